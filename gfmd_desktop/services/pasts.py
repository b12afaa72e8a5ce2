"""The pasts of one report on two laptops, and the last state that both had: the base of their merge (docs/decisions/0019).

Every laptop counts its own revisions, so a number alone says nothing: a state is the same when its number, its words and its moment
are. What was taken in from the other side is remembered by number and *mark*, a short digest of these, in a version's name.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from itertools import groupby

from gfmd_desktop.domain.differences import say_the_same, without_empties
from gfmd_desktop.domain.edits import AlreadyThere, NoSuchPlace
from gfmd_desktop.domain.plain_data import report_to_data
from gfmd_desktop.domain.report import Report
from gfmd_desktop.interchange.handed import HandOver, Revision, TakenState
from gfmd_desktop.services.history import changed_by, empty_report, standing, steps_of
from gfmd_desktop.storage.records import LoggedEdit, Origin, Stored, Version

_TAKEN_IN = " taken in"
_TAKEN = re.compile(r"\(revision (\d{1,15}) · ([0-9a-f]{16})\)\Z")


class Moment:
    """A state somebody had, and when it came about; `report` is None when only its mark is known."""

    def __init__(self, revision: int, report: Report | None, at: datetime | None = None, mark: str = "") -> None:
        self.revision = revision
        self.report = report
        self.at = at
        self._mark = mark

    @cached_property
    def mark(self) -> str:
        """A digest of what the state says and when that came about: 16 hexadecimal digits."""
        return _mark_of(self.report, self.at) if self.report is not None else self._mark

    def is_same(self, other: Moment) -> bool:
        """Tell whether two moments are one state: two people may come to the same words, each in an own way."""
        if self.revision != other.revision:
            return False
        if self.report is not None and other.report is not None:
            return self.at == other.at and say_the_same(self.report, other.report)
        return self.mark == other.mark


@dataclass(frozen=True, slots=True)
class Past:
    """All states a report had on one side, oldest first; what was taken in stands before the state it was taken into."""

    moments: tuple[Moment, ...]

    @property
    def now(self) -> Moment:
        """The present state."""
        return self.moments[-1]

    def last_common(self, theirs: Past) -> Report | None:
        """Return the last state of theirs that this side had too, as a base of a merge; None when none is known."""
        here = defaultdict(list)
        for moment in self.moments:
            here[moment.revision].append(moment)
        for there in reversed(theirs.moments):
            for moment in here[there.revision]:
                state = moment.report or there.report
                if state is not None and moment.is_same(there):
                    return state
        return None

    def has(self, moment: Moment) -> bool:
        """Tell whether this side had a state."""
        return any(each.is_same(moment) for each in self.moments)

    def has_said(self, report: Report) -> bool:
        """Tell whether this side said just this in this revision."""
        states = (each.report for each in self.moments if each.revision == report.revision)
        return any(state is not None and say_the_same(state, report) for state in states)


def _mark_of(report: Report, at: datetime | None) -> str:
    data = report_to_data(replace(without_empties(report), revision=0))
    when = at.astimezone(UTC).isoformat() if at else ""
    plain = json.dumps([data, sorted(report.foreign), when], sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


def taken_name(file: str, theirs: Moment) -> str:
    """Return the name of the version after a state of the other side was taken in; it says which one that was."""
    return f"{file}{_TAKEN_IN} (revision {theirs.revision} · {theirs.mark})"


def taken_there_name(taken: TakenState) -> str:
    """Return the name of a version that another laptop took in, in the past that came from there."""
    return f"Taken in on the other laptop (revision {taken.revision} · {taken.mark})"


def taken_file(version: Version) -> str:
    """Return the file whose taking in a version is named after, "" for one that another laptop took in."""
    file, taken_in, _ = version.name.rpartition(f"{_TAKEN_IN} (")
    return file if taken_in else ""


def taken_state(version: Version) -> TakenState | None:
    """Return which state of the other side a version took in, None when it is another kind of version."""
    found = _TAKEN.search(version.name)
    return TakenState(int(found[1]), found[2]) if found else None


def past_here(stored: Stored, log: Sequence[LoggedEdit], versions: Sequence[Version]) -> Past:
    """Return the past of the library's report; what came in and was taken back again never was."""
    return _past(stored.report, revisions_of(stored.report, log, versions), _taken_back(log))


def past_there(given: HandOver) -> Past:
    """Return the past that came with a hand-over file."""
    return _past(given.report, given.revisions)


def revisions_of(report: Report, log: Sequence[LoggedEdit], versions: Sequence[Version]) -> tuple[Revision, ...]:
    """Return what was done to a report, revision by revision, with what was taken in from another side."""
    found: dict[int, Revision] = {}
    for number, logged in groupby(log, key=lambda each: each.revision):
        together = tuple(logged)
        found[number] = Revision(number, tuple(each.edit for each in together), together[-1].at)
    for version in versions:
        taken = taken_state(version)
        if taken is not None and version.revision <= report.revision:
            revision = found.get(version.revision) or Revision(version.revision, (), version.at)
            found[version.revision] = replace(revision, took=(*revision.took, taken))
    return tuple(found[number] for number in sorted(found))


def replayed(report: Report, revisions: Sequence[Revision]) -> Iterator[tuple[Revision, Report]]:
    """Yield every revision with the state after it, as far as its past can be followed."""
    state = empty_report(report.id, report.template)
    try:
        for revision in revisions:
            state = replace(changed_by(state, revision.edits), revision=revision.number)
            yield revision, state
    except (NoSuchPlace, AlreadyThere, TypeError):
        return


def _past(report: Report, revisions: Sequence[Revision], gone: frozenset[int] = frozenset()) -> Past:
    moments: list[Moment] = []
    for revision, state in replayed(report, revisions):
        if revision.number not in gone:
            moments += (Moment(taken.revision, None, mark=taken.mark) for taken in revision.took)
            moments.append(Moment(revision.number, state, revision.at))
    return Past((*moments, Moment(report.revision, report, revisions[-1].at if revisions else None)))


def _taken_back(log: Sequence[LoggedEdit]) -> frozenset[int]:
    """Return the revisions of steps that brought something in and do not stand any more."""
    steps = steps_of(log)
    came = {step.number for step in steps if step.origin is Origin.RECEIVED}
    gone = came - {step.number for step in standing(steps).done}
    return frozenset(each.revision for each in log if each.step in gone)
