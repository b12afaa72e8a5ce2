"""One of the two tables of the board: it moves about by keys, and tells of all other ones."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gfmd_desktop.ui.board.board_delegate import BoardDelegate
from gfmd_desktop.ui.board.board_header import BoardHeader
from gfmd_desktop.ui.board.board_model import BoardModel
from gfmd_desktop.ui.board.cell_words import WHY
from gfmd_desktop.ui.board.lines import Heading
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Colours

_MOVING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
)


class BoardTable(QTableView):
    """One of the tables; what its keys mean is told."""

    pressed_key = Signal(QKeyEvent)
    """A key that is not for moving about; whoever acts on it accepts it."""
    stepped_out = Signal(int)
    """Somebody went beyond the last column (1) or the first (-1)."""
    order_wanted = Signal(str)
    """The entries of a list (its field's id) are to stand in the order of how many groups said them."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = BoardDelegate(colours, self)
        self.setItemDelegate(self.delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.heading = BoardHeader(colours, self)
        self.setHorizontalHeader(self.heading)

    @override
    def moveCursor(self, cursor_action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Headings are passed over."""
        here = self.currentIndex()
        there = super().moveCursor(cursor_action, modifiers)
        model = self.model()
        step = 1 if there.row() > here.row() else -1
        while isinstance(model, BoardModel) and isinstance(model.line_at(there.row()), Heading):
            beyond = model.index(there.row() + step, max(there.column(), here.column(), WHY + 1))
            if not beyond.isValid():
                return here
            there = beyond
        return there

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step(event)
        if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            before = self.currentIndex()
            super().keyPressEvent(event)
            there = self.currentIndex()
            if there.column() in (before.column(), WHY) or self.isColumnHidden(there.column()):
                self.setCurrentIndex(before)
                self.stepped_out.emit(step)
            return
        event.ignore()
        self.pressed_key.emit(event)
        if not event.isAccepted() and event.key() in _MOVING:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place, model = event.position().toPoint(), self.model()
        index = self.indexAt(place)
        heading = model.line_at(index.row()) if isinstance(model, BoardModel) else None
        if isinstance(heading, Heading) and heading.field is not None:
            room, mirrored = self.visualRect(index), self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            if self.delegate.asks_for_order(heading, room, self.font(), place, mirrored=mirrored):
                self.order_wanted.emit(heading.field.id)

    def _step(self, event: QKeyEvent) -> int:
        sides = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return sides.get(Qt.Key(event.key()), 0) * (-1 if mirrored else 1)
