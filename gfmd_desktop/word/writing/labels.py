"""Official words that depend on the report: labels that count the items, a title that goes on with the session."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from gfmd_desktop.domain.rich_text import Direction
from gfmd_desktop.domain.template import Field
from gfmd_desktop.word import anchors
from gfmd_desktop.word.elements import BOOKMARK_START, PARAGRAPH, RUN_PROPERTIES, ancestor
from gfmd_desktop.word.names import w
from gfmd_desktop.word.page import LINE_BREAK, Row
from gfmd_desktop.word.writing.directions import stretches
from gfmd_desktop.word.writing.properties import sort_run_properties
from gfmd_desktop.word.writing.runs import add_text

_NAME = w("name")
_RUN, _TEXT = w("r"), w("t")


def name_labels(field: Field, clones: list[etree._Element], item_row: Row) -> dict[str, etree._Element]:
    """Give a cloned prototype the row's own anchors and numbered labels; return the label paragraphs by sub-field."""
    names = {anchors.prototype(field.id, subfield.id): subfield for subfield in field.subfields}
    labels = {}
    for clone in clones:
        for start in clone.iter(BOOKMARK_START):
            subfield = names.get(start.get(_NAME, ""))
            paragraph = ancestor(start, PARAGRAPH)
            if subfield is not None and paragraph is not None:
                start.set(_NAME, anchors.row_label(item_row.row, subfield.id))
                _renumber(paragraph, subfield, item_row.number)
                labels[subfield.id] = paragraph
    return labels


def _renumber(label: etree._Element, subfield: Field, number: int) -> None:
    """Put the label of item `number` where the layout shows the first one's."""
    words = subfield.label_for(number)
    texts = list(label.iter(_TEXT))
    if not texts or words == subfield.label_for(1):
        return
    texts[0].text = words
    for rest in texts[1:]:
        rest.text = ""


def show_again(paragraph: etree._Element, words: str) -> None:
    """Let official words go on with a line of the report, in the look of the words before it; it is never read back."""
    start = next(start for start in paragraph.iter(BOOKMARK_START) if _shows_again(start))
    before = next(start.itersiblings(_RUN, preceding=True), None)
    look = before.find(RUN_PROPERTIES) if before is not None else None
    (pieces,) = stretches([f" {words.replace(LINE_BREAK, ' ')}"], Direction.LTR)
    for direction, text in reversed(pieces):
        run = etree.Element(_RUN)
        properties = deepcopy(look) if look is not None else etree.Element(RUN_PROPERTIES)
        if direction is Direction.RTL:
            etree.SubElement(properties, w("rtl"))
            sort_run_properties(properties)
        if len(properties):
            run.append(properties)
        add_text(run, text)
        start.addnext(run)


def _shows_again(start: etree._Element) -> bool:
    anchor = anchors.parse(start.get(_NAME, ""))
    return anchor is not None and anchor.kind is anchors.AnchorKind.SHOWN_AGAIN
