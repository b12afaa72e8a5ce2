"""Handing a report over on a stick: its past comes along, its notes only when asked; written whole, read again and compared."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gfmd_desktop.domain.template import Template
from gfmd_desktop.domain.texts import places
from gfmd_desktop.errors import GfmdError, Trouble, TroubleKind
from gfmd_desktop.interchange import handover, handover_zip
from gfmd_desktop.interchange.handed import HandedNote, HandOver
from gfmd_desktop.services.files import read_whole, write_atomically
from gfmd_desktop.services.pasts import past_there, revisions_of
from gfmd_desktop.services.sending import free_name
from gfmd_desktop.services.titles import TemplateFor
from gfmd_desktop.storage.library import Library
from gfmd_desktop.storage.records import Version


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A hand-over file that was read where it lies: how many answers, steps and notes came back as they were given."""

    file: Path
    fields: int
    steps: int
    notes: int


class HandingOver:
    """Makes hand-over files of one library's reports."""

    def __init__(
        self, library: Library, template_for: TemplateFor, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._library = library
        self._template_for = template_for
        self._clock = clock

    def handed(self, report_id: str, name: str, *, with_notes: bool = False) -> HandOver:
        """Return what is handed over of a report now, its present state named, so that it is kept; Refused UNKNOWN_ID."""
        with self._library.writing() as unit:
            stored = unit.reports.get(report_id)
            length = unit.log.length(stored.key)
            unit.versions.add(stored.key, Version(name, self._clock(), stored.report.revision, length))
            unit.commit()
        return self.given(report_id, with_notes=with_notes)

    def given(self, report_id: str, *, with_notes: bool = False, plan: Mapping[str, Any] | None = None) -> HandOver:
        """Return what is handed over of a report; Refused UNKNOWN_ID. `plan`: what was decided when it was merged."""
        with self._library.reading() as unit:
            stored = unit.reports.get(report_id)
            log, versions = unit.log.edits(stored.key), unit.versions.of(stored.key)
            notes = unit.notes.of(stored.key) if with_notes else ()
        revisions = revisions_of(stored.report, log, versions)
        handed = tuple(HandedNote(note.id, note.at, note.text, note.filed) for note in notes)
        return HandOver(stored.report, revisions, handed, plan)

    def write(self, given: HandOver, path: Path, passphrase: str | None = None) -> None:
        """Put a hand-over file in place, then read it where it lies: what comes back must be what was given.

        Trouble leaves what was there before, also when the stick is pulled out; CANNOT_WRITE when it does not read back.
        """
        write_checked(given, path, self._template_for, passphrase)


def write_checked(given: HandOver, path: Path, template_for: TemplateFor, passphrase: str | None = None) -> HandedOver:
    """Put a hand-over file in place and read it where it lies, not from memory; Trouble as `HandingOver.write`."""
    write_atomically(path, handover.write(given, passphrase))
    try:
        content = _from_the_disk(path)
    except OSError as error:
        raise Trouble(TroubleKind.CANNOT_READ, str(path), detail=error.strerror or "") from error
    read = handover.read(content, str(path), template_for, passphrase)
    if read != given:
        raise Trouble(TroubleKind.CANNOT_WRITE, str(path), detail="it reads back differently")
    fields = filled_fields(read, template_for(read.report.template))
    return HandedOver(path, fields, len(read.revisions), len(read.notes))


def place_for(path: Path, given: HandOver, template_for: TemplateFor, passphrase: str | None = None) -> Path:
    """Return where to put a hand-over file: over an earlier one that it contains, else beside what lies there.

    What came back from the other laptop and was not taken in yet is never replaced.
    """
    return path if _contains(given, path, template_for, passphrase) else free_name(path)


def filled_fields(given: HandOver, template: Template) -> int:
    """Count the fields of a form that say something."""
    return len({place.path[0] for place in places(given.report, template)})


def _contains(given: HandOver, path: Path, template_for: TemplateFor, passphrase: str | None) -> bool:
    try:
        earlier = handover.read(read_whole(path, handover_zip.MAX_BYTES), str(path), template_for, passphrase)
    except GfmdError:
        return False
    notes = {(note.id, note.text) for note in given.notes}
    return (
        earlier.report.id == given.report.id
        and past_there(given).has(past_there(earlier).now)
        and all((note.id, note.text) in notes for note in earlier.notes)
    )


def _from_the_disk(path: Path) -> bytes:
    """Read a file that was just written; where the system can be asked, not what it still has of it in memory."""
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            with suppress(OSError):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return file.read()
