"""One value on three sides, and the plain rule of every merge: what only one side changed is as that side has it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from gfmd_desktop.merge.order import merged_order

Held = TypeVar("Held")
_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Sides(Generic[Held]):
    """Something as it was, as I have it and as they have it; `known` False: what was before is not known."""

    base: Held
    mine: Held
    theirs: Held
    known: bool = True

    @property
    def is_settled(self) -> bool:
        """Whether both agree or only one side changed it."""
        return self.mine == self.theirs or (self.known and self.base in (self.mine, self.theirs))

    @property
    def settled(self) -> Held:
        """What stands when it is settled."""
        return self.theirs if self.known and self.mine == self.base else self.mine


def merged_set(sides: Sides[frozenset[_Key]]) -> frozenset[_Key]:
    """Return what both have, and what either added; of what one side removed nothing is left."""
    base = sides.base if sides.known else frozenset()
    return (sides.mine & sides.theirs) | (sides.mine - base) | (sides.theirs - base)


def merged_entries(sides: Sides[tuple[_Key, ...]]) -> tuple[_Key, ...]:
    """Return texts that stand on their own, each as often as a side has it, in my order."""
    base, mine, theirs = (Counter(each) for each in (sides.base if sides.known else (), sides.mine, sides.theirs))
    counts = {each: _merged_count(base[each], mine[each], theirs[each]) for each in mine | theirs}
    kept = {(each, number) for each, count in counts.items() for number in range(count)}
    here, there = _numbered(sides.mine), _numbered(sides.theirs)
    return tuple(entry for entry, _ in merged_order(_numbered(tuple(base.elements())), here, there, kept))


def _merged_count(base: int, mine: int, theirs: int) -> int:
    if base in (mine, theirs):
        return theirs if mine == base else mine
    return max(mine, theirs) if max(mine, theirs) > base else min(mine, theirs)


def either(*mappings: Mapping[str, object]) -> Iterable[str]:
    """Return the keys of several mappings, each once, in the order they first come."""
    return dict.fromkeys(key for mapping in mappings for key in mapping)


def _numbered(entries: Sequence[_Key]) -> list[tuple[_Key, int]]:
    seen: dict[_Key, int] = {}
    found = []
    for entry in entries:
        seen[entry] = seen.get(entry, -1) + 1
        found.append((entry, seen[entry]))
    return found
