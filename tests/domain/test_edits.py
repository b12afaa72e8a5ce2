"""Edits say one thing each, can be taken back, and touch nothing but their place."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.edits import (
    AlreadyThere,
    Edit,
    NoSuchPlace,
    Path,
    apply,
    insert_item,
    move_item,
    remove_item,
    set_extra,
    set_foreign,
    set_group,
    set_language,
    set_nothing_said,
    set_unplaced,
    set_value,
    set_waived,
    value_at,
)
from gfmd_desktop.domain.report import Item, Report, Unplaced, Waived, items
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.template import Field, Kind
from tests import strategies as gfmd
from tests.example_template import EXAMPLE, EXAMPLE_REF

EMPTY = Report("r1", EXAMPLE_REF)
STEPS = (Item("s1", {"step": from_plain("Ask.")}), Item("s2", {"step": from_plain("Listen.")}))
PROPOSALS = (
    Item("p1", {"proposal": from_plain("Open talks."), "steps": STEPS}),
    Item("p2", {"proposal": from_plain("Local groups.")}),
    Item("p3", {"proposal": from_plain("Sports clubs.")}),
)
DRAFT = replace(EMPTY, values={"theme": "Welcoming cities", "proposals": PROPOSALS})


def ids_at(report: Report, *path: str) -> list[str]:
    return [item.id for item in items(value_at(report, path))]


# Laws


@given(st.data())
def test_taking_edits_back_one_by_one_leads_through_the_same_reports(data: st.DataObject) -> None:
    report = data.draw(gfmd.reports(EXAMPLE, unknown=True))
    edits = data.draw(gfmd.edits(report, EXAMPLE))
    states = [report]
    for edit in edits:
        states.append(apply(states[-1], edit))

    for edit, after, before in zip(reversed(edits), reversed(states[1:]), reversed(states[:-1]), strict=True):
        assert apply(after, edit.inverse) == before


@given(st.data())
def test_doing_again_what_was_taken_back_gives_the_same_report(data: st.DataObject) -> None:
    report = data.draw(gfmd.reports(EXAMPLE))
    edit = data.draw(gfmd.single_edits(report, EXAMPLE))
    done = apply(report, edit)

    assert edit.inverse.inverse == edit
    assert apply(apply(done, edit.inverse), edit) == done


@given(st.data())
def test_an_edit_that_changes_nothing_leaves_the_report_as_it_is(data: st.DataObject) -> None:
    report = data.draw(gfmd.reports(EXAMPLE))
    edit = data.draw(gfmd.single_edits(report, EXAMPLE))

    assert apply(report, edit) == report or not edit.changes_nothing


@given(st.data())
def test_an_edit_touches_nothing_but_its_own_field(data: st.DataObject) -> None:
    report = data.draw(gfmd.reports(EXAMPLE, unknown=True))
    edit = data.draw(gfmd.single_edits(report, EXAMPLE))

    def others(of: Report) -> dict[str, object]:
        return {key: value for key, value in of.values.items() if key != edit.path[0]}

    after = apply(report, edit)
    assert others(after) == others(report)
    assert (after.id, after.template, after.revision) == (report.id, report.template, report.revision)
    assert edit.path[0].startswith("@") or (after.foreign, after.extra) == (report.foreign, report.extra)


def list_places(report: Report) -> st.SearchStrategy[tuple[Path, Field]]:
    return st.sampled_from(tuple(gfmd.field_paths(report, EXAMPLE, lambda kind: kind.repeats)))


@given(st.data())
def test_an_inserted_item_stands_where_it_was_put(data: st.DataObject) -> None:
    report = data.draw(gfmd.reports(EXAMPLE))
    path, field = data.draw(list_places(report))
    before = items(value_at(report, path))
    position = data.draw(st.integers(0, len(before)))
    item = data.draw(gfmd.items(field, gfmd.fresh_ids(first=5_000)))

    after = items(value_at(apply(report, insert_item(report, path, item, position)), path))

    assert after == (*before[:position], item, *before[position:])


@given(st.data())
def test_a_removed_item_is_gone_and_the_others_keep_their_order(data: st.DataObject) -> None:
    report = data.draw(gfmd.reports(EXAMPLE).filter(lambda report: any(gfmd.item_paths(report, EXAMPLE))))
    path = data.draw(st.sampled_from(tuple(gfmd.item_paths(report, EXAMPLE))))

    after = items(value_at(apply(report, remove_item(report, path)), path[:-1]))

    assert after == tuple(item for item in items(value_at(report, path[:-1])) if item.id != path[-1])


@given(st.data())
def test_a_moved_item_changes_places_and_nothing_else(data: st.DataObject) -> None:
    report = data.draw(gfmd.reports(EXAMPLE).filter(lambda report: any(gfmd.item_paths(report, EXAMPLE))))
    path = data.draw(st.sampled_from(tuple(gfmd.item_paths(report, EXAMPLE))))
    before = items(value_at(report, path[:-1]))
    position = data.draw(st.integers(0, len(before) - 1))

    after = items(value_at(apply(report, move_item(report, path, position)), path[:-1]))

    assert after[position].id == path[-1]
    assert sorted(before, key=lambda item: item.id) == sorted(after, key=lambda item: item.id)
    assert [i for i in before if i.id != path[-1]] == [i for i in after if i.id != path[-1]]


@given(st.data())
def test_a_value_that_was_set_is_there(data: st.DataObject) -> None:
    report = data.draw(gfmd.reports(EXAMPLE))
    path, field = data.draw(st.sampled_from(tuple(gfmd.field_paths(report, EXAMPLE))))
    value = data.draw(gfmd.values(field, gfmd.fresh_ids(first=5_000)))

    assert value_at(apply(report, set_value(report, path, value)), path) == value


# Examples


def test_a_value_is_set_deep_inside_an_item() -> None:
    path = ("proposals", "p1", "steps", "s2", "step")

    after = apply(DRAFT, set_value(DRAFT, path, from_plain("Listen twice.")))

    assert value_at(after, path) == from_plain("Listen twice.")
    assert value_at(after, ("proposals", "p1", "steps", "s1", "step")) == from_plain("Ask.")


def test_none_empties_a_field() -> None:
    after = apply(DRAFT, set_value(DRAFT, ("theme",), None))

    assert "theme" not in after.values
    assert value_at(after, ("theme",)) is None


def test_an_item_goes_to_the_end_unless_a_place_is_named() -> None:
    edit = insert_item(DRAFT, ("proposals",), Item("p4"))

    assert ids_at(apply(DRAFT, edit), "proposals") == ["p1", "p2", "p3", "p4"]


@pytest.mark.parametrize(
    ("position", "order"), [(-5, ["p2", "p1", "p3"]), (1, ["p1", "p2", "p3"]), (99, ["p1", "p3", "p2"])]
)
def test_a_place_outside_the_list_means_its_end_or_beginning(position: int, order: list[str]) -> None:
    assert ids_at(apply(DRAFT, move_item(DRAFT, ("proposals", "p2"), position)), "proposals") == order


def test_taking_the_last_item_away_leaves_the_field_empty() -> None:
    alone = apply(EMPTY, insert_item(EMPTY, ("proposals",), Item("p1")))

    assert apply(alone, remove_item(alone, ("proposals", "p1"))) == EMPTY


def test_nothing_said_is_said_and_taken_back() -> None:
    said = apply(EMPTY, set_nothing_said(EMPTY, "other", nothing_said=True))
    unsaid = apply(said, set_nothing_said(said, "other", nothing_said=False))

    assert said.nothing_said == {"other"}
    assert unsaid == EMPTY


def test_what_stands_beside_the_answers_is_edited_alike() -> None:
    edits = (
        set_group(EMPTY, "Asia"),
        set_language(EMPTY, "ar"),
        set_unplaced(EMPTY, (Unplaced("A line."),)),
        set_waived(EMPTY, (Waived("Twice.", "said above"),)),
    )
    after = EMPTY
    for edit in edits:
        after = apply(after, edit)

    assert (after.group, after.language) == ("Asia", "ar")
    assert (after.unplaced, after.waived) == ((Unplaced("A line."),), (Waived("Twice.", "said above"),))


def test_what_only_a_newer_program_knows_is_kept_and_dropped_by_edits() -> None:
    newer = {"x_new": {"spans": [1, None, "é"]}}
    taken = apply(EMPTY, set_foreign(EMPTY, "x_new", newer))
    both = apply(taken, set_extra(taken, "x_new", newer))

    assert (both.foreign, both.extra) == (newer, newer)
    assert apply(both, set_extra(both, "x_new", {})) == taken
    assert apply(taken, set_foreign(taken, "x_new", {})) == EMPTY


@pytest.mark.parametrize(
    "path", [("proposals", "gone"), ("proposals", "p1", "steps", "gone"), ("theme", "p1"), ("nowhere", "p1")]
)
def test_an_item_that_is_not_there_is_no_place(path: Path) -> None:
    with pytest.raises(NoSuchPlace):
        remove_item(DRAFT, path)
    with pytest.raises(NoSuchPlace):
        move_item(DRAFT, path, 0)


def test_an_edit_whose_item_is_gone_cannot_be_done() -> None:
    edit = set_value(DRAFT, ("proposals", "p1", "addressee"), "States")
    without = apply(DRAFT, remove_item(DRAFT, ("proposals", "p1")))

    with pytest.raises(NoSuchPlace):
        apply(without, edit)


def test_an_item_is_not_put_in_twice() -> None:
    edit = insert_item(DRAFT, ("proposals",), Item("p4"))
    done = apply(DRAFT, edit)

    with pytest.raises(AlreadyThere):
        apply(done, edit)


@pytest.mark.parametrize("edit", [Edit(("@elsewhere",), None, "x"), Edit(("@group",), None, after=True)])
def test_there_is_no_other_place_beside_the_answers(edit: Edit) -> None:
    with pytest.raises(NoSuchPlace):
        apply(EMPTY, edit)


def test_kinds_that_repeat_are_the_ones_with_items() -> None:
    assert {kind for kind in Kind if kind.repeats} == {Kind.LIST, Kind.PEOPLE, Kind.QUOTES}
