"""Sentences: the unit in which import, merge and collation account for every word they were given."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ABBREVIATIONS = frozenset(
    [
        "e.g",
        "eg",
        "i.e",
        "ie",
        "etc",
        "vs",
        "cf",
        "no",
        "nos",
        "art",
        "para",
        "p",
        "pp",
        "vol",
        "st",
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "approx",
        "incl",
        "dept",
        "gov",
        "govt",
        "p.ex",
        "c.-à-d",
        "sr",
        "sra",
        "dra",
        "ej",
        "p.ej",
    ]
)
_END = re.compile(r"[.!?…؟۔。！？]+[\"'”’»)\]]*(?=\s|$)")
_LAST_WORD = re.compile(r"([\w.\-]+)$")


def sentences(text: str) -> tuple[str, ...]:
    """Split plain text into sentences: a line ends one, and so does a full stop that does not belong to an abbreviation.

    Stretches without a letter or digit (a lone bullet, "4.") are no sentences. Arabic, Urdu and CJK marks count.
    """
    return tuple(sentence for line in text.splitlines() for sentence in _of_line(line))


def count_sentences(text: str) -> int:
    """Count the sentences of plain text."""
    return len(sentences(text))


def _of_line(line: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(line):
        if _is_abbreviation(line, end):
            continue
        yield from _if_worded(line[start : end.end()])
        start = end.end()
    yield from _if_worded(line[start:])


def _if_worded(stretch: str) -> Iterator[str]:
    if any(character.isalnum() for character in stretch) and not _is_list_mark(stretch):
        yield stretch.strip()


def _is_list_mark(stretch: str) -> bool:
    """A number or a single letter with its stop ("4.", "f.") labels a sentence, it is none."""
    return re.fullmatch(r"\s*(\d{1,3}|\w)[.)]\s*", stretch) is not None


def _is_abbreviation(line: str, end: re.Match[str]) -> bool:
    if not end.group().startswith(".") or end.end() == len(line):
        return False
    word = _LAST_WORD.search(line[: end.start()])
    if word is None:
        return False
    return word.group().casefold() in _ABBREVIATIONS or re.fullmatch(r"[A-Z]|\d{1,3}", word.group()) is not None
