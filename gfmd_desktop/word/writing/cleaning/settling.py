"""Anchors as organisers set them, brought to the form that filling relies on: hidden names, each within its label's paragraph.

Word's dialog takes no name that begins with an underscore, so `g1_topic` counts as `_g1_topic`. Who marks a whole line or cell marks
its end too, and Word puts the end of the bookmark into the next paragraph or row: where the answer goes, or what is cloned without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from gfmd_desktop.word import anchors
from gfmd_desktop.word.elements import (
    BOOKMARK_END,
    BOOKMARK_START,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    ROW,
    ancestor,
    cells,
    paragraph_of,
)
from gfmd_desktop.word.names import w
from gfmd_desktop.word.writing.cleaning.trees import remove

VISIBLE_PREFIX: Final = anchors.PREFIX.removeprefix("_")
_ID, _NAME, _FIRST_COLUMN, _TEXT = w("id"), w("name"), w("colFirst"), w("t")
_MEANT: Final = frozenset({_ID, _NAME})


def settle_anchors(root: etree._Element) -> None:
    """Hide the names of anchors that can be seen, and put start and end of every anchor into the paragraph of its label."""
    ends = _ends(root)
    for start in list(root.iter(BOOKMARK_START)):
        name = start.get(_NAME, "")
        if name.startswith(VISIBLE_PREFIX):
            start.set(_NAME, f"_{name}")
        if anchors.parse(start.get(_NAME, "")) is not None:
            _settle(start, ends.get(start.get(_ID, ""), []))
        for attribute in [each for each in start.attrib if each not in _MEANT]:
            del start.attrib[attribute]


def _ends(root: etree._Element) -> dict[str, list[etree._Element]]:
    found: dict[str, list[etree._Element]] = {}
    for end in root.iter(BOOKMARK_END):
        found.setdefault(end.get(_ID, ""), []).append(end)
    return found


def _settle(start: etree._Element, ends: list[etree._Element]) -> None:
    end = ends.pop(0) if ends else None
    holder = ancestor(start, PARAGRAPH)
    if holder is not None and end is not None and ancestor(end, PARAGRAPH) is holder:
        return
    first = _first_paragraph(start)
    if first is None:
        return
    label = _last_with_words(first, end)
    if label is not holder:
        label.insert(1 if len(label) and label[0].tag == PARAGRAPH_PROPERTIES else 0, start)
    if end is not None:
        remove(end)
    label.append(etree.Element(BOOKMARK_END, {_ID: start.get(_ID, "")}))


def _first_paragraph(start: etree._Element) -> etree._Element | None:
    """Return where a bookmark begins; one over columns of a table begins in the first of them."""
    found = paragraph_of(start)
    column = start.get(_FIRST_COLUMN, "")
    row = ancestor(found, ROW) if found is not None else None
    if row is None or not column.isdecimal():
        return found
    marked = cells(row)[int(column) : int(column) + 1]
    return next((paragraph for cell in marked for paragraph in cell.iterchildren(PARAGRAPH)), found)


def _last_with_words(first: etree._Element, end: etree._Element | None) -> etree._Element:
    """Return the last line of a label that was marked whole: what follows it is the answer's."""
    marked = [first, *(_marked_after(first, end) if end is not None else ())]
    return next((each for each in reversed(marked) if any(text.text for text in each.iter(_TEXT))), first)


def _marked_after(first: etree._Element, end: etree._Element) -> Iterator[etree._Element]:
    around = {end, *end.iterancestors()}
    if around.isdisjoint(first.itersiblings()):
        return
    for following in first.itersiblings():
        if following in around:
            return
        if following.tag == PARAGRAPH:
            yield following
