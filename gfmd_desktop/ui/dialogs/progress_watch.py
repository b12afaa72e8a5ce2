"""Follows where the open report stands between draft and sent, and tells the header."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gfmd_desktop.domain.problems import Severity
from gfmd_desktop.domain.report import Report
from gfmd_desktop.services.sending import last_sent, progress_of
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.header import Header
from gfmd_desktop.ui.open_report import OpenReport


class ProgressWatch(QObject):
    """Compares the open report with how it was when it was handed over last."""

    def __init__(self, header: Header, desk: Desk) -> None:
        super().__init__(header)
        self._header = header
        self._desk = desk
        self._open: OpenReport | None = None
        self._sent: Report | None = None

    def follow(self, open_report: OpenReport) -> None:
        """Follow a report that was opened."""
        self._open, self._sent = open_report, None
        report_id = open_report.draft.report.id
        open_report.checker.checked.connect(self._show)
        self._show()
        self._desk.ask(lambda services: (report_id, last_sent(services.editing, report_id)), self._took)

    def took_sent(self, report: Report) -> None:
        """Take note that a report was handed over as it is here."""
        self._took((report.id, report))

    def leave(self) -> None:
        """Follow nothing any more."""
        self._open = self._sent = None

    def _took(self, answer: tuple[str, Report | None]) -> None:
        report_id, sent = answer
        if self._open is not None and self._open.draft.report.id == report_id:
            self._sent = sent
            self._show()

    def _show(self, _: object = None) -> None:
        if self._open is not None:
            ready = all(problem.severity is Severity.HINT for problem in self._open.checker.problems)
            self._header.show_progress(progress_of(self._open.draft.report, self._sent, ready=ready))
