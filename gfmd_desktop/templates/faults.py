"""What is wrong with a template.json: against the schema first, then what no schema can see. Facts; the cli makes the sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from gfmd_desktop.checked_json.schema import Schema, shipped
from gfmd_desktop.domain.template import Field, FilledBy, Kind, Template
from gfmd_desktop.templates.content import template_from_data
from gfmd_desktop.templates.fault_kinds import FaultKind, TemplateFault

LONGEST_PAIR = 35
"""Most characters of a list's and its sub-field's id together: a bookmark's name has 40."""


def faults_of(data: Any) -> tuple[TemplateFault, ...]:
    """List the faults of template.json's data; those that only show in valid data come once it is valid."""
    against_schema = tuple(
        TemplateFault(FaultKind.BREAKS_SCHEMA, fault.where, fault.what)
        for fault in Schema(shipped("template.schema.json")).faults(data)
    )
    return against_schema or tuple(_inner_faults(template_from_data(data)))


def missing_layout(template: Template) -> tuple[TemplateFault, ...]:
    """Say that the layout is missing, where somebody would miss it: collations may come without."""
    needed = template.filled_by is FilledBy.RAPPORTEUR
    return (TemplateFault(FaultKind.LAYOUT_MISSING, "layout.docx"),) if needed else ()


def _inner_faults(template: Template) -> Iterator[TemplateFault]:
    top = tuple(template.fields())
    yield from _twice(FaultKind.FIELD_TWICE, (field.id for field in top))
    yield from _twice(FaultKind.SECTION_TWICE, (section.id for section in template.sections))
    yield from _twice(FaultKind.PART_TWICE, (part.id.casefold() for part in template.parts))
    yield from _part_faults(template)
    yield from _anchor_faults(top)
    for field in top:
        yield from _field_faults(field, field.id)


def _twice(kind: FaultKind, ids: Iterable[str], above: str = "") -> Iterator[TemplateFault]:
    for name, count in Counter(ids).items():
        if count > 1:
            yield TemplateFault(kind, f"{above}{name}", str(count))


def _part_faults(template: Template) -> Iterator[TemplateFault]:
    parts, used = {part.id for part in template.parts}, {section.part for section in template.sections}
    for section in template.sections:
        if section.part is not None and section.part not in parts:
            yield TemplateFault(FaultKind.UNKNOWN_PART, section.id, section.part)
        if section.id.casefold() in {part.casefold() for part in parts}:
            yield TemplateFault(FaultKind.HEADING_CLASH, section.id)
    for part in parts - used:
        yield TemplateFault(FaultKind.EMPTY_PART, part)


def _anchor_faults(top: tuple[Field, ...]) -> Iterator[TemplateFault]:
    """A list's id and its sub-field's are joined in a bookmark's name: it must fit, and not look like another field's."""
    names = {field.id for field in top}
    for above, below in ((field, below) for field in top for below in field.subfields):
        place, joined = f"{above.id}.{below.id}", f"{above.id}_{below.id}"
        if len(above.id) + len(below.id) > LONGEST_PAIR:
            yield TemplateFault(FaultKind.ANCHOR_TOO_LONG, place, str(LONGEST_PAIR))
        if joined in names:
            yield TemplateFault(FaultKind.ANCHOR_CLASH, place, joined)
        names.add(joined)


def _field_faults(field: Field, place: str) -> Iterator[TemplateFault]:
    yield from _twice(FaultKind.OPTION_TWICE, (option.id for option in field.options), f"{place}.")
    if field.kind is not Kind.LIST:
        return
    yield from _twice(FaultKind.FIELD_TWICE, (below.id for below in field.fields), f"{place}.")
    for below in field.fields:
        inner = f"{place}.{below.id}"
        yield from _label_faults(field, below, inner)
        yield from _sibling_faults(field, below, inner)
        yield from _field_faults(below, inner)


def _label_faults(field: Field, below: Field, place: str) -> Iterator[TemplateFault]:
    """Items beyond the labels given one by one fall back on the label, which then should tell them apart."""
    falls_back = field.limit is None or field.limit > len(below.labels)
    if below.labels and falls_back and "{n}" not in below.label:
        yield TemplateFault(FaultKind.LABEL_WITHOUT_NUMBER, place, below.label)


def _sibling_faults(field: Field, below: Field, place: str) -> Iterator[TemplateFault]:
    if below.shown_with is None:
        return
    sibling = next((other for other in field.fields if other.id == below.shown_with), None)
    if sibling is None:
        yield TemplateFault(FaultKind.UNKNOWN_SIBLING, place, below.shown_with)
    elif sibling.shown_with is not None or sibling.kind not in (Kind.TEXT, Kind.LINE):
        yield TemplateFault(FaultKind.UNFIT_SIBLING, place, below.shown_with)
