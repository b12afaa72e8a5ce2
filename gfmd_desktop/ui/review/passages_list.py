"""The list of a file's passages: worked with keys, and what has no place can be dragged to one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QKeyEvent, QMouseEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from gfmd_desktop.ui.qt import AnyIndex, override
from gfmd_desktop.ui.review.acts import Act, act_on_passage
from gfmd_desktop.ui.review.passages_delegate import PassagesDelegate
from gfmd_desktop.ui.review.passages_model import PassageRole
from gfmd_desktop.ui.theme import Colours

_LINES = 14
"""Of a passage, while nobody stands on it."""


class PassagesList(QListView):
    """Tells what somebody wants done with the passage they stand on."""

    acted = Signal(Act)
    went_to = Signal(int)
    """Somebody stands on a passage (its number). One under a pressed mouse button is told when that is let go: it may be dragged,
    and what somebody aims at must not move."""

    def __init__(
        self, colours: Colours, parent: QWidget | None = None, *, most_lines: int = _LINES, whole_current: bool = True
    ) -> None:
        super().__init__(parent)
        self._follows = False
        self._held = False
        self._untold: int | None = None
        self.delegate = PassagesDelegate(colours, self, most_lines, whole_current=whole_current)
        self.setItemDelegate(self.delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.doubleClicked.connect(lambda _: self.acted.emit(Act.PUT))

    def number(self) -> int | None:
        """Return the number of the passage somebody stands on."""
        index = self.currentIndex()
        return int(index.data(PassageRole.NUMBER)) if index.isValid() else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._let_go()
        act = act_on_passage(event)
        if act is None:
            super().keyPressEvent(event)
        elif self.currentIndex().isValid():
            self.acted.emit(act)

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """A long passage is shown as a whole while somebody stands on it: only then rows change their heights."""
        super().currentChanged(current, previous)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        if any(index.isValid() and self.delegate.is_cut(option, index) for index in (current, previous)):
            self.scheduleDelayedItemsLayout()
        if current.isValid():
            self._untold = int(current.data(PassageRole.NUMBER))
        if not self._held:
            self._let_go()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = True
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._let_go()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their words are at this width; the one somebody stands on stays in sight."""
        super().resizeEvent(event)
        self._follows = True
        self.scheduleDelayedItemsLayout()

    @override
    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        if self._follows:
            self._follows = False
            self.go_to(self.currentIndex())

    def go_to(self, index: QModelIndex) -> None:
        """Stand on a row and bring it into sight, from its first line when it is higher than the list."""
        self._held = False
        self.setCurrentIndex(index)
        is_high = self.visualRect(index).height() > self.viewport().height()
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(index, hint.PositionAtTop if is_high else hint.EnsureVisible)

    @override
    def startDrag(self, supported: Qt.DropAction) -> None:
        """The words go along with the mouse, not a picture of the whole row."""
        index = self.currentIndex()
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsDragEnabled:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        drag.setPixmap(self._picture(" ".join(str(index.data()).split())))
        drag.exec(supported, Qt.DropAction.CopyAction)
        self._let_go()  # the release of the button went to the drag

    def _let_go(self) -> None:
        """No mouse button is pressed any more: tell where somebody stands, unless that was told or is over."""
        self._held = False
        number, self._untold = self._untold, None
        if number is not None and number == self.number():
            self.went_to.emit(number)

    def _picture(self, words: str) -> QPixmap:
        metrics, colours = self.fontMetrics(), self.delegate.colours
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * 40)
        pad = metrics.height() // 2
        size = QSize(metrics.horizontalAdvance(shown) + 2 * pad, metrics.height() + pad)
        picture = QPixmap(size * self.devicePixelRatio())
        picture.setDevicePixelRatio(self.devicePixelRatio())
        picture.fill(QColor(colours.accent_ground))
        painter = QPainter(picture)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.ink))
        painter.drawText(QRect(QPoint(0, 0), size), Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
        return picture
