"""A few words around what was found, marked as data; how it is shown is the business of whoever shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from gfmd_desktop.storage.search_terms import Term

WIDTH = 160
_BEFORE = 40


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of an excerpt; `found`: it is what was looked for."""

    text: str
    found: bool


Excerpt: TypeAlias = tuple[Stretch, ...]


def first_found(text: str, wanted: Sequence[Term]) -> int | None:
    """Return where the first of the terms stands in a text, None when none does."""
    return min((match.start() for term in wanted if (match := term.pattern.search(text))), default=None)


def excerpt(text: str, wanted: Sequence[Term], around: int) -> Excerpt:
    """Return about 160 characters around a place, cut between words, on one line, with every term found in them marked."""
    window = _window(text, around)
    marks = sorted(match.span() for term in wanted for match in term.pattern.finditer(window))
    return tuple(_stretches(window, marks))


def _window(text: str, first: int) -> str:
    begin, end = max(0, first - _BEFORE), min(len(text), max(0, first - _BEFORE) + WIDTH)
    cut = text[begin:end]
    if end < len(text):
        cut = re.sub(r"\s\S*$", " …", cut)
    if begin > 0:
        cut = re.sub(r"^\S*\s", "… ", cut, count=1) if re.search(r"\s", text[begin:first]) else cut
    return re.sub(r"\s+", " ", cut).strip()


def _stretches(window: str, marks: Sequence[tuple[int, int]]) -> Iterator[Stretch]:
    done = 0
    for begin, end in marks:
        if begin < done:
            continue
        if begin > done:
            yield Stretch(window[done:begin], found=False)
        yield Stretch(window[begin:end], found=True)
        done = end
    if done < len(window):
        yield Stretch(window[done:], found=False)
