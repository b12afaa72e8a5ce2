"""A Word file of ours, edited by somebody, and taken into the library again: it changes what was changed on its pages, and no more."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from gfmd_desktop.paths import resources
from tests.program import PreparedProgram

SAMPLE = resources() / "samples" / "2018-schools-for-all.json"
Gfmd = Callable[..., tuple[int, str]]


@pytest.fixture
def gfmd(program: PreparedProgram, tmp_path: Path) -> Gfmd:
    """The program in a folder of its own."""

    def run(*arguments: str) -> tuple[int, str]:
        result = program(*arguments, folder=tmp_path)
        return result.status, result.out + result.err

    return run


def replace_words(file: Path, words: str, others: str) -> None:
    """Do in a Word file what a person does who types over some words."""
    with ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    document = parts["word/document.xml"].decode()
    assert words in document
    parts["word/document.xml"] = document.replace(words, others).encode()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)


def sample() -> dict[str, Any]:
    """Return the sample's data."""
    return dict(json.loads(SAMPLE.read_text(encoding="utf-8")))


def exported(tmp_path: Path) -> dict[str, Any]:
    """Return the report file last exported from the library."""
    return dict(json.loads((tmp_path / "held.json").read_text(encoding="utf-8")))


def test_an_untouched_word_file_changes_nothing(gfmd: Gfmd) -> None:
    assert gfmd("library", "add", str(SAMPLE))[0] == 0
    assert gfmd("export", sample()["id"], "-o", "report.docx")[0] == 0
    status, said = gfmd("library", "add", "report.docx")
    assert status == 0
    assert "already" in said


def test_one_part_edited_in_word_brings_back_that_edit_and_keeps_everything_it_does_not_hold(
    gfmd: Gfmd, tmp_path: Path
) -> None:
    report_id = sample()["id"]
    assert gfmd("library", "add", str(SAMPLE))[0] == 0
    assert gfmd("export", report_id, "-o", "part.docx", "--part", "A")[0] == 0
    replace_words(tmp_path / "part.docx", "Sixteen is not an exit.", "Eighteen is not an exit.")
    status, said = gfmd("library", "add", "part.docx")
    assert (status, "1 change" in said) == (0, True)
    assert gfmd("export", report_id, "-o", "held.json")[0] == 0
    now, before = exported(tmp_path), sample()
    assert "Eighteen is not an exit." in json.dumps(now["values"]["concerns"])
    unchanged = [field for field in before["values"] if field != "concerns"]
    assert {field: now["values"][field] for field in unchanged} == {
        field: before["values"][field] for field in unchanged
    }
    assert gfmd("library", "add", "part.docx")[0] == 0


def test_a_paragraph_changed_on_both_sides_stands_twice_and_is_asked_about(gfmd: Gfmd, tmp_path: Path) -> None:
    report_id = sample()["id"]
    assert gfmd("library", "add", str(SAMPLE))[0] == 0
    assert gfmd("export", report_id, "-o", "one.docx")[0] == 0
    (tmp_path / "two.docx").write_bytes((tmp_path / "one.docx").read_bytes())
    replace_words(tmp_path / "one.docx", "Sixteen is not an exit.", "Seventeen is not an exit.")
    replace_words(tmp_path / "two.docx", "Sixteen is not an exit.", "Nineteen is not an exit.")
    assert gfmd("library", "add", "one.docx")[0] == 0
    status, said = gfmd("library", "add", "two.docx")
    assert status == 1
    assert "changed in the file and here" in said
    assert gfmd("export", report_id, "-o", "held.json")[0] == 0
    held = json.dumps(exported(tmp_path))
    assert held.index("Seventeen is not an exit.") < held.index("Nineteen is not an exit.")
    assert gfmd("library", "add", "two.docx") == (
        0,
        f"two.docx: in the library already, nothing to change ({report_id})\n",
    )


def test_the_whole_report_may_follow_the_part_that_came_first(gfmd: Gfmd, tmp_path: Path) -> None:
    assert gfmd("export", str(SAMPLE), "-o", "part.docx", "--part", "A")[0] == 0
    assert gfmd("library", "add", "part.docx")[0] == 0
    status, said = gfmd("library", "add", str(SAMPLE))
    assert (status, "brought up to date" in said) == (0, True)
    assert gfmd("export", sample()["id"], "-o", "held.json")[0] == 0
    assert exported(tmp_path)["values"] == sample()["values"]
