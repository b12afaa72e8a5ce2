"""Items written one after another in one answer: taken apart again by their anchors, bullets and labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Item, Value, is_empty, items
from gfmd_desktop.domain.rich_text import BlockKind, plain
from gfmd_desktop.domain.template import CONSENT, Field, Kind
from gfmd_desktop.word import anchors
from gfmd_desktop.word.page import PageBlock, shown
from gfmd_desktop.word.reading.base import Base, annex_keys
from gfmd_desktop.word.reading.items import apart, person, quote, without_label
from gfmd_desktop.word.reading.single import read_single, without_words
from gfmd_desktop.word.rendering import ATTRIBUTION, EntryStyle, entry, entry_style, lead_in, provenance

_MOST_NUMBERS = 99


@dataclass(slots=True)
class _Group:
    """The blocks of one item, and the row id its anchor carries ("" when it has none)."""

    row: str
    blocks: list[PageBlock] = field(default_factory=list)


class EntryReader:
    """Reads the items of the list at `path`; `known` are those that were exported. In the annex (`limited` false) lists are whole."""

    def __init__(self, listed: Field, known: Iterable[Item], base: Base, path: Path, *, limited: bool = True) -> None:
        self._field = listed
        self._path = path
        self._known = {anchors.row_id(item.id): item for item in known}
        self._inner_rows = {row for item in self._known.values() for row in _inner_rows(item)}
        self._base = base
        self._limited = limited
        self._style = entry_style(listed)

    def read(self, blocks: Sequence[PageBlock]) -> tuple[Item, ...]:
        """Return the items that blocks show, in their order; the first of several with one id keeps it."""
        found = self._base.guesser.entries(self._field, blocks) if self._is_to_guess(blocks) else blocks
        read = (self._item_of(group) for group in self._groups(found))
        return tuple(item for item in read if item is not None)

    def _item_of(self, group: _Group) -> Item | None:
        row = self._base.ids.claim(group.row)
        known = self._known.get(row)
        if known is not None and self._base.is_known_unchanged(self._path):
            self._base.keep(known, self._field.subfields, group.blocks, (*self._path, known.id))
            return known
        item = self._item(row, self._unlisted(group.blocks))
        if item is not None:
            self._base.placements.put(group.blocks, (*self._path, item.id))
        return item

    def _is_to_guess(self, blocks: Sequence[PageBlock]) -> bool:
        """Items without any mark of ours are told apart by their look; plain paragraphs under numbers were typed over ours."""
        if any(block.anchor for block in blocks):
            return False
        plain_ones = all(block.block.kind is BlockKind.PARAGRAPH for block in blocks)
        return self._base.is_foreign or (self._style is EntryStyle.NUMBERED and plain_ones)

    def _groups(self, blocks: Sequence[PageBlock]) -> list[_Group]:
        groups: list[_Group] = []
        for block in blocks:
            row = self._row_begun_by(block)
            if row or not groups or self._begins_unanchored(block, groups[-1]):
                groups.append(_Group(row))
            groups[-1].blocks.append(block)
        return groups

    def _row_begun_by(self, block: PageBlock) -> str:
        """Return the row id of the item whose first words a block holds; inner lists' items begin no item here."""
        anchor = anchors.parse(block.anchor) if block.anchor else None
        if anchor is None or anchor.name != self._field.subfields[0].id or anchor.row in self._inner_rows:
            return ""
        return anchor.row if anchor.row in self._known or block.block.level == 0 else ""

    def _begins_unanchored(self, block: PageBlock, current: _Group) -> bool:
        if block.anchor:
            return False
        text = block.block.text
        if self._field.kind is Kind.PEOPLE:
            return bool(text.strip())
        if self._lead_in_of(text):
            return True
        last = current.blocks[-1].block.text
        if self._field.kind is Kind.QUOTES and last.startswith(ATTRIBUTION) and text.strip():
            return True
        return _is_outer_entry(block) and _is_outer_entry(current.blocks[0])

    def _unlisted(self, blocks: list[PageBlock]) -> list[PageBlock]:
        """Take the list's own bullet, number or lead-in off an item's blocks."""
        head, *rest = blocks
        if self._style is EntryStyle.LED_IN:
            return without_label(blocks, self._lead_in_of(head.block.text))
        if not _is_outer_entry(head):
            return blocks
        outer = replace(head, block=replace(head.block, kind=BlockKind.PARAGRAPH))
        return [outer, *(replace(each, block=replace(each.block, level=max(0, each.block.level - 1))) for each in rest)]

    @cached_property
    def _lead_ins(self) -> Sequence[str]:
        if self._style is not EntryStyle.LED_IN:
            return ()
        return [lead_in(self._field, number) for number in range(1, _MOST_NUMBERS)]

    def _lead_in_of(self, text: str) -> str:
        return next((lead for lead in self._lead_ins if text.startswith(lead.rstrip())), "")

    def _item(self, row: str, blocks: list[PageBlock]) -> Item | None:
        known = self._known.get(row)
        item_id = known.id if known else self._base.ids.new(self._field.id, row, plain(shown(blocks)))
        path = (*self._path, item_id)
        if known is not None and self._shows(known, blocks):
            self._base.keep(known, self._field.subfields, blocks, path)
            return known
        own = without_words(blocks, provenance(self._field, known)) if known else blocks
        values = {key: value for key, value in self._values(row, own, known, path).items() if not is_empty(value)}
        if not set(values) - {CONSENT}:
            return None
        return replace(known, values=values) if known else Item(item_id, values)

    def _shows(self, known: Item, blocks: list[PageBlock]) -> bool:
        """Tell whether blocks, and what the annex has of the lists inside the item, show what was exported."""
        exported = entry(self._field, known, limited=self._limited)
        return shown(exported) == shown(blocks) and self._base.same(*annex_keys(known, self._field.subfields))

    def _values(self, row: str, blocks: list[PageBlock], known: Item | None, path: Path) -> dict[str, Value]:
        if self._field.kind is Kind.PEOPLE:
            return person(blocks)
        if self._field.kind is Kind.QUOTES:
            return quote(blocks, known)
        lead, *others = self._field.subfields
        own, held = apart(blocks, others)
        return {
            subfield.id: read_place(subfield, found, Owner(path, row, known), self._base)
            for subfield, found in ((lead, own), *((other, held.get(other.id, [])) for other in others))
        }


@dataclass(frozen=True, slots=True)
class Owner:
    """The item that a sub-field stands in: its path, its row id, what was exported of it."""

    path: Path
    row: str = ""
    known: Item | None = None


def read_place(subfield: Field, blocks: Sequence[PageBlock], owner: Owner, base: Base) -> Value:
    """Read a sub-field of an item; a list goes on in the annex."""
    exported = owner.known.values.get(subfield.id) if owner.known else None
    if subfield.kind.repeats:
        return read_list(subfield, blocks, items(exported), base, Owner((*owner.path, subfield.id), owner.row))
    return read_answer(subfield, blocks, exported, base, (*owner.path, subfield.id))


def read_answer(field: Field, blocks: Sequence[PageBlock], exported: Value | None, base: Base, path: Path) -> Value:
    """Read the line, choice or text at `path`."""
    base.placements.put(blocks, path)
    return read_single(field, base.untyped(blocks) if field.kind is Kind.TEXT else blocks, exported)


def read_list(
    listed: Field, blocks: Sequence[PageBlock], exported: tuple[Item, ...], base: Base, place: Owner
) -> tuple[Item, ...]:
    """Read the list at `place.path` from its answer and from what the annex has of it; `place.row` is the item it stands in."""
    official = EntryReader(listed, exported, base, place.path).read(blocks)
    return (*official, *read_beyond(listed, exported, base, place))


def read_beyond(listed: Field, exported: tuple[Item, ...], base: Base, place: Owner) -> tuple[Item, ...]:
    """Read what the annex has of a list."""
    blocks = base.beyond(listed.id, place.row)
    return EntryReader(listed, exported, base, place.path, limited=False).read(blocks) if blocks else ()


def _is_outer_entry(block: PageBlock) -> bool:
    return block.block.kind is not BlockKind.PARAGRAPH and block.block.level == 0


def _inner_rows(item: Item) -> Iterator[str]:
    for value in item.values.values():
        for inner in items(value):
            yield anchors.row_id(inner.id)
            yield from _inner_rows(inner)
