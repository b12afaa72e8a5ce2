"""Counting tables, rows and columns on the way through a document, so that every block can say which cell it stands in."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from gfmd_desktop.word.elements import CELL_PROPERTIES, Properties, child, first_by_tag
from gfmd_desktop.word.lists import integer
from gfmd_desktop.word.names import w
from gfmd_desktop.word.reading.marks import switched_on
from gfmd_desktop.word.reading.walked import CellPlace, Table

_VAL = w("val")
_ROW_PROPERTIES, _GRID, _GRID_COLUMN = w("trPr"), w("tblGrid"), w("gridCol")
_BEFORE, _SPAN, _MERGED = w("gridBefore"), w("gridSpan"), w("vMerge")
_DELETED, _ADDED, _CELL_DELETED, _PLACEHOLDER = w("del"), w("ins"), w("cellDel"), w("showingPlcHdr")
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
        grid = child(table, _GRID)
        if grid is not None:
            self.columns = min(_MOST_COLUMNS, sum(1 for _ in grid.iterchildren(_GRID_COLUMN)))

    def begin_row(self, properties: Properties) -> None:
        """Go on to the next row."""
        self.rows += 1
        self._column = _number(properties, _BEFORE, 0)

    def place_of(self, properties: Properties) -> CellPlace:
        """Return the place of the next cell of the row."""
        span = max(1, _number(properties, _SPAN, 1))
        column, row = self._column, self.rows - 1
        self._column += span
        self.columns = max(self.columns, self._column)
        merged = properties.get(_MERGED)
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


def row_properties(row: etree._Element) -> Properties:
    """Return what the properties of a row say."""
    return first_by_tag(child(row, _ROW_PROPERTIES))


def cell_properties(cell: etree._Element) -> Properties:
    """Return what the properties of a cell say."""
    return first_by_tag(child(cell, CELL_PROPERTIES))


def is_deleted_row(properties: Properties) -> bool:
    """Tell whether a row is a tracked deletion."""
    return _DELETED in properties


def is_added_row(properties: Properties) -> bool:
    """Tell whether a row is a tracked insertion."""
    return _ADDED in properties


def is_deleted_cell(properties: Properties) -> bool:
    """Tell whether a cell is a tracked deletion."""
    return _CELL_DELETED in properties


def is_placeholder(properties: Properties) -> bool:
    """Tell whether a content control says that it shows its placeholder."""
    return bool(switched_on(properties.get(_PLACEHOLDER)))


def _number(properties: Properties, tag: str, usual: int) -> int:
    found = properties.get(tag)
    return usual if found is None else min(_MOST_COLUMNS, integer(found.get(_VAL, str(usual))))
