"""Sentences: the unit in which import, merge and collation account for every word they were given."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CLOSERS = "\"'”’»)\\]"
_END = re.compile(rf"[.!?…؟۔।።]+[{_CLOSERS}]*(?:[ \u00a0\u202f]»)?(?=\s|$)|[。！？]+[{_CLOSERS}」』]*")
_NEXT = re.compile(r"\s*(\S?)")
_LIST_MARK = re.compile(r"\s*(\d{1,3}|\w)[.)]\s*")
_LABEL = re.compile(r"\s*\(?(\d{1,3}(\.\d{1,3})*|[ivx]{1,4}|\w)(?!\w)")
_INITIALS = re.compile(r"\w(\.\w)+")
_NEVER_LAST = re.compile(
    r"e\.?g|i\.?e|vs|cf|ca|st|dr|mr|mrs|ms|prof|approx|incl|dept|govt?|p\.ex|c\.-à-d|mme|mlle|sr|sra|srta|dra|(p\.)?ej|uds?"
)
_BEFORE_NUMBERS = re.compile(r"nos?|núm|arts?|paras?|pp?|vol|fig|ch|sect")
_LAST_BEFORE_CAPITALS = "etc"
_LONGEST_ABBREVIATION = 12


def sentences(text: str) -> tuple[str, ...]:
    """Split plain text into sentences: a line ends one, and so does a full stop that does not belong to an abbreviation.

    A line that is nothing but a list mark ("4.", "f.") or has no letter or digit is no sentence; no other letter or
    digit is left out. Arabic, Urdu, Bengali, Ethiopic and CJK marks count. The rule: docs/decisions/0010.
    """
    lines = (line for line in text.splitlines() if not _LIST_MARK.fullmatch(line))
    return tuple(sentence for line in lines for sentence in _of_line(line))


def count_sentences(text: str) -> int:
    """Count the sentences of plain text."""
    return len(sentences(text))


def _of_line(line: str) -> Iterator[str]:
    start = 0
    for mark in _END.finditer(line):
        if _ends_a_sentence(line, start, mark):
            yield from _if_worded(line[start : mark.end()])
            start = mark.end()
    yield from _if_worded(line[start:])


def _if_worded(stretch: str) -> Iterator[str]:
    if any(character.isalnum() for character in stretch):
        yield stretch.strip()


def _ends_a_sentence(line: str, start: int, mark: re.Match[str]) -> bool:
    following = _NEXT.match(line, mark.end())
    first = following.group(1) if following else ""
    if not first:
        return True
    if mark.group() != ".":
        pauses = mark.group()[-1] in _CLOSERS or mark.group().endswith(("...", "…"))
        return not (pauses and first.islower())
    if _is_label(line, start, mark):
        return False
    before = line[max(start, mark.start() - _LONGEST_ABBREVIATION) : mark.start()]
    return not _is_abbreviation(before, first)


def _is_label(line: str, start: int, mark: re.Match[str]) -> bool:
    """A number or letter that begins the sentence belongs to it: "4. Next", "a. Gender"."""
    label = _LABEL.match(line, start, mark.start())
    return label is not None and label.end() == mark.start()


def _is_abbreviation(before: str, following: str) -> bool:
    words = before.split()
    word = words[-1].lstrip("([{«“‘\"'") if words else ""
    if _INITIALS.fullmatch(word) or (len(word) == 1 and word.isalpha() and not word.islower()):
        return True
    folded = word.casefold()
    if folded == _LAST_BEFORE_CAPITALS:
        return not following.isupper()
    if _BEFORE_NUMBERS.fullmatch(folded):
        return following.isdigit()
    return _NEVER_LAST.fullmatch(folded) is not None
