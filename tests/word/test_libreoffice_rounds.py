"""Our files in a real LibreOffice: saved as Word and through its own format, and read back; printed with every word."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, Provenance, outgoing
from gfmd_desktop.domain.report import Report, Value, items, rich
from gfmd_desktop.domain.template import Kind
from gfmd_desktop.domain.texts import places
from gfmd_desktop.interchange import report_file
from gfmd_desktop.paths import resources
from gfmd_desktop.word.page import as_laid_out
from tests.word.forms import EVERYTHING, Form, all_forms, official
from tests.word.sample_reports import WELCOME

pytestmark = [pytest.mark.slow, pytest.mark.soffice]

Convert = Callable[[Path, str, Path], Path]
WITHOUT_GROUPS = ExportOptions(None, OverLimitChoice.ANNEX, Provenance.HIDE)
WORD = "docx:MS Word 2007 XML"
SAMPLES = sorted((resources() / "samples").glob("*.json"))
*_, IN_ROWS, IN_TEXT = all_forms()


def cases() -> list[tuple[Form, Report]]:
    """Return the forms of the tests with a report by hand, the official ones with the samples."""
    found = [(IN_ROWS, WELCOME), (IN_TEXT, WELCOME)]
    for sample in SAMPLES:
        content = sample.read_bytes()
        report = report_file.read(content, sample.name, lambda ref: official(ref.id).template)
        found.append((official(report.template.id), report))
    return found


def as_shown(value: Value) -> object:
    """Return a value without what a page does not tell: ids, languages, consents."""
    if isinstance(value, str):
        return value
    if items(value):
        return [_as_shown(item.values) for item in items(value)]
    return [as_laid_out(block) for block in rich(value)]


def _as_shown(values: Mapping[str, Value]) -> dict[str, object]:
    return {key: as_shown(value) for key, value in values.items() if key != "consent"}


@pytest.mark.parametrize(
    ("form", "report"), cases(), ids=[f"{form.name}-{number}" for number, (form, _) in enumerate(cases())]
)
class TestRounds:
    def test_saved_as_word_it_comes_back_whole_with_every_id(
        self, form: Form, report: Report, soffice_convert: Convert, tmp_path: Path
    ) -> None:
        saved = soffice_convert(_exported(form, report, tmp_path), WORD, _folder(tmp_path))
        assert form.read(saved.read_bytes()).report == outgoing(report, form.template, EVERYTHING)

    def test_through_open_document_it_comes_back_with_every_word(
        self, form: Form, report: Report, soffice_convert: Convert, tmp_path: Path
    ) -> None:
        opened = soffice_convert(_exported(form, report, tmp_path, WITHOUT_GROUPS), "odt", tmp_path)
        saved = soffice_convert(opened, WORD, _folder(tmp_path))
        back = form.read(saved.read_bytes()).report
        left = outgoing(report, form.template, WITHOUT_GROUPS)
        assert _as_shown(back.values) == _as_shown(left.values)
        assert (back.id, back.revision, back.group, back.language) == (
            left.id,
            left.revision,
            left.group,
            left.language,
        )

    def test_every_word_is_printed(self, form: Form, report: Report, soffice_convert: Convert, tmp_path: Path) -> None:
        printed = soffice_convert(_exported(form, report, tmp_path), "pdf", tmp_path)
        said = subprocess.run(["pdftotext", "-layout", printed, "-"], capture_output=True, check=True, text=True).stdout
        words = set(re.findall(r"\w+", said))
        leaving = outgoing(report, form.template, EVERYTHING)
        wanted = {
            word
            for place in places(leaving, form.template)
            if place.field.kind is not Kind.CHOICE
            for word in re.findall(r"[A-Za-zÀ-ÿ]+", place.text)
        }
        assert wanted - words == set()


def _exported(form: Form, report: Report, folder: Path, options: ExportOptions = EVERYTHING) -> Path:
    file = folder / "report.docx"
    file.write_bytes(form.fill(report, options))
    return file


def _folder(folder: Path) -> Path:
    made = folder / "saved"
    made.mkdir()
    return made


def test_there_is_a_sample_of_every_official_form() -> None:
    assert {form.name for form, _ in cases()} >= {"gfmd-csd-2016", "gfmd-csd-2017", "gfmd-csd-2018"}
