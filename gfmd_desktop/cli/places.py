"""Places in a report as people count them: `Recommendations 2, Actions 1`."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest

from gfmd_desktop.domain.problems import Code, Problem
from gfmd_desktop.domain.report import Value, items
from gfmd_desktop.domain.template import Field
from gfmd_desktop.services.reports import OpenedReport


def place_in_words(opened: OpenedReport, problem: Problem) -> str:
    """Return where a problem is ("" for the report as a whole); a list that is too long is named as a list."""
    path = problem.path[:-1] if problem.code is Code.OVER_LIMIT else problem.path
    words = []
    fields: tuple[Field, ...] = tuple(opened.template.fields())
    values: Mapping[str, Value] = opened.report.values
    for field_id, item_id in zip_longest(path[::2], path[1::2]):
        field = next((field for field in fields if field.id == field_id), None)
        entries = items(values.get(field_id))
        number = next((at for at, item in enumerate(entries, start=1) if item.id == item_id), 0)
        name = field.name if field else field_id
        words.append(f"{name} {number}" if number else name)
        fields = field.subfields if field else ()
        values = entries[number - 1].values if number else {}
    return ", ".join(words)
