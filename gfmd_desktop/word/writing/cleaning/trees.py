"""Taking elements out of a tree."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from gfmd_desktop.word.names import w

_RUN, _RUN_PROPERTIES = w("r"), w("rPr")


def remove(element: etree._Element) -> None:
    """Take an element out, with what it holds."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def remove_all(elements: Iterable[etree._Element]) -> None:
    """Take elements out, and the runs that hold nothing any more."""
    for element in list(elements):
        run = element.getparent()
        remove(element)
        if run is not None and run.tag == _RUN and all(child.tag == _RUN_PROPERTIES for child in run):
            remove(run)


def unwrap(element: etree._Element, content: etree._Element | None = None) -> None:
    """Put what an element holds (or what a child of it does) in its place."""
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        parent[place : place + 1] = list(element if content is None else content)
