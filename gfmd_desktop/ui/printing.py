"""Pages on paper: the system's own dialog, then the same pages as in the preview and the PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QWidget

from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.pages.document import Document, Page
from gfmd_desktop.pages.faces import UNITS_PER_INCH
from gfmd_desktop.pages.pdf import CREATOR, page_layout

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def has_printer() -> bool:
    """Tell whether this computer knows a printer."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - loads the printing system

    return bool(QPrinterInfo.availablePrinterNames())


def ask_for_printer(document: Document, title: str, parent: QWidget) -> QPrinter | None:
    """Ask for a printer for a document under a title; None when the person thought better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - loads the printing system

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator(CREATOR)
    printer.setPageLayout(page_layout(document.pages[0].paper))
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(document.pages))
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if agreed else None


def paint_on(printer: QPrinter, document: Document) -> None:
    """Paint the pages the printer was asked for, made smaller where its paper is smaller than theirs.

    Trouble CANNOT_WRITE when the printer takes nothing.
    """
    first = printer.fromPage() or 1
    last = printer.toPage() or len(document.pages)
    painter = QPainter()
    if not painter.begin(printer):
        raise Trouble(TroubleKind.CANNOT_WRITE, printer.printerName() or printer.outputFileName())
    for page in document.pages[first - 1 : last]:
        if page is not document.pages[first - 1]:
            printer.newPage()
        _paint(painter, printer, page)
    painter.end()


def _paint(painter: QPainter, printer: QPrinter, page: Page) -> None:
    sheet = printer.paperRect(printer.Unit.DevicePixel)
    whole = printer.resolution() / UNITS_PER_INCH
    scale = min(whole, sheet.width() / page.paper.width, sheet.height() / page.paper.height)
    painter.save()
    if not printer.fullPage():
        printable = printer.pageRect(printer.Unit.DevicePixel)
        painter.translate(-printable.x(), -printable.y())
    painter.scale(scale, scale)
    page.paint(painter)
    painter.restore()
