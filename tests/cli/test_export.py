"""`export` writes the official Word file or a report file, whole or not at all."""

import json
import shutil
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from gfmd_desktop import paths
from tests.cli.conftest import report_data
from tests.fourth_template import write_fourth_template
from tests.program import Program, run_process, snapshot


def exported(gfmd: Program, *arguments: str | Path) -> dict[str, Any]:
    assert gfmd("export", *arguments, "-o", "out.json").status == 0
    data: dict[str, Any] = json.loads(Path("out.json").read_text(encoding="utf-8"))
    return data


def page(document: Path) -> str:
    with ZipFile(document) as archive:
        return archive.read("word/document.xml").decode()


@pytest.fixture
def within_limits(tmp_path: Path) -> Path:
    """Return the report with what its form takes."""
    data = report_data()
    data["values"]["recommendations"] = data["values"]["recommendations"][:1]
    file = tmp_path / "within.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    return file


def test_a_word_file_is_read_back_before_it_is_handed_over(gfmd: Program, within_limits: Path, tmp_path: Path) -> None:
    result = gfmd("export", within_limits, "-o", "report.docx")
    assert (result.status, result.out) == (0, "")
    words = result.line.split()
    assert words[0] == "report.docx:"
    assert int(words[1]) == int(words[3]) > 12
    assert result.line.endswith("fields identical on re-reading, no author data")
    assert "Recommend 1." in page(tmp_path / "report.docx")


def test_as_a_process_of_its_own(tmp_path: Path, within_limits: Path) -> None:
    result = run_process("export", within_limits, "-o", "report.docx", folder=tmp_path)
    assert (result.status, result.out) == (0, "")
    assert result.line


def test_what_comes_back_from_word_is_the_report(gfmd: Program, within_limits: Path) -> None:
    gfmd("export", within_limits, "-o", "report.docx")
    data = exported(gfmd, "report.docx")
    assert data["id"] == report_data()["id"]
    assert data["values"]["recommendations"][0]["id"] == "r1"
    assert data["values"]["session"] == "4.1: Cities that welcome"


def test_more_than_the_form_takes_is_refused_in_words(gfmd: Program, report: Path, tmp_path: Path) -> None:
    before = snapshot(tmp_path)
    result = gfmd("export", report, "-o", "report.docx")
    assert result.status == 3
    assert result.line.startswith(f"{report}: Recommendations: 5 given, 4 count; ")
    assert "--over-limit annex" in result.line
    assert snapshot(tmp_path) == before


def test_an_annex_takes_what_is_beyond(gfmd: Program, report: Path, tmp_path: Path) -> None:
    assert gfmd("export", report, "-o", "report.docx", "--over-limit", "annex").status == 0
    assert "Recommend 5." in page(tmp_path / "report.docx")


def test_a_report_file_is_never_too_long(gfmd: Program, report: Path) -> None:
    data = exported(gfmd, report)
    assert data == report_data() | {"waived": []}


def test_a_part_leaves_with_what_is_common_to_all(gfmd: Program, tmp_path: Path) -> None:
    gfmd("new", "gfmd-csd-2018", "-o", "r.json")
    data = json.loads(Path("r.json").read_text(encoding="utf-8"))
    data["values"] |= {"session": "4.1", "later_field": 1}
    data["nothing_said"] = ["concerns", "lessons"]
    Path("r.json").write_text(json.dumps(data), encoding="utf-8")
    part = exported(gfmd, "r.json", "--part", "a")
    assert list(part["values"]) == [
        "session",
        "concerns",
        "good_practices",
        "counter_productive",
        "government_questions",
        "quotes_a",
    ]
    assert part["nothing_said"] == ["concerns"]
    assert gfmd("export", "r.json", "-o", "a.docx", "--part", "A").status == 0
    assert "SECTION B" not in page(tmp_path / "a.docx")
    assert gfmd("export", "r.json", "-o", "x.docx", "--part", "X").status == 3


def test_a_word_file_of_a_part_stays_one(gfmd: Program) -> None:
    gfmd("new", "gfmd-csd-2018", "-o", "r.json")
    gfmd("export", "r.json", "-o", "b.docx", "--part", "B")
    assert "part B" in gfmd("check", "b.docx").out
    assert "concerns" not in exported(gfmd, "b.docx")["values"]


def test_a_publication_names_nobody_without_consent_in_either_form(gfmd: Program, report: Path, tmp_path: Path) -> None:
    data = exported(gfmd, report, "--publication")
    assert "speaker" not in data["values"]["quotes"][0]
    assert data["unplaced"] == []
    assert gfmd("export", report, "-o", "p.docx", "--publication", "--over-limit", "annex").status == 0
    assert "_g1_" not in page(tmp_path / "p.docx")


def test_where_an_item_came_from_is_printed_on_request(gfmd: Program, within_limits: Path, tmp_path: Path) -> None:
    data = json.loads(within_limits.read_text(encoding="utf-8"))
    data["values"]["recommendations"][0]["source"] = {"group": "Latin America"}
    within_limits.write_text(json.dumps(data), encoding="utf-8")
    gfmd("export", within_limits, "-o", "hidden.docx")
    gfmd("export", within_limits, "-o", "shown.docx", "--provenance", "show")
    assert "Latin America" not in page(tmp_path / "hidden.docx")
    assert "(Latin America)" in page(tmp_path / "shown.docx")


def test_the_same_report_gives_the_same_bytes_over_an_older_file(
    gfmd: Program, within_limits: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.docx").write_bytes(b"older")
    gfmd("export", within_limits, "-o", "a.docx")
    gfmd("export", within_limits, "-o", "b.docx")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_a_report_of_the_library_is_exported_by_the_beginning_of_its_id(gfmd: Program, within_limits: Path) -> None:
    gfmd("library", "add", within_limits)
    assert gfmd("export", "3f0c", "-o", "out.docx").status == 0


def test_what_is_in_the_library_can_be_given_away_without_its_template(gfmd: Program, tmp_path: Path) -> None:
    gfmd("templates", "install", write_fourth_template(tmp_path / "form"))
    gfmd("new", "harbour-talks", "-o", "talk.json")
    talk = json.loads(Path("talk.json").read_text(encoding="utf-8"))
    talk["values"] = {"topic": "Harbours"}
    Path("talk.json").write_text(json.dumps(talk), encoding="utf-8")
    gfmd("library", "add", "talk.json")
    shutil.rmtree(paths.installed_templates())
    assert gfmd("export", talk["id"], "-o", "out.docx").status == 3
    given = exported(gfmd, talk["id"])
    assert (given["template"], given["values"]) == (talk["template"], {"topic": "Harbours"})


def test_a_file_of_that_name_comes_before_the_library(gfmd: Program, within_limits: Path) -> None:
    gfmd("library", "add", within_limits)
    Path("3f0c").write_text("no report", encoding="utf-8")
    assert gfmd("export", "3f0c", "-o", "out.docx").line.startswith("3f0c: reports come as .json or .docx")


@pytest.mark.parametrize(
    ("name", "words"),
    [("old.gfmd", "no hand-over file"), ("r.odt", "reports come as"), ("none.json", "no such file"),
     ("none/r.docx", "no such file"), ("folder", "no report in the library"), ("folder.json", "a folder"), (".", "a folder")],
)  # fmt: skip
def test_what_cannot_be_opened_is_refused_with_advice(gfmd: Program, tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder.json").mkdir()
    for file in ("old.gfmd", "r.odt"):
        (tmp_path / file).touch()
    before = snapshot(tmp_path)
    result = gfmd("export", name, "-o", "out.docx")
    assert result.status == 3
    assert words in result.line
    assert snapshot(tmp_path) == before


def test_a_template_without_a_layout_gives_report_files_only(gfmd: Program, tmp_path: Path) -> None:
    data = {"format": "gfmd-report", "version": 1, "id": "s", "template": {"id": "gfmd-synthesis", "version": 1}}
    (tmp_path / "s.json").write_text(json.dumps(data), encoding="utf-8")
    result = gfmd("export", "s.json", "-o", "s.docx")
    assert result.status == 3
    assert ".json instead" in result.line
    assert exported(gfmd, "s.json")["id"] == "s"
