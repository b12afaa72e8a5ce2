"""What refers to something else in the file finds it: styles, numberings, notes, anchors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from gfmd_desktop.word.lint.view import VAL, Element, Exported, XmlPart, local
from gfmd_desktop.word.names import w

_STYLE, _STYLE_ID, _TYPE = w("style"), w("styleId"), w("type")
_STYLE_OF: Final = {
    w("pStyle"): "paragraph",
    w("rStyle"): "character",
    w("tblStyle"): "table",
    w("styleLink"): "numbering",
    w("numStyleLink"): "numbering",
}
_BASE: Final = w("basedOn")
_KIN: Final = tuple(w(tag) for tag in ("basedOn", "next", "link"))
_NUMBER, _NUMBER_ID = w("num"), w("numId")
_ABSTRACT, _ABSTRACT_ID = w("abstractNum"), w("abstractNumId")
_LEVEL, _LEVEL_NUMBER = w("lvl"), w("ilvl")
_LEVELS: Final = frozenset(map(str, range(9)))
_NOTES: Final = ((w("footnoteReference"), w("footnote")), (w("endnoteReference"), w("endnote")))
_ID: Final = w("id")


def styles_exist(exported: Exported) -> Iterator[str]:
    """Every style that is used is defined, and of the kind it is used as."""
    kinds = {str(style.get(_STYLE_ID)): style.get(_TYPE, "paragraph") for style in _all(exported, _STYLE)}
    for part in exported.word_parts():
        for tag, wanted in _STYLE_OF.items():
            for used in part.of(tag):
                name = str(used.get(VAL))
                if kinds.get(name) != wanted:
                    yield part.finding(used, f"uses {name}, which is no {wanted} style")
        yield from (
            part.finding(kin, f"uses {kin.get(VAL)}, which is no style")
            for kin in part.of(*_KIN)
            if kin.get(VAL) not in kinds
        )


def styles_are_sound(exported: Exported) -> Iterator[str]:
    """Ids unique, and no style based on itself, over however many steps."""
    bases: dict[str, str] = {}
    for part in exported.with_root(w("styles")):
        styles = list(part.of(_STYLE))
        yield from _repeated(part, "style", (str(style.get(_STYLE_ID)) for style in styles))
        for style in styles:
            base = style.find(_BASE)
            if base is not None:
                bases[str(style.get(_STYLE_ID))] = str(base.get(VAL))
        yield from (part.saying(f"bases the style {name} on itself") for name in bases if _is_circular(name, bases))


def _is_circular(name: str, bases: Mapping[str, str]) -> bool:
    here = bases.get(name)
    for _ in bases:
        if here is None or here == name:
            break
        here = bases.get(here)
    return here == name


def numberings_exist(exported: Exported) -> Iterator[str]:
    """Every numbering that is used leads to an abstract one, on one of nine levels."""
    known = {str(number.get(_NUMBER_ID)) for number in _all(exported, _NUMBER)} | {"0"}
    for part in exported.word_parts():
        yield from (
            part.finding(used, f"uses the numbering {used.get(VAL)}, which is not defined")
            for used in part.of(_NUMBER_ID)
            if used.get(VAL) not in known
        )
        yield from (
            part.finding(level, f"is {level.get(VAL)}, not 0 to 8")
            for level in part.of(_LEVEL_NUMBER)
            if level.get(VAL) not in _LEVELS
        )


def numberings_are_sound(exported: Exported) -> Iterator[str]:
    """Ids unique, abstract numberings there, levels 0 to 8 and each once."""
    for part in exported.with_root(w("numbering")):
        abstracts = [str(each.get(_ABSTRACT_ID)) for each in part.of(_ABSTRACT)]
        yield from _repeated(part, "abstractNum", abstracts)
        yield from _repeated(part, "num", (str(each.get(_NUMBER_ID)) for each in part.of(_NUMBER)))
        for used in part.of(_ABSTRACT_ID):
            if used.get(VAL) not in abstracts:
                yield part.finding(used, f"names {used.get(VAL)}, which is not defined")
        for holder in part.of(_ABSTRACT, w("lvlOverride")):
            yield from _levels(part, holder)


def _levels(part: XmlPart, holder: Element) -> Iterator[str]:
    own = holder.get(_LEVEL_NUMBER)
    levels = [str(level.get(_LEVEL_NUMBER)) for level in holder.iterchildren(_LEVEL)]
    for level in levels if own is None else (own, *levels):
        if level not in _LEVELS:
            yield part.finding(holder, f"has the level {level}")
    yield from (
        part.finding(holder, f"has the level {level} twice") for level, times in Counter(levels).items() if times > 1
    )


def anchors_exist(exported: Exported) -> Iterator[str]:
    """Links inside the document lead to a bookmark; `_top` is Word's own."""
    names = {str(start.get(w("name"))) for start in _all(exported, w("bookmarkStart"))} | {"_top"}
    for part in exported.stories():
        for link, anchor in part.with_attribute(w("anchor")):
            if link.tag == w("hyperlink") and anchor not in names:
                yield part.finding(link, f"leads to {anchor}, which is not there")


def notes_exist(exported: Exported) -> Iterator[str]:
    """Every mark of a footnote or endnote has its note."""
    for mark, note in _NOTES:
        known = {each.get(_ID) for each in _all(exported, note)}
        for part in exported.stories():
            for used in part.of(mark):
                if used.get(_ID) not in known:
                    yield part.finding(used, f"names the {local(note)} {used.get(_ID)}, which is not there")


def _all(exported: Exported, tag: str) -> Iterator[Element]:
    return (element for part in exported.word_parts() for element in part.of(tag))


def _repeated(part: XmlPart, what: str, ids: Iterable[str]) -> Iterator[str]:
    return (part.saying(f"has the {what} {name} twice") for name, times in Counter(ids).items() if times > 1)
