"""A merge as it stands: what came in, what was decided, and what that makes. Nothing changes in place: each decision gives a new one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.template import Template
from gfmd_desktop.merge.decisions import Decision, Deed, Omission, Plan, fits_merge, recognised
from gfmd_desktop.merge.entries import Sorted, sort_out
from gfmd_desktop.merge.inputs import GroupReport, prepared, target_template
from gfmd_desktop.merge.plain_words import OwnWording
from gfmd_desktop.merge.recount import Recount, recount
from gfmd_desktop.merge.result import build, merged_id
from gfmd_desktop.merge.rows import Comparison, Link, Row
from gfmd_desktop.merge.units import Content, Unit, units_of


class News(StrEnum):
    """Why a unit asks to be looked at again when a plan is replayed."""

    NEW = "new"
    CHANGED = "changed"


class UnfitDecision(ValueError):
    """A decision cannot be carried out: its units are not there or not of one field, its words not of the field's shape."""


@dataclass(frozen=True)
class Merge:
    """Some reports being merged. `news`: units that are new or changed since the plan was made, `dropped`: decisions that rested
    on what has changed or is gone, and have to be made again.
    """

    inputs: tuple[GroupReport, ...]
    template: Template
    decided: Plan
    units: Mapping[str, Unit] = field(hash=False)
    comparison: Comparison = field(hash=False, repr=False)
    news: Mapping[str, News] = field(default_factory=dict, hash=False)
    dropped: tuple[Decision, ...] = ()

    @cached_property
    def plan(self) -> Plan:
        """What was decided, on what: to be saved, and replayed. What is news stays news until somebody decided on it."""
        before = self.decided.seen
        seen = {unit.id: unit.digest for unit in self.units.values() if unit.id not in self.news}
        unread = {unit: before[unit] for unit in self.news if unit in before}
        return replace(self.decided, seen=seen | unread, rows=tuple(row.units for row in self.rows))

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows of the board, field by field."""
        return self.comparison.rows(self.decided.rows, self.decided.apart)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Items that repeat an item of another list."""
        return self.comparison.links()

    @cached_property
    def sorted(self) -> Sorted:
        """Where every unit goes."""
        return sort_out(self.units, self.rows, self.decided, self.template.fields())

    @cached_property
    def report(self) -> Report:
        """The merged report, with everything nobody has decided on kept."""
        return build(self.decided.report, self.inputs, self.template, self.sorted)

    @cached_property
    def recount(self) -> Recount:
        """The account of the sentences, taken from the report."""
        return recount(self.units.values(), self.sorted, self.report, self.template)

    def decision_on(self, unit: str) -> Decision | None:
        """Return what was decided on a unit, None while it is open."""
        return next((each for each in self.decided.decisions if unit in each.units), None)

    def with_plan(self, plan: Plan) -> Merge:
        """Return the merge under another plan for the same reports."""
        read = {unit for decision in plan.decisions for unit in decision.units}
        merge = replace(self, decided=plan, news={unit: why for unit, why in self.news.items() if unit not in read})
        if (plan.rows, plan.apart) == (self.decided.rows, self.decided.apart):
            vars(merge)["rows"] = self.rows  # comparing is what takes time, and nothing compared has changed
        return merge


def begin(inputs: Sequence[GroupReport], template: Template | None = None, report_id: str | None = None) -> Merge:
    """Return the merge of some reports with nothing decided; Refused WRONG_KIND when their forms are no family."""
    groups = prepared(inputs)
    target = template or target_template(groups)
    return _compared(groups, target, Plan(report_id or merged_id(groups), (target.id, target.revision)))


def replay(plan: Plan, inputs: Sequence[GroupReport], template: Template) -> Merge:
    """Return the merge of some reports, by now perhaps others or changed ones, with all that was decided and still holds.

    A decision holds as long as every unit it rests on says what it said. What stood together stays together; newcomers join, or
    make rows of their own. `template` is the form the plan names.
    """
    merge = _compared(prepared(inputs), template, plan)
    known = recognised(plan, merge.units)
    same = {unit.id for unit in merge.units.values() if known.seen.get(unit.id) == unit.digest}
    holding = tuple(_holding(known.decisions, same, merge))
    rows = tuple(kept for row in known.rows if (kept := tuple(unit for unit in row if unit in same)))
    news = {unit: News.CHANGED if unit in known.seen else News.NEW for unit in merge.units if unit not in same}
    dropped = tuple(each for each in known.decisions if each not in holding)
    return replace(merge, decided=replace(known, decisions=holding, rows=rows), news=news, dropped=dropped)


def _holding(decisions: Iterable[Decision], same: set[str], merge: Merge) -> Iterator[Decision]:
    """A unit that a plan names twice counts where it is named first."""
    decided: set[str] = set()
    for each in decisions:
        if (
            same.issuperset(each.units)
            and decided.isdisjoint(each.units)
            and fits_merge(each, merge.units, merge.template)
        ):
            decided.update(each.units)
            yield each


def take(merge: Merge, unit: str) -> Merge:
    """Take a unit into the result as it is."""
    return _decide(merge, Decision(Deed.TAKE, (unit,)))


def combine(merge: Merge, units: Sequence[str], content: Content, omitted: Sequence[Omission] = ()) -> Merge:
    """Put one text in place of several units of a field; `omitted` are sentences of theirs that it leaves out on purpose."""
    return _decide(merge, Decision(Deed.COMBINE, merge_order(merge, units), content, omitted=tuple(omitted)))


def edit(merge: Merge, unit: str, content: Content, omitted: Sequence[Omission] = ()) -> Merge:
    """Take a unit into the result in other words; of a combined one, all the units go on standing for it."""
    before = merge.decision_on(unit)
    if before is not None and before.deed is Deed.COMBINE:
        return _decide(merge, replace(before, content=content, omitted=tuple(omitted)))
    return _decide(merge, Decision(Deed.EDIT, (unit,), content, omitted=tuple(omitted)))


def place(merge: Merge, unit: str, field_id: str) -> Merge:
    """Put a text that has no place into a field of the form."""
    return _decide(merge, Decision(Deed.PLACE, (unit,), field=field_id))


def waive(merge: Merge, unit: str, reason: str) -> Merge:
    """Leave a unit out; UnfitDecision without a reason."""
    return _decide(merge, Decision(Deed.WAIVE, (unit,), reason=reason))


def reopen(merge: Merge, unit: str) -> Merge:
    """Take back what was decided on a unit."""
    return merge.with_plan(merge.decided.without((unit,)))


def put_in_order(merge: Merge, field_id: str, units: Sequence[str]) -> Merge:
    """Put the entries of a field in the order of some of their units; the others follow."""
    return merge.with_plan(replace(merge.decided, order={**merge.decided.order, field_id: tuple(units)}))


def order_by_support(merge: Merge, field_id: str) -> Merge:
    """Put the entries of a list in the order of how many groups stand behind them, by their rows; equals stay as they are."""
    support = {unit: len({merge.units[each].column for each in row.units}) for row in merge.rows for unit in row.units}
    entries = merge.sorted.entries.get(field_id, ())
    ranked = sorted(entries, key=lambda entry: -max(support.get(unit.id, 1) for unit in entry.units))
    return put_in_order(merge, field_id, [unit.id for entry in ranked for unit in entry.units])


def put_together(merge: Merge, units: Sequence[str]) -> Merge:
    """Put items of one list, each of another group, into one row, whatever they say; UnfitDecision for others."""
    joined = merge_order(merge, units)
    about = [merge.units[unit] for unit in joined]
    fields, columns = {unit.field for unit in about}, {unit.column for unit in about}
    if len(fields) != 1 or None in fields or len(columns) < len(about):
        raise UnfitDecision(joined)
    others = (tuple(unit for unit in row if unit not in joined) for row in merge.plan.rows)
    apart = tuple(each for each in merge.plan.apart if len(set(each) & set(joined)) < 2)
    rows = (*(row for row in others if row), joined)
    return merge.with_plan(replace(merge.plan, rows=rows, apart=apart))


def put_apart(merge: Merge, unit: str) -> Merge:
    """Take a unit out of its row into one of its own."""
    row = next(row.units for row in merge.rows if unit in row.units)
    others = tuple(each for each in row if each != unit)
    pairs = tuple((unit, other) for other in others)
    rows = (*(each for each in merge.plan.rows if unit not in each), others, (unit,))
    return merge.with_plan(replace(merge.plan, rows=rows, apart=(*merge.plan.apart, *pairs)))


def merge_order(merge: Merge, units: Sequence[str]) -> tuple[str, ...]:
    """Return units in the order in which they came in, each once."""
    wanted = set(units)
    return tuple(unit for unit in merge.units if unit in wanted)


def edits_into(report: Report, merge: Merge) -> tuple[Edit, ...]:
    """Return the edits that make a report say what the merge says: one step, undone by their inverses in reverse."""
    return differences(report, replace(merge.report, id=report.id, extra=report.extra, foreign=report.foreign))


def _compared(groups: tuple[GroupReport, ...], template: Template, plan: Plan) -> Merge:
    units = {unit.id: unit for column, group in enumerate(groups) for unit in units_of(group, column, template)}
    wording = OwnWording({template, *(group.template for group in groups)}, [group.name for group in groups])
    return Merge(groups, template, plan, units, Comparison(tuple(units.values()), template, wording))


def _decide(merge: Merge, decision: Decision) -> Merge:
    if not fits_merge(decision, merge.units, merge.template):
        raise UnfitDecision(decision.deed, decision.units)
    return merge.with_plan(merge.decided.with_decision(decision))
