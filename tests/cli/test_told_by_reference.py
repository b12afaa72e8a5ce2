"""A Word file with nothing of ours left but the line on its pages: `library add` brings it home, `import` tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import report_data
from tests.program import Program
from tests.word.typist import OpenFile

ID = report_data()["id"]


@pytest.fixture
def copied(gfmd: Program, report: Path, tmp_path: Path) -> Path:
    """Return the export of a report in the library, without anything hidden, a word added to one answer."""
    assert gfmd("library", "add", report).status == 0
    assert gfmd("export", ID, "-o", "sent.docx", "--over-limit", "annex").status == 0
    file = OpenFile((tmp_path / "sent.docx").read_bytes())
    file.forget()
    file.retype("Recommend 2.", "Recommend 2, soon.")
    path = tmp_path / "copied.docx"
    path.write_bytes(file.save())
    return path


def test_the_library_takes_the_change_into_the_report_that_the_line_names(gfmd: Program, copied: Path) -> None:
    result = gfmd("library", "add", copied)
    assert "brought up to date by 1 change" in result.err
    assert "only the line Ref GFMD-" in result.err
    shown = gfmd("library", "show", ID).out
    assert "Recommend 2, soon." in shown
    assert len(gfmd("library", "list", "--json").json["reports"]) == 1
    assert "nothing to change" in gfmd("library", "add", copied).err


def test_imported_for_programs_it_is_ours_and_says_why(gfmd: Program, copied: Path) -> None:
    (file,) = gfmd("import", copied, "-o", "out.json", "--json").json["files"]
    assert (file["report"], file["ours"], file["unplaced"]) == (ID, True, [])
    (told,) = [notice for notice in file["notices"] if notice["kind"] == "told-by-reference"]
    assert told["detail"].startswith("GFMD-")
    assert told["detail"] in told["message"]


def test_with_another_library_it_is_a_new_report(gfmd: Program, copied: Path) -> None:
    (file,) = gfmd("import", copied, "-o", "out.json", "--json", "--library", "other.sqlite").json["files"]
    assert file["report"] != ID
    assert not file["ours"]
