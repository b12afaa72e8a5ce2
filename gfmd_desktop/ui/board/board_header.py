"""The heading over the columns: every group's name in the group's colour."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
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
        self.colours = colours
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        model = self.model()
        if not isinstance(model, BoardModel):
            return
        group = model.group_at(logical_index)
        painter.save()
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(group_colour(group, self.colours.ground) if group >= 0 else QColor(self.colours.quiet))
        room = rect.adjusted(self.fontMetrics().height() // 2, 0, -4, 0)
        words = str(model.headerData(logical_index, Qt.Orientation.Horizontal))
        painter.drawText(room, _START, self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width()))
        painter.restore()
