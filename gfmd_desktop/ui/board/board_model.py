"""The board as a table: why a row stands together, a column for each group, and the result."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.merge.decisions import Deed
from gfmd_desktop.merge.rows import Why
from gfmd_desktop.merge.units import Unit, UnitKind
from gfmd_desktop.ui.board.board import Board
from gfmd_desktop.ui.board.lines import Heading, Line
from gfmd_desktop.ui.qt import override

UNIT_MIME = "application/x-gfmd-unit"
"""What is dragged: a unit's id, as UTF-8."""
WHY = 0

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CellState(IntEnum):
    """What became of what a group said; of several, the least settled counts."""

    EMPTY = 0
    OPEN = 1
    TAKEN = 2
    LEFT_OUT = 3


class BoardModel(QAbstractTableModel):
    """Follows a board; `show_only_open` leaves out what is decided."""

    dropped = Signal(str, object, bool)
    """A unit was dropped on a row (its Line), on the result or not."""

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board = board
        self._only_open = False
        self._lines = self._chosen()
        board.changed.connect(self._follow)

    @property
    def result_column(self) -> int:
        """The last column."""
        return len(self.board.groups) + 1

    def show_only_open(self, only: bool) -> None:
        """Show all rows, or only those with something to decide."""
        self._only_open = only
        self._follow()

    def line_at(self, row: int) -> Heading | Line | None:
        """Return what a row shows."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, unit: str) -> int:
        """Return the row of a unit, -1 when it is not shown."""
        found = (at for at, line in enumerate(self._lines) if isinstance(line, Line) and unit in line.row.units)
        return next(found, -1)

    def next_open(self, after: int, *, back: bool = False) -> int:
        """Return the next row with something to decide, going round at the end; -1 when there is none."""
        rows = [at for at, line in enumerate(self._lines) if isinstance(line, Line) and line.is_open]
        if back:
            rows.reverse()
        beyond = (at for at in rows if (at < after if back else at > after))
        return next(beyond, rows[0] if rows else -1)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.board.groups) + 2

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == WHY:
            return _tr("Why together")
        return _tr("Together") if section == self.result_column else self.board.groups[section - 1]

    def group_at(self, column: int) -> int:
        """Return which group a column is for (from 0), -1 for the others."""
        return column - 1 if WHY < column < self.result_column else -1

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        line = self._lines[index.row()]
        if isinstance(line, Heading):
            return Qt.ItemFlag.ItemIsEnabled
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        if index.column() == WHY:
            return chosen
        chosen |= Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemIsDragEnabled if self.units_at(index) else chosen

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        return None

    @override
    def mimeTypes(self) -> list[str]:
        return [UNIT_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        units = self.units_at(indexes[0])
        if units:
            data.setData(UNIT_MIME, units[0].id.encode("utf-8"))
        return data

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        line = self.line_at(parent.row()) if parent.isValid() else None
        if isinstance(line, Line) and data.hasFormat(UNIT_MIME):
            unit = bytes(data.data(UNIT_MIME).data()).decode("utf-8")
            self.dropped.emit(unit, line, parent.column() == self.result_column)
        return False  # what a group said stays in its cell

    def units_at(self, index: _Index) -> tuple[Unit, ...]:
        """Return what a group's cell holds."""
        line = self._lines[index.row()]
        if isinstance(line, Heading) or not WHY < index.column() < self.result_column:
            return ()
        return line.cells.get(index.column() - 1, ())

    def state_of(self, units: tuple[Unit, ...]) -> CellState:
        """Return what became of a cell's units."""
        if not units:
            return CellState.EMPTY
        return min(self._state_of(unit) for unit in units)

    def _state_of(self, unit: Unit) -> CellState:
        decision = self.board.merge.decision_on(unit.id)
        if unit.kind is UnitKind.WAIVED or (decision is not None and decision.deed is Deed.WAIVE):
            return CellState.LEFT_OUT
        return CellState.OPEN if decision is None else CellState.TAKEN

    def _words(self, index: _Index) -> str:
        line = self._lines[index.row()]
        if isinstance(line, Heading):
            return heading_words(line) if index.column() == WHY else ""
        if index.column() == WHY:
            return why_words(line)
        if index.column() < self.result_column:
            return "\n\n".join(unit.text for unit in self.units_at(index))
        return "\n\n".join(plain(self.board.result_text(each)) for each in line.result) or left_words(line)

    def _spoken(self, index: _Index) -> str:
        line, units = self._lines[index.row()], self.units_at(index)
        words = self._words(index)
        if isinstance(line, Heading) or index.column() == WHY:
            return words
        name = str(self.headerData(index.column(), Qt.Orientation.Horizontal))
        state = _tr(_STATES[self.state_of(units)]) if index.column() < self.result_column else ""
        return ", ".join(part for part in (name, state, words, why_words(line)) if part)

    def _chosen(self) -> tuple[Heading | Line, ...]:
        if not self._only_open:
            return self.board.lines
        chosen: list[Heading | Line] = []
        for line in self.board.lines:
            if isinstance(line, Heading):
                if chosen and isinstance(chosen[-1], Heading):
                    chosen.pop()
                chosen.append(line)
            elif line.is_open:
                chosen.append(line)
        return tuple(chosen[:-1] if chosen and isinstance(chosen[-1], Heading) else chosen)

    def _follow(self) -> None:
        """Keep rows in their places as long as they are the same ones."""
        lines = self._chosen()
        same = [_key(line) for line in lines] == [_key(line) for line in self._lines]
        if not same:
            self.beginResetModel()
        self._lines = lines
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, self.result_column))


def _key(line: Heading | Line) -> object:
    return line.row.units if isinstance(line, Line) else line.words


def heading_words(heading: Heading) -> str:
    """Return a heading's words, with the counter of a list that has a limit."""
    words = heading.words or _tr("Without a place in the form")
    if heading.field is None or heading.field.limit is None:
        return words
    counter = _tr("{0} of {1}").format(heading.count, heading.field.limit)
    return f"{words}  {counter}" + (f": {_tr('choose later')}" if heading.is_over else "")


def why_words(line: Line) -> str:
    """Return why the cells of a row stand together."""
    row = line.row
    return _tr(_WHY[row.why]).format(percent=row.percent, words=", ".join(row.words)).strip()


def left_words(line: Line) -> str:
    """Return what the result says of a row nothing of which is in it: why it was left out."""
    reasons = list(dict.fromkeys(reason for _, reason in line.waived if reason))
    if reasons:
        return _tr("Left out: {0}").format("; ".join(reasons))
    return _tr("Left out") if line.waived else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("BoardModel", words)


_WHY = {
    Why.ONLY_HERE: "Only here",
    Why.SAME_IDEA: "Same idea, {percent} %\n{words}",
    Why.SAME_WORDS: "Same words",
    Why.SAME_PERSON: "Same person",
    Why.ONE_TEXT_EACH: "One text per group",
    Why.BY_HAND: "Put together by you",
    Why.NO_PLACE: "No place in the form",
    Why.LEFT_OUT: "Left out by the group",
}
_STATES = {
    CellState.EMPTY: "nothing",
    CellState.OPEN: "to decide",
    CellState.TAKEN: "taken",
    CellState.LEFT_OUT: "left out",
}
