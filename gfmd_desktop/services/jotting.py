"""The private notes of one open report while somebody writes them: there at once, sent to be saved, told to whoever shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from gfmd_desktop.domain.edits import Edit, Path
from gfmd_desktop.domain.report import is_empty, new_id
from gfmd_desktop.services.drafting import Draft, words_of
from gfmd_desktop.services.place_names import short_name

if TYPE_CHECKING:
    from gfmd_desktop.storage.records import Note

Listener = Callable[["Note | None"], None]


class Jottings:
    """Notes in the order they were begun; deleted ones are kept. `send` is given every note that must be saved."""

    def __init__(self, send: Callable[[Note], None], clock: Callable[[], datetime]) -> None:
        self._send = send
        self._clock = clock
        self._notes: dict[str, Note] = {}
        self._taken_back: dict[str, Path] = {}
        self._listeners: list[Listener] = []

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes in use, oldest first."""
        return tuple(note for note in self._in_order() if note.deleted_at is None)

    @property
    def deleted(self) -> tuple[Note, ...]:
        """The notes that were deleted, the last one deleted at the end."""
        gone = [note for note in self._notes.values() if note.deleted_at is not None]
        return tuple(sorted(gone, key=lambda note: note.deleted_at or note.at))

    def get(self, note_id: str) -> Note:
        """Return a note, deleted or not; KeyError when there is none."""
        return self._notes[note_id]

    def took(self, notes: Iterable[Note]) -> None:
        """Take over what the library holds; what was written since then is newer."""
        earlier = [note for note in notes if note.id not in self._notes]
        is_first = not self._notes
        self._notes.update({note.id: note for note in earlier})
        if is_first:
            self._tell(None)
            return
        for note in earlier:
            self._tell(note)

    def add(self, text: str) -> Note:
        """Begin a note, stamped with the present moment."""
        from gfmd_desktop.storage.records import Note  # noqa: PLC0415 - not before the first paint

        return self._put(Note(new_id(), self._clock(), text))

    def change(self, note_id: str, text: str) -> Note:
        """Let a note say something else; it keeps its moment."""
        return self._put(replace(self._notes[note_id], text=text))

    def file(self, note_id: str, place: Path | None) -> Note:
        """Say which place of the report a note went to; None: it stands open again."""
        self._taken_back.pop(note_id, None)
        return self._put(replace(self._notes[note_id], filed=place))

    def delete(self, note_id: str) -> Note:
        """Take a note out of sight; `bring_back` undoes it."""
        return self._put(replace(self._notes[note_id], deleted_at=self._clock()))

    def bring_back(self, note_id: str) -> Note:
        """Put a deleted note back where it was."""
        return self._put(replace(self._notes[note_id], deleted_at=None))

    def behind(self, path: Path) -> Note | None:
        """Return the note that a place of the report was made of: that very place, else one in the same item."""
        filed = [note for note in self.notes if note.filed]
        near = path[: len(path) // 2 * 2]
        exact = [note for note in filed if note.filed == path]
        beside = [note for note in filed if near and note.filed and note.filed[: len(near)] == near]
        return next(iter(exact + beside), None)

    def follow(self, edits: Iterable[Edit]) -> None:
        """Open a note again when an undo takes its words out of a text, and file it again when a redo puts them back."""
        for edit in edits:
            before, after = words_of(edit.before), words_of(edit.after)
            for note in self.notes:
                was, now = note.text.strip() in before, note.text.strip() in after
                if note.filed == edit.path and was and not now:
                    self._put(replace(note, filed=None))
                    self._taken_back[note.id] = edit.path
                elif self._taken_back.get(note.id) == edit.path and now and not was:
                    self.file(note.id, edit.path)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell of every note that changes (None: all of them) from now on; the function returned ends that."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def _in_order(self) -> Sequence[Note]:
        return sorted(self._notes.values(), key=lambda note: note.at)

    def _put(self, note: Note) -> Note:
        if self._notes.get(note.id) != note:
            self._notes[note.id] = note
            self._send(note)
            self._tell(note)
        return note

    def _tell(self, note: Note | None) -> None:
        for listener in tuple(self._listeners):
            listener(note)


def flag_of(note: Note, draft: Draft) -> str:
    """Return the short name of the place a note was filed to; "" when it stands open, or that place is empty or gone."""
    if note.filed is None or is_empty(draft.value_at(note.filed) or ""):
        return ""
    return short_name(note.filed, draft.report, draft.template)
