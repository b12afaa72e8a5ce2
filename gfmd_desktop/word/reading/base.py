"""What was exported, held against what the page shows now: the merge base of a file that comes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from uuid import NAMESPACE_URL, uuid5

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Item, Report, Value, items
from gfmd_desktop.domain.template import Field, Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.page import Page, PageBlock, annex_key, row_key
from gfmd_desktop.word.reading.guessing import Guesser
from gfmd_desktop.word.reading.page_reading import Blocks, PageReading
from gfmd_desktop.word.reading.placements import Placements
from gfmd_desktop.word.rendering import render, row_subfields


class Ids:
    """Ids on one page: an item keeps its own once, what is new gets one that is the same at every reading."""

    def __init__(self, document_id: str) -> None:
        self._document_id = document_id
        self._claimed: set[str] = set()
        self._made: Counter[str] = Counter()

    def claim(self, row: str) -> str:
        """Return a row id for the first who asks for it; a copy gets none ("")."""
        if row in self._claimed:
            return ""
        self._claimed.add(row)
        return row

    def new(self, list_id: str, row: str, words: str) -> str:
        """Return the id of an item that is new: from its row id, or, where it has none, from its words."""
        seed = f"{self._document_id}/{list_id}/{row or f'/{words}'}"
        self._made[seed] += 1
        return str(uuid5(NAMESPACE_URL, f"{seed}/{self._made[seed]}"))


class Base:
    """The exported report as far as the payload tells it; without a payload every place counts as changed.

    In a file that is not ours (`is_foreign`) answers stand as somebody typed them, and are guessed at.
    """

    def __init__(
        self,
        exported: Report | None,
        page: PageReading,
        template: Template,
        document_id: str,
        *,
        is_foreign: bool = False,
    ) -> None:
        self.ids = Ids(document_id)
        self.placements = Placements()
        self.guesser = Guesser(self.placements)
        self.is_foreign = is_foreign
        self.values: Mapping[str, Value] = exported.values if exported else {}
        then = render(exported, template, frozenset(page.rows)) if exported else Page()
        self._then = then.shown()
        self._rows_then = {list_id: [row.row for row in rows] for list_id, rows in then.rows.items()}
        self._page = page
        self._unchanged: set[str] = set()
        self.shown = page.shown()
        self._has_exported = exported is not None

    def is_unchanged(self, field: Field) -> bool:
        """Tell whether every place of a field shows what was exported: its answer or rows, and what of it is in the annex."""
        found = self._shows_all(field)
        if found:
            self._unchanged.add(field.id)
        return found

    def is_known_unchanged(self, path: Path) -> bool:
        """Tell whether the field that a path begins with was found to be unchanged, and with it everything inside."""
        return path[0] in self._unchanged

    def _shows_all(self, field: Field) -> bool:
        if field.id not in self._then and field.id not in self._rows_then:
            return False
        rows = [row.row for row in self._page.rows.get(field.id, ())]
        if rows != self._rows_then.get(field.id, []):
            return False
        in_rows = [row_key(row, subfield.id) for row in rows for subfield in row_subfields(field)]
        exported = items(self.values.get(field.id))
        nested = [key for item in exported for key in annex_keys(item, field.subfields)]
        return self.same(field.id, annex_key(field.id), *in_rows, *nested)

    def same(self, *keys: str) -> bool:
        """Tell whether places show what was exported; one that is absent then and now does."""
        then, shown = self._then, self.shown
        return all(then.get(key) == shown.get(key) for key in keys)

    def beyond(self, field_id: str, row: str = "") -> Blocks:
        """Return what the annex shows of a field, or of the list inside one item."""
        return self._page.annex.get(annex_key(field_id, row), ())

    def keep_all(self, field: Field) -> None:
        """Note that every place of a field shows what was exported: whatever of it was told apart otherwise, it is sure."""
        exported = items(self.values.get(field.id))
        keys = (annex_key(field.id), *(key for item in exported for key in annex_keys(item, field.subfields)))
        blocks = [*self._page.blocks_of(field.id), *(block for key in keys for block in self._page.annex.get(key, ()))]
        self.placements.put(blocks, (field.id,))
        self.placements.is_sure(blocks)

    def keep(self, known: Item, subfields: Iterable[Field], blocks: Iterable[PageBlock], path: Path) -> None:
        """Note that blocks, and what the annex has of the item at `path`, still show the exported item."""
        self.placements.put(blocks, path)
        if self._page.annex:
            for key in annex_keys(known, subfields):
                self.placements.put(self._page.annex.get(key, ()), path)

    def untyped(self, blocks: Iterable[PageBlock]) -> list[PageBlock]:
        """Return a text with bullets and numbers that were typed as list entries, where they are not of the export."""
        found = list(blocks)
        if self.is_foreign:
            return self.guesser.text(found)
        if not self._has_exported:
            return found
        new = [each for each in found if each.block.text not in self._words_then]
        untyped = iter(self.guesser.text(new))
        return [each if each.block.text in self._words_then else next(untyped) for each in found]

    @cached_property
    def _words_then(self) -> frozenset[str]:
        """The paragraphs of the export."""
        return frozenset(block.text for place in self._then.values() for block in place)


def annex_keys(item: Item, subfields: Iterable[Field]) -> Iterator[str]:
    """Yield the keys under which lists among an item's sub-fields, and the lists inside those, may go on in the annex."""
    for subfield in subfields:
        if subfield.kind.repeats:
            yield annex_key(subfield.id, anchors.row_id(item.id))
            for inner in items(item.values.get(subfield.id)):
                yield from annex_keys(inner, subfield.subfields)
