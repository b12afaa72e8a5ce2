"""What a text says of its own origin: "(From Asia Group)" typed before or behind it, "Asia:" before it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_BEFORE = re.compile(
    r"^\s*[(\[]\s*(?:from|de la|de l['’]|du|del|de|desde|por|من)?\s*(?:the\s+|el\s+|la\s+|le\s+)?([^()\[\]]{2,48}?)"
    r"(\s+(?:working\s+|breakout\s+|regional\s+)?group)?\s*[)\]]\s*",
    re.IGNORECASE,
)
_GROUP_BEFORE = re.compile(r"^(?:group|groupe|grupo|مجموعة)\s+(?:d['’e]\s*)?", re.IGNORECASE)
_ENDS = tuple(
    map(re.compile, (r"^\s*[(\[]([^()\[\]]*)[)\]]", r"[(\[]([^()\[\]]*)[)\]][\s.:;]*$", r"^([^()\[\]:\n]*):\s"))
)
"""Where the own words about the origin may stand: in brackets at the beginning or at the end, or before a colon."""
_BETWEEN_NAMES = re.compile(r"[,،;/&+]|\s(?:and|et|y|e)\s", re.IGNORECASE)
_GROUP_WORDS = frozenset({"group", "groups", "groupe", "groupes", "grupo", "grupos", "مجموعه"})
_WORDS_AROUND = _GROUP_WORDS | frozenset(
    ("from", "the", "working", "breakout", "regional", "of", "de", "la", "le", "el", "du", "del", "desde", "por", "من")
)
_LEAST_NAME = 3
"""A shorter name may be a list's number: "(2)", "(a)"; it is an origin when it is called a group."""
_APOSTROPHES = str.maketrans("’ʼ‘`´", "'''''")
_ARABIC_FORMS = str.maketrans("ىة", "يه")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_ELISION = re.compile(r"^(?:[cdjlmnst]|qu)'")


@dataclass(frozen=True, slots=True)
class TypedOrigin:
    """An origin typed before a text: the group's `name`, whether it `says_so` ("from", "group"), and the `rest` of the text."""

    name: str
    says_so: bool
    rest: str


def typed_before(text: str) -> TypedOrigin | None:
    """Return what stands in brackets before a text, and may be its origin; None when nothing does."""
    found = _BEFORE.match(text)
    if found is None:
        return None
    called_group = found.group(2) or _GROUP_BEFORE.match(found.group(1))
    says_so = bool(called_group) or found.group().lstrip(" ([").lower().startswith("from ")
    return TypedOrigin(_GROUP_BEFORE.sub("", found.group(1)).strip(), says_so, text[found.end() :])


def says_origin(text: str, group: str) -> bool:
    """Tell whether a text names a group (or every one of several, "Asia, Europe") as its origin at one of its ends."""
    if not any(mark in text for mark in "([:"):
        return False
    wanted = frozenset(_names(group, bare=True))
    return bool(wanted) and any(
        wanted <= frozenset(_names(found.group(1))) for each in _ENDS if (found := each.search(text))
    )


def _names(words: str, *, bare: bool = False) -> Iterator[str]:
    """Yield the names of groups without "group" and "from"; a short one only when it is called a group, or is known `bare`."""
    called_group = not _GROUP_WORDS.isdisjoint(spaced(words).split())
    for each in _BETWEEN_NAMES.split(words):
        name = " ".join(word for word in spaced(each).split() if word not in _WORDS_AROUND)
        if len(name) >= _LEAST_NAME or (name and (bare or called_group)):
            yield name


@lru_cache(maxsize=8192)
def spaced(text: str) -> str:
    """Return the words of a text in small letters without accents, a space between them."""
    apart = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    bare = "".join(each for each in apart if unicodedata.category(each) not in ("Mn", "Cf")).casefold()
    words = (_ELISION.sub("", word) for word in _WORD.findall(bare.translate(_ARABIC_FORMS)))
    return " ".join(words)
