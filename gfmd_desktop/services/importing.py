"""Taking files in: what a file would change is proposed first, and done as one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gfmd_desktop.domain.arrival import Arrival
from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.domain.report import Report
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.interchange.handed import HandOver
from gfmd_desktop.merge.conflicts import Conflict
from gfmd_desktop.merge.three_way import ThreeWay, three_way
from gfmd_desktop.services.arriving import Incoming
from gfmd_desktop.services.editing import Committed, EditingService
from gfmd_desktop.services.history import changed_by, empty_report, standing, steps_of, until
from gfmd_desktop.services.joining import Joining, joined, new_notes, past_of
from gfmd_desktop.services.library import Added, AddOutcome, LibraryService
from gfmd_desktop.services.pasts import Past, past_here, past_there, taken_name, taken_there_name
from gfmd_desktop.services.receiving import Known, brought_back, was_shown
from gfmd_desktop.storage.library import Library
from gfmd_desktop.storage.records import LoggedEdit, Origin, Stored

VersionName = Callable[[str], str]
"""Says what the state before a file was taken in is called, given the file's name."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a file would bring. `mine` is the library's report (None: the file's is new there), `is_deleted` while put away.

    `edits` take in what is new, with both sides of every conflict. `removals` would take away rows that the file lacks; they are
    for somebody to confirm. `joining` is how another laptop's file joins the report's past here.
    """

    incoming: Incoming
    mine: Report | None
    edits: tuple[Edit, ...] = ()
    removals: tuple[Edit, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    is_deleted: bool = False
    joining: Joining | None = None

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

    def as_it_was(self, report_id: str, revision: int) -> Report | None:
        """Return a report of the library as it was in one revision; None for one, or a revision, that it does not have."""
        with self._library.reading() as unit:
            stored = unit.reports.find(report_id)
            log = unit.log.edits(stored.key) if stored else ()
        if stored is None or revision > stored.report.revision:
            return None
        return replace(_replayed(stored.report, until(log, revision)), revision=revision)

    def referred(self, is_it: Callable[[str], bool]) -> Report | None:
        """Return the one report of the library, deleted or not, whose id `is_it` says is right; None for none, or several."""
        with self._library.reading() as unit:
            found = [report_id for report_id in unit.reports.all_ids() if is_it(report_id)]
            return unit.reports.get(found[0]).report if len(found) == 1 else None

    def propose(self, incoming: Incoming) -> Proposal:
        """Return what a file would bring; a Word file only what was changed on its pages since it was exported.

        A hand-over file is compared with the last state that both laptops had; of a report file none is known, unless it was taken in.
        Refused WRONG_KIND when the library's report is of another form, OLDER_THAN_LIBRARY when a report file is not newer than what
        was only ever received.
        """
        report = incoming.arrival.report
        with self._library.reading() as unit:
            stored = unit.reports.find(report.id)
            log = unit.log.edits(stored.key) if stored else ()
            versions = unit.versions.of(stored.key) if stored else ()
        if stored is None:
            return Proposal(incoming, None)
        proposal = Proposal(incoming, stored.report, is_deleted=stored.deleted_at is not None)
        if incoming.is_whole:
            return self._whole(proposal, past_here(stored, log, versions), only_received=_is_only_received(log))
        if report.template != stored.report.template:
            raise Refused(Refusal.WRONG_KIND, incoming.arrival.file, where="template", detail=stored.report.template.id)
        found = _found(stored, log, incoming)
        return replace(proposal, edits=found.edits, removals=found.removals, conflicts=found.conflicts)

    def _whole(self, proposal: Proposal, past: Past, *, only_received: bool) -> Proposal:
        """Return what a report or hand-over file brings; of a report file, that was here before, nothing.

        A report file knows no past. Where a report was only ever received, a newer one takes its place; where somebody wrote in it,
        every difference asks.
        """
        incoming, mine = proposal.incoming, proposal.mine
        theirs = incoming.arrival.report
        if mine is None or (incoming.handed is None and past.has_said(theirs)):
            return proposal
        if incoming.handed is None and only_received:
            return replace(proposal, edits=self._reports.differences_to(mine, theirs))
        if theirs.template != mine.template:
            raise Refused(Refusal.WRONG_KIND, incoming.arrival.file, where="template", detail=mine.template.id)
        joining = joined(past, mine, incoming.handed or HandOver(theirs))
        found = three_way(joining.base, mine, theirs, incoming.template)
        edits = (*found.edits, *found.removals)
        return replace(proposal, edits=edits, conflicts=found.conflicts, joining=joining)

    def take(self, proposal: Proposal, edits: Sequence[Edit] | None = None) -> Added:
        """Do what a file brings: all edits of the proposal, or those chosen (removals too, when confirmed).

        It is one step in the report's history; the state before it gets a name. OutdatedProposal when the report was changed in
        the meantime. A new Word file counts as one revision older than it says, since it may hold less than its report.
        """
        incoming, report = proposal.incoming, proposal.arrival.report
        if proposal.mine is None:
            return self._add(incoming)
        if incoming.is_whole and proposal.joining is None and edits is None and proposal.edits:
            return self._reports.add(report)
        chosen = proposal.edits if edits is None else tuple(edits)
        if self._reports.revision_of(report.id) != proposal.mine.revision:
            raise OutdatedProposal(report.id)
        if proposal.is_deleted:
            self._reports.bring_back(report.id)
        taken = self._receive(proposal, chosen)
        notes = self._take_notes(incoming)
        if taken is None:
            outcome = AddOutcome.UPDATED if notes else AddOutcome.ALREADY_THERE
            return Added(outcome, proposal.mine, brought_back=proposal.is_deleted, notes=notes)
        outcome = AddOutcome.UPDATED if taken.changed or notes else AddOutcome.ALREADY_THERE
        edited = len(chosen) if taken.changed else 0
        return Added(outcome, taken.report, edited, brought_back=proposal.is_deleted, notes=notes)

    def _add(self, incoming: Incoming) -> Added:
        report, handed = incoming.arrival.report, incoming.handed
        if not incoming.is_whole:
            return self._reports.add(replace(report, revision=max(0, report.revision - 1)))
        past = past_of(handed) if handed is not None else ()
        added = self._reports.add(report, past)
        for revision in past:
            for taken in revision.took:
                self._editing.name_version(report.id, taken_there_name(taken), revision.number)
        if handed is not None:
            file = Path(incoming.arrival.file).name
            self._editing.name_version(report.id, taken_name(file, past_there(handed).now))
        return replace(added, notes=self._take_notes(incoming))

    def _receive(self, proposal: Proposal, chosen: tuple[Edit, ...]) -> Committed | None:
        """Do what was chosen; None when that is nothing, and nothing new is known of the other side."""
        mine, joining = proposal.mine, proposal.joining
        file = Path(proposal.arrival.file).name
        came = None
        if mine is not None and joining is not None and not joining.is_known:
            came = joining.came(mine, changed_by(mine, chosen), file)
        if not chosen and came is None:
            return None
        return self._editing.receive(proposal.arrival.report.id, chosen, self._version_name(file), came)

    def _take_notes(self, incoming: Incoming) -> int:
        """Keep the notes that came along and are not here yet, each naming its file; return how many."""
        if incoming.handed is None or not incoming.handed.notes:
            return 0
        file, report_id = Path(incoming.arrival.file).name, incoming.arrival.report.id
        with self._library.writing() as unit:
            key = unit.reports.get(report_id).key
            known = {note.id: note for note in (*unit.notes.of(key), *unit.notes.of(key, deleted=True))}
            fresh = new_notes(incoming.handed.notes, known, file)
            for note in fresh:
                unit.notes.add(key, note)
            unit.commit()
        return len(fresh)


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


def _is_only_received(log: Sequence[LoggedEdit]) -> bool:
    """Tell whether all that a report says came in files."""
    return all(step.origin in (Origin.ADDED, Origin.RECEIVED) for step in steps_of(log))


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
