"""Strips of tables: rows whose cells are columns of their own, split line by line where a page ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gfmd_desktop.domain.sheet import Cell, Edge, Room, Upright
from gfmd_desktop.pages.canvas import Box, Canvas
from gfmd_desktop.pages.strips import Filled, Strip, fill, full_height, stack


@dataclass(frozen=True, slots=True, eq=False)
class CellStrip:
    """A cell: the strips it holds, where it stands, the first of its rows and how many they are."""

    strips: tuple[Strip, ...]
    x: float
    width: float
    row: int
    rows: int
    cell: Cell
    rtl: bool
    goes_on: bool = False

    @property
    def room(self) -> Room:
        """What is kept free around the content."""
        return self.cell.room

    @property
    def left(self) -> Edge:
        """The line on its left."""
        return self.cell.edges.end if self.rtl else self.cell.edges.start

    @property
    def right(self) -> Edge:
        """The line on its right."""
        return self.cell.edges.start if self.rtl else self.cell.edges.end

    @property
    def above(self) -> float:
        """What is kept free above the content: the line, and the room below it."""
        return self.cell.edges.top.width + self.room.top

    @property
    def content_height(self) -> float:
        """The height of the content and what is kept free above and below it."""
        return full_height(self.strips, top_gap=not self.goes_on) + self.above + self.room.bottom

    @property
    def content_x(self) -> float:
        """Where the content begins, from the left of the table."""
        return self.x + (self.room.end if self.rtl else self.room.start)


@dataclass(frozen=True, slots=True)
class RowRule:
    """What a row asks for: the least height, and whether it may be split."""

    height: float = 0.0
    whole: bool = False


@dataclass(slots=True, eq=False)
class RowsStrip:
    """Rows that cells over several rows hold together; most often one."""

    cells: tuple[CellStrip, ...]
    rules: tuple[RowRule, ...]
    x: float
    sticks: bool = False
    starts_page: bool = False
    heading: tuple[Strip, ...] = ()
    before: float = 0.0
    after: float = 0.0
    heights: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        self.heights = _heights(self.cells, self.rules)

    @property
    def height(self) -> float:
        """The height of all rows."""
        return sum(self.heights)

    def split(self, room: float, *, forced: bool) -> tuple[Strip, Strip] | None:
        """Split below the last row that fits, or inside the first that does not."""
        fitting, top = 0, 0.0
        while fitting < len(self.heights) - 1 and top + self.heights[fitting] <= room:
            top += self.heights[fitting]
            fitting += 1
        inside = forced or not self.rules[fitting].whole
        parts = self._split_at(fitting, room, inside=True, forced=forced and fitting == 0) if inside else None
        if parts is None and fitting > 0:
            return self._split_at(fitting, top, inside=False, forced=False)
        return parts

    def place(self, canvas: Canvas, x: float, y: float, gap: float) -> None:  # noqa: ARG002 - rows touch what is above them
        """Put the rows on a page, with the content of their cells."""
        for cell in self.cells:
            top = y + sum(self.heights[: cell.row])
            height = sum(self.heights[cell.row : cell.row + cell.rows])
            box = Box(x + self.x + cell.x, top, cell.width, height)
            canvas.fill(box, cell.cell.fill)
            canvas.frame(box, cell.cell.edges.top, cell.cell.edges.bottom, cell.left, cell.right)
            content_y = top + cell.above + _drop(cell, height)
            for placed in stack(cell.strips, top_gap=not cell.goes_on):
                placed.strip.place(canvas, x + self.x + cell.content_x, content_y + placed.y, placed.gap)

    def _split_at(self, row: int, room: float, *, inside: bool, forced: bool) -> tuple[Strip, Strip] | None:
        """Split at a row: above it, or (`inside`) so that of it is kept what fits into the room."""
        filled = {
            cell: fill(
                cell.strips,
                room - self._top(cell) - cell.above - cell.room.bottom,
                top_gap=not cell.goes_on,
                forced=forced,
            )
            for cell in self.cells
            if cell.row + cell.rows > row and (cell.row < row or (inside and cell.row == row))
        }
        if inside and not _begins(filled, row):
            return None
        upper = self._upper(row, filled, inside=inside)
        done = upper.heights[row] if inside else 0.0
        return upper, self._lower(row, filled, done)

    def _top(self, cell: CellStrip) -> float:
        return sum(self.heights[: cell.row])

    def _upper(self, row: int, filled: dict[CellStrip, Filled], *, inside: bool) -> RowsStrip:
        end = row + 1 if inside else row
        cells = [
            replace(
                cell, strips=filled[cell].strips if cell in filled else cell.strips, rows=min(cell.rows, end - cell.row)
            )
            for cell in self.cells
            if cell.row < end
        ]
        rules = (*self.rules[:row], *((RowRule(),) if inside else ()))
        return RowsStrip(tuple(cells), rules, self.x, heading=self.heading)

    def _lower(self, row: int, filled: dict[CellStrip, Filled], done: float) -> RowsStrip:
        cells = []
        for cell in self.cells:
            if cell in filled:
                rows = cell.rows - max(0, row - cell.row)
                cells.append(
                    replace(cell, strips=filled[cell].rest, row=max(0, cell.row - row), rows=rows, goes_on=True)
                )
            elif cell.row >= row:
                cells.append(replace(cell, row=cell.row - row))
        first = self.rules[row]
        rules = (RowRule(max(0.0, first.height - done), first.whole), *self.rules[row + 1 :])
        return RowsStrip(tuple(cells), rules, self.x, self.sticks, heading=self.heading)


def _heights(cells: Sequence[CellStrip], rules: Sequence[RowRule]) -> tuple[float, ...]:
    heights = [rule.height for rule in rules]
    for cell in cells:
        if cell.rows == 1:
            heights[cell.row] = max(heights[cell.row], cell.content_height)
    for cell in cells:
        if cell.rows > 1:
            missing = cell.content_height - sum(heights[cell.row : cell.row + cell.rows])
            heights[cell.row + cell.rows - 1] += max(0.0, missing)
    return tuple(heights)


def _begins(filled: dict[CellStrip, Filled], row: int) -> bool:
    """Tell whether every cell that begins in a row and holds something begins above the cut."""
    beginning = [(cell, done) for cell, done in filled.items() if cell.row == row and cell.strips]
    return bool(beginning) and all(done.placed for _, done in beginning)


def _drop(cell: CellStrip, height: float) -> float:
    """Return how far down the content stands in a cell that is higher."""
    free = max(0.0, height - cell.content_height)
    return {Upright.TOP: 0.0, Upright.CENTRE: free / 2, Upright.BOTTOM: free}[cell.cell.upright]
