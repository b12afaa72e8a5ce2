"""Report files: what is written is read back the same; what cannot be understood is refused with its place."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given

from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.interchange import report_file
from tests.example_template import EXAMPLE
from tests.strategies import reports

Data = dict[str, Any]


def template_for(ref: TemplateRef) -> Template:
    if (ref.id, ref.version) != (EXAMPLE.id, EXAMPLE.revision):
        raise Refused(Refusal.UNKNOWN_TEMPLATE, ref.id)
    return EXAMPLE


def read(data: object) -> Report:
    return report_file.read(json.dumps(data).encode(), "r.json", template_for)


def refusal_of(data: object) -> tuple[Refusal, str]:
    with pytest.raises(Refused) as caught:
        read(data)
    assert caught.value.subject == "r.json"
    return caught.value.reason, caught.value.where


def sample(**changes: object) -> Data:
    values = {
        "theme": "Work",
        "findings": [{"kind": "bullet", "level": 1, "spans": [{"text": "One", "marks": ["bold"]}]}],
        "proposals": [{"id": "p1", "proposal": [], "addressee": "states", "steps": [{"id": "s1", "step": []}]}],
        "quotes_m": [{"id": "q1", "quote": [], "speaker": "A", "consent": "anonymous"}],
        "hosts": [{"id": "h1", "name": "B", "organisation": "C"}],
    }
    template = {"id": EXAMPLE.id, "version": EXAMPLE.revision}
    data: Data = {"format": "gfmd-report", "version": 1, "id": "r1", "template": template, "values": values}
    return data | changes


def changed(change: Callable[[Data], object]) -> Data:
    data = sample()
    change(data)
    return data


@given(reports(EXAMPLE))
def test_a_report_written_is_read_back_the_same(report: Report) -> None:
    assert report_file.read(report_file.write(report), "r.json", template_for) == report


@given(reports(EXAMPLE, unknown=True))
def test_what_a_newer_program_added_is_kept_at_every_level(report: Report) -> None:
    content = report_file.write(report)
    again = report_file.read(content, "r.json", template_for)
    assert again == report
    assert report_file.write(again) == content


def test_the_file_is_readable_utf_8_with_its_keys_in_order() -> None:
    content = report_file.write(read(sample(group="أفريقيا"))).decode()
    assert content.startswith('{\n  "format": "gfmd-report",\n  "version": 1,\n  "id": "r1",\n')
    assert "أفريقيا" in content
    assert content.endswith("}\n")


def test_a_missing_field_is_empty_and_so_are_missing_lists() -> None:
    data = sample()
    del data["values"]
    assert read(data) == Report("r1", TemplateRef(EXAMPLE.id, EXAMPLE.revision))


def test_null_stands_for_nothing_where_a_text_may_be_missing() -> None:
    data = changed(lambda d: d["values"]["findings"][0].update(direction=None, language=None)) | {"group": None}
    assert read(data) == read(sample())


@pytest.mark.parametrize("data", [[], "gfmd-report", None, {}, {"format": "gfmd-template", "version": 1}])
def test_other_json_is_no_report(data: object) -> None:
    assert refusal_of(data)[0] is Refusal.NOT_A_REPORT


def test_a_newer_version_is_refused_as_such_whatever_else_changed() -> None:
    assert refusal_of({"format": "gfmd-report", "version": 2, "pages": []}) == (Refusal.NEWER_VERSION, "version")


def test_an_unknown_template_is_refused() -> None:
    assert refusal_of(sample(template={"id": "other", "version": 1})) == (Refusal.UNKNOWN_TEMPLATE, "template")


def test_another_revision_of_a_known_template_is_unknown() -> None:
    assert refusal_of(sample(template={"id": EXAMPLE.id, "version": 99}))[0] is Refusal.UNKNOWN_TEMPLATE


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (sample(version="1"), "version"),
        (sample(version=0), "version"),
        (sample(version=True), "version"),
        (sample(id=""), "id"),
        (sample(id="x" * 65), "id"),
        (sample(id=7), "id"),
        (sample(revision=-1), "revision"),
        (sample(revision=1.0), "revision"),
        (sample(revision=10**30), "revision"),
        (sample(template="example"), "template"),
        (sample(template={"id": "example"}), "template"),
        (sample(language="English, mostly"), "language"),
        (sample(group=["Asia"]), "group"),
        (sample(values=[]), "values"),
        (sample(nothing_said="theme"), "nothing_said"),
        (sample(nothing_said=[1]), "nothing_said[0]"),
        (sample(unplaced=[{"where": "top"}]), "unplaced[0]"),
        (sample(waived=[{"text": "x", "reason": None}]), "waived[0].reason"),
        (changed(lambda d: d["values"]["findings"][0].update(kind="table")), "values.findings[0].kind"),
        (changed(lambda d: d["values"]["findings"][0].update(level=3)), "values.findings[0].level"),
        (
            changed(lambda d: d["values"]["findings"][0]["spans"][0].update(marks=["blink"])),
            "values.findings[0].spans[0].marks[0]",
        ),
        (changed(lambda d: d["values"]["proposals"][0].update(source="Asia")), "values.proposals[0].source"),
        (changed(lambda d: d["values"]["proposals"][0]["steps"][0].update(id="")), "values.proposals[0].steps[0].id"),
    ],
)
def test_what_breaks_the_schema_is_refused_with_its_place(data: Data, where: str) -> None:
    assert refusal_of(data) == (Refusal.BREAKS_SCHEMA, where)


@pytest.mark.parametrize(
    ("values", "where"),
    [
        ({"theme": []}, "values.theme"),
        ({"theme": 4}, "values.theme"),
        ({"mood": None}, "values.mood"),
        ({"findings": "text"}, "values.findings"),
        ({"findings": [{"id": "a"}]}, "values.findings[0]"),
        ({"findings": [{"kind": "paragraph", "text": "x"}]}, "values.findings[0]"),
        ({"proposals": "none"}, "values.proposals"),
        ({"proposals": {"id": "a"}}, "values.proposals"),
        ({"proposals": [{"spans": []}]}, "values.proposals[0]"),
        ({"proposals": [{"id": "a", "proposal": "text"}]}, "values.proposals[0].proposal"),
        ({"proposals": [{"id": "a", "steps": [{"id": "b", "step": 3}]}]}, "values.proposals[0].steps[0].step"),
        ({"hosts": [{"id": "a", "name": ["A", "B"]}]}, "values.hosts[0].name"),
        ({"quotes_m": [{"id": "a", "consent": True}]}, "values.quotes_m[0].consent"),
    ],
)
def test_a_value_of_another_shape_than_its_field_is_refused(values: Data, where: str) -> None:
    assert refusal_of(sample(values=values)) == (Refusal.WRONG_KIND, where)


def test_an_id_used_twice_is_refused_naming_both_places() -> None:
    values = {"proposals": [{"id": "a", "steps": [{"id": "b"}]}, {"id": "c", "steps": [{"id": "a"}]}]}
    with pytest.raises(Refused) as caught:
        read(sample(values=values))
    assert caught.value.reason is Refusal.REPEATED_ID
    assert (caught.value.where, caught.value.detail) == ("values.proposals[1].steps[0]", "values.proposals[0]")


@pytest.mark.parametrize(
    "values",
    [
        {"theme": "x" * 1_000_001},
        {"findings": [{"spans": [{"text": "x" * 600_000}]}, {"spans": [{"text": "x" * 600_000}]}]},
        {"proposals": [{"id": "a", "proposal": [{"spans": [{"text": "x" * 1_000_001}]}]}]},
    ],
)
def test_an_answer_longer_than_any_book_is_refused(values: Data) -> None:
    assert refusal_of(sample(values=values))[0] is Refusal.TEXT_TOO_LONG


def test_many_long_answers_are_not_one() -> None:
    entries = [{"id": str(n), "example": [{"spans": [{"text": "x" * 400_000}]}]} for n in range(4)]
    assert len(read(sample(values={"examples": entries})).values["examples"]) == 4


def test_a_file_larger_than_any_report_is_refused_before_it_is_read() -> None:
    with pytest.raises(Refused) as caught:
        report_file.read(b" " * (report_file.MAX_BYTES + 1), "r.json", template_for)
    assert caught.value.reason is Refusal.TOO_LARGE


def test_values_of_fields_the_template_does_not_know_are_kept_whatever_they_are() -> None:
    values = {"later": [{"kind": "table", "rows": 3}], "count": 40, "empty": None}
    assert dict(read(sample(values=values)).foreign) == values


def test_what_could_not_be_read_back_is_not_written() -> None:
    report = Report("r1", TemplateRef(EXAMPLE.id, EXAMPLE.revision), values={"theme": "bell \x07"})
    with pytest.raises(Refused) as caught:
        report_file.write(report)
    assert (caught.value.reason, caught.value.where) == (Refusal.CONTROL_CHARACTER, "values.theme")
