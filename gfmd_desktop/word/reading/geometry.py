"""How a page's tables lie: what stands beside and below a cell, and where in a table something begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gfmd_desktop.word.reading.walked import CellPlace, WalkedBlock


class Geometry:
    """Answers where cells of a document lie; `signs` are the blocks where something begins."""

    def __init__(self, blocks: Sequence[WalkedBlock], signs: Iterable[int]) -> None:
        self._said: dict[tuple[int, int], dict[int, bool]] = {}
        self._anchors: dict[tuple[int, int], list[str]] = {}
        beginning = set(signs)
        self._last_sign: dict[int, int] = {}
        for block in blocks:
            says = bool(block.text.strip())
            for cell in block.location.cells:
                row = self._said.setdefault((cell.table, cell.row), {})
                row[cell.column] = says or row.get(cell.column, False)
                if block.anchors:
                    self._anchors.setdefault((cell.table, cell.row), []).extend(block.anchors)
                if block.number in beginning:
                    self._last_sign[cell.table] = block.number

    def begins_later(self, block: WalkedBlock) -> bool:
        """Tell whether something begins later in a table that a block stands in."""
        return any(self._last_sign.get(cell.table, -1) > block.number for cell in block.location.cells)

    def column_after(self, cell: CellPlace) -> int | None:
        """Return the column of the next cell in a cell's row; None when it is the last."""
        return min(
            [column for column in self._said.get((cell.table, cell.row), {}) if column > cell.column], default=None
        )

    def first_column(self, table: int, row: int) -> int | None:
        """Return the column of the first cell of a row; None when there is no such row."""
        return min(self._said.get((table, row), {}), default=None)

    def says(self, table: int, row: int, column: int) -> bool:
        """Tell whether a cell says anything."""
        return self._said.get((table, row), {}).get(column, False)

    def goes_on(self, cell: CellPlace, label: CellPlace) -> bool:
        """Tell whether a row below a label's has nothing where labels stand: it goes on with what stood above it."""
        row = self._said.get((cell.table, cell.row), {})
        return cell.column > label.column and not any(said for column, said in row.items() if column <= label.column)

    def anchors_in_row(self, table: int, row: int) -> Sequence[str]:
        """Return the names of all bookmarks in a row."""
        return self._anchors.get((table, row), ())
