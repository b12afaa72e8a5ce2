"""Strips of paragraphs: lines with the space, fill and edges around them, and what must not be torn apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gfmd_desktop.domain.sheet import NO_EDGES, Alignment, Form
from gfmd_desktop.pages.canvas import Box, Canvas
from gfmd_desktop.pages.lines import SetLine
from gfmd_desktop.pages.strips import Strip
from gfmd_desktop.pages.text import SetMarker, SetPicture, SetPiece, SetText


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a paragraph: spaces, whether its box goes on from the one above and into the one below, anchors."""

    before: float
    after: float
    joins_above: bool
    joins_below: bool
    anchors: tuple[str, ...]
    starts_page: bool


@dataclass(slots=True, eq=False)
class ParagraphStrip:
    """A line or picture of a paragraph. `over` and `under` are kept free for an edge and its space, and belong to its height."""

    height: float
    width: int
    form: Form
    line: SetLine | None = None
    picture: SetPicture | None = None
    marker: SetMarker | None = None
    before: float = 0.0
    after: float = 0.0
    over: float = 0.0
    under: float = 0.0
    sticks: bool = False
    starts_page: bool = False
    joins_above: bool = False
    anchors: tuple[str, ...] = ()
    heading: tuple[Strip, ...] = ()

    def split(self, room: float, *, forced: bool) -> None:
        """Stay whole."""

    def place(self, canvas: Canvas, x: float, y: float, gap: float) -> None:
        """Put the line on a page, inside the paragraph's box."""
        canvas.mark(self.anchors, y)
        self._place_box(canvas, x, y, gap)
        if self.marker is not None and self.line is not None:
            canvas.write(self.marker.line, x + self.marker.x, y + self.over + self.marker.top)
        if self.line is not None:
            canvas.write(self.line, x, y + self.over + self.line.top)
        if self.picture is not None:
            left = x + self._picture_x(self.picture.width)
            canvas.picture(Box(left, y + self.over, self.picture.width, self.picture.height), self.picture.image)

    def _place_box(self, canvas: Canvas, x: float, y: float, gap: float) -> None:
        form = self.form
        if not form.fill and form.edges == NO_EDGES:
            return
        start, end = form.edges.start, form.edges.end
        inner = form.start + min(0, form.first)
        begin = inner - start.space - start.width / 2
        width = self.width - form.end + end.space + end.width / 2 - begin
        left = x + (self.width - begin - width if form.rtl else begin)
        top = y - gap if self.joins_above else y
        canvas.fill(Box(left, top, width, y + self.height - top), form.fill)
        sides = (end, start) if form.rtl else (start, end)
        for edge, at in zip(sides, (left, left + width), strict=True):
            canvas.line((at, top), (at, y + self.height), edge)
        if self.over:
            canvas.line((left, top), (left + width, top), form.edges.top)
        if self.under:
            canvas.line((left, y + self.height), (left + width, y + self.height), form.edges.bottom)

    def _picture_x(self, width: float) -> float:
        room = self.width - self.form.start - self.form.end
        if self.form.alignment is Alignment.CENTRE:
            return self.form.start + (room - width) / 2
        at_left = (self.form.alignment is Alignment.END) == self.form.rtl
        left = self.form.end if self.form.rtl else self.form.start
        return left if at_left else left + room - width


def paragraph_strips(pieces: tuple[SetPiece, ...], form: Form, width: int, around: Around) -> list[ParagraphStrip]:
    """Return the strips of a paragraph that was set in a column of some width."""
    strips = list(_bare(pieces, form, width))
    edges = form.edges
    first, last = strips[0], strips[-1]
    first.before, last.after = around.before, around.after
    first.starts_page, first.anchors, first.joins_above = around.starts_page, around.anchors, around.joins_above
    if edges.top.width and not around.joins_above:
        first.over = edges.top.space + edges.top.width
        first.height += first.over
    if edges.bottom.width and not around.joins_below:
        last.under = edges.bottom.space + edges.bottom.width
        last.height += last.under
    _keep_together(strips, form)
    return strips


def _bare(pieces: tuple[SetPiece, ...], form: Form, width: int) -> Iterator[ParagraphStrip]:
    for piece in pieces:
        if isinstance(piece, SetText):
            for line in piece.lines:
                marker = piece.marker if line.number == 0 else None
                yield ParagraphStrip(line.height, width, form, line, marker=marker)
        else:
            yield ParagraphStrip(piece.height, width, form, picture=piece)


def _keep_together(strips: list[ParagraphStrip], form: Form) -> None:
    """Say which lines stay with the next: all of a whole paragraph, else the first two and the last two, when they mind company."""
    for strip in strips[:-1] if form.keeps_whole else ():
        strip.sticks = True
    if form.keeps_lines_company and len(strips) > 1:
        strips[0].sticks = strips[-2].sticks = True
    strips[-1].sticks = form.keeps_with_next
