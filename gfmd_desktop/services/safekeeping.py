"""The truth behind the badge: what was committed is read from the file again."""

from __future__ import annotations

from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.storage.library import Library
from gfmd_desktop.storage.reports import Written


def read_back(library: Library, written: Written) -> None:
    """Read, over a connection of its own, what was just committed; Trouble DAMAGED when the file says anything else."""
    with library.reading() as unit:
        if not unit.reports.holds(written):
            raise Trouble(TroubleKind.DAMAGED, str(library.path), detail=written.report_id)
