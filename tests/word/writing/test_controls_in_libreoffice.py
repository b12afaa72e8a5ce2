"""Content controls must not cost a LibreOffice user anything (docs/decisions/0012)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.rich_text import Block, Mark, Span
from gfmd_desktop.word.names import w
from tests.word.forms import Form, official

pytestmark = [pytest.mark.slow, pytest.mark.soffice]


@pytest.fixture
def form() -> Form:
    """The form whose answers stand in table cells."""
    return official("gfmd-csd-2016")


def test_bold_and_links_of_an_answer_survive_libreoffice(
    form: Form, tmp_path: Path, soffice_convert: Callable[[Path, str, Path], Path]
) -> None:
    spans = (
        Span("Firewalls first.", frozenset({Mark.BOLD})),
        Span(" See "),
        Span("the letter", href="https://example.org/"),
    )
    report = Report("r", form.template_ref, values={"governance": (Block(spans=spans),)})
    file = tmp_path / "report.docx"
    file.write_bytes(form.fill(report))
    (tmp_path / "out").mkdir()
    saved = soffice_convert(file, "docx:MS Word 2007 XML", tmp_path / "out")
    with ZipFile(saved) as archive:
        document = etree.fromstring(archive.read("word/document.xml"))
    texts = {element.text: element.getparent() for element in document.iter(w("t")) if element.text}
    bold = next(run for text, run in texts.items() if "Firewalls first." in text)
    assert bold is not None
    assert bold.find(f"{w('rPr')}/{w('b')}") is not None
    assert not any("HYPERLINK" in text for text in texts)
