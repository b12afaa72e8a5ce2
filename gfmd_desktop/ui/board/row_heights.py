"""How high the rows of the board are: measured once, and again only where a row, the columns or the letters changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics

from gfmd_desktop.ui.board.board_model import BoardModel
from gfmd_desktop.ui.board.cell_text import height_of
from gfmd_desktop.ui.board.cell_words import WHY
from gfmd_desktop.ui.board.lines import Heading, Line
from gfmd_desktop.ui.painting import small_font


def pad_of(font: QFont) -> int:
    """Return the space around words, in pixels."""
    return max(3, round(QFontMetrics(font).height() * 0.28))


def room_of(width: int, font: QFont) -> int:
    """Return how wide the words of a card may be in a column of a width, in pixels."""
    return max(width - pad_of(font) * 5 - 4, 40)


def chip_height(font: QFont) -> int:
    """Return how high a chip is, in pixels."""
    return QFontMetrics(small_font(font)).height() + 4


@dataclass(frozen=True, slots=True)
class Columns:
    """The widths of the columns, in pixels, and the letters in them."""

    widths: tuple[int, ...]
    font: QFont


class RowHeights:
    """Knows the heights of one model's rows."""

    def __init__(self, model: BoardModel) -> None:
        self._model = model
        self._columns: Columns | None = None
        self._known: dict[tuple[str, ...], tuple[Line, int]] = {}
        self._cells: dict[tuple[str, int, bool], float] = {}

    def measure(self, columns: Columns) -> list[int]:
        """Return the height of every row, in pixels."""
        if columns != self._columns:
            self._columns = columns
            self._known.clear()
            self._cells.clear()
        return [self._height(self._model.line_at(row), columns) for row in range(self._model.rowCount())]

    def _height(self, line: Heading | Line | None, columns: Columns) -> int:
        if not isinstance(line, Line):
            return round(QFontMetrics(columns.font).height() * 2.2)
        known = self._known.get(line.row.units)
        if known is None or known[0] != line:
            known = self._known[line.row.units] = (line, self._measured(line, columns))
        return known[1]

    def _measured(self, line: Line, columns: Columns) -> int:
        pad, small = pad_of(columns.font), small_font(columns.font)
        widths: Sequence[int] = columns.widths
        why = self._words(line, WHY, widths[WHY] - pad * 3, small, is_small=True) if widths[WHY] else 0
        cells = [self._words(line, at + 1, room_of(widths[at + 1], columns.font), columns.font) for at in line.cells]
        own = self._model.result_column
        font = columns.font if line.result else small
        result = self._words(line, own, room_of(widths[own] - pad, columns.font), font, is_small=not line.result)
        if line.result:
            result += chip_height(columns.font) + pad
        return round(max(why, result, *cells)) + pad * 4

    def _words(self, line: Line, column: int, width: int, font: QFont, *, is_small: bool = False) -> float:
        words = self._model.says.cell(line, column)
        key = (words, width, is_small)
        if key not in self._cells:
            self._cells[key] = height_of(words, font, width)
        return self._cells[key]
