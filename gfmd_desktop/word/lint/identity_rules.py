"""Ids: bookmarks, drawings and paragraphs are each named once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from gfmd_desktop.word.lint.view import Exported, XmlPart
from gfmd_desktop.word.names import w

_START, _END, _ID, _NAME = w("bookmarkStart"), w("bookmarkEnd"), w("id"), w("name")
_BOOKMARK_NAME: Final = re.compile(r"[^\W\d]\w{0,39}")
_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_PARAGRAPH_IDS: Final = (f"{_W14}paraId", f"{_W14}textId")
_EIGHT_DIGITS: Final = re.compile(r"[0-7][0-9A-F]{7}")


def bookmarks_are_named_once(exported: Exported) -> Iterator[str]:
    """Names differ in more than capitals, begin with a letter or underscore and have at most 40 characters."""
    names: list[str] = []
    for part in exported.stories():
        for start in part.of(_START):
            name = str(start.get(_NAME, ""))
            names.append(name)
            if not _BOOKMARK_NAME.fullmatch(name):
                yield part.finding(start, f"is named {name!r}")
    yield from (f"bookmarks: {times} are named {name}" for name, times in _repeated(map(str.casefold, names)))


def bookmarks_are_paired(exported: Exported) -> Iterator[str]:
    """Each begins once in the file and ends once, later in the same part."""
    starts: list[str] = []
    for part in exported.stories():
        starts += [str(start.get(_ID)) for start in part.of(_START)]
        yield from _unpaired(part)
    yield from (f"bookmarks: {times} have the id {identifier}" for identifier, times in _repeated(starts))


def _unpaired(part: XmlPart) -> Iterator[str]:
    open_ids: set[str | None] = set()
    if _START not in part.elements and _END not in part.elements:
        return
    for mark in part.root.iter(_START, _END):
        identifier = mark.get(_ID)
        if mark.tag == _START:
            open_ids.add(identifier)
        elif identifier in open_ids:
            open_ids.discard(identifier)
        else:
            yield part.finding(mark, f"ends a bookmark that has not begun, {identifier}")
    yield from (part.saying(f"never ends the bookmark {identifier}") for identifier in sorted(map(str, open_ids)))


def drawings_have_ids_of_their_own(exported: Exported) -> Iterator[str]:
    """Every drawing (`wp:docPr`) in the file."""
    ids = [str(drawing.get("id")) for part in exported.stories() for drawing in part.of(_DRAWING)]
    yield from (f"drawings: {times} have the id {identifier}" for identifier, times in _repeated(ids))


def paragraph_ids_are_sound(exported: Exported) -> Iterator[str]:
    """Where paragraphs have ids at all, they are unique and below 80000000 (hexadecimal)."""
    for part in exported.word_parts():
        for name in _PARAGRAPH_IDS:
            found = list(part.with_attribute(name))
            yield from (
                part.finding(each, f"has the id {value}") for each, value in found if not _EIGHT_DIGITS.fullmatch(value)
            )
            if name == _PARAGRAPH_IDS[0]:
                yield from (
                    part.saying(f"has {times} paragraphs {value}")
                    for value, times in _repeated(value for _, value in found)
                )


def _repeated(values: Iterable[str]) -> list[tuple[str, int]]:
    return [(value, times) for value, times in Counter(values).items() if times > 1]
