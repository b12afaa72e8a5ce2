"""The printer gets the pages of the preview, as large as its paper allows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.sheet import Look, Paragraph, Section, Sheet, Words
from gfmd_desktop.errors import Trouble
from gfmd_desktop.pages.document import Document, lay_out
from gfmd_desktop.pages.pdf import page_layout
from gfmd_desktop.ui.printing import ask_for_printer, paint_on
from tests.pages.poppler import information_of, needs_poppler, text_of

LOOK = Look("Carlito", 22)


@pytest.fixture
def document(qapp: object) -> Document:
    assert qapp
    blocks = tuple(Paragraph((Words(f"page {n}", LOOK),), look=LOOK, starts_page=n > 1) for n in (1, 2, 3))
    return lay_out(Sheet((Section(blocks),)))


def printer(file: Path, document: Document) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(file))
    made.setPageLayout(page_layout(document.pages[0].paper))
    return made


@pytest.mark.slow
@needs_poppler
def test_all_pages_are_printed(document: Document, tmp_path: Path) -> None:
    paint_on(printer(tmp_path / "out.pdf", document), document)
    pdf = (tmp_path / "out.pdf").read_bytes()
    assert text_of(pdf, tmp_path).split() == ["page", "1", "page", "2", "page", "3"]
    assert information_of(pdf, tmp_path)["Page size"] == "595 x 842 pts (A4)"


@pytest.mark.slow
@needs_poppler
def test_only_the_pages_asked_for_are_printed(document: Document, tmp_path: Path) -> None:
    some = printer(tmp_path / "out.pdf", document)
    some.setFromTo(2, 3)
    paint_on(some, document)
    assert text_of((tmp_path / "out.pdf").read_bytes(), tmp_path).split() == ["page", "2", "page", "3"]


@pytest.mark.slow
@needs_poppler
@pytest.mark.parametrize("full_page", [True, False])
def test_on_smaller_paper_pages_are_smaller(document: Document, tmp_path: Path, *, full_page: bool) -> None:
    small = printer(tmp_path / "out.pdf", document)
    small.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    small.setFullPage(full_page)
    paint_on(small, document)
    boxes = text_of((tmp_path / "out.pdf").read_bytes(), tmp_path, "-bbox", "-l", "1")
    left = float(boxes.partition('<word xMin="')[2].partition('"')[0])
    assert left == pytest.approx(72 * 420 / 595, abs=1)


@pytest.mark.parametrize("answer", list(QDialog.DialogCode))
def test_there_is_no_printer_when_the_person_thinks_better_of_it(
    answer: QDialog.DialogCode, document: Document, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: int(answer))
    chosen = ask_for_printer(document, "Report", window)
    assert (chosen is not None) is (answer is QDialog.DialogCode.Accepted)
    assert chosen is None or chosen.docName() == "Report"


@pytest.mark.qt_log_ignore(r"^QPainter::begin\(\): Returned false", extend=True)
def test_a_printer_that_takes_nothing_is_told_of(document: Document, tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        paint_on(printer(tmp_path / "no folder" / "out.pdf", document), document)
