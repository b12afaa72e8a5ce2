"""Official texts by their words. Where a long list repeats a label for every item, only items near the reader's place are thought of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from gfmd_desktop.word.finding.officials import Official, Role

_DIGITS = re.compile(r"\d+")
_FEW = 48
"""So many equal labels are all thought of; of more those near."""
_ITEMS_APART = 3
_MOST_COMPARED = 200
_Entry = TypeVar("_Entry", int, str)


class Index:
    """Finds official texts by their words; notes what was met so far, to know about which item of a list the file is at."""

    def __init__(self, officials: Sequence[Official]) -> None:
        self._by_key: dict[str, list[int]] = {}
        self._numbers: dict[int, list[int]] = {}
        self._leads: dict[str, str] = {}
        for place, official in enumerate(officials):
            if official.role is Role.ROW_LABEL:
                self._leads.setdefault(official.field, _shape(official.key))
            if official.words.is_number:
                self._numbers.setdefault(official.words.number or 0, []).append(place)
            elif official.key:
                self._by_key.setdefault(official.key, []).append(place)
        self._officials = officials
        self._by_shape = _grouped((_shape(key), key) for key in self._by_key)
        self._by_field = {
            key: _grouped((officials[place].field, place) for place in places)
            for key, places in self._by_key.items()
            if len(places) > _FEW
        }
        self._by_first = _grouped((key.partition(" ")[0], places[0]) for key, places in self._by_key.items())
        self._by_second = _grouped((_beginning(key), places[0]) for key, places in self._by_key.items())
        self._items = Counter(
            official.field for official in officials if self._leads.get(official.field) == _shape(official.key)
        )
        self._met: Counter[str] = Counter()
        self.compared = tuple(key for keys in self._by_shape.values() for key in keys[:_MOST_COMPARED])
        self.longest = max(map(len, self._by_key), default=0)

    def __contains__(self, key: str) -> bool:
        return key in self._by_key

    def numbered(self, number: int) -> Sequence[int]:
        """Return the labels that are nothing but this number."""
        return self._numbers.get(number, ())

    def places(self, key: str) -> Sequence[int]:
        """Return the official texts of these words that may stand where the file is now."""
        found = self._by_key[key]
        if len(found) <= _FEW:
            return found
        shape = _shape(key)
        return [place for field, own in self._by_field[key].items() for place in self._near(field, shape, own)]

    def others(self, key: str) -> Iterator[str]:
        """Yield the official words that differ in numbers only."""
        shape = _shape(key)
        found: Sequence[str] = self._by_shape[shape]
        if len(found) > _FEW:
            found = self._near(self._officials[self._by_key[key][0]].field, shape, found)
        return (other for other in found if other != key)

    def begun_with(self, core: Sequence[str]) -> Sequence[int]:
        """Return the official texts, each once, that begin with a line's first word; of very many those with its second, too."""
        found = self._by_first.get(core[0], ())
        return found if len(found) <= _FEW else self._by_second.get(" ".join(core[:2]), ())

    def note(self, places: Iterable[int]) -> None:
        """Take note that a line shows one of these official texts."""
        self._met.update({_shape(self._officials[place].key) for place in places})

    def _near(self, field: str, shape: str, found: Sequence[_Entry]) -> Sequence[_Entry]:
        """Return those of the next items by what was met of these words themselves, or of the words that items begin with."""
        each = max(1, len(found) // max(1, self._items[field]))
        begun = (self._met[self._leads.get(field, shape)] - 1) * each
        near: set[int] = set()
        for middle in (self._met[shape], begun):
            near.update(range(max(0, middle - _ITEMS_APART * each), middle + (_ITEMS_APART + 1) * each))
        return [found[place] for place in sorted(near) if place < len(found)]


def _shape(key: str) -> str:
    return _DIGITS.sub("#", key)


def _beginning(key: str) -> str:
    return " ".join(key.split(" ", 2)[:2])


def _grouped(pairs: Iterable[tuple[str, _Entry]]) -> dict[str, list[_Entry]]:
    groups: dict[str, list[_Entry]] = {}
    for name, entry in pairs:
        groups.setdefault(name, []).append(entry)
    return groups
