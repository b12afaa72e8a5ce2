"""Bullets and numbers that were typed by hand at the beginning of a paragraph: told, never changed."""

from __future__ import annotations

import re
from typing import Final

from gfmd_desktop.domain.rich_text import Block, BlockKind
from gfmd_desktop.word.reading.walked import TypedMark

_SPACE: Final = r"[ \t\u00a0\u2002-\u200a\u202f\u3000]"
_MARKS_OF_DIRECTION: Final = r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]*+"
_CERTAIN: Final = r"[•‣⁃●○◦■□▪▫◆◇❖➢➤►▶\uf0a7\uf0b7\uf0d8]"
_BULLET: Final = rf"{_CERTAIN}|[·→✓✔✗✘☐☑☒–—―*\uf000-\uf0ff-](?={_SPACE})|o(?=[\t\u00a0])"
_NUMBER: Final = rf"\(?(?:\d{{1,2}}|[a-z]|[ivx]{{2,5}}|[A-Z](?=\)))[.)](?={_SPACE})"
_TYPED: Final = re.compile(
    rf"{_SPACE}*+{_MARKS_OF_DIRECTION}(?:(?P<bullet>{_BULLET})|(?P<number>{_NUMBER})){_MARKS_OF_DIRECTION}{_SPACE}*+(?=\S)"
)


def typed_mark(block: Block) -> TypedMark | None:
    """Return the bullet or number that somebody typed before a paragraph; None when it is a real list entry or has none.

    A single capital letter with a full stop is an initial or a section's letter, and a number without one a number.
    """
    if block.kind is not BlockKind.PARAGRAPH or not block.spans:
        return None
    found = _TYPED.match(block.text)
    if found is None:
        return None
    return TypedMark(BlockKind.BULLET if found["bullet"] else BlockKind.NUMBER, found.end())
