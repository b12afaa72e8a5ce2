"""How a problem looks in its list: how much it matters by shape, word and colour; where; and why, in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.domain.problems import Severity
from gfmd_desktop.ui.models.problems_model import ProblemRole
from gfmd_desktop.ui.painting import room_across, small_font
from gfmd_desktop.ui.qt import AnyIndex, override
from gfmd_desktop.ui.theme import Colours

_WRAPPED = Qt.TextFlag.TextWordWrap
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class ProblemsDelegate(QStyledItemDelegate):
    """Paints headings and problems."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width, line = room_across(option.widget), option.fontMetrics.height()
        if index.data(ProblemRole.PROBLEM) is None:
            return QSize(width, round(line * 1.9))
        words = option.fontMetrics.boundingRect(
            QRect(0, 0, self._room(width, line), 10_000), _WRAPPED, str(index.data())
        )
        return QSize(width, words.height() + round(line * 1.8))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        problem = index.data(ProblemRole.PROBLEM)
        if problem is None:
            self._paint_heading(painter, option, index)
        else:
            self._paint_problem(painter, option, index, problem.severity)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(self.colours.faint))
        inner = option.rect.adjusted(12, round(option.fontMetrics.height() * 0.5), -12, 0)
        painter.drawText(inner, _START, str(index.data()))

    def _paint_problem(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, severity: Severity
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.colours.accent_ground))
        line = option.fontMetrics.height()
        width = option.rect.width()
        top = option.rect.top() + round(line * 0.4)
        head = QRect(option.rect.left() + self._indent(line), top, self._room(width, line), line)
        mark = QRect(option.rect.left() + 12, top, line, line)
        words = QRect(head.left(), head.bottom() + 2, head.width(), option.rect.bottom() - head.bottom())
        mark, head, words = (QStyle.visualRect(option.direction, option.rect, each) for each in (mark, head, words))
        ink = QColor(self._colour(severity))
        self._paint_mark(painter, QRectF(mark), severity, ink)
        self._paint_head(painter, head, option, index, ink)
        painter.setFont(option.font)
        painter.setPen(QColor(self.colours.quiet))
        painter.drawText(words, _WRAPPED | Qt.AlignmentFlag.AlignLeading, str(index.data()))
        painter.setPen(QColor(self.colours.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_head(
        self, painter: QPainter, head: QRect, option: QStyleOptionViewItem, index: AnyIndex, ink: QColor
    ) -> None:
        small = small_font(option.font)
        word = str(index.data(ProblemRole.SEVERITY_WORD))
        aside = QFontMetrics(small).horizontalAdvance(word) + 8
        place = option.fontMetrics.elidedText(
            str(index.data(ProblemRole.PLACE)), Qt.TextElideMode.ElideMiddle, head.width() - aside
        )
        painter.setPen(QColor(self.colours.ink))
        painter.setFont(option.font)
        painter.drawText(head, _START, place)
        painter.setPen(ink)
        painter.setFont(small)
        painter.drawText(head, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_mark(self, painter: QPainter, place: QRectF, severity: Severity, ink: QColor) -> None:
        """A triangle, a full or an empty circle: told by shape, the colour only repeats it."""
        middle, radius = place.center(), place.height() * 0.3
        painter.setPen(ink)
        painter.setBrush(Qt.BrushStyle.NoBrush if severity is Severity.HINT else ink)
        if severity is Severity.ERROR:
            corners = (QPointF(0, -radius), QPointF(radius, radius * 0.8), QPointF(-radius, radius * 0.8))
            painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        else:
            painter.drawEllipse(middle, radius * 0.8, radius * 0.8)

    def _colour(self, severity: Severity) -> str:
        colours = {Severity.ERROR: self.colours.bad, Severity.WARNING: self.colours.warn}
        return colours.get(severity, self.colours.quiet)

    @staticmethod
    def _indent(line: int) -> int:
        return 12 + round(line * 1.4)

    @classmethod
    def _room(cls, width: int, line: int) -> int:
        return max(line * 4, width - cls._indent(line) - 12)
