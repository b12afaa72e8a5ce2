"""What all delegates measure and paint with."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_SMALL = 0.88


def small_font(font: QFont) -> QFont:
    """Return a font for what stands aside, in proportion to the one of the text."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small


def direction_of(words: str) -> Qt.LayoutDirection:
    """Return the direction of words, by their first letter: somebody's text keeps it in a window of the other one."""
    strong = (bidirectional(letter) for letter in words)
    first = next((each for each in strong if each in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def room_across(view: QWidget) -> int:
    """Return how wide rows of a view are, in pixels."""
    return view.viewport().width() if isinstance(view, QAbstractScrollArea) else view.width()
