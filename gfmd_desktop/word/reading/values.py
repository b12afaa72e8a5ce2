"""From what a page shows back to values.

What the page shows wins. Only a place that still shows exactly what was exported takes its finer structure (name and organisation
apart, target apart from its recommendation, item ids, consent) from the payload; elsewhere the page is read as anyone would.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import NAMESPACE_URL, uuid5

from gfmd_desktop.domain.report import Item, Value, is_empty, items
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.template import Field, Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.page import PageBlock, fingerprint, shown
from gfmd_desktop.word.payload import Payload
from gfmd_desktop.word.reading.entries import EntryReader
from gfmd_desktop.word.reading.single import read_single
from gfmd_desktop.word.rendering import row_place_key, row_subfields

Blocks = tuple[PageBlock, ...]


@dataclass(frozen=True, slots=True)
class RowReading:
    """One item's rows as read: its row id and the blocks of each sub-field."""

    row: str
    subfields: Mapping[str, Blocks]


@dataclass(frozen=True, slots=True)
class PageReading:
    """Everything a page shows, region by region."""

    answers: Mapping[str, Blocks]
    rows: Mapping[str, tuple[RowReading, ...]]
    annex: Mapping[str, Blocks]

    def fingerprints(self) -> dict[str, str]:
        """Return the fingerprint of every place by its key."""
        marks = {key: fingerprint(blocks) for key, blocks in (*self.answers.items(), *self.annex.items())}
        for rows in self.rows.values():
            for row in rows:
                marks |= {f"{row.row}.{key}": fingerprint(blocks) for key, blocks in row.subfields.items()}
        return marks


class ValueReader:
    """Turns one page into values; `document_id` makes the ids of items that are new on it, the same at every reading."""

    def __init__(self, page: PageReading, payload: Payload | None, document_id: str) -> None:
        self._page = page
        self._payload = payload
        self._document_id = document_id
        self._base: Mapping[str, Value] = payload.base.values if payload else {}
        self._now = page.fingerprints()

    def values(self, template: Template) -> dict[str, Value]:
        """Return the values of all fields the page has a place for; empty ones are left out."""
        found: dict[str, Value] = {}
        for field in template.fields():
            if field.id in self._page.rows:
                value = self._rows(field, self._page.rows[field.id])
            elif field.id in self._page.answers:
                value = self._answer(field)
            else:
                continue
            if value is not None:
                found[field.id] = value
        return found

    def _answer(self, field: Field) -> Value | None:
        annex_key = f"x.{field.id}"
        if self._unchanged(field.id, annex_key):
            return self._base.get(field.id)
        blocks = self._page.answers[field.id]
        if not field.kind.repeats:
            return _or_none(read_single(field, blocks))
        reader = EntryReader(field, items(self._base.get(field.id)), self._new_id)
        return _or_none((*reader.read(blocks), *reader.read(self._page.annex.get(annex_key, ()))))

    def _rows(self, field: Field, rows: tuple[RowReading, ...]) -> Value | None:
        known = items(self._base.get(field.id))
        if self._rows_unchanged(field, rows):
            return self._base.get(field.id)
        by_row = {anchors.row_id(item.id): item for item in known}
        read = [self._row_item(field, row, by_row.get(row.row)) for row in rows]
        surplus = EntryReader(field, known, self._new_id).read(self._page.annex.get(f"x.{field.id}", ()))
        return _or_none((*(item for item in read if item is not None), *surplus))

    def _rows_unchanged(self, field: Field, rows: tuple[RowReading, ...]) -> bool:
        """Tell whether the list's rows are those that were exported, in their order, and none was touched."""
        if self._payload is None or self._payload.rows.get(field.id) != tuple(row.row for row in rows):
            return False
        keys = [f"{row.row}.{subfield.id}" for row in rows for subfield in field.subfields]
        return self._unchanged(f"x.{field.id}", *keys, *(f"x.{key}" for key in keys))

    def _row_item(self, field: Field, row: RowReading, known: Item | None) -> Item | None:
        values: dict[str, Value] = dict(known.values) if known else {}
        for subfield in row_subfields(field):
            companions = [other for other in field.subfields if other.shown_with == subfield.id]
            key, annex_key = row_place_key(row.row, subfield), f"x.{row.row}.{subfield.id}"
            if known is None or not self._unchanged(key, annex_key):
                blocks = row.subfields.get(subfield.id, ())
                values |= self._read_row_place(subfield, companions, row, known, blocks)
        filled = {key: value for key, value in values.items() if not is_empty(value)}
        if known is not None:
            return replace(known, values=filled) if filled else None
        return Item(self._new_id(row.row, plain_text(row)), filled) if filled else None

    def _read_row_place(
        self, subfield: Field, companions: list[Field], row: RowReading, known: Item | None, blocks: Blocks
    ) -> dict[str, Value]:
        reader = EntryReader(subfield, items(known.values.get(subfield.id)) if known else (), self._new_id)
        own, found = reader.split_companions(companions, blocks)
        if subfield.kind.repeats:
            surplus = self._page.annex.get(f"x.{row.row}.{subfield.id}", ())
            return found | {subfield.id: (*reader.read(own), *reader.read(surplus))}
        first = subfield.id == next(iter(row.subfields), None)
        return found | {subfield.id: read_single(subfield, reader.without_provenance(own, known) if first else own)}

    def _unchanged(self, *keys: str) -> bool:
        """Tell whether places show what was exported; a place absent then and now counts as unchanged."""
        if self._payload is None:
            return False
        return all(self._payload.fingerprints.get(key) == self._now.get(key) for key in keys)

    def _new_id(self, row: str, text: str) -> str:
        return str(uuid5(NAMESPACE_URL, f"{self._document_id}/{row}/{'' if row else text}"))


def plain_text(row: RowReading) -> str:
    """Return the words of a row, to tell rows without an id apart."""
    return "\n".join(plain(shown(blocks)) for blocks in row.subfields.values())


def _or_none(value: Value) -> Value | None:
    return None if is_empty(value) else value
