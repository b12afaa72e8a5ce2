"""Words as they are set: capitals made, small capitals made smaller, scripts without italics upright."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from gfmd_desktop.domain.sheet import Capitals, Number, Words

_ARABIC = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_UPRIGHT = re.compile(rf"[{_ARABIC}][{_ARABIC}\s]*")
"""Hebrew and Arabic, which have no italics: fonts that slant them are others than those of the words around."""

_SMALL_LETTERS = re.compile(r"[^\W\d_A-ZÀ-ÖØ-Þ]+")
_SMALL_SIZE = 0.8

Text = Words | Number


def as_set(text: Text) -> Iterator[Text]:
    """Yield words piece by piece, each in the look it is set in; together they are the same words."""
    if isinstance(text, Number):
        yield text
        return
    for piece in _with_capitals(text):
        yield from _with_upright(piece)


def _with_capitals(words: Words) -> Iterator[Words]:
    look = replace(words.look, capitals=Capitals.AS_WRITTEN)
    if words.look.capitals is Capitals.AS_WRITTEN:
        yield words
    elif words.look.capitals is Capitals.ALL:
        yield replace(words, text=words.text.upper(), look=look)
    else:
        smaller = replace(look, size=max(2, round(look.size * _SMALL_SIZE)))
        for piece, letters in _cut(words.text, _SMALL_LETTERS):
            yield Words(piece.upper() if letters else piece, smaller if letters else look, words.href)


def _with_upright(words: Words) -> Iterator[Words]:
    if not words.look.italic or words.text.isascii():
        yield words
        return
    upright = replace(words.look, italic=False)
    for piece, found in _cut(words.text, _UPRIGHT):
        yield replace(words, text=piece, look=upright if found else words.look)


def _cut(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[str, bool]]:
    """Yield the stretches of a text in order, and whether each matches the pattern."""
    end = 0
    for found in pattern.finditer(text):
        if found.start() > end:
            yield text[end : found.start()], False
        yield found.group(), True
        end = found.end()
    if end < len(text):
        yield text[end:], False
