"""Lists in answers: one abstract numbering per kind, a numbering of its own for every list so that each starts at one."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from gfmd_desktop.domain.rich_text import BlockKind
from gfmd_desktop.word.lists import integer
from gfmd_desktop.word.names import W_NS, w

_NAMES = {BlockKind.BULLET: "GFMDBullets", BlockKind.NUMBER: "GFMDNumbers"}
_GLYPHS = "•◦▪"
_FORMATS = (("decimal", "%{}."), ("lowerLetter", "%{}."), ("lowerRoman", "%{}."))
_LEVELS = 9
_STEP = 360
_HANGING = 284
NUMBER_ID = w("numId")
NO_NUMBER = "0"
"""The numbering id of a paragraph that is no list entry whatever its style says."""
_NUM, _ABSTRACT, _ABSTRACT_ID, _LEVEL = w("num"), w("abstractNum"), w("abstractNumId"), w("lvl")
_VAL = w("val")


@dataclass(frozen=True, slots=True)
class Indent:
    """Where the text of a list entry begins, and how far before it its bullet or number; in twentieths of a point."""

    text: int
    hanging: int


class Numbering:
    """Hands out numbering ids while a document is filled; the part is changed only when a list needs it."""

    def __init__(self, root: etree._Element | None) -> None:
        self.root = root if root is not None else etree.Element(w("numbering"), nsmap={"w": W_NS})
        self.used = False
        self._abstract: dict[BlockKind, etree._Element] = {}
        self._indents: dict[tuple[BlockKind, int], Indent] = {}
        self._bullets: str | None = None
        self._next = 1 + max((integer(num.get(NUMBER_ID, "0")) for num in self.root.iterchildren(_NUM)), default=0)

    def bullets(self) -> str:
        """Return the numbering id that all bulleted lists share."""
        if self._bullets is None:
            self._bullets = self._new(BlockKind.BULLET, None)
        return self._bullets

    def numbered(self, level: int) -> str:
        """Return the id of a new numbering that starts again at one on `level` (from 0)."""
        return self._new(BlockKind.NUMBER, level)

    def indent(self, kind: BlockKind, level: int) -> Indent:
        """Return how far the entries of a list on `level` are set in."""
        if (kind, level) not in self._indents:
            self._indents[kind, level] = self._indent_of(kind, level)
        return self._indents[kind, level]

    def _indent_of(self, kind: BlockKind, level: int) -> Indent:
        for listed in self._abstract_of(kind).iterchildren(_LEVEL):
            if listed.get(w("ilvl")) == str(level):
                for indent in listed.iterfind(f"{w('pPr')}/{w('ind')}"):
                    return Indent(integer(indent.get(w("left"), "0")), integer(indent.get(w("hanging"), "0")))
        return Indent(_HANGING + level * _STEP, _HANGING)

    def _new(self, kind: BlockKind, restart: int | None) -> str:
        self.used = True
        number_id = str(self._next)
        self._next += 1
        num = etree.SubElement(self.root, _NUM, {NUMBER_ID: number_id})
        etree.SubElement(num, _ABSTRACT_ID, {_VAL: self._abstract_of(kind).get(_ABSTRACT_ID, "0")})
        if restart is not None:
            override = etree.SubElement(num, w("lvlOverride"), {w("ilvl"): str(restart)})
            etree.SubElement(override, w("startOverride"), {_VAL: "1"})
        return number_id

    def _abstract_of(self, kind: BlockKind) -> etree._Element:
        if kind not in self._abstract:
            found = self._find(kind)
            self._abstract[kind] = found if found is not None else self._make(kind)
        return self._abstract[kind]

    def _find(self, kind: BlockKind) -> etree._Element | None:
        for abstract in self.root.iterchildren(_ABSTRACT):
            name = abstract.find(w("name"))
            if name is not None and name.get(_VAL) == _NAMES[kind]:
                return abstract
        return None

    def _make(self, kind: BlockKind) -> etree._Element:
        taken = [integer(each.get(_ABSTRACT_ID, "0")) for each in self.root.iterchildren(_ABSTRACT)]
        abstract = etree.Element(_ABSTRACT, {_ABSTRACT_ID: str(max(taken, default=-1) + 1)})
        etree.SubElement(abstract, w("multiLevelType"), {_VAL: "multilevel"})
        etree.SubElement(abstract, w("name"), {_VAL: _NAMES[kind]})
        for level in range(_LEVELS):
            _add_level(abstract, kind, level)
        after = next(self.root.iterchildren(_NUM, w("numIdMacAtCleanup")), None)
        self.root.insert(len(self.root) if after is None else self.root.index(after), abstract)
        return abstract


def _add_level(abstract: etree._Element, kind: BlockKind, level: int) -> None:
    number_format, text = _look(kind, level)
    element = etree.SubElement(abstract, _LEVEL, {w("ilvl"): str(level)})
    for tag, value in (("start", "1"), ("numFmt", number_format), ("lvlText", text), ("lvlJc", "left")):
        etree.SubElement(element, w(tag), {_VAL: value})
    properties = etree.SubElement(element, w("pPr"))
    left = str(_HANGING + level * _STEP)
    etree.SubElement(properties, w("ind"), {w("left"): left, w("hanging"): str(_HANGING)})


def _look(kind: BlockKind, level: int) -> tuple[str, str]:
    if kind is BlockKind.BULLET:
        return "bullet", _GLYPHS[level % len(_GLYPHS)]
    number_format, text = _FORMATS[level % len(_FORMATS)]
    return number_format, text.format(level + 1)
