"""An organisers' layout: where its anchors stand, which lists it gives rows, and what is wrong with it for a template."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from lxml import etree

from gfmd_desktop.domain.template import Field, Kind, Template
from gfmd_desktop.errors import Refused
from gfmd_desktop.word import anchors
from gfmd_desktop.word.elements import (
    BODY,
    CELL,
    PARAGRAPH,
    ROW,
    TABLE,
    Placed,
    ancestor,
    cells,
    holds_label,
    next_cell,
    placed_anchors,
    rows,
)
from gfmd_desktop.word.names import w
from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.rendering import row_subfields

_TRACKED = tuple(w(tag) for tag in ("ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange"))


@dataclass(frozen=True, slots=True)
class RowPrototype:
    """The table rows that stand for one item of a list; `columns`: the labels are column headings above them."""

    rows: tuple[etree._Element, ...]
    columns: bool


@dataclass(frozen=True, slots=True)
class LayoutMap:
    """Anchors of a layout by name, and the prototype rows of the lists that have them."""

    paragraphs: dict[str, etree._Element]
    prototypes: dict[str, RowPrototype]

    @property
    def row_lists(self) -> frozenset[str]:
        """The lists whose items get rows of their own."""
        return frozenset(self.prototypes)


class FaultKind(Enum):
    """What can be wrong with a layout."""

    UNREADABLE = "unreadable"
    MISSING_ANCHOR = "missing-anchor"
    UNKNOWN_ANCHOR = "unknown-anchor"
    REPEATED_ANCHOR = "repeated-anchor"
    NO_ANSWER_PLACE = "no-answer-place"
    TRACKED_CHANGES = "tracked-changes"


@dataclass(frozen=True, slots=True)
class LayoutFault:
    """One thing wrong with a layout: the anchor it concerns, or the reason it cannot be read."""

    kind: FaultKind
    anchor: str = ""


def map_layout(document: etree._Element, template: Template) -> LayoutMap:
    """Find a template's anchors in a layout's document."""
    paragraphs: dict[str, etree._Element] = {}
    for placed in placed_anchors(document):
        paragraphs.setdefault(placed.name, placed.paragraph)
    prototypes = {}
    for field in template.fields():
        found = _prototype(field, paragraphs)
        if found is not None:
            prototypes[field.id] = found
    return LayoutMap(paragraphs, prototypes)


def _prototype(field: Field, paragraphs: dict[str, etree._Element]) -> RowPrototype | None:
    names = [anchors.prototype(field.id, subfield.id) for subfield in field.subfields]
    label_cells = [ancestor(paragraphs[name], CELL) for name in names if name in paragraphs]
    label_rows = [ancestor(cell, ROW) for cell in label_cells if cell is not None]
    found = [row for row in dict.fromkeys(label_rows) if row is not None]
    if not found:
        return None
    if len(found) == 1 and len(label_rows) > 1:
        below = _row_below(found[0])
        return RowPrototype((below,), columns=True) if below is not None else None
    return RowPrototype(tuple(found), columns=False)


def _row_below(row: etree._Element) -> etree._Element | None:
    table = ancestor(row, TABLE)
    all_rows = rows(table) if table is not None else []
    place = all_rows.index(row) + 1 if row in all_rows else len(all_rows)
    return all_rows[place] if place < len(all_rows) else None


def answer_container(label: etree._Element) -> etree._Element | None:
    """Return where the answer to a label goes: a cell, or the paragraph after a label in the body; None when there is none."""
    cell = ancestor(label, CELL)
    if cell is not None:
        following = next_cell(cell)
        return None if following is None or holds_label(following) else following
    after = label.getnext()
    while after is not None and after.tag not in (PARAGRAPH, TABLE):
        after = after.getnext()
    if after is None or holds_label(after):
        return None
    return after if after.tag == PARAGRAPH else cells(rows(after)[0])[0]


def columns_of(heading_row: etree._Element, field: Field, layout: LayoutMap) -> dict[str, int]:
    """Return which cell of a row holds which sub-field, by the column headings above."""
    heading_cells = cells(heading_row)
    places = {}
    for subfield in row_subfields(field):
        paragraph = layout.paragraphs.get(anchors.prototype(field.id, subfield.id))
        cell = ancestor(paragraph, CELL) if paragraph is not None else None
        if cell is not None:
            places[subfield.id] = heading_cells.index(cell)
    return places


def faults(layout: bytes, template: Template) -> tuple[LayoutFault, ...]:
    """List what is wrong with a layout for its template; empty when it can be filled."""
    try:
        package = open_package(layout)
        document = package.xml(package.main_part())
        stories = [
            package.xml(name) for name in package.parts if name.startswith("word/foot") and name.endswith(".xml")
        ]
    except Refused as refused:
        return (LayoutFault(FaultKind.UNREADABLE, refused.detail or refused.reason.value),)
    placed = [found for root in (document, *stories) for found in placed_anchors(root)]
    return tuple(_faults(document, placed, template))


def _faults(document: etree._Element, placed: list[Placed], template: Template) -> Iterator[LayoutFault]:
    if document.find(BODY) is None:
        yield LayoutFault(FaultKind.UNREADABLE, "no body")
        return
    if next(document.iter(*_TRACKED), None) is not None:
        yield LayoutFault(FaultKind.TRACKED_CHANGES)
    layout = map_layout(document, template)
    counts = Counter(found.name for found in placed)
    yield from (LayoutFault(FaultKind.REPEATED_ANCHOR, name) for name, count in counts.items() if count > 1)
    known = known_anchors(template)
    yield from (LayoutFault(FaultKind.UNKNOWN_ANCHOR, name) for name in counts if name not in known)
    for name in _needed_anchors(template, layout):
        if name not in counts:
            yield LayoutFault(FaultKind.MISSING_ANCHOR, name)
        elif not _has_place(name, layout, template):
            yield LayoutFault(FaultKind.NO_ANSWER_PLACE, name)


def known_anchors(template: Template) -> frozenset[str]:
    """Return every anchor name a layout of this template may hold."""
    fields = list(template.fields())
    names = {anchors.label(field.id) for field in fields}
    names |= {anchors.prototype(field.id, subfield.id) for field in fields for subfield in field.subfields}
    names |= {anchors.heading(section.id) for section in template.sections}
    names |= {anchors.heading(part.id) for part in template.parts}
    names |= {anchors.shown_again(field.id) for field in fields if field.kind is Kind.LINE}
    return frozenset(names | {anchors.REFERENCE})


def _needed_anchors(template: Template, layout: LayoutMap) -> Iterator[str]:
    for field in template.fields():
        yield anchors.label(field.id)
        if field.id in layout.prototypes:
            yield from (anchors.prototype(field.id, subfield.id) for subfield in row_subfields(field))
    yield from (anchors.heading(part.id) for part in template.parts)


def _has_place(name: str, layout: LayoutMap, template: Template) -> bool:
    headings = {anchors.heading(part.id) for part in template.parts}
    with_rows = {anchors.label(list_id) for list_id in layout.prototypes}
    in_columns = {
        anchors.prototype(list_id, subfield.id)
        for list_id, prototype in layout.prototypes.items()
        if prototype.columns
        for subfield in template.field(list_id).subfields
    }
    if name in headings | with_rows | in_columns:
        return True
    return answer_container(layout.paragraphs[name]) is not None
