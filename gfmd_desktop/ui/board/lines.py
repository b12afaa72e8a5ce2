"""The rows of a merge as they stand on the board: headings, cells, and beside each row what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from gfmd_desktop.domain.report import Item, rich
from gfmd_desktop.domain.rich_text import RichText, plain
from gfmd_desktop.domain.template import Field, Kind, Section
from gfmd_desktop.merge.entries import Entry
from gfmd_desktop.merge.merging import Merge, News
from gfmd_desktop.merge.rows import Link, Row
from gfmd_desktop.merge.units import Content, Unit
from gfmd_desktop.ui.phrases import captioned

Words: TypeAlias = "RichText | str"
"""What somebody writes: a text, or a line."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above the rows of a section or field; of a list, how many entries stand in the result, and how they are ordered."""

    words: str
    field: Field | None = None
    count: int = 0
    is_by_support: bool = False

    @property
    def is_over(self) -> bool:
        """Whether there are more entries than count."""
        return self.field is not None and self.field.limit is not None and self.count > self.field.limit

    @property
    def can_be_ordered(self) -> bool:
        """Whether its entries can be put in an order."""
        return self.field is not None and self.field.kind.repeats and self.count > 1


@dataclass(frozen=True, slots=True)
class Standing:
    """An entry of the result beside its row: its number in its list (0: none), and whether it is beyond the limit."""

    entry: Entry
    number: int = 0
    is_beyond: bool = False


@dataclass(frozen=True, slots=True)
class Repeat:
    """What a row says once more: an entry of another list, by its list's name and its number there."""

    field: str
    number: int


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the board: what the groups say, by column, and what stands in the result.

    `open`: the units somebody has to decide on; `silent`: the columns of groups that say on purpose that nothing was said;
    `only_one`: of what the groups say only one thing can stand.
    """

    row: Row
    cells: Mapping[int, tuple[Unit, ...]] = field(hash=False)
    result: tuple[Standing, ...] = ()
    waived: tuple[tuple[Unit, str], ...] = ()
    open: frozenset[str] = frozenset()
    silent: frozenset[int] = frozenset()
    news: Mapping[str, News] = field(default_factory=dict, hash=False)
    repeats: tuple[Repeat, ...] = ()
    only_one: bool = False

    @property
    def is_open(self) -> bool:
        """Whether there is something to decide."""
        return bool(self.open)


def lines_of(merge: Merge, links: Iterable[Link] = ()) -> Iterator[Heading | Line]:
    """Yield the headings and rows in the order of the form; what has no place comes last, under a heading without words."""
    by_field: dict[str | None, list[Row]] = {}
    for row in merge.rows:
        by_field.setdefault(row.field, []).append(row)
    making = _Making(merge, links)
    for section in merge.template.sections:
        fields = [field for field in section.fields if field.id in by_field]
        for each in fields:
            rows = by_field[each.id]
            count = len(merge.sorted.entries.get(each.id, ()))
            yield Heading(_heading_words(section, each, fields), each, count, making.is_by_support(each.id))
            for place, row in enumerate(rows):
                yield making.line(row, making.silent_in(each.id) if place == 0 else frozenset())
    if None in by_field:
        yield Heading("")
        yield from map(making.line, by_field[None])


class _Making:
    """Makes rows; it knows where every unit went."""

    def __init__(self, merge: Merge, links: Iterable[Link]) -> None:
        self._merge = merge
        self._reasons = {
            unit.id: (unit, reason) for unit, reason in merge.sorted.waived if merge.units[unit.id] is unit
        }
        self._standings = dict(_standings(merge))
        self._open = frozenset(_open(merge))
        self._at_odds = {unit.id for units in merge.sorted.conflicts for unit in units}
        self._repeats: dict[str, Repeat] = {}
        for link in links:
            found = self._standing_of(link.repeats)
            if found is not None and found.number:
                self._repeats.setdefault(link.unit, Repeat(merge.template.field(found.entry.field).name, found.number))

    def line(self, row: Row, silent: frozenset[int] = frozenset()) -> Line:
        units = [self._merge.units[unit] for unit in row.units]
        cells: dict[int, tuple[Unit, ...]] = {}
        for unit in units:
            cells[unit.column] = (*cells.get(unit.column, ()), unit)
        repeats = dict.fromkeys(self._repeats[unit] for unit in row.units if unit in self._repeats)
        return Line(
            row,
            cells,
            result=tuple(self._standings[unit] for unit in row.units if unit in self._standings),
            waived=tuple(self._reasons[unit] for unit in row.units if unit in self._reasons),
            open=self._open.intersection(row.units),
            silent=silent,
            news={unit: self._merge.news[unit] for unit in row.units if unit in self._merge.news},
            repeats=tuple(repeats),
            only_one=not self._at_odds.isdisjoint(row.units),
        )

    def silent_in(self, field_id: str) -> frozenset[int]:
        return frozenset(
            column for column, group in enumerate(self._merge.inputs) if field_id in group.report.nothing_said
        )

    def is_by_support(self, field_id: str) -> bool:
        """Whether a person had the list ordered, and it stands so that what more groups said comes first."""
        if field_id not in self._merge.decided.order:
            return False
        counts = [len(entry.groups) for entry in self._merge.sorted.entries.get(field_id, ())]
        return counts == sorted(counts, reverse=True)

    def _standing_of(self, unit: str) -> Standing | None:
        """Return where a unit went, also when it is not the first of what it became part of."""
        if unit in self._standings:
            return self._standings[unit]
        decision = self._merge.decision_on(unit)
        return self._standings.get(decision.units[0]) if decision is not None else None


def _standings(merge: Merge) -> Iterator[tuple[str, Standing]]:
    """Yield every entry with its first unit, which says beside which row it stands."""
    for field_id, entries in merge.sorted.entries.items():
        found = merge.template.field(field_id)
        for number, entry in enumerate(entries, start=1):
            beyond = found.kind.repeats and found.limit is not None and number > found.limit
            yield entry.units[0].id, Standing(entry, number if found.kind.repeats else 0, beyond)


def _open(merge: Merge) -> Iterator[str]:
    """Yield the units somebody has to decide on: those that stand as they came, and those that have no place."""
    for entries in merge.sorted.entries.values():
        for entry in entries:
            if entry.is_open:
                yield from (unit.id for unit in entry.units)
    yield from (unit.id for unit in merge.sorted.waiting)


def lead_of(found: Field) -> Field:
    """Return the sub-field that an item of a list is known by."""
    return found.subfields[0]


def lead_content(content: Content, found: Field) -> Words:
    """Return what somebody edits of a content: of an item its first sub-field, else all of it."""
    if not isinstance(content, Item):
        return content
    lead = lead_of(found)
    value = content.values.get(lead.id)
    if lead.kind is Kind.TEXT:
        return rich(value)
    return value if isinstance(value, str) else ""


def with_lead(content: Content, found: Field, edited: Words) -> Content:
    """Return a content with other words where `lead_content` had some."""
    if not isinstance(content, Item):
        return edited
    return Item(content.id, {**content.values, lead_of(found).id: edited}, content.source, content.extra)


def words_of(words: Words) -> str:
    """Return what somebody wrote as plain text."""
    return words if isinstance(words, str) else plain(words)


def _heading_words(section: Section, found: Field, fields: Sequence[Field]) -> str:
    title = f"{section.number} {section.short_title or section.title}".strip()
    return title if len(fields) == 1 and found is fields[0] else captioned(title, found.name)
