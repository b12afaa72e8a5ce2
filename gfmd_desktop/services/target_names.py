"""Names for files made of other files: each its own, and never that of a file they are made of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, count
from pathlib import Path


def target_names(sources: Sequence[Path], folder: Path, ending: str) -> tuple[Path, ...]:
    """Return a path in a folder for each source, named after it; a number tells namesakes apart, on any system."""
    taken = {_folded(source) for source in sources}
    found = []
    for source in sources:
        names = chain((source.stem,), (f"{source.stem}-{number}" for number in count(2)))
        target = next(path for name in names if _folded(path := folder / f"{name}{ending}") not in taken)
        taken.add(_folded(target))
        found.append(target)
    return tuple(found)


def _folded(path: Path) -> str:
    """What file systems that do not tell capitals apart call the same."""
    return str(path.resolve()).casefold()
