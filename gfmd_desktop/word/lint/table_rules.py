"""Tables: a grid that every row fills, cells that end with a paragraph, merges that begin somewhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from gfmd_desktop.word.lint.view import VAL, Element, Exported, XmlPart
from gfmd_desktop.word.names import w

_TABLE, _ROW, _CELL, _PARAGRAPH = w("tbl"), w("tr"), w("tc"), w("p")
_PROPERTIES, _COLUMN, _SPAN, _MERGE = w("tblPr"), w("gridCol"), w("gridSpan"), w("vMerge")
_BEFORE, _AFTER = w("gridBefore"), w("gridAfter")
_WRAPPERS: Final = frozenset({w("sdt"), w("sdtContent"), w("customXml")})
_HOLDERS: Final = frozenset(w(tag) for tag in ("body", "hdr", "ftr", "footnote", "endnote", "tc"))
_BLOCKS: Final = frozenset({_PARAGRAPH, _TABLE})


def blocks_end_with_a_paragraph(exported: Exported) -> Iterator[str]:
    """Every cell, and the body before its section, ends with a paragraph, through controls too; tables do not touch."""
    for part in exported.stories():
        for (tag, children), elements in part.shapes.items():
            if tag not in _HOLDERS:
                continue
            wrapped = not _WRAPPERS.isdisjoint(children)
            words = "" if wrapped else _fault_of_blocks([child for child in children if child in _BLOCKS])
            for element in elements if wrapped or words else ():
                found = _fault_of_blocks(list(_blocks(element))) if wrapped else words
                if found:
                    yield part.finding(element, found)
        yield from (part.finding(each, "is empty") for each in part.of(*_HOLDERS) if len(each) == 0)


def _blocks(element: Element) -> Iterator[str]:
    """Yield the tags of the blocks in an element, as if controls were not there."""
    for child in element:
        if child.tag in _WRAPPERS:
            yield from _blocks(child)
        elif child.tag in _BLOCKS:
            yield str(child.tag)


def _fault_of_blocks(blocks: list[str]) -> str:
    if not blocks or blocks[-1] != _PARAGRAPH:
        return "does not end with a paragraph"
    if any(tag == following == _TABLE for tag, following in pairwise(blocks)):
        return "has two tables without a paragraph between"
    return ""


def tables_are_grids(exported: Exported) -> Iterator[str]:
    """Tables have properties, columns and rows; rows have cells that fill the columns; merges begin somewhere."""
    for part in exported.stories():
        if _TABLE in part.elements:
            grid = _Grid.of(part)
            yield from _incomplete(part, grid)
            for table, rows in grid.rows.items():
                yield from _uneven(part, grid, rows, grid.columns[table])
                yield from _merged_with_nothing(part, grid, rows)


def _incomplete(part: XmlPart, grid: _Grid) -> Iterator[str]:
    for table in part.of(_TABLE):
        if grid.columns[table] == 0:
            yield part.finding(table, "has no columns")
        if table.find(_PROPERTIES) is None:
            yield part.finding(table, "has no properties")
        if table not in grid.rows:
            yield part.finding(table, "has no row")
    yield from (part.finding(row, "has no cell") for row in part.of(_ROW) if row not in grid.cells)


def _uneven(part: XmlPart, grid: _Grid, rows: list[Element], columns: int) -> Iterator[str]:
    for row in rows:
        width = grid.before.get(row, 0) + grid.after.get(row, 0) + sum(map(grid.span, grid.cells.get(row, ())))
        if width != columns:
            yield part.finding(row, f"fills {width} of {columns} columns")


def _merged_with_nothing(part: XmlPart, grid: _Grid, rows: list[Element]) -> Iterator[str]:
    above: dict[int, int] = {}
    for row in rows:
        column = grid.before.get(row, 0)
        here = {}
        for cell in grid.cells.get(row, ()):
            span, merge = grid.span(cell), grid.merges.get(cell)
            if merge == "continue" and above.get(column) != span:
                yield part.finding(cell, "is merged with no cell above")
            if merge is not None:
                here[column] = span
            column += span
        above = here


@dataclass(frozen=True, slots=True)
class _Grid:
    """The tables of a part: rows and cells through controls, columns, spans and merges."""

    columns: Counter[Element]
    rows: dict[Element, list[Element]]
    cells: dict[Element, list[Element]]
    spans: dict[Element, int]
    merges: dict[Element, str]
    before: dict[Element, int]
    after: dict[Element, int]

    @classmethod
    def of(cls, part: XmlPart) -> _Grid:
        rows: defaultdict[Element, list[Element]] = defaultdict(list)
        cells: defaultdict[Element, list[Element]] = defaultdict(list)
        for row in part.of(_ROW):
            rows[_holder(row)].append(row)
        for cell in part.of(_CELL):
            cells[_holder(cell)].append(cell)
        return cls(
            Counter(_grandparent(column) for column in part.of(_COLUMN)),
            dict(rows),
            dict(cells),
            _numbers(part, _SPAN),
            {_grandparent(merge): str(merge.get(VAL, "continue")) for merge in part.of(_MERGE)},
            _numbers(part, _BEFORE),
            _numbers(part, _AFTER),
        )

    def span(self, cell: Element) -> int:
        return self.spans.get(cell, 1)


def _holder(element: Element) -> Element:
    """Return the parent of a row or cell, controls and other wrappers left aside."""
    parent = element.getparent()
    while parent is not None and parent.tag in _WRAPPERS:
        parent = parent.getparent()
    return element if parent is None else parent


def _grandparent(element: Element) -> Element:
    parent = element.getparent()
    above = parent.getparent() if parent is not None else None
    return element if above is None else above


def _numbers(part: XmlPart, tag: str) -> dict[Element, int]:
    return {_grandparent(each): _number(each) for each in part.of(tag)}


def _number(element: Element) -> int:
    value = str(element.get(VAL, ""))
    return int(value) if value.isascii() and value.isdigit() else 0
