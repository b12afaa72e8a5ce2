"""Texts of the open report that have no place yet, given one: over the form, and as one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gfmd_desktop.domain.problems import Code, Problem
from gfmd_desktop.services.drafting import Change, Draft
from gfmd_desktop.ui.appearance import Appearance
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.messages import Message, Offer
from gfmd_desktop.ui.open_report import OpenReport
from gfmd_desktop.ui.theme import Tone
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from gfmd_desktop.services.reviewing import Review
    from gfmd_desktop.ui.review.review_page import ReviewPage

_NAME = "waiting"


class WaitingOver(QObject):
    """Shows what waits in the open report; its problem leads here."""

    left = Signal()
    """Somebody goes back to the form."""

    def __init__(self, window: MainWindow, workbench: Workbench, desk: Desk, appearance: Appearance) -> None:
        super().__init__(window)
        self._desk = desk
        self._wanted = ""
        self._window = window
        self._workbench = workbench
        self._appearance = appearance
        self._draft: Draft | None = None
        self._put_by: Review | None = None
        self._stop: Callable[[], None] = lambda: None

    @cached_property
    def page(self) -> ReviewPage:
        """The page on which texts are placed."""
        from gfmd_desktop.ui.review.review_page import ReviewPage  # noqa: PLC0415

        page = ReviewPage(self._appearance.colours)
        self._appearance.changed.connect(page.set_colours)
        page.accepted.connect(self._finish)
        page.left.connect(self._put_off)
        return page

    def add_commands(self) -> None:
        """Add what leads here, and follow the report that lies open."""
        self._window.commands.add(_NAME, self.tr("Texts without a place…"), self.show)
        self._window.commands.enable(False, _NAME)
        self._workbench.report_opened.connect(self._follow)
        self._workbench.report_left.connect(self._leave)
        self._workbench.problem_visited.connect(self._visit)

    def show_of(self, report_id: str) -> None:
        """Show the texts of a report that have no place, and open it before."""
        open_report = self._workbench.open
        if open_report is not None and open_report.draft.report.id == report_id:
            self.show()
        else:
            self._wanted = report_id
            self._desk.open(report_id)

    def show(self) -> None:
        """Show the texts of the open report that have no place."""
        from gfmd_desktop.services.reviewing import Review, waiting_texts  # noqa: PLC0415

        open_report = self._workbench.open
        if open_report is None:
            return
        self._workbench.note_caret()
        self._workbench.flush()
        self._draft = open_report.draft
        report, review = self._draft.report, self._put_by
        if review is None or (review.first.id, review.first.unplaced) != (report.id, report.unplaced):
            review = Review(waiting_texts(report), self._draft.template)
        self._window.messages.take_back(_NAME)
        self.page.show_review(review, self.tr("Texts without a place"))
        self._window.show_page(self.page, self.tr("Texts without a place"))

    def _finish(self, review: Review) -> None:
        from gfmd_desktop.services.reviewing import edits_of  # noqa: PLC0415

        self._put_by = None
        self._window.messages.take_back(_NAME)
        if self._draft is not None:
            self._draft.do(edits_of(review, self._draft.report))
        self.left.emit()

    def _put_off(self) -> None:
        """Nothing was put into the report yet: what was decided so far is kept, and said."""
        review = self.page.review
        if review is not None and review.can_undo:
            self._put_by = review
            words = self.tr("The texts you found a place for are not in the report yet.")
            put, go_on = self.tr("Put the texts there"), self.tr("Go on")
            offers = (Offer(put, lambda: self._finish(review)), Offer(go_on, self.show))
            self._window.messages.tell(Message(words, Tone.WARN, offers, _NAME))
        self.left.emit()

    def _follow(self, open_report: OpenReport) -> None:
        self._stop = open_report.draft.listen(self._changed)
        self._enable(open_report.draft)
        if self._wanted == open_report.draft.report.id:
            self.show()
        self._wanted = ""

    def _leave(self) -> None:
        self._stop()
        self._window.messages.take_back(_NAME)
        self._window.commands.enable(False, _NAME)

    def _changed(self, _: Change) -> None:
        if self._workbench.open is not None:
            self._enable(self._workbench.open.draft)

    def _enable(self, draft: Draft) -> None:
        self._window.commands.enable(bool(draft.report.unplaced), _NAME)

    def _visit(self, problem: Problem) -> None:
        if problem.code is Code.UNPLACED_TEXT:
            self.show()
