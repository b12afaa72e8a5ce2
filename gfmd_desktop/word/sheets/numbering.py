"""Numbers and bullets before paragraphs: which list a paragraph belongs to, how far it has counted, what its marker says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from lxml import etree

from gfmd_desktop.word.names import w
from gfmd_desktop.word.sheets.numerals import numeral
from gfmd_desktop.word.sheets.styles import Styles
from gfmd_desktop.word.sheets.values import VAL, Layers, integer, is_on
from gfmd_desktop.word.symbols import symbols

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_GAPS = {"tab": "\t", "space": " ", "nothing": ""}


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list; `paragraph` and `run` are what it says about its paragraphs and its markers."""

    start: int = 1
    number_format: str = "decimal"
    text: str = ""
    gap: str = "\t"
    alignment: str = "left"
    restarts_after: int | None = None
    plain_digits: bool = False
    paragraph: Layers = ()
    run: Layers = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph's place in a list: the words of its marker and the level they come from."""

    marker: str
    level: Level


@dataclass(slots=True)
class _List:
    """Lists that count together; the numbers of entries seen so far, by level."""

    levels: dict[int, Level]
    counts: dict[int, int] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Numbering:
    shared: _List
    overrides: dict[int, Level]
    starts: dict[int, int]


class Counting:
    """Counts the entries of a document's lists; paragraphs must be asked for in their order."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._numberings = _read(root, styles) if root is not None else {}

    def membership(self, own: etree._Element | None, style: str) -> tuple[str, int, int | None] | None:
        """Return number id and level of a paragraph, and the place in its chain of styles that names them (None: it does itself)."""
        found = _named(own)
        if found is not None:
            return (*found, None) if found[0] != "0" else None
        for place, each in enumerate(self._styles.chain("paragraph", style)):
            found = _named(each.find(w("pPr")))
            if found is not None:
                return (*found, place) if found[0] != "0" else None
        return None

    def level(self, number_id: str, level: int) -> Level | None:
        """Return the level of a list without counting."""
        numbering = self._numberings.get(number_id)
        return None if numbering is None else _level_of(numbering, level)

    def next_entry(self, number_id: str, level: int) -> Entry | None:
        """Count one more entry on a level and return it; None when there is no such list."""
        numbering = self._numberings.get(number_id)
        found = None if numbering is None else _level_of(numbering, level)
        if numbering is None or found is None:
            return None
        _count(numbering, number_id, level)
        return Entry(_marker(numbering, level, found), found)


def _count(numbering: _Numbering, number_id: str, level: int) -> None:
    shared = numbering.shared
    if number_id not in shared.begun:
        shared.begun.add(number_id)
        for restarted in numbering.starts:
            shared.counts.pop(restarted, None)
    start = _start(numbering, level)
    shared.counts[level] = shared.counts.get(level, start - 1) + 1
    for deeper in [each for each in shared.counts if each > level]:
        after = (_level_of(numbering, deeper) or Level()).restarts_after
        if after is None or (after and level < after):
            del shared.counts[deeper]


def _start(numbering: _Numbering, level: int) -> int:
    found = _level_of(numbering, level)
    return numbering.starts.get(level, found.start if found else 1)


def _level_of(numbering: _Numbering, level: int) -> Level | None:
    return numbering.overrides.get(level) or numbering.shared.levels.get(level)


def _marker(numbering: _Numbering, level: int, found: Level) -> str:
    def number(place: re.Match[str]) -> str:
        at = int(place.group(1)) - 1
        count = numbering.shared.counts.get(at, _start(numbering, at))
        shown = _level_of(numbering, at)
        number_format = shown.number_format if shown else "decimal"
        return numeral(count, "decimal" if found.plain_digits and at != level else number_format)

    if found.number_format == "none":
        return _PLACE.sub("", found.text).strip()
    return symbols(found.text if found.number_format == "bullet" else _PLACE.sub(number, found.text))


def _named(own: etree._Element | None) -> tuple[str, int] | None:
    found = own.find(w("numPr")) if own is not None else None
    number = found.find(w("numId")) if found is not None else None
    if found is None or number is None:
        return None
    level = found.find(w("ilvl"))
    return number.get(VAL, "0"), max(0, min(_LEVELS - 1, integer(level.get(VAL)) if level is not None else 0))


def _read(root: etree._Element, styles: Styles) -> dict[str, _Numbering]:
    abstract = {each.get(w("abstractNumId"), ""): each for each in root.iterchildren(w("abstractNum"))}
    lists: dict[str, _List] = {}
    numberings = {}
    for number in root.iterchildren(w("num")):
        key = _text(number, "abstractNumId")
        if key not in lists:
            lists[key] = _List(_levels(_defining(abstract.get(key), abstract, root, styles)))
        overrides, starts = _overrides(number, lists[key])
        numberings[number.get(w("numId"), "")] = _Numbering(lists[key], overrides, starts)
    return numberings


def _defining(
    found: etree._Element | None, abstract: dict[str, etree._Element], root: etree._Element, styles: Styles
) -> etree._Element | None:
    """Follow a list that only names a numbering style to the list that defines it."""
    link = _text(found, "numStyleLink") if found is not None else ""
    for style in styles.chain("numbering", link) if link else ():
        named = _named(style.find(w("pPr")))
        for number in root.iterchildren(w("num")):
            if named and number.get(w("numId")) == named[0]:
                return abstract.get(_text(number, "abstractNumId"))
    return found


def _levels(found: etree._Element | None) -> dict[int, Level]:
    if found is None:
        return {}
    return {integer(each.get(w("ilvl"))): _level(each) for each in found.iterchildren(w("lvl"))}


def _overrides(number: etree._Element, shared: _List) -> tuple[dict[int, Level], dict[int, int]]:
    overrides, starts = {}, {}
    for each in number.iterchildren(w("lvlOverride")):
        level = integer(each.get(w("ilvl")))
        own = each.find(w("lvl"))
        if own is not None:
            overrides[level] = _level(own)
        start = each.find(w("startOverride"))
        if start is not None:
            starts[level] = integer(start.get(VAL), 1)
            overrides[level] = replace(overrides.get(level) or shared.levels.get(level, Level()), start=starts[level])
    return overrides, starts


def _level(element: etree._Element) -> Level:
    restart, legal = element.find(w("lvlRestart")), element.find(w("isLgl"))
    return Level(
        start=integer(_text(element, "start"), 1),
        number_format=_text(element, "numFmt") or "decimal",
        text=_text(element, "lvlText"),
        gap=_GAPS.get(_text(element, "suff"), "\t"),
        alignment=_text(element, "lvlJc"),
        restarts_after=integer(restart.get(VAL)) if restart is not None else None,
        plain_digits=legal is not None and is_on(legal),
        paragraph=tuple(element.iterchildren(w("pPr"))),
        run=tuple(element.iterchildren(w("rPr"))),
    )


def _text(element: etree._Element, name: str) -> str:
    found = element.find(w(name))
    return str(found.get(VAL, "")) if found is not None else ""
