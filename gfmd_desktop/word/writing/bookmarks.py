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

    Cloned rows and new bookmarks come with ids that repeat.
    """
    number = first
    for start, end in list(_pairs(root)):
        if keep_ours or not start.get(_NAME, "").startswith(anchors.PREFIX):
            start.set(_ID, str(number))
            end.set(_ID, str(number))
            number += 1
        else:
            _remove(start)
            _remove(end)
    return number


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
