"""What goes beyond the limits of the form, written behind it."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from gfmd_desktop.word import anchors
from gfmd_desktop.word.elements import BODY, SECTION
from gfmd_desktop.word.names import w
from gfmd_desktop.word.page import AnnexEntry
from gfmd_desktop.word.writing.answers import AnswerWriter
from gfmd_desktop.word.writing.paragraphs import add_bookmark
from gfmd_desktop.word.writing.styles import ANNEX_HEADING, ANNEX_LABEL, ANSWER, OwnStyle


def write_annex(document: etree._Element, entries: Iterable[AnnexEntry], title: str, answers: AnswerWriter) -> None:
    """Append a heading and, for every list with more than counts, a label and the rest of its items."""
    written = [_styled(ANNEX_HEADING, title, anchors.heading("annex"))]
    for entry in entries:
        written.append(_styled(ANNEX_LABEL, entry.label, entry.anchor))
        written.extend(answers.write(entry.place, _styled(ANSWER), entry.label))
    body = next(document.iterchildren(BODY))
    section = body.find(SECTION)
    place = len(body) if section is None else body.index(section)
    body[place:place] = written


def _styled(style: OwnStyle, words: str = "", anchor: str = "") -> etree._Element:
    paragraph = etree.Element(w("p"))
    properties = etree.SubElement(paragraph, w("pPr"))
    etree.SubElement(properties, w("pStyle"), {w("val"): style.id})
    if words:
        etree.SubElement(etree.SubElement(paragraph, w("r")), w("t")).text = words
    if anchor:
        add_bookmark(paragraph, anchor)
    return paragraph
