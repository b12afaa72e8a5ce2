"""Limits: one rule, asked by the exporter, the checker and the window alike. The first N items count, in their order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gfmd_desktop.domain.lists import lists
from gfmd_desktop.domain.report import Item, Report, is_empty_item
from gfmd_desktop.domain.template import Field, Template


@dataclass(frozen=True, slots=True)
class OverLimit:
    """A list that holds more than counts: its path, its field, and the items beyond the line."""

    path: tuple[str, ...]
    field: Field
    beyond: tuple[Item, ...]
    count: int


def counted(field: Field, entries: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the items that count: the first `limit` of them."""
    return entries[: field.limit] if field.limit is not None else entries


def beyond(field: Field, entries: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the items beyond the line that say something; an empty row too many is nobody's loss."""
    if field.limit is None:
        return ()
    return tuple(item for item in entries[field.limit :] if not is_empty_item(item))


def over_limits(report: Report, template: Template, part: str | None = None) -> Iterator[OverLimit]:
    """Yield every list of the report, nested ones included, that holds more than its limit."""
    for listed in lists(report, template, part):
        surplus = beyond(listed.field, listed.entries)
        if surplus:
            yield OverLimit(listed.path, listed.field, surplus, len(listed.entries))
