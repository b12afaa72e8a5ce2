"""Filling a layout: answers into their places, a cloned prototype for every item's row, an annex behind the official form."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import deepcopy

from lxml import etree

from gfmd_desktop.domain.template import Field, Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.elements import (
    BODY,
    BOOKMARK_START,
    CELL_PROPERTIES,
    PARAGRAPH,
    SECTION,
    ancestor,
    cells,
    paragraphs,
)
from gfmd_desktop.word.layout import LayoutMap, RowPrototype, answer_container, columns_of
from gfmd_desktop.word.names import XML_SPACE, w
from gfmd_desktop.word.page import AnnexEntry, Page, Place, Row, shown
from gfmd_desktop.word.writing.numbering import Numbering
from gfmd_desktop.word.writing.paragraphs import ParagraphWriter, add_bookmark
from gfmd_desktop.word.writing.styles import ANNEX_HEADING, ANNEX_LABEL, ANSWER

_VAL = w("val")
_NAME = w("name")
_TAG_PREFIX = "g1:"
_FIRST_CONTROL_ID = 1001
_LONGEST_ALIAS = 64


class Filler:
    """Fills one document; `tagged` puts content controls around answers, `link_id` registers a link."""

    def __init__(
        self,
        document: etree._Element,
        layout: LayoutMap,
        numbering: Numbering,
        link_id: Callable[[str], str],
        *,
        tagged: bool,
    ) -> None:
        self._document = document
        self._layout = layout
        self._numbering = numbering
        self._link_id = link_id
        self._tagged = tagged
        self._next_control = _FIRST_CONTROL_ID

    def fill(self, page: Page, template: Template) -> None:
        """Put every answer of the page into its place; places the layout left out for a part are skipped."""
        for field_id, place in page.answers.items():
            label = self._layout.paragraphs[anchors.label(field_id)]
            self._fill_below(label, place, template.field(field_id).name)
            self._show_again(field_id, place)
        for list_id, item_rows in page.rows.items():
            field = template.field(list_id)
            prototype = self._layout.prototypes[list_id]
            fill = self._fill_columns if prototype.columns else self._fill_rows
            fill(field, prototype, item_rows)
        if page.annex:
            self._write_annex(page.annex, template.annex_title)

    def _fill_below(self, label: etree._Element, place: Place, alias: str) -> None:
        container = answer_container(label)
        if container is None:
            raise LookupError(place.key)
        if container.tag == PARAGRAPH:
            _replace(container, self._written(place, container, alias))
        else:
            self._fill_cell(container, place, alias)

    def _show_again(self, field_id: str, place: Place) -> None:
        """Repeat a line where the layout asks for it, in the look of the words before it; it is never read back."""
        paragraph = self._layout.paragraphs.get(anchors.shown_again(field_id))
        if paragraph is None or place.is_blank:
            return
        words = " ".join(block.text for block in shown(place.blocks))
        for start in paragraph.iter(BOOKMARK_START):
            before = next(start.itersiblings(w("r"), preceding=True), None)
            run = etree.Element(w("r"))
            run.extend(deepcopy(look) for look in (before.iterchildren(w("rPr")) if before is not None else ()))
            text = etree.SubElement(run, w("t"), {XML_SPACE: "preserve"})
            text.text = f" {words}"
            start.addnext(run)
            return

    def _fill_cell(self, cell: etree._Element, place: Place, alias: str) -> None:
        slot = next(paragraphs(cell))
        written = self._written(place, slot, alias)
        for child in list(cell):
            if child.tag != CELL_PROPERTIES:
                cell.remove(child)
        cell.extend(written)

    def _fill_rows(self, field: Field, prototype: RowPrototype, item_rows: tuple[Row, ...]) -> None:
        for item_row, clones in self._cloned(prototype, item_rows):
            labels = _rename_labels(field, clones, item_row)
            for subfield_id, place in _by_subfield(item_row):
                self._fill_below(labels[subfield_id], place, field.subfield(subfield_id).name)

    def _fill_columns(self, field: Field, prototype: RowPrototype, item_rows: tuple[Row, ...]) -> None:
        heading_row = prototype.rows[0].getprevious()
        if heading_row is None:
            raise LookupError(field.id)
        columns = columns_of(heading_row, field, self._layout)
        for item_row, clones in self._cloned(prototype, item_rows):
            row_cells = cells(clones[0])
            for subfield_id, place in _by_subfield(item_row):
                cell = row_cells[columns[subfield_id]]
                self._fill_cell(cell, place, field.subfield(subfield_id).name)
                add_bookmark(next(paragraphs(cell)), anchors.row_label(item_row.row, subfield_id))

    def _cloned(self, prototype: RowPrototype, item_rows: tuple[Row, ...]) -> list[tuple[Row, list[etree._Element]]]:
        """Put a copy of the prototype rows into the table for every item, and take the prototype out."""
        copies = [(item_row, [deepcopy(row) for row in prototype.rows]) for item_row in item_rows]
        for _, clones in copies:
            for clone in clones:
                prototype.rows[0].addprevious(clone)
        for row in prototype.rows:
            _parent(row).remove(row)
        return copies

    def _written(self, place: Place, slot: etree._Element, alias: str) -> list[etree._Element]:
        if place.is_blank:
            return [_blank(slot)]
        written = ParagraphWriter(slot, self._numbering, self._link_id).write(place.blocks)
        return [self._control(place.key, alias, written)] if self._tagged else written

    def _control(self, key: str, alias: str, content: list[etree._Element]) -> etree._Element:
        """Put a content control around an answer, of the kind "document part" (docs/decisions: content controls).

        In controls of most other kinds LibreOffice 7.4 flattens the first paragraph.
        """
        control = etree.Element(w("sdt"))
        properties = etree.SubElement(control, w("sdtPr"))
        etree.SubElement(properties, w("alias"), {_VAL: alias[:_LONGEST_ALIAS]})
        etree.SubElement(properties, w("tag"), {_VAL: f"{_TAG_PREFIX}{key}"})
        etree.SubElement(properties, w("id"), {_VAL: str(self._next_control)})
        part = etree.SubElement(properties, w("docPartObj"))
        etree.SubElement(part, w("docPartGallery"), {_VAL: "Quick Parts"})
        etree.SubElement(part, w("docPartUnique"))
        etree.SubElement(control, w("sdtContent")).extend(content)
        self._next_control += 1
        return control

    def _write_annex(self, entries: Iterable[AnnexEntry], title: str) -> None:
        body = self._document.find(BODY)
        section = body.find(SECTION) if body is not None else None
        if body is None:
            raise LookupError(BODY)
        written = [_styled(title, ANNEX_HEADING.id, anchors.heading("annex"))]
        for entry in entries:
            written.append(_styled(entry.label, ANNEX_LABEL.id, entry.anchor))
            written.extend(self._written(entry.place, _styled("", ANSWER.id), entry.label))
        place = len(body) if section is None else body.index(section)
        body[place:place] = written


def _styled(text: str, style: str, anchor: str = "") -> etree._Element:
    paragraph = etree.Element(w("p"))
    properties = etree.SubElement(paragraph, w("pPr"))
    etree.SubElement(properties, w("pStyle"), {_VAL: style})
    if text:
        run = etree.SubElement(paragraph, w("r"))
        etree.SubElement(run, w("t")).text = text
    if anchor:
        add_bookmark(paragraph, anchor)
    return paragraph


def _blank(slot: etree._Element) -> etree._Element:
    """An unanswered place stays as the organisers drew it: the slot without words."""
    blank = deepcopy(slot)
    blank.tail = None
    for child in list(blank):
        if child.tag != w("pPr"):
            blank.remove(child)
    return blank


def _by_subfield(item_row: Row) -> Iterable[tuple[str, Place]]:
    return ((place.key.partition(".")[2], place) for place in item_row.places)


def _rename_labels(field: Field, clones: list[etree._Element], item_row: Row) -> dict[str, etree._Element]:
    """Give a cloned prototype the row's own anchors and numbered labels; return the label paragraphs by sub-field."""
    names = {anchors.prototype(field.id, subfield.id): subfield for subfield in field.subfields}
    labels = {}
    for clone in clones:
        for start in clone.iter(BOOKMARK_START):
            subfield = names.get(start.get(_NAME, ""))
            paragraph = ancestor(start, PARAGRAPH)
            if subfield is not None and paragraph is not None:
                start.set(_NAME, anchors.row_label(item_row.row, subfield.id))
                _renumber(paragraph, subfield, item_row.number)
                labels[subfield.id] = paragraph
    return labels


def _renumber(label: etree._Element, subfield: Field, number: int) -> None:
    """Put the label of item `number` where the layout shows the first one's."""
    words = subfield.label_for(number)
    texts = list(label.iter(w("t")))
    if not texts or words == subfield.label_for(1):
        return
    texts[0].text = words
    for rest in texts[1:]:
        rest.text = ""


def _replace(paragraph: etree._Element, written: list[etree._Element]) -> None:
    parent = _parent(paragraph)
    place = parent.index(paragraph)
    parent[place : place + 1] = written


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    if parent is None:
        raise LookupError(element.tag)
    return parent
