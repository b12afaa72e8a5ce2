"""Paints a command and, at the other side, its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.ui.qt import AnyIndex, override
from gfmd_desktop.ui.theme import Colours

KeyRole = Qt.ItemDataRole.UserRole + 1


class PaletteDelegate(QStyledItemDelegate):
    """One line a command."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, round(option.fontMetrics.height() * 1.9))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours.accent_ground if chosen else self.colours.chip_ground))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
        row = QRectF(option.rect).adjusted(12, 0, -12, 0)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight  # Qt turns them round in a mirrored window
        painter.setPen(QColor(self.colours.accent if chosen else self.colours.ink))
        painter.drawText(row, start | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.setPen(QColor(self.colours.faint))
        painter.drawText(row, end | Qt.AlignmentFlag.AlignVCenter, str(index.data(KeyRole) or ""))
        painter.restore()
