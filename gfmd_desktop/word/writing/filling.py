"""Filling a layout: answers into their places, a cloned prototype for every item's row."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy

from lxml import etree

from gfmd_desktop.domain.template import Field, Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word import anchors
from gfmd_desktop.word.elements import CELL_PROPERTIES, CONTROL_CONTENT, PARAGRAPH, cells, paragraphs
from gfmd_desktop.word.layout_map import LayoutMap, RowPrototype, answer_container
from gfmd_desktop.word.page import Page, Place, Row, shown
from gfmd_desktop.word.writing.answers import AnswerWriter
from gfmd_desktop.word.writing.labels import name_labels, show_again
from gfmd_desktop.word.writing.paragraphs import add_bookmark


class Filler:
    """Fills the places that a layout gives the fields of its template."""

    def __init__(self, layout: LayoutMap, template: Template, answers: AnswerWriter) -> None:
        self._layout = layout
        self._template = template
        self._answers = answers

    def fill(self, page: Page) -> None:
        """Put every answer of the page into its place; Refused BROKEN_TEMPLATE (`where` the anchor) when there is none."""
        for field_id, place in page.answers.items():
            self._fill_below(self._label(anchors.label(field_id)), place, self._template.field(field_id).name)
            self._show_again(field_id, place)
        for list_id, item_rows in page.rows.items():
            prototype = self._layout.prototypes[list_id]
            fill = self._fill_columns if prototype.columns else self._fill_rows
            fill(self._template.field(list_id), prototype, item_rows)

    def _label(self, name: str) -> etree._Element:
        if name not in self._layout.paragraphs:
            raise self._broken(name)
        return self._layout.paragraphs[name]

    def _fill_below(self, label: etree._Element, place: Place, alias: str) -> None:
        container = answer_container(label)
        if container is None:
            raise self._broken(place.key)
        if container.tag == PARAGRAPH:
            _replace(container, self._answers.write(place, container, alias))
        else:
            self._fill_cell(container, place, alias)

    def _fill_cell(self, cell: etree._Element, place: Place, alias: str) -> None:
        slot = next(paragraphs(cell))
        written = self._answers.write(place, slot, alias)
        for child in list(cell):
            if child.tag != CELL_PROPERTIES:
                cell.remove(child)
        cell.extend(written)

    def _show_again(self, field_id: str, place: Place) -> None:
        title = self._layout.paragraphs.get(anchors.shown_again(field_id))
        if title is not None and not place.is_blank:
            show_again(title, " ".join(block.text for block in shown(place.blocks)))

    def _fill_rows(self, field: Field, prototype: RowPrototype, item_rows: tuple[Row, ...]) -> None:
        for item_row, clones in _cloned(prototype, item_rows):
            labels = name_labels(field, clones, item_row)
            for subfield_id, place in _by_subfield(item_row):
                if subfield_id not in labels:
                    raise self._broken(anchors.prototype(field.id, subfield_id))
                self._fill_below(labels[subfield_id], place, field.subfield(subfield_id).name)

    def _fill_columns(self, field: Field, prototype: RowPrototype, item_rows: tuple[Row, ...]) -> None:
        for item_row, (clone, *_) in _cloned(prototype, item_rows):
            row_cells = cells(clone)
            for subfield_id, place in _by_subfield(item_row):
                column = prototype.columns.get(subfield_id, len(row_cells))
                if column >= len(row_cells):
                    raise self._broken(anchors.prototype(field.id, subfield_id))
                self._fill_cell(row_cells[column], place, field.subfield(subfield_id).name)
                first = next(paragraphs(row_cells[column]))
                add_bookmark(first, anchors.row_label(item_row.row, subfield_id))

    def _broken(self, anchor: str) -> Refused:
        return Refused(Refusal.BROKEN_TEMPLATE, self._template.id, where=anchor, detail="no place for an answer")


def _cloned(prototype: RowPrototype, item_rows: tuple[Row, ...]) -> list[tuple[Row, list[etree._Element]]]:
    """Put a copy of the prototype rows into the table for every item, and take the prototype out."""
    copies = [(item_row, [deepcopy(row) for row in prototype.rows]) for item_row in item_rows]
    for _, clones in copies:
        for clone in clones:
            prototype.rows[0].addprevious(clone)
    for row in prototype.rows:
        _parent(row).remove(row)
    return copies


def _by_subfield(item_row: Row) -> Iterable[tuple[str, Place]]:
    return ((place.key.partition(".")[2], place) for place in item_row.places)


def _replace(slot: etree._Element, written: list[etree._Element]) -> None:
    """Put an answer in the place of a slot, and of the organisers' content control around it."""
    while _parent(slot).tag == CONTROL_CONTENT and len(_parent(slot)) == 1:
        slot = _parent(_parent(slot))
    parent = _parent(slot)
    place = parent.index(slot)
    parent[place : place + 1] = written


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    if parent is None:
        raise LookupError(element.tag)
    return parent
