"""Which block of a file went into which answer: noted while answers are read, for whoever wants to look them over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from gfmd_desktop.domain.arrival import Doubt
from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Value, items
from gfmd_desktop.word.page import PageBlock


class Placements:
    """The path of every block's answer, and the doubts about it, by the block's number."""

    def __init__(self) -> None:
        self._paths: dict[int, Path] = {}
        self._doubts: dict[int, set[Doubt]] = {}

    def put(self, blocks: Iterable[PageBlock], path: Path) -> None:
        """Note where blocks went; one that went to several answers belongs to what these have in common."""
        paths = self._paths
        for block in blocks:
            before = paths.get(block.number)
            if before != path:
                paths[block.number] = path if before is None else _shared(before, path)

    def doubt(self, blocks: Iterable[PageBlock], doubt: Doubt) -> None:
        """Note that blocks were read by guessing."""
        for block in blocks:
            if block.block.text.strip():
                self._doubts.setdefault(block.number, set()).add(doubt)

    def is_sure(self, blocks: Iterable[PageBlock]) -> None:
        """Take back all doubts about blocks that show what was exported."""
        for block in blocks:
            self._doubts.pop(block.number, None)

    def path_of(self, number: int, there: frozenset[Path]) -> Path | None:
        """Return the path of the answer a block went to, as far as it is `there` (see `paths_in`); None when it is not."""
        path = self._paths.get(number)
        while path and path not in there:
            path = path[:-1]
        return path or None

    def doubts_of(self, number: int) -> frozenset[Doubt]:
        """Return the doubts about a block."""
        return frozenset(self._doubts.get(number, ()))


def _shared(before: Path, path: Path) -> Path:
    """Return the deeper of two paths on one way, else what both have in common."""
    shared = 0
    while shared < min(len(before), len(path)) and before[shared] == path[shared]:
        shared += 1
    return before if shared == len(path) else before[:shared]


def paths_in(values: Mapping[str, Value], before: Path = ()) -> Iterator[Path]:
    """Yield the paths of all answers and items among values."""
    for name, value in values.items():
        yield (*before, name)
        for item in items(value):
            yield (*before, name, item.id)
            yield from paths_in(item.values, (*before, name, item.id))
