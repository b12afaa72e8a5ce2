"""The page of files on their way in: the files at the left, what one of them wants of somebody at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from gfmd_desktop.ui.arrivals.files_delegate import FilesDelegate
from gfmd_desktop.ui.arrivals.files_model import FilesModel
from gfmd_desktop.ui.arrivals.still_page import StillPage
from gfmd_desktop.ui.handing.unlock_page import UnlockPage
from gfmd_desktop.ui.messages import Offer
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.returning.returning_page import ReturningPage
from gfmd_desktop.ui.review.review_page import ReviewPage
from gfmd_desktop.ui.theme import Colours, set_role

_LIST_CHARACTERS = 26


class ArrivalsPage(QWidget):
    """Shows files, and for one of them the page that it needs."""

    file_chosen = Signal(int)
    cancelled = Signal()
    """Read no more of the files that wait."""
    left = Signal()
    """Back to where somebody came from."""
    put_aside = Signal()
    """The page is not seen any more, whatever took its place."""
    taken_up = Signal()
    """The page is seen."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FilesModel(self)
        self.files = QListView()
        self.review = ReviewPage(colours)
        self.returning = ReturningPage(colours)
        self.unlock = UnlockPage()
        self.still = StillPage()
        self._progress = QLabel()
        self._column = QFrame()
        self._pages = QStackedWidget()
        self._delegate = FilesDelegate(colours, self.files)
        self._lay_out()
        self.files.clicked.connect(lambda index: self.file_chosen.emit(index.row()))
        self.files.activated.connect(lambda index: self.file_chosen.emit(index.row()))
        self.still.cancelled.connect(self.cancelled)
        self.still.left.connect(self.left)
        for changed in (self.model.rowsInserted, self.model.modelReset, self.model.dataChanged):
            changed.connect(self._follow)

    def show_still(self, words: str, offers: Sequence[Offer] = (), *, can_cancel: bool = False) -> None:
        """Say something while there is nothing to do: that files are read, or why one cannot be, and what helps."""
        self.still.say(words, offers, can_cancel=can_cancel)
        self._show(self.still)

    def show_work(self, page: QWidget, row: int) -> None:
        """Show what a file wants: the review, or the page of what came back."""
        self.files.setCurrentIndex(self.model.index(row))
        self._show(page)

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours."""
        self.review.set_colours(colours)
        self.returning.set_colours(colours)
        self._delegate.colours = colours

    def _show(self, page: QWidget) -> None:
        """The keyboard goes along only while the page is seen: somebody may be writing elsewhere."""
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(page)
        if self.isVisible():
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """One file needs no list."""
        done, count = self.model.progress
        self._progress.setText(self.tr("{0} of {1} files are done").format(done, count))
        self._column.setVisible(count > 1)

    def _lay_out(self) -> None:
        self.files.setModel(self.model)
        self.files.setItemDelegate(self._delegate)
        self.files.setAccessibleName(self.tr("Files"))
        self.files.setAccessibleDescription(self.tr("Enter shows what a file wants"))
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._progress.setWordWrap(True)
        self._progress.setContentsMargins(8, 12, 8, 6)
        set_role(self._progress, "muted")
        set_role(self._column, "column")
        beside = QVBoxLayout(self._column)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._progress)
        beside.addWidget(self.files, 1)
        self._column.hide()
        for page in (self.still, self.unlock, self.review, self.returning):
            self._pages.addWidget(page)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._column)
        whole.addWidget(self._pages, 1)
        self._fit()

    def _fit(self) -> None:
        self._column.setFixedWidth(self.fontMetrics().averageCharWidth() * _LIST_CHARACTERS)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.taken_up.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.put_aside.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
