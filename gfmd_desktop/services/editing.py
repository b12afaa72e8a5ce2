"""Editing a report: every intention is in the library, and read back from it, before anybody is told that it is safe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from gfmd_desktop.domain.differences import differences, field_differences
from gfmd_desktop.domain.edits import Edit, apply
from gfmd_desktop.domain.report import Report
from gfmd_desktop.services.fitting import fitted
from gfmd_desktop.services.history import Step, changed_by, empty_report, entries_of, standing, steps_of, until
from gfmd_desktop.services.safekeeping import read_back
from gfmd_desktop.services.titles import TemplateFor, title_of
from gfmd_desktop.storage.library import Library
from gfmd_desktop.storage.log import Entry
from gfmd_desktop.storage.records import Origin, StepLine, Stored, Version
from gfmd_desktop.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from gfmd_desktop.interchange.handed import Revision


@dataclass(frozen=True, slots=True)
class Committed:
    """A report as it lies in the library: `at` is when that had been committed and read back. `changed`: by this call."""

    report: Report
    at: datetime
    changed: bool


@dataclass(frozen=True, slots=True)
class Steps:
    """What undo and redo would be about; `of_earlier_sitting`: undo would reach behind the last start of the program."""

    undo: Step | None
    redo: Step | None
    of_earlier_sitting: bool


@dataclass(frozen=True, slots=True)
class Came:
    """What another laptop's file makes of a report: its revision then, the version that remembers it ("" for none).

    `steps` is what was done there one after another, when that leads from the present state to the new one.
    """

    revision: int
    name: str = ""
    steps: tuple[Revision, ...] = ()


class EditingService:
    """Edits, their undoing and the past of the reports in one library. Report ids are whole ids; Refused UNKNOWN_ID."""

    def __init__(self, library: Library, template_for: TemplateFor, clock: Callable[[], datetime]) -> None:
        self._library = library
        self._template_for = template_for
        self._clock = clock
        self._last: Stored | None = None

    def apply(self, report_id: str, *edits: Edit) -> Committed:
        """Do edits as one step, undone together.

        NoSuchPlace when an item on the way is gone, AlreadyThere when one to be inserted is not; nothing was done then.
        """

        def made(stored: Stored, _: UnitOfWork) -> _Made:
            return _Made(Origin.EDIT, _effective(stored.report, edits))

        return self._commit(report_id, made)

    def undo(self, report_id: str, *, behind_start: bool = True) -> Committed:
        """Take the last step back, also one of an earlier sitting if `behind_start`; nothing changes when there is none."""

        def made(stored: Stored, unit: UnitOfWork) -> _Made:
            step = _step(unit, stored.key, standing(unit.log.outline(stored.key)).done)
            if step is None or not (behind_start or step.sitting == self._library.sitting):
                return _NOTHING
            return _Made(Origin.UNDO, step.inverse, step.number)

        return self._commit(report_id, made)

    def redo(self, report_id: str) -> Committed:
        """Do the step taken back last again; nothing changes when there is none, or when something else was done since."""

        def made(stored: Stored, unit: UnitOfWork) -> _Made:
            step = _step(unit, stored.key, standing(unit.log.outline(stored.key)).undone)
            return _Made(Origin.REDO, step.edits, step.number) if step else _NOTHING

        return self._commit(report_id, made)

    def restore(self, report_id: str, when: datetime | int, field_id: str | None = None) -> Committed:
        """Bring the report, or one field of it, back to how it was at a moment or a revision, as a step that can be undone."""

        def made(stored: Stored, unit: UnitOfWork) -> _Made:
            past = _as_it_was(stored, unit, when)
            found = differences(stored.report, past)
            if field_id is not None:
                found = field_differences(stored.report, past, field_id)
            return _Made(Origin.RESTORE, found)

        return self._commit(report_id, made)

    def receive(self, report_id: str, edits: Sequence[Edit], before: str, came: Came | None = None) -> Committed:
        """Do what came back from a file as one step; the state before it is named `before`, to be found again.

        NoSuchPlace and AlreadyThere as `apply`; nothing was done, or named, then. `came` says more of another laptop's file:
        that is remembered also when it changes nothing.
        """

        def made(stored: Stored, unit: UnitOfWork) -> _Made:
            effective = _effective(stored.report, edits)
            if effective:
                length = unit.log.length(stored.key)
                unit.versions.add(stored.key, Version(before, self._clock(), stored.report.revision, length))
            return _Made(Origin.RECEIVED, effective, came=came)

        return self._commit(report_id, made)

    def next_steps(self, report_id: str) -> Steps:
        """Return what undo and redo would be about."""
        with self._library.reading() as unit:
            key = unit.reports.get(report_id).key
            steps = standing(unit.log.outline(key))
            undo, redo = _step(unit, key, steps.done), _step(unit, key, steps.undone)
        return Steps(undo, redo, undo is not None and undo.sitting != self._library.sitting)

    def history(self, report_id: str) -> tuple[Step, ...]:
        """Return every step of a report, oldest first."""
        with self._library.reading() as unit:
            return steps_of(unit.log.edits(unit.reports.get(report_id).key))

    def latest_steps(self, report_id: str, before: int | None, count: int) -> tuple[Step, ...]:
        """Return the last `count` steps of a report, oldest first; with `before`, the ones that led up to that step."""
        with self._library.reading() as unit:
            return steps_of(unit.log.latest(unit.reports.get(report_id).key, before, count))

    def as_it_was_at(self, report_id: str, when: datetime | int) -> Report:
        """Return the report as it was at a moment or a revision: the last state kept that is not later."""
        with self._library.reading() as unit:
            return _as_it_was(unit.reports.get(report_id), unit, when)

    def name_version(self, report_id: str, name: str, revision: int | None = None) -> Version:
        """Give the present state, or the one of a revision that just was present, a name, to be found again."""
        with self._library.writing() as unit:
            stored = unit.reports.get(report_id)
            named = stored.report.revision if revision is None else revision
            length = sum(edit.revision <= named for edit in unit.log.edits(stored.key))
            version = Version(name, self._clock(), named, length)
            unit.versions.add(stored.key, version)
            unit.commit()
        return version

    def versions(self, report_id: str) -> tuple[Version, ...]:
        """Return a report's named versions, oldest first; `restore` takes their revision."""
        with self._library.reading() as unit:
            return unit.versions.of(unit.reports.get(report_id).key)

    def _commit(self, report_id: str, make: Callable[[Stored, UnitOfWork], _Made]) -> Committed:
        with self._library.writing() as unit:
            stored = self._current(unit, report_id)
            made = make(stored, unit)
            if not made.edits and made.came is None:
                return Committed(stored.report, stored.changed_at, changed=False)
            at, revision = self._clock(), made.came.revision if made.came else stored.report.revision + 1
            report = replace(changed_by(stored.report, made.edits), revision=revision)
            entry = Entry(made.origin, at, self._library.sitting, revision, made.takes_back)
            self._record(unit, stored, made, entry)
            written = unit.reports.save(stored, report, title_of(report, self._template_for), at)
            unit.commit()
        read_back(self._library, written)
        self._last = written.stored
        return Committed(report, at, changed=bool(made.edits))

    @staticmethod
    def _record(unit: UnitOfWork, stored: Stored, made: _Made, entry: Entry) -> None:
        """Write down a step; what the other laptop did one after another stays so."""
        subject, came = stored.report.id, made.came
        if came is not None and came.steps:
            latest = unit.log.latest(stored.key, None, 1)
            entries = entries_of(came.steps, entry, latest[-1].at if latest else None)
            unit.log.record_together(stored.key, entries, subject)
        elif made.edits:
            unit.log.record(stored.key, made.edits, entry, subject)
        if came is not None and came.name:
            unit.versions.add(stored.key, Version(came.name, entry.at, came.revision, unit.log.length(stored.key)))

    def _current(self, unit: UnitOfWork, report_id: str) -> Stored:
        """Whoever types, types on in the same report."""
        last = self._last
        return unit.reports.still(last) if last and last.report.id == report_id else unit.reports.get(report_id)


@dataclass(frozen=True, slots=True)
class _Made:
    """Edits that are one step, and how they came about."""

    origin: Origin
    edits: Sequence[Edit]
    takes_back: int | None = None
    came: Came | None = None


_NOTHING = _Made(Origin.EDIT, ())


def _effective(report: Report, edits: Sequence[Edit]) -> list[Edit]:
    """Return the edits as they apply one after another to the report as it is now, without those that change nothing."""
    effective = []
    for edit in edits:
        now = fitted(report, edit)
        report = apply(report, now)
        effective.append(now)
    return [edit for edit in effective if not edit.changes_nothing]


def _step(unit: UnitOfWork, key: int, lines: Sequence[StepLine]) -> Step | None:
    """Read the last of some steps."""
    return next(iter(steps_of(unit.log.step(key, lines[-1].number))), None) if lines else None


def _as_it_was(stored: Stored, unit: UnitOfWork, when: datetime | int) -> Report:
    whole = unit.log.edits(stored.key)
    if not whole:
        return stored.report
    log = until(whole, when)
    empty = empty_report(stored.report.id, stored.report.template)
    report = changed_by(empty, (logged.edit for logged in log))
    return replace(report, revision=log[-1].revision if log else 0)
