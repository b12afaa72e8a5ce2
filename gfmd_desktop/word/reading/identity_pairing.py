"""Which of two lists' texts are the same ones, after somebody may have edited, moved, added and removed some.

Words decide, order where words leave it open. A pair that could be another one is none: somebody is asked.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

SURE = 70
"""From here on (0 to 100) two texts are one, if no other comes near: half of the words may be others."""
PERHAPS = 55
"""From here on two texts may be one, and are if order says so, too. Of a hundred texts that are not, one reaches 48."""
_LEAD = 15
"""How far the best one must be ahead of the next."""
_MOST_COMPARED = 250_000
_NEIGHBOURS = 40


@dataclass(frozen=True, slots=True)
class Pairs:
    """What was `then`, by the number of what is now the same; `unsure` are those now that may be one or another, the likeliest first."""

    then: dict[int, int] = field(default_factory=dict)
    unsure: dict[int, tuple[int, ...]] = field(default_factory=dict)


def paired(then: Sequence[str], now: Sequence[str]) -> Pairs:
    """Return which texts are the same ones; blank texts are none's."""
    return _Pairing(list(map(_plain, then)), list(map(_plain, now))).pairs()


def like_ones(then: Iterable[str], now: Iterable[str]) -> Iterator[str]:
    """Yield the texts that may still be among those there are now."""
    texts = list(map(_plain, now))
    for text in then:
        if process.extractOne(_plain(text), texts, scorer=_alike, score_cutoff=PERHAPS):
            yield text


def _alike(one: str, other: str, **_: object) -> float:
    """Return how alike two texts are, from 0 to 100: letter by letter, and forgiving that one says more than the other."""
    return (fuzz.ratio(one, other) + fuzz.token_set_ratio(one, other)) / 2


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


class _Pairing:
    def __init__(self, then: list[str], now: list[str]) -> None:
        self._then = then
        self._now = now
        self._found: dict[int, int] = {}
        self._taken: set[int] = set()
        self._likeness: dict[tuple[int, int], float] = {}
        self._of_then: dict[int, list[tuple[int, int]]] = {}
        self._of_now: dict[int, list[tuple[int, int]]] = {}

    def pairs(self) -> Pairs:
        self._pair_equal()
        self._likeness = dict(sorted(self._compared(), key=lambda each: -each[1]))
        for pair in self._likeness:
            self._of_then.setdefault(pair[0], []).append(pair)
            self._of_now.setdefault(pair[1], []).append(pair)
        while self._pair_best():
            pass
        unsure: dict[int, tuple[int, ...]] = {}
        for (then, now), score in self._likeness.items():
            if score >= PERHAPS and self._is_open(then, now):
                unsure[now] = (*unsure.get(now, ()), then)
        return Pairs(self._found, unsure)

    def _pair_equal(self) -> None:
        """Equal texts are the same ones; of several that are equal in their order, copies behind them are new."""
        then, now = _places(self._then), _places(self._now)
        for text, places in now.items():
            if text and len(places) >= len(then.get(text, ())):
                self._pair(dict(zip(places, then.get(text, ()), strict=False)))

    def _compared(self) -> Iterator[tuple[tuple[int, int], float]]:
        """Yield what may be pairs, and how alike they are; of very long lists only what stands near one another."""
        then, now = _left(self._then, self._taken), _left(self._now, self._found)
        is_long = len(then) * len(now) > _MOST_COMPARED
        for position, place in enumerate(now):
            around = position * len(then) // len(now)
            near = then[max(0, around - _NEIGHBOURS) : around + _NEIGHBOURS] if is_long else then
            texts = {each: self._then[each] for each in near}
            found = process.extract(self._now[place], texts, scorer=_alike, score_cutoff=PERHAPS - _LEAD, limit=None)
            yield from (((each, place), score) for _, score, each in found)

    def _pair_best(self) -> bool:
        """Pair what is far enough ahead of all others; tell whether that was anything."""
        found = False
        for pair, score in self._likeness.items():
            if score >= PERHAPS and self._is_open(*pair) and self._is_sure(pair, score):
                self._pair({pair[1]: pair[0]})
                found = True
        return found

    def _is_sure(self, pair: tuple[int, int], score: float) -> bool:
        is_ahead = score - self._next_best(*pair) >= _LEAD
        return is_ahead and (score >= SURE or self._is_in_order(*pair))

    def _next_best(self, then: int, now: int) -> float:
        rivals = (
            self._likeness[each]
            for each in (*self._of_then[then], *self._of_now[now])
            if each != (then, now) and self._is_open(*each)
        )
        return max(rivals, default=0.0)

    def _is_in_order(self, then: int, now: int) -> bool:
        return all((place < now) == (other < then) for place, other in self._found.items())

    def _pair(self, found: dict[int, int]) -> None:
        self._found |= found
        self._taken.update(found.values())

    def _is_open(self, then: int, now: int) -> bool:
        return now not in self._found and then not in self._taken


def _left(texts: list[str], taken: Container[int]) -> list[int]:
    return [place for place, text in enumerate(texts) if text and place not in taken]


def _places(texts: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        found.setdefault(text, []).append(place)
    return found
