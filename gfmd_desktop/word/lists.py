"""Which list a paragraph belongs to, and on which level: direct numbering, or numbering through its style."""

from __future__ import annotations

from lxml import etree

from gfmd_desktop.domain.rich_text import BlockKind
from gfmd_desktop.word.names import w

_VAL = w("val")
_PLAIN = (BlockKind.PARAGRAPH, 0)
_DECIMAL = "decimal"
_MOST_STYLES = 32
_MOST_DIGITS = 10


class Lists:
    """Answers kind and level of list entries from a document's numbering and styles."""

    def __init__(self, numbering: etree._Element | None, styles: etree._Element | None) -> None:
        self._formats = _formats(numbering) if numbering is not None else {}
        self._styles = (
            {style.get(w("styleId"), ""): style for style in styles.iterchildren(w("style"))}
            if styles is not None
            else {}
        )
        self._by_style: dict[str, tuple[str, int] | None] = {}

    def kind_and_level(self, properties: etree._Element | None) -> tuple[BlockKind, int]:
        """Return what a paragraph with these properties is; level is 0 for the outermost list."""
        if properties is None:
            return _PLAIN
        own = properties.find(w("numPr"))
        found = _number(own)
        if found is None:
            style = properties.find(w("pStyle"))
            found = self._style_number(style.get(_VAL, "")) if style is not None else None
            if found is not None and own is not None:
                found = (found[0], _level_of(own))
        if found is None or found[0] == "0":
            return _PLAIN
        return self._kind(*found)

    def _kind(self, number_id: str, level: int) -> tuple[BlockKind, int]:
        number_format = self._formats.get(number_id, {}).get(level, _DECIMAL)
        if number_format == "none":
            return _PLAIN
        return (BlockKind.BULLET if number_format == "bullet" else BlockKind.NUMBER), level

    def _style_number(self, style_id: str) -> tuple[str, int] | None:
        if style_id not in self._by_style:
            self._by_style[style_id] = self._look_up(style_id)
        return self._by_style[style_id]

    def _look_up(self, style_id: str) -> tuple[str, int] | None:
        for _ in range(_MOST_STYLES):
            style = self._styles.get(style_id)
            if style is None:
                return None
            found = _number(style.find(f"{w('pPr')}/{w('numPr')}"))
            if found is not None:
                return found
            based_on = style.find(w("basedOn"))
            style_id = based_on.get(_VAL, "") if based_on is not None else ""
        return None


def _number(properties: etree._Element | None) -> tuple[str, int] | None:
    if properties is None:
        return None
    number = properties.find(w("numId"))
    return None if number is None else (number.get(_VAL, "0"), _level_of(properties))


def _level_of(properties: etree._Element) -> int:
    level = properties.find(w("ilvl"))
    return integer(level.get(_VAL, "0")) if level is not None else 0


def _formats(numbering: etree._Element) -> dict[str, dict[int, str]]:
    abstract = {
        each.get(w("abstractNumId"), ""): dict(_level(level) for level in each.iterchildren(w("lvl")))
        for each in numbering.iterchildren(w("abstractNum"))
    }
    formats = {}
    for number in numbering.iterchildren(w("num")):
        reference = number.find(w("abstractNumId"))
        own = dict(abstract.get(reference.get(_VAL, ""), {})) if reference is not None else {}
        own |= dict(_level(level) for level in number.iterfind(f"{w('lvlOverride')}/{w('lvl')}"))
        formats[number.get(w("numId"), "")] = own
    return formats


def _level(level: etree._Element) -> tuple[int, str]:
    found = level.find(w("numFmt"))
    number_format = found.get(_VAL, _DECIMAL) if found is not None else _DECIMAL
    return integer(level.get(w("ilvl"), "0")), number_format


def integer(text: str) -> int:
    """Return a number from a Word file; 0 for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < _MOST_DIGITS else 0
