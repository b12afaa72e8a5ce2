"""Lists in answers: one abstract numbering per kind, a numbering of its own for every list so that each starts at one."""

from __future__ import annotations

from lxml import etree

from gfmd_desktop.domain.rich_text import BlockKind
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
_VAL = w("val")


class Numbering:
    """Hands out numbering ids while a document is filled; the part is changed only when a list needs it."""

    def __init__(self, root: etree._Element | None) -> None:
        self.root = root if root is not None else etree.Element(w("numbering"), nsmap={"w": W_NS})
        self.used = False
        self._abstract: dict[BlockKind, str] = {}
        self._bullets: str | None = None
        self._next = 1 + max((int(num.get(NUMBER_ID, "0")) for num in self.root.iterchildren(w("num"))), default=0)

    def bullets(self) -> str:
        """Return the numbering id that all bulleted lists share."""
        if self._bullets is None:
            self._bullets = self._new(BlockKind.BULLET, None)
        return self._bullets

    def numbered(self, level: int) -> str:
        """Return the id of a new numbering that starts again at one on `level` (from 0)."""
        return self._new(BlockKind.NUMBER, level)

    def _new(self, kind: BlockKind, restart: int | None) -> str:
        self.used = True
        number_id = str(self._next)
        self._next += 1
        num = etree.SubElement(self.root, w("num"), {NUMBER_ID: number_id})
        etree.SubElement(num, w("abstractNumId"), {_VAL: self._abstract_id(kind)})
        if restart is not None:
            override = etree.SubElement(num, w("lvlOverride"), {w("ilvl"): str(restart)})
            etree.SubElement(override, w("startOverride"), {_VAL: "1"})
        return number_id

    def _abstract_id(self, kind: BlockKind) -> str:
        if kind not in self._abstract:
            self._abstract[kind] = self._find(kind) or self._make(kind)
        return self._abstract[kind]

    def _find(self, kind: BlockKind) -> str | None:
        for abstract in self.root.iterchildren(w("abstractNum")):
            name = abstract.find(w("name"))
            if name is not None and name.get(_VAL) == _NAMES[kind]:
                return abstract.get(w("abstractNumId"))
        return None

    def _make(self, kind: BlockKind) -> str:
        present = [int(each.get(w("abstractNumId"), "0")) for each in self.root.iterchildren(w("abstractNum"))]
        abstract_id = str(max(present, default=-1) + 1)
        abstract = etree.Element(w("abstractNum"), {w("abstractNumId"): abstract_id})
        etree.SubElement(abstract, w("multiLevelType"), {_VAL: "multilevel"})
        etree.SubElement(abstract, w("name"), {_VAL: _NAMES[kind]})
        for level in range(_LEVELS):
            _add_level(abstract, kind, level)
        self.root.insert(len(present), abstract)
        return abstract_id


def _add_level(abstract: etree._Element, kind: BlockKind, level: int) -> None:
    number_format, text = _look(kind, level)
    element = etree.SubElement(abstract, w("lvl"), {w("ilvl"): str(level)})
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


def text_indent(level: int) -> int:
    """Return where the text of a list entry begins, in twentieths of a point; continued paragraphs line up with it."""
    return _HANGING + level * _STEP
