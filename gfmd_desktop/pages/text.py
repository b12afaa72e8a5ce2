"""Paragraphs set in lines: indents, markers, tab stops and direction, in the width of a column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QTextLayout, QTextLine, QTextOption

from gfmd_desktop.domain.sheet import Alignment, Form, Marker, Paragraph, Picture, Tab, Words
from gfmd_desktop.pages.faces import Faces
from gfmd_desktop.pages.lines import SetLine, line_height, text_layout
from gfmd_desktop.pages.words import Text

_NARROWEST = 240
_WIDE = 1_000_000
_HIGHEST = 9_000
_SPACE = 2.5
"""The width of a space, in twentieths of a point for each half point of the font's size."""

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_TABS = {
    Alignment.START: QTextOption.TabType.LeftTab,
    Alignment.CENTRE: QTextOption.TabType.CenterTab,
    Alignment.END: QTextOption.TabType.RightTab,
}


@dataclass(frozen=True, slots=True, eq=False)
class SetMarker:
    """A marker beside the first line of a paragraph; `top` is where its text begins in the height of that line."""

    line: SetLine
    x: float
    top: float


@dataclass(frozen=True, slots=True, eq=False)
class SetText:
    """A stretch of a paragraph without pictures."""

    lines: tuple[SetLine, ...]
    marker: SetMarker | None = None


@dataclass(frozen=True, slots=True, eq=False)
class SetPicture:
    """A picture in its size; without image only its room is kept."""

    image: QImage | None
    width: float
    height: float


SetPiece = SetText | SetPicture


class Typesetter:
    """Sets paragraphs of one document; `tab` is the distance of tab stops where a paragraph names none."""

    def __init__(self, tab: int) -> None:
        self._faces = Faces()
        self._tab = tab

    def set(self, paragraph: Paragraph, width: int) -> tuple[SetPiece, ...]:
        """Return a paragraph as lines and pictures in a column of some width."""
        done: list[SetPiece] = []
        for texts, picture in _stretches(paragraph):
            if texts or picture is None:
                begun = any(isinstance(each, SetText) for each in done)
                done.append(self._text(replace(paragraph, marker=None) if begun else paragraph, texts, width))
            if picture is not None:
                done.append(_picture(picture, paragraph.form, width))
        return tuple(done)

    def _text(self, paragraph: Paragraph, texts: Sequence[Text], width: int) -> SetText:
        form = paragraph.form
        layout = text_layout(texts, paragraph.look, self._faces)
        marker, first = self._marker(paragraph.marker, form, width)
        stops = tuple(self._stops(form, width)) if "\t" in layout.text() else ()
        end = max(width - form.end, *(stop.position for stop in form.tabs)) if stops and form.tabs else width - form.end
        lines: list[SetLine] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            start = form.start if lines else first
            option = _option(form, stops, start)
            layout.setTextOption(option)
            _put(line, start, end, form, width)
            lines.append(SetLine(layout, line.lineNumber(), *line_height(line, form), option if stops else None))
        layout.endLayout()
        if marker is not None:
            marker = replace(marker, top=lines[0].top + layout.lineAt(0).ascent() - marker.top)
        return SetText(tuple(lines), marker)

    def _marker(self, marker: Marker | None, form: Form, width: int) -> tuple[SetMarker | None, float]:
        """Return a marker in its place, and where the text after it begins; its top is the height above its base line."""
        begin = float(form.start + form.first)
        if marker is None:
            return None, begin
        layout = text_layout([Words(marker.text, marker.look)], marker.look, self._faces)
        layout.setTextOption(_option(replace(form, alignment=Alignment.START), (), begin))
        line = _only_line(layout)
        advance = line.naturalTextWidth()
        begin -= {Alignment.END: advance, Alignment.CENTRE: advance / 2}.get(marker.alignment, 0.0)
        x = width - begin - advance if form.rtl else begin
        return SetMarker(SetLine(layout, 0), x, line.ascent()), self._after(marker, form, begin + advance, width)

    def _after(self, marker: Marker, form: Form, ended: float, width: int) -> float:
        if marker.gap == "\t":
            return next((stop.position for stop in self._stops(form, width) if stop.position > ended), ended)
        return ended + (marker.look.size * _SPACE if marker.gap else 0)

    def _stops(self, form: Form, width: int) -> Iterator[Tab]:
        """Yield tab stops: the paragraph's own, its indent where the first line hangs out, then one in every distance."""
        own = [*form.tabs, *((Tab(form.start),) if form.first < 0 else ())]
        yield from sorted(own, key=lambda stop: stop.position)
        last = max((stop.position for stop in own), default=0)
        for position in range((last // self._tab + 1) * self._tab, width, self._tab):
            yield Tab(position)


def _stretches(paragraph: Paragraph) -> Iterator[tuple[list[Text], Picture | None]]:
    """Yield the texts before each picture, and those after the last; a paragraph of pictures alone has no empty line."""
    texts: list[Text] = []
    pictures = 0
    for piece in paragraph.pieces:
        if isinstance(piece, Picture):
            yield texts, piece
            texts, pictures = [], pictures + 1
        else:
            texts.append(piece)
    if texts or not pictures:
        yield texts, None


def _picture(picture: Picture, form: Form, width: int) -> SetPicture:
    """Return a picture no wider than its column and no higher than wide sheets of paper are."""
    room = max(_NARROWEST, width - form.start - form.end)
    scale = min(1.0, room / picture.width, _HIGHEST / picture.height)
    image = QImage.fromData(picture.data) if picture.data else QImage()
    return SetPicture(None if image.isNull() else image, picture.width * scale, picture.height * scale)


def _only_line(layout: QTextLayout) -> QTextLine:
    """Lay a text out in one line that is as wide as its words."""
    layout.beginLayout()
    line = layout.createLine()
    line.setLeadingIncluded(True)
    line.setLineWidth(_WIDE)
    layout.endLayout()
    line.setLineWidth(line.naturalTextWidth() + 1)
    return line


def _option(form: Form, stops: Sequence[Tab], start: float) -> QTextOption:
    option = QTextOption(_alignment(form))
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if form.rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    ahead = [stop for stop in stops if stop.position > start]
    if ahead:
        option.setTabs([QTextOption.Tab(stop.position - start, _TABS[stop.alignment]) for stop in ahead])
    return option


def _alignment(form: Form) -> Qt.AlignmentFlag:
    if form.alignment is Alignment.CENTRE:
        return Qt.AlignmentFlag.AlignHCenter
    if form.alignment is Alignment.JUSTIFIED:
        return Qt.AlignmentFlag.AlignJustify
    return _LEFT if (form.alignment is Alignment.END) == form.rtl else _RIGHT


def _put(line: QTextLine, start: float, end: float, form: Form, width: int) -> None:
    """Give a line its place between two distances from the start margin; in a right-to-left paragraph that is on the right."""
    room = max(_NARROWEST, end - start)
    line.setLeadingIncluded(True)
    line.setLineWidth(room)
    line.setPosition(QPointF(width - start - room if form.rtl else start, 0))
