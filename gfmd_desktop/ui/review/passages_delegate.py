"""How a passage looks: a band at its edge and a word that say how sure its place is, its words, where it went and why to look."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.domain.arrival import Certainty
from gfmd_desktop.ui.painting import direction_of, room_across, small_font
from gfmd_desktop.ui.qt import AnyIndex, override
from gfmd_desktop.ui.review.passages_model import PassageRole
from gfmd_desktop.ui.theme import Colours

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_HIGH = 100_000
_MOST_KEPT = 4_000
"""Heights remembered; they are found out by setting the words."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the pieces of a row are; an empty rectangle is a piece that is not there."""

    band: QRect
    words: QRect
    more: QRect
    foot: QRect
    hidden: int = 0
    """Lines of the words that are not shown."""


class PassagesDelegate(QStyledItemDelegate):
    """Paints passages; long ones up to `most_lines`, the one somebody stands on as a whole if `whole_current`."""

    def __init__(self, colours: Colours, parent: QWidget, most_lines: int, *, whole_current: bool = True) -> None:
        super().__init__(parent)
        self.colours = colours
        self._most_lines = most_lines
        self._whole_current = whole_current
        self._rows: dict[tuple[str, str, int, str, bool], int] = {}
        self._heights: dict[tuple[str, int, str], int] = {}

    def is_cut(self, option: QStyleOptionViewItem, index: AnyIndex) -> bool:
        """Tell whether a passage has more lines than are shown while nobody stands on it."""
        return self._layout(option, index, QRect(0, 0, room_across(option.widget), 0), may_be_whole=False).hidden > 0

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Rows are measured again after every change, all of them: what is known is not measured twice."""
        width = room_across(option.widget)
        known = (*index.data(PassageRole.SHOWN), width, option.font.key(), self._is_whole(option, index))
        if known not in self._rows:
            if len(self._rows) >= _MOST_KEPT:
                self._rows.clear()
            layout = self._layout(option, index, QRect(0, 0, width, 0))
            self._rows[known] = layout.foot.bottom() + 1 + _pad(option)
        return QSize(width, self._rows[known])

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        certainty = Certainty(index.data(PassageRole.CERTAINTY))
        ink, ground = self._colours(certainty)
        layout = self._layout(option, index, option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.colours.accent_ground))
        elif ground:
            painter.fillRect(option.rect, QColor(ground))
        painter.fillRect(layout.band, QColor(ink))
        self._paint_words(painter, option, index, layout.words, certainty)
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(self.colours.quiet))
        if layout.hidden:
            painter.drawText(layout.more, _WRAPPED, self.tr("… {0} more lines").format(layout.hidden))
        painter.setPen(QColor(ink))
        painter.drawText(layout.foot, _WRAPPED, index.data(PassageRole.SHOWN)[1])
        painter.setPen(QColor(self.colours.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.colours.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, place: QRect, certainty: Certainty
    ) -> None:
        font = QFont(option.font)
        font.setStrikeOut(certainty is Certainty.WAIVED)
        quiet = certainty in (Certainty.OFFICIAL, Certainty.WAIVED)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.faint if quiet else self.colours.ink))
        words = str(index.data())
        painter.setLayoutDirection(direction_of(words))
        painter.setClipRect(place)
        painter.drawText(place, _WRAPPED, words)
        painter.setClipping(False)
        painter.setLayoutDirection(option.direction)

    def _colours(self, certainty: Certainty) -> tuple[str, str]:
        colours = self.colours
        by_certainty = {
            Certainty.CERTAIN: (colours.good, ""),
            Certainty.DOUBTFUL: (colours.warn, colours.warn_ground),
            Certainty.UNPLACED: (colours.bad, colours.bad_ground),
            Certainty.WAIVED: (colours.quiet, ""),
        }
        return by_certainty.get(certainty, (colours.border, ""))

    def _layout(
        self, option: QStyleOptionViewItem, index: AnyIndex, row: QRect, *, may_be_whole: bool = True
    ) -> _Layout:
        pad, small = _pad(option), QFontMetrics(small_font(option.font))
        band = QRect(row.left(), row.top(), max(3, pad // 2), row.height())
        left = band.right() + 1 + pad * 2
        room = QRect(left, row.top() + pad, max(row.right() - pad * 2 - left, pad * 8), _HIGH)
        words, hidden = QRect(room), 0
        text, said = index.data(PassageRole.SHOWN)
        words.setHeight(self._height(option.fontMetrics, option.font, room.width(), text))
        line = option.fontMetrics.lineSpacing()
        if words.height() > (self._most_lines + 1) * line and not (may_be_whole and self._is_whole(option, index)):
            hidden = round(words.height() / line) - self._most_lines
            words.setHeight(self._most_lines * line)
        more, foot = QRect(room), QRect(room)
        more.moveTop(words.bottom() + 2)
        more.setHeight(small.lineSpacing() if hidden else 0)
        foot.moveTop(more.bottom() + 1)
        foot.setHeight(self._height(small, small_font(option.font), room.width(), said) if said else 0)
        band, words, more, foot = (QStyle.visualRect(option.direction, row, each) for each in (band, words, more, foot))
        return _Layout(band, words, more, foot, hidden)

    def _is_whole(self, option: QStyleOptionViewItem, index: AnyIndex) -> bool:
        view = option.widget
        return self._whole_current and isinstance(view, QAbstractItemView) and view.currentIndex() == index

    def _height(self, metrics: QFontMetrics, font: QFont, width: int, words: str) -> int:
        """Setting long words takes a while, and rows are measured again after every change."""
        key = (words, width, font.key())
        if key not in self._heights:
            if len(self._heights) >= _MOST_KEPT:
                self._heights.clear()
            self._heights[key] = metrics.boundingRect(QRect(0, 0, width, _HIGH), _WRAPPED, words).height()
        return self._heights[key]


def _pad(option: QStyleOptionViewItem) -> int:
    return round(option.fontMetrics.height() * 0.35)
