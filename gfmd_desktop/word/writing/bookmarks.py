"""Bookmarks of a finished document: paired, numbered in order, and ours taken out of publications."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gfmd_desktop.word import anchors
from gfmd_desktop.word.elements import BOOKMARK_END, BOOKMARK_START
from gfmd_desktop.word.names import w

_ID, _NAME = w("id"), w("name")


def finish_bookmarks(root: etree._Element, *, keep_ours: bool, first: int = 0) -> int:
    """Number bookmarks in document order from `first` and return the next number: ids are unique in the whole file.

    Cloned rows and new bookmarks come with ids that repeat. A bookmark of the organisers' that was cloned with its row stays where
    it stands first; one that lost its other end with a part goes.
    """
    pairs = list(_pairs(root))
    kept: dict[str, tuple[etree._Element, etree._Element]] = {}
    for start, end in pairs:
        name = start.get(_NAME, "")
        if keep_ours or not name.startswith(anchors.PREFIX):
            kept.setdefault(name.casefold(), (start, end))
    for number, (start, end) in enumerate(kept.values(), start=first):
        start.set(_ID, str(number))
        end.set(_ID, str(number))
    stay = {element for pair in kept.values() for element in pair}
    for element in list(root.iter(BOOKMARK_START, BOOKMARK_END)):
        if element not in stay:
            _remove(element)
    return first + len(kept)


def _pairs(root: etree._Element) -> Iterator[tuple[etree._Element, etree._Element]]:
    """Yield each bookmark's start and end; of several with one id, the first that began is the first that ends."""
    begun: dict[str, list[etree._Element]] = {}
    for element in root.iter(BOOKMARK_START, BOOKMARK_END):
        waiting = begun.setdefault(element.get(_ID, ""), [])
        if element.tag == BOOKMARK_START:
            waiting.append(element)
        elif waiting:
            yield waiting.pop(0), element


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
