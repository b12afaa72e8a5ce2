"""What a run shows as characters: text, breaks, symbols, and the words of boxes, formulas and notes that hang on it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from lxml import etree

from gfmd_desktop.word.elements import PARAGRAPH
from gfmd_desktop.word.names import M_NS, MC_NS, w
from gfmd_desktop.word.page import LINE_BREAK

_TEXT, _BREAK, _SYMBOL = w("t"), w("br"), w("sym")
ALTERNATIVES, _CHOICE, _FALLBACK = (f"{{{MC_NS}}}{tag}" for tag in ("AlternateContent", "Choice", "Fallback"))
FORMULAS = frozenset(f"{{{M_NS}}}{tag}" for tag in ("oMath", "oMathPara"))
_BOXES = frozenset((w("drawing"), w("pict"), w("object")))
_NOTES = frozenset((w("footnoteReference"), w("endnoteReference")))
_CHARACTERS = {w("tab"): "\t", w("cr"): LINE_BREAK, w("noBreakHyphen"): "\u2011", w("softHyphen"): "\u00ad"}
_LINE_ENDS = re.compile(r"[\r\n]+")
_NO_TEXT = re.compile(r"[\x7f-\x84\x86-\x9f]")
"""Control characters that XML allows; U+0085 is a line break."""

Notes = Mapping[tuple[str, str], str]
"""The words of footnotes and endnotes, by the tag and the id of their references."""


def pieces(run: etree._Element, notes: Notes) -> Iterator[str]:
    """Yield what a run shows, piece by piece."""
    for child in run:
        tag = str(child.tag)
        if tag == _TEXT:
            yield _NO_TEXT.sub("", _LINE_ENDS.sub(" ", child.text or ""))
        elif tag == _BREAK:
            if child.get(w("type"), "textWrapping") == "textWrapping":
                yield LINE_BREAK
        elif tag == _SYMBOL:
            yield _symbol(child.get(w("char"), ""))
        elif tag == ALTERNATIVES:
            yield from pieces(one_of(child), notes)
        elif tag in _BOXES:
            yield from (f"{LINE_BREAK}{words_of(paragraph)}" for paragraph in child.iter(PARAGRAPH))
        elif tag in _NOTES:
            words = notes.get((tag, child.get(w("id"), "")), "")
            yield f" [{words}]" if words else ""
        else:
            yield _CHARACTERS.get(tag, "")


def one_of(alternatives: etree._Element) -> etree._Element:
    """Return the one of several alternatives that counts."""
    for tag in (_CHOICE, _FALLBACK):
        found = alternatives.find(tag)
        if found is not None:
            return found
    return alternatives


def words_of(element: etree._Element) -> str:
    """Return all words inside an element, those of formulas too."""
    return "".join(text.text or "" for text in element.iter(_TEXT, f"{{{M_NS}}}t"))


def notes_of(footnotes: etree._Element | None, endnotes: etree._Element | None) -> Notes:
    """Return the words of a document's notes."""
    found: dict[tuple[str, str], str] = {}
    for root, tag in ((footnotes, w("footnoteReference")), (endnotes, w("endnoteReference"))):
        for note in root if root is not None else ():
            lines = (words_of(paragraph).strip() for paragraph in note.iter(PARAGRAPH))
            found[tag, note.get(w("id"), "")] = " ".join(line for line in lines if line)
    return found


def _symbol(code: str) -> str:
    """A character of a symbol font; those in the private area of Symbol and Wingdings are shown as a bullet."""
    try:
        character = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    if "\ue000" <= character <= "\uf8ff":
        return "•"
    return "" if unicodedata.category(character) in ("Cc", "Cs", "Cn") else character
