"""HTML as tags and text, however it is written: one pass from left to right, whatever the page.

The standard library's parser takes time that grows with the square of the page on some broken ones; a paste must not hang.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from gfmd_desktop.ui.rich_text.cleaning import clean

_TAG = re.compile(
    r"""<(?P<end>/?)(?P<name>[a-zA-Z][^\s/<>]*)(?P<attributes>(?:[^<>"'=]++|=\s*+(?:"[^"]*+"|'[^']*+')?|["']){0,400}+)>"""
)
"""A tag has at most some 200 attributes, or else what looks like one is text: this keeps the time of a search within bounds."""
_DECLARATION = re.compile(r"<[!?][^<>]*+>")
_ATTRIBUTE = re.compile(r"""([^\s"'=<>/]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?""")
_WITHOUT_TEXT = ("script", "style", "xml", "svg", "head", "title")


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag that begins (or ends) an element, its name in lower case."""

    name: str
    is_end: bool
    written: str = ""

    @property
    def attributes(self) -> dict[str, str]:
        """The attributes by their names in lower case; the first of two with one name counts."""
        found: dict[str, str] = {}
        if not self.written:
            return found
        for name, double, single, bare in _ATTRIBUTE.findall(self.written):
            found.setdefault(name.lower(), unescape(double or single or bare))
        return found


def tokens(html: str) -> Iterator[Tag | str]:
    """Yield tags and the text between them; comments, declarations and what is never shown are left out."""
    html = _DECLARATION.sub("", _without(html, "<!--", "-->"))
    for name in _WITHOUT_TEXT:
        html = _without_element(html, name)
    place = 0
    for found in _TAG.finditer(html):
        if found.start() > place:
            yield _text(html[place : found.start()])
        yield Tag(found["name"].lower(), bool(found["end"]), found["attributes"])
        place = found.end()
    if place < len(html):
        yield _text(html[place:])


def _text(written: str) -> str:
    return clean(unescape(written)) if "&" in written else written


def _without_element(html: str, name: str) -> str:
    return _without(html, rf"<{name}[\s>/]", rf"</{name}\s*>")


def _without(html: str, begin: str, end: str) -> str:
    """Cut out every stretch from one pattern to another; one that does not end stays."""
    begins, ends = re.compile(begin, re.IGNORECASE), re.compile(end, re.IGNORECASE)
    kept, place = [], 0
    while start := begins.search(html, place):
        stop = ends.search(html, start.end())
        if stop is None:
            break
        kept.append(html[place : start.start()])
        place = stop.end()
    return "".join((*kept, html[place:]))
