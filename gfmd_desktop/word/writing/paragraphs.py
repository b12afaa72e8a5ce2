"""Page blocks as Word paragraphs, in the look of the slot they fill."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import deepcopy

from lxml import etree

from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, direction_of
from gfmd_desktop.word.lists import Lists
from gfmd_desktop.word.names import w
from gfmd_desktop.word.page import PageBlock
from gfmd_desktop.word.writing.numbering import NO_NUMBER, Numbering
from gfmd_desktop.word.writing.properties import sort_paragraph_properties
from gfmd_desktop.word.writing.runs import RunWriter

_VAL = w("val")
_NOT_INHERITED = {w(tag) for tag in ("numPr", "bidi", "rPr", "sectPr")}
_INDENT = w("ind")


class ParagraphWriter:
    """Writes the blocks of one place; numbered lists of different places never share a count."""

    def __init__(self, slot: etree._Element, numbering: Numbering, lists: Lists, link_id: Callable[[str], str]) -> None:
        properties = slot.find(w("pPr"))
        self._slot_is_listed = lists.kind_and_level(properties)[0] is not BlockKind.PARAGRAPH
        self._look = (
            [child for child in properties if child.tag not in _NOT_INHERITED] if properties is not None else []
        )
        self._runs = RunWriter(_run_look(slot, properties), link_id)
        self._numbering = numbering
        self._counting: dict[int, str] = {}
        self._last_kind: dict[int, BlockKind] = {}

    def write(self, blocks: Iterable[PageBlock]) -> list[etree._Element]:
        """Return a paragraph per block."""
        return [self._paragraph(entry) for entry in blocks]

    def _paragraph(self, entry: PageBlock) -> etree._Element:
        block = entry.block
        paragraph = etree.Element(w("p"))
        direction = direction_of(block)
        properties = self._properties(block, direction)
        if entry.keeps_with_next and properties.find(w("keepNext")) is None:
            etree.SubElement(properties, w("keepNext"))
            sort_paragraph_properties(properties)
        if len(properties):
            paragraph.append(properties)
        if entry.anchor:
            add_bookmark(paragraph, entry.anchor)
        self._runs.write(paragraph, block.spans, direction, block.language)
        return paragraph

    def _properties(self, block: Block, direction: Direction) -> etree._Element:
        properties = etree.Element(w("pPr"))
        listed = block.kind is not BlockKind.PARAGRAPH
        indented = listed or block.level > 0
        properties.extend(deepcopy(child) for child in self._look if not (indented and child.tag == _INDENT))
        if listed:
            _add_number(properties, self._number_id(block), block.level)
            self._last_kind[block.level] = block.kind
        else:
            self._stop_counting(block.level)
            if self._slot_is_listed:
                _add_number(properties, NO_NUMBER, 0)
        if indented:
            self._indent(properties, block, direction)
        if direction is Direction.RTL:
            etree.SubElement(properties, w("bidi"))
        sort_paragraph_properties(properties)
        return properties

    def _indent(self, properties: etree._Element, block: Block, direction: Direction) -> None:
        """Set an entry in as its list says, and what goes on below an entry as far as its text.

        From right to left both stand a bullet's width further in: LibreOffice sets the bullet outside of where it should be.
        """
        listed = block.kind is not BlockKind.PARAGRAPH
        level = block.level if listed else block.level - 1
        kind = block.kind if listed else self._last_kind.get(level, BlockKind.BULLET)
        indent = self._numbering.indent(kind, level)
        if direction is Direction.RTL:
            wide = str(indent.text + indent.hanging)
            hanging = {w("hanging"): str(indent.hanging)} if listed else {}
            etree.SubElement(properties, _INDENT, {w("left"): wide} | hanging)
        elif not listed:
            etree.SubElement(properties, _INDENT, {w("left"): str(indent.text)})

    def _number_id(self, block: Block) -> str:
        if block.kind is BlockKind.BULLET:
            self._stop_counting(block.level)
            return self._numbering.bullets()
        self._stop_counting(block.level + 1)
        if block.level not in self._counting:
            self._counting[block.level] = self._numbering.numbered(block.level)
        return self._counting[block.level]

    def _stop_counting(self, level: int) -> None:
        """What stands at a level ends the numbered lists at that level and deeper."""
        self._counting = {counted: number for counted, number in self._counting.items() if counted < level}


def _add_number(properties: etree._Element, number_id: str, level: int) -> None:
    number = etree.SubElement(properties, w("numPr"))
    etree.SubElement(number, w("ilvl"), {_VAL: str(level)})
    etree.SubElement(number, w("numId"), {_VAL: number_id})


def add_bookmark(paragraph: etree._Element, name: str) -> None:
    """Put an empty bookmark at a paragraph's beginning; ids are given when the document is finished."""
    place = 1 if len(paragraph) and paragraph[0].tag == w("pPr") else 0
    paragraph.insert(place, etree.Element(w("bookmarkStart"), {w("id"): "0", w("name"): name}))
    paragraph.insert(place + 1, etree.Element(w("bookmarkEnd"), {w("id"): "0"}))


def _run_look(slot: etree._Element, properties: etree._Element | None) -> etree._Element | None:
    run = slot.find(f"{w('r')}/{w('rPr')}")
    if run is not None or properties is None:
        return run
    return properties.find(w("rPr"))
