"""`import` says what it cannot take, how it is used, and what it found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.program import Program, snapshot


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (b"{\\rtf1\\ansi Hello}", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512, ".docx"),
        (b"<html><p>Hello</p></html>", ".docx"),
        (b"%PDF-1.7 hello", ".docx"),
        (b"PK\x03\x04 cut off", "damaged"),
        (b"", "empty"),
        (b'{"format": "other"}', "no report file"),
    ],
    ids=["RTF", "old Word", "HTML", "PDF", "cut off", "empty", "JSON"],
)
def test_other_kinds_of_files_are_refused_with_advice_and_nothing_is_written(
    gfmd: Program, tmp_path: Path, content: bytes, advice: str
) -> None:
    (tmp_path / "report.docx").write_bytes(content)
    before = snapshot(tmp_path)
    result = gfmd("import", "report.docx", "-o", "out.json")
    assert (result.status, result.out) == (3, "")
    assert result.line.startswith("report.docx: ")
    assert advice in result.line
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("name", ["report.rtf", "report.json"])
def test_text_of_another_program_is_called_so_whatever_its_name(gfmd: Program, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"{\\rtf1\\ansi Hello}")
    result = gfmd("import", name, "-o", "out.json")
    assert result.status == 3
    assert "RTF" in result.line


def test_a_word_file_that_was_renamed_is_a_word_file(gfmd: Program, report: Path, tmp_path: Path) -> None:
    gfmd("export", report, "-o", "sent.docx", "--over-limit", "annex")
    (tmp_path / "sent.docx").rename(tmp_path / "sent.json")
    assert gfmd("import", "sent.json", "-o", "out.json").status in (0, 1)
    assert (tmp_path / "out.json").exists()


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("a.docx", "-o", "out.docx"), 2),
        (("a.docx", "b.docx", "-o", "out.json"), 2),
        (("a.docx", "b.docx", "-o", "none"), 4),
        (("a.docx",), 2),
        (("sent.json", "-o", "out.json", "--template", "gfmd-csd-2031"), 3),
        (("none.gfmd", "-o", "out.json"), 3),
    ],
)
def test_wrong_usage_is_told_in_one_line(gfmd: Program, arguments: tuple[str, ...], status: int) -> None:
    result = gfmd("import", *arguments)
    assert result.status == status
    assert result.line


def test_a_report_file_is_read_and_accounted_for_like_any_other(gfmd: Program, report: Path) -> None:
    result = gfmd("import", report, "-o", "out.json", "--json")
    assert result.status == 1
    (found,) = result.json["files"]
    assert found["unplaced"] == [{"text": "A line from nowhere.", "where": "top"}]
    assert found["accounting"]["unplaced"] == 1
    assert result.json["accounting"] == found["accounting"]
    assert "No place yet: “A line from nowhere.” (after “top”)" in result.err


def test_what_a_file_holds_counts_and_not_what_it_is_called(gfmd: Program, report: Path) -> None:
    report.rename("notes.txt")
    assert gfmd("import", "notes.txt", "-o", "out.json").status == 1
    assert Path("out.json").is_file()


def test_places_in_doubt_are_told_in_words(gfmd: Program, report: Path) -> None:
    assert gfmd("export", report, "-o", "sent.docx", "--over-limit", "annex").status == 0
    result = gfmd("import", "sent.docx", "-o", "out.json", "--template", "gfmd-csd-2016")
    assert result.status in (0, 1)
    assert result.err.startswith("sent.docx: CSD 2016")
