"""The ids that items get when a file of ours comes back without its payload: what they were called before can be told from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gfmd_desktop.domain.report import Item, Report, Value, items
from gfmd_desktop.word import anchors
from gfmd_desktop.word.reading.base import Ids


def ids_by_row(report: Report) -> dict[str, str]:
    """Return, for every id that a row of this report is given on re-reading, the id its item has."""
    return {
        Ids(report.id).new(list_id, anchors.row_id(item.id), ""): item.id for list_id, item in _listed(report.values)
    }


def _listed(values: Mapping[str, Value]) -> Iterator[tuple[str, Item]]:
    for field_id, value in values.items():
        for item in items(value):
            yield field_id, item
            yield from _listed(item.values)
