"""Settling conflicts: one place changes, the rest stays as both sides have it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import ItemAt, NoSuchPlace, Path
from gfmd_desktop.domain.report import Item, Report, Value, rich
from gfmd_desktop.domain.rich_text import from_plain, plain
from gfmd_desktop.merge.settling import Choice, choices, settled
from gfmd_desktop.merge.three_way import ThreeWay, three_way
from tests.example_template import EXAMPLE, EXAMPLE_REF
from tests.merge.test_three_way import two_hands


def merged(base: dict[str, Value], mine: dict[str, Value], theirs: dict[str, Value]) -> ThreeWay:
    before, here, there = (Report("r", EXAMPLE_REF, values=values) for values in (base, mine, theirs))
    return three_way(before, here, there, EXAMPLE)


def words(report: Report, field: str = "findings") -> str:
    return plain(rich(report.values.get(field)))


def test_of_a_paragraph_both_changed_either_both_or_another_can_stand() -> None:
    before = from_plain("Open talks.\nClose the doors.\nGo home.")
    mine = from_plain("Open talks.\nClose the doors softly.\nGo home.")
    theirs = from_plain("Open talks.\nClose all the doors.\nGo home.")
    both = merged({"findings": before}, {"findings": mine}, {"findings": theirs})
    (conflict,) = both.conflicts
    assert choices(conflict) == (Choice.MINE, Choice.THEIRS, Choice.BOTH, Choice.EDIT)
    assert words(settled(both.report, conflict, Choice.MINE)) == plain(mine)
    assert words(settled(both.report, conflict, Choice.THEIRS)) == plain(theirs)
    assert settled(both.report, conflict, Choice.BOTH) == both.report
    edited = settled(both.report, conflict, Choice.EDIT, from_plain("Close all doors softly."))
    assert words(edited) == "Open talks.\nClose all doors softly.\nGo home."


def test_an_item_one_side_removed_goes_or_stays() -> None:
    def item(said: str) -> tuple[Item, ...]:
        return (Item("a", {"example": from_plain(said)}),)

    both = merged({"examples": item("One.")}, {}, {"examples": item("One, and more.")})
    (conflict,) = both.conflicts
    assert choices(conflict) == (Choice.MINE, Choice.THEIRS)
    assert settled(both.report, conflict, Choice.MINE).values == {}
    assert settled(both.report, conflict, Choice.THEIRS).values == {"examples": item("One, and more.")}


def test_of_a_line_and_a_choice_one_thing_stands() -> None:
    both = merged({"theme": "Doors", "mood": "calm"}, {"theme": "My doors"}, {"theme": "Your doors", "mood": "lively"})
    by_field = {conflict.path[0]: conflict for conflict in both.conflicts}
    assert settled(both.report, by_field["theme"], Choice.THEIRS).values["theme"] == "Your doors"
    assert "mood" not in settled(both.report, by_field["mood"], Choice.MINE).values


def test_of_two_orders_one_stands_and_what_the_other_added_stays() -> None:
    def listed(*names: str) -> dict[str, Value]:
        return {"examples": tuple(Item(name, {"example": from_plain(f"Of {name}.")}) for name in names)}

    both = merged(listed("a", "b", "c", "d"), listed("d", "a", "b", "c"), listed("a", "d", "b", "c", "e"))
    (conflict,) = both.conflicts
    ordered = settled(both.report, conflict, Choice.THEIRS).values["examples"]
    assert [each.id for each in ordered if isinstance(each, Item)] == ["a", "d", "b", "c", "e"]


@settings(max_examples=20)
@given(two_hands(), st.booleans(), st.data())
def test_whatever_is_decided_about_one_place_the_others_stay(
    hands: tuple[Report, Report, Report], knows_base: bool, data: st.DataObject
) -> None:
    base, mine, theirs = hands
    both = three_way(base if knows_base else None, mine, theirs, EXAMPLE)
    gone: list[Path] = []
    report = both.report
    for conflict in both.conflicts:
        choice = data.draw(st.sampled_from([each for each in choices(conflict) if each is not Choice.EDIT]))
        try:
            after = settled(report, conflict, choice)
        except NoSuchPlace:
            assert any(conflict.path[: len(path)] == path for path in gone), "it stood in an item that went"
            continue
        changed = differences(report, after)
        assert all(edit.path[0] == conflict.path[0] for edit in changed)
        gone += [edit.path for edit in changed if isinstance(edit.before, ItemAt) and edit.after is None]
        report = after
