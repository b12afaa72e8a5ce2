"""How a file on its way in looks: its name, shortened in its middle, and below it how far it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.ui.arrivals.files_model import OPEN_STAGES, FileRole, Stage
from gfmd_desktop.ui.painting import small_font
from gfmd_desktop.ui.qt import AnyIndex, isolated, override
from gfmd_desktop.ui.theme import Colours

_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class FilesDelegate(QStyledItemDelegate):
    """Paints files."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        small = QFontMetrics(small_font(option.font)).height()
        return QSize(option.fontMetrics.height(), option.fontMetrics.height() + small + 2 * _pad(option))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.colours.accent_ground))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.colours.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        pad = _pad(option)
        room = option.rect.adjusted(2 * pad, pad, -2 * pad, -pad)
        head = QRect(room.left(), room.top(), room.width(), option.fontMetrics.height())
        name = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, head.width())
        painter.setFont(option.font)
        painter.setPen(QColor(self.colours.ink))
        painter.drawText(head, _START, isolated(name))
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(self._ink(Stage(index.data(FileRole.STAGE)))))
        foot = QRect(room.left(), head.bottom() + 1, room.width(), room.bottom() - head.bottom())
        painter.drawText(foot, _START, str(index.data(FileRole.STATE)))
        painter.restore()

    def _ink(self, stage: Stage) -> str:
        if stage in OPEN_STAGES:
            return self.colours.warn
        inks = {Stage.TAKEN: self.colours.good, Stage.UPDATED: self.colours.good, Stage.REFUSED: self.colours.bad}
        return inks.get(stage, self.colours.quiet)


def _pad(option: QStyleOptionViewItem) -> int:
    return round(option.fontMetrics.height() * 0.35)
