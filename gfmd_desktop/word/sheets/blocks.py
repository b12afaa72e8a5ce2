"""Paragraphs and tables of one part of a Word file, in their order, whatever stands around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from lxml import etree

from gfmd_desktop.domain.sheet import Alignment, Block, Look, Marker, Paragraph
from gfmd_desktop.word import elements
from gfmd_desktop.word.elements import BOOKMARK_START, PARAGRAPH, PARAGRAPH_PROPERTIES, TABLE, unwrapped
from gfmd_desktop.word.names import w
from gfmd_desktop.word.sheets.forms import Forms
from gfmd_desktop.word.sheets.inline import Content, InlineReader, one_of_alternatives
from gfmd_desktop.word.sheets.looks import NOWHERE, Looks, Surroundings
from gfmd_desktop.word.sheets.numbering import Counting, Entry
from gfmd_desktop.word.sheets.styles import Styles, properties
from gfmd_desktop.word.sheets.tables import TableReader
from gfmd_desktop.word.sheets.values import VAL, Layers, switch
from gfmd_desktop.word.symbols import symbols

_ALIGNMENTS = {"right": Alignment.END, "end": Alignment.END, "center": Alignment.CENTRE}
_SYMBOL_FONTS = frozenset(("Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"))
_FAMILY_OF_SYMBOLS = "Arial"
_SYMBOL_PAGE = 0xF000
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Reading:
    """What paragraphs of every part share: styles worked out, and lists counted."""

    styles: Styles
    looks: Looks
    forms: Forms
    counting: Counting
    mode: int


@dataclass(slots=True)
class _Read:
    """Blocks read so far; what comes next starts a page when `breaks`."""

    blocks: list[Block]
    breaks: bool = False

    def add(self, block: Block) -> None:
        begins = self.breaks and isinstance(block, Paragraph)
        self.blocks.append(replace(block, starts_page=True) if begins and isinstance(block, Paragraph) else block)
        self.breaks = self.breaks and not begins


@dataclass(frozen=True, slots=True)
class _Source:
    """A paragraph's element, its own properties, the id of its style, and the table style around it."""

    element: etree._Element
    own: etree._Element | None
    style: str
    around: Surroundings

    @property
    def mark(self) -> Layers:
        """What the paragraph says about the look of its end."""
        return tuple(self.own.iterchildren(w("rPr"))) if self.own is not None else ()


class BlockReader:
    """Reads blocks of one part, whose words `inline` reads; `depth` is how many tables stand around them."""

    def __init__(self, reading: Reading, inline: InlineReader, depth: int = 0) -> None:
        self._reading = reading
        self._inline = inline
        self._depth = depth

    def blocks(self, content: Iterable[etree._Element], room: int, around: Surroundings = NOWHERE) -> tuple[Block, ...]:
        """Return the blocks among elements that have `room` between their margins."""
        read = _Read([])
        for element in content:
            if element.tag == PARAGRAPH:
                self._paragraph(element, room, around, read)
            elif element.tag == TABLE:
                self._table(element, room, around, read)
            elif (chosen := one_of_alternatives(element)) is not None:
                for block in self.blocks(unwrapped(chosen), room, around):
                    read.add(block)
        return tuple(read.blocks)

    def _table(self, element: etree._Element, room: int, around: Surroundings, read: _Read) -> None:
        if self._depth < _DEEPEST:
            read.add(TableReader(self._reading.styles, self._reading.mode, self._cell).table(element, room))
            return
        for paragraph in elements.paragraphs(element):
            self._paragraph(paragraph, room, around, read)

    def _cell(self, element: etree._Element, room: int, around: Surroundings) -> tuple[Block, ...]:
        inner = BlockReader(self._reading, self._inline, self._depth + 1)
        return inner.blocks(unwrapped(element), room, around)

    def _paragraph(self, element: etree._Element, room: int, around: Surroundings, read: _Read) -> None:
        own = element.find(PARAGRAPH_PROPERTIES)
        source = _Source(element, own, self._style(own), around)
        content = self._inline.read(element, source.style, around)
        look = self._reading.looks.of(source.mark, source.style, around)
        if any(content.pages) or not _leaves_no_trace(source.mark, look):
            for paragraph in self._pages(source, content, look or Look()):
                read.add(paragraph)
            read.breaks = len(content.pages) > 1 and not content.pages[-1]
        for box in content.boxes:
            for block in self.blocks(unwrapped(box), room):
                read.add(block)

    def _pages(self, source: _Source, content: Content, look: Look) -> Iterator[Paragraph]:
        """Yield a paragraph, or, where pages end inside it, one for each page; a break at its end ends the page below it."""
        listed = self._reading.counting.membership(source.own, source.style)
        entry = self._reading.counting.next_entry(listed[0], listed[1]) if listed else None
        level: Layers = entry.level.paragraph if entry else ()
        place = listed[2] if listed else None
        first = Paragraph(
            tuple(content.pages[0]),
            self._reading.forms.of(source.own, source.style, level, place, source.around),
            look,
            self._marker(entry, source) if entry else None,
            tuple(_names(source.element)),
            self._starts_page(source),
        )
        yield first
        for pieces in content.pages[1:]:
            if pieces:
                yield replace(first, pieces=tuple(pieces), marker=None, anchors=(), starts_page=True)

    def _starts_page(self, source: _Source) -> bool:
        chain = self._reading.styles.chain("paragraph", source.style)
        own = () if source.own is None else (source.own,)
        return switch((*own, *properties(chain, w("pPr"))), w("pageBreakBefore"))

    def _marker(self, entry: Entry, source: _Source) -> Marker | None:
        look = self._reading.looks.of((*entry.level.run, *source.mark), source.style, source.around)
        if look is None or not entry.marker:
            return None
        text = entry.marker
        if look.family in _SYMBOL_FONTS:
            text = symbols("".join(chr(ord(each) | _SYMBOL_PAGE) if ord(each) < 0x100 else each for each in text))
            look = replace(look, family=_FAMILY_OF_SYMBOLS)
        return Marker(text, look, entry.level.gap, _ALIGNMENTS.get(entry.level.alignment, Alignment.START))

    def _style(self, own: etree._Element | None) -> str:
        named = own.find(w("pStyle")) if own is not None else None
        return str(named.get(VAL, "")) if named is not None else self._reading.styles.default("paragraph")


def _leaves_no_trace(mark: Layers, look: Look | None) -> bool:
    """Tell whether an empty paragraph is hidden, or deleted by a tracked change."""
    return look is None or any(each.find(w("del")) is not None for each in mark)


def _names(paragraph: etree._Element) -> Iterator[str]:
    for start in paragraph.iter(BOOKMARK_START):
        yield str(start.get(w("name"), ""))
