"""Paints a report in the list: its title, what it belongs to, how far it is, when it was changed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.ui.phrases import beside
from gfmd_desktop.ui.qt import AnyIndex, isolated, override
from gfmd_desktop.ui.reports.reports_model import ReportRow, RowRole, how_it_stands, when
from gfmd_desktop.ui.theme import Colours

_SMALL = 0.9


class ReportDelegate(QStyledItemDelegate):
    """Two lines a report: title and progress, then form, session and moment."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row: ReportRow = index.data(RowRole)
        lines = 3 if row.excerpt else 2
        return QSize(160, round(option.fontMetrics.height() * (lines * 1.12 + 0.75)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: ReportRow = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        self._paint_words(painter, option, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        over = option.state & QStyle.StateFlag.State_MouseOver
        place = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours.accent_ground if chosen else self.colours.chip_ground))
            painter.drawRoundedRect(place, 7, 7)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 7, 7)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: ReportRow) -> None:
        bold, small = QFont(option.font), QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(option.font.pointSizeF() * _SMALL)
        step = option.fontMetrics.height() * 1.12
        place = QRectF(option.rect).adjusted(14, option.fontMetrics.height() * 0.36, -14, 0)
        place.setHeight(step)
        about = beside((row.form, row.session))
        lines = [
            (
                bold,
                self.colours.ink,
                row.title,
                how_it_stands(row),
                self.colours.good if row.complete else self.colours.quiet,
            ),
            (small, self.colours.quiet, about, when(row.changed_at), self.colours.faint),
        ]
        if row.excerpt:
            lines.append((small, self.colours.ink, row.excerpt, "", self.colours.faint))
        for font, colour, words, aside, aside_colour in lines:
            _paint_line(painter, place, option.direction, (font, colour, words), (small, aside_colour, aside))
            place.translate(0, step)


def _paint_line(
    painter: QPainter,
    place: QRectF,
    direction: Qt.LayoutDirection,
    words: tuple[QFont, str, str],
    aside: tuple[QFont, str, str],
) -> None:
    """Paint words at the reading side and something short at the other."""
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    taken = QFontMetricsF(aside[0]).horizontalAdvance(aside[2]) + 16 if aside[2] else 0
    main = place.adjusted(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)
    start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight  # Qt turns them round in a mirrored window
    for (font, colour, text), where, side in ((words, main, start), (aside, place, end)):
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(isolated(text), Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, side | Qt.AlignmentFlag.AlignVCenter, shown)
