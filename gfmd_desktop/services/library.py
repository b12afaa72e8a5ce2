"""The library: finding reports, taking them in, putting them away and getting them back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from gfmd_desktop.domain.differences import differences, say_the_same
from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.domain.report import Report, new_id
from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.services.copying import with_fresh_items
from gfmd_desktop.services.history import changed_by, empty_report, entries_of
from gfmd_desktop.services.safekeeping import mend_search, read_back
from gfmd_desktop.services.titles import TemplateFor, known_template, title_of
from gfmd_desktop.storage.excerpts import Excerpt
from gfmd_desktop.storage.library import Library, Mode
from gfmd_desktop.storage.log import Entry
from gfmd_desktop.storage.records import Listed, Note, Origin, ProgrammeSession, Stored, Version, Whereabouts
from gfmd_desktop.storage.reports import Written
from gfmd_desktop.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from gfmd_desktop.interchange.handed import Revision


@dataclass(frozen=True, slots=True)
class ListEntry:
    """A report in a list. `fields` is how many its form asks for, None when the form is not here."""

    listed: Listed
    session: ProgrammeSession | None
    template_title: str | None
    fields: int | None

    @property
    def done(self) -> int:
        """How many fields hold an answer or are marked as nothing said; of answers to no question of the form, none counts."""
        said = self.listed.filled + self.listed.nothing_said
        return said if self.fields is None else min(said, self.fields)

    @property
    def open(self) -> int | None:
        """How many fields are neither filled nor marked as nothing said, None when the form is not here."""
        return None if self.fields is None else self.fields - self.done


@dataclass(frozen=True, slots=True)
class Found:
    """A report that holds what was looked for, and where."""

    entry: ListEntry
    excerpt: Excerpt
    in_notes: bool


@dataclass(frozen=True, slots=True)
class Details:
    """Everything about one report."""

    entry: ListEntry
    report: Report
    notes: tuple[Note, ...]
    versions: tuple[Version, ...]
    edits: int


class AddOutcome(StrEnum):
    """What adding a report came to."""

    NEW = "new"
    ALREADY_THERE = "already-there"
    UPDATED = "updated"


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a report that was added; `edits` changed the library's own, `brought_back`: it had been deleted.

    `notes` counts the private notes that came along.
    """

    outcome: AddOutcome
    report: Report
    edits: int = 0
    brought_back: bool = False
    notes: int = 0


class LibraryService:
    """The reports of one library. Ids may be shortened to a beginning that only one report has (Refused otherwise)."""

    def __init__(self, library: Library, template_for: TemplateFor, clock: Callable[[], datetime]) -> None:
        self._library = library
        self.template_for = template_for
        self._clock = clock

    def list(self, *wanted: Whereabouts) -> tuple[ListEntry, ...]:
        """Return the reports that lie where they are wanted, last changed first; those at hand when nothing is said."""
        with self._library.reading() as unit:
            return self._entries(unit, unit.reports.listed(wanted or (Whereabouts.AT_HAND,)))

    def title_of(self, report_id: str) -> str:
        """Return what lists call a report, deleted or not, "" while it has no title; Refused UNKNOWN_ID for part of an id."""
        with self._library.reading() as unit:
            return unit.reports.listed_one(report_id).title

    def recent(self, most: int) -> tuple[Listed, ...]:
        """Return the reports at hand that were changed last, at most `most`."""
        with self._library.reading() as unit:
            return unit.reports.listed(most=most)

    def about_sessions(self) -> tuple[Listed, ...]:
        """Return the reports about a session of the programme, last changed first: those at hand, then the archived ones."""
        with self._library.reading() as unit:
            return unit.reports.listed_about_sessions()

    def search(self, typed: str, limit: int = 20) -> tuple[Found, ...]:
        """Return the reports whose answers or notes hold every word typed, best first; what was just typed is found.

        An index that turns out to be damaged is made anew: it holds nothing that the reports do not.
        """
        try:
            return self._found(typed, limit)
        except Trouble as trouble:
            if trouble.kind is not TroubleKind.DAMAGED or self._library.mode is Mode.READ:
                raise
        mend_search(self._library)
        return self._found(typed, limit)

    def _found(self, typed: str, limit: int) -> tuple[Found, ...]:
        self._refresh_search()
        with self._library.reading() as unit:
            hits = unit.search.find(typed, limit)
            entries = self._entries(unit, unit.reports.listed_some([hit.report_id for hit in hits]))
        return tuple(Found(entry, hit.excerpt, hit.in_notes) for entry, hit in zip(entries, hits, strict=True))

    def get(self, beginning: str) -> Report:
        """Return the report whose id begins so; Refused UNKNOWN_ID or AMBIGUOUS_ID."""
        with self._library.reading() as unit:
            return unit.reports.get(_whole_id(unit, beginning)).report

    def show(self, beginning: str) -> Details:
        """Return everything about one report."""
        with self._library.reading() as unit:
            stored = unit.reports.get(_whole_id(unit, beginning))
            entry = self._entries(unit, (unit.reports.listed_one(stored.report.id),))[0]
            notes, versions = unit.notes.of(stored.key), unit.versions.of(stored.key)
            return Details(entry, stored.report, notes, versions, unit.log.length(stored.key))

    def add(self, report: Report, past: Sequence[Revision] = ()) -> Added:
        """Take a report in. One that is there already is changed by edits that can be undone, if the new one is newer.

        A `past` that leads to a report that is new here becomes its past here too; none of it can be undone. Refused OLDER_THAN_LIBRARY when the library's is as new or newer and says something else, WRONG_KIND when it
        is of another form; the library is untouched then.
        """
        with self._library.writing() as unit:
            stored = unit.reports.find(report.id)
            added, written = self._insert(unit, report, past) if stored is None else self._take_in(unit, stored, report)
            unit.commit()
        if written is not None:
            read_back(self._library, written)
        return added

    def differences_to(self, mine: Report, report: Report) -> tuple[Edit, ...]:
        """Return what `add` would do to the library's report; Refused as `add`."""
        if say_the_same(mine, report):
            return ()
        if report.template != mine.template:
            raise Refused(Refusal.WRONG_KIND, report.id, where="template", detail=mine.template.id)
        if report.revision <= mine.revision:
            raise Refused(Refusal.OLDER_THAN_LIBRARY, report.id, detail=str(mine.revision))
        return differences(mine, report)

    def revision_of(self, report_id: str) -> int:
        """Return the revision a report is in, deleted or not; Refused UNKNOWN_ID. The id is a whole one."""
        with self._library.reading() as unit:
            return unit.reports.listed_one(report_id).revision

    def delete(self, beginning: str) -> str:
        """Take a report out of the lists and return its id; `bring_back` undoes it, nothing is ever removed."""
        return self._set_deleted(beginning, self._clock())

    def bring_back(self, beginning: str) -> str:
        """Put a deleted report back into the lists and return its id."""
        return self._set_deleted(beginning, None)

    def archive(self, beginning: str) -> str:
        """Put a report out of the way and return its id: no list shows it, searching finds it, and so does who asks for it."""
        return self._set_archived(beginning, self._clock())

    def unarchive(self, beginning: str) -> str:
        """Put an archived report back among those at hand and return its id."""
        return self._set_archived(beginning, None)

    def duplicate(self, beginning: str) -> Report:
        """Make a new report of what another one says now; its notes and its past stay with the other."""
        return self.add_copy(self.get(beginning))

    def add_copy(self, report: Report) -> Report:
        """Take in a new report that says what another one does, and return it."""
        return self.add(replace(with_fresh_items(report), id=new_id(), revision=1)).report

    def _set_deleted(self, beginning: str, at: datetime | None) -> str:
        with self._library.writing() as unit:
            report_id = _whole_id(unit, beginning, deleted=at is None)
            unit.reports.set_deleted(unit.reports.get(report_id).key, at)
            unit.commit()
        return report_id

    def _set_archived(self, beginning: str, at: datetime | None) -> str:
        with self._library.writing() as unit:
            report_id = _whole_id(unit, beginning)
            unit.reports.set_archived(unit.reports.get(report_id).key, at)
            unit.commit()
        return report_id

    def _insert(self, unit: UnitOfWork, report: Report, past: Sequence[Revision]) -> tuple[Added, Written | None]:
        at = self._clock()
        written = unit.reports.insert(report, title_of(report, self.template_for), at)
        first = differences(empty_report(report.id, report.template), report)
        entry = self._entry(Origin.ADDED, at, report.revision)
        for edits, step in entries_of(past, entry, None) if past else [(first, entry)]:
            if edits:
                unit.log.record(written.stored.key, edits, step, report.id)
        return Added(AddOutcome.NEW, report), written

    def _take_in(self, unit: UnitOfWork, stored: Stored, report: Report) -> tuple[Added, Written | None]:
        mine, brought_back = stored.report, stored.deleted_at is not None
        found, at = self.differences_to(mine, report), self._clock()
        if brought_back:
            unit.reports.set_deleted(stored.key, None)
        if not found:
            if report.revision > mine.revision:
                unit.reports.set_revision(stored, report.revision)
            return Added(AddOutcome.ALREADY_THERE, mine, brought_back=brought_back), None
        changed = replace(changed_by(mine, found), revision=report.revision)
        unit.log.record(stored.key, found, self._entry(Origin.RECEIVED, at, report.revision), report.id)
        written = unit.reports.save(stored, changed, title_of(changed, self.template_for), at)
        return Added(AddOutcome.UPDATED, changed, len(found), brought_back), written

    def _entry(self, origin: Origin, at: datetime, revision: int) -> Entry:
        return Entry(origin, at, self._library.sitting, revision)

    def _entries(self, unit: UnitOfWork, reports: tuple[Listed, ...]) -> tuple[ListEntry, ...]:
        sessions = {session.id: session for session in unit.programme.sessions()}
        templates = {ref: known_template(ref, self.template_for) for ref in {listed.template for listed in reports}}
        entries = []
        for listed in reports:
            template = templates[listed.template]
            session = sessions.get(listed.programme_session or "")
            title, fields = (template.title, len(tuple(template.fields()))) if template else (None, None)
            entries.append(ListEntry(listed, session, title, fields))
        return tuple(entries)

    def _refresh_search(self) -> None:
        with self._library.reading() as unit:
            if self._library.mode is Mode.READ or not unit.search.is_stale():
                return
        with self._library.writing() as unit:
            unit.search.refresh()
            unit.commit()


def _whole_id(unit: UnitOfWork, beginning: str, *, deleted: bool = False) -> str:
    found = unit.reports.ids_beginning_with(beginning, deleted=deleted)
    if not found:
        raise Refused(Refusal.UNKNOWN_ID, beginning)
    if len(found) > 1:
        raise Refused(Refusal.AMBIGUOUS_ID, beginning, detail=str(len(found)))
    return found[0]
