"""The filled official pages beside the form: kept up to date, following what is written, never in its way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gfmd_desktop.errors import GfmdError, Refused
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.sentences import sentence_of
from gfmd_desktop.ui.side.page_maker import PageMaker
from gfmd_desktop.ui.side.sheet_view import SheetView
from gfmd_desktop.ui.theme import set_role

if TYPE_CHECKING:
    from gfmd_desktop.domain.sheet import Sheet
    from gfmd_desktop.pages.document import Document

_PAUSE_MS = 600
"""How long nothing must change before the pages are made again."""

SheetJob = Callable[[], "Sheet"]
"""Makes the sheet to show; called in another thread (`services.previewing.preview` of a report that stays as it is)."""


class PreviewView(QWidget):
    """Pages of a report. Nothing is made while it is hidden: what was asked for last is made when it is seen again."""

    shown = Signal(object)
    """Other pages are shown (a Document)."""
    printing_wanted = Signal()
    seen = Signal()
    """Somebody looks again, after it was hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: SheetJob | None = None
        self._followed: tuple[str, ...] = ()
        self._maker = PageMaker(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pages = SheetView()
        self._message = QLabel()
        self._number = QLabel()
        self._stack = QStackedWidget()
        self._lay_out()
        self._pause.timeout.connect(self._make)
        self._maker.made.connect(self._show)
        self._maker.failed.connect(self._show_failure)
        self._pages.page_changed.connect(self._tell_page)
        self.clear()

    @property
    def document(self) -> Document | None:
        """The pages that are shown, None when none are."""
        return self._pages.document

    def show_document(self, docx: bytes) -> None:
        """Show the pages of a Word file."""

        def read() -> Sheet:
            from gfmd_desktop.services.previewing import pages_of  # noqa: PLC0415 - brings lxml

            return pages_of(docx)

        self.show_sheet(read)

    def show_sheet(self, job: SheetJob) -> None:
        """Show the pages of the sheet that a job makes."""
        self._wanted = job
        self._make()

    def show_soon(self, job: SheetJob) -> None:
        """Show the pages of the sheet that a job makes, once changes pause; of several jobs only the last is done."""
        self._wanted = job
        self._pause.start()

    def follow(self, names: Sequence[str]) -> None:
        """Bring the first of several named places into view, now and when pages are made again (`services.previewing.places_of`)."""
        self._followed = tuple(names)
        self._go_to_followed()

    def clear(self) -> None:
        """Show no pages."""
        self._wanted = None
        self._followed = ()
        self._pause.stop()
        self._maker.forget()
        self._say(self.tr("The filled pages are shown here."))

    def leave(self) -> None:
        """Make no pages any more; the window closes."""
        self._pause.stop()
        self._maker.leave()

    def _make(self) -> None:
        """Make what is wanted; while nobody looks it waits."""
        if self._wanted is None or not self.isVisible():
            return
        self._pause.stop()
        job, self._wanted = self._wanted, None
        self._maker.make(job)

    def _show(self, document: Document) -> None:
        self._pages.show_document(document)
        self._stack.setCurrentWidget(self._pages)
        self._tell_page()
        self._go_to_followed()
        self.shown.emit(document)

    def _show_failure(self, error: GfmdError) -> None:
        if isinstance(error, Refused) and not error.subject:
            error = error.about(self.tr("the form’s Word file"))
        self._say(self.tr("The pages cannot be shown: {reason}").format(reason=sentence_of(error)))

    def _say(self, words: str) -> None:
        """Show words instead of pages."""
        self._pages.show_document(None)
        self._message.setText(words)
        self._stack.setCurrentWidget(self._message)
        self._tell_page()

    def _go_to_followed(self) -> None:
        spot = self.document.find(self._followed) if self.document is not None else None
        if spot is not None:
            self._pages.bring_into_view(spot)

    def _tell_page(self, _: int = 0) -> None:
        count = len(self.document.pages) if self.document is not None else 0
        words = self.tr("Page {page} of {pages}").format(page=self._pages.page, pages=count) if count else ""
        self._number.setText(words)
        self._pages.setAccessibleDescription(words)

    def _lay_out(self) -> None:
        self._pages.setAccessibleName(self.tr("Filled pages"))
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setMargin(self.fontMetrics().height())
        set_role(self._message, "muted")
        set_role(self._number, "muted")
        self._stack.addWidget(self._message)
        self._stack.addWidget(self._pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        half = self.fontMetrics().height() // 2
        row.setContentsMargins(half, half // 2, half, half // 2)
        row.addWidget(self._number)
        row.addStretch(1)
        for words, name, act in (
            ("−", self.tr("Narrower pages"), self._pages.zoom_out),
            (self.tr("Whole width"), self.tr("Pages as wide as the view"), lambda: self._pages.set_zoom(1.0)),
            ("+", self.tr("Wider pages"), self._pages.zoom_in),
        ):
            row.addWidget(_button(words, name, act))
        row.addWidget(_button(self.tr("Print…"), self.tr("Print the filled form"), self.printing_wanted.emit))
        return row

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make()
        self.seen.emit()


def _button(words: str, name: str, act: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.clicked.connect(act)
    return button
