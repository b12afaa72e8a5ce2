"""Two states of a text made one, paragraph by paragraph: changed on one side counts, changed on both keeps both."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, pairwise

from gfmd_desktop.domain.rich_text import Block, RichText
from gfmd_desktop.merge.order import merged_order

_ALIKE = 0.5
"""Share of common words from which a paragraph is an edited one, where several could be."""
_MOST_COMPARED = 40_000
"""Pairs of paragraphs compared word by word between two that stayed; of more, those at equal places are taken for edited."""
_MOST_TIMES = 4


@dataclass(frozen=True, slots=True)
class Clash:
    """Paragraphs that both sides changed, or one side changed and the other removed (empty there)."""

    base: RichText
    mine: RichText
    theirs: RichText


@dataclass(frozen=True, slots=True)
class MergedText:
    """A text of both sides, and where they clash; there my paragraphs stand before theirs."""

    blocks: RichText
    clashes: tuple[Clash, ...]


def merged_text(base: RichText, mine: RichText, theirs: RichText) -> MergedText:
    """Return what both sides say: nothing that was only changed or removed on one side is asked about.

    It is done again until that changes nothing: where both moved paragraphs, what stood between them is gone the second time.
    """
    merged = _Merge(base, mine, theirs).run()
    blocks, before = merged.blocks, mine
    for _ in range(_MOST_TIMES):
        if blocks == before:
            break
        blocks, before = _Merge(base, blocks, theirs).run().blocks, blocks
    return MergedText(blocks, merged.clashes)


@dataclass(frozen=True, slots=True)
class _Side:
    """One side's paragraphs by key: the place of the base's paragraph each is or was, or a key of its own.

    `replaced` are paragraphs of the base that became something which both sides have; `more` stand here more often than there.
    """

    blocks: Mapping[int, Block]
    replaced: frozenset[int]
    more: frozenset[int]


class _Merge:
    """Gives the paragraphs of all three texts common keys, and decides key by key."""

    def __init__(self, base: RichText, mine: RichText, theirs: RichText) -> None:
        self._base = base
        numbers: dict[Block, int] = {}
        old, new, other = ([numbers.setdefault(block, len(numbers)) for block in text] for text in (base, mine, theirs))
        same_mine, same_theirs = _the_same_ones(old, _same(old, new), _same(old, other))
        common = _common(new, same_mine, other, same_theirs)
        own = {at: len(base) + at for at in range(len(mine))}
        shared = {at: own[there] for at, there in common.items()}
        edited = _edited(base, mine, same_mine)
        apart = {at: key for at, key in edited.items() if own[at] not in shared.values()}
        self._mine = _Side(
            _keyed(mine, own | apart | same_mine),
            frozenset(edited.values()) - frozenset(apart.values()),
            _more(old, new),
        )
        edited = _edited(base, theirs, same_theirs)
        new_there = {at: len(base) + len(mine) + at for at in range(len(theirs))}
        self._theirs = _Side(
            _keyed(theirs, new_there | edited | shared | same_theirs),
            frozenset(edited[at] for at in shared if at in edited),
            _more(old, other),
        )

    def run(self) -> MergedText:
        kept = {key: self._decided(key) for key in (*self._mine.blocks, *self._theirs.blocks)}
        standing = {key for key, (blocks, _) in kept.items() if blocks}
        order = merged_order(range(len(self._base)), tuple(self._mine.blocks), tuple(self._theirs.blocks), standing)
        clashes = [clash for key in order if (clash := kept[key][1])]
        return MergedText(
            tuple(block for key in order for block in kept[key][0]), (*clashes, *self._written_side_by_side(order))
        )

    def _decided(self, key: int) -> tuple[RichText, Clash | None]:
        """Return what stands for a paragraph in the end, and the clash it makes."""
        mine, theirs = self._mine.blocks.get(key), self._theirs.blocks.get(key)
        standing = tuple(block for block in (mine, theirs) if block is not None)
        if key >= len(self._base) or mine == theirs:
            return standing[:1], None
        base = self._base[key]
        if theirs == base and key not in self._theirs.more:
            return _of(mine), None
        if mine == base and key not in self._mine.more:
            return _of(theirs), None
        if (mine is None and key in self._mine.replaced) or (theirs is None and key in self._theirs.replaced):
            return standing, None
        return standing, Clash((base,), _of(mine), _of(theirs))

    def _written_side_by_side(self, order: Sequence[int]) -> Iterator[Clash]:
        """Yield what both sides wrote anew at the same place."""
        runs = [(side, tuple(keys)) for side, keys in groupby(order, key=self._writer)]
        for (before, mine), (after, theirs) in pairwise(runs):
            if (before, after) == (self._mine, self._theirs):
                yield Clash(
                    (),
                    tuple(self._mine.blocks[key] for key in mine),
                    tuple(self._theirs.blocks[key] for key in theirs),
                )

    def _writer(self, key: int) -> _Side | None:
        """Return whose new paragraph it is, None for one that both know or that was there before."""
        if key < len(self._base) or (key in self._mine.blocks and key in self._theirs.blocks):
            return None
        return self._mine if key in self._mine.blocks else self._theirs


def _keyed(text: RichText, keys: Mapping[int, int]) -> dict[int, Block]:
    return {keys[at]: block for at, block in enumerate(text)}


def _more(base: Sequence[int], side: Sequence[int]) -> frozenset[int]:
    """Return the places in the base of paragraphs that a side has more often."""
    doubled = Counter(side) - Counter(base)
    return frozenset(at for at, number in enumerate(base) if number in doubled)


def _of(block: Block | None) -> RichText:
    return () if block is None else (block,)


def _same(base: Sequence[int], side: Sequence[int]) -> dict[int, int]:
    """Return which paragraph of the base each unchanged one is: first those that stayed in order, then those that moved."""
    found: dict[int, int] = {}
    for old, new, length in SequenceMatcher(None, base, side, autojunk=False).get_matching_blocks():
        found.update((new + offset, old + offset) for offset in range(length))
    taken, waiting = set(found.values()), defaultdict[int, deque[int]](deque)
    for at, number in enumerate(base):
        if at not in taken:
            waiting[number].append(at)
    for at, number in enumerate(side):
        if at not in found and waiting[number]:
            found[at] = waiting[number].popleft()
    return found


def _the_same_ones(
    base: Sequence[int], mine: dict[int, int], theirs: dict[int, int]
) -> tuple[dict[int, int], dict[int, int]]:
    """Let both keep the same ones of equal paragraphs of the base: else each side would remove what the other keeps."""
    kept_here, kept_there = set(mine.values()), set(theirs.values())
    alone = defaultdict[int, deque[int]](deque)
    for old in sorted(kept_here - kept_there):
        alone[base[old]].append(old)
    instead = {}
    for there in sorted(kept_there - kept_here):
        if alone[base[there]]:
            pair = (alone[base[there]].popleft(), there)
            instead[max(pair)] = min(pair)
    same_mine, same_theirs = ({at: instead.get(old, old) for at, old in side.items()} for side in (mine, theirs))
    return same_mine, same_theirs


def _common(
    mine: Sequence[int], exact_mine: dict[int, int], theirs: Sequence[int], exact_theirs: dict[int, int]
) -> dict[int, int]:
    """Return which new paragraph of mine each equal new one of theirs is."""
    waiting = defaultdict[int, deque[int]](deque)
    for at, number in enumerate(mine):
        if at not in exact_mine:
            waiting[number].append(at)
    return {
        at: waiting[number].popleft() for at, number in enumerate(theirs) if at not in exact_theirs and waiting[number]
    }


def _edited(base: RichText, side: RichText, exact: dict[int, int]) -> dict[int, int]:
    """Return which paragraph of the base each new one was made of: between two that stayed, the one most like it."""
    found: dict[int, int] = {}
    for old, new in _gaps(len(base), len(side), exact):
        found.update(_pairs(base, old, side, new))
    return found


def _gaps(old_length: int, new_length: int, exact: dict[int, int]) -> Iterator[tuple[list[int], list[int]]]:
    """Yield what is left over on both sides between neighbours that stayed in order."""
    gone = [at for at in range(old_length) if at not in set(exact.values())]
    old_from = new_from = 0
    last = -1
    stayed = []
    for new in sorted(exact):
        if exact[new] > last:
            last = exact[new]
            stayed.append((last, new))
    for old_to, new_to in (*stayed, (old_length, new_length)):
        old = [at for at in gone if old_from <= at < old_to]
        new_ones = [at for at in range(new_from, new_to) if at not in exact]
        if old and new_ones:
            yield old, new_ones
        old_from, new_from = old_to + 1, new_to + 1


def _pairs(base: RichText, old: list[int], side: RichText, new: list[int]) -> Iterator[tuple[int, int]]:
    if len(old) == len(new) == 1 or len(old) * len(new) > _MOST_COMPARED:
        yield from zip(new, old, strict=False)
        return
    words = {at: _words(side[at]) for at in new}
    free = list(new)
    for at in old:
        mine = _words(base[at])
        best = max(free, key=lambda other: _likeness(mine, words[other]), default=None)
        if best is not None and _likeness(mine, words[best]) >= _ALIKE:
            free.remove(best)
            yield best, at


def _words(block: Block) -> frozenset[str]:
    return frozenset(block.text.casefold().split())


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other) or 1)
