"""The Chatham House rule: a speaker is named only with recorded consent, in the quotes and everywhere else in the report."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from gfmd_desktop.domain.report import Item, Report, items, line
from gfmd_desktop.domain.template import CONSENT, SPEAKER, Consent, Kind, Template
from gfmd_desktop.domain.texts import Place, places

_SHORTEST_NAME = 3
_NAME_ENDS = re.compile(r"\s*[,;(/|–—]|\s-\s")


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
    """Yield every text that names a speaker who did not consent; the list of rapporteurs may name anybody."""
    names = _unnamed_speakers(report, template)
    if not names:
        return
    for place in places(report, template, part):
        if not _names_persons(place, template):
            yield from _names_in(place, names)


def _names_persons(place: Place, template: Template) -> bool:
    """The list of rapporteurs and the speaker of a quote are there to name persons."""
    kind = template.field(place.top).kind
    return kind is Kind.PEOPLE or (kind is Kind.QUOTES and place.field.id in (SPEAKER, CONSENT))


def _unnamed_speakers(report: Report, template: Template) -> tuple[str, ...]:
    quotes = [
        quote
        for field in template.fields()
        if field.kind is Kind.QUOTES
        for quote in items(report.values.get(field.id))
        if not may_be_named(quote)
    ]
    names = (_NAME_ENDS.split(line(quote.values.get(SPEAKER)).strip(), maxsplit=1)[0] for quote in quotes)
    return tuple(
        dict.fromkeys(name for name in names if len(name) >= _SHORTEST_NAME and name.casefold() != "anonymous")
    )


def _names_in(place: Place, names: tuple[str, ...]) -> Iterator[NamedSpeaker]:
    text = _folded(place.text)
    for name in names:
        if _holds(text, name):
            yield NamedSpeaker(place, name, in_full=True)
            continue
        parts = [word for word in name.split() if len(word) >= _SHORTEST_NAME and word[0].isupper()]
        yield from (NamedSpeaker(place, word, in_full=False) for word in parts if _holds(text, word))


def _holds(folded_text: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(_folded(words))}(?!\w)", folded_text) is not None


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
