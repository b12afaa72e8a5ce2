"""The heading over the columns: every group's name in the group's colour."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from gfmd_desktop.ui.board.board_model import BoardModel
from gfmd_desktop.ui.board.group_colours import group_colour
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Colours

_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class BoardHeader(QHeaderView):
    """Paints the names."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._colours = colours
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours."""
        self._colours = colours
        self.viewport().update()

    def least_width(self, section: int) -> int:
        """Return how wide a column must be to show its name, in pixels."""
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        return QFontMetrics(self._bold()).horizontalAdvance(words) + self.fontMetrics().height()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(self.fontMetrics().height() * 1.7))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._colours.ground))
        painter.end()
        super().paintEvent(event)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        model = self.model()
        if not isinstance(model, BoardModel):
            return
        group = model.group_at(logical_index)
        painter.save()
        painter.setFont(self._bold())
        painter.setPen(group_colour(group, self._colours.ground) if group >= 0 else QColor(self._colours.quiet))
        gap = self.fontMetrics().height() // 2
        room = rect.adjusted(gap, 0, -gap, 0)
        words = str(model.headerData(logical_index, Qt.Orientation.Horizontal))
        seen = QFontMetrics(self._bold()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _START, seen)
        painter.restore()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
