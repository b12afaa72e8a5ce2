"""A text edit as high as its text, so that the page scrolls and not the field."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QTextEdit, QWidget

from gfmd_desktop.ui.qt import override

MOST_LINES = 240
"""Some six pages. A text beyond that scrolls in its field, so that a book pasted by mistake stays usable."""
_LEAST_WIDTH, _USUAL_WIDTH = 12, 60  # characters


class GrowingTextEdit(QTextEdit):
    """Takes the height its text needs at the width it is given, and lets the page it is on follow its caret.

    It sets its own height after each change of text or width. Layouts that ask for a height for a width would be the other way, but
    they guess the widths inside rows and grids, and cut the last line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._reveal_caret)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._reveal.start)

    def _fit(self) -> None:
        text, most = self.document().size().height(), self._most_height()
        frame = self.contentsMargins()
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if text > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        height = ceil(min(text, most)) + frame.top() + frame.bottom()
        if height != self.height():
            self.setFixedHeight(height)

    def _reveal_caret(self) -> None:
        """Scroll the page so far that the caret and a line around it are seen."""
        page = self._page()
        sheet = None if page is None else page.widget()
        if page is None or sheet is None or not self.hasFocus():
            return
        caret = self.cursorRect()
        centre = QRect(self.viewport().mapTo(sheet, caret.topLeft()), caret.size()).center()
        page.ensureVisible(centre.x(), centre.y(), 0, 2 * caret.height())

    def _page(self) -> QScrollArea | None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around

    def _most_height(self) -> float:
        return MOST_LINES * QFontMetricsF(self.font()).lineSpacing()

    @override
    def sizeHint(self) -> QSize:
        width = round(_USUAL_WIDTH * QFontMetricsF(self.font()).averageCharWidth())
        return QSize(width, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        metrics, frame = QFontMetricsF(self.font()), self.contentsMargins()
        line = ceil(metrics.lineSpacing() + 2 * self.document().documentMargin())
        return QSize(round(_LEAST_WIDTH * metrics.averageCharWidth()), line + frame.top() + frame.bottom())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._reveal.start()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()
