"""The Chatham House rule: a speaker is named only with recorded consent, in the quotes and everywhere else in the report."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from gfmd_desktop.domain.attributions import attributed_to
from gfmd_desktop.domain.lists import lists
from gfmd_desktop.domain.report import Item, Report, line
from gfmd_desktop.domain.template import CONSENT, QUOTE, SPEAKER, Consent, Kind, Template
from gfmd_desktop.domain.texts import Place, places

_SHORTEST_NAME = 3
_NAME_ENDS = re.compile(r"\s*[,;،؛(/|–—]|\s-\s")
_TITLES = re.compile(
    r"((mrs?|ms|mx|dr|prof|rev|sra?|dra|srta|mme|mlle|m|fr)\.?|miss|professor|sister|father)\s+", re.IGNORECASE
)
_NOT_A_NAME = re.compile(r"(an?|one|une?|uno|una|anonymous|anonyme|anónim[oa]|مجهول)\b", re.IGNORECASE)
_ARABIC_PREFIX = "[وفبلك]?"
_QUOTE_MARKS = str.maketrans("’ʼ‘", "'''")


@dataclass(frozen=True, slots=True)
class NamedSpeaker:
    """A place where a speaker without consent is named: the words found, in full or only a part of the name."""

    place: Place
    words: str
    in_full: bool


def may_be_named(quote: Item) -> bool:
    """Tell whether the quote's speaker gave consent to being named."""
    return line(quote.values.get(CONSENT)) == Consent.APPROVED


def without_speaker(quote: Item) -> Item:
    """Return the quote as it may leave: its speaker only with consent."""
    if may_be_named(quote) or SPEAKER not in quote.values:
        return quote
    return replace(quote, values={key: value for key, value in quote.values.items() if key != SPEAKER})


def speakers_named(report: Report, template: Template, part: str | None = None) -> Iterator[NamedSpeaker]:
    """Yield every text that names a speaker who did not consent; the list of rapporteurs may name anybody.

    Quotes of every part are asked for names, the texts of the wanted part are searched.
    """
    names = _unnamed_speakers(report, template)
    if not names:
        return
    for place in places(report, template, part):
        if not _is_there_to_name(place):
            yield from _names_in(place, names)


def quotes_attributed(report: Report, template: Template, part: str | None = None) -> Iterator[NamedSpeaker]:
    """Yield every quote whose own words seem to say who spoke, and nobody noted that they may; what `speakers_named` finds too."""
    for place in places(report, template, part):
        is_quote = place.within is not None and place.within.kind is Kind.QUOTES and place.field.id == QUOTE
        if is_quote and place.item is not None and not may_be_named(place.item):
            name = attributed_to(place.text)
            if name is not None:
                yield NamedSpeaker(place, name, in_full=False)


def _is_there_to_name(place: Place) -> bool:
    """A list of people and the speaker of a quote are there to name persons."""
    kind = place.within.kind if place.within else None
    return kind is Kind.PEOPLE or (kind is Kind.QUOTES and place.field.id in (SPEAKER, CONSENT))


def _unnamed_speakers(report: Report, template: Template) -> tuple[str, ...]:
    quotes = [
        quote
        for listed in lists(report, template)
        if listed.field.kind is Kind.QUOTES
        for quote in listed.entries
        if not may_be_named(quote)
    ]
    names = (_name_of(line(quote.values.get(SPEAKER))) for quote in quotes)
    return tuple(dict.fromkeys(name for name in names if _is_long_enough(name) and not _NOT_A_NAME.match(name)))


def _name_of(speaker: str) -> str:
    """ "Ms. Ana Ruiz, Network X" speaks of Ana Ruiz; "a worker from Nepal" of nobody by name."""
    return _TITLES.sub("", _NAME_ENDS.split(speaker.strip(), maxsplit=1)[0], count=1).strip()


def _is_long_enough(name: str) -> bool:
    return len(name) >= _SHORTEST_NAME or not (name.isascii() or len(name) < 2)


def _names_in(place: Place, names: tuple[str, ...]) -> Iterator[NamedSpeaker]:
    text = _folded(place.text)
    for name in names:
        if _found(text, name):
            yield NamedSpeaker(place, name, in_full=True)
            continue
        parts = [word for word in name.split() if _is_long_enough(word) and not word[0].islower()]
        yield from (NamedSpeaker(place, word, in_full=False) for word in parts if _found_as_name(text, word))


def _found(folded_text: str, words: str) -> list[str]:
    wanted = _folded(words)
    pattern = rf"(?<!\w){_ARABIC_PREFIX}({re.escape(wanted)})(?!\w)"
    return re.findall(pattern, folded_text, re.IGNORECASE) if wanted else []


def _found_as_name(folded_text: str, word: str) -> bool:
    """ "Hope said" may name a person, "we hope" does not."""
    return any(not found[0].islower() for found in _found(folded_text, word))


def _folded(text: str) -> str:
    """The text without accents and vowel signs, with one kind of space and apostrophe, so that spellings meet."""
    apart = unicodedata.normalize("NFKD", text.translate(_QUOTE_MARKS))
    return " ".join("".join(c for c in apart if unicodedata.category(c) != "Mn").split())
