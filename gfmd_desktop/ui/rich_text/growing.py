"""A text edit as high as its text, so that the page scrolls and not the field."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from gfmd_desktop.ui.qt import override

MOST_LINES = 240
"""Some six pages. A text beyond that scrolls in its field, so that a book pasted by mistake stays usable."""
_LEAST_WIDTH, _USUAL_WIDTH = 12, 60  # characters


class GrowingTextEdit(QTextEdit):
    """Asks its layout for the height its text needs at the width it gets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_measuring = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._ask_for_height)

    def _ask_for_height(self) -> None:
        if not self._is_measuring:
            self.updateGeometry()

    def _text_height(self, width: int) -> float:
        """Lay the text out in a width, as the layout is about to do anyway, and return its height."""
        document = self.document()
        if abs(document.textWidth() - width) >= 1:
            self._is_measuring = True
            document.setTextWidth(width)
            self._is_measuring = False
        return document.size().height()

    def _most_height(self) -> float:
        return MOST_LINES * QFontMetricsF(self.font()).lineSpacing()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        frame = self.contentsMargins()
        height, most = self.document().size().height(), self._most_height()
        if height <= most:
            height = self._text_height(max(1, width - frame.left() - frame.right()))
        return ceil(min(height, most)) + frame.top() + frame.bottom()

    @override
    def sizeHint(self) -> QSize:
        width = round(_USUAL_WIDTH * QFontMetricsF(self.font()).averageCharWidth())
        return QSize(width, self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        metrics, frame = QFontMetricsF(self.font()), self.contentsMargins()
        line = ceil(metrics.lineSpacing() + 2 * self.document().documentMargin())
        return QSize(round(_LEAST_WIDTH * metrics.averageCharWidth()), line + frame.top() + frame.bottom())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_cut = self.document().size().height() > self._most_height()
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_cut else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()
