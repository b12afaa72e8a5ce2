"""A layout tried before anybody relies on it: reports exported into it, empty and with something in every place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from gfmd_desktop.domain.outgoing import ExportOptions
from gfmd_desktop.domain.report import Item, Report, TemplateRef, Value
from gfmd_desktop.domain.rich_text import Block, BlockKind, Mark, RichText, Span
from gfmd_desktop.domain.template import CONSENT, Field, Kind, Template
from gfmd_desktop.errors import Refused
from gfmd_desktop.services.exporting import export_word

_MOST_FINDINGS: Final = 10
_UNLIMITED: Final = 2
_APPROVED: Final = "approved"


def trial_findings(template: Template, layout: bytes) -> tuple[str, ...]:
    """Return what the gate of exports says to reports in this layout, whole, part by part and as a publication; empty when fine."""
    return tuple(islice(dict.fromkeys(_findings(template, layout)), _MOST_FINDINGS))


def full_report(template: Template) -> Report:
    """Return a report with a word in every field, and as many items in every list as count."""
    values = {field.id: _value(field, field.id) for field in template.fields()}
    return Report("trial", TemplateRef(template.id, template.revision), language=template.language, values=values)


def _findings(template: Template, layout: bytes) -> Iterator[str]:
    full = full_report(template)
    parts = (None, *(part.id for part in template.parts))
    empty = Report("trial", full.template, language=full.language)
    for report in (empty, full):
        for options in (*(ExportOptions(part) for part in parts), ExportOptions(publication=True)):
            try:
                export_word(report, template, layout, options)
            except Refused as refused:
                yield from refused.findings or (refused.detail or refused.reason.value,)


def _value(field: Field, path: str) -> Value:
    if field.kind is Kind.TEXT:
        return _text(path)
    if field.kind is Kind.CHOICE:
        return field.options[0].id
    if field.kind is Kind.LINE:
        return f"A word on {path}"
    return tuple(_item(field, f"{path}-{number}") for number in range(field.limit or _UNLIMITED))


def _item(field: Field, path: str) -> Item:
    said = (each for each in field.subfields if each.id != CONSENT)
    values = {each.id: _value(each, f"{path}-{each.id}") for each in said}
    return Item(path, values | ({CONSENT: _APPROVED} if field.kind is Kind.QUOTES else {}))


def _text(path: str) -> RichText:
    linked = Span("everywhere", href="https://example.org/")
    return (
        Block(spans=(Span("A word on "), Span(path, frozenset({Mark.BOLD, Mark.ITALIC})), Span(", as "), linked)),
        Block(BlockKind.BULLET, 0, (Span("a bullet"),)),
        Block(BlockKind.BULLET, 1, (Span("and one below it"),)),
        Block(BlockKind.NUMBER, 0, (Span("a number"),)),
        Block(spans=(Span("كلمة"),)),
    )
