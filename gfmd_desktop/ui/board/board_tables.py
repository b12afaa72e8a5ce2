"""The board's two tables: what the groups said goes from side to side, the result beside it stays in sight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gfmd_desktop.ui.board.board_model import BoardModel
from gfmd_desktop.ui.board.board_table import BoardTable
from gfmd_desktop.ui.board.cell_words import WHY
from gfmd_desktop.ui.board.lines import Heading, Line
from gfmd_desktop.ui.board.row_heights import Columns, RowHeights
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Colours, set_role

_RESULT_SHARE = 0.27
_WHY_CHARACTERS = 17
_NARROWEST, _NARROWEST_ON_A_WALL = 26, 15
"""Columns of groups are no narrower, in average characters; more groups than fit scroll."""


class BoardTables(QWidget):
    """Both tables over one model, as high as each other row by row."""

    pressed_key = Signal(QKeyEvent)
    current_changed = Signal()
    order_wanted = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = BoardTable(colours)
        self.result = BoardTable(colours)
        self._model: BoardModel | None = None
        self._heights: RowHeights | None = None
        self._projecting = False
        self._resized = False
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
        self._heights = RowHeights(model)
        for table in (self.groups, self.result):
            table.setModel(model)
        self.result.setSelectionModel(self.groups.selectionModel())
        for column in range(model.columnCount()):
            self.result.setColumnHidden(column, column != model.result_column)
        self._hide_columns(model)
        model.modelReset.connect(self._fit_anew)
        model.dataChanged.connect(self._fitting.start)
        self.groups.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())
        self._fit_anew()
        self.go_to_next_open(-1)

    def project(self, projecting: bool) -> None:
        """Give what the groups said all the room there is, on a wall; or as before."""
        self._projecting = projecting
        if self._model is not None:
            self._hide_columns(self._model)
            self._fit_anew()

    def current(self) -> QModelIndex:
        """Return the cell somebody stands on."""
        return self.groups.currentIndex()

    def line(self) -> Line | None:
        """Return the row somebody stands on."""
        found = self._model.line_at(self.current().row()) if self._model else None
        return found if isinstance(found, Line) else None

    @property
    def on_result(self) -> bool:
        """Whether somebody stands on the result."""
        return self._model is not None and self.current().column() == self._model.result_column

    def take_keyboard(self) -> None:
        """Have the keyboard at the cell somebody stands on."""
        (self.result if self.on_result else self.groups).setFocus(Qt.FocusReason.OtherFocusReason)

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
        """Go to the next row with something to decide, to the first group that said something there; False: there is none.

        A row that is decided in part is gone on with first, by who stands on what is decided of it.
        """
        if self._go_to_rest(after, back=back):
            return True
        row = self._model.next_open(after, back=back) if self._model else -1
        line = self._model.line_at(row) if self._model else None
        if not isinstance(line, Line):
            return False
        self.stand_on(row, min(_open_columns(line), default=1))
        return True

    def _go_to_rest(self, row: int, *, back: bool) -> bool:
        """Go to what is still to decide in a row, from a cell of it where nothing is."""
        line, here = self._model.line_at(row) if self._model else None, self.current()
        columns = sorted(_open_columns(line), reverse=back) if isinstance(line, Line) else []
        if not columns or here.row() != row or here.column() in columns:
            return False
        beyond = (at for at in columns if (at < here.column() if back else at > here.column()))
        self.stand_on(row, next(beyond, columns[0]))
        return True

    def reveal(self) -> None:
        """Have the cell somebody stands on in sight."""
        (self.result if self.on_result else self.groups).scrollTo(self.current())

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours."""
        for table in (self.groups, self.result):
            table.delegate.colours = colours
            table.heading.set_colours(colours)
            table.viewport().update()

    def _hide_columns(self, model: BoardModel) -> None:
        for column in range(model.columnCount()):
            self.groups.setColumnHidden(column, column == model.result_column or (self._projecting and column == WHY))

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
            table.order_wanted.connect(self.order_wanted)
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

    def _fit_anew(self) -> None:
        """Other rows than before: headings go over other ones."""
        model = self._model
        if model is None:
            return
        self.groups.clearSpans()
        for row in range(model.rowCount()):
            if isinstance(model.line_at(row), Heading):
                first = WHY + 1 if self._projecting else WHY
                self.groups.setSpan(row, first, 1, model.result_column - first)
        self._fit()

    def _fit(self) -> None:
        model, heights = self._model, self._heights
        if model is None or heights is None:
            return
        self._fit_columns(model)
        widths = [self.groups.columnWidth(column) for column in range(model.result_column)]
        widths.append(self.result.columnWidth(model.result_column))
        changed, self._resized = self._resized, False
        for row, height in enumerate(heights.measure(Columns(tuple(widths), self.groups.font()))):
            if self.groups.rowHeight(row) != height or self.result.rowHeight(row) != height:
                changed = True
                for table in (self.groups, self.result):
                    table.setRowHeight(row, height)
        if changed:
            self.reveal()

    def _fit_columns(self, model: BoardModel) -> None:
        character = self.fontMetrics().averageCharWidth()
        why = max(character * _WHY_CHARACTERS, self.groups.heading.least_width(WHY))
        narrowest = character * (_NARROWEST_ON_A_WALL if self._projecting else _NARROWEST)
        result = max(round(self.width() * _RESULT_SHARE), narrowest)
        groups = max(model.result_column - 1, 1)
        bar = self.result.verticalScrollBar().sizeHint().width()
        room = self.width() - result - bar - (0 if self._projecting else why) - 4
        self.result.setFixedWidth(result + bar)
        self.result.setColumnWidth(model.result_column, result - 2)
        for column in range(model.result_column):
            self.groups.setColumnWidth(column, why if column == WHY else max(room // groups, narrowest) - 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized = True
        self._fitting.start()


def _open_columns(line: Line) -> list[int]:
    """Return the columns of the groups that say something there somebody has to decide on."""
    return [group + 1 for group, units in line.cells.items() if any(unit.id in line.open for unit in units)]
