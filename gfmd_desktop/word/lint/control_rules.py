"""Content controls: the right content for their place, one each, ids and tags Word keeps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from gfmd_desktop.word.lint.order import BLOCKS, CELLS, EVERYWHERE, IN_PARAGRAPH, ROWS
from gfmd_desktop.word.lint.view import VAL, Element, Exported, XmlPart, local
from gfmd_desktop.word.names import W_NS, w

_CONTROL, _PROPERTIES, _CONTENT = w("sdt"), w("sdtPr"), w("sdtContent")
_ID, _TAG, _ALIAS = w("id"), w("tag"), w("alias")
_LONGEST: Final = 64
_LARGEST_ID: Final = 2**31 - 1
_W15: Final = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_SECTION, _ITEM = f"{_W15}repeatingSection", f"{_W15}repeatingSectionItem"
_W: Final = f"{{{W_NS}}}"
_WRAPPERS: Final = frozenset({_CONTROL, _CONTENT, w("customXml"), w("smartTag")})
_CONTENT_OF_PLACE: Final = {
    **dict.fromkeys((w(tag) for tag in ("body", "hdr", "ftr", "footnote", "endnote", "tc")), BLOCKS),
    **dict.fromkeys((w(tag) for tag in ("p", "hyperlink", "fldSimple", "dir", "bdo")), IN_PARAGRAPH),
    w("tbl"): ROWS,
    w("tr"): CELLS,
}


def controls_hold_what_their_place_allows(exported: Exported) -> Iterator[str]:
    """Blocks among blocks, runs in paragraphs, rows in tables, cells in rows; exactly one content, and not empty."""
    for part in exported.stories():
        for control in part.of(_CONTROL):
            contents = control.findall(_CONTENT)
            if len(contents) != 1:
                yield part.finding(control, f"has {len(contents)} contents")
            yield from (words for content in contents for words in _misplaced(part, control, content))


def _misplaced(part: XmlPart, control: Element, content: Element) -> Iterator[str]:
    tags = [str(child.tag) for child in content]
    if all(tag in EVERYWHERE for tag in tags):
        yield part.finding(control, "is empty")
    place = _place(control)
    allowed = _CONTENT_OF_PLACE.get(place)
    if allowed is None:
        yield part.finding(control, f"stands in {local(place)}, where no control may")
        return
    wrong = [local(tag) for tag in tags if tag.startswith(_W) and tag not in allowed]
    if wrong:
        yield part.finding(control, f"holds {wrong[0]}, but stands in {local(place)}")


def _place(control: Element) -> str:
    parent = control.getparent()
    while parent is not None and parent.tag in _WRAPPERS:
        parent = parent.getparent()
    return "" if parent is None else str(parent.tag)


def control_ids_are_unique(exported: Exported) -> Iterator[str]:
    """Every control has an id of its own in the whole file: a 32-bit number other than zero."""
    ids: Counter[str] = Counter()
    for part in exported.stories():
        for properties in part.of(_PROPERTIES):
            identifier = str(_value(properties, _ID) or "")
            ids[identifier] += 1
            if not _is_id(identifier):
                yield part.finding(properties, f"has the id {identifier!r}")
    yield from (f"controls: {times} have the id {identifier}" for identifier, times in ids.items() if times > 1)


def _is_id(text: str) -> bool:
    digits = text.removeprefix("-")
    return (
        digits.isascii() and digits.isdigit() and len(digits) <= 10 and int(text) != 0 and abs(int(text)) <= _LARGEST_ID
    )


def control_names_are_short(exported: Exported) -> Iterator[str]:
    """Tags and titles are cut by Word after 64 characters (UTF-16)."""
    for part in exported.stories():
        for name in part.of(_TAG, _ALIAS):
            if len(str(name.get(VAL, "")).encode("utf-16-le")) > 2 * _LONGEST:
                yield part.finding(name, f"is longer than {_LONGEST} characters")


def controls_depend_on_nothing(exported: Exported) -> Iterator[str]:
    """No placeholder from a glossary, which exports have not, and no binding that would overrule the page."""
    for part in exported.stories():
        for element in part.of(w("placeholder")):
            yield part.finding(element, "names a placeholder that is not in the file")
        for element in part.of(w("dataBinding")):
            yield part.finding(element, "binds the words on the page to others")


def repeated_sections_hold_items(exported: Exported) -> Iterator[str]:
    """A repeating section holds its items directly, at least one, and items stand nowhere else."""
    for part in exported.stories():
        for section in part.of(_SECTION):
            control = _control_of(section)
            if control is None or not _items(control):
                yield part.finding(section, "has no items")
        for item in part.of(_ITEM):
            control = _control_of(item)
            outer = None if control is None else _control_around(control)
            if outer is None or outer.find(f"{_PROPERTIES}/{_SECTION}") is None:
                yield part.finding(item, "stands outside a repeating section")


def _control_of(kind: Element) -> Element | None:
    properties = kind.getparent()
    return None if properties is None else properties.getparent()


def _control_around(control: Element) -> Element | None:
    content = control.getparent()
    return None if content is None or content.tag != _CONTENT else content.getparent()


def _items(control: Element) -> list[Element]:
    return control.findall(f"{_CONTENT}/{_CONTROL}/{_PROPERTIES}/{_ITEM}")


def _value(properties: Element, tag: str) -> object:
    child = properties.find(tag)
    return None if child is None else child.get(VAL)
