"""Fonts and formats for looks: the font a file names, or one of the same widths, and no ligatures.

Units are twentieths of a point, so fonts are as many pixels high as they are twentieths of a point: whole numbers, the same on
every screen, printer and PDF.
"""

from __future__ import annotations

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
_FOR_OTHER_SCRIPTS = ("Arial", "DejaVu Sans")
"""Asked before the system's own choice for what a font lacks: their Arabic can be found again in a PDF, that of others cannot."""

_LIGATURES = ("liga", "clig", "dlig")
"""A PDF keeps one character per glyph: of a word set with ligatures only a part could be found again."""

_RISES = {
    Rise.SUPERSCRIPT: QTextCharFormat.VerticalAlignment.AlignSuperScript,
    Rise.SUBSCRIPT: QTextCharFormat.VerticalAlignment.AlignSubScript,
}
_INK = "000000"


class Faces:
    """Makes each font and format once. Fonts must stay in one thread: every thread that sets pages has faces of its own."""

    def __init__(self) -> None:
        self._fonts: dict[Look, QFont] = {}
        self._formats: dict[tuple[Look, str | None], QTextCharFormat] = {}

    def font(self, look: Look) -> QFont:
        """Return the font of a look."""
        if look not in self._fonts:
            self._fonts[look] = _font(look)
        return self._fonts[look]

    def text_format(self, look: Look, href: str | None = None) -> QTextCharFormat:
        """Return the format of words of a look, with the address they lead to."""
        key = (look, href)
        if key not in self._formats:
            self._formats[key] = _format(look, self.font(look), href)
        return self._formats[key]


def _font(look: Look) -> QFont:
    font = QFont()
    family = look.family or _USUAL
    font.setFamilies([family, *_SAME_WIDTHS.get(family, ()), *_FOR_OTHER_SCRIPTS])
    font.setPixelSize(look.size * _UNITS_PER_HALF_POINT)
    font.setBold(look.bold)
    font.setItalic(look.italic)
    font.setKerning(look.kerned)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for name in _LIGATURES:
        font.setFeature(QFont.Tag(name), 0)
    return font


def _format(look: Look, font: QFont, href: str | None) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(QBrush(QColor(f"#{look.colour or _INK}")))
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
