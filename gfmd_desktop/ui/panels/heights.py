"""How high a section will be about, before it is made: only the scroll bar shows it, for a moment."""

from __future__ import annotations

from collections.abc import Mapping

from gfmd_desktop.domain.report import Report, Value, items
from gfmd_desktop.domain.rich_text import Block, RichText, plain
from gfmd_desktop.domain.template import Field, Section

_CHARACTERS = 90
"""In a line of a form of the usual width."""
_HEAD, _AROUND_FIELD, _AROUND_ITEM = 3.0, 3.5, 1.5


def lines_of(section: Section, report: Report) -> float:
    """Return the height of a section in lines of text."""
    answers = sum(_lines_of_field(field, report.values) for field in section.fields)
    return _HEAD + _lines(plain(section.guidance)) + answers


def _lines_of_field(field: Field, values: Mapping[str, Value]) -> float:
    value = values.get(field.id)
    guidance = _lines(plain(field.guidance)) if field.guidance else 0.0
    if not field.subfields:
        return _AROUND_FIELD + guidance + _lines(_words(value))
    said = sum(
        _AROUND_ITEM + sum(1.5 + _lines(_words(item.values.get(subfield.id))) for subfield in field.subfields)
        for item in items(value)
    )
    return _AROUND_FIELD + guidance + said


def _words(value: Value | None) -> str:
    if isinstance(value, str):
        return value
    blocks: RichText = tuple(block for block in value or () if isinstance(block, Block))
    return plain(blocks)


def _lines(words: str) -> float:
    return float(sum(len(line) // _CHARACTERS + 1 for line in words.splitlines()))
