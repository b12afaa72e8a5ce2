"""Chips as they are painted in cells: some words on a round ground."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle

from gfmd_desktop.ui.theme import Colours

_GAP = 4


def paint_chip(painter: QPainter, place: QRect, words: str, ground: str, ink: str) -> None:
    """Paint a chip that fills a place; words too long for it end in an ellipsis."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(place), place.height() / 2, place.height() / 2)
    painter.setPen(QColor(ink))
    room = place.width() - place.height() // 2
    seen = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, seen)


def paint_chips(painter: QPainter, row: QRect, names: Sequence[str], colours: Colours) -> None:
    """Paint chips side by side in the direction of the window; those that have no room are counted in a last one."""
    left = row.left()
    for words in chips_that_fit(painter, row, names):
        width = min(_width(painter, row, words), row.right() - left)
        rect = QRect(left, row.top(), width, row.height())
        seen = QStyle.visualRect(painter.layoutDirection(), row, rect)
        paint_chip(painter, seen, words, colours.chip_ground, colours.quiet)
        left += width + _GAP


def chips_that_fit(painter: QPainter, row: QRect, names: Sequence[str]) -> list[str]:
    """Return as many names as have room beside the count of the others, one at least."""
    for shown in range(len(names), 1, -1):
        rest = [_others(len(names) - shown)] if shown < len(names) else []
        found = [*names[:shown], *rest]
        if sum(_width(painter, row, words) + _GAP for words in found) <= row.width():
            return found
    return [*names[:1], *([_others(len(names) - 1)] if len(names) > 1 else [])]


def _others(count: int) -> str:
    """The sign stays before the number in a window that is read from the right, too."""
    return f"\u2066+{count}\u2069"


def _width(painter: QPainter, row: QRect, words: str) -> int:
    return painter.fontMetrics().horizontalAdvance(words) + row.height()
