"""Words in a cell: wrapped, in the colours of who said them, and no higher than a cell may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

MOST_LINES = 9
_BREAK = "\u2028"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words in one colour, bold or not."""

    words: str
    colour: QColor
    bold: bool = False


def height_of(words: str, font: QFont, width: float) -> float:
    """Return how high words are in a cell, in pixels."""
    if not words:
        return 0.0
    layout, _ = _laid_out(words, (), font, width, Qt.LayoutDirection.LayoutDirectionAuto)
    return layout.boundingRect().height()


def paint_words(painter: QPainter, place: QRectF, stretches: Sequence[Stretch], font: QFont) -> None:
    """Paint words in a place; what is too long ends in an ellipsis."""
    words = "".join(each.words for each in stretches)
    layout, is_cut = _laid_out(words, stretches, font, place.width(), Qt.LayoutDirection.LayoutDirectionAuto)
    painter.save()
    painter.setClipRect(place)
    painter.setPen(stretches[0].colour if stretches else painter.pen().color())
    layout.draw(painter, place.topLeft())
    if is_cut:
        last = layout.lineAt(layout.lineCount() - 1)
        end = min(last.naturalTextWidth(), place.width() - QFontMetricsF(font).horizontalAdvance("…"))
        painter.drawText(QPointF(place.left() + end, place.top() + last.y() + last.ascent()), "…")
    painter.restore()


def _laid_out(
    words: str, stretches: Sequence[Stretch], font: QFont, width: float, direction: Qt.LayoutDirection
) -> tuple[QTextLayout, bool]:
    layout = QTextLayout(words.replace("\n", _BREAK), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.setFormats(_formats(stretches))
    layout.beginLayout()
    height, is_cut = 0.0, False
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
        if layout.lineCount() == MOST_LINES:
            is_cut = line.textStart() + line.textLength() < len(words)
            break
    layout.endLayout()
    return layout, is_cut


def _formats(stretches: Sequence[Stretch]) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for each in stretches:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, len(each.words.encode("utf-16-le")) // 2
        look = QTextCharFormat()
        look.setForeground(each.colour)
        if each.bold:
            look.setFontWeight(QFont.Weight.DemiBold)
        found.format = look
        ranges.append(found)
        start += found.length
    return ranges
