"""Files of other people as they arrive: read, and held against every word that is in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from gfmd_desktop.domain.arrival import Arrival, Certainty
from gfmd_desktop.domain.edits import value_at
from gfmd_desktop.domain.report import Report, Value, items, rich
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.template import Template
from gfmd_desktop.word.reading.arriving import arrive
from tests.word.foreign import Sheet, paragraphs_of
from tests.word.forms import OFFICIAL, official

TEMPLATES = tuple(official(name).template for name in OFFICIAL)
FORM_2016, FORM_2017, FORM_2018 = TEMPLATES
ACTIONS = "Action(s) for this recommendation (up to two maximum)."
INDICATORS = "Indicator(s) of change or success on this recommendation (up to two maximum)"


def arrived(docx: bytes, template: Template | None = None) -> Arrival:
    """Return what arrives; every word of the file is in one passage, and what is placed stands in the report."""
    arrival = arrive(docx, "report.docx", TEMPLATES, template=template)
    assert arrival == arrive(docx, "report.docx", TEMPLATES, template=template)
    assert letters("".join(plain(each.blocks) for each in arrival.passages)) == letters("".join(paragraphs_of(docx)))
    assert arrival.accounting.closes
    for passage in arrival.passages:
        if passage.path is not None:
            assert words_of(plain(passage.blocks)) <= words_of(said_at(arrival.report, passage.path))
    waiting = [letters(plain(each.blocks)) for each in arrival.passages if each.certainty is Certainty.UNPLACED]
    assert [letters(each.text) for each in arrival.report.unplaced] == waiting
    return arrival


def words_of(text: str) -> Counter[str]:
    """Return the words of a text, in whatever order their fields stand, without list marks that may have become a list."""
    text = re.sub(r"(?:^|(?<=\s))(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s|$)|o\t)", "", text)
    text = re.sub(r"\bTargets?\b|\band\b", "", text)
    return Counter(re.findall(r"\w+", text.casefold()))


def letters(words: str) -> str:
    """Return the letters and digits of a text."""
    return "".join(character for character in words.casefold() if character.isalnum())


def said_at(report: Report, path: tuple[str, ...]) -> str:
    """Return everything said at a path: an answer, or a whole item."""
    value = value_at(report, path if len(path) % 2 else path[:-1]) or ""
    chosen = value if len(path) % 2 else tuple(item for item in items(value) if item.id == path[-1])
    return "\n".join(all_words(chosen))


def all_words(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    yield from (block.text for block in rich(value))
    for item in items(value):
        for inner in item.values.values():
            yield from all_words(inner)


def words_in(value: Value | None) -> object:
    """Return a value as plain words: lines of a text, a dictionary of each item."""
    if value is None or isinstance(value, str):
        return value or ""
    if items(value):
        return [{key: words_in(inner) for key, inner in item.values.items()} for item in items(value)]
    return [block.text for block in rich(value)]


def form_2016(*rows: Sequence[str | list[str]]) -> Arrival:
    """Return what arrives of rows typed into the 2016 form."""
    return arrived(Sheet().type("Civil Society Days 2016").table(*rows).docx(), FORM_2016)


def value(arrival: Arrival, field: str) -> object:
    return words_in(arrival.report.values.get(field))
