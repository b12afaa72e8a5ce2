"""`new` begins a report: whole, empty, and never over one that holds answers."""

import json
from pathlib import Path

import pytest

from tests.program import Program, run_process, snapshot


def test_a_new_report_is_empty_with_every_field_in_its_place(gfmd: Program, tmp_path: Path) -> None:
    result = gfmd("new", "gfmd-csd-2017", "-o", "mine.json")
    assert (result.status, result.out) == (0, "")
    assert result.line.startswith("mine.json: an empty report of “Civil Society Days 2017")
    data = json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))
    assert data["template"] == {"id": "gfmd-csd-2017", "version": 1}
    assert list(data["values"])[:2] == ["session", "non_negotiables"]
    assert not any(data["values"].values())


def test_as_a_process_of_its_own(tmp_path: Path) -> None:
    result = run_process("new", "gfmd-csd-2016", "-o", "mine.json", folder=tmp_path)
    assert (result.status, result.out) == (0, "")
    assert result.line
    assert run_process("new", "nothing", "-o", "other.json", folder=tmp_path).status == 3


def test_an_unknown_template_is_refused_with_advice(gfmd: Program) -> None:
    result = gfmd("new", "gfmd-csd-1999", "-o", "mine.json")
    assert result.status == 3
    assert result.line.startswith("gfmd-csd-1999: the template is not here; install it")


def test_a_collation_is_not_begun_empty(gfmd: Program, tmp_path: Path) -> None:
    result = gfmd("new", "gfmd-synthesis", "-o", "mine.json")
    assert result.status == 3
    assert "collating" in result.line
    assert snapshot(tmp_path) == {}


def test_a_report_with_answers_is_not_replaced_by_an_empty_one(gfmd: Program, report: Path, tmp_path: Path) -> None:
    before = snapshot(tmp_path)
    result = gfmd("new", "gfmd-csd-2016", "-o", report)
    assert result.status == 3
    assert "another name" in result.line
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("content", ["", "old", '{"format": "gfmd-report", "values": {"session": ""}}'])
def test_any_other_file_is_replaced_whole(gfmd: Program, tmp_path: Path, content: str) -> None:
    (tmp_path / "mine.json").write_text(content, encoding="utf-8")
    assert gfmd("new", "gfmd-csd-2016", "-o", "mine.json").status == 0
    assert json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))["format"] == "gfmd-report"
