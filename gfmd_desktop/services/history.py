"""A report's past, read from its edit log: which steps there were, which one undo and redo are about, how it stood when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING, Generic, TypeVar

from gfmd_desktop.domain.edits import Edit, apply
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.storage.records import LoggedEdit, Origin, StepLine

if TYPE_CHECKING:
    from gfmd_desktop.interchange.handed import Revision
    from gfmd_desktop.storage.log import Entry


@dataclass(frozen=True, slots=True)
class Step:
    """Edits made, and undone, together. `sitting` is when the program had been started; another one was another day's work."""

    logged: tuple[LoggedEdit, ...]

    @property
    def number(self) -> int:
        """The step's number in the report's log."""
        return self.logged[0].step

    @property
    def origin(self) -> Origin:
        """How it came about."""
        return self.logged[0].origin

    @property
    def takes_back(self) -> int | None:
        """The step that an undo takes back, or a redo does again."""
        return self.logged[0].takes_back

    @property
    def at(self) -> datetime:
        """When it was finished."""
        return self.logged[-1].at

    @property
    def sitting(self) -> datetime:
        """When the library it was made in had been opened."""
        return self.logged[0].sitting

    @property
    def revision(self) -> int:
        """The report's revision after it."""
        return self.logged[-1].revision

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What was done, in order."""
        return tuple(logged.edit for logged in self.logged)

    @property
    def inverse(self) -> tuple[Edit, ...]:
        """What takes it back, in order."""
        return tuple(edit.inverse for edit in reversed(self.edits))


_AnyStep = TypeVar("_AnyStep", Step, StepLine)


@dataclass(frozen=True, slots=True)
class Standing(Generic[_AnyStep]):
    """Which steps stand, oldest first, and which ones are taken back, the next to be done again last."""

    done: tuple[_AnyStep, ...]
    undone: tuple[_AnyStep, ...]


def steps_of(log: Iterable[LoggedEdit]) -> tuple[Step, ...]:
    """Return the steps of a log in order."""
    return tuple(Step(tuple(edits)) for _, edits in groupby(log, key=lambda logged: logged.step))


def standing(steps: Iterable[_AnyStep]) -> Standing[_AnyStep]:
    """Follow undo and redo through the steps; what came with the report when it was added cannot be undone."""
    done: list[_AnyStep] = []
    undone: list[_AnyStep] = []
    for step in steps:
        match step.origin:
            case Origin.ADDED:
                continue
            case Origin.UNDO:
                undone.append(done.pop())
            case Origin.REDO:
                done.append(undone.pop())
            case Origin.EDIT | Origin.RESTORE | Origin.RECEIVED:
                done.append(step)
                undone.clear()
    return Standing(tuple(done), tuple(undone))


def empty_report(report_id: str, template: TemplateRef) -> Report:
    """Return the report that every log begins with."""
    return Report(report_id, template)


def changed_by(report: Report, edits: Iterable[Edit]) -> Report:
    """Return the report after edits made one after another."""
    for edit in edits:
        report = apply(report, edit)
    return report


def until(log: Sequence[LoggedEdit], when: datetime | int) -> tuple[LoggedEdit, ...]:
    """Return the log up to a moment or a revision. Typing that went on beyond it is left out as a whole."""
    kept = [logged.seq for logged in log if not _is_later(logged, when)]
    return tuple(logged for logged in log if logged.seq <= max(kept, default=0))


def entries_of(
    revisions: Iterable[Revision], entry: Entry, latest: datetime | None
) -> list[tuple[Sequence[Edit], Entry]]:
    """Return what was done elsewhere as lines of a log: in the order of time, neither before what is there nor after now."""
    found: list[tuple[Sequence[Edit], Entry]] = []
    for revision in revisions:
        at = min(max(revision.at or entry.at, latest or revision.at or entry.at), entry.at)
        latest = at
        edits = tuple(edit for edit in revision.edits if not edit.changes_nothing)
        found.append((edits, replace(entry, at=at, revision=revision.number)))
    return found


def _is_later(logged: LoggedEdit, when: datetime | int) -> bool:
    return logged.revision > when if isinstance(when, int) else logged.at > when
