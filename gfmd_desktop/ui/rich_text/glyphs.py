"""Icons of the format bar, drawn in the colours of a palette: no files, sharp on any screen, mirrored where lines begin right."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap

_GRID = 16.0
"""Glyphs are drawn on a grid of so many units."""
_THICK, _THIN = 1.6, 1.3
_LINES = (3.0, 8.0, 13.0)
_FADED = 0.4
"""How much is seen of what cannot be done here."""
Draw = Callable[[QPainter], None]


def icon(name: str, size: int, palette: QPalette, direction: Qt.LayoutDirection) -> QIcon:
    """Return the icon of a command (commands.py), so many pixels high, in the colours of a palette."""
    mirrored = name in _DIRECTED and direction == Qt.LayoutDirection.RightToLeft
    return drawn(_GLYPHS[name], size, palette, mirrored=mirrored)


def drawn(draw: Draw, size: int, palette: QPalette, *, mirrored: bool = False) -> QIcon:
    """Return an icon that is drawn on a grid of 16 by 16, so many pixels high, in the colours of a palette."""
    made = QIcon()
    for mode, opacity in ((QIcon.Mode.Normal, 1.0), (QIcon.Mode.Disabled, _FADED)):
        colour = QColor(palette.color(QPalette.ColorRole.ButtonText))  # a style sheet's is the same in every state
        colour.setAlphaF(opacity)
        for ratio in range(1, _sharpest() + 1):
            made.addPixmap(_pixmap(draw, size, ratio, colour, mirrored=mirrored), mode)
    return made


def _sharpest() -> int:
    """Return how many pixels of the sharpest screen there is stand for one of ours."""
    application = QGuiApplication.instance()
    return ceil(application.devicePixelRatio()) if isinstance(application, QGuiApplication) else 1


def _pixmap(draw: Draw, size: int, ratio: int, colour: QColor, *, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(size * ratio, size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / _GRID, size / _GRID)
    if mirrored:
        painter.translate(_GRID, 0)
        painter.scale(-1, 1)
    painter.setPen(QPen(colour, _THICK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    draw(painter)
    painter.end()
    return pixmap


def _letter(letter: str, *, bold: bool = False, italic: bool = False, underline: bool = False) -> Draw:
    def draw(painter: QPainter) -> None:
        font = QFont(painter.font())
        font.setPixelSize(13)
        font.setBold(bold)
        font.setItalic(italic)
        font.setUnderline(underline)
        painter.setFont(font)
        painter.drawText(QRectF(0, 0, _GRID, _GRID), Qt.AlignmentFlag.AlignCenter, letter)

    return draw


def _bullets(painter: QPainter) -> None:
    painter.save()
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    for line in _LINES:
        painter.drawEllipse(QPointF(2.6, line), 1.5, 1.5)
    painter.restore()
    _rules(painter)


def _numbers(painter: QPainter) -> None:
    font = QFont(painter.font())
    font.setPixelSize(6)
    font.setBold(True)
    painter.setFont(font)
    is_mirrored = painter.transform().m11() < 0
    for number, line in enumerate(_LINES, start=1):
        painter.save()
        painter.translate(2.6, line)
        painter.scale(-1 if is_mirrored else 1, 1)
        painter.drawText(QRectF(-3, -4, 6, 8), Qt.AlignmentFlag.AlignCenter, str(number))
        painter.restore()
    _rules(painter)


def _rules(painter: QPainter) -> None:
    for line in _LINES:
        painter.drawLine(QPointF(7, line), QPointF(14.5, line))


def _level(towards: int) -> Draw:
    """Lines of which some are further in, and an arrow towards where an entry goes."""

    def draw(painter: QPainter) -> None:
        for line, left in zip(_LINES, (1.5, 8.0, 1.5), strict=True):
            painter.drawLine(QPointF(left, line), QPointF(14.5, line))
        tip, base = (5.4, 2.6) if towards > 0 else (1.8, 4.6)
        painter.drawPolyline([QPointF(base, 6.0), QPointF(tip, 8.0), QPointF(base, 10.0)])

    return draw


def _split(painter: QPainter) -> None:
    """One line that becomes three."""
    painter.drawLine(QPointF(1.5, 8), QPointF(5, 8))
    for line in _LINES:
        painter.drawPolyline([QPointF(5, 8), QPointF(8, line), QPointF(14.5, line)])


def _link(painter: QPainter) -> None:
    painter.setPen(QPen(painter.pen().color(), _THIN))
    painter.translate(_GRID / 2, _GRID / 2)
    painter.rotate(-45)
    for left in (-7.6, 0.4):
        ring = QPainterPath()
        ring.addRoundedRect(QRectF(left, -2.6, 7.2, 5.2), 2.6, 2.6)
        painter.drawPath(ring)
    painter.drawLine(QPointF(-3, 0), QPointF(3, 0))


_GLYPHS: dict[str, Draw] = {
    "bold": _letter("B", bold=True),
    "italic": _letter("I", italic=True),
    "underline": _letter("U", underline=True),
    "bullet": _bullets,
    "number": _numbers,
    "outdent": _level(-1),
    "indent": _level(1),
    "link": _link,
    "split": _split,
}
_DIRECTED = frozenset(("bullet", "number", "outdent", "indent", "split"))
