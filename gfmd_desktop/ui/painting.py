"""What all delegates measure and paint with."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_SMALL = 0.88


def small_font(font: QFont) -> QFont:
    """Return a font for what stands aside, in proportion to the one of the text."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small


def room_across(view: QWidget) -> int:
    """Return how wide rows of a view are, in pixels."""
    return view.viewport().width() if isinstance(view, QAbstractScrollArea) else view.width()
