"""A colour for every group, readable on the cards of a light and a dark window; told by name as well, never by colour alone."""

from __future__ import annotations

from PySide6.QtGui import QColor

_HUES = (275, 30, 200, 140, 345, 55, 235, 175, 310, 10)
_LIGHTNESS = {False: (88, 66), True: (190, 215)}
"""On a light and on a dark ground, for the first and the second ten groups."""
_SATURATION = 150


def group_colour(column: int, ground: str) -> QColor:
    """Return the colour of a group by its column, to be written on a ground."""
    dark = QColor(ground).lightness() < 128
    round_of_hues = column // len(_HUES) % 2
    return QColor.fromHsl(_HUES[column % len(_HUES)], _SATURATION, _LIGHTNESS[dark][round_of_hues])
