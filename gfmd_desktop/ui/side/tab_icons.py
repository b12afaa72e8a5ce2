"""Signs for the views beside the form, where there is no room for their names."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QIcon, QPainter, QPalette

from gfmd_desktop.ui.rich_text.glyphs import Draw, drawn


def tab_icon(name: str, size: int, palette: QPalette) -> QIcon:
    """Return the sign of a view, so many pixels high; an empty one for a view that has none."""
    return drawn(_SIGNS[name], size, palette) if name in _SIGNS else QIcon()


def _notes(painter: QPainter) -> None:
    """A pencil on a line."""
    painter.drawPolyline([QPointF(3, 10), QPointF(10.5, 2.5), QPointF(13, 5), QPointF(5.5, 12.5), QPointF(2.5, 13)])
    painter.drawLine(QPointF(3, 10), QPointF(2.5, 13))
    painter.drawLine(QPointF(8, 14), QPointF(14, 14))


def _problems(painter: QPainter) -> None:
    """A triangle with an exclamation mark."""
    painter.drawPolygon([QPointF(8, 2), QPointF(14.5, 13.5), QPointF(1.5, 13.5)])
    painter.drawLine(QPointF(8, 6.5), QPointF(8, 9))
    painter.drawPoint(QPointF(8, 11.3))


def _preview(painter: QPainter) -> None:
    """A page with lines."""
    painter.drawRect(QRectF(3, 1.5, 10, 13))
    for line in (5.0, 8.0, 11.0):
        painter.drawLine(QPointF(5.5, line), QPointF(10.5, line))


def _history(painter: QPainter) -> None:
    """A clock."""
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2)
    painter.drawPolyline([QPointF(8, 4.5), QPointF(8, 8), QPointF(10.5, 9.5)])


_SIGNS: dict[str, Draw] = {"notes": _notes, "problems": _problems, "preview": _preview, "history": _history}
