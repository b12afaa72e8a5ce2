"""Several items packed into one text, told apart by the signs between them: "by: (i) open talks; (ii) local groups"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from gfmd_desktop.domain.rich_text import MAX_LEVEL, Block, BlockKind, RichText, normal
from gfmd_desktop.ui.rich_text.cleaning import LINE_BREAK
from gfmd_desktop.ui.rich_text.spans import cut, lines
from gfmd_desktop.ui.rich_text.typed_lists import BULLET_SIGNS

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ARABIC_LETTERS = "أبجدهوزحطيكلمنسعفصقرشت"
_BETWEEN = "; \t\n\u00a0" + LINE_BREAK
_DASH = re.compile(r"(?<!\S)[-–—]\s+")
_BULLET = re.compile(rf"(?!(?<=\w)[·∙])[{BULLET_SIGNS}]\s*")
"""A dot in the middle of a word is one of its letters, as in Catalan."""


@dataclass(frozen=True, slots=True)
class _Sign:
    """Where a sign stands in the text with its white space."""

    start: int
    end: int


_Family: TypeAlias = Callable[[str], Sequence[_Sign]]


def split_into_items(text: RichText) -> list[RichText]:
    """Return a text as its items: its list entries, else what signs part, else its lines. Words before the first sign stay with it.

    No word is lost; signs go, and the semicolons before them. A text that nothing parts is one item.
    """
    for parted in (_by_entries, _by_signs, _by_lines):
        items = [item for item in map(_trimmed, parted(text)) if item]
        if len(items) > 1:
            return items
    return [text]


def with_entries(text: RichText) -> RichText:
    """Return a text in which blocks that pack items are lists of them, behind the words before the first sign.

    What is counted is a numbered list, else a bulleted one; items packed into an entry come below it. No other word is changed.
    """
    return tuple(part for block in text for part in _entries(block))


def _entries(block: Block) -> Iterator[Block]:
    family, signs = _parting(block.text)
    if not signs:
        yield block
        return
    text = (block,)
    before = _trimmed(_stretch(text, 0, signs[0].start))
    yield from before
    kind = BlockKind.BULLET if family in (_bullets, _dashes) else BlockKind.NUMBER
    is_below = before and block.kind is not BlockKind.PARAGRAPH
    level = min(block.level + 1, MAX_LEVEL) if is_below else block.level
    ends = [*(sign.start for sign in signs[1:]), len(block.text)]
    for sign, end in zip(signs, ends, strict=True):
        yield from (replace(part, kind=kind, level=level) for part in _trimmed(_stretch(text, sign.end, end)))


def _by_entries(text: RichText) -> Iterator[RichText]:
    """Yield the outermost entries, each with what stands below it, as if it had been written alone."""
    outermost = min((block.level for block in text if block.kind is not BlockKind.PARAGRAPH), default=0)
    item: list[Block] = []
    begun = False
    for block in text:
        is_entry = block.kind is not BlockKind.PARAGRAPH
        if is_entry and block.level == outermost:
            if begun:
                yield tuple(item)
                item = []
            begun = True
            item.append(replace(block, kind=BlockKind.PARAGRAPH, level=0))
        else:
            item.append(replace(block, level=block.level - outermost - 1) if is_entry else block)
    yield tuple(item)


def _by_signs(text: RichText) -> Iterator[RichText]:
    words = "\n".join(block.text for block in text)
    _, signs = _parting(words)
    if not signs:
        yield text
        return
    ends = [sign.start for sign in signs[1:]] + [len(words)]
    yield _joined(_stretch(text, 0, signs[0].start), _stretch(text, signs[0].end, ends[0]))
    for sign, end in zip(signs[1:], ends[1:], strict=True):
        yield _stretch(text, sign.end, end)


def _by_lines(text: RichText) -> Iterator[RichText]:
    for block in text:
        yield from ((line,) for line in lines(block))


def _parting(words: str) -> tuple[_Family, Sequence[_Sign]]:
    """Return the family of signs that comes first in some words, and its signs; no signs when none parts anything."""
    found = [(family, signs) for family in _FAMILIES if len(signs := family(words)) > 1]
    return min(found, key=lambda pair: pair[1][0].start, default=(_bullets, ()))


def _counted(pattern: str, ordinals: Callable[[str], int]) -> _Family:
    """Return what finds the signs of a pattern that count 1, 2, 3 …; others are words."""
    compiled = re.compile(pattern)

    def found(words: str) -> Sequence[_Sign]:
        signs: list[_Sign] = []
        for match in compiled.finditer(words):
            if ordinals(match[1]) == len(signs) + 1:
                signs.append(_Sign(match.start(), match.end()))
        return signs

    return found


def _bullets(words: str) -> Sequence[_Sign]:
    return [_Sign(match.start(), match.end()) for match in _BULLET.finditer(words)]


def _dashes(words: str) -> Sequence[_Sign]:
    """Dashes part items only where the first one begins the text or follows a colon; else they are dashes."""
    signs = [_Sign(match.start(), match.end()) for match in _DASH.finditer(words)]
    before = words[: signs[0].start].rstrip() if signs else ""
    return signs if not before or before.endswith(":") else ()


def _place_in(order: Sequence[str]) -> Callable[[str], int]:
    places = {sign: place for place, sign in enumerate(order, start=1)}
    return lambda sign: places.get(sign.lower(), 0)


_FAMILIES = (
    _counted(r"(?<!\w)\(([ivxIVX]{1,5})\)\s*", _place_in(_ROMAN)),
    _counted(r"(?<![\w(])([ivx]{1,5})\)\s*", _place_in(_ROMAN)),
    _counted(r"(?<!\w)\(([a-zA-Z])\)\s*", _place_in(_LETTERS)),
    _counted(r"(?<![\w(])([a-zA-Z])\)\s*", _place_in(_LETTERS)),
    _counted(r"(?<!\S)([a-z])\.\s+", _place_in(_LETTERS)),
    _counted(r"(?<!\w)\((\d{1,2})\)\s*", int),
    _counted(r"(?<![\w(.,])(\d{1,2})\)\s*", int),
    _counted(r"(?<!\S)(\d{1,2})\.\s+", int),
    _counted(rf"(?<!\w)\(?([{_ARABIC_LETTERS}])\)\s*", _place_in(_ARABIC_LETTERS)),
    _bullets,
    _dashes,
)


def _stretch(text: RichText, start: int, end: int) -> RichText:
    """Return a stretch of a text, in places of its words joined with newlines; with a place on its edge a block is empty."""
    found: list[Block] = []
    place = 0
    for block in text:
        length = len(block.text)
        if place <= end and place + length >= start:
            found.append(cut(block, start - place, end - place))
        place += length + 1
    return tuple(found)


def _joined(before: RichText, after: RichText) -> RichText:
    """Join two stretches of a text that were parted inside a block."""
    middle = replace(before[-1], spans=before[-1].spans + after[0].spans)
    return (*before[:-1], middle, *after[1:])


def _trimmed(item: RichText) -> RichText:
    """Return an item without empty blocks and white space at its ends, without the semicolon that parted it from the next."""
    blocks = list(item)
    while blocks and not blocks[-1].text.strip():
        blocks.pop()
    while blocks and not blocks[0].text.strip():
        del blocks[0]
    if not blocks:
        return ()
    begin, last = blocks[0].text, blocks[-1].text
    blocks[-1] = cut(blocks[-1], 0, len(last.rstrip(_BETWEEN)))
    blocks[0] = cut(blocks[0], len(begin) - len(begin.lstrip()))
    return normal(tuple(blocks))
