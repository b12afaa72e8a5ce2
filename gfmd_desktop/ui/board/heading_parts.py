"""Where the parts of a list's heading stand: its words, the counter, and what puts the list into another order."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from gfmd_desktop.ui.board.board_words import counter_words, order_words, title_words
from gfmd_desktop.ui.board.lines import Heading
from gfmd_desktop.ui.board.row_heights import chip_height, pad_of
from gfmd_desktop.ui.painting import small_font


@dataclass(frozen=True, slots=True)
class HeadingParts:
    """The rectangles of a heading's parts, in a window that reads from the left; an empty one has nothing to show."""

    title: QRect
    counter: QRect
    order: QRect


def heading_font(font: QFont) -> QFont:
    """Return the font of headings."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def parts_of(heading: Heading, room: QRect, font: QFont) -> HeadingParts:
    """Return where the parts of a heading stand, one after another at the foot of its room."""
    pad, small = pad_of(font), QFontMetrics(small_font(font))
    high = chip_height(font)
    left, bottom = room.left() + pad * 2, room.bottom() - pad
    widths = (
        QFontMetrics(heading_font(font)).horizontalAdvance(title_words(heading)) + 2,
        small.horizontalAdvance(counter_words(heading)) + high if counter_words(heading) else 0,
        small.horizontalAdvance(order_words(heading)) + 2 if order_words(heading) else 0,
    )
    rects = []
    for width in widths:
        rects.append(QRect(left, bottom - high, min(width, max(room.right() - left, 0)), high))
        left += width + pad * 3 if width else 0
    return HeadingParts(*rects)
