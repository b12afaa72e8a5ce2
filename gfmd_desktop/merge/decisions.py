"""What people decide in a merge, as data: take, combine, edit, place, waive; and in which order it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from gfmd_desktop.domain.report import Item, is_empty, is_empty_item, items
from gfmd_desktop.domain.template import Field, Kind, Template
from gfmd_desktop.merge.fitting import fits
from gfmd_desktop.merge.units import Content, Unit, UnitKind


class Deed(StrEnum):
    """What was decided about some units."""

    TAKE = "take"
    """One unit goes into the result as it is."""
    COMBINE = "combine"
    """Several units become one text."""
    EDIT = "edit"
    """One unit goes into the result in other words."""
    PLACE = "place"
    """A text without a place goes into a field."""
    WAIVE = "waive"
    """A unit is left out, with a reason."""


@dataclass(frozen=True, slots=True)
class Omission:
    """A sentence of a unit that somebody left out on purpose when they put other words in the unit's place."""

    unit: str
    sentence: str
    reason: str


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. `content`: what combining or editing came to, `omitted`: the sentences it leaves out on purpose; `reason` of a
    waiver; `field` something was placed in.
    """

    deed: Deed
    units: tuple[str, ...]
    content: Content | None = None
    reason: str = ""
    field: str | None = None
    omitted: tuple[Omission, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """All that was decided in a merge, enough to do it again when another report arrives.

    `seen`: the units there were, with what they said (their digest); `rows`: which of them stood together; `apart`: units that a
    person parted; `order`: per field the units in the order their entries were put in. `report`: the id of the merged report.
    """

    report: str
    template: tuple[str, int]
    seen: Mapping[str, str] = field(default_factory=dict, hash=False)
    rows: tuple[tuple[str, ...], ...] = ()
    apart: tuple[tuple[str, ...], ...] = ()
    decisions: tuple[Decision, ...] = ()
    order: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)

    def with_decision(self, decision: Decision) -> Plan:
        """Return the plan with a decision in place of whatever was decided about its units before."""
        return replace(self.without(decision.units), decisions=(*self.without(decision.units).decisions, decision))

    def without(self, units: tuple[str, ...]) -> Plan:
        """Return the plan with nothing decided about some units; a decision they shared with others is undone as a whole."""
        kept = tuple(each for each in self.decisions if not set(each.units) & set(units))
        return replace(self, decisions=kept)


def fits_merge(decision: Decision, units: Mapping[str, Unit], template: Template) -> bool:
    """Tell whether a decision can be carried out: its units are there and of one field, its content has the field's shape."""
    if not decision.units or not all(unit in units for unit in decision.units):
        return False
    about = [units[unit] for unit in decision.units]
    fields = {unit.field for unit in about}
    alone = len(about) == 1
    match decision.deed:
        case Deed.TAKE:
            return alone and None not in fields
        case Deed.COMBINE | Deed.EDIT:
            enough = alone if decision.deed is Deed.EDIT else not alone
            fit = enough and len(fields) == 1 and _content_fits(decision.content, about[0].field, template)
            return fit and _omissions_fit(decision.omitted, about)
        case Deed.PLACE:
            return alone and about[0].kind is UnitKind.STRAY and decision.field in _fields_for_words(template)
        case Deed.WAIVE:
            return bool(decision.reason.strip()) and all(unit.kind is not UnitKind.WAIVED for unit in about)


def _omissions_fit(omitted: Iterable[Omission], units: Iterable[Unit]) -> bool:
    """Each sentence left out was said so often, and has a reason."""
    said = Counter((unit.id, sentence) for unit in units for sentence in unit.sentences)
    left = Counter((each.unit, each.sentence) for each in omitted)
    return left <= said and all(each.reason.strip() for each in omitted)


def _fields_for_words(template: Template) -> set[str]:
    return {field.id for field in template.fields() if field.kind is not Kind.CHOICE}


def _content_fits(content: Content | None, field_id: str | None, template: Template) -> bool:
    """Words must be there, and of the field's shape; who wants to say nothing waives."""
    if content is None or field_id is None:
        return False
    field = template.field(field_id)
    if isinstance(content, Item):
        return field.kind.repeats and not is_empty_item(content) and _item_fits(content, field)
    return not field.kind.repeats and not is_empty(content) and fits(content, field)


def _item_fits(item: Item, field: Field) -> bool:
    for key, value in item.values.items():
        if field.has_subfield(key):
            below = field.subfield(key)
            if not fits(value, below) or not all(_item_fits(each, below) for each in items(value)):
                return False
    return True


def recognised(plan: Plan, units: Mapping[str, Unit]) -> Plan:
    """Return the plan with the ids its units have today: a Word file read again has new ones, and says the same as before."""
    gone = {unit: digest for unit, digest in plan.seen.items() if unit not in units}
    fresh: dict[tuple[str, str], list[str]] = {}
    for unit in units.values():
        if unit.id not in plan.seen:
            fresh.setdefault((_place_in(unit.id), unit.digest), []).append(unit.id)
    today = {}
    for unit_id, digest in gone.items():
        candidates = fresh.get((_place_in(unit_id), digest), [])
        if candidates:
            today[unit_id] = candidates.pop(0)
    return _renamed(plan, today) if today else plan


def _place_in(unit: str) -> str:
    """Return the field a unit's id names."""
    return unit.split("/")[1]


def _renamed(plan: Plan, today: Mapping[str, str]) -> Plan:
    def names(units: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(today.get(unit, unit) for unit in units)

    def renamed(omission: Omission) -> Omission:
        return replace(omission, unit=today.get(omission.unit, omission.unit))

    return replace(
        plan,
        seen={today.get(unit, unit): digest for unit, digest in plan.seen.items()},
        rows=tuple(map(names, plan.rows)),
        apart=tuple(map(names, plan.apart)),
        decisions=tuple(
            replace(each, units=names(each.units), omitted=tuple(map(renamed, each.omitted))) for each in plan.decisions
        ),
        order={field_id: names(units) for field_id, units in plan.order.items()},
    )
