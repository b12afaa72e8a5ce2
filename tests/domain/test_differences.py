"""Differences are edits that lead from one report to another, no more of them than needed."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain import edits
from gfmd_desktop.domain.differences import differences, field_differences, say_the_same
from gfmd_desktop.domain.plain_data import edit_from_data, edit_to_data
from gfmd_desktop.domain.report import Item, Report, Source
from gfmd_desktop.domain.rich_text import from_plain
from tests import strategies
from tests.example_template import EXAMPLE as TEMPLATE
from tests.example_template import EXAMPLE_REF as REF


@given(strategies.reports(TEMPLATE, unknown=True), strategies.reports(TEMPLATE, unknown=True))
def test_differences_applied_in_order_give_what_the_other_report_says(mine: Report, theirs: Report) -> None:
    changed = mine
    for edit in differences(mine, theirs):
        changed = edits.apply(changed, edit)
    assert changed == replace(theirs, id=mine.id, template=mine.template, revision=mine.revision)


@given(st.data())
def test_a_report_edited_by_hand_is_reached_the_same_way(data: st.DataObject) -> None:
    mine = data.draw(strategies.reports(TEMPLATE))
    theirs = mine
    for edit in data.draw(strategies.edits(mine, TEMPLATE)):
        theirs = edits.apply(theirs, edit)
    changed = mine
    for edit in differences(mine, theirs):
        changed = edits.apply(changed, edit)
    assert changed == theirs


@given(strategies.reports(TEMPLATE, unknown=True), strategies.reports(TEMPLATE, unknown=True))
def test_differences_survive_the_log(mine: Report, theirs: Report) -> None:
    found = differences(mine, theirs)
    assert tuple(edit_from_data(edit_to_data(edit)) for edit in found) == found


@given(strategies.reports(TEMPLATE, unknown=True), strategies.reports(TEMPLATE, unknown=True))
def test_differences_taken_back_give_what_was_said_before(mine: Report, theirs: Report) -> None:
    found, changed = differences(mine, theirs), mine
    for edit in found:
        changed = edits.apply(changed, edit)
    for edit in reversed(found):
        changed = edits.apply(changed, edit.inverse)
    assert say_the_same(changed, mine)


@given(strategies.reports(TEMPLATE, unknown=True))
def test_a_report_does_not_differ_from_itself(report: Report) -> None:
    assert differences(report, report) == ()


def test_a_change_inside_an_item_is_one_edit_of_that_answer() -> None:
    mine = _with_proposals(_proposal("one", "Open talks."), _proposal("two", "Close nothing."))
    theirs = _with_proposals(_proposal("two", "Close nothing."), _proposal("one", "Open all talks."))
    assert [edit.path for edit in differences(mine, theirs)] == [("proposals", "two"), ("proposals", "one", "proposal")]


def test_an_item_with_another_source_is_put_in_place_of_the_old_one() -> None:
    mine = _with_proposals(_proposal("one", "Open talks."), _proposal("two", "Stay."))
    theirs = _with_proposals(
        replace(_proposal("one", "Open talks."), source=Source(group="Asia")), _proposal("two", "Stay.")
    )
    assert [edit.path for edit in differences(mine, theirs)] == [("proposals", "one")] * 2


def test_one_field_can_be_brought_back_alone() -> None:
    mine = Report("r", REF, values={"theme": "New", "mood": "calm"})
    theirs = Report("r", REF, values={"theme": "Old"}, nothing_said=frozenset(["mood"]))
    assert [edit.path for edit in field_differences(mine, theirs, "theme")] == [("theme",)]


def test_an_empty_value_says_what_a_missing_one_does() -> None:
    mine = Report("r", REF, revision=3, values={"theme": "", "proposals": (Item("one", {"proposal": ()}),)})
    theirs = Report("r", REF, revision=9, values={"proposals": (Item("one"),)})
    assert say_the_same(mine, theirs)


def _proposal(item_id: str, text: str) -> Item:
    return Item(item_id, {"proposal": from_plain(text)})


def _with_proposals(*proposals: Item) -> Report:
    return Report("r", REF, values={"proposals": proposals})
