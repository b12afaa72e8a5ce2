"""Tables of a Word file: a grid of columns, cells with their spans, fills and lines, the conditional formats of table styles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from gfmd_desktop.domain.sheet import NO_EDGE, Alignment, Block, Cell, Edges, Room, Row, Table, Upright
from gfmd_desktop.word.elements import cells, rows
from gfmd_desktop.word.names import w
from gfmd_desktop.word.sheets.edges import side
from gfmd_desktop.word.sheets.grid import column_widths
from gfmd_desktop.word.sheets.looks import Surroundings
from gfmd_desktop.word.sheets.styles import Styles, properties
from gfmd_desktop.word.sheets.table_styles import Place, TableStyle, Touched
from gfmd_desktop.word.sheets.values import VAL, Layers, attribute, integer, length, nearest, shade, switch

CellReader = Callable[[etree._Element, int, Surroundings], tuple[Block, ...]]
"""Reads what a cell of some width holds; the surroundings say what the table's style wants there."""

_ALIGNMENTS = {"center": Alignment.CENTRE, "right": Alignment.END, "end": Alignment.END}
_UPRIGHTS = {"center": Upright.CENTRE, "bottom": Upright.BOTTOM}
_OUTER_ROOM = 115
_FIRST_WITHOUT_OVERHANG = 15


@dataclass(slots=True)
class _Placed:
    """A cell element with its place in the grid."""

    element: etree._Element
    row: int
    column: int
    columns: int
    rows: int = 1


@dataclass(slots=True)
class _Grid:
    """The cells of a table by row; cells that only go on from the row above are counted in the cell that began."""

    placed: list[list[_Placed]] = field(default_factory=list)
    width: int = 0


@dataclass(frozen=True, slots=True)
class _Frame:
    """What all cells of a table share."""

    columns: tuple[int, ...]
    rows: int
    layers: Layers
    style: TableStyle


class TableReader:
    """Reads tables; `mode` is the Word version whose habits the file keeps, `read` reads the blocks of a cell."""

    def __init__(self, styles: Styles, mode: int, read: CellReader) -> None:
        self._styles = styles
        self._mode = mode
        self._read = read

    def table(self, element: etree._Element, room: int) -> Table:
        """Return a table that stands where there is `room` between the margins."""
        own = tuple(element.iterchildren(w("tblPr")))
        name = attribute(own, w("tblStyle"), VAL) or self._styles.default("table")
        style = TableStyle(self._styles.chain("table", name), own)
        layers = (*own, *properties(self._styles.chain("table", name), w("tblPr")))
        grid = _grid(element)
        spans = [(each.column, each.columns, each.element) for placed in grid.placed for each in placed]
        columns = column_widths(element, layers, spans, grid.width, room)
        frame = _Frame(columns, len(grid.placed), layers, style)
        return Table(
            columns=columns,
            rows=tuple(self._row(row, placed, frame) for row, placed in zip(rows(element), grid.placed, strict=True)),
            indent=self._indent(layers),
            alignment=_ALIGNMENTS.get(attribute(layers, w("jc"), VAL) or "", Alignment.START),
            rtl=switch(layers, w("bidiVisual")),
        )

    def _indent(self, layers: Layers) -> int:
        kind = attribute(layers, w("tblInd"), w("type"))
        indent = length(attribute(layers, w("tblInd"), w("w"))) if kind in (None, "dxa") else 0
        if self._mode >= _FIRST_WITHOUT_OVERHANG:
            return indent
        return indent - _room((), layers).start  # older Word lines the text up with the margin, not the edge

    def _row(self, element: etree._Element, placed: list[_Placed], frame: _Frame) -> Row:
        own = tuple(element.iterchildren(w("trPr")))
        height = nearest(own, w("trHeight"))
        rule = height.get(w("hRule"), "atLeast") if height is not None else "auto"
        return Row(
            cells=tuple(self._cell(each, frame) for each in placed),
            height=length(height.get(VAL)) if height is not None and rule != "auto" else 0,
            exact=rule == "exact",
            whole=switch(own, w("cantSplit")),
            heading=switch(own, w("tblHeader")),
        )

    def _cell(self, placed: _Placed, frame: _Frame) -> Cell:
        own = tuple(placed.element.iterchildren(w("tcPr")))
        all_columns = len(frame.columns)
        place = Place(placed.row, placed.column, placed.rows, placed.columns, frame.rows, all_columns)
        layers = (*own, *frame.style.cells(place))
        room = _room(layers, frame.layers)
        width = sum(frame.columns[placed.column : placed.column + placed.columns]) - room.start - room.end
        return Cell(
            blocks=self._read(placed.element, width, frame.style.surroundings(place)),
            column=placed.column,
            columns=placed.columns,
            rows=placed.rows,
            fill=shade(nearest(layers, w("shd"))) or shade(nearest(frame.layers, w("shd"))),
            edges=_edges(own, frame, place),
            room=room,
            upright=_UPRIGHTS.get(attribute(layers, w("vAlign"), VAL) or "", Upright.TOP),
        )


def _grid(element: etree._Element) -> _Grid:
    grid = _Grid()
    open_cells: dict[int, _Placed] = {}
    for number, row in enumerate(rows(element)):
        own = tuple(row.iterchildren(w("trPr")))
        column = max(0, integer(attribute(own, w("gridBefore"), VAL)))
        begun: list[_Placed] = []
        for cell in cells(row):
            placed = _Placed(cell, number, column, _columns(cell))
            above = open_cells.get(column)
            if _goes_on(cell) and above is not None and above.columns == placed.columns:
                above.rows += 1
            else:
                begun.append(placed)
                open_cells[column] = placed
            column += placed.columns
        open_cells = {at: each for at, each in open_cells.items() if each.row + each.rows > number}
        grid.width = max(grid.width, column)
        grid.placed.append(begun)
    return grid


def _columns(cell: etree._Element) -> int:
    return max(1, min(63, integer(attribute(tuple(cell.iterchildren(w("tcPr"))), w("gridSpan"), VAL), 1)))


def _goes_on(cell: etree._Element) -> bool:
    merge = nearest(tuple(cell.iterchildren(w("tcPr"))), w("vMerge"))
    return merge is not None and merge.get(VAL, "continue") == "continue"


def _edges(own: Layers, frame: _Frame, place: Place) -> Edges:
    """Return the lines around a cell: its own, else those its part of the table's style draws, else those of the whole table."""
    alone = Touched(top=True, bottom=True, start=True, end=True)
    drawn = (
        (_inside(own, "tcBorders"), alone),
        *frame.style.lines(place),
        (_inside(frame.layers, "tblBorders"), place.touched),
    )
    found = {
        name: next(
            (edge for layers, touched in drawn if (edge := side(layers, *touched.names()[name])) is not None), NO_EDGE
        )
        for name in ("top", "bottom", "start", "end")
    }
    return Edges(**found)


def _inside(layers: Layers, name: str) -> Layers:
    return tuple(found for layer in layers if (found := layer.find(w(name))) is not None)


def _room(cell: Layers, table: Layers) -> Room:
    margins = (*_inside(cell, "tcMar"), *_inside(table, "tblCellMar"))
    return Room(
        top=_margin(margins, 0, "top"),
        bottom=_margin(margins, 0, "bottom"),
        start=_margin(margins, _OUTER_ROOM, "start", "left"),
        end=_margin(margins, _OUTER_ROOM, "end", "right"),
    )


def _margin(margins: Layers, default: int, *names: str) -> int:
    for layer in margins:
        for name in names:
            element = layer.find(w(name))
            if element is not None and element.get(w("type"), "dxa") in ("dxa", "nil"):
                return max(0, length(element.get(w("w"))))
    return default
