"""A new report is empty and whole, and never takes the place of answers."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from gfmd_desktop import paths
from gfmd_desktop.domain.report import is_empty
from gfmd_desktop.domain.template import FilledBy
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.interchange import report_file
from gfmd_desktop.services.beginning import begin, spare_answers
from gfmd_desktop.templates.shelf import Shelf
from tests.example_template import EXAMPLE


def test_every_field_is_there_and_empty() -> None:
    report = begin(EXAMPLE)
    assert list(report.values) == [field.id for field in EXAMPLE.fields()]
    assert all(is_empty(value) for value in report.values.values())
    assert (report.template.id, report.template.version, report.language) == ("example", 3, "en")


def test_every_new_report_has_an_id_of_its_own() -> None:
    assert begin(EXAMPLE).id != begin(EXAMPLE).id


@pytest.mark.parametrize("template_id", ["gfmd-csd-2016", "gfmd-csd-2017", "gfmd-csd-2018"])
def test_a_new_report_of_every_official_form_is_a_valid_file(template_id: str) -> None:
    shelf = Shelf([paths.resources() / "templates"])
    report = begin(shelf.template(template_id))
    assert report_file.read(report_file.write(report), "new", shelf.template) == report


def test_a_collation_is_not_begun_by_hand() -> None:
    with pytest.raises(Refused) as caught:
        begin(replace(EXAMPLE, filled_by=FilledBy.COLLATION))
    assert caught.value.reason is Refusal.MADE_BY_COLLATING


def test_an_empty_report_may_be_begun_again_and_other_files_are_the_users_business(tmp_path: Path) -> None:
    for content in (report_file.write(begin(EXAMPLE)), b"", b"old notes", b'{"format": "gfmd-report-list"}'):
        (tmp_path / "r.json").write_bytes(content)
        spare_answers(tmp_path / "r.json")
    spare_answers(tmp_path / "none.json")


@pytest.mark.parametrize(
    "content",
    [
        json.dumps({"format": "gfmd-report", "values": {"theme": "Work"}}),
        json.dumps({"format": "gfmd-report", "values": {}, "unplaced": [{"text": "x"}]}),
        json.dumps({"format": "gfmd-report", "values": ["?"]}),
        '{"format": "gfmd-report", "values": {"theme": "Work" ',
    ],
)
def test_a_report_with_answers_even_a_broken_one_is_spared(tmp_path: Path, content: str) -> None:
    (tmp_path / "r.json").write_text(content, encoding="utf-8")
    with pytest.raises(Refused) as caught:
        spare_answers(tmp_path / "r.json")
    assert caught.value.reason is Refusal.HOLDS_ANSWERS
