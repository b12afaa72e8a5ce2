"""Private notes of a report: jotted down during the session, filed into the report, never exported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import new_id
from gfmd_desktop.storage.library import Library
from gfmd_desktop.storage.records import Note


class NotesService:
    """The notes of the reports in one library. Report and note ids are whole ids; Refused UNKNOWN_ID."""

    def __init__(self, library: Library, clock: Callable[[], datetime]) -> None:
        self._library = library
        self._clock = clock

    def of(self, report_id: str, *, deleted: bool = False) -> tuple[Note, ...]:
        """Return a report's notes as they were written: those in use, or the deleted ones."""
        with self._library.reading() as unit:
            return unit.notes.of(unit.reports.get(report_id).key, deleted=deleted)

    def add(self, report_id: str, text: str) -> Note:
        """Keep a note, stamped with the present moment."""
        note = Note(new_id(), self._clock(), text)
        with self._library.writing() as unit:
            unit.notes.add(unit.reports.get(report_id).key, note)
            unit.commit()
        return note

    def keep(self, report_id: str, note: Note) -> Note:
        """Keep a note as it is, new or in place of what it said before; doing it again changes nothing."""
        with self._library.writing() as unit:
            key = unit.reports.get(report_id).key
            if unit.notes.has(note.id):
                unit.notes.save(note)
            else:
                unit.notes.add(key, note)
            unit.commit()
        return note

    def change(self, note_id: str, text: str) -> Note:
        """Let a note say something else; it keeps its moment."""
        return self._save(note_id, lambda note: replace(note, text=text))

    def file(self, note_id: str, place: Path | None) -> Note:
        """Say which place of the report a note was turned into; None: it stands open again."""
        return self._save(note_id, lambda note: replace(note, filed=place))

    def delete(self, note_id: str) -> Note:
        """Take a note out of sight; `bring_back` undoes it."""
        return self._save(note_id, lambda note: replace(note, deleted_at=self._clock()))

    def bring_back(self, note_id: str) -> Note:
        """Put a deleted note back where it was."""
        return self._save(note_id, lambda note: replace(note, deleted_at=None))

    def _save(self, note_id: str, change: Callable[[Note], Note]) -> Note:
        with self._library.writing() as unit:
            note = change(unit.notes.get(note_id))
            unit.notes.save(note)
            unit.commit()
        return note
