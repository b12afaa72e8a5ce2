"""The notes of the open report as a list, and the search in them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QObject,
    QSortFilterProxyModel,
    Qt,
)

from gfmd_desktop.domain.report import line
from gfmd_desktop.domain.template import CONSENT, Consent
from gfmd_desktop.services.drafting import Change, ChangeOrigin, Draft
from gfmd_desktop.services.filing import is_quote
from gfmd_desktop.services.jotting import Jottings, flag_of
from gfmd_desktop.services.place_names import item_name
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, override

if TYPE_CHECKING:
    from gfmd_desktop.storage.records import Note


class NoteRole(IntEnum):
    """What a note's row tells beside its words."""

    NOTE = Qt.ItemDataRole.UserRole + 1
    TIME = Qt.ItemDataRole.UserRole + 2
    FLAG = Qt.ItemDataRole.UserRole + 3
    ASKS_CONSENT = Qt.ItemDataRole.UserRole + 4


class NotesModel(QAbstractListModel):
    """One row a note, oldest first; its words can be changed."""

    def __init__(self, jottings: Jottings, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jottings = jottings
        self._draft = draft
        self._ids = [note.id for note in jottings.notes]
        self._tellers: dict[int, Callable[[Note], object]] = {
            Qt.ItemDataRole.DisplayRole: _words,
            Qt.ItemDataRole.EditRole: _words,
            Qt.ItemDataRole.ToolTipRole: self._in_full,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            NoteRole.NOTE: lambda note: note,
            NoteRole.TIME: lambda note: clock_time(note.at),
            NoteRole.FLAG: lambda note: flag_of(note, draft),
            NoteRole.ASKS_CONSENT: self._asks_consent,
        }
        self._stops: list[Callable[[], None]] = [jottings.listen(self._took), draft.listen(self._report_changed)]

    def leave(self) -> None:
        """Stop following notes and report."""
        for stop in self._stops:
            stop()

    def row_of(self, note_id: str) -> int:
        """Return the row of a note, -1 when it is not among those in use."""
        return self._ids.index(note_id) if note_id in self._ids else -1

    @override
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        tell = self._tellers.get(role)
        return tell(self._jottings.get(self._ids[index.row()])) if tell else None

    @override
    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        words = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not words:
            return False
        self._jottings.change(self._ids[index.row()], words)
        return True

    def _asks_consent(self, note: Note) -> bool:
        """A quote that is not filed, or whose speaker was not asked yet."""
        if not flag_of(note, self._draft) or note.filed is None:
            return is_quote(note.text)
        return line(self._draft.value_at((*note.filed[:-1], CONSENT))) == Consent.NOT_ASKED

    def _spoken(self, note: Note) -> str:
        return listed((clock_time(note.at), note.text, self._in_full(note)))

    def _in_full(self, note: Note) -> str:
        written = _tr("written {0}").format(note.at.astimezone().strftime("%Y-%m-%d %H:%M:%S"))
        if not flag_of(note, self._draft) or note.filed is None:
            return _tr("not filed, {0}").format(written)
        return _tr("filed in {0}, {1}").format(item_name(note.filed, self._draft.report, self._draft.template), written)

    def _took(self, note: Note | None) -> None:
        if note is None:
            self.beginResetModel()
            self._ids = [each.id for each in self._jottings.notes]
            self.endResetModel()
            return
        row, wanted = self.row_of(note.id), note.deleted_at is None
        if row >= 0 and wanted:
            self.dataChanged.emit(self.index(row), self.index(row))
        elif row >= 0:
            self.beginRemoveRows(ROOT_INDEX, row, row)
            self._ids.pop(row)
            self.endRemoveRows()
        elif wanted:
            place = [each.id for each in self._jottings.notes].index(note.id)
            self.beginInsertRows(ROOT_INDEX, place, place)
            self._ids.insert(place, note.id)
            self.endInsertRows()

    def _report_changed(self, change: Change) -> None:
        if change.origin is ChangeOrigin.ELSEWHERE:
            self._jottings.follow(change.edits)
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))


class FoundNotes(QSortFilterProxyModel):
    """The notes that hold all words looked for, capitals and accents aside."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: list[str] = []
        self._hidden = ""

    def hide(self, note_id: str) -> None:
        """Leave out one note, which is shown elsewhere; "" for none."""
        if self._hidden != note_id:
            self._hidden = note_id
            self.invalidate()

    def look_for(self, words: str) -> None:
        """Show the notes that hold these words; all for none."""
        self._wanted = _folded(words).split()
        self.invalidate()

    @override
    def filterAcceptsRow(self, row: int, parent: AnyIndex) -> bool:
        note = self.sourceModel().index(row, 0, parent).data(NoteRole.NOTE)
        words = _folded(note.text)
        return note.id != self._hidden and all(wanted in words for wanted in self._wanted)


def _words(note: Note) -> str:
    return note.text


def clock_time(moment: datetime) -> str:
    """Return a moment as the clock on the wall shows it."""
    return moment.astimezone().strftime("%H:%M")


def _folded(text: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(each))


def _tr(words: str) -> str:
    return QCoreApplication.translate("NotesModel", words)
