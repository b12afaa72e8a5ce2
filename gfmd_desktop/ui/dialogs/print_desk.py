"""What happens when a report is printed: its pages are made beside the window, the system asks where, and they are painted beside it too."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.ui.aside import Aside
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.messages import Message, Offer
from gfmd_desktop.ui.sentences import sentence_of
from gfmd_desktop.ui.theme import Tone
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from gfmd_desktop.pages.document import Document

_ABOUT = "print"
_PAINTS_ASIDE = sys.platform != "darwin"
"""The printing of macOS belongs to the thread of the window."""


class PrintDesk(QObject):
    """Prints the open report as it stands in the window; `offer_pdf` is for computers without a printer."""

    def __init__(
        self,
        window: MainWindow,
        workbench: Workbench,
        aside: Aside,
        layout_for: Callable[[Template], bytes],
        offer_pdf: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._aside = aside
        self._layout_for = layout_for
        self._offer_pdf = offer_pdf

    def add_commands(self) -> None:
        """Add the commands; without a report there is nothing to print."""
        commands = self._window.commands
        commands.add("print", self.tr("Print…"), self.ask, "Ctrl+P", why=self.tr("Print the filled form"))
        commands.add("pdf", self.tr("Export PDF…"), self._offer_pdf, "Ctrl+Shift+P")
        commands.enable(False, "print", "pdf")
        self._workbench.report_opened.connect(lambda _: commands.enable(True, "print", "pdf"))
        self._workbench.report_left.connect(lambda: commands.enable(False, "print", "pdf"))

    def ask(self) -> None:
        """Make the pages of the open report and ask where to print them; without a printer, offer a PDF."""
        from gfmd_desktop.ui.printing import has_printer  # noqa: PLC0415 - brings the pages

        open_report = self._workbench.open
        if open_report is None:
            return
        if not has_printer():
            words = self.tr("This computer knows no printer. A PDF holds the same pages, to be printed elsewhere.")
            self._tell(Message(words, offers=(Offer(self.tr("Export PDF…"), self._take_pdf),), about=_ABOUT))
            return
        self._workbench.flush()
        self._aside.do(_pages(open_report.draft, self._layout_for), self._ask_where, self._tell_failure)

    def _ask_where(self, document: Document) -> None:
        from gfmd_desktop.ui.printing import ask_for_printer, paint_on  # noqa: PLC0415

        open_report = self._workbench.open
        printer = ask_for_printer(document, open_report.title(), self._window) if open_report is not None else None
        if printer is None:
            return
        paint, then = partial(paint_on, printer, document), partial(self._tell_printed, printer)
        if _PAINTS_ASIDE:
            self._aside.do(paint, then, self._tell_failure)
        else:
            paint()
            then(None)

    def _tell_printed(self, printer: QPrinter, _: None) -> None:
        where = printer.printerName() or printer.outputFileName()
        self._tell(Message(self.tr("Sent to the printer: {0}").format(where), Tone.GOOD, about=_ABOUT))

    def _take_pdf(self) -> None:
        self._window.messages.take_back(_ABOUT)
        self._offer_pdf()

    def _tell_failure(self, error: Exception) -> None:
        self._tell(Message(sentence_of(error), Tone.WARN, about=_ABOUT))

    def _tell(self, message: Message) -> None:
        self._window.messages.tell(message)


def _pages(draft: Draft, layout_for: Callable[[Template], bytes]) -> Callable[[], Document]:
    """Return what lays the pages out, of the report as it is now."""
    report, template = draft.report, draft.template

    def lay_them_out() -> Document:
        from gfmd_desktop.pages.document import lay_out  # noqa: PLC0415
        from gfmd_desktop.services.previewing import preview  # noqa: PLC0415 - brings lxml

        return lay_out(preview(report, template, layout_for(template)))

    return lay_them_out
