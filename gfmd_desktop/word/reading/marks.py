"""Bold, italic and underline of a run: its own, or those of its character style."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gfmd_desktop.domain.rich_text import Mark
from gfmd_desktop.word.names import w

_VAL = w("val")
_OFF = frozenset(("0", "false", "off", "none"))
_TAGS = {Mark.BOLD: (w("b"), w("bCs")), Mark.ITALIC: (w("i"), w("iCs")), Mark.UNDERLINE: (w("u"), w("u"))}
_NONE: frozenset[Mark] = frozenset()
_MOST_STYLES = 32


class Marks:
    """Answers the marks of runs; styles of paragraphs do not count, they are the form's look."""

    def __init__(self, styles: etree._Element | None) -> None:
        found = styles.iterchildren(w("style")) if styles is not None else ()
        self._styles = {style.get(w("styleId"), ""): style for style in found if style.get(w("type")) == "character"}
        self._by_style: dict[str, frozenset[Mark]] = {}

    def of(self, properties: etree._Element | None, *, in_link: bool) -> frozenset[Mark]:
        """Return the marks of a run with these properties; the underline that links have by style is none."""
        if properties is None:
            return _NONE
        style = properties.find(w("rStyle"))
        styled = self._styled(style.get(_VAL, "")) if style is not None else _NONE
        if in_link:
            styled -= {Mark.UNDERLINE}
        return frozenset(_with_own(properties, styled))

    def _styled(self, style_id: str) -> frozenset[Mark]:
        if style_id not in self._by_style:
            self._by_style[style_id] = self._look_up(style_id)
        return self._by_style[style_id]

    def _look_up(self, style_id: str) -> frozenset[Mark]:
        found = []
        for _ in range(_MOST_STYLES):
            style = self._styles.get(style_id)
            if style is None:
                break
            found.append(style)
            based_on = style.find(w("basedOn"))
            style_id = based_on.get(_VAL, "") if based_on is not None else ""
        marks = _NONE
        for style in reversed(found):
            look = style.find(w("rPr"))
            marks = frozenset(_with_own(look, marks)) if look is not None else marks
        return marks


def is_on(properties: etree._Element, tag: str) -> bool | None:
    """Tell whether a property is switched on or off; None when nothing is said."""
    element = properties.find(tag)
    return None if element is None else element.get(_VAL, "1").lower() not in _OFF


def _with_own(properties: etree._Element, inherited: frozenset[Mark]) -> Iterator[Mark]:
    """Words in complex scripts have switches of their own; elsewhere those say nothing."""
    complex_script = is_on(properties, w("rtl")) or is_on(properties, w("cs"))
    for mark, (tag, twin) in _TAGS.items():
        own = is_on(properties, twin) if complex_script else None
        own = is_on(properties, tag) if own is None else own
        if mark in inherited if own is None else own:
            yield mark
