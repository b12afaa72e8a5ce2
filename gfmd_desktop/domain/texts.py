"""Every visible text of a report, place by place: what checking, searching and accounting walk over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gfmd_desktop.domain.report import Item, Report, Value, items, line, rich
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.sentences import count_sentences
from gfmd_desktop.domain.template import Field, Kind, Template


@dataclass(frozen=True, slots=True)
class Place:
    """A filled line, text or choice: its path, its field, its text without marks; the item and the list it stands in."""

    path: tuple[str, ...]
    field: Field
    text: str
    item: Item | None = None
    within: Field | None = None

    @property
    def top(self) -> str:
        """The id of the template's field the place belongs to."""
        return self.path[0]


def places(report: Report, template: Template, part: str | None = None) -> Iterator[Place]:
    """Yield every line, text and choice that is filled, in the template's order."""
    for field in template.fields(part):
        yield from _in_field(field, report.values, ())


def _in_field(
    field: Field,
    values: Mapping[str, Value],
    above: tuple[str, ...],
    item: Item | None = None,
    within: Field | None = None,
) -> Iterator[Place]:
    value, path = values.get(field.id), (*above, field.id)
    if field.kind.repeats:
        for entry in items(value):
            for subfield in field.subfields:
                yield from _in_field(subfield, entry.values, (*path, entry.id), entry, field)
        return
    text = plain(rich(value)) if field.kind is Kind.TEXT else line(value)
    if text.strip():
        yield Place(path, field, text, item, within)


def sentence_count(report: Report, template: Template) -> int:
    """Count the sentences a report holds in its answers; choices (a consent, a term from a list) are not sentences."""
    return sum(count_sentences(place.text) for place in places(report, template) if place.field.kind is not Kind.CHOICE)
