"""What a hand-over file carries, before it is a file: the report, its past, notes, a merge's plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from gfmd_desktop.domain.edits import AlreadyThere, Edit, NoSuchPlace, Path, apply
from gfmd_desktop.domain.report import Report


@dataclass(frozen=True, slots=True)
class TakenState:
    """A state of the same report from another laptop that was taken in: its revision there, and a digest of its words."""

    revision: int
    mark: str


@dataclass(frozen=True, slots=True)
class Revision:
    """What was done to a report in one step: its revision afterwards, the edits, when (UTC) if that is known.

    `took`: states of another laptop that came in with it.
    """

    number: int
    edits: tuple[Edit, ...]
    at: datetime | None = None
    took: tuple[TakenState, ...] = ()


@dataclass(frozen=True, slots=True)
class HandedNote:
    """A private note that travels because somebody asked for it; `filed` is the place in the report it was turned into."""

    id: str
    at: datetime
    text: str
    filed: Path | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """A report on its way to another laptop: its past from the empty report on, notes if asked for, a merge's plan as data."""

    report: Report
    revisions: tuple[Revision, ...] = ()
    notes: tuple[HandedNote, ...] = ()
    plan: Mapping[str, Any] | None = None

    def state_at(self, revision: int) -> Report | None:
        """Return the report as it stood at a revision; None when its past does not reach there."""
        if revision == self.report.revision:
            return self.report
        if all(each.number != revision for each in self.revisions):
            return None
        state = Report(self.report.id, self.report.template)
        try:
            for each in self.revisions:
                if each.number <= revision:
                    for edit in each.edits:
                        state = apply(state, edit)
        except (NoSuchPlace, AlreadyThere, TypeError):
            return None
        return replace(state, revision=revision)
