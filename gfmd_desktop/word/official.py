"""The organisers' own words on a page, told apart from what somebody typed between them.

A template knows most of them. What else a layout says (an address, a date) an export notes down in short: hashes of its paragraphs.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.domain.template import Field, Template
from gfmd_desktop.word.elements import PARAGRAPH
from gfmd_desktop.word.names import w
from gfmd_desktop.word.once import once_per_template

_LETTERS_OF_MARK = 10
_NUMBER = "{n}"


class OfficialWords:
    """What is known to be official: `noted` are hashes an export wrote down, none where that was lost."""

    def __init__(self, noted: frozenset[str], template: Template) -> None:
        self._noted = noted
        self._known = _known(template)

    def include(self, words: str) -> bool:
        """Tell whether a paragraph holds official words, whatever its spaces and capitals."""
        folded = _folded(words)
        known = self._known
        return folded in known.texts or _mark(folded) in self._noted or bool(known.numbered.fullmatch(folded))


@dataclass(frozen=True, slots=True)
class _Known:
    """The official texts of a template, and its labels that count items, whichever they count."""

    texts: frozenset[str]
    numbered: re.Pattern[str]


@once_per_template
def _known(template: Template) -> _Known:
    texts = frozenset(map(_folded, _words(template)))
    labels = (each for each in texts if _NUMBER in each)
    numbered = "|".join(r"\d{1,4}".join(map(re.escape, each.split(_NUMBER))) for each in labels)
    return _Known(texts, re.compile(numbered or "(?!)"))


def marks_of_layout(document: etree._Element) -> frozenset[str]:
    """Return short hashes of all paragraphs of a layout that say something, before anything is filled in."""
    texts = ("".join(text.text or "" for text in each.iter(w("t"))) for each in document.iter(PARAGRAPH))
    return frozenset(mark(text) for text in texts if text.strip())


def mark(words: str) -> str:
    """Return a short hash of a paragraph."""
    return _mark(_folded(words))


def _mark(folded: str) -> str:
    return hashlib.sha256(folded.encode()).hexdigest()[:_LETTERS_OF_MARK]


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()


def _words(template: Template) -> Iterator[str]:
    yield template.annex_title
    yield from _lines(template.heading)
    for part in template.parts:
        yield part.title
        yield from _lines(part.guidance)
    for section in template.sections:
        yield section.title
        yield from _lines(section.guidance)
    yield from _labels(template.fields())


def _labels(fields: Iterable[Field]) -> Iterator[str]:
    for field in fields:
        yield field.label
        yield from _lines(field.guidance)
        yield from field.labels
        yield from _labels(field.fields)


def _lines(text: RichText) -> Iterator[str]:
    return (block.text for block in text)
