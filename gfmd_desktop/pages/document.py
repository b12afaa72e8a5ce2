"""A sheet on pages: columns filled page by page, headers and footers, places found by name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

from gfmd_desktop.domain.sheet import Block, Paper, Section, Sheet
from gfmd_desktop.pages.canvas import Canvas
from gfmd_desktop.pages.furniture import furniture_of, numbered
from gfmd_desktop.pages.setting import Setter
from gfmd_desktop.pages.strips import Filled, Placed, Strip, fill, full_height, stack

_LEAST_COLUMN = 720


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """One page: its paper, its number as printed, and what stands on it."""

    paper: Paper
    number: int
    canvas: Canvas

    def paint(self, painter: QPainter) -> None:
        """Paint the page; the painter counts in twentieths of a point."""
        self.canvas.paint(painter)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a page: the page's index and how far down, in twentieths of a point."""

    page: int
    y: float


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A sheet laid out."""

    pages: tuple[Page, ...]

    def find(self, names: Sequence[str]) -> Spot | None:
        """Return where the first of several names that the document has begins; None when it has none of them."""
        for name in names:
            for index, page in enumerate(self.pages):
                if name in page.canvas.anchors:
                    return Spot(index, page.canvas.anchors[name])
        return None


@dataclass(frozen=True, slots=True, eq=False)
class _Leaf:
    """A page before all pages are counted: its section, what stands in its column, and where the column begins."""

    section: Section
    number: int
    first: bool
    top: float
    filled: Filled

    def furniture(self, pages: int) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
        """Return the blocks of its header and footer."""
        header, footer = (
            numbered(furniture_of(each, self.number, first=self.first), self.number, pages)
            for each in (self.section.header, self.section.footer)
        )
        return header, footer


def lay_out(sheet: Sheet, setter: Setter | None = None) -> Document:
    """Lay a sheet out; with the setter of an earlier state only what changed is set again."""
    setter = setter or Setter(sheet.tab)
    leaves: list[_Leaf] = []
    for section in _joined(sheet.sections):
        leaves.extend(_leaves(section, leaves[-1].number if leaves else 0, setter))
    document = Document(tuple(_page(leaf, len(leaves), setter) for leaf in leaves))
    setter.forget_unused()
    return document


def _joined(sections: Sequence[Section]) -> list[Section]:
    """Join sections that go on upon the page of the one before: their paper is that one's."""
    joined: list[Section] = []
    for section in sections:
        if section.continues and joined:
            joined[-1] = replace(joined[-1], blocks=(*joined[-1].blocks, *section.blocks))
        else:
            joined.append(section)
    return joined


def _leaves(section: Section, last_number: int, setter: Setter) -> Iterator[_Leaf]:
    number = last_number + 1 if section.first_number is None else section.first_number
    strips: list[Strip] = setter.strips(section.blocks, section.paper.text_width)
    first, repeated = True, 0
    while first or strips:
        top, room = _column(section, number, setter, first=first)
        keeps_gap = first or (repeated == 0 and strips[0].starts_page)
        filled = fill(strips, room, top_gap=keeps_gap, forced=True, repeated=repeated)
        yield _Leaf(section, number, first, top, filled)
        heading = filled.rest[0].heading if filled.rest else ()
        strips, repeated = [*heading, *filled.rest], len(heading)
        first, number = False, number + 1


def _column(section: Section, number: int, setter: Setter, *, first: bool) -> tuple[float, float]:
    """Return where the column of a page begins and how high it is: headers and footers that are higher than the margins push it."""
    paper = section.paper
    header, footer = (
        full_height(setter.strips(furniture_of(each, number, first=first), paper.text_width))
        for each in (section.header, section.footer)
    )
    top = max(paper.top, paper.header + header) if header else paper.top
    bottom = max(paper.bottom, paper.footer + footer) if footer else paper.bottom
    return top, max(_LEAST_COLUMN, paper.height - top - bottom)


def _page(leaf: _Leaf, pages: int, setter: Setter) -> Page:
    canvas = Canvas()
    paper = leaf.section.paper
    header, footer = (setter.strips(blocks, paper.text_width) for blocks in leaf.furniture(pages))
    _place(canvas, stack(header), paper.left, paper.header)
    _place(canvas, leaf.filled.placed, paper.left, leaf.top)
    _place(canvas, stack(footer), paper.left, paper.height - paper.footer - full_height(footer))
    return Page(paper, leaf.number, canvas)


def _place(canvas: Canvas, column: Sequence[Placed], x: float, y: float) -> None:
    for placed in column:
        placed.strip.place(canvas, x, y + placed.y, placed.gap)
