"""Word paragraphs as page blocks: text with its breaks, the marks we keep, links, list level, direction, item anchors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from lxml import etree

from gfmd_desktop.domain.outgoing import is_safe_link
from gfmd_desktop.domain.rich_text import (
    Block,
    Direction,
    Span,
    first_strong_direction,
)
from gfmd_desktop.word import anchors
from gfmd_desktop.word.anchors import AnchorKind
from gfmd_desktop.word.elements import BOOKMARK_START, PARAGRAPH_PROPERTIES, WRAPPERS
from gfmd_desktop.word.lists import Lists
from gfmd_desktop.word.names import r, w
from gfmd_desktop.word.page import PageBlock
from gfmd_desktop.word.reading.marks import Marks, is_on
from gfmd_desktop.word.reading.pieces import ALTERNATIVES, FORMULAS, Notes, one_of, pieces, words_of

_RUN, _RUN_PROPERTIES, _HYPERLINK, _SIMPLE_FIELD = w("r"), w("rPr"), w("hyperlink"), w("fldSimple")
_DELETED_ENDS = [f"{PARAGRAPH_PROPERTIES}/{w('rPr')}/{w(mark)}" for mark in ("del", "moveFrom")]


class ParagraphReader:
    """Reads paragraphs of one document; `links` maps relationship ids to addresses."""

    def __init__(self, lists: Lists, marks: Marks, links: Mapping[str, str], notes: Notes) -> None:
        self._lists = lists
        self._marks = marks
        self._links = links
        self._notes = notes

    def read(self, paragraphs: Iterable[etree._Element]) -> tuple[PageBlock, ...]:
        """Return the blocks that paragraphs show; tracked changes count as accepted."""
        read: list[PageBlock] = []
        joined = False
        for paragraph in paragraphs:
            block = self._block(paragraph)
            if joined:
                block = _joined(read.pop(), block)
            read.append(block)
            joined = _has_no_end(paragraph)
        return tuple(read)

    def _block(self, paragraph: etree._Element) -> PageBlock:
        properties = paragraph.find(PARAGRAPH_PROPERTIES)
        kind, level = self._lists.kind_and_level(properties)
        spans = tuple(self._spans(paragraph, None))
        block = Block(kind, level, spans, _direction(properties, spans))
        return PageBlock(block, _item_anchor(paragraph))

    def _spans(self, parent: etree._Element, href: str | None) -> Iterator[Span]:
        for child in parent:
            tag = child.tag
            if tag == _RUN:
                yield from self._run(child, href)
            elif tag == _HYPERLINK:
                address = self._links.get(child.get(r("id"), ""))
                yield from self._spans(child, address if is_safe_link(address) else href)
            elif tag in WRAPPERS or tag == _SIMPLE_FIELD:
                yield from self._spans(child, href)
            elif tag == ALTERNATIVES:
                yield from self._spans(one_of(child), href)
            elif tag in FORMULAS:
                yield Span(words_of(child), href=href)

    def _run(self, run: etree._Element, href: str | None) -> Iterator[Span]:
        text = "".join(pieces(run, self._notes))
        if text:
            yield Span(text, self._marks.of(run.find(_RUN_PROPERTIES), in_link=href is not None), href)


def _has_no_end(paragraph: etree._Element) -> bool:
    """Tell whether the end of a paragraph is a tracked deletion: what follows belongs to it."""
    return any(paragraph.find(path) is not None for path in _DELETED_ENDS)


def _joined(before: PageBlock, after: PageBlock) -> PageBlock:
    """Two paragraphs without an end between them are one, in the look of the second, as Word has it."""
    spans = (*before.block.spans, *after.block.spans)
    anchor = before.anchor if before.block.text else after.anchor
    return PageBlock(replace(after.block, spans=spans), anchor)


def _direction(properties: etree._Element | None, spans: tuple[Span, ...]) -> Direction | None:
    """State the direction only where it is not what the first strong character says anyway."""
    bidi = properties is not None and is_on(properties, w("bidi"))
    shown = Direction.RTL if bidi else Direction.LTR
    natural = first_strong_direction("".join(span.text for span in spans)) or Direction.LTR
    return None if shown is natural else shown


def _item_anchor(paragraph: etree._Element) -> str:
    for start in paragraph.iter(BOOKMARK_START):
        name = start.get(w("name"), "")
        anchor = anchors.parse(name)
        if anchor is not None and anchor.kind is AnchorKind.ITEM:
            return name
    return ""
