"""A newcomer's first report, from the list of templates to the Word file, by the commands the help names."""

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from tests.program import PreparedProgram

Data = dict[str, Any]


def text(words: str) -> list[Data]:
    return [{"kind": "paragraph", "level": 0, "spans": [{"text": words, "marks": []}]}]


def fill_in(file: Path) -> str:
    """Type answers into the empty report, as a person with an editor would, and return its id."""
    data = json.loads(file.read_text(encoding="utf-8"))
    answers = data["values"]
    answers["session"] = "3.2: Schools for every child"
    answers["rapporteurs"] = [{"id": "someone", "name": "Sam Field", "organisation": "Open Schools"}]
    answers["recommendations"] = [
        {
            "id": f"recommendation-{number}",
            "recommendation": text(f"Open school {number} to every child."),
            "target": "municipalities",
            "actions": [{"id": f"action-{number}", "action": text("Register without papers.")}],
        }
        for number in (1, 2)
    ]
    answers["governance"] = text("Schools report to no border police.")
    data["nothing_said"] = ["progress", "global_compact", "sdg_lessons", "women", "children", "priority_messages"]
    file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return str(data["id"])


def test_the_way_from_the_list_of_templates_to_the_word_file(program: PreparedProgram, tmp_path: Path) -> None:
    def gfmd(*arguments: str) -> tuple[int, str]:
        result = program(*arguments, folder=tmp_path)
        return result.status, result.out + result.err

    assert "gfmd-csd-2016" in gfmd("templates", "list")[1]
    assert gfmd("new", "gfmd-csd-2016", "-o", "report.json")[0] == 0
    status, said = gfmd("check", "report.json")
    assert status == 1
    assert "Session: nothing written yet" in said
    report_id = fill_in(tmp_path / "report.json")
    assert gfmd("check", "report.json") == (0, "report.json (CSD 2016): nothing to look at\n")
    assert gfmd("library", "add", "report.json")[0] == 0
    assert "3.2: Schools for every child" in gfmd("library", "list")[1]
    assert report_id[:8] in gfmd("library", "search", "border police")[1]
    assert gfmd("export", report_id[:6], "-o", "report.docx")[0] == 0
    assert "Register without papers." in gfmd("library", "show", report_id[:6])[1]
    with ZipFile(tmp_path / "report.docx") as archive:
        assert "Open school 2 to every child." in archive.read("word/document.xml").decode()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["application-data", "report.docx", "report.json"]
