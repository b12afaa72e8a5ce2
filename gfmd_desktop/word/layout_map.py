"""Where a layout's anchors stand: the place of every answer, the rows that are cloned for a list's items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from gfmd_desktop.domain.template import Field, Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.elements import (
    CELL,
    CONTROL,
    PARAGRAPH,
    ROW,
    TABLE,
    ancestor,
    cells,
    holds_label,
    next_cell,
    paragraphs,
    placed_anchors,
    rows,
)
from gfmd_desktop.word.rendering import row_subfields


@dataclass(frozen=True, slots=True)
class RowPrototype:
    """The table rows that stand for one item of a list; `columns` says which cell of its one row holds which sub-field."""

    rows: tuple[etree._Element, ...]
    columns: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LayoutMap:
    """Anchors of a layout by name, and the prototype rows of the lists that have them."""

    paragraphs: Mapping[str, etree._Element]
    prototypes: Mapping[str, RowPrototype]

    @property
    def row_lists(self) -> frozenset[str]:
        """The lists whose items get rows of their own."""
        return frozenset(self.prototypes)


def map_layout(document: etree._Element, template: Template) -> LayoutMap:
    """Find a template's anchors in a layout's document."""
    labelled: dict[str, etree._Element] = {}
    for placed in placed_anchors(document):
        labelled.setdefault(placed.name, placed.paragraph)
    found = ((listed.id, _prototype(listed, labelled)) for listed in template.fields())
    return LayoutMap(labelled, {list_id: prototype for list_id, prototype in found if prototype is not None})


def answer_container(label: etree._Element) -> etree._Element | None:
    """Return where the answer to a label goes: a cell, or the paragraph after a label in the body; None when there is none."""
    cell = ancestor(label, CELL)
    following = next_cell(cell) if cell is not None else next(label.itersiblings(PARAGRAPH, TABLE, CONTROL), None)
    if following is None or holds_label(following):
        return None
    return next(following.iter(CELL), None) if following.tag == TABLE else _slot(following)


def _slot(place: etree._Element) -> etree._Element | None:
    """Return the place itself; of a content control around the place, the first paragraph in it."""
    return next(paragraphs(place), None) if place.tag == CONTROL else place


def _prototype(listed: Field, labelled: Mapping[str, etree._Element]) -> RowPrototype | None:
    labels = dict(_labels_in_cells(listed, labelled))
    label_rows = [_row_of(cell) for cell in labels.values()]
    if not label_rows:
        return None
    if len(labels) > 1 and len(set(label_rows)) == 1:
        return _columns(label_rows[0], labels)
    answers = [answer_container(labelled[anchors.prototype(listed.id, name)]) for name in labels]
    answer_rows = [_row_of(cell) for cell in answers if cell is not None and cell.tag == CELL]
    return RowPrototype(_from_first_to_last({*label_rows, *answer_rows}, label_rows[0]))


def _labels_in_cells(listed: Field, labelled: Mapping[str, etree._Element]) -> Iterator[tuple[str, etree._Element]]:
    for subfield in row_subfields(listed):
        paragraph = labelled.get(anchors.prototype(listed.id, subfield.id))
        cell = ancestor(paragraph, CELL) if paragraph is not None else None
        if cell is not None:
            yield subfield.id, cell


def _row_of(cell: etree._Element) -> etree._Element:
    return next(cell.iterancestors(ROW))


def _columns(heading_row: etree._Element, labels: Mapping[str, etree._Element]) -> RowPrototype | None:
    """Labels side by side head columns; the row below is the one that is repeated."""
    table_rows = rows(next(heading_row.iterancestors(TABLE)))
    below = table_rows[table_rows.index(heading_row) + 1 :]
    in_heading = cells(heading_row)
    return RowPrototype((below[0],), {name: in_heading.index(cell) for name, cell in labels.items()}) if below else None


def _from_first_to_last(wanted: set[etree._Element], one_of_them: etree._Element) -> tuple[etree._Element, ...]:
    table_rows = rows(next(one_of_them.iterancestors(TABLE)))
    places = [place for place, row in enumerate(table_rows) if row in wanted]
    return tuple(table_rows[places[0] : places[-1] + 1])
