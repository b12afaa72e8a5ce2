"""Characters and words inside a paragraph: text as it is shown, breaks and the like, the words of formulas, boxes and notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from gfmd_desktop.word.elements import ALTERNATIVES, PARAGRAPH, one_of
from gfmd_desktop.word.names import M_NS, w
from gfmd_desktop.word.page import LINE_BREAK
from gfmd_desktop.word.symbols import symbol

TEXT, SYMBOL, BREAK = w("t"), w("sym"), w("br")
MATHS_TEXT = f"{{{M_NS}}}t"
FORMULAS: Final = frozenset(f"{{{M_NS}}}{tag}" for tag in ("oMath", "oMathPara"))
NOTE_REFERENCES: Final = frozenset((w("footnoteReference"), w("endnoteReference")))
DELETED: Final = frozenset((w("del"), w("moveFrom")))
CHARACTERS: Final = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): LINE_BREAK,
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_NOT_SHOWN: Final = frozenset((*DELETED, w("pPr"), w("rPr")))
_LINE_ENDS: Final = re.compile(r"[\r\n]+")
_NO_TEXT: Final = re.compile(r"[\x7f-\x84\x86-\x9f]")
"""Control characters that XML allows; U+0085 is a line break."""

Notes = Mapping[tuple[str, str], str]
"""The words of footnotes and endnotes, by the tag and the id of their references."""


def shown(text: str | None) -> str:
    """Return the characters of a text element as a page shows them."""
    if not text or text.isprintable():
        return text or ""
    return _NO_TEXT.sub("", _LINE_ENDS.sub(" ", text))


def breaks_line(element: etree._Element) -> bool:
    """Tell whether a break is one inside a paragraph, not one between pages or columns."""
    return element.get(w("type"), "textWrapping") == "textWrapping"


def symbol_of(element: etree._Element) -> str:
    """Return the character of a symbol element."""
    return symbol(element.get(w("char"), ""), element.get(w("font"), ""))


def words_of(element: etree._Element) -> str:
    """Return the words inside an element, those of formulas and boxes too: a line for each paragraph that has some."""
    lines: list[list[str]] = [[]]
    for piece in _flat(element):
        tag = piece.tag
        if tag in (TEXT, MATHS_TEXT):
            lines[-1].append(shown(piece.text))
        elif tag == PARAGRAPH or (tag == BREAK and breaks_line(piece)):
            lines.append([])
        elif tag == SYMBOL:
            lines[-1].append(symbol_of(piece))
        else:
            lines[-1].append(CHARACTERS.get(str(tag), ""))
    return LINE_BREAK.join(line for line in map("".join, lines) if line.strip())


def _flat(element: etree._Element) -> Iterator[etree._Element]:
    """Yield everything inside an element in document order, but for what was deleted and for second ways to show the same."""
    waiting = [iter(element)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        elif child.tag == ALTERNATIVES:
            waiting.append(iter(one_of(child)))
        elif child.tag not in _NOT_SHOWN:
            yield child
            waiting.append(iter(child))


def notes_of(footnotes: etree._Element | None, endnotes: etree._Element | None) -> Notes:
    """Return the words of a document's notes."""
    found: dict[tuple[str, str], str] = {}
    for root, tag in ((footnotes, w("footnoteReference")), (endnotes, w("endnoteReference"))):
        for note in root if root is not None else ():
            found[tag, note.get(w("id"), "")] = words_of(note).replace(LINE_BREAK, " ").strip()
    return found
