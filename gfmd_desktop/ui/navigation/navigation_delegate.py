"""Paints a line of the left column: the report that lies open on a ground of its own, sessions with a mark for their report."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.ui.navigation.navigation_model import Line, LineKind, LineRole, NavigationModel
from gfmd_desktop.ui.painting import small_font
from gfmd_desktop.ui.qt import AnyIndex, isolated, override
from gfmd_desktop.ui.theme import Colours

_SIDE = 12
_HEIGHTS = {LineKind.CAPTION: 2.1, LineKind.SESSION: 1.9}
"""Of lines that are no report, in heights of text; a hint is as high as its words need."""


class NavigationDelegate(QStyledItemDelegate):
    """Captions small and quiet, reports with their small print, sessions with a mark, hints over several lines."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        line: Line = index.data(LineRole)
        height = option.fontMetrics.height()
        if line.kind is LineKind.HINT:
            width = option.widget.width() - 2 * _SIDE - 8 if option.widget else 160
            needed = QFontMetricsF(small_font(option.font)).boundingRect(
                QRectF(0, 0, width, 1_000), _WRAPPED, line.words
            )
            return QSize(80, round(needed.height() + height * 0.4))
        if line.kind is LineKind.REPORT:
            return QSize(80, round(height * 2.75))
        return QSize(80, round(height * _HEIGHTS[line.kind]))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line: Line = index.data(LineRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.kind.leads:
            self._paint_ground(painter, option, is_open=_is_open(index, line))
        place = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0)
        {
            LineKind.CAPTION: self._paint_caption,
            LineKind.HINT: self._paint_hint,
            LineKind.REPORT: self._paint_report,
            LineKind.SESSION: self._paint_session,
        }[line.kind](painter, option, place, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, is_open: bool) -> None:
        place = QRectF(option.rect).adjusted(5, 1, -5, -1)
        if is_open or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours.accent_ground if is_open else self.colours.chip_ground))
            painter.drawRoundedRect(place, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.colours.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 6, 6)

    def _paint_caption(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, index: AnyIndex) -> None:
        low = place.adjusted(0, option.fontMetrics.height() * 0.5, 0, 0)
        _write(painter, small_font(option.font), self.colours.quiet, low, str(index.data()))

    def _paint_hint(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, index: AnyIndex) -> None:
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(self.colours.faint))
        painter.drawText(place, _WRAPPED, str(index.data()))

    def _paint_report(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, index: AnyIndex) -> None:
        line: Line = index.data(LineRole)
        step = option.fontMetrics.height() * 1.1
        above = QRectF(place.left(), place.top() + option.fontMetrics.height() * 0.3, place.width(), step)
        colour = self.colours.accent if _is_open(index, line) else self.colours.ink
        _write(painter, option.font, colour, above, line.words)
        _write(painter, small_font(option.font), self.colours.quiet, above.translated(0, step), line.below)

    def _paint_session(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, index: AnyIndex) -> None:
        """A full circle where there is a report, an empty one where there is none: told by shape, not by colour."""
        line: Line = index.data(LineRole)
        side = option.fontMetrics.height() * 0.9
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        radius = option.fontMetrics.height() * 0.26
        middle = QPointF(place.right() - radius if mirrored else place.left() + radius, place.center().y())
        painter.setPen(QPen(QColor(self.colours.good if line.report_id else self.colours.faint), 1.4))
        painter.setBrush(QColor(self.colours.good) if line.report_id else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        words = place.adjusted(0 if mirrored else side, 0, -side if mirrored else 0, 0)
        colour = self.colours.accent if _is_open(index, line) else self.colours.ink
        _write(painter, option.font, colour, words, line.words)


def _write(painter: QPainter, font: QFont, colour: str, place: QRectF, words: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetricsF(font).elidedText(isolated(words), Qt.TextElideMode.ElideRight, place.width())
    start = Qt.AlignmentFlag.AlignLeft  # Qt turns it round in a mirrored window
    painter.drawText(place, start | Qt.AlignmentFlag.AlignVCenter, shown)


_WRAPPED = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)


def _is_open(index: AnyIndex, line: Line) -> bool:
    model = index.model()
    return isinstance(model, NavigationModel) and model.is_open(line)
