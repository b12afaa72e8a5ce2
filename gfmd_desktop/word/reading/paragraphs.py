"""Word paragraphs as page blocks: text with its breaks, the marks we keep, links, list level, direction, item anchors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from lxml import etree

from gfmd_desktop.domain.outgoing import is_safe_link
from gfmd_desktop.domain.rich_text import (
    Block,
    Direction,
    Mark,
    Span,
    first_strong_direction,
)
from gfmd_desktop.word import anchors
from gfmd_desktop.word.anchors import AnchorKind
from gfmd_desktop.word.elements import BOOKMARK_START, PARAGRAPH_PROPERTIES, WRAPPERS
from gfmd_desktop.word.lists import Lists
from gfmd_desktop.word.names import MC_NS, r, w
from gfmd_desktop.word.page import LINE_BREAK, PageBlock

_VAL = w("val")
_RUN, _RUN_PROPERTIES, _HYPERLINK, _SIMPLE_FIELD = w("r"), w("rPr"), w("hyperlink"), w("fldSimple")
_TEXT, _BREAK, _SYMBOL = w("t"), w("br"), w("sym")
_ALTERNATIVES, _CHOICE, _FALLBACK = (f"{{{MC_NS}}}{tag}" for tag in ("AlternateContent", "Choice", "Fallback"))
_CHARACTERS = {w("tab"): "\t", w("cr"): LINE_BREAK, w("noBreakHyphen"): "\u2011", w("softHyphen"): "\u00ad"}
_LINE_ENDS = re.compile(r"[\r\n]+")
_NO_TEXT = re.compile(r"[\x7f-\x84\x86-\x9f]")
"""Control characters that XML allows; U+0085 is a line break."""
_DELETED_ENDS = [f"{PARAGRAPH_PROPERTIES}/{w('rPr')}/{w(mark)}" for mark in ("del", "moveFrom")]
_OFF = frozenset(("0", "false", "off", "none"))
_MARKS = ((Mark.BOLD, w("b"), w("bCs")), (Mark.ITALIC, w("i"), w("iCs")), (Mark.UNDERLINE, w("u"), None))
_NO_MARKS: frozenset[Mark] = frozenset()


class ParagraphReader:
    """Reads paragraphs of one document; `links` maps relationship ids to addresses."""

    def __init__(self, lists: Lists, links: Mapping[str, str]) -> None:
        self._lists = lists
        self._links = links

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
            elif tag == _ALTERNATIVES:
                yield from self._spans(_one_of(child), href)

    def _run(self, run: etree._Element, href: str | None) -> Iterator[Span]:
        text = "".join(_pieces(run))
        if text:
            yield Span(text, _marks(run.find(_RUN_PROPERTIES)), href)


def _has_no_end(paragraph: etree._Element) -> bool:
    """Tell whether the end of a paragraph is a tracked deletion: what follows belongs to it."""
    return any(paragraph.find(path) is not None for path in _DELETED_ENDS)


def _joined(before: PageBlock, after: PageBlock) -> PageBlock:
    """Two paragraphs without an end between them are one, in the look of the second, as Word has it."""
    spans = (*before.block.spans, *after.block.spans)
    anchor = before.anchor if before.block.text else after.anchor
    return PageBlock(replace(after.block, spans=spans), anchor)


def _pieces(run: etree._Element) -> Iterator[str]:
    for child in run:
        tag = child.tag
        if tag == _TEXT:
            yield _NO_TEXT.sub("", _LINE_ENDS.sub(" ", child.text or ""))
        elif tag == _BREAK:
            if child.get(w("type"), "textWrapping") == "textWrapping":
                yield LINE_BREAK
        elif tag == _SYMBOL:
            yield _symbol(child.get(w("char"), ""))
        elif tag == _ALTERNATIVES:
            yield from _pieces(_one_of(child))
        else:
            yield _CHARACTERS.get(str(tag), "")


def _symbol(code: str) -> str:
    """A character of a symbol font; those in the private area of Symbol and Wingdings are shown as a bullet."""
    try:
        character = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "•" if "\ue000" <= character <= "\uf8ff" else character


def _one_of(alternatives: etree._Element) -> etree._Element:
    for tag in (_CHOICE, _FALLBACK):
        found = alternatives.find(tag)
        if found is not None:
            return found
    return alternatives


def _marks(properties: etree._Element | None) -> frozenset[Mark]:
    if properties is None:
        return _NO_MARKS
    return frozenset(
        mark for mark, tag, twin in _MARKS if _is_on(properties, tag) or (twin and _is_on(properties, twin))
    )


def _is_on(properties: etree._Element, tag: str) -> bool:
    element = properties.find(tag)
    return element is not None and element.get(_VAL, "1").lower() not in _OFF


def _direction(properties: etree._Element | None, spans: tuple[Span, ...]) -> Direction | None:
    """State the direction only where it is not what the first strong character says anyway."""
    bidi = properties is not None and _is_on(properties, w("bidi"))
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
