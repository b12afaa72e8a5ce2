"""Paragraphs set in lines: words with their formats, tab stops, markers and indents, in the width of a column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextLine, QTextOption

from gfmd_desktop.domain.sheet import Alignment, Form, LineRule, Look, Marker, Paragraph, Picture, Tab, Words
from gfmd_desktop.pages import faces
from gfmd_desktop.pages.words import Text, as_set

_WHOLE_LINE = 240
_NARROWEST = 240
_BASELINE_OF_EXACT = 0.8
_WIDE = 1_000_000
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_TABS = {
    Alignment.START: QTextOption.TabType.LeftTab,
    Alignment.CENTRE: QTextOption.TabType.CenterTab,
    Alignment.END: QTextOption.TabType.RightTab,
}


@dataclass(frozen=True, slots=True, eq=False)
class SetLine:
    """One line of a text: its number in the layout, its height, and where in that height the text begins.

    `option` is what the layout must be told again before the line is drawn: tab stops count from where a line begins, and the first
    line may begin elsewhere than the others.
    """

    layout: QTextLayout
    number: int
    height: float = 0.0
    top: float = 0.0
    option: QTextOption | None = None

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the line with the upper left corner of its column and text at a point."""
        if self.option is not None:
            self.layout.setTextOption(self.option)
        self.layout.lineAt(self.number).draw(painter, QPointF(x, y))


@dataclass(frozen=True, slots=True, eq=False)
class SetMarker:
    """A marker set beside the first line of a paragraph, whose text begins `ascent` below the top of the line's own."""

    line: SetLine
    x: float
    ascent: float


@dataclass(frozen=True, slots=True, eq=False)
class SetText:
    """A stretch of a paragraph without pictures."""

    lines: tuple[SetLine, ...]
    marker: SetMarker | None = None


SetPiece = SetText | Picture


def set_paragraph(paragraph: Paragraph, width: int, tab: int) -> tuple[SetPiece, ...]:
    """Return a paragraph as lines and pictures in a column of some width; `tab` is the usual distance of tab stops."""
    done: list[SetPiece] = []
    for texts, picture in _stretches(paragraph):
        only = not done
        if texts or picture is None:
            done.append(_set_text(paragraph if only else replace(paragraph, marker=None), texts, width, tab))
        if picture is not None:
            done.append(picture)
    return tuple(done)


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


def _set_text(paragraph: Paragraph, texts: list[Text], width: int, tab: int) -> SetText:
    form = paragraph.form
    marker, first = _set_marker(paragraph.marker, form, width, tab)
    layout = _layout(texts, paragraph.look)
    tabbed = "\t" in layout.text()
    end = max(width - form.end, *(stop.position for stop in form.tabs)) if tabbed and form.tabs else width - form.end
    lines: list[SetLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        start = first if not lines else form.start
        option = _option(form, start, width, tab, tabs=tabbed)
        layout.setTextOption(option)
        _put(line, start, end, form, width)
        height, top = _height(line, form)
        lines.append(
            SetLine(layout, line.lineNumber(), height, top, option if tabbed and first != form.start else None)
        )
    layout.endLayout()
    if marker is not None and lines:
        marker = replace(marker, ascent=lines[0].top + layout.lineAt(0).ascent() - marker.ascent)
    return SetText(tuple(lines), marker)


def _layout(texts: list[Text], look: Look) -> QTextLayout:
    pieces = list(chain.from_iterable(map(as_set, texts)))
    layout = QTextLayout("".join(each.text for each in pieces), faces.font(look))
    layout.setCacheEnabled(True)
    ranges, place = [], 0
    for each in pieces:
        found = QTextLayout.FormatRange()
        found.start, found.length = place, _length(each.text)
        found.format = faces.text_format(each.look, each.href if isinstance(each, Words) else None)
        place += found.length
        ranges.append(found)
    layout.setFormats(ranges)
    return layout


def _length(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _option(form: Form, start: float, width: int, tab: int, *, tabs: bool) -> QTextOption:
    option = QTextOption(_alignment(form))
    option.setTextDirection(faces.direction(rtl=form.rtl))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if tabs:
        stops = (stop for stop in _stops(form, width, tab) if stop.position > start)
        option.setTabs([QTextOption.Tab(stop.position - start, _TABS[stop.alignment]) for stop in stops])
    return option


def _alignment(form: Form) -> Qt.AlignmentFlag:
    if form.alignment is Alignment.CENTRE:
        return Qt.AlignmentFlag.AlignHCenter
    if form.alignment is Alignment.JUSTIFIED:
        return Qt.AlignmentFlag.AlignJustify
    return _LEFT if (form.alignment is Alignment.END) == form.rtl else _RIGHT


def _stops(form: Form, width: int, tab: int) -> Iterator[Tab]:
    """Yield the tab stops of a line: the paragraph's own, its indent when the first line hangs out, then one in every distance."""
    own = [*form.tabs]
    if form.first < 0:
        own.append(Tab(form.start))
    yield from sorted(own, key=lambda stop: stop.position)
    last = max((stop.position for stop in own), default=0)
    position = (last // tab + 1) * tab
    while position < width:
        yield Tab(position)
        position += tab


def _put(line: QTextLine, start: float, end: float, form: Form, width: int) -> None:
    """Give a line its place between two distances from the start margin; in a right-to-left paragraph that is on the right."""
    room = max(_NARROWEST, end - start)
    line.setLeadingIncluded(True)
    line.setLineWidth(room)
    line.setPosition(QPointF(width - start - room if form.rtl else start, 0))


def _height(line: QTextLine, form: Form) -> tuple[float, float]:
    """Return the height of a line by the paragraph's rule, and where in it the text begins."""
    natural = line.height()
    if form.rule is LineRule.MULTIPLE:
        height = natural * form.line / _WHOLE_LINE
        return height, min(0.0, height - natural)
    if form.rule is LineRule.AT_LEAST:
        height = max(natural, float(form.line))
        return height, height - natural
    return float(form.line), form.line * _BASELINE_OF_EXACT - line.ascent()


def _set_marker(marker: Marker | None, form: Form, width: int, tab: int) -> tuple[SetMarker | None, float]:
    """Return a marker in its place, and where the text after it begins."""
    begin = form.start + form.first
    if marker is None:
        return None, begin
    layout = _layout([Words(marker.text, marker.look)], marker.look)
    layout.setTextOption(_option(form, 0, width, tab, tabs=False))
    layout.beginLayout()
    line = layout.createLine()
    line.setLeadingIncluded(True)
    line.setLineWidth(_WIDE)
    layout.endLayout()
    advance = line.naturalTextWidth()
    shift = {Alignment.END: advance, Alignment.CENTRE: advance / 2}.get(marker.alignment, 0.0)
    line.setLineWidth(advance + 1)
    start = begin - shift
    ended = start + advance
    x = width - ended if form.rtl else start
    return SetMarker(SetLine(layout, 0), x, line.ascent()), _after_marker(marker, form, ended, width, tab)


def _after_marker(marker: Marker, form: Form, ended: float, width: int, tab: int) -> float:
    if marker.gap == "\t":
        return next((stop.position for stop in _stops(form, width, tab) if stop.position > ended), ended)
    return ended + (marker.look.size * 2.5 if marker.gap else 0)
