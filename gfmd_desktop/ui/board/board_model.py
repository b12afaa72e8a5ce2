"""The board as a table: why a row stands together, a column for each group, and the result."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from gfmd_desktop.merge.decisions import Deed
from gfmd_desktop.merge.units import Unit, UnitKind
from gfmd_desktop.ui.board.board import Board
from gfmd_desktop.ui.board.board_words import (
    CellState,
    state_words,
    why_words,
)
from gfmd_desktop.ui.board.cell_words import WHY, CellWords
from gfmd_desktop.ui.board.dragging import ENTRY_MIME, UNIT_MIME, carried, id_in
from gfmd_desktop.ui.board.lines import Heading, Line
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, isolated, override


class BoardModel(QAbstractTableModel):
    """Follows a board; `show_only_open` leaves out what is decided."""

    dropped = Signal(str, object, bool)
    """A unit was dropped on a row (its Line), on the result or not."""
    entry_dropped = Signal(str, object)
    """An entry of the result was dropped beside another row (its Line)."""

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board = board
        self.result_column = len(board.groups) + 1
        self._only_open = False
        self.says = CellWords(board)
        self._lines = self._chosen()
        board.changed.connect(self._follow)

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
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else self.result_column + 1

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
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        line = self._lines[index.row()]
        if isinstance(line, Heading):
            return Qt.ItemFlag.ItemIsEnabled
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        if index.column() == WHY:
            return chosen
        chosen |= Qt.ItemFlag.ItemIsSelectable
        held = line.result if index.column() == self.result_column else self.units_at(index)
        return chosen | Qt.ItemFlag.ItemIsDragEnabled if held else chosen

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        return None

    @override
    def mimeTypes(self) -> list[str]:
        return [UNIT_MIME, ENTRY_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return carried(self.units_at(indexes[0]), self._lines[indexes[0].row()])

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        line = self.line_at(parent.row()) if parent.isValid() else None
        unit, entry = id_in(data, UNIT_MIME), id_in(data, ENTRY_MIME)
        if isinstance(line, Line) and entry:
            self.entry_dropped.emit(entry, line)
        elif isinstance(line, Line) and unit:
            self.dropped.emit(unit, line, parent.column() == self.result_column)
        return False  # what a group said stays in its cell

    def units_at(self, index: AnyIndex) -> tuple[Unit, ...]:
        """Return what a group's cell holds."""
        line = self._lines[index.row()]
        if isinstance(line, Heading) or not WHY < index.column() < self.result_column:
            return ()
        return line.cells.get(index.column() - 1, ())

    def state_at(self, index: AnyIndex) -> CellState:
        """Return what became of what a group's cell holds."""
        line, units = self._lines[index.row()], self.units_at(index)
        if isinstance(line, Heading) or not units:
            return CellState.EMPTY
        return min(self._state_of(unit, line) for unit in units)

    def _state_of(self, unit: Unit, line: Line) -> CellState:
        if unit.id in line.open:
            return CellState.OPEN
        decision = self.board.merge.decision_on(unit.id)
        if unit.kind is UnitKind.WAIVED or (decision is not None and decision.deed is Deed.WAIVE):
            return CellState.LEFT_OUT
        return CellState.TAKEN

    def _words(self, index: AnyIndex) -> str:
        return self.says.cell(self._lines[index.row()], index.column())

    def _spoken(self, index: AnyIndex) -> str:
        """All that eyes see of a cell: whose it is, how it stands, what it says, why it is there."""
        line = self._lines[index.row()]
        words = self._words(index)
        if isinstance(line, Heading) or index.column() == WHY:
            return words
        name = isolated(str(self.headerData(index.column(), Qt.Orientation.Horizontal)))
        if index.column() < self.result_column:
            state = state_words(self.state_at(index)) if self.units_at(index) or not words else ""
            return listed((name, state, words, why_words(line)))
        beyond = _tr("beyond what counts") if any(each.is_beyond for each in line.result) else ""
        state = _tr("to decide") if line.is_open else ""
        groups = listed(dict.fromkeys(group for each in line.result for group in each.entry.groups))
        return listed((name, state, beyond, words, groups))

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
        """Keep rows in their places as long as they are the same ones, and tell only of those that changed."""
        before, lines = self._lines, self._chosen()
        if [_key(line) for line in lines] != [_key(line) for line in before]:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            return
        self._lines = lines
        for row, (was, line) in enumerate(zip(before, lines, strict=True)):
            if was != line:
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.result_column))


def _key(line: Heading | Line) -> object:
    return line.row.units if isinstance(line, Line) else line.words


def _tr(words: str) -> str:
    return QCoreApplication.translate("BoardModel", words)
