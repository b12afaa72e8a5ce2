"""What somebody types into the search field, made safe for the index, and found again in a text for its excerpt."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MOST_TERMS = 20
SHORTEST_BEGINNING = 3
"""The last word may still be being typed, so it counts as a beginning; shorter ones would find everything."""

_PIECES = re.compile(r'"([^"]*)"?|([^\s"]+)')
_ARABIC_MARKS = "\u0640\u064b-\u065f\u0670"
_MARKS = f"[\u0300-\u036f{_ARABIC_MARKS}]*"

# unicode61 knows nothing of Arabic spelling: vowel marks would cut words apart, and alef, yeh, heh and kaf are typed in
# several ways. What is indexed and what is asked for are brought to one spelling; excerpts keep the person's own.
_ONE_SPELLING = dict.fromkeys((0x640, 0x670, *range(0x64B, 0x660))) | str.maketrans(
    "أإآٱىیةەک٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹\0", "اااايي\u0647\u0647ك01234567890123456789 "
)
_LETTERS_WITH_MARKS = (*range(0xC0, 0x250), *range(0x386, 0x3CF), *range(0x1E00, 0x1F00))


@dataclass(frozen=True, slots=True)
class Term:
    """A word, or several in their order; `beginning`: more letters may follow."""

    text: str
    beginning: bool = False

    @property
    def for_index(self) -> str:
        """The term as FTS5 reads it: always quoted, so that nothing in it is an operator."""
        return f'"{self.text}"' + ("*" if self.beginning else "")

    @property
    def pattern(self) -> re.Pattern[str]:
        """Finds the term in a text as it was typed, whatever the accents and vowel marks."""
        return _pattern(self)


def one_spelling(text: str) -> str:
    """Return the text as the index spells it."""
    return text.translate(_ONE_SPELLING)


def terms(typed: str) -> tuple[Term, ...]:
    """Return the terms of what was typed: words, and phrases between quotation marks; stray marks are nothing."""
    pieces = [(phrase or word, bool(word)) for phrase, word in _PIECES.findall(one_spelling(typed))]
    worded = [(text, is_word) for text, is_word in pieces if any(character.isalnum() for character in text)]
    found = [Term(" ".join(text.split())) for text, _ in worded]
    if worded and worded[-1][1] and typed[-1:].isalnum() and len(found[-1].text) >= SHORTEST_BEGINNING:
        found[-1] = Term(found[-1].text, beginning=True)
    return tuple(found[:MOST_TERMS])


@lru_cache(maxsize=64)
def _pattern(term: Term) -> re.Pattern[str]:
    words = [_letters(word) for word in re.findall(r"\w+", _bare(term.text))]
    end = rf"(?:\w{_MARKS})*" if term.beginning else r"(?!\w)"
    return re.compile(r"(?<!\w)" + r"\W+".join(words) + end, re.IGNORECASE)


def _letters(word: str) -> str:
    return "".join(f"[{re.escape(letter)}{_variants().get(letter, '')}]{_MARKS}" for letter in word)


def _bare(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


@lru_cache(maxsize=1)
def _variants() -> dict[str, str]:
    """Return for every letter the letters that the index takes for it."""
    variants: dict[str, str] = {}
    for code in _LETTERS_WITH_MARKS:
        bare = _bare(chr(code))
        if len(bare) == 1 and bare != chr(code):
            variants[bare] = variants.get(bare, "") + chr(code)
    for code, letter in _ONE_SPELLING.items():
        if isinstance(letter, int) and chr(letter).strip():
            variants[chr(letter)] = variants.get(chr(letter), "") + chr(code)
    return variants
