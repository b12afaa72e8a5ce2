"""How a passage looks: a band at its edge and a word that say how sure its place is, its words, where it went and why to look."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.domain.arrival import Certainty
from gfmd_desktop.ui.painting import room_across, small_font
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.review.passages_model import PassageRole, certainty_word
from gfmd_desktop.ui.theme import Colours

_Index = QModelIndex | QPersistentModelIndex
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_HIGH = 10_000


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the pieces of a row are; an empty rectangle is a piece that is not there."""

    band: QRect
    words: QRect
    foot: QRect


class PassagesDelegate(QStyledItemDelegate):
    """Paints passages."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = room_across(option.widget)
        layout = self._layout(option, index, QRect(0, 0, width, 0))
        return QSize(width, layout.foot.bottom() + 1 + _pad(option))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
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
        painter.setPen(QColor(ink))
        painter.drawText(layout.foot, _WRAPPED, _foot(index))
        painter.setPen(QColor(self.colours.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, place: QRect, certainty: Certainty
    ) -> None:
        font = QFont(option.font)
        font.setStrikeOut(certainty is Certainty.WAIVED)
        quiet = certainty in (Certainty.OFFICIAL, Certainty.WAIVED)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.faint if quiet else self.colours.ink))
        painter.drawText(place, _WRAPPED, str(index.data()))

    def _colours(self, certainty: Certainty) -> tuple[str, str]:
        colours = self.colours
        by_certainty = {
            Certainty.CERTAIN: (colours.good, ""),
            Certainty.DOUBTFUL: (colours.warn, colours.warn_ground),
            Certainty.UNPLACED: (colours.bad, colours.bad_ground),
            Certainty.WAIVED: (colours.quiet, ""),
        }
        return by_certainty.get(certainty, (colours.border, ""))

    def _layout(self, option: QStyleOptionViewItem, index: _Index, row: QRect) -> _Layout:
        pad, small = _pad(option), QFontMetrics(small_font(option.font))
        band = QRect(row.left(), row.top(), max(3, pad // 2), row.height())
        left = band.right() + 1 + pad * 2
        room = QRect(left, row.top() + pad, max(row.right() - pad * 2 - left, pad * 8), _HIGH)
        words = QRect(room)
        words.setHeight(option.fontMetrics.boundingRect(room, _WRAPPED, str(index.data())).height())
        foot = QRect(room)
        foot.moveTop(words.bottom() + 2)
        said = _foot(index)
        foot.setHeight(small.boundingRect(foot, _WRAPPED, said).height() if said else 0)
        return _Layout(*(QStyle.visualRect(option.direction, row, each) for each in (band, words, foot)))


def _foot(index: _Index) -> str:
    """What is said below a passage: how sure it is, where it went, why somebody should look. The form's own words need none."""
    certainty = Certainty(index.data(PassageRole.CERTAINTY))
    if certainty is Certainty.OFFICIAL:
        return ""
    place, why = str(index.data(PassageRole.PLACE)), str(index.data(PassageRole.WHY))
    if certainty is Certainty.CERTAIN:
        return f"→ {place}"
    said = "" if certainty is Certainty.WAIVED else certainty_word(certainty)
    head = f"→ {place} · {said}" if place else said
    return "\n".join(part for part in (head, why) if part)


def _pad(option: QStyleOptionViewItem) -> int:
    return round(option.fontMetrics.height() * 0.35)
