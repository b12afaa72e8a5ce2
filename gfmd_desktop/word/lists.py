"""Which list a paragraph belongs to, and on which level: direct numbering, or numbering through its style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from gfmd_desktop.domain.rich_text import BlockKind
from gfmd_desktop.word.elements import PARAGRAPH_PROPERTIES, Properties, child, first_by_tag
from gfmd_desktop.word.names import w

_VAL, _STYLE, _NUMBERING, _NUMBER, _LEVEL, _FORMAT = (
    w(tag) for tag in ("val", "pStyle", "numPr", "numId", "ilvl", "numFmt")
)
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
            said = first_by_tag(level)
            depth, found = integer(level.get(_LEVEL, "0")), said.get(_FORMAT)
            changed.formats[depth] = found.get(_VAL, _DECIMAL) if found is not None else _DECIMAL
            style = said.get(_STYLE)
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
        self._numberings = _Numberings(numbering, self._styles)
        self._by_style: dict[str, tuple[str, int] | None] = {}
        self._styled: dict[str, tuple[BlockKind, int]] = {}
        self._kinds: dict[tuple[str, int], tuple[BlockKind, int]] = {}

    def kind_and_level(self, properties: etree._Element | None) -> tuple[BlockKind, int]:
        """Return what a paragraph with these properties is; level is 0 for the outermost list."""
        said = first_by_tag(properties)
        return self.of(said.get(_STYLE), said.get(_NUMBERING))

    def of(self, style: etree._Element | None, own: etree._Element | None) -> tuple[BlockKind, int]:
        """Return what a paragraph is that names this style and has this numbering of its own."""
        if own is None:
            return _PLAIN if style is None else self._of_style(style.get(_VAL, ""))
        said = first_by_tag(own)
        found = _number(said)
        if found is None and style is not None:
            styled = self._style_number(style.get(_VAL, ""))
            found = (styled[0], _level_of(said)) if styled is not None else None
        return _PLAIN if found is None else self._kind(*found)

    def _of_style(self, style_id: str) -> tuple[BlockKind, int]:
        if style_id not in self._styled:
            found = self._style_number(style_id)
            self._styled[style_id] = _PLAIN if found is None else self._kind(*found)
        return self._styled[style_id]

    def _kind(self, number_id: str, level: int) -> tuple[BlockKind, int]:
        if (number_id, level) not in self._kinds:
            self._kinds[number_id, level] = self._find_kind(number_id, level)
        return self._kinds[number_id, level]

    def _find_kind(self, number_id: str, level: int) -> tuple[BlockKind, int]:
        if number_id == "0":
            return _PLAIN
        level = min(level, _DEEPEST)
        number_format = self._numberings.of(number_id).format_of(level)
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
            found = _number_of_style(style)
            if found is not None:
                return found[0], found[1] or self._tied_level(found[0], (asked, style_id), style)
            based_on = child(style, w("basedOn"))
            style_id = based_on.get(_VAL, "") if based_on is not None else ""
        return None

    def _tied_level(self, number_id: str, style_ids: Iterable[str], style: etree._Element) -> int:
        """Return the level that the list keeps for a style, else the one that the style's name tells."""
        numbering = self._numberings.of(number_id)
        for style_id in style_ids:
            if style_id in numbering.levels_of_styles:
                return numbering.levels_of_styles[style_id]
        name = style.find(w("name"))
        named = _LEVEL_IN_NAME.fullmatch(name.get(_VAL, "")) if name is not None else None
        if named is None or len(numbering.formats) > 1:
            return 0
        return int(named.group(1)) - 1


def _number(numbering: Properties) -> tuple[str, int] | None:
    number = numbering.get(_NUMBER)
    return None if number is None else (number.get(_VAL, "0"), _level_of(numbering))


def _number_of_style(style: etree._Element) -> tuple[str, int] | None:
    properties = child(style, PARAGRAPH_PROPERTIES)
    return None if properties is None else _number(first_by_tag(child(properties, _NUMBERING)))


def _level_of(numbering: Properties) -> int:
    level = numbering.get(_LEVEL)
    return integer(level.get(_VAL, "0")) if level is not None else 0


class _Numberings:
    """The lists of a document by their ids, each read when it is asked for: most forms bring more than they use."""

    def __init__(self, root: etree._Element | None, styles: Mapping[str, etree._Element]) -> None:
        self._styles = styles
        self._abstract = _by_id(root, w("abstractNum"), w("abstractNumId"))
        self._numbers = _by_id(root, w("num"), _NUMBER)
        self._read: dict[str, _Numbering] = {}
        self._read_abstract: dict[str, _Numbering] = {}

    def of(self, number_id: str) -> _Numbering:
        """Return what is known of a list; of one that is nowhere defined nothing is."""
        if number_id not in self._read:
            self._read[number_id] = self._look_up(number_id)
        return self._read[number_id]

    def _look_up(self, number_id: str) -> _Numbering:
        number = self._numbers.get(number_id)
        if number is None:
            return _Numbering()
        key = _reference(number)
        if key not in self._read_abstract:
            defining = self._defining(self._abstract.get(key))
            self._read_abstract[key] = _Numbering().with_own(
                () if defining is None else defining.iterchildren(w("lvl"))
            )
        own = [level for each in number.iterchildren(w("lvlOverride")) for level in each.iterchildren(w("lvl"))]
        return self._read_abstract[key].with_own(own) if own else self._read_abstract[key]

    def _defining(self, found: etree._Element | None) -> etree._Element | None:
        """Follow a list that only names a numbering style to the list that defines it."""
        link = found.find(w("numStyleLink")) if found is not None else None
        style = self._styles.get(link.get(_VAL, "")) if link is not None else None
        named = _number_of_style(style) if style is not None else None
        number = self._numbers.get(named[0]) if named is not None else None
        return self._abstract.get(_reference(number), found) if number is not None else found


def _by_id(root: etree._Element | None, tag: str, name: str) -> dict[str, etree._Element]:
    return {each.get(name, ""): each for each in root.iterchildren(tag)} if root is not None else {}


def _reference(number: etree._Element) -> str:
    reference = number.find(w("abstractNumId"))
    return reference.get(_VAL, "") if reference is not None else ""


def integer(text: str) -> int:
    """Return a number from a Word file; 0 for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < _MOST_DIGITS else 0
