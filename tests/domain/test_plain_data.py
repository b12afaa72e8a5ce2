"""Reports, values and edits become plain data and come back the same; what nobody here knows is kept."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.edits import Edit, set_unplaced, set_value, set_waived
from gfmd_desktop.domain.plain_data import (
    NotAValue,
    edit_from_data,
    edit_to_data,
    report_from_data,
    report_to_data,
    value_from_data,
    value_to_data,
)
from gfmd_desktop.domain.report import Item, Report, Source, Unplaced, Value, Waived, items
from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, Mark, Span
from tests import strategies as gfmd
from tests.example_template import EXAMPLE, EXAMPLE_REF

DOCUMENTED: dict[str, Any] = {
    "format": "gfmd-report",
    "version": 1,
    "id": "r1",
    "revision": 17,
    "template": {"id": "example", "version": 3},
    "language": "en",
    "group": "Asia",
    "values": {
        "theme": "4.1: Multilateral cooperation",
        "hosts": [{"id": "h1", "name": "Amina Okoye", "organisation": "Network of Hosts"}],
        "findings": [
            {
                "kind": "bullet",
                "level": 1,
                "spans": [
                    {"text": "Make the ", "marks": []},
                    {"text": "compact", "marks": ["bold", "italic"], "href": "https://example.org"},
                ],
                "direction": "rtl",
                "language": "ar",
            }
        ],
        "proposals": [
            {
                "id": "p1",
                "proposal": [{"kind": "paragraph", "level": 0, "spans": []}],
                "addressee": "states",
                "steps": [{"id": "s1", "step": []}],
                "source": {"report": "r0", "group": "Asia", "item": "p0"},
            }
        ],
        "quotes_m": [{"id": "q1", "quote": [], "speaker": "Ana Ruiz", "consent": "anonymous"}],
    },
    "nothing_said": ["other"],
    "unplaced": [{"text": "A line.", "where": "after the table"}],
    "waived": [{"text": "Twice.", "reason": "said above", "source": {"group": "Asia"}}],
}


def through_json(data: Any) -> Any:
    return json.loads(json.dumps(data, ensure_ascii=False))


def read(data: dict[str, Any]) -> Report:
    return report_from_data(data, EXAMPLE.has_field)


def test_a_documented_report_file_is_read_into_its_values() -> None:
    report = read(DOCUMENTED)

    assert (report.id, report.revision, report.template, report.group) == ("r1", 17, EXAMPLE_REF, "Asia")
    assert report.values["findings"] == (
        Block(
            BlockKind.BULLET,
            1,
            (Span("Make the "), Span("compact", frozenset({Mark.BOLD, Mark.ITALIC}), "https://example.org")),
            Direction.RTL,
            "ar",
        ),
    )
    proposal = report.values["proposals"][0]
    assert isinstance(proposal, Item)
    assert proposal.source == Source("r0", "Asia", "p0")
    assert proposal.values["steps"] == (Item("s1", {"step": ()}),)
    assert report.nothing_said == {"other"}
    assert report.unplaced == (Unplaced("A line.", "after the table"),)
    assert report.waived == (Waived("Twice.", "said above", Source(group="Asia")),)


def test_a_documented_report_file_is_written_back_letter_by_letter() -> None:
    assert json.dumps(report_to_data(read(DOCUMENTED))) == json.dumps(DOCUMENTED)


@given(gfmd.reports(EXAMPLE, unknown=True))
def test_a_report_survives_the_way_through_json(report: Report) -> None:
    assert read(through_json(report_to_data(report))) == report


@given(gfmd.reports(EXAMPLE, unknown=True))
def test_writing_what_was_read_changes_nothing(report: Report) -> None:
    data = report_to_data(report)

    assert report_to_data(read(through_json(data))) == data


@given(st.sampled_from(tuple(EXAMPLE.fields())).flatmap(lambda field: gfmd.values(field, unknown=True)))
def test_a_value_survives_the_way_through_json(value: Value) -> None:
    assert value_from_data(through_json(value_to_data(value))) == value


@given(st.data())
def test_an_edit_survives_the_way_through_json(data: st.DataObject) -> None:
    report = data.draw(gfmd.reports(EXAMPLE))
    edit = data.draw(gfmd.single_edits(report, EXAMPLE))

    assert edit_from_data(through_json(edit_to_data(edit))) == edit


def test_waiting_and_waived_texts_survive_in_edits_with_unknown_keys() -> None:
    report = Report("r1", EXAMPLE_REF)
    waiting = set_unplaced(report, (Unplaced("A line.", "", {"x_new": 1}),))
    waived = set_waived(report, (Waived("Twice.", "", Source(extra={"x_new": [1]}), {"x_new": None}),))

    assert [edit_from_data(edit_to_data(edit)) for edit in (waiting, waived)] == [waiting, waived]


def test_a_sub_field_may_be_called_like_a_key_of_the_report() -> None:
    item = Item("i1", {"unplaced": "a line", "waived": "another", "at": "a third"})
    edit = set_value(Report("r1", EXAMPLE_REF), ("proposals",), (item,))

    assert edit_from_data(edit_to_data(edit)) == edit


def test_unknown_keys_are_kept_at_every_depth() -> None:
    block = {"kind": "paragraph", "level": 0, "spans": [{"text": "a", "marks": [], "x": 1}], "x": 2}
    item = {"id": "p1", "proposal": [block], "source": {"group": "Asia", "x": 3}, "x": {"y": 4}}
    data = {
        **DOCUMENTED,
        "values": {"proposals": [item], "new_field": {"anything": [1]}},
        "unplaced": [{"text": "a", "where": "", "x": 5}],
        "waived": [{"text": "a", "reason": "", "source": {"x": 6}, "x": 7}],
        "x": 8,
    }

    report = read(data)

    assert report_to_data(report) == data
    assert report.foreign == {"new_field": {"anything": [1]}}


def test_what_a_file_leaves_out_is_empty() -> None:
    report = read({"format": "gfmd-report", "version": 1, "id": "r1", "template": {"id": "example", "version": 3}})

    assert report == Report("r1", EXAMPLE_REF)


@pytest.mark.parametrize(
    "value", ["a line", [], [{"spans": [{"text": "a", "marks": []}], "kind": "bullet", "level": 0}]]
)
def test_an_unknown_sub_field_with_words_is_a_value_of_its_item(value: Any) -> None:
    data = {**DOCUMENTED, "values": {"proposals": [{"id": "p1", "new_words": value}]}}

    (proposal,) = items(read(data).values["proposals"])

    assert "new_words" in proposal.values
    assert report_to_data(read(data)) == data


NO_VALUES: list[Any] = [
    1,
    None,
    True,
    {"spans": []},
    ["a"],
    [{"text": "a"}],
    [{"id": "a"}, {"spans": []}],
    [{"spans": None}],
    [{"spans": [{"text": 5}]}],
    [{"spans": [{"text": "a", "marks": ["blink"]}]}],
    [{"spans": [], "kind": "heading"}],
    [{"id": "a", "source": "Asia"}],
]


@pytest.mark.parametrize("data", NO_VALUES)
def test_unknown_data_of_no_known_shape_is_kept_with_its_item(data: Any) -> None:
    item = {"id": "p1", "new_shape": data}

    assert report_to_data(read({**DOCUMENTED, "values": {"proposals": [item]}}))["values"] == {"proposals": [item]}


@pytest.mark.parametrize("data", NO_VALUES)
def test_data_of_no_known_shape_is_no_value(data: Any) -> None:
    with pytest.raises(NotAValue):
        value_from_data(data)


@given(st.data())
def test_the_log_is_written_in_json_types_only(data: st.DataObject) -> None:
    report = data.draw(gfmd.reports(EXAMPLE))
    edits: tuple[Edit, ...] = data.draw(gfmd.edits(report, EXAMPLE))

    assert all(through_json(edit_to_data(edit)) == edit_to_data(edit) for edit in edits)
