"""Keeping the library safe: backups, restoring, checking it through, and the truth behind the badge."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gfmd_desktop.domain.differences import say_the_same
from gfmd_desktop.domain.edits import NoSuchPlace
from gfmd_desktop.domain.report import Report
from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.services.history import changed_by, empty_report
from gfmd_desktop.storage.backup import Contents, GivenUp, keep_backup
from gfmd_desktop.storage.identity import backups_of
from gfmd_desktop.storage.library import Library
from gfmd_desktop.storage.mapping import UNREADABLE
from gfmd_desktop.storage.reports import Written
from gfmd_desktop.storage.restoring import Restored, restore_from
from gfmd_desktop.storage.rotation import backups_in, made_at
from gfmd_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup and the moment it was made."""

    path: Path
    at: datetime


@dataclass(frozen=True, slots=True)
class Verification:
    """What checking a library through found: `damage` in the file, ids of reports that cannot be read or differ from their log.

    `finds_all`: the search index is in step with the reports; one that is not can be mended, and no report is the worse for it.
    """

    reports: int
    damage: tuple[str, ...]
    unreadable: tuple[str, ...]
    differing: tuple[str, ...]
    finds_all: bool = True

    @property
    def sound(self) -> bool:
        """Whether all is as it should be."""
        return not (self.damage or self.unreadable or self.differing)


class SafekeepingService:
    """Backups and checks of one library."""

    def __init__(self, library: Library, clock: Callable[[], datetime]) -> None:
        self._library = library
        self._clock = clock

    def back_up_to(self, target: Path) -> Contents:
        """Write a checked copy of the whole library to `target`, whole or not at all, and return what it holds."""
        return self._library.back_up_to(target)

    def keep_backup(self, give_up: Callable[[], bool] = lambda: False) -> Path | None:
        """Make one of the rotating backups if one is due (none in the last ten minutes); call it after work was done.

        None: none was due, or `give_up`, which is asked meanwhile, did not want to wait any longer.
        """
        with suppress(GivenUp):
            return keep_backup(self._library.path, self._clock(), give_up)
        return None

    def backups(self) -> tuple[Backup, ...]:
        """Return the library's own backups, newest first."""
        return tuple(Backup(path, made_at(path)) for path in backups_in(backups_of(self._library.path)))

    def restore(self, backup: Path) -> Restored:
        """Let the library hold what a backup holds, and nothing else; its present state is backed up first.

        Refused NOT_FOUND, NOT_A_LIBRARY, NEWER_LIBRARY or NOT_READABLE (damaged): nothing was changed.
        """
        restored = restore_from(self._library, backup, self._clock())
        self._library.read_anew()
        return restored

    def verify(self) -> Verification:
        """Check the file, read every report, and follow every log to see that it leads to what the report says."""
        damage = self._library.quick_check()
        if damage:
            return Verification(0, damage, (), ())
        unreadable, differing = [], []
        with self._library.reading() as unit:
            ids = unit.reports.all_ids()
            for report_id in ids:
                try:
                    if not _log_leads_to_report(unit, report_id):
                        differing.append(report_id)
                except UNREADABLE:
                    unreadable.append(report_id)
            finds_all = unit.search.is_sound()
        return Verification(len(ids), (), tuple(unreadable), tuple(differing), finds_all)

    def mend_search(self) -> None:
        """Make the search index anew from the reports and notes."""
        mend_search(self._library)


def read_back(library: Library, written: Written) -> None:
    """Read, over a connection of its own, what was just committed; Trouble DAMAGED when the file says anything else."""
    with library.reading() as unit:
        if not unit.reports.holds(written):
            raise Trouble(TroubleKind.DAMAGED, str(library.path), detail=written.stored.report.id)


def mend_search(library: Library) -> None:
    """Make the search index anew from the reports and notes, in one transaction."""
    with library.writing() as unit:
        unit.search.rebuild()
        unit.search.refresh()
        unit.commit()
    library.read_anew()


def _log_leads_to_report(unit: UnitOfWork, report_id: str) -> bool:
    stored = unit.reports.get(report_id)
    try:
        replayed = _replayed(stored.report, unit, stored.key)
    except NoSuchPlace:
        return False
    return say_the_same(replayed, stored.report)


def _replayed(report: Report, unit: UnitOfWork, key: int) -> Report:
    return changed_by(empty_report(report.id, report.template), (logged.edit for logged in unit.log.edits(key)))
