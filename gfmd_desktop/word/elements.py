"""Finding one's way in a WordprocessingML tree: cells, paragraphs and anchors, through the wrappers that editors put around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from gfmd_desktop.word import anchors
from gfmd_desktop.word.names import M_NS, MC_NS, w

BODY, TABLE, ROW, CELL, PARAGRAPH = w("body"), w("tbl"), w("tr"), w("tc"), w("p")
SECTION, CONTROL, CONTROL_CONTENT = w("sectPr"), w("sdt"), w("sdtContent")
BOOKMARK_START, BOOKMARK_END = w("bookmarkStart"), w("bookmarkEnd")
CELL_PROPERTIES, PARAGRAPH_PROPERTIES, RUN_PROPERTIES = w("tcPr"), w("pPr"), w("rPr")
ALTERNATIVES, CHOICE, FALLBACK = (f"{{{MC_NS}}}{tag}" for tag in ("AlternateContent", "Choice", "Fallback"))
_NAME = w("name")

Properties = Mapping[str, etree._Element]
"""What stands in the properties of a paragraph, row, cell or control, by its tag."""
_TEXTS = (w("t"), f"{{{M_NS}}}t")

WRAPPERS = frozenset(w(tag) for tag in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "bdo", "dir"))
"""Elements that stand around content without being content; what they hold counts as if it stood in their place."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An anchor of ours and the paragraph it stands in."""

    anchor: anchors.Anchor
    name: str
    paragraph: etree._Element


def child(element: etree._Element, tag: str) -> etree._Element | None:
    """Return the first child of a kind. `find` reads its argument as a path first: where a file is walked, that costs most of the time."""
    for each in element:
        if each.tag == tag:
            return each
    return None


def first_by_tag(element: etree._Element | None) -> Properties:
    """Return the first child of each kind, for properties that are asked for several of them; none has nothing to say."""
    found: dict[str, etree._Element] = {}
    if element is not None:
        for each in element:
            found.setdefault(each.tag, each)
    return found


def unwrapped(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the children of an element, those inside wrappers as if they were its own, of alternatives those of one."""
    waiting = [iter(element)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        elif child.tag in WRAPPERS:
            waiting.append(iter(child))
        elif child.tag == ALTERNATIVES:
            waiting.append(iter(one_of(child)))
        else:
            yield child


def one_of(alternatives: etree._Element) -> etree._Element:
    """Return the one of several ways to show the same that counts: the first that has words, else the first."""
    ways = [way for way in alternatives if way.tag in (CHOICE, FALLBACK)]
    if len(ways) < 2:
        return ways[0] if ways else alternatives
    return next((way for way in ways if next(way.iter(*_TEXTS), None) is not None), ways[0])


def placed_anchors(root: etree._Element) -> Iterator[Placed]:
    """Yield our anchors in document order; one that stands between paragraphs belongs to the next paragraph."""
    for start in root.iter(BOOKMARK_START):
        name = start.get(_NAME, "")
        anchor = anchors.parse(name)
        paragraph = paragraph_of(start) if anchor else None
        if anchor is not None and paragraph is not None:
            yield Placed(anchor, name, paragraph)


def paragraph_of(start: etree._Element) -> etree._Element | None:
    """Return the paragraph a bookmark begins in; of one that begins between paragraphs, the next."""
    holder = ancestor(start, PARAGRAPH)
    if holder is not None:
        return holder
    for following in start.itersiblings():
        for paragraph in following.iter(PARAGRAPH):
            return paragraph
    return None


def ancestor(element: etree._Element, tag: str) -> etree._Element | None:
    """Return the nearest ancestor of a kind."""
    return next(element.iterancestors(tag), None)


def cells(row: etree._Element) -> list[etree._Element]:
    """Return the cells of a row in order."""
    return [child for child in unwrapped(row) if child.tag == CELL]


def rows(table: etree._Element) -> list[etree._Element]:
    """Return the rows of a table in order."""
    return [child for child in unwrapped(table) if child.tag == ROW]


def next_cell(cell: etree._Element) -> etree._Element | None:
    """Return the cell after one: in its row, else the first of the next row."""
    row = ancestor(cell, ROW)
    table = ancestor(cell, TABLE)
    if row is None or table is None:
        return None
    in_row = cells(row)
    place = in_row.index(cell) + 1
    if place < len(in_row):
        return in_row[place]
    later = rows(table)[rows(table).index(row) + 1 :]
    return cells(later[0])[0] if later and cells(later[0]) else None


def paragraphs(container: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs of a cell, a table or any block, those of nested tables included."""
    if container.tag == PARAGRAPH:
        yield container
        return
    waiting = [unwrapped(container)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        elif child.tag == PARAGRAPH:
            yield child
        elif child.tag in (TABLE, ROW, CELL):
            waiting.append(unwrapped(child))


def holds_label(element: etree._Element) -> bool:
    """Tell whether a new answer or heading begins inside an element."""
    return any(placed.anchor.ends_answers for placed in placed_anchors(element))
