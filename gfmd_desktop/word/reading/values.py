"""From what a page shows back to values.

What the page shows wins. Only a place that still shows exactly what was exported takes its finer structure (name and organisation
apart, target apart from its recommendation, item ids, consent) from the payload; elsewhere the page is read as anyone would.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Item, Value, is_empty, items
from gfmd_desktop.domain.template import CONSENT, SPEAKER, Field, Kind, Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.page import PageBlock, row_key
from gfmd_desktop.word.reading.base import Base, annex_keys
from gfmd_desktop.word.reading.entries import Owner, read_answer, read_beyond, read_list, read_place
from gfmd_desktop.word.reading.items import apart, speaker
from gfmd_desktop.word.reading.page_reading import PageReading, RowReading
from gfmd_desktop.word.reading.single import without_words
from gfmd_desktop.word.rendering import companions_of, provenance, row_subfields


def read_values(page: PageReading, base: Base, template: Template) -> dict[str, Value]:
    """Return the values of all fields the page has a place for; empty ones are left out where the page was changed."""
    reader = _ValueReader(page, base)
    found = {
        field.id: reader.value(field)
        for field in template.fields()
        if field.id in page.answers or field.id in page.rows
    }
    return {field_id: value for field_id, value in found.items() if value is not None}


class _ValueReader:
    def __init__(self, page: PageReading, base: Base) -> None:
        self._page = page
        self._base = base

    def value(self, field: Field) -> Value | None:
        """Return a field's value; of an unchanged one only what stands in which item is read, its value is known."""
        if not self._base.is_unchanged(field):
            return self._read(field)
        if field.kind.repeats:
            self._read(field)
        self._base.keep_all(field)
        return self._base.values.get(field.id)

    def _read(self, field: Field) -> Value | None:
        known = items(self._base.values.get(field.id))
        if field.id in self._page.rows:
            return self._rows(field, self._page.rows[field.id], known) or None
        blocks = self._page.answers[field.id]
        if field.kind.repeats:
            return read_list(field, blocks, known, self._base, Owner((field.id,))) or None
        value = read_answer(field, blocks, self._base.values.get(field.id), self._base, (field.id,))
        return None if is_empty(value) else value

    def _rows(self, field: Field, rows: tuple[RowReading, ...], known: tuple[Item, ...]) -> tuple[Item, ...]:
        by_row = {anchors.row_id(item.id): item for item in known}
        read = [self._row_item(field, row, by_row.get(self._base.ids.claim(row.row))) for row in rows]
        beyond = read_beyond(field, known, self._base, Owner((field.id,)))
        return (*(item for item in read if item is not None), *beyond)

    def _row_item(self, field: Field, row: RowReading, known: Item | None) -> Item | None:
        item_id = known.id if known else self._base.ids.new(field.id, row.row, row.words)
        path = (field.id, item_id)
        if known is not None and self._is_unchanged(row, known, row_subfields(field), path):
            self._base.keep(known, field.subfields, row.blocks, path)
            return known
        values: dict[str, Value] = {}
        for subfield in row_subfields(field):
            sharing = (subfield, *companions_of(field, subfield))
            if known is not None and self._is_unchanged(row, known, sharing, path):
                self._base.keep(known, sharing, row.subfields.get(subfield.id, ()), path)
                values |= {each.id: known.values[each.id] for each in sharing if each.id in known.values}
            else:
                values |= self._row_place(field, subfield, row, known, path)
        self._base.placements.put(row.blocks, path)
        filled = {key: value for key, value in values.items() if not is_empty(value)}
        if not set(filled) - {CONSENT}:
            return None
        return replace(known, values=filled) if known else Item(item_id, filled)

    def _is_unchanged(self, row: RowReading, known: Item, subfields: tuple[Field, ...], path: Path) -> bool:
        if self._base.is_known_unchanged(path):
            return True
        keys = (row_key(row.row, subfield.id) for subfield in subfields)
        return self._base.same(*keys, *annex_keys(known, subfields))

    def _row_place(
        self, field: Field, subfield: Field, row: RowReading, known: Item | None, path: Path
    ) -> dict[str, Value]:
        blocks: Sequence[PageBlock] = row.subfields.get(subfield.id, ())
        if field.kind is Kind.QUOTES and subfield.id == SPEAKER:
            return speaker(blocks, known)
        if known is not None and subfield is row_subfields(field)[0]:
            blocks = without_words(blocks, provenance(field, known))
        companions = companions_of(field, subfield)
        if self._base.is_foreign:
            blocks = self._base.guesser.with_labels(blocks, companions)
        own, held = apart(blocks, companions)
        return {
            name: read_place(field.subfield(name), words, Owner(path, row.row, known), self._base)
            for name, words in ({subfield.id: own} | held).items()
        }
