"""The list of notes: as high as its notes as long as there is room, and worked with keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from gfmd_desktop.ui.models.notes_model import NoteRole
from gfmd_desktop.ui.qt import AnyIndex, override
from gfmd_desktop.ui.side.notes_keys import digit_with_alt

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NotesList(QListView):
    """Tells what somebody wants done with the note they stand on."""

    filing = Signal(int, bool)
    """Alt and a digit, and Shift perhaps."""
    flag_chosen = Signal(object)
    """Go to the place the note was filed to (its index)."""
    deleting = Signal(object)
    bringing_back = Signal()
    """Undo, while the last thing done here was a deletion."""
    left_down = Signal()
    """Somebody went down, out of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undoes_deletion = False
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def fit(self) -> None:
        """Ask for the height that the notes need now."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        height, most = 0, self.window().height()
        model = self.model()
        for row in range(model.rowCount() if model else 0):
            height += self.sizeHintForRow(row)
            if height > most:
                break
        return QSize(super().sizeHint().width(), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    @override
    def event(self, event: QEvent) -> bool:
        """Undo belongs to the report, unless a note was deleted here just now."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._undoes(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, digit = self.currentIndex(), digit_with_alt(event)
        if self._undoes(event):
            self.bringing_back.emit()
        elif digit is not None:
            self.filing.emit(*digit)
        elif event.key() in _RETURNS and index.isValid():
            self._enter(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.deleting.emit(index)
        elif event.key() == Qt.Key.Key_Down and index.row() == self.model().rowCount() - 1:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self, index: AnyIndex) -> None:
        if index.data(NoteRole.FLAG):
            self.flag_chosen.emit(index)
        else:
            self.edit(self.currentIndex())

    def _undoes(self, event: QKeyEvent) -> bool:
        return self.undoes_deletion and event.matches(QKeySequence.StandardKey.Undo)
