"""Sections of a Word file: their paper, their headers and footers, and where one ends and the next begins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from gfmd_desktop.domain.sheet import Block, Furniture, Paper
from gfmd_desktop.word.elements import SECTION, unwrapped
from gfmd_desktop.word.names import r, w
from gfmd_desktop.word.sheets.values import VAL, integer, length, switch

_SMALLEST, _LARGEST = 1_440, 31_680
_LEAST_TEXT = 720


@dataclass(slots=True)
class Set:
    """The content of one section and its properties."""

    content: list[etree._Element] = field(default_factory=list)
    properties: etree._Element | None = None

    @property
    def continues(self) -> bool:
        """Whether it goes on where the section before ended, on the same page."""
        kind = self.properties.find(w("type")) if self.properties is not None else None
        return kind is not None and kind.get(VAL) == "continuous"

    @property
    def first_number(self) -> int | None:
        """The number of its first page, None when pages are counted on."""
        numbers = self.properties.find(w("pgNumType")) if self.properties is not None else None
        start = numbers.get(w("start")) if numbers is not None else None
        return None if start is None else integer(start, 1)


def sets(body: etree._Element) -> Iterator[Set]:
    """Yield the sections of a body; the last one's properties stand at the body's end."""
    current = Set()
    for element in unwrapped(body):
        if element.tag == SECTION:
            current.properties = element
            continue
        current.content.append(element)
        ended = element.find(f"{w('pPr')}/{SECTION}")
        if ended is not None:
            current.properties = ended
            yield current
            current = Set()
    if current.content or current.properties is not None:
        yield current


def paper(properties: etree._Element | None) -> Paper:
    """Return the paper of a section; impossible sizes and margins are brought within bounds."""
    size = properties.find(w("pgSz")) if properties is not None else None
    margins = properties.find(w("pgMar")) if properties is not None else None
    usual = Paper()
    width = _bounded(_length(size, "w", usual.width))
    height = _bounded(_length(size, "h", usual.height))
    left = max(0, _length(margins, "left", usual.left) + _length(margins, "gutter", 0))
    right = max(0, _length(margins, "right", usual.right))
    top, bottom = abs(_length(margins, "top", usual.top)), abs(_length(margins, "bottom", usual.bottom))
    return Paper(
        width=width,
        height=height,
        top=min(top, (height - _LEAST_TEXT) // 2),
        bottom=min(bottom, (height - _LEAST_TEXT) // 2),
        left=min(left, (width - _LEAST_TEXT) // 2),
        right=min(right, (width - _LEAST_TEXT) // 2),
        header=max(0, min(height // 2, _length(margins, "header", usual.header))),
        footer=max(0, min(height // 2, _length(margins, "footer", usual.footer))),
    )


class FurnitureReader:
    """Reads headers and footers; a section that names none has those of the section before."""

    def __init__(self, read: Callable[[str, int], tuple[Block, ...]], *, even: bool) -> None:
        self._read = read
        self._even = even
        self._known: dict[tuple[str, str], tuple[Block, ...]] = {}

    def read(self, properties: etree._Element | None, room: int) -> tuple[Furniture, Furniture]:
        """Return the header and the footer of a section with `room` between its margins."""
        for kind in ("header", "footer"):
            for reference in properties.iterchildren(w(f"{kind}Reference")) if properties is not None else ():
                blocks = self._read(reference.get(r("id"), ""), room)
                self._known[(kind, reference.get(w("type"), "default"))] = blocks
        first = properties is not None and switch((properties,), w("titlePg"))
        return self._furniture("header", first=first), self._furniture("footer", first=first)

    def _furniture(self, kind: str, *, first: bool) -> Furniture:
        known = self._known
        return Furniture(
            usual=known.get((kind, "default"), ()),
            first=known.get((kind, "first"), ()) if first else None,
            even=known.get((kind, "even"), ()) if self._even else None,
        )


def _length(element: etree._Element | None, name: str, default: int) -> int:
    return default if element is None else length(element.get(w(name)), default)


def _bounded(size: int) -> int:
    return max(_SMALLEST, min(_LARGEST, size))
