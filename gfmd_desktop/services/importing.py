"""Taking files in: what a file would change is proposed first, and done as one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gfmd_desktop.domain.arrival import Arrival
from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.domain.report import Report
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.merge.conflicts import Conflict
from gfmd_desktop.merge.three_way import ThreeWay
from gfmd_desktop.services.arriving import Incoming
from gfmd_desktop.services.editing import EditingService
from gfmd_desktop.services.history import changed_by, empty_report, standing, steps_of, until
from gfmd_desktop.services.library import Added, AddOutcome, LibraryService
from gfmd_desktop.services.receiving import Known, brought_back, was_shown
from gfmd_desktop.storage.library import Library
from gfmd_desktop.storage.records import LoggedEdit, Origin, Stored

VersionName = Callable[[str], str]
"""Says what the state before a file was taken in is called, given the file's name."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a file would bring. `mine` is the library's report (None: the file's is new there), `is_deleted` while put away.

    `edits` take in what is new, with both sides of every conflict. `removals` would take away rows that the file lacks; they are
    for somebody to confirm.
    """

    incoming: Incoming
    mine: Report | None
    edits: tuple[Edit, ...] = ()
    removals: tuple[Edit, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    is_deleted: bool = False

    @property
    def arrival(self) -> Arrival:
        """The file as it was understood."""
        return self.incoming.arrival

    @property
    def is_new(self) -> bool:
        """Whether the library does not have the report yet."""
        return self.mine is None

    @property
    def merged(self) -> Report:
        """The report as it would be, rows to be removed still in it."""
        return changed_by(self.mine, self.edits) if self.mine else self.arrival.report


class OutdatedProposal(LookupError):
    """The report was changed after the proposal was made: propose again, nothing was taken."""


class Importing:
    """Taking files into one library."""

    def __init__(
        self, library: Library, reports: LibraryService, editing: EditingService, version_name: VersionName
    ) -> None:
        self._library = library
        self._reports = reports
        self._editing = editing
        self._version_name = version_name

    def propose(self, incoming: Incoming) -> Proposal:
        """Return what a file would bring; a Word file only what was changed on its pages since it was exported.

        Refused WRONG_KIND when the library's report is of another form, OLDER_THAN_LIBRARY when a report file is not newer.
        """
        report = incoming.arrival.report
        with self._library.reading() as unit:
            stored = unit.reports.find(report.id)
            log = unit.log.edits(stored.key) if stored else ()
        if stored is None:
            return Proposal(incoming, None)
        proposal = Proposal(incoming, stored.report, is_deleted=stored.deleted_at is not None)
        if incoming.is_whole:
            return replace(proposal, edits=self._reports.differences_to(stored.report, report))
        if report.template != stored.report.template:
            raise Refused(Refusal.WRONG_KIND, incoming.arrival.file, where="template", detail=stored.report.template.id)
        found = _found(stored, log, incoming)
        return replace(proposal, edits=found.edits, removals=found.removals, conflicts=found.conflicts)

    def take(self, proposal: Proposal, edits: Sequence[Edit] | None = None) -> Added:
        """Do what a file brings: all edits of the proposal, or those chosen (removals too, when confirmed).

        It is one step in the report's history; the state before it gets a name. OutdatedProposal when the report was changed in
        the meantime. A new Word file counts as one revision older than it says, since it may hold less than its report.
        """
        report = proposal.arrival.report
        if proposal.mine is None:
            older = report if proposal.incoming.is_whole else replace(report, revision=max(0, report.revision - 1))
            return self._reports.add(older)
        if proposal.incoming.is_whole and edits is None:
            return self._reports.add(report)
        chosen = proposal.edits if edits is None else tuple(edits)
        if self._reports.revision_of(report.id) != proposal.mine.revision:
            raise OutdatedProposal(report.id)
        if proposal.is_deleted:
            self._reports.bring_back(report.id)
        if not chosen:
            return Added(AddOutcome.ALREADY_THERE, proposal.mine, brought_back=proposal.is_deleted)
        name = self._version_name(Path(proposal.arrival.file).name)
        taken = self._editing.receive(report.id, chosen, name)
        outcome = AddOutcome.UPDATED if taken.changed else AddOutcome.ALREADY_THERE
        return Added(outcome, taken.report, len(chosen), brought_back=proposal.is_deleted)


def _found(stored: Stored, log: Sequence[LoggedEdit], incoming: Incoming) -> ThreeWay:
    """Return what a Word file brings; a file that was taken in before brings nothing but rows it lacks."""
    arrival, mine = incoming.arrival, stored.report
    is_known = arrival.is_ours and arrival.report.revision <= mine.revision
    then = _replayed(mine, until(log, arrival.report.revision)) if is_known else None
    found = brought_back(Known(mine, then), incoming)
    if found.edits or found.conflicts:
        taken = _states_after_taking(mine, then, log, incoming)
        if any(not brought_back(Known(state, then), incoming).edits for state in taken):
            return replace(found, edits=(), conflicts=())
    return found


def _states_after_taking(
    mine: Report, then: Report | None, log: Sequence[LoggedEdit], incoming: Incoming
) -> Iterator[Report]:
    """Yield the states of a report just after something came in that may have been this file, and was not taken back."""
    steps = steps_of(log)
    standing_steps = {step.number for step in standing(steps).done}
    exported = incoming.arrival.report.revision if incoming.arrival.is_ours else 0
    first = exported if was_shown(then, incoming) else exported - 1
    report = empty_report(mine.id, mine.template)
    for step in steps:
        report = replace(changed_by(report, step.edits), revision=step.revision)
        came_back = step.origin is Origin.RECEIVED and step.revision > exported and step.number in standing_steps
        if came_back or (step.origin is Origin.ADDED and step.revision >= first):
            yield report


def _replayed(mine: Report, log: Sequence[LoggedEdit]) -> Report:
    return changed_by(empty_report(mine.id, mine.template), (logged.edit for logged in log))
