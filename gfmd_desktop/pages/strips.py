"""Filling a column with strips: where a page ends, what stays together, what is taken to the next page.

A strip is the smallest piece that is put somewhere as a whole: a line of text, a picture, a row of a table (which may be split, line by
line, when it is higher than what is left). Lengths are twentieths of a point.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from gfmd_desktop.pages.canvas import Canvas

_SLACK = 1
"""Rounding: a strip that is this much too high still fits."""


class Strip(Protocol):
    """A piece of a column."""

    @property
    def height(self) -> float:
        """How high it is."""

    @property
    def before(self) -> float:
        """The space it wants above it."""

    @property
    def after(self) -> float:
        """The space it wants below it."""

    @property
    def sticks(self) -> bool:
        """Whether the next strip must begin on the same page."""

    @property
    def starts_page(self) -> bool:
        """Whether it stands at the top of a page."""

    @property
    def heading(self) -> tuple[Strip, ...]:
        """What is repeated above it when it comes to the top of a page."""

    def split(self, room: float, *, forced: bool) -> tuple[Strip, Strip] | None:
        """Return what of it fits into the room and what is left; None when it stays whole. `forced`: it is never too high to begin."""

    def place(self, canvas: Canvas, x: float, y: float, gap: float) -> None:
        """Put it on a page; `gap` is the space that is left above it."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip with its place in the column."""

    strip: Strip
    y: float
    gap: float


@dataclass(frozen=True, slots=True)
class Filled:
    """A column that was filled, and what did not fit; `height` is that of what stands in it."""

    placed: tuple[Placed, ...] = ()
    rest: tuple[Strip, ...] = ()

    @property
    def height(self) -> float:
        """How far down the last strip goes, the space below it left out."""
        return self.placed[-1].y + self.placed[-1].strip.height if self.placed else 0.0

    @property
    def strips(self) -> tuple[Strip, ...]:
        """The strips that fitted."""
        return tuple(each.strip for each in self.placed)


def fill(
    strips: Sequence[Strip], room: float, *, top_gap: bool = True, forced: bool = False, repeated: int = 0
) -> Filled:
    """Put strips into a column of some height.

    `top_gap`: the first one keeps the space above it. `forced`: something beyond the `repeated` headings on top is placed whatever
    its height, so that filling column after column comes to an end.
    """
    placed: list[Placed] = []
    for index, strip in enumerate(strips):
        y, gap = _next(placed, strip, top_gap=top_gap)
        begins = strip.starts_page and index > repeated
        if not begins and y + strip.height <= room + _SLACK:
            placed.append(Placed(strip, y, gap))
            continue
        if begins:
            return Filled(tuple(placed), tuple(strips[index:]))
        alone = forced and index <= repeated
        parts = strip.split(room - y, forced=alone)
        if parts is not None:
            return Filled((*placed, Placed(parts[0], y, gap)), (parts[1], *strips[index + 1 :]))
        if alone:
            return Filled((*placed, Placed(strip, y, gap)), tuple(strips[index + 1 :]))
        cut = _cut(strips, index, repeated, forced=forced)
        return Filled(tuple(placed[:cut]), tuple(strips[cut:]))
    return Filled(tuple(placed))


def stack(strips: Sequence[Strip], *, top_gap: bool = True) -> tuple[Placed, ...]:
    """Put strips one below the other however high that is, all of them."""
    placed: list[Placed] = []
    for strip in strips:
        placed.append(Placed(strip, *_next(placed, strip, top_gap=top_gap)))
    return tuple(placed)


def full_height(strips: Sequence[Strip], *, top_gap: bool = True) -> float:
    """Return the height of strips that follow one another, the space below the last one included."""
    height = below = 0.0
    for index, strip in enumerate(strips):
        above = strip.before if index or top_gap else 0.0
        height += max(below, above) + strip.height
        below = strip.after
    return height + below


def _next(placed: list[Placed], strip: Strip, *, top_gap: bool) -> tuple[float, float]:
    """Return where the next strip begins and the space above it: of two wishes the larger, as in HTML and today's Word."""
    if not placed:
        gap = strip.before if top_gap else 0.0
        return gap, gap
    last = placed[-1]
    gap = max(last.strip.after, strip.before)
    return last.y + last.strip.height + gap, gap


def _cut(strips: Sequence[Strip], index: int, repeated: int, *, forced: bool) -> int:
    """Return where the column ends when strip `index` does not fit: above all that must stay with it, if that is not everything."""
    cut = index
    while cut > 0 and strips[cut - 1].sticks:
        cut -= 1
    if cut > repeated:
        return cut
    return index if forced else 0
