"""One answer written into its place: paragraphs in the look of the slot, inside a content control when they are to come back."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy

from lxml import etree

from gfmd_desktop.word.lists import Lists
from gfmd_desktop.word.names import w
from gfmd_desktop.word.page import Place
from gfmd_desktop.word.writing.numbering import Numbering
from gfmd_desktop.word.writing.paragraphs import ParagraphWriter

_VAL = w("val")
_TAG_PREFIX = "g1:"
_LONGEST_ALIAS = 64


class AnswerWriter:
    """Writes the answers of one document; `tagged` puts content controls around them, `link_id` registers a link.

    `lists` knows the layout's styles: what is no list entry must not become one by the style of its slot.
    """

    def __init__(self, numbering: Numbering, lists: Lists, link_id: Callable[[str], str], *, tagged: bool) -> None:
        self._numbering = numbering
        self._lists = lists
        self._link_id = link_id
        self._tagged = tagged

    def write(self, place: Place, slot: etree._Element, alias: str) -> list[etree._Element]:
        """Return what takes the place of the slot; an unanswered place stays as the organisers drew it, without words."""
        if place.is_blank:
            return [_blank(slot)]
        written = ParagraphWriter(slot, self._numbering, self._lists, self._link_id).write(place.blocks)
        return [_control(place.key, alias, written)] if self._tagged else written


def _control(key: str, alias: str, content: list[etree._Element]) -> etree._Element:
    """Put a content control around an answer, of the kind "document part" (docs/decisions: content controls).

    In controls of most other kinds LibreOffice 7.4 flattens the first paragraph.
    """
    control = etree.Element(w("sdt"))
    properties = etree.SubElement(control, w("sdtPr"))
    etree.SubElement(properties, w("alias"), {_VAL: alias[:_LONGEST_ALIAS]})
    etree.SubElement(properties, w("tag"), {_VAL: f"{_TAG_PREFIX}{key}"})
    etree.SubElement(properties, w("id"), {_VAL: "1"})
    part = etree.SubElement(properties, w("docPartObj"))
    etree.SubElement(part, w("docPartGallery"), {_VAL: "Quick Parts"})
    etree.SubElement(part, w("docPartUnique"))
    etree.SubElement(control, w("sdtContent")).extend(content)
    return control


def _blank(slot: etree._Element) -> etree._Element:
    blank = deepcopy(slot)
    blank.tail = None
    for child in list(blank):
        if child.tag != w("pPr"):
            blank.remove(child)
    return blank
