"""The content of paragraphs: words with their looks, links, page numbers, pictures, notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from gfmd_desktop.domain.outgoing import is_safe_link
from gfmd_desktop.domain.sheet import Counter, Look, Number, Picture, Piece, Rise, Words
from gfmd_desktop.word.elements import WRAPPERS
from gfmd_desktop.word.names import MC_NS, r, w
from gfmd_desktop.word.sheets.looks import NOWHERE, Looks, Surroundings
from gfmd_desktop.word.symbols import symbols

LINE_BREAK = "\u2028"
_PLAIN = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): LINE_BREAK,
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_COUNTERS = {"PAGE": Counter.PAGE, "NUMPAGES": Counter.PAGES, "SECTIONPAGES": Counter.PAGES}
_SPACES = re.compile(r"[\t\r\n]")
_FIELD_NAME = re.compile(r"\s*([A-Za-z]+)")
_TEXT_BOX = w("txbxContent")
_DRAWINGS = frozenset((w("drawing"), w("pict"), w("object")))
_ALTERNATIVES, _CHOICE, _FALLBACK = (f"{{{MC_NS}}}{tag}" for tag in ("AlternateContent", "Choice", "Fallback"))


@dataclass(slots=True)
class Content:
    """What stands in a paragraph: a list of pieces per page when pages end inside it; `boxes` hold text that floats beside it."""

    pages: list[list[Piece]] = field(default_factory=lambda: [[]])
    boxes: list[etree._Element] = field(default_factory=list)


@dataclass(slots=True)
class _Field:
    """A field being read: its instruction, and whether its result has begun."""

    instruction: str = ""
    in_result: bool = False
    shown: bool = False

    @property
    def counter(self) -> Counter | None:
        name = _FIELD_NAME.match(self.instruction)
        return _COUNTERS.get(name.group(1).upper()) if name else None


class InlineReader:
    """Reads paragraphs of one part; `links` maps relationship ids to addresses, `picture` reads a drawing, `note` numbers a note."""

    def __init__(
        self,
        looks: Looks,
        links: Mapping[str, str],
        picture: Callable[[etree._Element], Picture | None],
        note: Callable[[etree._Element], str],
    ) -> None:
        self._looks = looks
        self._links = links
        self._picture = picture
        self._note = note

    def read(self, paragraph: etree._Element, style: str, around: Surroundings = NOWHERE) -> Content:
        """Return the content of a paragraph; tracked insertions are in it, tracked deletions are not."""
        content = Content()
        _Reading(self, content, style, around).children(paragraph, None)
        content.pages = [list(_joined(pieces)) for pieces in content.pages]
        return content

    def look(self, run: etree._Element, style: str, around: Surroundings) -> Look | None:
        """Return the look of a run; None when it is hidden."""
        return self._looks.of(tuple(run.iterchildren(w("rPr"))), style, around)

    def link(self, element: etree._Element) -> str | None:
        """Return the address of a hyperlink when it is one that may be followed."""
        address = self._links.get(element.get(r("id"), ""))
        return address if is_safe_link(address) else None

    def drawing(self, element: etree._Element) -> Picture | None:
        """Return the picture of a drawing."""
        return self._picture(element)

    def note_number(self, element: etree._Element) -> str:
        """Return the number a note reference shows."""
        return self._note(element)


class _Reading:
    """One paragraph being read, with the fields that are open in it."""

    def __init__(self, reader: InlineReader, content: Content, style: str, around: Surroundings) -> None:
        self._reader = reader
        self._content = content
        self._style = style
        self._around = around
        self._fields: list[_Field] = []

    def children(self, parent: etree._Element, href: str | None) -> None:
        for child in parent:
            tag = child.tag
            if tag == w("r"):
                self._run(child, href)
            elif tag == w("hyperlink"):
                self.children(child, self._reader.link(child) or href)
            elif tag == w("fldSimple"):
                self._simple_field(child, href)
            elif tag in WRAPPERS:
                self.children(child, href)
            elif (chosen := one_of_alternatives(child)) is not None:
                self.children(chosen, href)

    def _simple_field(self, element: etree._Element, href: str | None) -> None:
        self._fields.append(_Field(element.get(w("instr"), ""), in_result=True))
        self.children(element, href)
        look = self._reader.look(element, self._style, self._around)
        self._end_field(look)

    def _run(self, run: etree._Element, href: str | None) -> None:
        look = self._reader.look(run, self._style, self._around)
        if look is not None:
            self._run_content(run, look, href)

    def _run_content(self, run: etree._Element, look: Look, href: str | None) -> None:
        for child in run:
            tag = str(child.tag)
            if tag == w("fldChar"):
                self._field_mark(child.get(w("fldCharType"), ""), look)
            elif tag == w("instrText"):
                if self._fields:
                    self._fields[-1].instruction += child.text or ""
            elif (chosen := one_of_alternatives(child)) is not None:
                self._run_content(chosen, look, href)
            elif tag in _DRAWINGS:
                self._drawing(child)
            elif tag in (w("footnoteReference"), w("endnoteReference"), w("footnoteRef"), w("endnoteRef")):
                self._add(Words(self._reader.note_number(child), replace(look, rise=Rise.SUPERSCRIPT)))
            elif tag == w("br") and child.get(w("type")) in ("page", "column"):
                self._content.pages.append([])
            else:
                self._text(_characters(child), look, href)

    def _field_mark(self, kind: str, look: Look) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].in_result = True
        elif kind == "end" and self._fields:
            self._end_field(look)

    def _end_field(self, look: Look | None) -> None:
        """A page number may have no result yet: it is shown all the same."""
        ended = self._fields.pop()
        if ended.counter and not ended.shown and look is not None:
            self._add(Number(ended.counter, look))

    def _text(self, text: str, look: Look, href: str | None) -> None:
        if not text or any(not each.in_result for each in self._fields):
            return
        counting = next((each for each in self._fields if each.counter), None)
        if counting is None or counting.counter is None:
            self._add(Words(text, look, href))
        elif not counting.shown:
            counting.shown = True
            self._add(Number(counting.counter, look, text))

    def _drawing(self, element: etree._Element) -> None:
        boxes = [
            box for box in element.iter(_TEXT_BOX) if not any(each.tag == _FALLBACK for each in box.iterancestors())
        ]
        self._content.boxes.extend(boxes)
        picture = None if boxes else self._reader.drawing(element)
        if picture is not None:
            self._add(picture)

    def _add(self, piece: Piece) -> None:
        self._content.pages[-1].append(piece)


def _characters(element: etree._Element) -> str:
    tag = str(element.tag)
    if tag == w("t"):
        return _SPACES.sub(" ", element.text or "")
    if tag == w("br"):
        return LINE_BREAK
    if tag == w("sym"):
        return _symbol(element.get(w("char"), ""))
    return _PLAIN.get(tag, "")


def _symbol(code: str) -> str:
    try:
        return symbols(chr(int(code, 16)))
    except (ValueError, OverflowError):
        return ""


def one_of_alternatives(element: etree._Element) -> etree._Element | None:
    """Return the one of several ways to show the same content that is read; None when the element offers no choice."""
    if element.tag != _ALTERNATIVES:
        return None
    return next((found for tag in (_CHOICE, _FALLBACK) if (found := element.find(tag)) is not None), element)


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Join neighbouring words of one look: editors cut runs anywhere."""
    last: Piece | None = None
    for piece in pieces:
        if isinstance(last, Words) and isinstance(piece, Words) and (last.look, last.href) == (piece.look, piece.href):
            last = replace(last, text=last.text + piece.text)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
