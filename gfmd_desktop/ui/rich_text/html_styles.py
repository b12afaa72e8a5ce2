"""What an HTML element does to the text inside it, by its name and its `style`, as far as a report can hold it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from gfmd_desktop.domain.rich_text import Direction, Mark
from gfmd_desktop.ui.rich_text.addresses import safe_address
from gfmd_desktop.ui.rich_text.html_tokens import Tag

_MARKS = {
    "b": Mark.BOLD,
    "strong": Mark.BOLD,
    "i": Mark.ITALIC,
    "em": Mark.ITALIC,
    "u": Mark.UNDERLINE,
}
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "th"))
_HIDDEN = frozenset(
    ("script", "style", "head", "title", "template", "noscript", "svg", "math", "iframe", "object", "select", "del")
)
_DIRECTIONS = {"ltr": Direction.LTR, "rtl": Direction.RTL}
_LEVEL = re.compile(r"\blevel(\d+)")
_NO_MARKS: frozenset[Mark] = frozenset()


@dataclass(frozen=True, slots=True)
class Style:
    """How text inside an element is read."""

    marks: frozenset[Mark] = frozenset()
    href: str | None = None
    direction: Direction | None = None
    keeps_space: bool = False
    is_hidden: bool = False
    is_sign: bool = False
    is_tab: bool = False
    word_level: int | None = None
    """Level of a paragraph that Word calls a list entry, from 0."""


@lru_cache(maxsize=1024)
def style_of(tag: Tag, outer: Style) -> Style:
    """Return how text in an element is read, given how text around it is."""
    name, style = tag.name, _of_element(tag.name, outer)
    attributes = tag.attributes
    if not attributes:
        return style
    if name == "a" and "href" in attributes:
        style = replace(style, href=safe_address(attributes["href"]))
    if "dir" in attributes:
        style = replace(style, direction=_DIRECTIONS.get(attributes["dir"].lower()))
    if "hidden" in attributes or attributes.get("class") == "msocomanchor":
        style = replace(style, is_hidden=True)
    said = _declarations(attributes.get("style", ""))
    return _as_declared(style, said, is_heading=name in _HEADINGS) if said else style


def _declarations(style: str) -> dict[str, str]:
    """Return the properties of a `style` attribute, in lower case."""
    pairs = (entry.partition(":") for entry in style.lower().split(";"))
    return {name.strip(): value.strip() for name, colon, value in pairs if colon}


def _of_element(name: str, outer: Style) -> Style:
    if name in _MARKS:
        return replace(outer, marks=outer.marks | {_MARKS[name]})
    if name in _HEADINGS:
        return replace(outer, marks=_NO_MARKS)
    if name in ("pre", "textarea"):
        return replace(outer, keeps_space=True)
    if name in _HIDDEN:
        return replace(outer, is_hidden=True)
    return outer


def _as_declared(style: Style, said: Mapping[str, str], *, is_heading: bool) -> Style:
    return replace(
        style,
        marks=style.marks if is_heading else _marks(style.marks, said),
        direction=_DIRECTIONS.get(said.get("direction", ""), style.direction),
        keeps_space=_keeps_space(said.get("white-space"), otherwise=style.keeps_space),
        is_hidden=style.is_hidden or _is_hidden(said),
        is_sign=style.is_sign or said.get("mso-list") == "ignore",
        is_tab="mso-tab-count" in said,
        word_level=_word_level(said.get("mso-list", ""), style.word_level),
    )


def _marks(marks: frozenset[Mark], said: Mapping[str, str]) -> frozenset[Mark]:
    if "font-weight" in said:
        marks = _with(marks, Mark.BOLD, _is_bold(said["font-weight"]))
    if "font-style" in said:
        marks = _with(marks, Mark.ITALIC, said["font-style"].startswith(("italic", "oblique")))
    line = said.get("text-decoration-line", said.get("text-decoration"))
    if line is not None:
        marks = _with(marks, Mark.UNDERLINE, "underline" in line)
    return marks


def _with(marks: frozenset[Mark], mark: Mark, on: bool) -> frozenset[Mark]:
    return marks | {mark} if on else marks - {mark}


def _is_bold(weight: str) -> bool:
    return weight.startswith("bold") or (weight[:3].isdigit() and int(weight[:3]) >= 600)


def _keeps_space(white_space: str | None, *, otherwise: bool) -> bool:
    return otherwise if white_space is None else white_space.startswith(("pre", "break-spaces"))


def _is_hidden(said: Mapping[str, str]) -> bool:
    return (
        said.get("display") == "none"
        or said.get("visibility") == "hidden"
        or said.get("mso-hide") == "all"
        or said.get("mso-element", "").startswith("comment")
        or said.get("mso-special-character") == "comment"
    )


def _word_level(said: str, outer: int | None) -> int | None:
    found = _LEVEL.search(said)
    return int(found[1]) - 1 if found else outer
