"""What leaves: the part asked for, speakers with consent, provenance on request, and nothing a page would not show."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.chatham_house import may_be_named
from gfmd_desktop.domain.lists import lists
from gfmd_desktop.domain.outgoing import ExportOptions, Provenance, outgoing, values_of_part
from gfmd_desktop.domain.plain_data import report_to_data
from gfmd_desktop.domain.report import Item, Report, Source, Unplaced, Waived, items, rich
from gfmd_desktop.domain.rich_text import Block, BlockKind, RichText, Span, from_plain
from gfmd_desktop.domain.template import QUOTE, SPEAKER, Kind
from gfmd_desktop.domain.texts import places
from tests import strategies as gfmd
from tests.example_template import EVENING, EXAMPLE, EXAMPLE_REF, MORNING

ALL_OPTIONS = st.builds(
    ExportOptions, part=st.sampled_from((None, MORNING, EVENING)), provenance=st.sampled_from(Provenance)
)
EVERYTHING = ExportOptions(provenance=Provenance.SHOW)


@given(gfmd.reports(EXAMPLE), ALL_OPTIONS)
def test_no_speaker_leaves_without_consent(report: Report, options: ExportOptions) -> None:
    for listed in lists(outgoing(report, EXAMPLE, options), EXAMPLE):
        for item in listed.entries if listed.field.kind is Kind.QUOTES else ():
            assert SPEAKER not in item.values or may_be_named(item)


@given(gfmd.reports(EXAMPLE))
def test_a_speaker_with_consent_leaves(report: Report) -> None:
    def speakers(of: Report) -> list[tuple[str, ...]]:
        quotes = [listed for listed in lists(of, EXAMPLE) if listed.field.kind is Kind.QUOTES]
        return [
            (*q.path, item.id) for q in quotes for item in q.entries if may_be_named(item) and SPEAKER in item.values
        ]

    assert speakers(outgoing(report, EXAMPLE, ExportOptions())) == speakers(report)


@given(gfmd.reports(EXAMPLE))
def test_a_hidden_source_does_not_leave(report: Report) -> None:
    left = outgoing(report, EXAMPLE, ExportOptions(provenance=Provenance.HIDE))

    assert all(item.source is None for listed in lists(left, EXAMPLE) for item in listed.entries)


@given(gfmd.reports(EXAMPLE))
def test_a_shown_source_leaves(report: Report) -> None:
    def groups(of: Report) -> list[str | None]:
        return [item.source.group for listed in lists(of, EXAMPLE) for item in listed.entries if item.source]

    assert groups(outgoing(report, EXAMPLE, EVERYTHING)) == groups(report)


@given(gfmd.reports(EXAMPLE), st.sampled_from((MORNING, EVENING)))
def test_a_part_leaves_alone(report: Report, part: str) -> None:
    own = {field.id for field in EXAMPLE.fields(part)}
    left = outgoing(report, EXAMPLE, ExportOptions(part=part))

    assert set(left.values) == set(report.values) & own
    assert left.nothing_said == report.nothing_said & own


@given(gfmd.reports(EXAMPLE, unknown=True), ALL_OPTIONS)
def test_unknown_keys_waiting_and_waived_texts_stay_at_home(report: Report, options: ExportOptions) -> None:
    left = report_to_data(outgoing(report, EXAMPLE, options))

    assert (left["unplaced"], left["waived"]) == ([], [])
    assert '"x_new":' not in json.dumps(left)
    assert '"x_later":' not in json.dumps(left)


@given(gfmd.reports(EXAMPLE))
def test_every_word_that_may_leave_does(report: Report) -> None:
    left = outgoing(report, EXAMPLE, EVERYTHING)

    def texts(of: Report) -> list[tuple[tuple[str, ...], list[str]]]:
        return [(place.path, place.text.split()) for place in places(of, EXAMPLE) if place.field.id != SPEAKER]

    assert texts(left) == texts(report)


@given(gfmd.reports(EXAMPLE, unknown=True), ALL_OPTIONS)
def test_what_left_leaves_unchanged_a_second_time(report: Report, options: ExportOptions) -> None:
    left = outgoing(report, EXAMPLE, options)

    assert outgoing(left, EXAMPLE, options) == left


@given(gfmd.reports(EXAMPLE), ALL_OPTIONS)
def test_identities_are_kept(report: Report, options: ExportOptions) -> None:
    left = outgoing(report, EXAMPLE, options)

    assert replace(left, values={}, nothing_said=frozenset()) == Report(
        report.id, report.template, report.revision, report.language, report.group
    )
    assert set(gfmd.item_paths(left, EXAMPLE)) <= set(gfmd.item_paths(report, EXAMPLE))


def test_a_quote_in_a_list_loses_its_speaker_too() -> None:
    said = Item("q1", {QUOTE: from_plain("We stay."), SPEAKER: "Ana Ruiz"})
    report = Report("r1", EXAMPLE_REF, values={"circles": (Item("c1", {"sayings": (said,)}),)})

    assert "Ana" not in json.dumps(report_to_data(outgoing(report, EXAMPLE, ExportOptions())))


def test_nothing_hides_in_unknown_keys() -> None:
    secret = {"note": "between us"}
    text = (Block(spans=(Span("Words", extra=secret),), extra=secret),)
    item = Item("p1", {"proposal": text, "not_asked_for": text}, Source(group="Asia", extra=secret), secret)
    report = Report(
        "r1",
        EXAMPLE_REF,
        values={"findings": text, "proposals": (item,), "not_asked_for": text},
        unplaced=(Unplaced("between us"),),
        waived=(Waived("between us"),),
        foreign=secret,
        extra=secret,
    )

    left = report_to_data(outgoing(report, EXAMPLE, EVERYTHING))

    assert "between us" not in json.dumps(left)
    assert "not_asked_for" not in json.dumps(left)


@pytest.mark.parametrize(
    ("address", "leaves"),
    [
        ("https://example.org", True),
        ("HTTP://example.org", True),
        ("mailto:desk@example.org", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("https://example.org/a b", False),
        ("https://example.org\\a", False),
        ("mailto:desk@example.org\u2028", False),
        ("https://", False),
        ("https://example.org/" + "a" * 5000, False),
        (None, False),
    ],
)
def test_a_link_leaves_only_when_it_neither_runs_nor_opens_anything(address: str | None, leaves: bool) -> None:
    text = (Block(spans=(Span("Read on", href=address),)),)
    report = Report("r1", EXAMPLE_REF, values={"findings": text})

    (block,) = rich(outgoing(report, EXAMPLE, EVERYTHING).values["findings"])

    assert block.spans == (Span("Read on", href=address if leaves else None),)


PARAGRAPH, EMPTY = Block(spans=(Span("Words"),)), Block()
BULLET, NUMBER = Block(BlockKind.BULLET, spans=(Span("One"),)), Block(BlockKind.NUMBER)
NO_BULLET, DEEPER = Block(BlockKind.BULLET, spans=(Span(" "),)), Block(BlockKind.BULLET, 1)


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ((BULLET, NO_BULLET), (BULLET,)),
        ((BULLET, NO_BULLET, DEEPER, NUMBER), (BULLET,)),
        ((BULLET, NO_BULLET, EMPTY), (BULLET,)),
        ((PARAGRAPH, EMPTY, NO_BULLET), (PARAGRAPH, EMPTY)),
        ((PARAGRAPH, EMPTY, PARAGRAPH, EMPTY), (PARAGRAPH, EMPTY, PARAGRAPH, EMPTY)),
        ((BULLET, NO_BULLET, BULLET), (BULLET, NO_BULLET, BULLET)),
        ((NO_BULLET,), ()),
    ],
)
def test_entries_without_words_at_the_end_of_a_text_do_not_leave(written: RichText, left: RichText) -> None:
    report = Report("r1", EXAMPLE_REF, values={"findings": written, "proposals": (Item("p1", {"proposal": written}),)})
    shown = outgoing(report, EXAMPLE, EVERYTHING)
    assert shown.values["findings"] == left
    assert items(shown.values["proposals"])[0].values["proposal"] == left
    assert outgoing(shown, EXAMPLE, EVERYTHING) == shown


@given(gfmd.reports(EXAMPLE), st.sampled_from((None, MORNING, EVENING)))
def test_values_of_a_part_are_whole(report: Report, part: str | None) -> None:
    own = {field.id for field in EXAMPLE.fields(part)}

    assert values_of_part(report.values, EXAMPLE, part) == {k: v for k, v in report.values.items() if k in own}
