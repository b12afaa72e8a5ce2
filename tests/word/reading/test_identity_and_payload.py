"""Which report a file is, and how far what it says of itself is believed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, Provenance, outgoing
from gfmd_desktop.domain.report import Item, Report, items
from gfmd_desktop.domain.template import Kind, Template
from gfmd_desktop.domain.texts import places
from gfmd_desktop.errors import Refusal, Refused
from tests.word.forms import Form, all_forms, form_name
from tests.word.sample_reports import WELCOME, text
from tests.word.typist import CUSTOM, PAYLOAD, OpenFile

*_, IN_ROWS, IN_TEXT = all_forms()
both_forms = pytest.mark.parametrize("form", [IN_ROWS, IN_TEXT], ids=form_name)


def letters(report: Report, template: Template) -> dict[str, str]:
    """Return all letters of each field in their order, without spaces and the comma between name and organisation."""
    found: dict[str, str] = {}
    for place in places(report, template):
        if place.field.kind is not Kind.CHOICE:
            found[place.top] = found.get(place.top, "") + re.sub(r"[\s,،]+", "", place.text)
    return {field: said for field, said in found.items() if said}


def edited_payload(file: OpenFile, change: Callable[[Any], None]) -> None:
    """Change the data of a file's payload as somebody with a text editor could."""
    payload = file.parts[PAYLOAD].decode()
    before, data, after = re.split(r"(?<=<g:base>)(.*)(?=</g:base>)", payload, flags=re.DOTALL)
    held = json.loads(data.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
    change(held)
    escaped = json.dumps(held).replace("&", "&amp;").replace("<", "&lt;")
    file.parts[PAYLOAD] = f"{before}{escaped}{after}".encode()


class TestWithoutAPayload:
    @pytest.mark.parametrize("form", all_forms(), ids=form_name)
    @given(data=st.data())
    def test_no_word_is_lost_and_no_id_is_given_twice(self, form: Form, data: st.DataObject) -> None:
        parts = st.sampled_from([None, *(part.id for part in form.template.parts)])
        options = ExportOptions(data.draw(parts), OverLimitChoice.ANNEX, Provenance.HIDE)
        left = outgoing(data.draw(form.reports()), form.template, options)
        file = OpenFile(form.fill(left, options))
        file.drop_part(PAYLOAD)
        back = form.read(file.save()).report
        assert letters(back, form.template) == letters(left, form.template)
        ids = [item.id for value in back.values.values() for item in items(value)]
        assert len(set(ids)) == len(ids)

    @both_forms
    def test_single_answers_are_the_same_and_items_have_new_ids_that_stay(self, form: Form) -> None:
        file = OpenFile(form.fill(WELCOME))
        file.drop_part(PAYLOAD)
        back = form.read(file.save()).report
        singles = [field.id for field in form.template.fields() if not field.kind.repeats]
        assert {key: back.values.get(key) for key in singles} == {key: WELCOME.values.get(key) for key in singles}
        assert (back.id, back.revision, back.group) == (WELCOME.id, WELCOME.revision, WELCOME.group)
        assert form.read(file.save()).report == back

    @both_forms
    def test_items_are_told_apart_as_a_reader_would(self, form: Form) -> None:
        file = OpenFile(form.fill(WELCOME))
        file.drop_part(PAYLOAD)
        back = form.read(file.save()).report

        def without_ids(item: Item) -> object:
            return {key: [without_ids(each) for each in items(value)] or value for key, value in item.values.items()}

        def said(report: Report) -> object:
            return {key: [without_ids(each) for each in items(value)] for key, value in report.values.items()}

        assert said(back) == said(without_consent(WELCOME))


def without_consent(report: Report) -> Report:
    """Return the report as its page tells it: of a consent only whether the speaker was to be anonymous."""

    def as_told(item: Item) -> Item:
        values = {key: tuple(map(as_told, items(value))) or value for key, value in item.values.items()}
        if "consent" in values:
            values["consent"] = "not_asked" if "speaker" in values else "anonymous"
        return replace(item, values=values)

    return replace(
        report, values={key: tuple(map(as_told, items(value))) or value for key, value in report.values.items()}
    )


class TestIdentity:
    def test_without_properties_the_payload_says_which_report_it_is(self) -> None:
        file = OpenFile(IN_ROWS.fill(WELCOME))
        file.drop_part(CUSTOM)
        assert IN_ROWS.read(file.save()).report == WELCOME

    @pytest.mark.parametrize(
        "said",
        [{"id": ""}, {"revision": "17"}, {"revision": -1}, {"template": {"id": 1, "version": 1}}, {"language": None}],
        ids=str,
    )
    def test_a_payload_alone_that_makes_no_sense_names_no_report(self, said: dict[str, Any]) -> None:
        file = OpenFile(IN_ROWS.fill(WELCOME))
        file.drop_part(CUSTOM)
        edited_payload(file, lambda data: data.update(said))
        assert refusal(file.save()) is Refusal.NO_ANCHORS

    def test_without_both_it_is_no_file_of_ours(self) -> None:
        file = OpenFile(IN_ROWS.fill(WELCOME))
        file.drop_part(CUSTOM)
        file.drop_part(PAYLOAD)
        assert refusal(file.save()) is Refusal.NO_ANCHORS

    def test_properties_without_any_anchor_are_not_enough(self) -> None:
        file = OpenFile(IN_ROWS.fill(WELCOME))
        for bookmark in list(file.document.iter("{*}bookmarkStart", "{*}bookmarkEnd")):
            file.remove(bookmark)
        assert refusal(file.save()) is Refusal.NO_ANCHORS

    def test_a_publication_is_no_way_back(self) -> None:
        docx = IN_ROWS.fill(WELCOME, ExportOptions(over_limit=OverLimitChoice.ANNEX, publication=True))
        assert refusal(docx) is Refusal.NO_ANCHORS

    def test_the_part_it_was_exported_for_is_known(self) -> None:
        docx = IN_ROWS.fill(WELCOME, ExportOptions("M", OverLimitChoice.ANNEX, Provenance.SHOW))
        back = IN_ROWS.read(docx)
        assert back.part == "M"
        assert "outlook" not in back.report.values

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("gfmd.rev", "²"),
            ("gfmd.rev", "9" * 40),
            ("gfmd.rev", ""),
            ("gfmd.tplrev", "one"),
            ("gfmd.doc", ""),
            ("gfmd.doc", "x" * 65),
            ("gfmd.lang", "no language"),
        ],
    )
    def test_properties_that_make_no_sense_give_way_to_the_payload(self, name: str, value: str) -> None:
        file = OpenFile(IN_ROWS.fill(WELCOME))
        pattern = rf'(name="{name}"><vt:lpwstr>)[^<]*'
        custom, changed = re.subn(pattern, rf"\g<1>{value}", file.parts[CUSTOM].decode())
        assert changed == 1
        file.parts[CUSTOM] = custom.encode()
        assert IN_ROWS.read(file.save()).report == WELCOME


def refusal(docx: bytes) -> Refusal:
    with pytest.raises(Refused) as caught:
        IN_ROWS.read(docx)
    assert caught.value.subject == "report.docx"
    return caught.value.reason


class TestTamperedPayloads:
    def test_a_payload_that_says_other_words_than_the_page_is_not_believed(self) -> None:
        file = OpenFile(IN_ROWS.fill(WELCOME))
        edited_payload(file, lambda data: data["values"].update(theme="Nobody comes in"))
        assert IN_ROWS.read(file.save()).report == WELCOME

    def test_items_of_another_payload_are_read_from_the_page(self) -> None:
        def swap(data: Any) -> None:
            data["values"]["examples"][0]["example"][0]["spans"][0]["text"] = "Something else."

        file = OpenFile(IN_ROWS.fill(WELCOME))
        edited_payload(file, swap)
        assert items(IN_ROWS.read(file.save()).report.values["examples"]) == items(WELCOME.values["examples"])

    def test_a_hidden_speaker_does_not_come_in(self) -> None:
        def name(data: Any) -> None:
            data["values"]["quotes_m"][1]["speaker"] = "Secret Name"

        file = OpenFile(IN_ROWS.fill(WELCOME))
        edited_payload(file, name)
        assert IN_ROWS.read(file.save()).report == WELCOME

    def test_unknown_keys_unplaced_and_waived_texts_do_not_come_in(self) -> None:
        def add(data: Any) -> None:
            data |= {"unplaced": [{"text": "x"}], "waived": [{"text": "y"}], "later": 1}
            data["values"]["unknown"] = "z"
            data["values"]["examples"][0]["later"] = {"k": 1}

        file = OpenFile(IN_ROWS.fill(WELCOME))
        edited_payload(file, add)
        assert IN_ROWS.read(file.save()).report == WELCOME

    @pytest.mark.parametrize(
        "values",
        [
            {"theme": [{"spans": []}]},
            {"theme": [{"id": "a"}]},
            {"findings": "words"},
            {"findings": [{"id": "a"}]},
            {"findings": [{"kind": "heading", "spans": []}]},
            {"findings": [{"level": "deep", "spans": [{"text": "x"}]}]},
            {"findings": [{"level": 9, "spans": [{"text": "x"}]}]},
            {"findings": [{"language": {"a": 1}, "spans": [{"text": "x"}]}]},
            {"findings": [{"spans": [{"text": 5}]}]},
            {"findings": [{"spans": [{"text": "x", "href": 5}]}]},
            {"findings": [{"spans": [{"text": "\ud800"}]}]},
            {"hosts": [{"id": 5, "name": "x"}]},
            {"hosts": [{"id": "a"}, {"id": "a"}]},
            {"hosts": [{"id": "a", "name": [{"id": "b"}]}]},
            {"hosts": [{"id": "a", "source": "nobody"}]},
            {"hosts": [{"id": "a", "source": {"group": 5}}]},
            {"proposals": [{"id": "a", "steps": [{"id": "a"}]}]},
        ],
        ids=str,
    )
    def test_values_of_a_wrong_shape_are_read_from_the_page(self, values: dict[str, Any]) -> None:
        empty = replace(WELCOME, values={"other": text("Thanks.")}, nothing_said=frozenset())
        file = OpenFile(IN_ROWS.fill(empty))
        edited_payload(file, lambda data: data["values"].update(values))
        assert IN_ROWS.read(file.save()).report.values == empty.values

    @pytest.mark.parametrize(
        "payload",
        [
            b'<g:report xmlns:g="urn:gfmd:report:1" schema="2"><g:base>{}</g:base></g:report>',
            b'<g:report xmlns:g="urn:gfmd:report:1" schema="1"/>',
            b'<g:report xmlns:g="urn:gfmd:report:1" schema="1"><g:base/></g:report>',
            b'<g:report xmlns:g="urn:gfmd:report:1" schema="1"><g:base>{"id":</g:base></g:report>',
            b'<g:report xmlns:g="urn:gfmd:report:1" schema="1"><g:base>[1]</g:base></g:report>',
            b'<g:report xmlns:g="urn:gfmd:report:1" schema="1"><g:base>{"id": "a", "values": 3}</g:base></g:report>',
            b'<g:report xmlns:g="urn:gfmd:report:1" schema="1"><g:base>' + b"[" * 99 + b"</g:base></g:report>",
            b'<g:other xmlns:g="urn:gfmd:report:1"/>',
            b"<g:report xmlns:g=",
        ],
    )
    def test_a_damaged_payload_or_one_of_another_schema_is_left_aside(self, payload: bytes) -> None:
        file = OpenFile(IN_ROWS.fill(WELCOME))
        file.parts[PAYLOAD] = payload
        back = IN_ROWS.read(file.save()).report
        assert back.values["findings"] == WELCOME.values["findings"]
        assert letters(back, IN_ROWS.template) == letters(WELCOME, IN_ROWS.template)

    def test_a_payload_is_found_under_any_name(self) -> None:
        file = OpenFile(IN_ROWS.fill(WELCOME))
        file.parts["customXml/item7.xml"] = file.parts.pop(PAYLOAD)
        assert IN_ROWS.read(file.save()).report == WELCOME
