"""The hidden text of a PDF, by which it is searched and copied: Arabic letters as they are typed, not as they are drawn.

Qt writes for every glyph the character it draws; of a letter that joins its neighbours that is a presentation form (U+FEDF for an
initial lam), which a search for the word does not find. The tables are plain text in the file and are changed byte for byte. The
joined lam and alef stay one form: readers that turn Arabic around would turn the two letters around as well.
"""

from __future__ import annotations

import re
import unicodedata

_TABLE = re.compile(rb"beginbfrange\b.*?\bendbfrange", re.DOTALL)
_FORM = re.compile(rb"(?<=<)F[BCDE][0-9A-F]{2}(?=>)", re.IGNORECASE)
_FIRST, _LAST = 0xFB50, 0xFEFC


def with_plain_arabic(pdf: bytes) -> bytes:
    """Return the PDF with presentation forms of single Arabic letters replaced by the letters."""
    return _TABLE.sub(lambda table: _FORM.sub(_letter, table.group()), pdf)


def _letter(form: re.Match[bytes]) -> bytes:
    character = int(form.group(), 16)
    plain = unicodedata.normalize("NFKC", chr(character)) if _FIRST <= character <= _LAST else ""
    return b"%04X" % ord(plain) if len(plain) == 1 else form.group()
