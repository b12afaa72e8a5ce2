"""Merges that were begun and not finished: their plans, a file each beside the library, so that a dead battery costs no decision."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

from gfmd_desktop.errors import Refused
from gfmd_desktop.merge.decisions import Plan
from gfmd_desktop.services.files import read_whole, write_atomically
from gfmd_desktop.services.merging import read_plan, write_plan

_MAX_BYTES = 32 * 1024 * 1024


class UnfinishedMerges:
    """Keeps them in a folder, by the report they are to make; the files are those that `merge --plan` reads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def note(self, plan: Plan) -> None:
        """Keep how a merge stands; Trouble when the disk refuses, what was kept before stays then."""
        self._folder.mkdir(parents=True, exist_ok=True)
        write_atomically(self._file(plan.report), write_plan(plan))

    def find(self, report_id: str) -> Plan | None:
        """Return how the merge stood that is to make a report; None when none was begun, or it cannot be understood."""
        file = self._file(report_id)
        try:
            plan = read_plan(read_whole(file, _MAX_BYTES), str(file))
        except Refused:
            return None
        return plan if plan.report == report_id else None

    def forget(self, report_id: str) -> None:
        """Keep nothing of a merge any more: it is finished."""
        with suppress(OSError):
            self._file(report_id).unlink(missing_ok=True)

    def _file(self, report_id: str) -> Path:
        """Ids come from files of others: they never become a path."""
        return self._folder / f"{hashlib.sha256(report_id.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}.json"
