"""A merge laid out as a board: field by field its rows, a cell for each group, and what each row came to in the result."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from gfmd_desktop.domain.report import Item, Value, items, line, rich
from gfmd_desktop.domain.template import Field, Kind, Section
from gfmd_desktop.merge.decisions import Deed
from gfmd_desktop.merge.entries import Entry
from gfmd_desktop.merge.merging import Merge, News
from gfmd_desktop.merge.provenance import Words, words_of
from gfmd_desktop.merge.result import text_of
from gfmd_desktop.merge.rows import Row
from gfmd_desktop.merge.units import Unit, UnitKind


class Standing(StrEnum):
    """How a unit stands."""

    OPEN = "open"
    TAKEN = "taken"
    COMBINED = "combined"
    EDITED = "edited"
    PLACED = "placed"
    WAIVED = "waived"
    AGREED = "agreed"
    """Nobody has to decide: all groups say so, or it is a person's name."""
    WAITING = "waiting"
    """It has no place in the form."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one group has in a row: a unit and how it stands, or nothing, perhaps on purpose."""

    unit: Unit | None
    standing: Standing | None = None
    news: News | None = None
    nothing_said: bool = False


@dataclass(frozen=True, slots=True)
class ResultCell:
    """What a row came to: its place in the list (from 1; 0 outside of lists), its words by who said them, paragraph by paragraph.

    `is_beyond`: more than the form counts. `is_open`: it stands there as it came, nobody decided yet.
    """

    number: int
    groups: tuple[str, ...]
    paragraphs: tuple[tuple[Words, ...], ...]
    is_beyond: bool
    is_open: bool


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A row: why it stands together, a cell for each group in their order, and what it came to, one thing or several."""

    row: Row
    cells: tuple[Cell, ...]
    results: tuple[ResultCell, ...]

    @property
    def is_open(self) -> bool:
        """Whether something in it wants a decision."""
        return any(cell.standing in (Standing.OPEN, Standing.WAITING) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class BoardField:
    """The rows of a field, under its section (None: texts without a place); `count` entries stand in the result so far."""

    section: Section | None
    field: Field | None
    rows: tuple[BoardRow, ...]
    count: int

    @property
    def is_over(self) -> bool:
        """Whether there is more than the form counts."""
        return self.field is not None and self.field.limit is not None and self.count > self.field.limit


def board(merge: Merge) -> tuple[BoardField, ...]:
    """Return the board of a merge; fields of which no group says anything are left out."""
    return tuple(_Board(merge).fields())


class _Board:
    def __init__(self, merge: Merge) -> None:
        self._merge = merge
        self._decided = {unit: each for each in merge.decided.decisions for unit in each.units}
        self._open = {
            unit.id
            for entries in merge.sorted.entries.values()
            for entry in entries
            if entry.is_open
            for unit in entry.units
        }
        self._waiting = {unit.id for unit in merge.sorted.waiting}

    def fields(self) -> Iterator[BoardField]:
        for section in self._merge.template.sections:
            for field in section.fields:
                rows = [row for row in self._merge.rows if row.field == field.id]
                if rows or field.id in self._merge.sorted.entries:
                    count = len(self._merge.sorted.entries.get(field.id, ()))
                    yield BoardField(section, field, tuple(self._row(row, field) for row in rows), count)
        without = [row for row in self._merge.rows if row.field is None]
        if without:
            yield BoardField(None, None, tuple(self._row(row, None) for row in without), 0)

    def _row(self, row: Row, field: Field | None) -> BoardRow:
        units = [self._merge.units[unit] for unit in row.units]
        cells = tuple(self._cell(column, units, field) for column in range(len(self._merge.inputs)))
        return BoardRow(row, cells, tuple(self._results(row, field)) if field else ())

    def _cell(self, column: int, units: list[Unit], field: Field | None) -> Cell:
        unit = next((unit for unit in units if unit.column == column), None)
        if unit is None:
            report = self._merge.inputs[column].report
            return Cell(None, nothing_said=field is not None and field.id in report.nothing_said)
        return Cell(unit, self._standing(unit), self._merge.news.get(unit.id))

    def _standing(self, unit: Unit) -> Standing:
        decision = self._decided.get(unit.id)
        if decision is not None:
            return _STANDINGS[decision.deed]
        if unit.kind is UnitKind.WAIVED:
            return Standing.WAIVED
        if unit.id in self._waiting:
            return Standing.WAITING
        return Standing.OPEN if unit.id in self._open else Standing.AGREED

    def _results(self, row: Row, field: Field) -> Iterator[ResultCell]:
        entries = self._merge.sorted.entries.get(field.id, ())
        made = items(self._merge.report.values.get(field.id))
        for place, entry in enumerate(entries):
            if entry.units[0].id not in row.units:
                continue
            if field.kind.repeats:
                beyond = field.limit is not None and place >= field.limit
                words = tuple(_paragraphs_of_item(made[place], field))
                yield ResultCell(place + 1, entry.groups, words, beyond, entry.is_open)
            else:
                words = tuple(self._paragraphs(entry, field))
                yield ResultCell(0, entry.groups, words, is_beyond=False, is_open=entry.is_open)

    def _paragraphs(self, entry: Entry, field: Field) -> Iterator[tuple[Words, ...]]:
        value = self._merge.report.values.get(field.id)
        if field.kind is not Kind.TEXT:
            yield (Words(line(value), None if len(entry.groups) > 1 else next(iter(entry.groups), None)),)
            return
        for block in text_of(entry, field, self._merge.inputs):
            yield tuple(words_of(block))


def _paragraphs_of_item(item: Item, field: Field) -> Iterator[tuple[Words, ...]]:
    """Yield what an item is known by, its first sub-field."""
    first = field.subfields[0]
    value: Value = item.values.get(first.id, "")
    group = item.source.group if item.source else None
    if first.kind is Kind.TEXT:
        for block in rich(value):
            words = tuple(words_of(block))
            known = any(each.group for each in words)
            yield words if known else tuple(Words(each.text, group) for each in words)
    else:
        yield (Words(line(value), group),)


_STANDINGS = {
    Deed.TAKE: Standing.TAKEN,
    Deed.COMBINE: Standing.COMBINED,
    Deed.EDIT: Standing.EDITED,
    Deed.PLACE: Standing.PLACED,
    Deed.WAIVE: Standing.WAIVED,
}
