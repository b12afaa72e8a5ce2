"""People named in one cell, told apart by the marks between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BETWEEN = re.compile(r"\s*[;\u2028\n]\s*|\s+/\s+")
_AND = re.compile(r"\s+(?:and|&|et|y|und|و)\s+", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"(?P<name>[^()]+?)\s*\((?P<organisation>[^()]+)\)[.,]?")
_DASHED = re.compile(r"(?P<name>[^–—-]+?)\s+[–—-]\s+(?P<organisation>.+)")
_COMMA = re.compile(r"\s*[,،]\s*")
_LONGEST_NAME = 3

Person = tuple[str, str]


def people(text: str) -> tuple[Person, ...]:
    """Return the names and organisations ("" where none is) in a text, in their order; no word is left out."""
    return tuple(person for entry in _BETWEEN.split(text.strip()) if entry for person in _of_entry(entry))


def _of_entry(entry: str) -> Iterator[Person]:
    halves = _AND.split(entry, maxsplit=1)
    if len(halves) == 2 and _are_two(*halves):
        for half in halves:
            yield from _of_entry(half)
        return
    pieces = [piece for piece in _COMMA.split(entry) if piece]
    if len(pieces) >= 4 and len(pieces) % 2 == 0 and all(map(_is_name, pieces[::2])):
        yield from zip(pieces[::2], pieces[1::2], strict=True)
    else:
        yield _person(entry)


def _are_two(one: str, other: str) -> bool:
    """Two names, or two names with what they belong to, are two people; "Migration and Development" is none."""
    first, second = (_COMMA.split(half)[0].partition("(")[0] for half in (one, other))
    told_apart = [any(mark in half for mark in ",،(") for half in (one, other)]
    return _is_name(first) and _is_name(second) and told_apart[0] == told_apart[1]


def _is_name(words: str) -> bool:
    """A name has two or three words, all of them with a capital where the script has capitals."""
    found = words.split()
    return 2 <= len(found) <= _LONGEST_NAME and not any(word[0].islower() or word[0].isdigit() for word in found)


def _person(entry: str) -> Person:
    for pattern in (_IN_BRACKETS, _DASHED):
        found = pattern.fullmatch(entry)
        if found and "," not in found["name"]:
            return found["name"].strip(), found["organisation"].strip()
    name, *organisation = _COMMA.split(entry, maxsplit=1)
    return name.strip(), "".join(organisation).strip()
