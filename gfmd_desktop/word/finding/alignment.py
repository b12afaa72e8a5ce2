"""Monotone alignment: of many possible matches between two sequences, those that follow one another in both and weigh most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """A line that may be the official texts from `first` to `last`; `weight` says how much speaks for it."""

    line: int
    first: int
    last: int
    weight: int


def best_chain(matches: Iterable[Match]) -> tuple[Match, ...]:
    """Return the matches of greatest weight in all in which lines and official texts both go forwards.

    Of chains that weigh the same the one that stays earliest in the official texts. Takes n log n steps for n matches.
    """
    ordered = sorted(matches, key=lambda match: (match.line, match.first, match.last))
    best = _Best(max((match.last for match in ordered), default=-1) + 1)
    totals: list[int] = []
    before: list[int] = []
    place = 0
    while place < len(ordered):
        line_end = place
        while line_end < len(ordered) and ordered[line_end].line == ordered[place].line:
            total, previous = best.below(ordered[line_end].first)
            totals.append(total + ordered[line_end].weight)
            before.append(previous)
            line_end += 1
        for each in range(place, line_end):
            best.offer(ordered[each].last, totals[each], each)
        place = line_end
    return _followed(ordered, before, best.below(best.size)[1])


def _followed(ordered: Sequence[Match], before: Sequence[int], last: int) -> tuple[Match, ...]:
    chain = []
    while last >= 0:
        chain.append(ordered[last])
        last = before[last]
    return tuple(reversed(chain))


class _Best:
    """The best chain that ends below each official text: a binary indexed tree of maxima."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._tree: list[tuple[int, int, int]] = [(0, 0, -1)] * (size + 1)

    def below(self, official: int) -> tuple[int, int]:
        """Return the weight and the last match of the best chain that ends before `official`."""
        best = (0, 0, -1)
        while official > 0:
            best = max(best, self._tree[official], key=lambda entry: entry[:2])
            official -= official & -official
        return best[0], best[2]

    def offer(self, official: int, total: int, match: int) -> None:
        """Take note of a chain that ends at `official`."""
        entry = (total, -official, match)
        place = official + 1
        while place <= self.size:
            self._tree[place] = max(self._tree[place], entry, key=lambda held: held[:2])
            place += place & -place
