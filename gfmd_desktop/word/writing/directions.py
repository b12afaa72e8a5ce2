"""Which stretches of a paragraph run from right to left: Word wants to be told, run by run.

The rules are those of the Unicode bidirectional algorithm as far as runs need them: digits follow the letters before them (W2, W7),
spaces and signs between two stretches of one direction belong to them (N1), all others run as the paragraph does (N2).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import groupby, islice

from gfmd_desktop.domain.rich_text import Direction

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_LETTERS = {"L": Direction.LTR, "R": Direction.RTL, "AL": Direction.RTL}
_FOLLOWING = frozenset(("EN", "AN", "NSM"))


def stretches(texts: Sequence[str], base: Direction) -> list[list[tuple[Direction, str]]]:
    """Split every text of a paragraph that runs in direction `base` where the direction of its characters changes."""
    whole = "".join(texts)
    if base is Direction.LTR and not _RIGHT_TO_LEFT.search(whole):
        return [[(base, text)] for text in texts]
    ways = iter(_directions(whole, base))
    return [_split(text, islice(ways, len(text))) for text in texts]


def _directions(text: str, base: Direction) -> list[Direction]:
    """Return the direction of every character."""
    found = _strong(text, base)
    begin = 0
    for direction, group in groupby(found):
        end = begin + sum(1 for _ in group)
        if direction is None:
            before = found[begin - 1] if begin else base
            after = found[end] if end < len(found) else base
            found[begin:end] = [before if before is after else base] * (end - begin)
        begin = end
    return [direction or base for direction in found]


def _strong(text: str, base: Direction) -> list[Direction | None]:
    """Return the directions of letters and of what follows them; None for spaces and signs."""
    found: list[Direction | None] = []
    last = base
    for character in text:
        bidi_class = unicodedata.bidirectional(character)
        last = _LETTERS.get(bidi_class, last)
        found.append(last if bidi_class in _LETTERS or bidi_class in _FOLLOWING else None)
    return found


def _split(text: str, ways: Iterable[Direction]) -> list[tuple[Direction, str]]:
    grouped = groupby(zip(ways, text, strict=True), key=lambda pair: pair[0])
    return [(direction, "".join(character for _, character in group)) for direction, group in grouped]
