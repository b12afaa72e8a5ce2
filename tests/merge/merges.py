"""Random merges for the laws of merging: groups' reports with wordings they share, and what people decide on them.

A law is drawn by a seed, not value by value, so that thousands of merges can be tried; a seed that breaks one says all there is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from random import Random

from hypothesis import strategies as st

from gfmd_desktop.domain.report import Item, Report, Source, TemplateRef, Unplaced, Value, Waived, is_empty, rich
from gfmd_desktop.domain.rich_text import Block, BlockKind, RichText, Span, from_plain
from gfmd_desktop.domain.template import Field, Kind
from gfmd_desktop.merge.combining import suggestion
from gfmd_desktop.merge.inputs import GroupReport
from gfmd_desktop.merge.merging import (
    Merge,
    begin,
    combine,
    edit,
    order_by_support,
    place,
    put_apart,
    put_in_order,
    put_together,
    take,
    waive,
)
from gfmd_desktop.merge.units import Content, UnitKind
from tests.example_template import EXAMPLE
from tests.strategies import GROUPS, LANGUAGES, PHRASES, READY_TEXTS

WORDINGS = (
    "Ensure firewalls between immigration enforcement and public services.",
    "Firewalls between the enforcement of immigration law and services, for all.",
    "End immigration detention. It is never appropriate for children.",
    "No child in immigration detention: end it, it is never appropriate.",
    "(Asia) Embed a rights framework into the plan of the Compact.",
    "Same as above",
)
"""What groups say alike, and twice."""
TEXTS = (*PHRASES, *WORDINGS)

OTHER_FORM = replace(
    EXAMPLE,
    id="example-other",
    revision=2,
    sections=tuple(replace(section, fields=section.fields[:-1]) for section in EXAMPLE.sections),
)
"""A form of the same family that asks less."""


@dataclass(frozen=True)
class Chance:
    """A merge's luck, told by its seed."""

    seed: int
    random: Random

    def groups(self, fewest: int = 2, most: int = 4) -> list[GroupReport]:
        """Reports of some groups, of one form or two, each with an id of its own; their items' ids may be the same."""
        return [self.group(f"report-{at}") for at in range(self.random.randint(fewest, most))]

    def group(self, report_id: str) -> GroupReport:
        """One group's report."""
        template = self.random.choice((EXAMPLE, EXAMPLE, OTHER_FORM))
        group = self.random.choice((None, *GROUPS))
        report = Report(
            id=report_id,
            template=TemplateRef(template.id, template.revision),
            revision=self.random.randint(0, 9),
            language=self.random.choice(LANGUAGES),
            group=group,
            values=self._values(tuple(template.fields()), (f"item-{number}" for number in count())),
            unplaced=tuple(Unplaced(text, "after the table") for text in self._some(TEXTS, 2)),
            waived=tuple(Waived(text, "said above") for text in self._some(TEXTS, 1)),
        )
        silent = [field.id for field in template.fields() if field.id not in report.values]
        return GroupReport(replace(report, nothing_said=frozenset(self._some(silent, 3))), template, group or "")

    def decide(self, merge: Merge, most: int = 8) -> Merge:
        """The merge after some decisions of any sort."""
        for _ in range(self.random.randint(0, most) if merge.units else 0):
            merge = self._decide(merge, self.random.choice(sorted(merge.units)))
        return merge

    def _decide(self, merge: Merge, unit_id: str) -> Merge:
        unit, choice = merge.units[unit_id], self.random.choice
        fields = [field for field in merge.template.fields() if field.kind is not Kind.CHOICE]
        if unit.kind is UnitKind.WAIVED:
            return merge
        if self.random.random() < 0.2:
            return waive(merge, unit_id, "said in plenary")
        if unit.field is None:
            return place(merge, unit_id, choice(fields).id)
        field = merge.template.field(unit.field)
        others = sorted(each.id for each in merge.units.values() if each.field == unit.field and each.id != unit_id)
        deeds: list[Callable[[], Merge]] = [
            lambda: take(merge, unit_id),
            lambda: edit(merge, unit_id, reworded(unit.content, field)),
            lambda: put_in_order(merge, field.id, self.random.sample([unit_id, *others], len(others) + 1)),
        ]
        if others:
            some = [unit_id, *self.random.sample(others, min(len(others), 2))]
            deeds.append(lambda: combine(merge, some, suggestion([merge.units[each] for each in some], field)))
        if field.kind is Kind.LIST:
            deeds += [lambda: order_by_support(merge, field.id), lambda: put_apart(merge, unit_id)]
            elsewhere = [each for each in others if merge.units[each].column != unit.column]
            deeds += [lambda: put_together(merge, [unit_id, choice(elsewhere)])] if elsewhere else []
        return choice(deeds)()

    def _values(self, fields: tuple[Field, ...], ids: Iterator[str]) -> dict[str, Value]:
        drawn = {field.id: self._value(field, ids) for field in fields if self.random.random() < 0.6}
        return {key: value for key, value in drawn.items() if not is_empty(value)}

    def _value(self, field: Field, ids: Iterator[str]) -> Value:
        match field.kind:
            case Kind.LINE:
                return self.random.choice(TEXTS).strip()
            case Kind.TEXT:
                return self._text()
            case Kind.CHOICE:
                return self.random.choice(field.options).id
        return tuple(self._item(field, ids) for _ in range(self.random.randint(0, 3)))

    def _item(self, field: Field, ids: Iterator[str]) -> Item:
        source = self.random.choice((None, None, Source("elsewhere", "Pacific", "x")))
        return Item(next(ids), self._values(field.subfields, ids), source)

    def _text(self) -> RichText:
        if self.random.random() < 0.2:
            return self.random.choice(READY_TEXTS)
        words = self.random.choices(TEXTS, k=self.random.randint(1, 2))
        kinds = self.random.choices(tuple(BlockKind), k=len(words))
        return tuple(Block(kind, spans=(Span(text),)) for kind, text in zip(kinds, words, strict=True))

    def _some(self, choices: tuple[str, ...] | list[str], most: int) -> list[str]:
        return self.random.sample(choices, min(len(choices), self.random.randint(0, most)))


def chances() -> st.SearchStrategy[Chance]:
    """The luck of one merge."""
    return st.integers(0, 2**40).map(lambda seed: Chance(seed, Random(seed)))


def decided_merge(chance: Chance) -> Merge:
    """Some groups' reports merged, with some decisions made."""
    return chance.decide(begin(chance.groups(), EXAMPLE))


def reworded(content: Content, field: Field) -> Content:
    """The same with another sentence; a choice stays what it is."""
    if isinstance(content, Item):
        first = field.subfields[0]
        said: Value = "Put otherwise."
        if first.kind is Kind.TEXT:
            said = (*rich(content.values.get(first.id)), *from_plain("Put otherwise."))
        return replace(content, values={**content.values, first.id: said})
    if isinstance(content, str):
        return content if field.kind is Kind.CHOICE else f"{content} Put otherwise."
    return (*content, *from_plain("Put otherwise."))
