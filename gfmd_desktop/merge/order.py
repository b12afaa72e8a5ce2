"""The order of a list that two people rearranged: mine, with what the other one moved or added put where it stood there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeVar

Key = TypeVar("Key")


def merged_order(base: Sequence[Key], mine: Sequence[Key], theirs: Sequence[Key], kept: Collection[Key]) -> list[Key]:
    """Return the kept keys in my order; theirs' moves and additions follow what they follow there, after my own additions.

    No key stands twice in a sequence. What both moved stays where I put it. What is not kept moved nothing: with it gone, nobody
    could tell any more that something was moved over it.
    """
    base, mine, theirs = ([key for key in side if key in kept] for side in (base, mine, theirs))
    moved = frozenset() if _agree(mine, theirs) else moves(base, theirs) - moves(base, mine)
    here = frozenset(mine)
    placed = {key for key in theirs if key not in here or key in moved}
    result = [key for key in mine if key not in placed]
    standing, additions = set(result), here.difference(base, theirs)
    before: Key | None = None
    for key in theirs:
        if key in placed:
            result.insert(_place_after(before, result, additions), key)
            standing.add(key)
        if key in standing:
            before = key
    return result


def moves(before: Sequence[Key], after: Sequence[Key]) -> frozenset[Key]:
    """Return the keys that changed their place among the others: as few as explain the new order."""
    places = {key: place for place, key in enumerate(before)}
    kept = [key for key in after if key in places]
    return frozenset(kept).difference(_longest_in_order(kept, [places[key] for key in kept]))


def _agree(mine: Sequence[Key], theirs: Sequence[Key]) -> bool:
    """Tell whether what stands on both sides stands in the same order."""
    here, there = frozenset(mine), frozenset(theirs)
    return [key for key in mine if key in there] == [key for key in theirs if key in here]


def _place_after(before: Key | None, result: Sequence[Key], additions: AbstractSet[Key]) -> int:
    place = 0 if before is None else result.index(before) + 1
    while place < len(result) and result[place] in additions:
        place += 1
    return place


def _longest_in_order(keys: Sequence[Key], places: Sequence[int]) -> set[Key]:
    """Return a longest run of keys whose places rise (patience sorting)."""
    ends: list[int] = []
    last: list[int] = []
    previous: list[int] = []
    for at, place in enumerate(places):
        pile = bisect_left(ends, place)
        previous.append(last[pile - 1] if pile else -1)
        ends[pile:] = [place, *ends[pile + 1 :]]
        last[pile:] = [at, *last[pile + 1 :]]
    at, found = (last[-1] if last else -1), set()
    while at >= 0:
        found.add(keys[at])
        at = previous[at]
    return found
