"""Plain text from outside: a paragraph for every line, list entries where signs say so."""

from __future__ import annotations

from gfmd_desktop.domain.rich_text import RichText, from_plain
from gfmd_desktop.ui.rich_text.cleaning import clean
from gfmd_desktop.ui.rich_text.typed_lists import with_lists


def read_plain(text: str) -> RichText:
    """Return plain text as rich text; the end of its last line begins no new one."""
    return with_lists(from_plain(clean(text).rstrip("\n")))
