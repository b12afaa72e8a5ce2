"""Words as labels are compared by: whatever their capitals, quotes, dashes, punctuation, spaces and numbering."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_COMBINING = "\u0300-\u036f\u064b-\u065f\u0670"
_TOKEN = re.compile(rf"[\w{_COMBINING}{_UNSEEN}]+")
_UNSEEN_ONES = re.compile(f"[{_UNSEEN}]")
_NUMBERING = re.compile(r"\d{1,2}|[a-z]|[ivx]{2,4}")
_AFTER_NUMBERING = re.compile(r"[.):]")
_AFTER_LABEL = re.compile(r"\s*[.?!)\]]*\s*[:：]?\s*(?:[–—-]\s+)?")


@dataclass(frozen=True)
class Words:
    """A text's words; `numbering` of them count it ("1.", "A.") and are not compared."""

    text: str
    tokens: tuple[str, ...]
    numbering: int

    @cached_property
    def _places(self) -> tuple[tuple[int, int], ...]:
        """Where the words begin and end in the text: most texts are only compared, and nobody asks."""
        return tuple(found.span() for found in _TOKEN.finditer(self.text) if _folded(found.group()))

    @cached_property
    def core(self) -> tuple[str, ...]:
        """The words without their numbering."""
        return self.tokens[self.numbering :]

    @cached_property
    def key(self) -> str:
        """The words without numbering as one text, to compare."""
        return " ".join(self.core)

    @cached_property
    def different(self) -> frozenset[str]:
        """The words without numbering, each once."""
        return frozenset(self.core)

    @property
    def number(self) -> int | None:
        """The number of a text that is nothing but one ("4."), or that begins with one."""
        first = self.tokens[0] if self.tokens else ""
        counts = self.numbering or len(self.tokens) == 1
        return int(first) if counts and first.isascii() and first.isdigit() and len(first) <= 2 else None

    @property
    def is_number(self) -> bool:
        """Whether the text is nothing but a number."""
        return not self.core and self.number is not None

    def end_of(self, count: int) -> int:
        """Return where the first `count` words of the core end in the text, marks and spaces after them taken along."""
        end = self._places[self.numbering + count - 1][1]
        following = _AFTER_LABEL.match(self.text, end)
        return following.end() if following else end

    def is_set_off(self, count: int) -> bool:
        """Tell whether a mark or a break parts the first `count` words of the core from those that follow."""
        last = self.numbering + count - 1
        if last + 1 >= len(self.tokens):
            return True
        between = self.text[self._places[last][1] : self._places[last + 1][0]]
        return any(mark in between for mark in ":：.?!)\t\n\u2028") or any(f" {dash} " in between for dash in "-–—")


def words_of(text: str) -> Words:
    """Take a text apart into the words it is compared by."""
    tokens = _TOKEN.findall(text)
    tokens = [token.lower() for token in tokens] if text.isascii() else [each for each in map(_folded, tokens) if each]
    return Words(text, tuple(tokens), _numbering(text, tokens))


def _folded(token: str) -> str:
    """Return a word without what is not seen, in the one form that all ways to write its letters share."""
    return unicodedata.normalize("NFKC", _UNSEEN_ONES.sub("", token)).casefold()


def _numbering(text: str, tokens: list[str]) -> int:
    """Count the words that only number a text: one, when a mark follows it or it is a lone number."""
    if not tokens or not _NUMBERING.fullmatch(tokens[0]):
        return 0
    if len(tokens) == 1 and tokens[0].isdigit():
        return 1
    first = next(found for found in _TOKEN.finditer(text) if _folded(found.group()))
    return int(_AFTER_NUMBERING.match(text, first.end()) is not None)
