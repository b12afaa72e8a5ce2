"""Where a place comes in a report, as somebody reads it from the top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Report, Value, items
from gfmd_desktop.domain.template import Field, Template

Order = tuple[int, ...]


def order_of(path: Path, report: Report, template: Template) -> Order:
    """Return what sorts a place among others; what the template or the report does not know comes last in its list."""
    order: list[int] = []
    fields: Sequence[Field] = tuple(template.fields())
    values: Mapping[str, Value] = report.values
    for field_id, item_id in zip_longest(path[::2], path[1::2]):
        at = next((at for at, field in enumerate(fields) if field.id == field_id), len(fields))
        entries = items(values.get(field_id))
        number = next((number for number, item in enumerate(entries) if item.id == item_id), len(entries))
        order += [at] if item_id is None else [at, number]
        fields = fields[at].subfields if at < len(fields) else ()
        values = entries[number].values if number < len(entries) else {}
    return tuple(order) if path else (len(fields),)
