"""The other end of a filed note: its card in the form says which note it came from, and leads back to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gfmd_desktop.domain.edits import ItemAt, Path
from gfmd_desktop.services.drafting import Change, ChangeOrigin, Draft
from gfmd_desktop.services.jotting import Jottings, flag_of
from gfmd_desktop.ui.fields.item_card import ItemCard
from gfmd_desktop.ui.models.notes_model import clock_time

if TYPE_CHECKING:
    from gfmd_desktop.storage.records import Note


class NoteLinks(QObject):
    """Labels the cards of one form. It looks only when a note was filed or a card came: never while somebody types."""

    wanted = Signal(object)
    """Somebody wants to see the note behind a card (the path it was filed to)."""

    def __init__(self, form: QWidget, draft: Draft, jottings: Jottings, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._draft = draft
        self._jottings = jottings
        self._filed: dict[str, Path | None] = {}
        self._known: WeakSet[ItemCard] = WeakSet()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._label)
        self._stops: list[Callable[[], None]] = [jottings.listen(self._noted), draft.listen(self._changed)]
        self._soon.start()

    def look_again(self, *_: object) -> None:
        """Label cards that came without being told of."""
        self._soon.start()

    def leave(self) -> None:
        """Stop following notes and report."""
        self._soon.stop()
        for stop in self._stops:
            stop()
        self.deleteLater()

    def _noted(self, note: Note | None) -> None:
        """Words of a note say nothing here; where it went does."""
        if note is None or self._filed.get(note.id) != _place_of(note):
            self._soon.start()

    def _changed(self, change: Change) -> None:
        came = change.origin is ChangeOrigin.ELSEWHERE or any(isinstance(edit.after, ItemAt) for edit in change.edits)
        if came:
            self._soon.start()

    def _label(self) -> None:
        self._filed = {note.id: _place_of(note) for note in self._jottings.notes}
        behind = {note.filed[:-1]: note for note in reversed(self._jottings.notes) if note.filed and self._stands(note)}
        for card in self._form.findChildren(ItemCard):
            note = behind.get(card.path)
            card.show_note(clock_time(note.at) if note else "")
            if note is not None and card not in self._known:
                self._known.add(card)
                card.note_wanted.connect(self._want)

    def _stands(self, note: Note) -> bool:
        return bool(flag_of(note, self._draft))

    def _want(self, path: Path) -> None:
        filed = (note.filed for note in self._jottings.notes if note.filed and note.filed[:-1] == path)
        place = next(filed, None)
        if place is not None:
            self.wanted.emit(place)


def _place_of(note: Note) -> Path | None:
    return note.filed if note.deleted_at is None else None
