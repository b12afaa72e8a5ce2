"""What stands on one page, and painting it: fills below, then pictures and words, lines on top."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from gfmd_desktop.domain.sheet import Edge
from gfmd_desktop.pages.lines import SetLine

_INK = "000000"
_MISSING = "D0D0D0"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page."""

    x: float
    y: float
    width: float
    height: float


@dataclass(slots=True)
class Canvas:
    """Collects what stands on a page, in twentieths of a point from its upper left corner."""

    fills: list[tuple[Box, str]] = field(default_factory=list)
    pictures: list[tuple[Box, QImage | None]] = field(default_factory=list)
    words: list[tuple[SetLine, float, float]] = field(default_factory=list)
    lines: dict[tuple[float, float, float, float], Edge] = field(default_factory=dict)
    anchors: dict[str, float] = field(default_factory=dict)

    def fill(self, box: Box, colour: str) -> None:
        """Colour a rectangle."""
        if colour and box.height > 0:
            self.fills.append((box, colour))

    def picture(self, box: Box, image: QImage | None) -> None:
        """Put a picture, or a grey field for one that cannot be shown, into a rectangle."""
        self.pictures.append((box, image))

    def line(self, start: tuple[float, float], end: tuple[float, float], edge: Edge) -> None:
        """Draw a line; of two in one place the thicker stays."""
        key = (round(start[0], 1), round(start[1], 1), round(end[0], 1), round(end[1], 1))
        known = self.lines.get(key)
        if edge.width and (known is None or known.width < edge.width):
            self.lines[key] = edge

    def frame(self, box: Box, top: Edge, bottom: Edge, left: Edge, right: Edge) -> None:
        """Draw the lines around a rectangle."""
        end_x, end_y = box.x + box.width, box.y + box.height
        self.line((box.x, box.y), (end_x, box.y), top)
        self.line((box.x, end_y), (end_x, end_y), bottom)
        self.line((box.x, box.y), (box.x, end_y), left)
        self.line((end_x, box.y), (end_x, end_y), right)

    def write(self, line: SetLine, x: float, y: float) -> None:
        """Put a line of text with the left of its column and its upper edge at a point."""
        self.words.append((line, x, y))

    def mark(self, names: tuple[str, ...], y: float) -> None:
        """Remember where a named place begins."""
        for name in names:
            self.anchors.setdefault(name, y)

    def paint(self, painter: QPainter) -> None:
        """Paint the page; the painter counts in twentieths of a point."""
        for box, colour in self.fills:
            painter.fillRect(QRectF(box.x, box.y, box.width, box.height), QColor(f"#{colour}"))
        for box, image in self.pictures:
            _paint_picture(painter, QRectF(box.x, box.y, box.width, box.height), image)
        for line, x, y in self.words:
            line.draw(painter, x, y)
        for ends, edge in self.lines.items():
            _paint_line(painter, QLineF(*ends), edge)


def _paint_picture(painter: QPainter, place: QRectF, image: QImage | None) -> None:
    if image is None:
        painter.fillRect(place, QColor(f"#{_MISSING}"))
    else:
        painter.drawImage(place, image)


def _paint_line(painter: QPainter, line: QLineF, edge: Edge) -> None:
    """A line thinner than the screen's dots is drawn one dot thick: lines of one thickness must look alike."""
    pen = QPen(QColor(f"#{edge.colour or _INK}"))
    thin = edge.width * abs(painter.transform().m11()) < 1
    pen.setCosmetic(thin)
    pen.setWidthF(1 if thin else edge.width)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    if edge.dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    if edge.double and not thin:
        pen.setWidthF(edge.width / 3)
        painter.setPen(pen)
        for side in (-edge.width / 2, edge.width / 2):
            painter.drawLine(line.translated(side, side))
        return
    painter.drawLine(line)
