"""Limits: the first N count, in their order, and what lies beyond stays."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.limits import beyond, counted, over_limits
from gfmd_desktop.domain.report import Item, Report, is_empty_item, items
from gfmd_desktop.domain.rich_text import from_plain
from tests import strategies as gfmd
from tests.example_template import EVENING, EXAMPLE, EXAMPLE_REF, MORNING

PROPOSALS = EXAMPLE.field("proposals")
CIRCLES = EXAMPLE.field("circles")


def proposals(*words: str) -> tuple[Item, ...]:
    return tuple(
        Item(f"p{number}", {"proposal": from_plain(text)} if text else {}) for number, text in enumerate(words, start=1)
    )


def steps(*words: str) -> tuple[Item, ...]:
    return tuple(Item(f"s{number}", {"step": from_plain(text)}) for number, text in enumerate(words, start=1))


@given(st.lists(gfmd.items(PROPOSALS, gfmd.fresh_ids()), max_size=6).map(tuple))
def test_counted_and_beyond_keep_everything_that_says_something(entries: tuple[Item, ...]) -> None:
    kept = counted(PROPOSALS, entries) + beyond(PROPOSALS, entries)

    assert [item for item in entries if not is_empty_item(item)] == [item for item in kept if not is_empty_item(item)]
    assert counted(PROPOSALS, entries) == entries[: PROPOSALS.limit]


@given(st.lists(gfmd.items(CIRCLES, gfmd.fresh_ids()), max_size=6).map(tuple))
def test_without_a_limit_everything_counts(entries: tuple[Item, ...]) -> None:
    assert counted(CIRCLES, entries) == entries
    assert beyond(CIRCLES, entries) == ()


def test_a_report_at_its_limits_is_within_them() -> None:
    report = Report("r1", EXAMPLE_REF, values={"proposals": proposals("One.", "Two.")})

    assert list(over_limits(report, EXAMPLE)) == []


def test_a_third_of_two_is_beyond() -> None:
    report = Report("r1", EXAMPLE_REF, values={"proposals": proposals("One.", "Two.", "Three.")})

    (over,) = over_limits(report, EXAMPLE)

    assert (over.path, over.field.id, over.count) == (("proposals",), "proposals", 3)
    assert [item.id for item in over.beyond] == ["p3"]


def test_order_decides_what_counts() -> None:
    one, two, three = proposals("One.", "Two.", "Three.")

    assert [item.id for item in counted(PROPOSALS, (three, one, two))] == ["p3", "p1"]


def test_an_empty_row_too_many_is_nobodys_loss() -> None:
    report = Report("r1", EXAMPLE_REF, values={"proposals": proposals("One.", "Two.", "", " ")})

    assert list(over_limits(report, EXAMPLE)) == []


def test_a_list_inside_an_item_has_its_own_limit() -> None:
    proposal = Item("p1", {"steps": steps("One.", "Two.", "Three.")})
    report = Report("r1", EXAMPLE_REF, values={"proposals": (proposal,)})

    assert [over.path for over in over_limits(report, EXAMPLE)] == [("proposals", "p1", "steps")]


def test_what_lies_beyond_is_looked_into_as_well() -> None:
    late = Item("p3", {"steps": steps("One.", "Two.", "Three.")})
    report = Report("r1", EXAMPLE_REF, values={"proposals": (*proposals("One.", "Two."), late)})

    assert [over.path for over in over_limits(report, EXAMPLE)] == [("proposals",), ("proposals", "p3", "steps")]


def test_a_part_answers_for_its_own_limits() -> None:
    report = Report("r1", EXAMPLE_REF, values={"proposals": proposals("One.", "Two.", "Three.")})

    assert [over.path for over in over_limits(report, EXAMPLE, MORNING)] == [("proposals",)]
    assert list(over_limits(report, EXAMPLE, EVENING)) == []


@given(gfmd.reports(EXAMPLE))
def test_what_is_over_a_limit_is_at_least_what_lies_beyond(report: Report) -> None:
    for over in over_limits(report, EXAMPLE):
        assert over.field.limit is not None
        assert 0 < len(over.beyond) <= over.count - over.field.limit


@given(gfmd.reports(EXAMPLE))
def test_a_report_cut_to_what_counts_is_within_its_limits(report: Report) -> None:
    cut = {field.id: counted(field, items(report.values.get(field.id))) for field in EXAMPLE.fields()}

    assert all(len(over.path) > 1 for over in over_limits(replace(report, values=cut), EXAMPLE))
