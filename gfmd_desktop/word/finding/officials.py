"""A template's official words in the order in which a filled form shows them, each with what it says about the text after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache

from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.domain.template import Field, Kind, Part, Section, Template
from gfmd_desktop.word.finding.wording import Words, words_of
from gfmd_desktop.word.rendering import row_subfields

Counted = Callable[[Field], int]
"""Says how many items of a list a file may show."""


class Role(Enum):
    """What an official text says about the text that follows it."""

    HEADING = "begins a part or section: what follows belongs to no field yet"
    GUIDANCE = "explains: what follows belongs where it belonged before"
    LABEL = "label of a field"
    ROW_LABEL = "label of a sub-field of one item"


@dataclass(frozen=True)
class Official:
    """One official text: its words, its role, the field (and sub-field and number of the item) whose answer follows."""

    text: str
    role: Role
    field: str = ""
    subfield: str = ""
    item: int = 0
    part: str | None = None

    @cached_property
    def words(self) -> Words:
        """The words it is compared by."""
        return _words_of(self.text)

    @property
    def key(self) -> str:
        """The words as one text; "" for a label that is only a number."""
        return self.words.key


_words_of = lru_cache(maxsize=4_096)(words_of)
"""The same few official texts are taken apart again for every file and every item of a list."""


def officials(template: Template, counted: Counted) -> tuple[Official, ...]:
    """Return the official texts of a template in order; lists repeat their labels for as many items as `counted` says."""
    return tuple(each for each in _all(template, counted) if each.words.tokens)


def _all(template: Template, counted: Counted) -> Iterator[Official]:
    yield from _lines(template.heading, Role.HEADING)
    parts = {part.id: part for part in template.parts}
    begun: str | None = None
    for section in template.sections:
        if section.part != begun and section.part is not None:
            yield from _part(parts[section.part])
        begun = section.part
        yield from _section(section, counted)


def _part(part: Part) -> Iterator[Official]:
    yield Official(part.title, Role.HEADING, part=part.id)
    yield from _lines(part.guidance, Role.HEADING, part=part.id)


def _section(section: Section, counted: Counted) -> Iterator[Official]:
    """A section that asks one thing is labelled by its title; its guidance may stand before the answer or after it."""
    title = words_of(section.title).key
    titled = next((field.id for field in section.fields if words_of(field.label).key == title), "")
    about = section.fields[0].id if len(section.fields) == 1 else titled
    yield Official(section.title, Role.LABEL if about else Role.HEADING, about, part=section.part)
    yield from _lines(section.guidance, Role.GUIDANCE, about, section.part)
    for field in section.fields:
        if field.id != titled:
            yield Official(field.label, Role.LABEL, field.id, part=section.part)
        yield from _lines(field.guidance, Role.GUIDANCE, field.id, section.part)
        yield from _items(field, counted(field), section.part)
    yield from _lines(section.guidance, Role.GUIDANCE, about, section.part)


def _items(field: Field, count: int, part: str | None) -> Iterator[Official]:
    """People and quotes have no labels of their own in a form: a name for their sub-fields is the program's, not the organisers'."""
    for number in range(1, count + 1 if field.kind is Kind.LIST else 1):
        for subfield in row_subfields(field):
            yield Official(subfield.label_for(number), Role.ROW_LABEL, field.id, subfield.id, number, part)


def _lines(text: RichText, role: Role, field: str = "", part: str | None = None) -> Iterator[Official]:
    for block in text:
        yield Official(block.text, role, field, part=part)
