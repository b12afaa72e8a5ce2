"""What is empty, and what a value is taken for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.report import Item, Report, Value, is_empty, is_empty_item, items, line, new_id, rich
from gfmd_desktop.domain.rich_text import Block, Span, from_plain
from gfmd_desktop.domain.template import CONSENT, QUOTE, SPEAKER, Consent
from gfmd_desktop.domain.texts import places
from tests import strategies as gfmd
from tests.example_template import EXAMPLE, EXAMPLE_REF

EMPTY_VALUES: list[Value] = ["", " \u00a0", (), (Block(),), (Block(spans=(Span(" "),)),), (Item("i1"),)]
FILLED_VALUES: list[Value] = [
    "a",
    from_plain("a"),
    (Block(), *from_plain("a")),
    (Item("i1", {"step": from_plain("a")}),),
]


@pytest.mark.parametrize("value", EMPTY_VALUES)
def test_a_value_that_shows_nothing_is_empty(value: Value) -> None:
    assert is_empty(value)


@pytest.mark.parametrize("value", FILLED_VALUES)
def test_a_value_that_shows_something_is_not_empty(value: Value) -> None:
    assert not is_empty(value)


@pytest.mark.parametrize("value", EMPTY_VALUES)
def test_an_item_of_empty_values_is_empty(value: Value) -> None:
    assert is_empty_item(Item("i1", {"inner": value, "other": ""}))


def test_a_consent_alone_says_nothing() -> None:
    assert is_empty_item(Item("q1", {QUOTE: (), CONSENT: Consent.APPROVED}))
    assert not is_empty_item(Item("q1", {SPEAKER: "Ana Ruiz", CONSENT: Consent.APPROVED}))


@given(gfmd.reports(EXAMPLE))
def test_a_field_is_empty_when_no_place_in_it_is_filled(report: Report) -> None:
    filled = {place.top for place in places(report, EXAMPLE) if place.field.id != CONSENT}

    assert filled == {field_id for field_id, value in report.values.items() if not is_empty(value)}


@given(st.sampled_from(tuple(EXAMPLE.fields())).flatmap(gfmd.values))
def test_a_value_is_a_line_or_rich_text_or_items_and_nothing_else(value: Value) -> None:
    read_as = [reading for reading in (line(value), rich(value), items(value)) if reading]

    assert read_as == ([value] if value else [])


def test_a_missing_value_reads_as_nothing() -> None:
    assert (line(None), rich(None), items(None)) == ("", (), ())


def test_ids_are_never_given_twice() -> None:
    assert len({new_id() for _ in range(1_000)}) == 1_000


def test_a_report_can_be_told_apart_by_its_answers() -> None:
    theme = Report("r1", EXAMPLE_REF, values={"theme": "a"})

    assert theme == Report("r1", EXAMPLE_REF, values={"theme": "a"})
    assert theme != Report("r1", EXAMPLE_REF, values={"theme": "b"})
