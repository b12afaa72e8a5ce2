"""Rows that a file lacks, and new ones in it that may be those in other words: made one when somebody says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gfmd_desktop.domain.edits import ItemAt, Path, apply, set_value, value_at
from gfmd_desktop.domain.report import Item, Report, items
from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.receiving import in_other_words


def twin_of(path: Path, report: Report, unsure: Mapping[str, Sequence[str]]) -> ItemAt | None:
    """Return the new item, beside the one at `path`, that may be that one; `unsure` are known items by the ids of new ones."""
    entries = items(value_at(report, path[:-1]))
    found = (ItemAt(at, item) for at, item in enumerate(entries) if path[-1] in unsure.get(item.id, ()))
    return next(found, None)


def with_twin(report: Report, path: Path, twin: str, template: Template) -> Report:
    """Return a report in which the item at `path` says what its twin said, which is gone; as it is when one of them is gone."""
    entries = {item.id: item for item in items(value_at(report, path[:-1]))}
    if path[-1] not in entries or twin not in entries:
        return report
    one = in_other_words(template.field_at(path), entries.pop(twin), entries[path[-1]])
    rest: tuple[Item, ...] = tuple(one if item.id == one.id else item for item in entries.values())
    return apply(report, set_value(report, path[:-1], rest))
