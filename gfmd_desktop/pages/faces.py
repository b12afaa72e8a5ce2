"""Fonts and formats for looks: the font a file names, or one of the same widths, and no ligatures.

Units are twentieths of a point, so fonts are as many pixels high as they are twentieths of a point: whole numbers, the same on
every screen, printer and PDF.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat

from gfmd_desktop.domain.sheet import Look, Rise

UNITS_PER_INCH = 1440
_UNITS_PER_HALF_POINT = 10
_USUAL = "Times New Roman"
_SAME_WIDTHS = {
    "Calibri": ("Carlito",),
    "Calibri Light": ("Calibri", "Carlito"),
    "Cambria": ("Caladea",),
    "Arial": ("Liberation Sans", "Helvetica"),
    "Helvetica": ("Arial", "Liberation Sans"),
    "Times New Roman": ("Liberation Serif", "Times"),
    "Times": ("Times New Roman", "Liberation Serif"),
    "Courier New": ("Liberation Mono", "Courier"),
    "Arial Narrow": ("Liberation Sans Narrow",),
    "Georgia": ("Gelasio",),
}
_LIGATURES = ("liga", "clig", "dlig")
"""A PDF keeps one character per glyph: of a word set with ligatures only a part could be found again."""

_FOR_OTHER_SCRIPTS = ("Arial", "DejaVu Sans")
"""Asked before the system's own choice for what a font lacks: their Arabic can be found again in a PDF, that of others cannot."""

_RISES = {
    Rise.SUPERSCRIPT: QTextCharFormat.VerticalAlignment.AlignSuperScript,
    Rise.SUBSCRIPT: QTextCharFormat.VerticalAlignment.AlignSubScript,
}
_INK = "#000000"


@cache
def font(look: Look) -> QFont:
    """Return the font of a look."""
    made = QFont()
    family = look.family or _USUAL
    made.setFamilies([family, *_SAME_WIDTHS.get(family, ()), *_FOR_OTHER_SCRIPTS])
    made.setPixelSize(look.size * _UNITS_PER_HALF_POINT)
    made.setBold(look.bold)
    made.setItalic(look.italic)
    made.setKerning(look.kerned)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for name in _LIGATURES:
        made.setFeature(QFont.Tag(name), 0)
    return made


@cache
def text_format(look: Look, href: str | None = None) -> QTextCharFormat:
    """Return the format of words of a look, with the address they lead to."""
    made = QTextCharFormat()
    made.setFont(font(look))
    made.setForeground(QBrush(QColor(f"#{look.colour}" if look.colour else _INK)))
    if look.fill:
        made.setBackground(QBrush(QColor(f"#{look.fill}")))
    made.setFontUnderline(look.underline)
    made.setFontStrikeOut(look.struck)
    if look.rise is not Rise.NONE:
        made.setVerticalAlignment(_RISES[look.rise])
    if href:
        made.setAnchor(True)
        made.setAnchorHref(href)
    return made


def direction(*, rtl: bool) -> Qt.LayoutDirection:
    """Return the direction of a paragraph's text."""
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
