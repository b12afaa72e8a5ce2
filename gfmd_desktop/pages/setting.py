"""From the blocks of a sheet to strips: paragraphs set in lines, tables in rows, spaces between neighbours reckoned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from gfmd_desktop.domain.sheet import NO_EDGES, Alignment, Block, Cell, Form, Paragraph, Sheet, Table
from gfmd_desktop.pages.paragraphs import Around, paragraph_strips
from gfmd_desktop.pages.strips import Strip
from gfmd_desktop.pages.tables import CellStrip, RowRule, RowsStrip
from gfmd_desktop.pages.text import SetPiece, Typesetter

_NARROWEST = 200


class Setter:
    """Sets blocks in columns; a paragraph that stays as it was is not set again. `tab` is the usual distance of tab stops."""

    def __init__(self, tab: int) -> None:
        self.tab = tab
        self._typesetter = Typesetter(tab)
        self._known: dict[tuple[Paragraph, int], tuple[SetPiece, ...]] = {}
        self._used: dict[tuple[Paragraph, int], tuple[SetPiece, ...]] = {}

    def forget_unused(self) -> None:
        """Forget paragraphs that were not set since the last time."""
        self._known, self._used = self._used, {}

    def prepare(self, sheet: Sheet) -> Iterator[None]:
        """Set the paragraphs of a sheet one by one, so that it may be done in slices; laying the sheet out takes little time then."""
        for section in sheet.sections:
            for paragraph, width in _columns(section.blocks, section.paper.text_width):
                self._set(paragraph, width)
                yield

    def strips(self, blocks: Sequence[Block], width: int) -> list[Strip]:
        """Return the strips of blocks that follow one another in a column."""
        return [strip for strips in self.each(blocks, width) for strip in strips]

    def each(self, blocks: Sequence[Block], width: int) -> Iterator[Sequence[Strip]]:
        """Yield the strips of one block after another."""
        for index, block in enumerate(blocks):
            if isinstance(block, Table):
                yield self._table(block, width)
            else:
                above = blocks[index - 1] if index else None
                below = blocks[index + 1] if index + 1 < len(blocks) else None
                yield paragraph_strips(self._set(block, width), block.form, width, _around(above, block, below))

    def _set(self, paragraph: Paragraph, width: int) -> tuple[SetPiece, ...]:
        key = (paragraph, width)
        found = self._known.get(key) or self._used.get(key)
        if found is None:
            found = self._typesetter.set(paragraph, width)
        self._used[key] = found
        return found

    def _table(self, table: Table, width: int) -> list[Strip]:
        columns = list(accumulate(table.columns, initial=0))
        rows = [self._row(table, number, columns) for number in range(len(table.rows))]
        rules = [RowRule(row.height, row.whole) for row in table.rows]
        headings = _headings(table)
        repeated: tuple[Strip, ...] = ()
        made: list[Strip] = []
        for begin, end in _groups(rows):
            cells = tuple(replace(cell, row=cell.row - begin) for row in rows[begin:end] for cell in row)
            group = RowsStrip(cells, tuple(rules[begin:end]), _table_x(table, width, columns[-1]), heading=repeated)
            group.sticks = end <= headings or _sticks(rows[end - 1])
            made.append(group)
            repeated = tuple(made) if end <= headings else repeated
        return made

    def _row(self, table: Table, number: int, columns: Sequence[int]) -> list[CellStrip]:
        return [self._cell(table, cell, number, columns) for cell in table.rows[number].cells]

    def _cell(self, table: Table, cell: Cell, row: int, columns: Sequence[int]) -> CellStrip:
        begin, end = _ends(cell, columns)
        x = columns[-1] - end if table.rtl else begin
        strips = tuple(self.strips(cell.blocks, _room(cell, columns)))
        return CellStrip(strips, x, end - begin, row, cell.rows, cell, table.rtl)


def _columns(blocks: Sequence[Block], width: int) -> Iterator[tuple[Paragraph, int]]:
    """Yield the paragraphs of blocks with the width of the column each is set in."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block, width
            continue
        columns = list(accumulate(block.columns, initial=0))
        for row in block.rows:
            for cell in row.cells:
                yield from _columns(cell.blocks, _room(cell, columns))


def _ends(cell: Cell, columns: Sequence[int]) -> tuple[int, int]:
    return columns[cell.column], columns[min(cell.column + cell.columns, len(columns) - 1)]


def _room(cell: Cell, columns: Sequence[int]) -> int:
    begin, end = _ends(cell, columns)
    return max(_NARROWEST, end - begin - cell.room.start - cell.room.end)


def _around(above: Block | None, paragraph: Paragraph, below: Block | None) -> Around:
    form = paragraph.form
    close_above = isinstance(above, Paragraph) and form.contextual and above.form.style == form.style
    close_below = isinstance(below, Paragraph) and form.contextual and below.form.style == form.style
    return Around(
        before=0.0 if close_above else form.before,
        after=0.0 if close_below else form.after,
        joins_above=isinstance(above, Paragraph) and _one_box(above.form, form),
        joins_below=isinstance(below, Paragraph) and _one_box(form, below.form),
        anchors=paragraph.anchors,
        starts_page=paragraph.starts_page,
    )


def _one_box(above: Form, below: Form) -> bool:
    """Tell whether neighbours stand in one box: same fill, same edges, same width."""
    if not above.fill and above.edges == NO_EDGES:
        return False
    return all(getattr(above, name) == getattr(below, name) for name in ("fill", "edges", "start", "end", "rtl"))


def _headings(table: Table) -> int:
    """Return how many rows at the top are repeated on every page."""
    return next((number for number, row in enumerate(table.rows) if not row.heading), 0)


def _groups(rows: Sequence[Sequence[CellStrip]]) -> Iterator[tuple[int, int]]:
    """Yield the first and the end of rows that cells over several rows hold together."""
    begin = end = 0
    for number, row in enumerate(rows):
        if number == end and number > begin:
            yield begin, end
            begin = number
        end = max(end, number + 1, *(cell.row + cell.rows for cell in row))
    if rows:
        yield begin, len(rows)


def _sticks(row: Sequence[CellStrip]) -> bool:
    """A row stays with the next one when the last paragraph of every cell that holds something does."""
    last = [cell.strips[-1].sticks for cell in row if cell.strips]
    return bool(last) and all(last)


def _table_x(table: Table, width: int, own: int) -> float:
    if table.alignment is Alignment.CENTRE:
        return (width - own) / 2
    at_left = (table.alignment is Alignment.END) == table.rtl
    indent = table.indent if table.alignment is Alignment.START else 0
    return indent if at_left else width - own - indent
