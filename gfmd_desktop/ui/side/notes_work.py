"""What is done with the notes of one open report: writing the next one, filing, deleting, and finding the one behind an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.template import Section
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.services.filing import file_below, file_note, is_quote, quotes_section, sections_by_key
from gfmd_desktop.services.jotting import Jottings, flag_of
from gfmd_desktop.ui.models.notes_model import NotesModel, clock_time
from gfmd_desktop.ui.panels.outline_model import part_name, short_title
from gfmd_desktop.ui.phrases import listed

if TYPE_CHECKING:
    from gfmd_desktop.storage.records import Note


class NotesWork:
    """Notes and report of one draft; `near` says where in the report somebody wrote last."""

    def __init__(self, draft: Draft, jottings: Jottings, near: Callable[[], Path]) -> None:
        self.model = NotesModel(jottings, draft)
        self.writing = ""
        """The id of the note that is being written, "" between two."""
        self.last_written = ""
        self._draft = draft
        self._jottings = jottings
        self._near = near
        self._deleted = ""

    def leave(self) -> None:
        """Stop following notes and report."""
        self.model.leave()

    def typing(self, under_way: bool) -> None:
        """Hear that words stand in a line that are not kept yet, or that they are now."""
        self._draft.typing(self, under_way=under_way)

    def write(self, words: str) -> None:
        """Keep the words of the line that is being written; without any, there is no note."""
        if self.writing and words:
            self._jottings.change(self.writing, words)
        elif self.writing:
            self._jottings.delete(self.writing)
            self.writing = ""
        elif words:
            self.writing = self._jottings.add(words).id

    def end_line(self) -> None:
        """The line is done; the next letter begins another note."""
        self.last_written, self.writing = self.writing or self.last_written, ""

    def moment(self) -> str:
        """Return when the line that is being written was begun, as the clock on the wall shows it."""
        return clock_time(self._jottings.get(self.writing).at) if self.writing else ""

    def file(self, note_id: str, key: int, *, below: bool) -> str:
        """File a note by a section's key, `below`: into its current item. Return why that was not possible, else ""."""
        section = sections_by_key(self._draft.template).get(key)
        if not note_id or self._jottings.get(note_id).deleted_at is not None:
            return _tr("Go to a note first; the arrow keys do that.")
        if section is None:
            return _tr("No section has the number {0}.").format(key)
        note = self._jottings.get(note_id)
        flag = flag_of(note, self._draft)
        if flag:
            return _tr("This note is filed already, in {0}.").format(flag)
        filing = (file_below if below else file_note)(note.text, section, self._draft.report, self._near())
        if filing is None:
            return self._why_not(section, below=below)
        self._draft.do(filing.edits)
        self._jottings.file(note_id, filing.path)
        return ""

    def delete(self, note_id: str) -> None:
        """Take a note away; `bring_back` undoes it."""
        self._jottings.delete(note_id)
        self._deleted = note_id

    def bring_back(self) -> Note | None:
        """Bring back the note that was deleted last; None when it is there already."""
        deleted, self._deleted = self._deleted, ""
        return self._jottings.bring_back(deleted) if deleted else None

    def behind(self, path: Path) -> Note | None:
        """Return the note that a place of the report was made of."""
        return self._jottings.behind(path)

    def key_hint(self, note: Note) -> str:
        """Return the key that files a note where it belongs: a quote with the quotes, others where somebody writes."""
        by_key = sections_by_key(self._draft.template)
        quotes = quotes_section(self._draft.template, self._part()) if is_quote(note.text) else None
        wanted = quotes or self._current_section()
        key = next((key for key, section in by_key.items() if section is wanted), None)
        return "" if key is None else _tr("Alt {0}").format(key)

    def hint(self) -> str:
        """Return how notes are filed, in a sentence."""
        return _tr("Alt and a number from the list of sections file a note there; with Shift, into its current item.")

    def _current_section(self) -> Section | None:
        near = self._near()[:1]
        sections = self._draft.template.sections
        return next((each for each in sections if any((field.id,) == near for field in each.fields)), None)

    def _part(self) -> str | None:
        current = self._current_section()
        return current.part if current else None

    def _why_not(self, section: Section, *, below: bool) -> str:
        part = [part_name(self._draft.template.part(section.part))] if section.part else []
        title = listed((*part, short_title(section)))
        if below:
            return _tr("{0}: there is nothing yet that this could go into.").format(title)
        return _tr("{0}: there is no free place for a note.").format(title)


def _tr(words: str) -> str:
    return QCoreApplication.translate("NotesWork", words)
