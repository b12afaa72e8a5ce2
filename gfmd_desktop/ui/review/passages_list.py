"""The list of a file's passages: worked with keys, and what has no place can be dragged to one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.review.passages_delegate import PassagesDelegate
from gfmd_desktop.ui.review.passages_model import PassageRole
from gfmd_desktop.ui.theme import Colours

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKES_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class PassagesList(QListView):
    """Tells what somebody wants done with the passage they stand on (its number)."""

    placing = Signal(int)
    waiving = Signal(int)
    confirming = Signal(int)
    taking_back = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = PassagesDelegate(colours, self)
        self.setItemDelegate(self.delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.doubleClicked.connect(lambda _: self._tell(self.placing))

    def number(self) -> int | None:
        """Return the number of the passage somebody stands on."""
        index = self.currentIndex()
        return int(index.data(PassageRole.NUMBER)) if index.isValid() else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURNS:
            self._tell(self.placing)
        elif event.key() in _TAKES_BACK:
            self._tell(self.taking_back)
        elif event.key() == Qt.Key.Key_X and not event.modifiers():
            self._tell(self.waiving)
        elif event.key() == Qt.Key.Key_Space:
            self._tell(self.confirming)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their words are at this width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _tell(self, signal: SignalInstance) -> None:
        number = self.number()
        if number is not None:
            signal.emit(number)
