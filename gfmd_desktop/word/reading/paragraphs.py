"""Word paragraphs as blocks: text with its breaks, the marks we keep, links, list level, direction, item anchors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from lxml import etree

from gfmd_desktop.domain.rich_text import (
    Block,
    Direction,
    Span,
    direction_of,
    first_strong_direction,
)
from gfmd_desktop.word import anchors
from gfmd_desktop.word.elements import PARAGRAPH_PROPERTIES, RUN_PROPERTIES, Properties, child, first_by_tag
from gfmd_desktop.word.lists import Lists
from gfmd_desktop.word.names import w
from gfmd_desktop.word.reading.inline import InlineReader, Line, Met, Sources
from gfmd_desktop.word.reading.marks import Marks, switched_on
from gfmd_desktop.word.reading.pieces import DELETED, Notes

_BIDI, _STYLE, _NUMBERING, _VAL = w("bidi"), w("pStyle"), w("numPr"), w("val")


class ParagraphReader:
    """Reads paragraphs of one part; `links` maps relationship ids to addresses."""

    def __init__(self, lists: Lists, marks: Marks, links: Mapping[str, str], notes: Notes) -> None:
        self._lists = lists
        self._sources = Sources(marks, links, notes)

    def line(self, content: Iterable[etree._Element], met: Met) -> Line:
        """Return what a paragraph, or what else may stand in one, shows; what was met on the way is added to `met`."""
        return InlineReader(self._sources, met).read(content)

    def block(self, properties: Properties, line: Line) -> Block:
        """Return a paragraph with these properties as a block."""
        kind, level = self._lists.of(properties.get(_STYLE), properties.get(_NUMBERING))
        return Block(kind, level, line.spans, _direction(properties, line.spans))


def properties_of(paragraph: etree._Element) -> Properties:
    """Return what the properties of a paragraph say."""
    return first_by_tag(child(paragraph, PARAGRAPH_PROPERTIES))


def style_of(properties: Properties) -> str:
    """Return the id of a paragraph's style, "" when it names none."""
    style = properties.get(_STYLE)
    return "" if style is None else style.get(_VAL, "")


def has_no_end(properties: Properties) -> bool:
    """Tell whether the end of a paragraph with these properties is a tracked deletion: what follows belongs to it."""
    return RUN_PROPERTIES in properties and any(each.tag in DELETED for each in properties[RUN_PROPERTIES])


def joined_blocks(together: Sequence[Block]) -> Block:
    """Paragraphs without an end between them are one, in the look of the last, as Word has it."""
    spans = tuple(span for block in together for span in block.spans)
    return replace(together[-1], spans=spans, direction=_unless_natural(direction_of(together[-1]), spans))


def _direction(properties: Properties, spans: Sequence[Span]) -> Direction | None:
    """State the direction only where it is not what the first strong character says anyway."""
    is_rtl = _BIDI in properties and switched_on(properties[_BIDI])
    return _unless_natural(Direction.RTL if is_rtl else Direction.LTR, spans)


def _unless_natural(shown: Direction, spans: Sequence[Span]) -> Direction | None:
    for span in spans:
        natural = first_strong_direction(span.text)
        if natural is not None:
            return None if shown is natural else shown
    return None if shown is Direction.LTR else shown


def item_anchor(names: Iterable[str]) -> str:
    """Return the first bookmark of ours that says which item begins here, "" when none does."""
    for name in names:
        if name.startswith(anchors.ITEM_PREFIX):
            return name
    return ""
