"""Counting tables, rows and columns on the way through a document, so that every block can say which cell it stands in."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from gfmd_desktop.word.elements import CELL_PROPERTIES
from gfmd_desktop.word.lists import integer
from gfmd_desktop.word.names import w
from gfmd_desktop.word.reading.marks import is_on
from gfmd_desktop.word.reading.walked import CellPlace, Table

_VAL = w("val")
_ROW_PROPERTIES, _GRID, _GRID_COLUMN = w("trPr"), w("tblGrid"), w("gridCol")
_BEFORE, _SPAN, _MERGED = w("gridBefore"), w("gridSpan"), w("vMerge")
_MOST_COLUMNS = 1_000


@dataclass(slots=True)
class OpenTable:
    """A table being walked; rows may be ragged, what the grid says is only a hint."""

    number: int
    within: CellPlace | None
    columns: int = 0
    rows: int = 0
    _column: int = 0
    _tops: dict[int, int] = field(default_factory=dict)

    def begin(self, table: etree._Element) -> None:
        """Heed the grid."""
        grid = table.find(_GRID)
        if grid is not None:
            self.columns = min(_MOST_COLUMNS, sum(1 for _ in grid.iterchildren(_GRID_COLUMN)))

    def begin_row(self, row: etree._Element) -> None:
        """Go on to the next row."""
        self.rows += 1
        properties = row.find(_ROW_PROPERTIES)
        self._column = _number(properties, _BEFORE, 0)

    def place_of(self, cell: etree._Element) -> CellPlace:
        """Return the place of the next cell of the row."""
        properties = cell.find(CELL_PROPERTIES)
        span = max(1, _number(properties, _SPAN, 1))
        column, row = self._column, self.rows - 1
        self._column += span
        self.columns = max(self.columns, self._column)
        merged = properties.find(_MERGED) if properties is not None else None
        goes_on = merged is not None and merged.get(_VAL, "continue") == "continue"
        top = self._tops.get(column, row) if goes_on else row
        if merged is None:
            self._tops.pop(column, None)
        else:
            self._tops[column] = top
        return CellPlace(self.number, row, column, span, top)

    def closed(self) -> Table:
        """Return what is known of the table when all of it was walked."""
        return Table(self.number, self.rows, self.columns, self.within)


def is_deleted_row(row: etree._Element) -> bool:
    """Tell whether a row is a tracked deletion."""
    properties = row.find(_ROW_PROPERTIES)
    return properties is not None and properties.find(w("del")) is not None


def is_added_row(row: etree._Element) -> bool:
    """Tell whether a row is a tracked insertion."""
    properties = row.find(_ROW_PROPERTIES)
    return properties is not None and properties.find(w("ins")) is not None


def is_deleted_cell(cell: etree._Element) -> bool:
    """Tell whether a cell is a tracked deletion."""
    properties = cell.find(CELL_PROPERTIES)
    return properties is not None and properties.find(w("cellDel")) is not None


def is_placeholder(properties: etree._Element | None) -> bool:
    """Tell whether a content control says that it shows its placeholder."""
    return properties is not None and bool(is_on(properties, w("showingPlcHdr")))


def _number(properties: etree._Element | None, tag: str, usual: int) -> int:
    found = properties.find(tag) if properties is not None else None
    return usual if found is None else min(_MOST_COLUMNS, integer(found.get(_VAL, str(usual))))
