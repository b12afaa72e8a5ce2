"""The real 2016 reports, typed in and exported: refused beyond the limits, whole with an annex, sound, printed word for word."""

from __future__ import annotations

import html
import re
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from lxml import etree

from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.texts import sentence_count
from gfmd_desktop.interchange import report_file
from gfmd_desktop.word.lint.linter import lint
from tests.acceptance.real_reports import read_report_2016
from tests.program import PreparedProgram, Result
from tests.word.forms import official
from tests.word.schemas import schema_errors
from tests.word.typist import parts_of, w, words_of

FORM = official("gfmd-csd-2016")
Export = Callable[..., Result]


def dump(shared: Path, session: str) -> str:
    return (shared / "reports" / f"2016-session-{session}.txt").read_text(encoding="utf-8")


def typed(shared: Path, session: str, folder: Path) -> Report:
    """Type a real report in, as a report file in a folder."""
    report = read_report_2016(shared / "reports" / f"2016-session-{session}.txt")
    (folder / "report.json").write_bytes(report_file.write(report))
    return report


@pytest.fixture
def export(program: PreparedProgram, tmp_path: Path) -> Export:
    """Return `export(*options)`, which runs the program on that file."""
    return partial(program, "export", "report.json", "-o", "report.docx", folder=tmp_path)


def page_lines(docx: bytes) -> list[str]:
    document = etree.fromstring(parts_of(docx)["word/document.xml"])
    return [words_of(paragraph) for paragraph in document.iter(w("p"))]


def dumped_answers(text: str) -> list[str]:
    """Return the sentences of a dump as they stand on the page: entries of lists and paragraphs, one by one."""
    entries = re.split(r"\n|\t|</?(?:p|ul|li)[^>]*>|\s(?=•)|(?<=[a-z])\s(?=[a-f]\.(?:\s|$))", html.unescape(text))
    stripped = (re.sub(r"^(•|[a-f]\.)\s*", "", re.sub(r"<[^>]*>", "", entry).strip()).strip() for entry in entries)
    return [entry for entry in stripped if entry and entry != "•"]


@pytest.mark.parametrize("session", ["4.1", "3.1"])
class TestRealReports:
    def test_every_line_of_the_text_is_a_line_of_the_page(
        self, session: str, shared: Path, export: Export, tmp_path: Path
    ) -> None:
        typed(shared, session, tmp_path)
        assert export("--over-limit", "annex").status == 0
        page = page_lines((tmp_path / "report.docx").read_bytes())
        everything = "\n".join(page)
        text = dump(shared, session)
        title = next(line for line in text.splitlines() if "working session" in line)
        split_labels = {"Indicator(s) of change or success on this", "recommendation (up to two maximum)"}
        missing = [
            line
            for line in dumped_answers(text)
            if line not in everything and line != title and line not in split_labels
        ]
        assert [line for line in missing if not _stands_in_other_quotes(line, everything)] == []

    def test_the_file_is_sound(self, session: str, shared: Path, export: Export, tmp_path: Path) -> None:
        typed(shared, session, tmp_path)
        assert export("--over-limit", "annex").status == 0
        docx = (tmp_path / "report.docx").read_bytes()
        assert lint(docx) == ()
        assert schema_errors(docx, shared) == []

    def test_it_comes_back_as_it_left(self, session: str, shared: Path, export: Export, tmp_path: Path) -> None:
        report = typed(shared, session, tmp_path)
        assert export("--over-limit", "annex").status == 0
        back = FORM.read((tmp_path / "report.docx").read_bytes()).report
        assert back == report
        assert sentence_count(back, FORM.template) == sentence_count(report, FORM.template) > 20

    @pytest.mark.slow
    @pytest.mark.soffice
    def test_libreoffice_prints_every_word_on_a_few_pages(
        self,
        session: str,
        shared: Path,
        export: Export,
        tmp_path: Path,
        soffice_convert: Callable[[Path, str, Path], Path],
    ) -> None:
        typed(shared, session, tmp_path)
        assert export("--over-limit", "annex").status == 0
        printed = soffice_convert(tmp_path / "report.docx", "pdf", tmp_path)
        said = subprocess.run(["pdftotext", "-layout", printed, "-"], capture_output=True, check=True, text=True).stdout
        assert said.count("\f") in range(3, 8)
        page = page_lines((tmp_path / "report.docx").read_bytes())
        assert set(re.findall(r"\w+", " ".join(page))) - set(re.findall(r"\w+", said)) == set()


def _stands_in_other_quotes(line: str, everything: str) -> bool:
    """The same official words are quoted “so” in one dump and "so" in another; the form has one of them."""
    straight = str.maketrans("“”’‘", "\"\"''")
    return line.translate(straight) in everything.translate(straight)


def test_report_41_with_its_three_actions_is_refused_in_one_line(shared: Path, export: Export, tmp_path: Path) -> None:
    typed(shared, "4.1", tmp_path)
    result = export()
    assert result.status == 3
    assert not (tmp_path / "report.docx").exists()
    assert "Actions" in result.line
    assert "--over-limit annex" in result.line


def test_the_third_action_of_report_41_stands_in_the_annex(shared: Path, export: Export, tmp_path: Path) -> None:
    typed(shared, "4.1", tmp_path)
    assert export("--over-limit", "annex").status == 0
    page = page_lines((tmp_path / "report.docx").read_bytes())
    annex = page[page.index(FORM.template.annex_title) :]
    assert any(line.startswith("Compact negotiations specify Sending country obligations") for line in annex)
    assert annex[1] == "Recommendation 1: Actions"


def test_report_31_keeps_within_the_form_and_has_no_annex(shared: Path, export: Export, tmp_path: Path) -> None:
    typed(shared, "3.1", tmp_path)
    assert export().status == 0
    assert FORM.template.annex_title not in page_lines((tmp_path / "report.docx").read_bytes())
