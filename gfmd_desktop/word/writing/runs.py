"""Spans of text as Word runs: marks with their complex-script twins, breaks and tabs, links, right-to-left stretches."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from itertools import groupby

from lxml import etree

from gfmd_desktop.domain.rich_text import Direction, Mark, Span
from gfmd_desktop.word.names import XML_SPACE, r, w
from gfmd_desktop.word.page import LINE_BREAK, with_page_breaks
from gfmd_desktop.word.writing.directions import stretches
from gfmd_desktop.word.writing.properties import sort_run_properties
from gfmd_desktop.word.writing.styles import HYPERLINK

_VAL = w("val")
_PIECES = re.compile(f"([{LINE_BREAK}\t])")
_MARKS = {Mark.BOLD: ("b", "bCs"), Mark.ITALIC: ("i", "iCs")}
_NOT_INHERITED = {w(tag) for tag in ("b", "bCs", "i", "iCs", "u", "rtl", "lang", "rStyle")}


class RunWriter:
    """Makes runs in the look of one answer slot; `link_id` gives the relationship id of a link's address."""

    def __init__(self, look: etree._Element | None, link_id: Callable[[str], str]) -> None:
        self._look = [deepcopy(child) for child in look if child.tag not in _NOT_INHERITED] if look is not None else []
        self._link_id = link_id

    def write(self, parent: etree._Element, spans: tuple[Span, ...], base: Direction, language: str | None) -> None:
        """Append the runs of a block's spans to a paragraph, neighbours with one link in one hyperlink."""
        split = stretches([with_page_breaks(span.text) for span in spans], base)
        for href, group in groupby(zip(spans, split, strict=True), key=lambda pair: pair[0].href):
            holder = parent
            if href:
                holder = etree.SubElement(parent, w("hyperlink"), {r("id"): self._link_id(href)})
            for span, pieces in group:
                for direction, text in pieces:
                    self._run(holder, text, span, direction, language)

    def _run(self, parent: etree._Element, text: str, span: Span, direction: Direction, language: str | None) -> None:
        run = etree.SubElement(parent, w("r"))
        properties = self._properties(span, direction, language)
        if len(properties):
            run.append(properties)
        for piece in _PIECES.split(text):
            if piece == LINE_BREAK:
                etree.SubElement(run, w("br"))
            elif piece == "\t":
                etree.SubElement(run, w("tab"))
            elif piece:
                add_text(run, piece)

    def _properties(self, span: Span, direction: Direction, language: str | None) -> etree._Element:
        properties = etree.Element(w("rPr"))
        if span.href:
            etree.SubElement(properties, w("rStyle"), {_VAL: HYPERLINK.id})
        for mark, tags in _MARKS.items():
            if mark in span.marks:
                for tag in tags:
                    etree.SubElement(properties, w(tag))
        if Mark.UNDERLINE in span.marks:
            etree.SubElement(properties, w("u"), {_VAL: "single"})
        rtl = direction is Direction.RTL
        if rtl:
            etree.SubElement(properties, w("rtl"))
        if language:
            etree.SubElement(properties, w("lang"), {w("bidi") if rtl else _VAL: language})
        if self._look:
            properties.extend(deepcopy(child) for child in self._look)
            sort_run_properties(properties)
        return properties


def add_text(run: etree._Element, text: str) -> None:
    """Append a text element, its spaces kept."""
    element = etree.SubElement(run, w("t"))
    element.text = text
    if text[0].isspace() or text[-1].isspace() or "  " in text:
        element.set(XML_SPACE, "preserve")
