"""Pages one below the other, as wide as there is room; scrolled by keys, wheel or finger, never by a surprise."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from gfmd_desktop.ui.qt import override

if TYPE_CHECKING:
    from gfmd_desktop.pages.document import Document, Page, Spot

_SMALLEST_ZOOM, _LARGEST_ZOOM = 0.5, 4.0
_STEP = 1.2
_KEPT_CLEAR = 0.2
"""The part of the view above and below in which what is followed does not count as seen."""


class SheetView(QAbstractScrollArea):
    """Shows a document; `page_changed` tells the number of the page in the middle (from 1, 0 without a document)."""

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._pages: tuple[Page, ...] = ()
        self._zoom = 1.0
        self._tops: list[int] = [0]
        self._drawn: dict[int, QPixmap] = {}
        self._page = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    @property
    def document(self) -> Document | None:
        """What is shown, None when nothing is."""
        return self._document

    @property
    def page(self) -> int:
        """The number of the page in the middle of the view (from 1, 0 without a document)."""
        return self._page

    @property
    def zoom(self) -> float:
        """How wide pages are, 1 being the width of the view."""
        return self._zoom

    def show_document(self, document: Document | None) -> None:
        """Show other pages; the view stays at its place."""
        self._document = document
        self._pages = document.pages if document is not None else ()
        self._arrange()

    def set_zoom(self, zoom: float) -> None:
        """Make pages wider or narrower."""
        self._zoom = max(_SMALLEST_ZOOM, min(_LARGEST_ZOOM, zoom))
        self._arrange_anew()

    def zoom_in(self) -> None:
        """Make pages wider by a step."""
        self.set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """Make pages narrower by a step."""
        self.set_zoom(self._zoom / _STEP)

    def bring_into_view(self, spot: Spot) -> None:
        """Scroll to a spot, unless it is well within the view already."""
        if spot.page >= len(self._pages):
            return
        y = self._tops[spot.page] + round(spot.y * self._scale())
        bar, height = self.verticalScrollBar(), self.viewport().height()
        clear = round(height * _KEPT_CLEAR)
        if not bar.value() <= y <= bar.value() + height - clear:
            bar.setValue(y - clear)

    def _arrange_anew(self) -> None:
        """Arrange pages of another size; what stands at the upper edge of the view stays there."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(1, self._tops[-1])
        self._arrange()
        bar.setValue(round(place * self._tops[-1]))

    def _arrange(self) -> None:
        """Give every page its place and the scroll bars their range."""
        self._drawn.clear()
        gap = self._gap()
        heights = [self._size(page).height() + gap for page in self._pages]
        self._tops = list(accumulate(heights, initial=gap))
        view, widest = (
            self.viewport().size(),
            max((self._size(page).width() for page in self._pages), default=0),
        )
        for bar, whole, part in (
            (self.verticalScrollBar(), self._tops[-1], view.height()),
            (self.horizontalScrollBar(), widest + 2 * gap, view.width()),
        ):
            bar.setPageStep(part)
            bar.setSingleStep(max(1, part // 12))
            bar.setRange(0, max(0, whole - part))
        self._tell_page()
        self.viewport().update()

    def _scale(self) -> float:
        """Return dots per twentieth of a point."""
        widest = max((page.paper.width for page in self._pages), default=1)
        return max(1.0, (self.viewport().width() - 2 * self._gap()) * self._zoom) / widest

    def _gap(self) -> int:
        return self.fontMetrics().height() // 2

    def _size(self, page: Page) -> QSize:
        scale = self._scale()
        return QSize(round(page.paper.width * scale), round(page.paper.height * scale))

    def _place(self, index: int) -> QRect:
        size = self._size(self._pages[index])
        free = self.viewport().width() - size.width()
        left = free // 2 if free > 2 * self._gap() else self._gap() - self.horizontalScrollBar().value()
        return QRect(left, self._tops[index] - self.verticalScrollBar().value(), size.width(), size.height())

    def _page_at(self, y: int) -> int:
        return max(0, min(len(self._pages), bisect_right(self._tops, y)) - 1)

    def _tell_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = self._page_at(middle) + 1 if self._pages else 0
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _picture(self, index: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if index not in self._drawn or self._drawn[index].devicePixelRatio() != ratio:
            page, scale = self._pages[index], self._scale()
            pixmap = QPixmap(self._size(page) * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.white)
            painter = QPainter(pixmap)
            painter.scale(scale, scale)
            page.paint(painter)
            painter.end()
            self._drawn[index] = pixmap
        return self._drawn[index]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Window))
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        top = self.verticalScrollBar().value()
        seen = range(self._page_at(top), self._page_at(top + self.viewport().height()) + 1)
        for index in seen if self._pages else ():
            place = self._place(index)
            painter.drawPixmap(place.topLeft(), self._picture(index))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()
        self._drawn = {index: self._drawn[index] for index in self._drawn if index in seen}

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange_anew()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.set_zoom(self._zoom * (_STEP if event.angleDelta().y() > 0 else 1 / _STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        turns = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in turns:
            bar.setValue(turns[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-bar.pageStep() if back else bar.pageStep()))
        else:
            super().keyPressEvent(event)
