"""What a place in a report is called: in full for people to read ("Recommendations 2, Actions 1"), and short for a flag ("R2")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Report, Value, items
from gfmd_desktop.domain.template import Field, Template

_SHORT_WORD = 3
"""Words up to this length ("of", "the", "to") say little, and give no initial."""


def full_name(path: Path, report: Report, template: Template) -> str:
    """Return a place as people count it, down to the line or text; "" for the report as a whole."""
    return ", ".join(f"{name} {number}" if number else name for name, number in _steps(path, report, template))


def item_name(path: Path, report: Report, template: Template) -> str:
    """Return a place as people count it, down to its innermost item; for an answer outside of lists, its field."""
    return full_name(path[: max(1, len(path) // 2 * 2)], report, template)


def short_name(path: Path, report: Report, template: Template) -> str:
    """Return initials and number of a place's items, or of its field; "" when it is no more."""
    steps = list(_steps(path, report, template))
    numbered = [f"{_initials(name)}{number}" for name, number in steps if number]
    if len(numbered) < len(path) // 2 or not steps:
        return ""
    return " ".join(numbered) or _initials(steps[0][0])


def _steps(path: Path, report: Report, template: Template) -> Iterator[tuple[str, int]]:
    """Yield the name of every field on the way, with the number of the item in it (0: none, or it is gone)."""
    fields: tuple[Field, ...] = tuple(template.fields())
    values: Mapping[str, Value] = report.values
    for field_id, item_id in zip_longest(path[::2], path[1::2]):
        field = next((field for field in fields if field.id == field_id), None)
        entries = items(values.get(field_id))
        number = next((at for at, item in enumerate(entries, start=1) if item.id == item_id), 0)
        yield field.name if field else field_id, number
        fields = field.subfields if field else ()
        values = entries[number - 1].values if number else {}


def _initials(name: str) -> str:
    words = [word for word in name.split() if word[0].isalpha() and len(word) > _SHORT_WORD] or name.split()[:1]
    return "".join(word[0].upper() for word in words[:2])
