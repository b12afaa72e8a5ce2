"""How wide a table's columns are: what cells ask for, else what its grid says, else equal shares."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from lxml import etree

from gfmd_desktop.word.names import w
from gfmd_desktop.word.sheets.values import Layers, attribute, length, nearest

_NARROWEST = 60
_WHOLE = 5_000
"""A whole width in fiftieths of a percent."""

Span = tuple[int, int, etree._Element]
"""The first column of a cell, how many it covers, and the cell."""


def column_widths(
    element: etree._Element, table: Layers, spans: Sequence[Span], count: int, room: int
) -> tuple[int, ...]:
    """Return the widths of a table's columns; only a table of fixed widths may be wider than its room."""
    total = _width(nearest(table, w("tblW")), room)
    known = [_asked_for(spans, column, total or room) for column in range(count)]
    grid = _grid_widths(element, count)
    known = [width or grid[column] for column, width in enumerate(known)]
    widths = _shared(known, total or room)
    if attribute(table, w("tblLayout"), w("type")) == "fixed" or not sum(widths):
        return tuple(widths)
    wanted = min(total or sum(widths), max(room, _NARROWEST * count))
    return _scaled(widths, wanted)


def _asked_for(spans: Sequence[Span], column: int, total: int) -> int:
    for first, columns, cell in spans:
        if first == column and columns == 1:
            width = _width(nearest(tuple(cell.iterchildren(w("tcPr"))), w("tcW")), total)
            if width:
                return max(_NARROWEST, width)
    return 0


def _width(element: etree._Element | None, whole: int) -> int:
    """Return a preferred width, 0 when there is none; percents are of the whole."""
    if element is None:
        return 0
    text, kind = element.get(w("w"), ""), element.get(w("type"), "dxa")
    if text.endswith("%"):
        return max(0, round(length(text[:-1]) * whole / 100))
    if kind == "pct":
        return max(0, round(length(text) * whole / _WHOLE))
    return max(0, length(text)) if kind == "dxa" else 0


def _grid_widths(element: etree._Element, count: int) -> list[int]:
    grid = element.find(w("tblGrid"))
    columns = grid.iterchildren(w("gridCol")) if grid is not None else ()
    widths = [max(0, length(column.get(w("w")))) for column in columns]
    return (widths + [0] * count)[:count]


def _shared(widths: list[int], total: int) -> list[int]:
    """Give columns nobody asked a width for equal shares of what is left."""
    unknown = widths.count(0)
    if not unknown:
        return widths
    share = max(_NARROWEST, (total - sum(widths)) // unknown)
    return [width or share for width in widths]


def _scaled(widths: list[int], wanted: int) -> tuple[int, ...]:
    """Stretch widths to a sum, to the last twentieth of a point."""
    whole = sum(widths)
    edges = [round(sum(widths[:place]) * wanted / whole) for place in range(len(widths) + 1)]
    return tuple(after - before for before, after in pairwise(edges))
