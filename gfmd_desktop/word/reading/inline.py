"""What stands inside a paragraph: its words with their marks and links, and the anchors, controls, boxes and changes on the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from lxml import etree

from gfmd_desktop.domain.arrival import NoticeKind
from gfmd_desktop.domain.outgoing import is_safe_link
from gfmd_desktop.domain.rich_text import Mark, Span
from gfmd_desktop.word.elements import ALTERNATIVES, BOOKMARK_START, CONTROL, RUN_PROPERTIES, WRAPPERS, one_of
from gfmd_desktop.word.elements import child as child_of
from gfmd_desktop.word.names import r, w
from gfmd_desktop.word.page import LINE_BREAK
from gfmd_desktop.word.reading.fields import Fields, link_of
from gfmd_desktop.word.reading.form_fields import shown_by
from gfmd_desktop.word.reading.marks import PLAIN, Look, Marks
from gfmd_desktop.word.reading.pieces import (
    BREAK,
    CHARACTERS,
    DELETED,
    FORMULAS,
    NOTE_REFERENCES,
    SYMBOL,
    TEXT,
    Notes,
    breaks_line,
    shown,
    symbol_of,
    words_of,
)

_RUN, _BOX, _RUBY_TEXT = w("r"), w("txbxContent"), w("rt")
_DRAWING, _OBJECT = w("drawing"), w("object")
_DRAWINGS = frozenset((_DRAWING, w("pict"), _OBJECT))
_ADDED: Final = frozenset((w("ins"), w("moveTo")))
_THROUGH: Final = WRAPPERS | {w("ruby"), w("rubyBase")}
_GRAPHIC_DATA = "{http://schemas.openxmlformats.org/drawingml/2006/main}graphicData"
_IMAGES = ("{urn:schemas-microsoft-com:vml}imagedata", "{http://schemas.openxmlformats.org/drawingml/2006/main}blip")

Seen = Counter[tuple[NoticeKind, str]]
"""How often something was met that people should know of; the second is the kind's detail."""


@dataclass(slots=True)
class Met:
    """What was met in all paragraphs read so far; a note that is already among `notes` is not shown once more."""

    seen: Seen = field(default_factory=Counter)
    notes: set[tuple[str, str]] = field(default_factory=set)


@dataclass(slots=True)
class Line:
    """What one paragraph shows, and what was met in it."""

    spans: tuple[Span, ...] = ()
    anchors: list[str] = field(default_factory=list)
    controls: list[etree._Element] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    dropped: frozenset[str] = frozenset()
    is_hidden: bool = False
    is_placeholder: bool = False


@dataclass(frozen=True, slots=True)
class Sources:
    """What the words of a part point to: addresses by relationship id, the words of notes, the looks of styles."""

    marks: Marks
    links: Mapping[str, str]
    notes: Notes


_Piece = tuple[str, frozenset[Mark], str | None]
"""Words, their marks, their link."""


@dataclass(slots=True)
class _Frame:
    children: Iterator[etree._Element]
    look: Look
    href: str | None


class InlineReader:
    """Reads one paragraph; made anew for each."""

    def __init__(self, sources: Sources, met: Met) -> None:
        self._sources = sources
        self._met = met
        self._line = Line()
        self._pieces: list[_Piece] = []
        self._fields: Fields[_Piece] | None = None
        self._frames: list[_Frame] = []
        self._last_look: Look | None = None
        self._page_ended = False

    def read(self, content: Iterable[etree._Element]) -> Line:
        """Return what these children of a paragraph show; tracked changes count as accepted."""
        frames = self._frames
        frames.append(_Frame(iter(content), PLAIN, None))
        while frames:
            frame = frames[-1]
            for child in frame.children:
                tag = child.tag
                if tag == _RUN:
                    if len(child) == 1 and (only := child[0]).tag == TEXT:
                        self._say(shown(only.text), PLAIN, frame.href)
                    elif self._run(child, frame.href):
                        break
                elif tag == TEXT:
                    self._say(shown(child.text), frame.look, frame.href)
                elif (handle := _HANDLERS.get(tag)) is not None and handle(self, child, frame):
                    break
            else:
                frames.pop()
        if self._fields is not None:
            self._pieces.extend(self._fields.left_open())
        pieces = self._pieces
        self._line.spans = (Span(*pieces[0]),) if len(pieces) == 1 else tuple(_spans(pieces))
        return self._line

    def _run(self, run: etree._Element, href: str | None) -> bool:
        """Read a run; True when it holds more than text, which comes next."""
        properties = child_of(run, RUN_PROPERTIES)
        look = PLAIN if properties is None else self._sources.marks.look(properties)
        children = iter(run)
        for piece in children:
            tag = piece.tag
            if tag == TEXT:
                self._say(shown(piece.text), look, href)
            elif tag != RUN_PROPERTIES:
                self._frames.append(_Frame(chain((piece,), children), look, href))
                return True
        return False

    def _say(self, text: str, look: Look, href: str | None) -> None:
        if not text:
            return
        if self._fields is not None:
            href = self._fields.href or href
        if self._page_ended:
            self._page_ended = False
            text = text if text[0].isspace() else f"{LINE_BREAK}{text}"
        piece = (text, look.in_link if href else look.marks, href)
        if self._fields is not None and self._fields.hold_back(piece):
            return
        self._pieces.append(piece)
        if look is not self._last_look and not text.isspace():
            self._note(look)

    def _note(self, look: Look) -> None:
        """Remember how the words look; a paragraph is hidden, or a placeholder, when all of its words are."""
        line, is_first = self._line, self._last_look is None
        line.is_hidden = look.is_hidden and (is_first or line.is_hidden)
        line.is_placeholder = look.is_placeholder and (is_first or line.is_placeholder)
        line.dropped |= look.dropped
        self._last_look = look

    def _enter(self, element: etree._Element, frame: _Frame, href: str | None = None) -> bool:
        self._frames.append(_Frame(iter(element), frame.look, href or frame.href))
        return True

    def _wrapper(self, element: etree._Element, frame: _Frame) -> bool:
        if element.tag == CONTROL:
            self._line.controls.append(element)
        elif element.tag in _ADDED:
            self._met.seen[NoticeKind.TRACKED_CHANGES, ""] += 1
        return self._enter(element, frame)

    def _deleted(self, element: etree._Element, _frame: _Frame) -> bool:
        if element.tag != _MOVED_AWAY:
            self._met.seen[NoticeKind.TRACKED_CHANGES, ""] += 1
        for start in element.iter(BOOKMARK_START):
            self._line.anchors.append(start.get(w("name"), ""))
        return False

    def _link(self, element: etree._Element, frame: _Frame) -> bool:
        address = self._sources.links.get(element.get(r("id"), ""))
        return self._enter(element, frame, address if is_safe_link(address) else None)

    def _simple_field(self, element: etree._Element, frame: _Frame) -> bool:
        return self._enter(element, frame, link_of(element.get(w("instr"), "")))

    def _field_mark(self, element: etree._Element, frame: _Frame) -> bool:
        self._say(shown_by(element), frame.look, frame.href)
        if self._fields is None:
            self._fields = Fields()
        self._fields.mark(element.get(w("fldCharType"), ""))
        return False

    def _instruction(self, element: etree._Element, _frame: _Frame) -> bool:
        if self._fields is not None:
            self._fields.instruct(element.text or "")
        return False

    def _alternatives(self, element: etree._Element, frame: _Frame) -> bool:
        return self._enter(one_of(element), frame)

    def _words(self, element: etree._Element, frame: _Frame) -> bool:
        self._say(words_of(element), frame.look, frame.href)
        return False

    def _ruby(self, element: etree._Element, frame: _Frame) -> bool:
        words = words_of(element)
        self._say(f"({words})" if words else "", frame.look, frame.href)
        return False

    def _character(self, element: etree._Element, frame: _Frame) -> bool:
        self._say(CHARACTERS[str(element.tag)], frame.look, frame.href)
        return False

    def _break(self, element: etree._Element, frame: _Frame) -> bool:
        if breaks_line(element):
            self._say(LINE_BREAK, frame.look, frame.href)
        elif self._pieces and not self._pieces[-1][0][-1].isspace():
            self._page_ended = True
        return False

    def _symbol(self, element: etree._Element, frame: _Frame) -> bool:
        self._say(symbol_of(element), frame.look, frame.href)
        return False

    def _bookmark(self, element: etree._Element, _frame: _Frame) -> bool:
        self._line.anchors.append(element.get(w("name"), ""))
        return False

    def _comment(self, _element: etree._Element, _frame: _Frame) -> bool:
        self._met.seen[NoticeKind.COMMENTS_LEFT, ""] += 1
        return False

    def _reference(self, element: etree._Element, frame: _Frame) -> bool:
        key = (str(element.tag), element.get(w("id"), ""))
        words = self._sources.notes.get(key, "")
        if words and key not in self._met.notes:
            self._met.notes.add(key)
            self._met.seen[NoticeKind.NOTES_IN_BRACKETS, ""] += 1
            self._say(f" [{words}]", frame.look, frame.href)
        return False

    def _drawing(self, element: etree._Element, _frame: _Frame) -> bool:
        kind = _left_out(element)
        if kind is not None:
            self._met.seen[kind] += 1
        self._line.boxes.extend(_boxes(element))
        return False


_MOVED_AWAY: Final = w("moveFrom")
_Handler = Callable[[InlineReader, etree._Element, _Frame], bool]
_HANDLERS: Final[dict[str, _Handler]] = {
    **dict.fromkeys(_THROUGH, InlineReader._wrapper),
    **dict.fromkeys(DELETED, InlineReader._deleted),
    **dict.fromkeys(FORMULAS, InlineReader._words),
    **dict.fromkeys(CHARACTERS, InlineReader._character),
    **dict.fromkeys(NOTE_REFERENCES, InlineReader._reference),
    **dict.fromkeys(_DRAWINGS, InlineReader._drawing),
    w("hyperlink"): InlineReader._link,
    w("fldSimple"): InlineReader._simple_field,
    w("fldChar"): InlineReader._field_mark,
    w("instrText"): InlineReader._instruction,
    w("commentReference"): InlineReader._comment,
    _RUBY_TEXT: InlineReader._ruby,
    ALTERNATIVES: InlineReader._alternatives,
    BREAK: InlineReader._break,
    SYMBOL: InlineReader._symbol,
    BOOKMARK_START: InlineReader._bookmark,
}


def _spans(pieces: list[_Piece]) -> Iterator[Span]:
    """Join neighbouring pieces of one format: editors cut runs anywhere."""
    texts: list[str] = []
    last_marks, last_href = PLAIN.marks, None
    for text, marks, href in pieces:
        if texts and (marks != last_marks or href != last_href):
            yield Span("".join(texts), last_marks, last_href)
            texts = []
        texts.append(text)
        last_marks, last_href = marks, href
    if texts:
        yield Span("".join(texts), last_marks, last_href)


def _boxes(drawing: etree._Element) -> Iterator[etree._Element]:
    """Yield the outermost text boxes of a drawing; where there are several ways to show it, those of one."""
    if next(drawing.iter(_BOX), None) is None:
        return
    waiting = [iter(drawing)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        elif child.tag == _BOX:
            yield child
        else:
            waiting.append(iter(one_of(child) if child.tag == ALTERNATIVES else child))


def _left_out(drawing: etree._Element) -> tuple[NoticeKind, str] | None:
    """Return what of a drawing is no text: a picture, a chart, a diagram, an embedded object."""
    if drawing.tag == _OBJECT:
        return NoticeKind.EMBEDDED_LEFT, "object"
    if next(drawing.iter(*_IMAGES), None) is not None:
        return NoticeKind.PICTURES_LEFT, ""
    for data in drawing.iter(_GRAPHIC_DATA):
        kind = data.get("uri", "").rpartition("/")[2]
        if kind in ("chart", "diagram"):
            return NoticeKind.EMBEDDED_LEFT, kind
        if kind == "picture":
            return NoticeKind.PICTURES_LEFT, ""
    return None
