"""What stands in the result, entry by entry: which units each was made of, in the order it is to be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gfmd_desktop.domain.template import Field, Kind
from gfmd_desktop.merge.decisions import Decision, Deed, Plan
from gfmd_desktop.merge.rows import Row
from gfmd_desktop.merge.units import Unit, UnitKind


@dataclass(frozen=True, slots=True)
class Entry:
    """An item, text or line of the result and the units it was made of; without a decision they are kept as they came.

    `is_open`: somebody should decide; nobody needs to on people, and on a line or choice that all groups agree on.
    """

    field: str
    units: tuple[Unit, ...]
    decision: Decision | None = None
    is_open: bool = False

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups it came from, each once."""
        return tuple(dict.fromkeys(unit.source.group for unit in self.units if unit.source.group))


@dataclass(frozen=True, slots=True)
class Sorted:
    """Every unit in exactly one of three: in an entry of the result, waiting for a place, or left out with a reason; of a unit in an
    entry, single sentences may be left out, each as a unit with the id of the whole and the sentence as its `text`.

    `conflicts`: choices of which only one can stand, that one first; the others wait.
    """

    entries: Mapping[str, tuple[Entry, ...]]
    waiting: tuple[Unit, ...]
    waived: tuple[tuple[Unit, str], ...]
    conflicts: tuple[tuple[Unit, ...], ...] = ()


def sort_out(units: Mapping[str, Unit], rows: Sequence[Row], plan: Plan, fields: Iterable[Field]) -> Sorted:
    """Return where every unit goes when the plan is followed and the rest is kept."""
    decided = {unit: decision for decision in plan.decisions for unit in decision.units}
    sorting = _Sorting(units, rows, decided)
    entries: dict[str, tuple[Entry, ...]] = {}
    conflicts: list[tuple[Entry, ...]] = []
    for field in fields:
        found = _in_order(sorting.entries_of(field), plan.order.get(field.id, ()))
        if field.kind is Kind.CHOICE and len(found) > 1:
            conflicts.append(tuple(sorted(found, key=_standing)))
            found = [conflicts[-1][0]]
        if found:
            entries[field.id] = _with_open(field, found)
    displaced = (unit for _, *others in conflicts for entry in others for unit in entry.units)
    at_odds = tuple(tuple(unit for entry in each for unit in entry.units) for each in conflicts)
    return Sorted(entries, (*sorting.waiting(), *displaced), tuple(sorting.waived()), at_odds)


class _Sorting:
    def __init__(self, units: Mapping[str, Unit], rows: Sequence[Row], decided: Mapping[str, Decision]) -> None:
        self._units, self._rows, self._decided = units, rows, decided

    def entries_of(self, field: Field) -> Iterator[Entry]:
        for row in self._rows:
            if row.field == field.id:
                yield from self._entries_of_row(field, row)
        for unit in self._units.values():
            decision = self._decided.get(unit.id)
            if decision and decision.deed is Deed.PLACE and decision.field == field.id:
                yield Entry(field.id, (unit,), decision)

    def _entries_of_row(self, field: Field, row: Row) -> Iterator[Entry]:
        alike: list[Unit] = []
        for unit_id in row.units:
            unit, decision = self._units[unit_id], self._decided.get(unit_id)
            match decision:
                case Decision(Deed.WAIVE):
                    continue
                case Decision(Deed.COMBINE | Deed.EDIT, made_of):
                    if unit_id == made_of[0]:
                        yield Entry(field.id, tuple(self._units[each] for each in made_of), decision)
                case _ if unites(field):
                    alike.append(unit)
                case _:
                    yield Entry(field.id, (unit,), decision)
        if alike:
            taken = (self._decided.get(unit.id) for unit in alike)
            yield Entry(field.id, tuple(alike), next((each for each in taken if each), None))

    def waiting(self) -> Iterator[Unit]:
        for unit in self._units.values():
            if unit.kind is UnitKind.STRAY and unit.id not in self._decided:
                yield unit

    def waived(self) -> Iterator[tuple[Unit, str]]:
        for unit in self._units.values():
            decision = self._decided.get(unit.id)
            if unit.kind is UnitKind.WAIVED:
                yield unit, unit.where
            elif decision and decision.deed is Deed.WAIVE:
                yield unit, decision.reason
            elif decision:
                mine = (each for each in decision.omitted if each.unit == unit.id)
                yield from ((replace(unit, text=each.sentence), each.reason) for each in mine)


def unites(field: Field) -> bool:
    """Tell whether what is the same in a field is said once: a person, a line; anything else is kept as often as it came."""
    return field.kind in (Kind.PEOPLE, Kind.LINE, Kind.CHOICE)


def _standing(entry: Entry) -> tuple[bool, int, str]:
    """Of choices the one stands that somebody decided on, else the one of most groups; between equals, no matter who came first."""
    return entry.decision is None, -len(entry.units), entry.units[0].text


def _with_open(field: Field, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    agreed = field.kind is Kind.PEOPLE or (unites(field) and len(entries) == 1)
    return tuple(replace(entry, is_open=entry.decision is None and not agreed) for entry in entries)


def _in_order(entries: Iterable[Entry], order: tuple[str, ...]) -> list[Entry]:
    """Entries somebody put in order come first; newcomers follow as they came."""
    place = {unit: at for at, unit in enumerate(order)}
    return sorted(entries, key=lambda entry: min(place.get(unit.id, len(place)) for unit in entry.units))
