"""The laws of merging: nothing lost, nothing doubled, in any order; a plan replayed is the plan's result; late groups only add."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace

from hypothesis import given

from gfmd_desktop.domain.edits import apply
from gfmd_desktop.domain.plain_data import report_from_data
from gfmd_desktop.domain.report import Report, items
from gfmd_desktop.domain.sentences import sentences
from gfmd_desktop.domain.template import Kind, Template
from gfmd_desktop.domain.texts import places
from gfmd_desktop.interchange import report_file
from gfmd_desktop.merge.inputs import GroupReport
from gfmd_desktop.merge.merging import News, begin, edits_into, replay
from gfmd_desktop.merge.plan_data import plan_from_data, plan_to_data
from gfmd_desktop.merge.recount import recount
from tests.example_template import EXAMPLE
from tests.merge.merges import Chance, chances, decided_merge


def said_in(report: Report, template: Template) -> Counter[str]:
    """All sentences of a report, counted without anything that merging counts with."""
    texts = [place.text for place in places(report, template) if place.field.kind is not Kind.CHOICE]
    texts += [each.text for each in report.unplaced] + [each.text for each in report.waived]
    return Counter(" ".join(sentence.split()).casefold() for text in texts for sentence in sentences(text))


def groups_of(report: Report) -> set[str]:
    """The groups that items of a report's lists say they came from."""
    sources = (item.source for value in report.values.values() for item in items(value))
    return {group for source in sources if source and source.group for group in source.group.split(", ")}


@given(chances())
def test_nothing_is_lost_and_nothing_is_doubled(chance: Chance) -> None:
    merge = begin(chance.groups())
    assert merge.recount.closes, merge.recount
    merged = said_in(merge.report, merge.template)
    whole = "\n".join(merged)
    came: Counter[str] = Counter()
    for each in merge.inputs:
        came += said_in(each.report, each.template)
    assert [sentence for sentence in came if sentence not in whole] == []
    ours = {each.name.casefold() for each in merge.inputs} | {"calm", "lively"}
    assert [sentence for sentence in merged - came if sentence not in ours and not re.search(": |/ ", sentence)] == []


@given(chances())
def test_the_account_closes_whatever_is_decided(chance: Chance) -> None:
    merge = decided_merge(chance)
    assert merge.recount.closes, merge.recount
    assert merge.recount.accounting.sentences == sum(len(unit.sentences) for unit in merge.units.values())
    assert merge.recount.decided.closes == (merge.recount.open == 0)


@given(chances())
def test_a_lost_sentence_and_a_doubled_one_are_found(chance: Chance) -> None:
    merge = begin(chance.groups())
    for key, value in merge.report.values.items():
        alone = Report("", merge.report.template, values={key: value[:1]})
        if merge.template.field(key).kind is Kind.LIST and said_in(alone, merge.template):
            for changed in (value[1:], (*value, value[0])):
                report = replace(merge.report, values={**merge.report.values, key: changed})
                assert not recount(merge.units.values(), merge.sorted, report, merge.template).closes


@given(chances())
def test_the_order_of_the_reports_does_not_change_what_is_kept(chance: Chance) -> None:
    inputs = chance.groups()
    here = begin(inputs, EXAMPLE)
    there = begin(chance.random.sample(inputs, len(inputs)), EXAMPLE)
    assert here.recount.accounting == there.recount.accounting
    assert {frozenset(row.units) for row in here.rows} == {frozenset(row.units) for row in there.rows}
    assert (here.units.keys(), here.report.id) == (there.units.keys(), there.report.id)
    assert set(here.links) == set(there.links)


@given(chances())
def test_a_plan_replayed_is_the_plans_result(chance: Chance) -> None:
    merge = decided_merge(chance)
    saved = json.loads(json.dumps(plan_to_data(merge.plan)))
    again = replay(plan_from_data(saved), merge.inputs, merge.template)
    assert again.report == merge.report
    assert (again.news, again.dropped) == ({}, ())
    assert [row.units for row in again.rows] == [row.units for row in merge.rows]
    assert plan_to_data(again.plan) == saved


@given(chances())
def test_a_late_group_adds_only_what_is_its_own(chance: Chance) -> None:
    merge = decided_merge(chance)
    later = replay(merge.plan, (*merge.inputs, chance.group("late")), merge.template)
    assert set(later.news) == later.units.keys() - merge.units.keys()
    assert set(later.news.values()) <= {News.NEW}
    assert later.dropped == ()
    before = {frozenset(row.units) for row in merge.rows}
    after = {frozenset(unit for unit in row.units if unit in merge.units) for row in later.rows}
    assert after - {frozenset()} == before
    assert later.recount.closes, later.recount


@given(chances())
def test_an_amended_report_asks_again_only_where_it_changed(chance: Chance) -> None:
    merge = decided_merge(chance)
    first, *others = merge.inputs
    other = replace(chance.group("other"), template=first.template)
    amended = replace(first, report=replace(first.report, values={**first.report.values, **other.report.values}))
    later = replay(merge.plan, (amended, *others), merge.template)
    changed = {unit.id for unit in later.units.values() if merge.plan.seen.get(unit.id) != unit.digest}
    gone = merge.units.keys() - later.units.keys()
    assert set(later.news) <= changed
    assert [each for each in later.dropped if not set(each.units) & (changed | gone)] == []
    assert later.recount.closes, later.recount


@given(chances())
def test_merging_into_a_report_and_undoing_it_is_the_identity(chance: Chance) -> None:
    mine, merge = chance.group("mine").report, decided_merge(chance)
    made = edits_into(mine, merge)
    merged = mine
    for edit in made:
        merged = apply(merged, edit)
    assert merged.values == merge.report.values
    for edit in reversed(made):
        merged = apply(merged, edit.inverse)
    assert merged == mine


@given(chances())
def test_a_merged_report_is_a_report_file_that_keeps_who_said_what(chance: Chance) -> None:
    merge = decided_merge(chance)
    written = report_file.write(merge.report)
    assert report_file.read(written, "merged", lambda _: merge.template) == merge.report
    assert report_from_data(json.loads(written), merge.template.has_field) == merge.report


@given(chances())
def test_merged_reports_can_be_merged_and_go_on_saying_who_said_what(chance: Chance) -> None:
    first, second = decided_merge(chance), chance.group("late")
    merge = begin([GroupReport(first.report, first.template, "Session"), second], EXAMPLE)
    assert merge.recount.closes, merge.recount
    assert groups_of(first.report) <= groups_of(merge.report)
