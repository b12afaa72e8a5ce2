"""How far a section is: filled, partly filled, nothing said, open; with its counters. What the outline shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from gfmd_desktop.domain.report import Report, is_empty, is_empty_item, items
from gfmd_desktop.domain.template import Answer, Field, Section


class Standing(Enum):
    """The state of a section."""

    OPEN = "open"
    PARTLY = "partly"
    FILLED = "filled"
    NOTHING_SAID = "nothing said"


@dataclass(frozen=True, slots=True)
class SectionStanding:
    """A section's state, and for its first limited list how many items it has of how many count (None without one)."""

    standing: Standing
    count: int | None = None
    limit: int | None = None


def standing_of(report: Report, section: Section) -> SectionStanding:
    """Return how far a section of a report is."""
    states = [_of_field(report, field) for field in section.fields]
    count, limit = _counter(report, section)
    return SectionStanding(_together(states), count, limit)


def _of_field(report: Report, field: Field) -> Standing:
    value = report.values.get(field.id, "")
    if is_empty(value):
        return Standing.NOTHING_SAID if field.id in report.nothing_said else Standing.OPEN
    if field.limit is not None and field.answer is not Answer.OPTIONAL and _said(report, field) < field.limit:
        return Standing.PARTLY
    return Standing.FILLED


def _together(states: list[Standing]) -> Standing:
    kinds = set(states)
    if len(kinds) == 1:
        return kinds.pop()
    if Standing.OPEN not in kinds and Standing.PARTLY not in kinds:
        return Standing.FILLED
    return Standing.PARTLY


def _counter(report: Report, section: Section) -> tuple[int | None, int | None]:
    for field in section.fields:
        if field.limit is not None:
            return _said(report, field), field.limit
    return None, None


def _said(report: Report, field: Field) -> int:
    return sum(not is_empty_item(item) for item in items(report.values.get(field.id)))
