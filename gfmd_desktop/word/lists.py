"""Which list a paragraph belongs to, and on which level: direct numbering, or numbering through its style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from gfmd_desktop.domain.rich_text import BlockKind
from gfmd_desktop.word.names import w

_VAL = w("val")
_PLAIN = (BlockKind.PARAGRAPH, 0)
_DECIMAL = "decimal"
_MOST_STYLES = 32
_MOST_DIGITS = 10
_DEEPEST = 8
_LEVEL_IN_NAME = re.compile(r"list (?:bullet|number) ([2-5])", re.IGNORECASE)
"""Word's own styles for deeper entries: each is a list of its own, of a single level."""


@dataclass(slots=True)
class _Numbering:
    """The number format of each level, and the levels that paragraph styles are tied to."""

    formats: dict[int, str] = field(default_factory=dict)
    levels_of_styles: dict[str, int] = field(default_factory=dict)

    def format_of(self, level: int) -> str:
        """Return the number format of a level; a list of one level has it on all."""
        return self.formats.get(level) or (next(iter(self.formats.values())) if len(self.formats) == 1 else _DECIMAL)

    def with_own(self, levels: Iterable[etree._Element]) -> _Numbering:
        """Return the same with other levels in the place of its own."""
        changed = _Numbering(dict(self.formats), dict(self.levels_of_styles))
        for level in levels:
            depth, number_format = _level(level)
            changed.formats[depth] = number_format
            style = level.find(w("pStyle"))
            if style is not None:
                changed.levels_of_styles[style.get(_VAL, "")] = depth
        return changed


class Lists:
    """Answers kind and level of list entries from a document's numbering and styles."""

    def __init__(self, numbering: etree._Element | None, styles: etree._Element | None) -> None:
        self._styles = (
            {style.get(w("styleId"), ""): style for style in styles.iterchildren(w("style"))}
            if styles is not None
            else {}
        )
        self._numberings = _numberings(numbering, self._styles) if numbering is not None else {}
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
        level = min(level, _DEEPEST)
        number_format = self._numberings.get(number_id, _Numbering()).format_of(level)
        if number_format == "none":
            return _PLAIN
        return (BlockKind.BULLET if number_format == "bullet" else BlockKind.NUMBER), level

    def _style_number(self, style_id: str) -> tuple[str, int] | None:
        if style_id not in self._by_style:
            self._by_style[style_id] = self._look_up(style_id)
        return self._by_style[style_id]

    def _look_up(self, style_id: str) -> tuple[str, int] | None:
        asked = style_id
        for _ in range(_MOST_STYLES):
            style = self._styles.get(style_id)
            if style is None:
                return None
            found = _number(style.find(f"{w('pPr')}/{w('numPr')}"))
            if found is not None:
                return found[0], found[1] or self._tied_level(found[0], (asked, style_id), style)
            based_on = style.find(w("basedOn"))
            style_id = based_on.get(_VAL, "") if based_on is not None else ""
        return None

    def _tied_level(self, number_id: str, style_ids: Iterable[str], style: etree._Element) -> int:
        """Return the level that the list keeps for a style, else the one that the style's name tells."""
        numbering = self._numberings.get(number_id, _Numbering())
        for style_id in style_ids:
            if style_id in numbering.levels_of_styles:
                return numbering.levels_of_styles[style_id]
        name = style.find(w("name"))
        named = _LEVEL_IN_NAME.fullmatch(name.get(_VAL, "")) if name is not None else None
        if named is None or len(numbering.formats) > 1:
            return 0
        return int(named.group(1)) - 1


def _number(properties: etree._Element | None) -> tuple[str, int] | None:
    if properties is None:
        return None
    number = properties.find(w("numId"))
    return None if number is None else (number.get(_VAL, "0"), _level_of(properties))


def _level_of(properties: etree._Element) -> int:
    level = properties.find(w("ilvl"))
    return integer(level.get(_VAL, "0")) if level is not None else 0


def _numberings(root: etree._Element, styles: Mapping[str, etree._Element]) -> dict[str, _Numbering]:
    abstract = {each.get(w("abstractNumId"), ""): each for each in root.iterchildren(w("abstractNum"))}
    numbers = {each.get(w("numId"), ""): each for each in root.iterchildren(w("num"))}
    read: dict[str, _Numbering] = {}
    found = {}
    for number_id, number in numbers.items():
        key = _reference(number)
        if key not in read:
            defining = _defining(abstract.get(key), abstract, numbers, styles)
            read[key] = _Numbering().with_own(() if defining is None else defining.iterchildren(w("lvl")))
        found[number_id] = read[key].with_own(number.iterfind(f"{w('lvlOverride')}/{w('lvl')}"))
    return found


def _defining(
    found: etree._Element | None,
    abstract: Mapping[str, etree._Element],
    numbers: Mapping[str, etree._Element],
    styles: Mapping[str, etree._Element],
) -> etree._Element | None:
    """Follow a list that only names a numbering style to the list that defines it."""
    link = found.find(w("numStyleLink")) if found is not None else None
    style = styles.get(link.get(_VAL, "")) if link is not None else None
    named = _number(style.find(f"{w('pPr')}/{w('numPr')}")) if style is not None else None
    number = numbers.get(named[0]) if named is not None else None
    return abstract.get(_reference(number), found) if number is not None else found


def _reference(number: etree._Element) -> str:
    reference = number.find(w("abstractNumId"))
    return reference.get(_VAL, "") if reference is not None else ""


def _level(level: etree._Element) -> tuple[int, str]:
    found = level.find(w("numFmt"))
    number_format = found.get(_VAL, _DECIMAL) if found is not None else _DECIMAL
    return integer(level.get(w("ilvl"), "0")), number_format


def integer(text: str) -> int:
    """Return a number from a Word file; 0 for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < _MOST_DIGITS else 0
