"""The words of a report for the search index: every line, text and item, and what waits for a place; no template needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gfmd_desktop.domain.report import Item, Report, Value
from gfmd_desktop.domain.template import CONSENT


def text_of(report: Report) -> str:
    """Return everything a person may look for in a report, a line per paragraph. A consent is no text."""
    beside = (report.group or "", *(text.text for text in report.unplaced), *(text.text for text in report.waived))
    return "\n".join(text for text in (*_in_values(report.values), *beside) if text)


def first_line(report: Report) -> str:
    """Return the first one-line answer: what a report is called while nothing better is known."""
    return next((value for value in report.values.values() if isinstance(value, str) and value.strip()), "")


def _in_values(values: Mapping[str, Value]) -> Iterator[str]:
    for field_id, value in values.items():
        if isinstance(value, str):
            if field_id != CONSENT:
                yield value
            continue
        for entry in value:
            if isinstance(entry, Item):
                yield from _in_values(entry.values)
            else:
                yield entry.text
