"""The rows of a merge as they stand on the board: headings, cells, and beside each row what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from gfmd_desktop.domain.report import Item, rich
from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.domain.template import Field, Kind, Section
from gfmd_desktop.merge.entries import Entry
from gfmd_desktop.merge.merging import Merge
from gfmd_desktop.merge.rows import Row
from gfmd_desktop.merge.units import Content, Unit, UnitKind

Words: TypeAlias = "RichText | str"
"""What somebody writes: a text, or a line."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above the rows of a section or field: its words; for a list with a limit, how many entries there are and count."""

    words: str
    field: Field | None = None
    count: int = 0

    @property
    def is_over(self) -> bool:
        """Whether there are more entries than count."""
        return self.field is not None and self.field.limit is not None and self.count > self.field.limit


@dataclass(frozen=True, slots=True)
class Standing:
    """An entry of the result beside its row: its number in its list (0: none), and whether it is beyond the limit."""

    entry: Entry
    number: int = 0
    is_beyond: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the board: what the groups say, by column, and what stands in the result."""

    row: Row
    cells: Mapping[int, tuple[Unit, ...]]
    result: tuple[Standing, ...] = ()
    waived: tuple[tuple[Unit, str], ...] = ()
    is_open: bool = True


def lines_of(merge: Merge) -> Iterator[Heading | Line]:
    """Yield the headings and rows in the order of the form; what has no place comes last, under a heading without words."""
    by_field: dict[str | None, list[Row]] = {}
    for row in merge.rows:
        by_field.setdefault(row.field, []).append(row)
    making = _Making(merge)
    for section in merge.template.sections:
        fields = [field for field in section.fields if field.id in by_field]
        for field in fields:
            count = len(merge.sorted.entries.get(field.id, ()))
            yield Heading(_heading_words(section, field, fields), field, count)
            yield from map(making.line, by_field[field.id])
    if None in by_field:
        yield Heading("")
        yield from map(making.line, by_field[None])


class _Making:
    """Makes rows; it knows where every unit went."""

    def __init__(self, merge: Merge) -> None:
        self._merge = merge
        self._reasons = {unit.id: (unit, reason) for unit, reason in merge.sorted.waived}
        self._standings = dict(_standings(merge))

    def line(self, row: Row) -> Line:
        units = [self._merge.units[unit] for unit in row.units]
        cells: dict[int, tuple[Unit, ...]] = {}
        for unit in units:
            cells[unit.column] = (*cells.get(unit.column, ()), unit)
        waived = tuple(self._reasons[unit.id] for unit in units if unit.id in self._reasons)
        result = tuple(self._standings[unit.id] for unit in units if unit.id in self._standings)
        return Line(row, cells, result, waived, any(map(self._is_open, units)))

    def _is_open(self, unit: Unit) -> bool:
        if unit.kind is UnitKind.WAIVED or unit.id in self._reasons:
            return False
        return self._merge.decision_on(unit.id) is None


def _standings(merge: Merge) -> Iterator[tuple[str, Standing]]:
    """Yield every entry with its first unit, which says beside which row it stands."""
    for field_id, entries in merge.sorted.entries.items():
        field = merge.template.field(field_id)
        for number, entry in enumerate(entries, start=1):
            beyond = field.limit is not None and number > field.limit
            yield entry.units[0].id, Standing(entry, number if field.kind.repeats else 0, beyond)


def lead_of(field: Field) -> Field:
    """Return the sub-field that an item of a list is known by."""
    return field.subfields[0]


def lead_content(content: Content, field: Field) -> Words:
    """Return what somebody edits of a content: of an item its first sub-field, else all of it."""
    if not isinstance(content, Item):
        return content
    lead = lead_of(field)
    value = content.values.get(lead.id)
    if lead.kind is Kind.TEXT:
        return rich(value)
    return value if isinstance(value, str) else ""


def with_lead(content: Content, field: Field, edited: Words) -> Content:
    """Return a content with other words where `lead_content` had some."""
    if not isinstance(content, Item):
        return edited
    return Item(content.id, {**content.values, lead_of(field).id: edited}, content.source, content.extra)


def _heading_words(section: Section, field: Field, fields: Sequence[Field]) -> str:
    title = f"{section.number} {section.short_title or section.title}".strip()
    return title if len(fields) == 1 and field is fields[0] else f"{title}: {field.name}"
