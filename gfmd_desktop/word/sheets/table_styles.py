"""What a table style says about each of its cells: first row, last column, bands (ISO/IEC 29500-1, 17.7.6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from gfmd_desktop.word.names import w
from gfmd_desktop.word.sheets.looks import NOWHERE, Surroundings
from gfmd_desktop.word.sheets.values import VAL, Layers, attribute, integer, nearest

_BITS = {
    "firstRow": 0x20,
    "lastRow": 0x40,
    "firstColumn": 0x80,
    "lastColumn": 0x100,
    "noHBand": 0x200,
    "noVBand": 0x400,
}
_USUAL_LOOK = 0x4A0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cell stands in its table: its first row and column, how many it covers, how many the table has."""

    row: int
    column: int
    rows: int
    columns: int
    all_rows: int
    all_columns: int

    @property
    def touched(self) -> Touched:
        """Which edges of the table the cell touches."""
        return Touched(
            self.row == 0,
            self.row + self.rows >= self.all_rows,
            self.column == 0,
            self.column + self.columns >= self.all_columns,
        )


@dataclass(frozen=True, slots=True)
class Touched:
    """Which edges of a part of a table a cell touches."""

    top: bool
    bottom: bool
    start: bool
    end: bool

    def names(self) -> dict[str, tuple[str, ...]]:
        """Return what the lines around the cell are called in the borders of that part."""
        return {
            "top": ("top",) if self.top else ("insideH",),
            "bottom": ("bottom",) if self.bottom else ("insideH",),
            "start": ("start", "left") if self.start else ("insideV",),
            "end": ("end", "right") if self.end else ("insideV",),
        }


class TableStyle:
    """The style of one table with the parts of it that the table has switched on."""

    def __init__(self, chain: Layers, own: Layers) -> None:
        self._chain = chain
        self._flags = _flags(own)
        size = (*own, *(found for style in chain if (found := style.find(w("tblPr"))) is not None))
        self._row_band = max(1, integer(attribute(size, w("tblStyleRowBandSize"), VAL), 1))
        self._column_band = max(1, integer(attribute(size, w("tblStyleColBandSize"), VAL), 1))
        self._parts = {
            (each.get(w("type"), ""), place): each
            for place, style in enumerate(chain)
            for each in style.iterchildren(w("tblStylePr"))
        }
        self._surroundings: dict[tuple[str, ...], Surroundings] = {}

    def cells(self, place: Place) -> Layers:
        """Return what the style says about a cell itself, the strongest part first."""
        return self._of_parts(self._names(place), w("tcPr"))

    def surroundings(self, place: Place) -> Surroundings:
        """Return what the style says about words and paragraphs in a cell."""
        names = self._names(place)
        if names not in self._surroundings:
            runs, paragraphs = self._of_parts(names, w("rPr")), self._of_parts(names, w("pPr"))
            self._surroundings[names] = Surroundings(runs, paragraphs) if runs or paragraphs else NOWHERE
        return self._surroundings[names]

    def lines(self, place: Place) -> Iterator[tuple[Layers, Touched]]:
        """Yield the borders of each part a cell belongs to, with the edges of that part which the cell touches."""
        for name in self._names(place):
            for at in range(len(self._chain)):
                part = self._parts.get((name, at))
                borders = part.find(f"{w('tcPr')}/{w('tcBorders')}") if part is not None else None
                if borders is not None:
                    yield (borders,), _touched(name, place.touched)

    def _of_parts(self, names: tuple[str, ...], tag: str) -> Layers:
        parts = (self._parts.get((name, at)) for name in names for at in range(len(self._chain)))
        holders = (*(part for part in parts if part is not None), *self._chain)
        return tuple(found for holder in holders if (found := holder.find(tag)) is not None)

    def _names(self, place: Place) -> tuple[str, ...]:
        """Return the parts of the style a cell belongs to, the strongest first."""
        if not self._parts:
            return ()
        at = place.touched
        first_row, last_row = at.top and self._flags["firstRow"], at.bottom and self._flags["lastRow"]
        first_column, last_column = at.start and self._flags["firstColumn"], at.end and self._flags["lastColumn"]
        found = {
            "nwCell": first_row and first_column,
            "neCell": first_row and last_column,
            "swCell": last_row and first_column,
            "seCell": last_row and last_column,
            "firstCol": first_column,
            "lastCol": last_column,
            "firstRow": first_row,
            "lastRow": last_row,
            self._band("Horz", place.row, self._row_band, "firstRow"): not (
                self._flags["noHBand"] or first_row or last_row
            ),
            self._band("Vert", place.column, self._column_band, "firstColumn"): not (
                self._flags["noVBand"] or first_column or last_column
            ),
            "wholeTable": True,
        }
        return tuple(name for name, applies in found.items() if applies)

    def _band(self, kind: str, at: int, size: int, first: str) -> str:
        counted = at - 1 if self._flags[first] else at
        return f"band{1 + max(0, counted) // size % 2}{kind}"


def _touched(name: str, table: Touched) -> Touched:
    """A row's part begins and ends with the row, a column's with the column."""
    if name in ("firstRow", "lastRow") or name.endswith("Horz"):
        return Touched(top=True, bottom=True, start=table.start, end=table.end)
    if name in ("firstCol", "lastCol") or name.endswith("Vert"):
        return Touched(top=table.top, bottom=table.bottom, start=True, end=True)
    return table if name == "wholeTable" else Touched(top=True, bottom=True, start=True, end=True)


def _flags(own: Layers) -> dict[str, bool]:
    look: etree._Element | None = nearest(own, w("tblLook"))
    bits = _USUAL_LOOK if look is None else _bits(look.get(VAL, ""))
    flags = {name: bool(bits & bit) for name, bit in _BITS.items()}
    for name in _BITS if look is not None else ():
        said = look.get(w(name)) if look is not None else None
        if said is not None:
            flags[name] = said.lower() in ("1", "true", "on")
    return flags


def _bits(text: str) -> int:
    try:
        return int(text, 16)
    except ValueError:
        return 0
