"""Places: every filled text of a report, where it stands and in which list."""

from hypothesis import given

from gfmd_desktop.domain.edits import value_at
from gfmd_desktop.domain.report import Item, Report, line, rich
from gfmd_desktop.domain.rich_text import from_plain, plain
from gfmd_desktop.domain.template import Kind
from gfmd_desktop.domain.texts import places, sentence_count
from tests import strategies as gfmd
from tests.example_template import EVENING, EXAMPLE, EXAMPLE_REF, MORNING

REPORT = Report(
    "r1",
    EXAMPLE_REF,
    values={
        "other": from_plain("The end. Really?"),
        "theme": "Welcoming cities",
        "proposals": (
            Item("p1", {"term": "soon", "proposal": from_plain("Open talks.\nEverywhere."), "addressee": " "}),
            Item("p2", {"steps": (Item("s1", {"step": from_plain("Ask. Listen.")}),)}),
        ),
    },
)


def test_places_come_in_the_templates_order_with_their_path() -> None:
    assert [(place.path, place.text) for place in places(REPORT, EXAMPLE)] == [
        (("theme",), "Welcoming cities"),
        (("proposals", "p1", "proposal"), "Open talks.\nEverywhere."),
        (("proposals", "p1", "term"), "soon"),
        (("proposals", "p2", "steps", "s1", "step"), "Ask. Listen."),
        (("other",), "The end. Really?"),
    ]


def test_a_place_knows_the_item_and_the_list_it_stands_in() -> None:
    theme, proposal, _, step, _ = places(REPORT, EXAMPLE)

    assert (theme.item, theme.within) == (None, None)
    assert proposal.item is not None
    assert proposal.item.id == "p1"
    assert step.within is not None
    assert (step.within.id, step.top) == ("steps", "proposals")


def test_a_part_shows_its_own_places() -> None:
    assert [place.top for place in places(REPORT, EXAMPLE, EVENING)] == ["theme", "other"]
    assert "proposals" in [place.top for place in places(REPORT, EXAMPLE, MORNING)]


@given(gfmd.reports(EXAMPLE))
def test_a_place_holds_what_stands_at_its_path(report: Report) -> None:
    for place in places(report, EXAMPLE):
        value = value_at(report, place.path)

        assert place.text.strip()
        assert place.text == (plain(rich(value)) if place.field.kind is Kind.TEXT else line(value))


@given(gfmd.reports(EXAMPLE))
def test_no_filled_text_is_passed_over(report: Report) -> None:
    filled = [
        path
        for path, field in gfmd.field_paths(report, EXAMPLE, lambda kind: not kind.repeats)
        if (line(value_at(report, path)) + plain(rich(value_at(report, path)))).strip()
    ]

    assert sorted(place.path for place in places(report, EXAMPLE)) == sorted(filled)


def test_sentences_are_counted_in_all_answers_but_not_in_choices() -> None:
    assert sentence_count(REPORT, EXAMPLE) == 1 + 2 + 2 + 2
