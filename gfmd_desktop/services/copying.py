"""Copies of reports: what an item says is the same, but it is another item from now on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from gfmd_desktop.domain.report import Item, Report, Value, items, new_id


def with_fresh_items(report: Report) -> Report:
    """Return the report with a new id for every item, so that two reports never claim the same one."""
    return replace(report, values=_fresh(report.values))


def _fresh(values: Mapping[str, Value]) -> dict[str, Value]:
    return {field_id: _fresh_value(value) for field_id, value in values.items()}


def _fresh_value(value: Value) -> Value:
    if not items(value):
        return value
    return tuple(_fresh_item(item) for item in items(value))


def _fresh_item(item: Item) -> Item:
    return replace(item, id=new_id(), values=_fresh(item.values))
