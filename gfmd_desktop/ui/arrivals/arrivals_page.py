"""The page of files on their way in: the files at the left, what one of them wants of somebody at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gfmd_desktop.ui.arrivals.files_model import FilesModel
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

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FilesModel(self)
        self.files = QListView()
        self.review = ReviewPage(colours)
        self.returning = ReturningPage(colours)
        self._pages = QStackedWidget()
        self._still = QWidget()
        self._said = QLabel()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._back = QPushButton(self.tr("Back"))
        self._lay_out()
        self.files.clicked.connect(lambda index: self.file_chosen.emit(index.row()))
        self.files.activated.connect(lambda index: self.file_chosen.emit(index.row()))
        self._cancel.clicked.connect(self.cancelled)
        self._back.clicked.connect(self.left)
        self.model.rowsInserted.connect(self._fit)
        self.model.modelReset.connect(self._fit)

    def show_still(self, words: str, *, busy: bool) -> None:
        """Say something while there is nothing to do: that files are read, or why one cannot be."""
        self._said.setText(words)
        self._cancel.setVisible(busy)
        self._back.setVisible(not busy)
        self._pages.setCurrentWidget(self._still)
        (self._cancel if busy else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_work(self, page: QWidget, row: int) -> None:
        """Show what a file wants: the review, or the page of what came back."""
        self._pages.setCurrentWidget(page)
        self.files.setCurrentIndex(self.model.index(row))
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_still(self) -> bool:
        """Whether there is nothing to do on the page."""
        return self._pages.currentWidget() is self._still

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours."""
        self.review.set_colours(colours)
        self.returning.colours = colours

    def _fit(self) -> None:
        """One file needs no list."""
        self.files.setVisible(self.model.rowCount() > 1)

    def _lay_out(self) -> None:
        self.files.setModel(self.model)
        self.files.setAccessibleName(self.tr("Files"))
        self.files.setFixedWidth(self.fontMetrics().averageCharWidth() * _LIST_CHARACTERS)
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.files.hide()
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._said, "guidance")
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self._cancel, self._back):
            row.addWidget(button)
        row.addStretch(1)
        still = QVBoxLayout(self._still)
        still.addStretch(1)
        still.addWidget(self._said)
        still.addLayout(row)
        still.addStretch(2)
        for page in (self._still, self.review, self.returning):
            self._pages.addWidget(page)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.files)
        whole.addWidget(self._pages, 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
