"""How the past looks in its list: headings that part days and sittings, named versions with a star, steps with what they wrote."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.ui.models.history_model import HistoryRole
from gfmd_desktop.ui.painting import room_across, small_font
from gfmd_desktop.ui.qt import AnyIndex, override
from gfmd_desktop.ui.theme import Colours

_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_PAD = 12


class HistoryDelegate(QStyledItemDelegate):
    """Paints headings, versions and steps; every row is one or two lines high, so that long pasts scroll well."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        lines = 2.6 if index.data(HistoryRole.STEP) else 1.9
        view = option.widget
        width = room_across(view)
        return QSize(width, round(option.fontMetrics.height() * lines))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        step, version = index.data(HistoryRole.STEP), index.data(HistoryRole.VERSION)
        if option.state & QStyle.StateFlag.State_Selected and (step or version):
            painter.fillRect(option.rect, QColor(self.colours.accent_ground))
        if step or version:
            self._paint_row(painter, option, index, "★ " if version else "")
        else:
            self._paint_heading(painter, option, str(index.data()))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        painter.setPen(QColor(self.colours.strong_border))
        if option.rect.top() > 0:
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        place = option.rect.adjusted(_PAD, 2, -_PAD, 0)
        self._write(painter, option, place, words, self.colours.faint, small=True)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, sign: str) -> None:
        small = QFontMetrics(small_font(option.font))
        line = option.fontMetrics.height()
        time_width = small.horizontalAdvance("00:00:00") + _PAD
        top = option.rect.top() + round(line * 0.3)
        left = option.rect.left() + _PAD
        time = QRect(left, top, time_width, line)
        room = option.rect.width() - time_width - 2 * _PAD
        words = QRect(left + time_width, top, room, line)
        if sign:
            time_width = small.horizontalAdvance(str(index.data(HistoryRole.TIME))) + 4
            words = QRect(left, top, option.rect.width() - 2 * _PAD - time_width, line)
            time = QRect(words.right(), top, time_width, line)
        snippet = QRect(words.left(), top + line, words.width(), line)
        self._write(painter, option, time, str(index.data(HistoryRole.TIME)), self.colours.faint, small=True)
        self._write(painter, option, words, sign + str(index.data()), self.colours.ink)
        self._write(painter, option, snippet, str(index.data(HistoryRole.SNIPPET)), self.colours.quiet, small=True)

    @staticmethod
    def _write(
        painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str, ink: str, *, small: bool = False
    ) -> None:
        font = small_font(option.font) if small else option.font
        painter.setFont(font)
        painter.setPen(QColor(ink))
        elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(QStyle.visualRect(option.direction, option.rect, place), _START, elided)
