"""How a place looks: what is asked there, and below it, quieter, what it says now."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.ui.painting import small_font
from gfmd_desktop.ui.qt import AnyIndex, isolated, override
from gfmd_desktop.ui.review.places_model import PlaceRole
from gfmd_desktop.ui.theme import Colours

_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class PlacesDelegate(QStyledItemDelegate):
    """Paints sections, questions and items."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        line = option.fontMetrics.height()
        answer = QFontMetrics(small_font(option.font)).height() if index.data(PlaceRole.ANSWER) else 0
        return QSize(line * 8, line + answer + round(line * 0.6))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.colours.accent_ground))
        pad = round(option.fontMetrics.height() * 0.3)
        room = option.rect.adjusted(pad, pad, -pad, -pad)
        head = QRect(room.left(), room.top(), room.width(), option.fontMetrics.height())
        font = QFont(option.font)
        font.setBold(not index.data(PlaceRole.PATH))
        painter.setFont(font)
        painter.setPen(QColor(self.colours.ink))
        painter.drawText(head, _START, _elided(QFontMetrics(font), str(index.data()), head.width()))
        small = small_font(option.font)
        foot = QRect(room.left(), head.bottom() + 1, room.width(), QFontMetrics(small).height())
        empty = bool(index.data(PlaceRole.IS_EMPTY))
        small.setItalic(empty)
        painter.setFont(small)
        painter.setPen(QColor(self.colours.faint if empty else self.colours.quiet))
        painter.drawText(foot, _START, _elided(QFontMetrics(small), str(index.data(PlaceRole.ANSWER)), foot.width()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.colours.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()


def _elided(metrics: QFontMetrics, words: str, width: int) -> str:
    return metrics.elidedText(isolated(words), Qt.TextElideMode.ElideRight, width)
