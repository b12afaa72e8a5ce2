"""Next year's template without a programmer: installing a folder is all it takes."""

import json
import re
import shutil
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from tests.fourth_template import write_fourth_template
from tests.program import Program

Data = dict[str, Any]


def text(words: str) -> list[Data]:
    return [{"kind": "paragraph", "level": 0, "spans": [{"text": words, "marks": []}]}]


@pytest.fixture
def gfmd(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Return the program in a folder of its own, with the template installed from a zip."""
    monkeypatch.chdir(tmp_path)
    program = Program(capsys)
    write_fourth_template(tmp_path / "sent" / "form")
    shutil.make_archive("form", "zip", tmp_path / "sent")
    shutil.rmtree(tmp_path / "sent")
    assert program("templates", "install", "form.zip").status == 0
    return program


def filled_in() -> Data:
    ideas: list[Data] = [
        {
            "id": f"i{number}",
            "idea": text(f"Idea number {number}."),
            "owner": "the port",
            "horizon": "soon",
            "measures": [{"id": f"m{number}", "measure": text("Build a pier.")}],
        }
        for number in range(1, 5)
    ]
    ideas[1]["measures"] += [{"id": f"n{n}", "measure": text(f"Measure {n} more.")} for n in range(2)]
    ideas[2]["horizon"] = "never"
    ideas[3]["measures"][0]["measure"] = text("one two three four five six seven eight nine ten eleven twelve thirteen")
    return {
        "scribes": [{"id": "s1", "name": "Kim Vane", "organisation": "Pier Four"}],
        "topic": "Harbours: a very long topic indeed, too long",
        "ideas": ideas,
        "tone": "calm",
        "harvest": text("A full net."),
        "voices": [{"id": "v1", "quote": text("We sail."), "speaker": "Captain Nemo", "consent": "anonymous"}],
    }


def report(gfmd: Program, **changes: Any) -> Path:
    assert gfmd("new", "harbour-talks", "-o", "report.json").status == 0
    file = Path("report.json")
    data = json.loads(file.read_text(encoding="utf-8"))
    data["values"] = filled_in() | changes
    file.write_text(json.dumps(data), encoding="utf-8")
    return file


def page(document: str) -> str:
    """Return the words of a Word file."""
    with ZipFile(document) as archive:
        return re.sub("<[^>]+>", "", archive.read("word/document.xml").decode())


def test_it_is_fine_listed_shown_and_begun(gfmd: Program) -> None:
    assert gfmd("templates", "check", "form.zip").status == 0
    assert "harbour-talks" in gfmd("templates").out
    assert "ideas: Ideas (list, 3 count, always shown, required)" in gfmd("templates", "show", "harbour-talks").out
    gfmd("new", "harbour-talks", "-o", "new.json")
    data = json.loads(Path("new.json").read_text(encoding="utf-8"))
    assert list(data["values"]) == ["scribes", "topic", "ideas", "tone", "harvest", "voices"]


def test_its_limits_choices_and_word_counts_are_checked(gfmd: Program) -> None:
    [checked] = gfmd("check", report(gfmd), "--json").json["reports"]
    found = {(problem["code"], problem["message"].split(":")[0]) for problem in checked["problems"]}
    assert {
        ("over-limit", "Ideas"),
        ("over-limit", "Ideas 2, Measures"),
        ("not-an-option", "Ideas 3, Horizon"),
        ("over-words", "Topic"),
        ("over-words", "Ideas 4, Measures 1, Measure"),
    } <= found


def test_its_parts_are_checked_and_exported_alone(gfmd: Program) -> None:
    file = report(gfmd, harvest=[])
    codes = {
        problem["field"] for problem in gfmd("check", file, "--json", "--part", "D1").json["reports"][0]["problems"]
    }
    assert "harvest" not in codes
    assert gfmd("export", file, "-o", "d2.docx", "--part", "D2").status == 0
    assert "Idea number 1." not in page("d2.docx")
    assert "We sail." in page("d2.docx")


def test_it_becomes_a_word_file_and_comes_back(gfmd: Program) -> None:
    values = filled_in()
    ideas = values["ideas"][:3]
    ideas[1]["measures"] = ideas[1]["measures"][:2]
    assert gfmd("export", report(gfmd, ideas=ideas), "-o", "report.docx").status == 0
    for words in ("Idea number 3.", "Owner: the port", "Build a pier.", "Kim Vane", "A full net."):
        assert words in page("report.docx")
    assert "Nemo" not in page("report.docx")
    assert gfmd("export", "report.docx", "-o", "back.json").status == 0
    back = json.loads(Path("back.json").read_text(encoding="utf-8"))["values"]
    assert [idea["id"] for idea in back["ideas"]] == ["i1", "i2", "i3"]
    assert back["ideas"][0] == ideas[0]
    assert back["scribes"] == values["scribes"]


def test_an_annex_takes_what_is_beyond_its_limits(gfmd: Program) -> None:
    file = report(gfmd)
    assert gfmd("export", file, "-o", "report.docx").status == 3
    assert gfmd("export", file, "-o", "report.docx", "--over-limit", "annex").status == 0
    assert "Idea number 4." in page("report.docx")


def test_it_lives_in_the_library_like_any_other(gfmd: Program) -> None:
    assert gfmd("library", "add", report(gfmd)).status == 0
    assert "harbour-talks" in gfmd("library").out
    assert gfmd("library", "search", "pier").out.count("harbour-talks") == 1
