"""Every list of a report, at any depth: what limits, checks and the Chatham House rule walk over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gfmd_desktop.domain.report import Item, Report, Value, items
from gfmd_desktop.domain.template import Field, Template


@dataclass(frozen=True, slots=True)
class Listed:
    """A list, people or quotes somewhere in a report: its path, its field and its items."""

    path: tuple[str, ...]
    field: Field
    entries: tuple[Item, ...]


def lists(report: Report, template: Template, part: str | None = None) -> Iterator[Listed]:
    """Yield every list that has items, in the template's order, each before the lists inside its items."""
    for field in template.fields(part):
        yield from _in_field(field, report.values, ())


def _in_field(field: Field, values: Mapping[str, Value], above: tuple[str, ...]) -> Iterator[Listed]:
    entries, path = items(values.get(field.id)), (*above, field.id)
    if not field.kind.repeats or not entries:
        return
    yield Listed(path, field, entries)
    for entry in entries:
        for subfield in field.subfields:
            yield from _in_field(subfield, entry.values, (*path, entry.id))
