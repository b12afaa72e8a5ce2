"""The look of runs: bold, italic and underline, its own or those of its character style, and what of it no report keeps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from gfmd_desktop.domain.rich_text import Mark
from gfmd_desktop.word.names import w

_VAL, _FILL = w("val"), w("fill")
_OFF = frozenset(("0", "false", "off", "none"))
_TAGS = {Mark.BOLD: (w("b"), w("bCs")), Mark.ITALIC: (w("i"), w("iCs")), Mark.UNDERLINE: (w("u"), w("u"))}
_NONE: frozenset[Mark] = frozenset()
_MOST_STYLES = 32
_STYLE, _SHADING = w("rStyle"), w("shd")
_HIDDEN: Final = (w("vanish"), w("specVanish"))
_PLACEHOLDER: Final = "PlaceholderText"
_DROPPED: Final = {
    w("color"): ("colour", frozenset(("auto", "000000"))),
    w("highlight"): ("highlight", _OFF),
    _SHADING: ("shading", frozenset(("auto", "FFFFFF", "ffffff"))),
    w("sz"): ("size", frozenset[str]()),
    w("strike"): ("strikethrough", _OFF),
    w("dstrike"): ("strikethrough", _OFF),
    w("vertAlign"): ("raised or lowered", frozenset(("baseline",))),
    w("caps"): ("capitals", _OFF),
    w("smallCaps"): ("capitals", _OFF),
}
"""What a report does not keep: its kind, and the values that say it is not there."""
_TOLD: Final = frozenset((*(tag for tags in _TAGS.values() for tag in tags), *_HIDDEN, _STYLE, w("rtl"), w("cs")))


@dataclass(frozen=True, slots=True)
class Look:
    """What the properties of a run say: its marks, those it has inside a link, the kinds of formatting that will be dropped."""

    marks: frozenset[Mark] = _NONE
    in_link: frozenset[Mark] = _NONE
    dropped: frozenset[str] = frozenset()
    is_hidden: bool = False
    is_placeholder: bool = False


PLAIN: Final = Look()
_Key = tuple[tuple[str, str], ...]


class Marks:
    """Answers the look of runs; styles of paragraphs do not count, they are the form's look."""

    def __init__(self, styles: etree._Element | None) -> None:
        found = styles.iterchildren(w("style")) if styles is not None else ()
        self._styles = {style.get(w("styleId"), ""): style for style in found if style.get(w("type")) == "character"}
        self._by_style: dict[str, frozenset[Mark]] = {}
        self._looks: dict[_Key, Look] = {}

    def look(self, properties: etree._Element | None) -> Look:
        """Return the look of a run with these properties; the underline that links have by style is none."""
        if properties is None:
            return PLAIN
        key = tuple(_facts(properties))
        if key not in self._looks:
            self._looks[key] = self._look(key)
        return self._looks[key]

    def _look(self, key: _Key) -> Look:
        said = dict(key)
        styled = self._styled(said[_STYLE]) if _STYLE in said else _NONE
        linked = styled - {Mark.UNDERLINE}
        return Look(
            marks=frozenset(_with_own(said, styled)),
            in_link=frozenset(_with_own(said, linked)),
            dropped=frozenset(_DROPPED[tag][0] for tag in said if tag in _DROPPED),
            is_hidden=any(_is_on(said, tag) for tag in _HIDDEN),
            is_placeholder=said.get(_STYLE) == _PLACEHOLDER,
        )

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
            if look is not None:
                said = {str(each.tag): each.get(_VAL, "1") for each in look}
                marks = frozenset(_with_own(said, marks))
        return marks


def _facts(properties: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield what matters of a run's properties; of what will be dropped only that it is there."""
    for each in properties:
        tag = str(each.tag)
        if tag in _DROPPED:
            if each.get(_FILL if tag == _SHADING else _VAL, "1") not in _DROPPED[tag][1]:
                yield tag, ""
        elif tag in _TOLD:
            yield tag, each.get(_VAL, "1")


def is_on(properties: etree._Element, tag: str) -> bool | None:
    """Tell whether a property is switched on or off; None when nothing is said."""
    return switched_on(properties.find(tag))


def switched_on(element: etree._Element | None) -> bool | None:
    """Tell whether an element that is a switch is on or off; None when there is none."""
    return None if element is None else element.get(_VAL, "1").lower() not in _OFF


def _is_on(said: dict[str, str], tag: str) -> bool | None:
    return None if tag not in said else said[tag].lower() not in _OFF


def _with_own(said: dict[str, str], inherited: frozenset[Mark]) -> Iterator[Mark]:
    """Words in complex scripts have switches of their own; elsewhere those say nothing."""
    complex_script = _is_on(said, w("rtl")) or _is_on(said, w("cs"))
    for mark, (tag, twin) in _TAGS.items():
        own = _is_on(said, twin) if complex_script else None
        own = _is_on(said, tag) if own is None else own
        if mark in inherited if own is None else own:
            yield mark
