"""Where a document's answers stand, by their anchors: the next cell, or everything up to the next label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from gfmd_desktop.domain.template import Field, Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.anchors import AnchorKind
from gfmd_desktop.word.elements import (
    CELL,
    PARAGRAPH,
    ROW,
    SECTION,
    TABLE,
    Placed,
    ancestor,
    block_in_body,
    cells,
    holds_label,
    next_cell,
    paragraphs,
    placed_anchors,
    rows,
    unwrapped,
)
from gfmd_desktop.word.page import annex_key
from gfmd_desktop.word.rendering import row_subfields

Paragraphs = list[etree._Element]


@dataclass(slots=True)
class RowRegion:
    """One item's rows: its row id ("" when the row lost it) and the paragraphs of each sub-field."""

    row: str
    subfields: dict[str, Paragraphs] = field(default_factory=dict)


@dataclass(slots=True)
class Regions:
    """The paragraphs of every answer found: single answers, rows of lists, annex entries by place key."""

    answers: dict[str, Paragraphs] = field(default_factory=dict)
    rows: dict[str, list[RowRegion]] = field(default_factory=dict)
    annex: dict[str, Paragraphs] = field(default_factory=dict)

    def paragraphs(self) -> Iterator[etree._Element]:
        """Yield the paragraphs of all regions."""
        rows = (found for regions in self.rows.values() for row in regions for found in row.subfields.values())
        for found in (*self.answers.values(), *rows, *self.annex.values()):
            yield from found


def find_regions(document: etree._Element, template: Template) -> Regions:
    """Find the regions of all answers; the first of several equal anchors counts, copies come after it as new rows."""
    placed = list(placed_anchors(document))
    regions = Regions()
    listed = _row_labels(placed, template)
    columns = _column_headings(placed, template)
    for found in placed:
        _annex_region(found, regions)
        name = found.anchor.name
        if found.anchor.kind is not AnchorKind.LABEL or not template.has_field(name) or name in regions.answers:
            continue
        if name in columns:
            regions.rows[name] = list(_column_rows(columns[name], template.field(name)))
        elif name in listed:
            regions.rows[name] = _labelled_rows(listed[name])
        else:
            regions.answers[name] = answer_paragraphs(found.paragraph)
    return regions


def answer_paragraphs(label: etree._Element) -> Paragraphs:
    """Return the paragraphs of the answer to a label."""
    cell = ancestor(label, CELL)
    if cell is not None:
        following = next_cell(cell)
        return [] if following is None or holds_label(following) else list(paragraphs(following))
    return list(_until_next_label(label))


def _until_next_label(label: etree._Element) -> Iterator[etree._Element]:
    block = block_in_body(label)
    if block is None:
        return
    for following in block.itersiblings():
        if following.tag == SECTION or holds_label(following):
            return
        if following.tag in (PARAGRAPH, TABLE):
            yield from paragraphs(following)
        else:
            for inner in unwrapped(following):
                yield from paragraphs(inner)


def _annex_region(found: Placed, regions: Regions) -> None:
    if found.anchor.kind in (AnchorKind.ANNEX, AnchorKind.ANNEX_ROW):
        regions.annex.setdefault(annex_key(found.anchor.name, found.anchor.row), answer_paragraphs(found.paragraph))


def _row_labels(placed: list[Placed], template: Template) -> dict[str, list[Placed]]:
    """Collect row labels under the list whose label came last before them."""
    current: Field | None = None
    found: dict[str, list[Placed]] = {}
    for each in placed:
        anchor = each.anchor
        if anchor.kind is AnchorKind.LABEL and template.has_field(anchor.name):
            current = template.field(anchor.name)
        elif anchor.kind is AnchorKind.ROW_LABEL and current is not None and current.has_subfield(anchor.name):
            found.setdefault(current.id, []).append(each)
    return found


def _labelled_rows(labels: list[Placed]) -> list[RowRegion]:
    """Group row labels into items; a label that repeats one already seen belongs to a copied row, a new item."""
    regions: list[RowRegion] = []
    current: dict[str, RowRegion] = {}
    for label in labels:
        row, subfield = label.anchor.row, label.anchor.name
        region = current.get(row)
        if region is None or subfield in region.subfields:
            region = RowRegion(row if row not in current else "")
            current[row] = region
            regions.append(region)
        region.subfields[subfield] = answer_paragraphs(label.paragraph)
    return regions


def _column_headings(placed: list[Placed], template: Template) -> dict[str, dict[str, etree._Element]]:
    """Find the cells that head the columns of lists set as tables."""
    names = {
        anchors.prototype(listed.id, subfield.id): (listed.id, subfield.id)
        for listed in template.fields()
        for subfield in row_subfields(listed)
    }
    found: dict[str, dict[str, etree._Element]] = {}
    for each in placed:
        cell = ancestor(each.paragraph, CELL)
        if each.name in names and cell is not None:
            list_id, subfield_id = names[each.name]
            found.setdefault(list_id, {})[subfield_id] = cell
    return found


def _column_rows(headings: dict[str, etree._Element], listed: Field) -> Iterator[RowRegion]:
    heading_row = ancestor(next(iter(headings.values())), ROW)
    table = ancestor(heading_row, TABLE) if heading_row is not None else None
    if heading_row is None or table is None:
        return
    heading_cells = cells(heading_row)
    places = {subfield: heading_cells.index(cell) for subfield, cell in headings.items() if cell in heading_cells}
    all_rows = rows(table)
    seen: set[str] = set()
    for row in all_rows[all_rows.index(heading_row) + 1 :]:
        row_id = _row_id(row, listed)
        region = RowRegion(row_id if row_id not in seen else "")
        seen.add(row_id)
        row_cells = cells(row)
        for subfield, place in places.items():
            region.subfields[subfield] = list(paragraphs(row_cells[place])) if place < len(row_cells) else []
        yield region


def _row_id(row: etree._Element, listed: Field) -> str:
    """Return the id a row under column headings carries in its own cells."""
    for placed in placed_anchors(row):
        if placed.anchor.kind is AnchorKind.ROW_LABEL and listed.has_subfield(placed.anchor.name):
            return placed.anchor.row
    return ""
