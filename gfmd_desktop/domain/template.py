"""What a report template asks for: parts, sections, fields, limits and the organisers' own wording (docs: template format)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gfmd_desktop.domain.rich_text import RichText


class Kind(StrEnum):
    """What sort of answer a field takes."""

    LINE = "line"
    TEXT = "text"
    PEOPLE = "people"
    CHOICE = "choice"
    LIST = "list"
    QUOTES = "quotes"

    @property
    def repeats(self) -> bool:
        """Whether the answer is a list of items."""
        return self in (Kind.LIST, Kind.PEOPLE, Kind.QUOTES)


class Consent(StrEnum):
    """What the speaker of a quote said to being named (Chatham House rule)."""

    NOT_ASKED = "not_asked"
    ANONYMOUS = "anonymous"
    APPROVED = "approved"


NAME, ORGANISATION = "name", "organisation"
QUOTE, SPEAKER, CONSENT = "quote", "speaker", "consent"
"""Sub-fields that the kinds `people` and `quotes` bring with them."""


class Answer(StrEnum):
    """How much an empty field matters."""

    REQUIRED = "required"
    EXPECTED = "expected"
    OPTIONAL = "optional"


class Rows(StrEnum):
    """Whether the official file shows a fixed number of rows or as many as there are items."""

    FIXED = "fixed"
    GROW = "grow"


class FilledBy(StrEnum):
    """Who makes a report of this template."""

    RAPPORTEUR = "rapporteur"
    COLLATION = "collation"


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer of a choice, or one suggestion of a line or text."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """One question of the template, or one sub-field of a list's items."""

    id: str
    kind: Kind
    label: str
    labels: tuple[str, ...] = ()
    short_label: str = ""
    guidance: RichText = ()
    answer: Answer = Answer.EXPECTED
    limit: int | None = None
    rows: Rows = Rows.GROW
    max_words: int | None = None
    options: tuple[Option, ...] = ()
    shown_with: str | None = None
    fields: tuple[Field, ...] = ()

    @property
    def name(self) -> str:
        """What panels and messages call the field."""
        return self.short_label or self.label.replace("{n}", "").strip(" .:")

    @property
    def subfields(self) -> tuple[Field, ...]:
        """The sub-fields of an item: built in for people and quotes, from the template for lists."""
        return _BUILT_IN.get(self.kind, self.fields)

    def subfield(self, field_id: str) -> Field:
        """Return a sub-field by id; KeyError when there is none."""
        return _by_id(self.subfields, field_id)

    def has_subfield(self, field_id: str) -> bool:
        """Tell whether items have a sub-field of that id."""
        return any(subfield.id == field_id for subfield in self.subfields)

    def label_for(self, number: int) -> str:
        """Return the official label for item `number` (from 1)."""
        if number <= len(self.labels):
            return self.labels[number - 1]
        return self.label.replace("{n}", str(number))


_BUILT_IN: dict[Kind, tuple[Field, ...]] = {
    Kind.PEOPLE: (
        Field(NAME, Kind.LINE, "Name"),
        Field(ORGANISATION, Kind.LINE, "Organisation", answer=Answer.OPTIONAL),
    ),
    Kind.QUOTES: (
        Field(QUOTE, Kind.TEXT, "Quote"),
        Field(SPEAKER, Kind.LINE, "Speaker", answer=Answer.OPTIONAL),
        Field(
            CONSENT,
            Kind.CHOICE,
            "Consent",
            answer=Answer.OPTIONAL,
            options=tuple(Option(consent.value, consent.value.replace("_", " ")) for consent in Consent),
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the report that falls due on a day of its own."""

    id: str
    title: str
    short_title: str = ""
    day: date | None = None
    guidance: RichText = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A headed group of fields; without a part it belongs to every part."""

    id: str
    title: str
    number: str = ""
    short_title: str = ""
    part: str | None = None
    guidance: RichText = ()
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """A whole report template; `revision` is what reports carry as `template.version`."""

    id: str
    revision: int
    title: str
    short_title: str
    family: str
    language: str
    filled_by: FilledBy
    parts: tuple[Part, ...]
    sections: tuple[Section, ...]
    heading: RichText = ()
    annex_title: str = "Annex: what was said beyond the limits of the form"

    def fields(self, part: str | None = None) -> Iterator[Field]:
        """Yield the fields in order; with `part`, those of that part and those of every part."""
        for section in self.sections:
            if part is None or section.part in (None, part):
                yield from section.fields

    def field(self, field_id: str) -> Field:
        """Return a field by id; KeyError when the template has none."""
        return _by_id(tuple(self.fields()), field_id)

    def field_at(self, path: tuple[str, ...]) -> Field:
        """Return the field a path ends in, or the list whose item it ends in; KeyError when the template has none."""
        field = self.field(path[0])
        for subfield_id in path[2::2]:
            field = field.subfield(subfield_id)
        return field

    def has_field(self, field_id: str) -> bool:
        """Tell whether the template asks for `field_id`."""
        return any(field.id == field_id for field in self.fields())

    def part(self, part_id: str) -> Part:
        """Return a part by id; KeyError when the template has none."""
        for part in self.parts:
            if part.id == part_id:
                return part
        raise KeyError(part_id)


def _by_id(fields: tuple[Field, ...], field_id: str) -> Field:
    for field in fields:
        if field.id == field_id:
            return field
    raise KeyError(field_id)
