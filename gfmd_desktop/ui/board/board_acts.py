"""What is done on the board: what a key, a drop or a choice means for the cell somebody stands on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from gfmd_desktop.domain.template import Field, Kind
from gfmd_desktop.merge.decisions import Omission
from gfmd_desktop.merge.entries import unites
from gfmd_desktop.merge.units import Unit
from gfmd_desktop.ui.board.board import Board
from gfmd_desktop.ui.board.board_keys import Act, act_of, place_of
from gfmd_desktop.ui.board.board_tables import BoardTables
from gfmd_desktop.ui.board.lines import Line
from gfmd_desktop.ui.board.writing import Task, Writing
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.review.waiving_line import WaivingLine


class BoardActs(QObject):
    """Acts on one board after the other; `show_board` says which."""

    finished_rows = Signal()
    """There is nothing left to decide."""
    place_wanted = Signal()
    """A text without a place is to be put somewhere first."""
    told = Signal(str)
    """Why a key did nothing."""

    def __init__(self, tables: BoardTables, writing: Writing, waiving: WaivingLine, parent: QObject) -> None:
        super().__init__(parent)
        self._tables, self._writing, self._waiving = tables, writing, waiving
        self._board: Board | None = None
        self._to_waive: tuple[str, ...] = ()
        tables.pressed_key.connect(self.pressed)
        tables.order_wanted.connect(self._order)
        waiving.given.connect(self._waived)
        waiving.left.connect(self._waiving_left)

    def show_board(self, board: Board) -> None:
        """Act on a board from now on."""
        self._board = board
        model = self._tables.model
        if model is not None:
            model.dropped.connect(self._dropped)
            model.entry_dropped.connect(self._entry_dropped)

    def pressed(self, event: QKeyEvent) -> None:
        """Do what a key asks for; it is accepted when it means something here."""
        act, place, line = act_of(event), place_of(event), self._tables.line()
        if act is not None:
            self.act(act)
            event.accept()
        elif place and line is not None:
            self._put_at(line, place)
            event.accept()

    def units_here(self) -> tuple[Unit, ...]:
        """Return what the cell holds; on the result, what it is made of."""
        model, index, line = self._tables.model, self._tables.current(), self._tables.line()
        if model is None or line is None:
            return ()
        if self._tables.on_result:
            return tuple(unit for standing in line.result for unit in standing.entry.units)
        return model.units_at(index)

    def act(self, act: Act) -> None:
        """Do something with the cell somebody stands on."""
        board, line, units = self._board, self._tables.line(), self.units_here()
        if board is None:
            return
        match act:
            case Act.UNDO:
                board.undo()
            case Act.REDO:
                board.redo()
            case Act.NEXT | Act.BEFORE:
                self.go_on(back=act is Act.BEFORE)
            case Act.TAKE if line is not None:
                self._take(board, line, units)
            case Act.COMBINE if line is not None:
                self._combine(board, line)
            case Act.EDIT if line is not None and units:
                self._edit(board, line, units[0])
            case Act.WAIVE if units:
                self._to_waive = tuple(unit.id for unit in units)
                self._waiving.ask()
            case Act.REOPEN if units:
                board.reopen([unit.id for unit in units])
            case Act.JOIN_ABOVE | Act.JOIN_BELOW if units:
                self._join(board, units[0], -1 if act is Act.JOIN_ABOVE else 1)
            case Act.APART if units:
                self._follow(units[0].id, lambda: board.put_apart(units[0].id))
            case Act.ORDER if line is not None and line.row.field:
                self._order(line.row.field)

    def go_on(self, *, back: bool = False) -> None:
        """Go to the next row with something to decide."""
        if not self._tables.go_to_next_open(self._tables.current().row(), back=back):
            self.finished_rows.emit()

    def place(self, field_id: str) -> None:
        """Put the text without a place that somebody stands on into a question."""
        units = self.units_here()
        if self._board is not None and units:
            self._board.place(units[0].id, field_id)
            self._tables.take_keyboard()

    def _take(self, board: Board, line: Line, units: tuple[Unit, ...]) -> None:
        if self._tables.on_result:
            board.take_line(line)
            return
        for unit in units:
            if unit.field is None:
                self.place_wanted.emit()
            else:
                board.take(unit.id)

    def _combine(self, board: Board, line: Line) -> None:
        units, field = board.combinable(line), board.field_of(line)
        if not units or field is None:
            self.told.emit(
                self.tr("There are no two texts here to make one of. Alt+↑ ↓ puts this one into another row.")
            )
            return
        task = Task(
            units,
            field,
            board.first_wording(line),
            lambda content, omitted: board.combine(units, content, omitted),
            _omitted_of(board, units[0]),
        )
        self._write(board, task, self.tr("One wording for {0}"))

    def _edit(self, board: Board, line: Line, unit: Unit) -> None:
        """What several groups say alike is one entry: it is edited for all of them."""
        field = board.field_of(line)
        if field is None or field.kind is Kind.CHOICE:
            return
        entry = next((each.entry for each in line.result if unit in each.entry.units), None)
        if entry is None:
            return
        content = board.results.content(board.merge, entry)
        omitted = _omitted_of(board, unit)
        if unites(field) and len(entry.units) > 1:
            units = entry.units
            task = Task(units, field, content, lambda new, left: board.combine(units, new, left), omitted)
        else:
            task = Task(entry.units, field, content, lambda new, left: board.edit(unit.id, new, left), omitted)
        self._write(board, task, self.tr("Other words for {0}"))

    def _write(self, board: Board, task: Task, words: str) -> None:
        """Have somebody write, with the row in sight."""
        self._writing.begin(task, self._caption(words, task.field), board.groups)
        QTimer.singleShot(0, self._tables.reveal)

    def _caption(self, words: str, field: Field) -> str:
        """Name what is written; of an item, what else comes along."""
        caption = words.format(field.name)
        if not field.kind.repeats or len(field.subfields) < 2:
            return caption
        rest = listed(each.name for each in field.subfields[1:])
        return caption + " · " + self.tr("what the groups say here is kept: {0}").format(rest)

    def _waived(self, reason: str) -> None:
        """A reason is wanted: without one, all stays as it was."""
        if self._writing.is_writing:
            self._writing.leave_out(reason)
        elif reason.strip() and self._board is not None:
            self._board.waive(self._to_waive, reason)
            self._tables.take_keyboard()
            self.go_on()
        else:
            self._tables.take_keyboard()

    def _waiving_left(self) -> None:
        if self._writing.is_writing:
            self._writing.leave_out("")
        else:
            self._tables.take_keyboard()

    def _order(self, field_id: str) -> None:
        line, board = self._tables.line(), self._board
        if board is None:
            return
        if line is None:
            board.order_by_support(field_id)
        else:
            self._follow(line.row.id, lambda: board.order_by_support(field_id))

    def _put_at(self, line: Line, place: int) -> None:
        board = self._board
        if board is not None:
            self._follow(line.row.id, lambda: board.put_at(line, place))

    def _join(self, board: Board, unit: Unit, step: int) -> None:
        """Put a unit into the row above or below, when that is of the same list and has room for the group."""
        row = self._tables.current().row() + step
        other = self._tables.model.line_at(row) if self._tables.model else None
        if isinstance(other, Line):
            self._put_into(board, unit.id, other)

    def _put_into(self, board: Board, unit: str, line: Line) -> None:
        def put() -> None:
            if not board.put_together((*line.row.units, unit)):
                self.told.emit(self.tr("A row holds one text of each group, all of one list."))

        self._follow(unit, put)

    def _follow(self, unit: str, act: Callable[[], None]) -> None:
        """Do something that moves a unit, and stay with it."""
        column = self._tables.current().column()
        act()
        if self._tables.model is not None:
            self._tables.stand_on(self._tables.model.row_of(unit), column)

    def _dropped(self, unit: str, line: Line, on_result: bool) -> None:
        board = self._board
        if board is None:
            return
        if on_result:
            if unit in line.open:
                board.take(unit)
        elif unit not in line.row.units:
            self._put_into(board, unit, line)

    def _entry_dropped(self, unit: str, line: Line) -> None:
        """An entry takes the place in its list of the one it was dropped on."""
        board, model = self._board, self._tables.model
        moved = model.line_at(model.row_of(unit)) if model is not None else None
        if board is None or not isinstance(moved, Line) or not line.result or moved.row.field != line.row.field:
            return
        number = line.result[0].number
        self._follow(unit, lambda: board.put_at(moved, number))


def _omitted_of(board: Board, unit: Unit) -> tuple[Omission, ...]:
    decision = board.merge.decision_on(unit.id)
    return decision.omitted if decision is not None else ()
