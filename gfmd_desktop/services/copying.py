"""Copies of reports: what an item says is the same, but it is another item from now on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from gfmd_desktop.domain.differences import say_the_same
from gfmd_desktop.domain.report import Report, Value, items, new_id


def with_fresh_items(report: Report) -> Report:
    """Return the report with a new id for every item, so that two reports never claim the same one."""
    return _with_items(report, new_id)


def is_untouched_copy(report: Report, original: Report) -> bool:
    """Tell whether a report says what its original does, whatever the ids of report and items."""
    same = replace(report, id=original.id)
    return say_the_same(_with_items(same, lambda: ""), _with_items(original, lambda: ""))


def _with_items(report: Report, name: Callable[[], str]) -> Report:
    return replace(report, values=_named(report.values, name))


def _named(values: Mapping[str, Value], name: Callable[[], str]) -> dict[str, Value]:
    return {field_id: _named_value(value, name) for field_id, value in values.items()}


def _named_value(value: Value, name: Callable[[], str]) -> Value:
    if not items(value):
        return value
    return tuple(replace(item, id=name(), values=_named(item.values, name)) for item in items(value))
