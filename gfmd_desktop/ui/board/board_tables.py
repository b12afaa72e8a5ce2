"""The board's two tables: what the groups said goes from side to side, the result beside it stays in sight."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QWidget

from gfmd_desktop.ui.board.board_delegate import BoardDelegate
from gfmd_desktop.ui.board.board_header import BoardHeader
from gfmd_desktop.ui.board.board_model import WHY, BoardModel
from gfmd_desktop.ui.board.lines import Heading, Line
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Colours, set_role

_RESULT_SHARE = 0.27
_WHY_CHARACTERS = 17
_NARROWEST = 26
"""Columns of groups are no narrower, in average characters; more groups than fit scroll."""


class BoardTable(QTableView):
    """One of the tables; what its keys mean is told."""

    pressed_key = Signal(QKeyEvent)
    """A key that is not for moving about; whoever acts on it accepts it."""
    stepped_out = Signal(int)
    """Somebody went beyond the last column (1) or the first (-1)."""

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
            if self.currentIndex().column() == before.column() or self.isColumnHidden(self.currentIndex().column()):
                self.setCurrentIndex(before)
                self.stepped_out.emit(step)
            return
        event.ignore()
        self.pressed_key.emit(event)
        if not event.isAccepted() and event.key() in _MOVING:
            super().keyPressEvent(event)

    def _step(self, event: QKeyEvent) -> int:
        sides = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return sides.get(Qt.Key(event.key()), 0) * (-1 if mirrored else 1)


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


class BoardTables(QWidget):
    """Both tables over one model, as high as each other row by row."""

    pressed_key = Signal(QKeyEvent)
    current_changed = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = BoardTable(colours)
        self.result = BoardTable(colours)
        self._model: BoardModel | None = None
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.groups, 1)
        row.addWidget(self.result)
        self.setFocusProxy(self.groups)
        self._join()

    @property
    def model(self) -> BoardModel | None:
        """What is shown."""
        return self._model

    def show_board(self, model: BoardModel) -> None:
        """Show a board and stand on its first cell with something to decide."""
        self._model = model
        for table in (self.groups, self.result):
            table.setModel(model)
        self.result.setSelectionModel(self.groups.selectionModel())
        for column in range(model.columnCount()):
            self.groups.setColumnHidden(column, column == model.result_column)
            self.result.setColumnHidden(column, column != model.result_column)
        model.modelReset.connect(self._fit)
        model.dataChanged.connect(self._fitting.start)
        self.groups.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())
        self._fit()
        self.go_to_next_open(-1)

    def current(self) -> QModelIndex:
        """Return the cell somebody stands on."""
        return self.groups.currentIndex()

    def line(self) -> Line | None:
        """Return the row somebody stands on."""
        found = self._model.line_at(self.current().row()) if self._model else None
        return found if isinstance(found, Line) else None

    def stand_on(self, row: int, column: int) -> None:
        """Go to a cell."""
        if self._model is None or not 0 <= row < self._model.rowCount():
            return
        index = self._model.index(row, column)
        self.groups.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        table = self.result if column == self._model.result_column else self.groups
        table.scrollTo(index)
        if self.groups.hasFocus() or self.result.hasFocus():
            table.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_next_open(self, after: int, *, back: bool = False) -> bool:
        """Go to the next row with something to decide, to the first group that said something there; False: there is none."""
        row = self._model.next_open(after, back=back) if self._model else -1
        line = self._model.line_at(row) if self._model else None
        if not isinstance(line, Line):
            return False
        self.stand_on(row, min(line.cells, default=0) + 1)
        return True

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours."""
        for table in (self.groups, self.result):
            table.delegate.colours = table.heading.colours = colours
            table.viewport().update()

    def _join(self) -> None:
        bars = (self.groups.verticalScrollBar(), self.result.verticalScrollBar())
        bars[0].valueChanged.connect(bars[1].setValue)
        bars[1].valueChanged.connect(bars[0].setValue)
        self.groups.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.groups.horizontalScrollBar().rangeChanged.connect(self._level)
        self.result.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.groups.setAccessibleName(self.tr("What the groups said"))
        self.result.setAccessibleName(self.tr("The report they make together"))
        self.groups.stepped_out.connect(partial(self._step_over, 1))
        self.result.stepped_out.connect(partial(self._step_over, -1))
        for table in (self.groups, self.result):
            table.pressed_key.connect(self.pressed_key)
            set_role(table, "board")

    def _step_over(self, wanted: int, step: int) -> None:
        """From the last group to the result, and back."""
        if self._model is None or step != wanted:
            return
        column = self._model.result_column if step > 0 else self._model.result_column - 1
        table = self.result if step > 0 else self.groups
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stand_on(self.current().row(), column)

    def _level(self, _least: int, most: int) -> None:
        """Leave as much room below the result as the other table's scroll bar takes, so that rows stay side by side."""
        bar = self.groups.horizontalScrollBar()
        self.result.setViewportMargins(0, 0, 0, bar.sizeHint().height() if most else 0)

    def _fit(self) -> None:
        model = self._model
        if model is None:
            return
        self._fit_columns(model)
        self.groups.clearSpans()
        heights = self._heights(model)
        for row, height in enumerate(heights):
            for table in (self.groups, self.result):
                if table.rowHeight(row) != height:
                    table.setRowHeight(row, height)
            if isinstance(model.line_at(row), Heading):
                self.groups.setSpan(row, 0, 1, model.result_column)

    def _fit_columns(self, model: BoardModel) -> None:
        character = self.fontMetrics().averageCharWidth()
        why, narrowest = character * _WHY_CHARACTERS, character * _NARROWEST
        result = max(round(self.width() * _RESULT_SHARE), narrowest)
        groups = model.result_column - 1
        each = max((self.width() - result - why - 4) // max(groups, 1), narrowest)
        bar = self.result.verticalScrollBar().sizeHint().width()
        self.result.setFixedWidth(result + bar)
        self.result.setColumnWidth(model.result_column, result - 2)
        for column in range(model.result_column):
            self.groups.setColumnWidth(column, why if column == WHY else each - (bar // max(groups, 1)) - 1)

    def _heights(self, model: BoardModel) -> list[int]:
        delegate, font = self.groups.delegate, self.groups.font()
        widths: Callable[[int], int] = self.groups.columnWidth
        own = self.result.columnWidth(model.result_column)
        columns = [(column, widths(column)) for column in range(model.result_column)] + [(model.result_column, own)]
        return [
            max(delegate.height_of(model, row, column, width, font) for column, width in columns)
            for row in range(model.rowCount())
        ]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start()
