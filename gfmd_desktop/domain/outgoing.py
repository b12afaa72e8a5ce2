"""What of a report may leave in an export: one part or all, speakers only with consent, provenance only when asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from gfmd_desktop.domain.chatham_house import without_speaker
from gfmd_desktop.domain.report import Item, Report, Source, Value, items, rich
from gfmd_desktop.domain.rich_text import Block, BlockKind, RichText, Span, is_blank
from gfmd_desktop.domain.template import Field, Kind, Template

_LINK = re.compile(r"(?:https?://|mailto:)[^\s\\]+", re.IGNORECASE)
_LONGEST_LINK = 2_048
HEADING = "heading"
"""The key that marks a paragraph as the name of a group."""


class OverLimitChoice(StrEnum):
    """What to do with items beyond a limit: refuse the export, or print them in an annex after the official form."""

    REFUSE = "refuse"
    ANNEX = "annex"


class Provenance(StrEnum):
    """Whether the group an item came from is printed."""

    SHOW = "show"
    HIDE = "hide"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How a report leaves. `part` None: all of it. `publication`: nothing but the page, no way back to fields."""

    part: str | None = None
    over_limit: OverLimitChoice = OverLimitChoice.REFUSE
    provenance: Provenance = Provenance.HIDE
    publication: bool = False


def outgoing(report: Report, template: Template, options: ExportOptions) -> Report:
    """Return the report as its reader will see it; unplaced and waived texts and unknown keys stay at home."""
    fields = tuple(template.fields(options.part))
    values = {
        field.id: _shown(field, report.values[field.id], options) for field in fields if field.id in report.values
    }
    return Report(
        id=report.id,
        template=report.template,
        revision=report.revision,
        language=report.language,
        group=report.group,
        values=values,
        nothing_said=report.nothing_said & {field.id for field in fields},
    )


def _shown(field: Field, value: Value, options: ExportOptions) -> Value:
    if field.kind is Kind.TEXT:
        with_names = options.provenance is Provenance.SHOW
        shown = tuple(shown_block(block) for block in rich(value) if with_names or not is_heading(block))
        return without_empty_end(shown)
    if not field.kind.repeats:
        return value
    return tuple(_shown_item(field, item, options) for item in items(value))


def _shown_item(field: Field, item: Item, options: ExportOptions) -> Item:
    quote = without_speaker(item) if field.kind is Kind.QUOTES else item
    shown = item.source if options.provenance is Provenance.SHOW else None
    source = Source(shown.report, shown.group, shown.item) if shown and shown.extra else shown
    known = {subfield.id: subfield for subfield in field.subfields}
    values = {key: _shown(known[key], value, options) for key, value in quote.values.items() if key in known}
    return Item(item.id, values, source)


def is_heading(block: Block) -> bool:
    """Tell whether a paragraph is the name of a group that merging set before its text: it is provenance, and nobody said it."""
    return block.extra.get(HEADING) is True


def shown_block(block: Block) -> Block:
    """Return a paragraph as it may leave: with safe links alone, and no keys of a newer program."""
    if not block.extra and not any(span.extra or span.href is not None for span in block.spans):
        return block
    spans = (Span(span.text, span.marks, span.href if is_safe_link(span.href) else None) for span in block.spans)
    return Block(block.kind, block.level, tuple(spans), block.direction, block.language)


def without_empty_end(text: RichText) -> RichText:
    """Return a text without the entries at its end that nobody wrote anything in: a list is left by an Enter too many."""
    written = len(text)
    while written and is_blank(text[written - 1 : written]):
        written -= 1
    entries = (at for at in range(written, len(text)) if text[at].kind is not BlockKind.PARAGRAPH)
    return text[: next(entries, len(text))]


def is_safe_link(address: str | None) -> bool:
    """Tell whether a link may be written: a whole web or mail address of a sane length, nothing that runs or opens files."""
    return address is not None and len(address) <= _LONGEST_LINK and _LINK.fullmatch(address) is not None


def values_of_part(values: Mapping[str, Value], template: Template, part: str | None) -> dict[str, Value]:
    """Return the answers that belong to a part (and to every part), whole, for a report file of that part alone."""
    wanted = {field.id for field in template.fields(part)}
    return {key: value for key, value in values.items() if key in wanted}
