"""The rows of a merge: what belongs side by side, a cell for each group, and why it stands together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import combinations

from gfmd_desktop.domain.report import Item, line, rich
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.template import Field, Kind, Template
from gfmd_desktop.merge.clusters import Member, clusters
from gfmd_desktop.merge.likeness import REPEATS, SAME_IDEA, Likeness, percent_alike, shared_words
from gfmd_desktop.merge.plain_words import OwnWording
from gfmd_desktop.merge.units import Unit, UnitKind


class Why(StrEnum):
    """Why units stand in one row."""

    ONLY_HERE = "only-here"
    SAME_IDEA = "same-idea"
    """Alike: `percent`, `words` they share."""
    SAME_WORDS = "same-words"
    SAME_PERSON = "same-person"
    ONE_TEXT_EACH = "one-text-each"
    """A text of every group."""
    BY_HAND = "by-hand"
    """Put together by a person."""
    NO_PLACE = "no-place"
    """A text for which the form has no field."""
    LEFT_OUT = "left-out"
    """A group left it out itself."""


@dataclass(frozen=True, slots=True)
class Row:
    """Units that belong side by side, in the order of the columns; `field` None: they have no place."""

    field: str | None
    units: tuple[str, ...]
    why: Why
    percent: int = 0
    words: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """What the row is called by: its first unit."""
        return self.units[0]


@dataclass(frozen=True, slots=True)
class Link:
    """An item that repeats one of a list before it in the form: a priority message that is a recommendation once more."""

    unit: str
    repeats: str
    percent: int


class Comparison:
    """The units of all groups, compared: `rows` puts the like together, `links` finds repetitions across lists."""

    def __init__(self, units: Sequence[Unit], template: Template, wording: OwnWording) -> None:
        self._units = {unit.id: unit for unit in units}
        self._template = template
        self._wording = wording
        self._lists = {field.id: field for field in template.fields() if field.kind.repeats}

    def rows(self, together: Iterable[Sequence[str]] = (), apart: Iterable[Sequence[str]] = ()) -> tuple[Row, ...]:
        """Return the rows, field by field; what was `together` before stays so, what was put `apart` does not meet."""
        seeds, barred = tuple(map(tuple, together)), tuple(map(tuple, apart))
        by_field: dict[str | None, list[Unit]] = {}
        for unit in self._units.values():
            by_field.setdefault(unit.field, []).append(unit)
        known = (field.id for field in self._template.fields())
        return tuple(
            row
            for field_id in (*known, None)
            if field_id in by_field
            for row in self._rows_of(field_id, by_field[field_id], seeds, barred)
        )

    def links(self) -> tuple[Link, ...]:
        """Return the items that repeat an item of another list, of their own group or another, the most alike first."""
        return tuple(sorted(self._links(), key=lambda link: (-link.percent, link.unit, link.repeats)))

    def _rows_of(
        self,
        field_id: str | None,
        units: Sequence[Unit],
        seeds: tuple[tuple[str, ...], ...],
        barred: tuple[tuple[str, ...], ...],
    ) -> Iterator[Row]:
        if field_id is None:
            for unit in units:
                yield Row(None, (unit.id,), Why.LEFT_OUT if unit.kind is UnitKind.WAIVED else Why.NO_PLACE)
            return
        if self._template.field(field_id).kind is Kind.TEXT:
            yield Row(field_id, tuple(unit.id for unit in units), Why.ONE_TEXT_EACH)
            return
        members = [Member(unit.id, unit.column) for unit in units]
        mine = {unit.id for unit in units}
        together = [kept for seed in seeds if (kept := [each for each in seed if each in mine])]
        for cluster in clusters(members, self._alike, together, barred):
            yield self._row(field_id, cluster)

    def _row(self, field_id: str, cluster: tuple[str, ...]) -> Row:
        if len(cluster) == 1:
            return Row(field_id, cluster, Why.ONLY_HERE)
        first = self._units[cluster[0]]
        if first.kind in (UnitKind.LINE, UnitKind.CHOICE):
            return Row(field_id, cluster, Why.SAME_WORDS, 100)
        if first.kind is UnitKind.PERSON:
            return Row(field_id, cluster, Why.SAME_PERSON, 100)
        percent = min(self._alike(one, other) for one in cluster for other in cluster if one != other)
        if percent == 0:
            return Row(field_id, cluster, Why.BY_HAND)
        words = shared_words((self._likeness[each].plain for each in cluster), self._commonness)
        said = {normal_words(self._units[each].text) for each in cluster}
        return Row(field_id, cluster, Why.SAME_WORDS if len(said) == 1 else Why.SAME_IDEA, percent, words)

    def _alike(self, one: str, other: str) -> int:
        mine, theirs = self._units[one], self._units[other]
        if mine.kind in (UnitKind.ITEM, UnitKind.QUOTE):
            return percent_alike(self._likeness[one], self._likeness[other], SAME_IDEA)
        return 100 if self._name_of(mine) == self._name_of(theirs) else 0

    def _name_of(self, unit: Unit) -> str:
        """A line is the same when its words are; a person, when the name is."""
        field = self._lists.get(unit.field or "")
        named = _lead(unit.content, field) if field and isinstance(unit.content, Item) else ""
        return normal_words(named or unit.text)

    def _links(self) -> Iterator[Link]:
        place = {field_id: at for at, field_id in enumerate(self._lists)}
        items = [unit for unit in self._units.values() if unit.kind is UnitKind.ITEM]
        items.sort(key=lambda unit: -place[unit.field or ""])
        for unit, earlier in combinations(items, 2):
            if unit.field != earlier.field:
                percent = percent_alike(self._likeness[unit.id], self._likeness[earlier.id], REPEATS)
                if percent:
                    yield Link(unit.id, earlier.id, percent)

    @cached_property
    def _likeness(self) -> Mapping[str, Likeness]:
        return {unit.id: self._likeness_of(unit) for unit in self._units.values()}

    def _likeness_of(self, unit: Unit) -> Likeness:
        """An item is compared by its first sub-field: two recommendations with one indicator are two ideas."""
        field = self._lists.get(unit.field or "")
        if field is None or not isinstance(unit.content, Item):
            return Likeness(self._wording.words_of(unit.text))
        return Likeness(self._wording.words_of(_lead(unit.content, field) or unit.text))

    @cached_property
    def _commonness(self) -> dict[str, int]:
        return Counter(stem for likeness in self._likeness.values() for stem in likeness.stems)


def normal_words(text: str) -> str:
    """Return a text with one kind of space and no capitals."""
    return " ".join(text.split()).casefold()


def _lead(item: Item, field: Field) -> str:
    first = field.subfields[0]
    value = item.values.get(first.id)
    return plain(rich(value)) if first.kind is Kind.TEXT else line(value)
