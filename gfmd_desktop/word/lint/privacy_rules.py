"""Nothing of who wrote, when, where and with what: exports carry no author, machine, path or history."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from gfmd_desktop.word.lint.view import Element, Exported, XmlPart, local
from gfmd_desktop.word.names import w

PROGRAM: Final = "gfmd_desktop"
"""The only maker an export names."""

_REVISION_ID: Final = "rsid"
_PERSONAL: Final = tuple(w(name) for name in ("author", "initials", "userId"))
_TRACKED: Final = tuple(
    w(tag)
    for tag in (
        *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange"),
        *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange"),
        *("trPrChange", "tcPrChange", "commentReference", "commentRangeStart", "commentRangeEnd"),
    )
)
_PRIVATE_SETTINGS: Final = frozenset(
    ("rsids", "docVars", "attachedTemplate", "mailMerge", "writeProtection", "saveThroughXslt", "docId")
)
_PARTS: Final = re.compile(
    r"word/(?:people|comments\w*|glossary/.*|vbaProject|vbaData|embeddings/.*|activeX/.*|printerSettings.*|webextensions/.*)"
    r"(?:\.\w+)?|docProps/thumbnail\..*|customUI/.*",
    re.IGNORECASE,
)
_NAMED: Final = tuple(
    f"{{http://schemas.openxmlformats.org/drawingml/2006/{name}"
    for name in ("wordprocessingDrawing}docPr", "picture}cNvPr")
)
_PATH: Final = re.compile(r"\b[A-Za-z]:\\|\\\\\w|/(?:home|Users)/|file:", re.IGNORECASE)
_CORE: Final = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}coreProperties"
_OFFICE: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/"
_APP: Final = f"{_OFFICE}extended-properties}}Properties"
_CUSTOM, _PROPERTY = f"{_OFFICE}custom-properties}}Properties", f"{_OFFICE}custom-properties}}property"
_CORE_SAYS: Final = frozenset(("title", "creator", "language", "created", "modified"))
_APP_SAYS: Final = frozenset(("Application",))
_MAKERS: Final = frozenset(("creator", "Application"))
_OWN_PREFIX: Final = "gfmd."
_LONGEST_PROPERTY: Final = 255
_FIRST_NUMBER: Final = 2


def no_history(exported: Exported) -> Iterator[str]:
    """No editing sessions, no tracked changes, no comments, no names on them."""
    for part in exported.word_parts():
        for name in sorted(
            {name for names in part.attributes for name in names if local(name).startswith(_REVISION_ID)}
        ):
            yield from (part.finding(each, f"has {local(name)}") for each, _ in part.with_attribute(name))
        for name in _PERSONAL:
            yield from (part.finding(each, f"has {local(name)}") for each, _ in part.with_attribute(name))
        yield from (part.finding(each, "is a tracked change or a comment") for each in part.of(*_TRACKED))
        yield from (part.finding(each, "is a revision id") for each in part.of(w(_REVISION_ID)))


def settings_say_nothing_private(exported: Exported) -> Iterator[str]:
    """No revision ids, variables, attached template, mail merge, document id."""
    for part in exported.with_root(w("settings")):
        for child in part.root:
            if local(child.tag) in _PRIVATE_SETTINGS:
                yield part.finding(child, "has no place in an export")


def drawings_name_no_files(exported: Exported) -> Iterator[str]:
    """Word keeps where a picture came from: folders, and with them the name of whoever put it there."""
    for part in exported.stories():
        for drawing in part.of(*_NAMED):
            words = " ".join(str(drawing.get(name, "")) for name in ("name", "descr", "title"))
            if _PATH.search(words):
                yield part.finding(drawing, "names a file of somebody's machine")


def no_private_parts(exported: Exported) -> Iterator[str]:
    """No people, comments, thumbnail, glossary, macros, embedded files."""
    yield from (f"{name}: has no place in an export" for name in exported.parts if _PARTS.fullmatch(name))


def properties_name_nobody(exported: Exported) -> Iterator[str]:
    """Core and application properties say what the form is and which program wrote it, no more."""
    for root, allowed in ((_CORE, _CORE_SAYS), (_APP, _APP_SAYS)):
        for part in exported.with_root(root):
            yield from (words for child in part.root for words in _says_too_much(part, child, allowed))


def _says_too_much(part: XmlPart, child: Element, allowed: frozenset[str]) -> Iterator[str]:
    name = local(child.tag)
    if name not in allowed:
        yield part.finding(child, "has no place in an export")
    elif name in _MAKERS and child.text != PROGRAM:
        yield part.finding(child, f"names {child.text!r}")


def custom_properties_are_ours(exported: Exported) -> Iterator[str]:
    """Only our own, numbered from two, each number and name once, and short enough for Word to keep."""
    for part in exported.with_root(_CUSTOM):
        properties = list(part.of(_PROPERTY))
        for each in properties:
            name, number = str(each.get("name", "")), str(each.get("pid", ""))
            if not name.startswith(_OWN_PREFIX):
                yield part.finding(each, f"is {name!r}, which is not ours")
            if not number.isdigit() or int(number) < _FIRST_NUMBER:
                yield part.finding(each, f"has the number {number!r}")
            if len("".join(map(str, each.itertext())).encode("utf-16-le")) > 2 * _LONGEST_PROPERTY:
                yield part.finding(each, "is longer than Word keeps")
        for attribute in ("name", "pid"):
            counted = Counter(str(each.get(attribute)).casefold() for each in properties)
            yield from (part.saying(f"has {value} twice") for value, times in counted.items() if times > 1)
