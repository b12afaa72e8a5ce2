"""Handing a report over on a stick: its past comes along, its notes only when asked; written whole, read again and compared."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.interchange import handover
from gfmd_desktop.interchange.handover import HandedNote, HandOver, Revision
from gfmd_desktop.services.files import write_atomically
from gfmd_desktop.services.history import steps_of
from gfmd_desktop.services.titles import TemplateFor
from gfmd_desktop.storage.library import Library


class HandingOver:
    """Makes hand-over files of one library's reports."""

    def __init__(self, library: Library, template_for: TemplateFor) -> None:
        self._library = library
        self._template_for = template_for

    def given(self, report_id: str, *, with_notes: bool = False, plan: Mapping[str, Any] | None = None) -> HandOver:
        """Return what is handed over of a report; Refused UNKNOWN_ID. `plan`: what was decided when it was merged."""
        with self._library.reading() as unit:
            stored = unit.reports.get(report_id)
            log = unit.log.edits(stored.key)
            notes = unit.notes.of(stored.key) if with_notes else ()
        revisions = tuple(Revision(step.revision, step.edits, step.at) for step in steps_of(log))
        handed = tuple(HandedNote(note.id, note.at, note.text, note.filed) for note in notes)
        return HandOver(stored.report, revisions, handed, plan)

    def write(self, given: HandOver, path: Path, passphrase: str | None = None) -> None:
        """Put a hand-over file in place, then read it where it lies: what comes back must be what was given.

        Trouble leaves what was there before, also when the stick is pulled out; CANNOT_WRITE when it does not read back.
        """
        write_atomically(path, handover.write(given, passphrase))
        try:
            content = path.read_bytes()
        except OSError as error:
            raise Trouble(TroubleKind.CANNOT_READ, str(path), detail=error.strerror or "") from error
        if handover.read(content, str(path), self._template_for, passphrase) != given:
            raise Trouble(TroubleKind.CANNOT_WRITE, str(path), detail="it reads back differently")
