"""A page as read, region by region: the blocks of every answer, before anybody asks what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from gfmd_desktop.domain.arrival import Doubt
from gfmd_desktop.domain.rich_text import RichText, plain
from gfmd_desktop.word.page import PageBlock, row_key, shown
from gfmd_desktop.word.reading.regions import Piece

Blocks = tuple[PageBlock, ...]


@dataclass(frozen=True, slots=True)
class RowReading:
    """One item's rows as read: its row id ("" when it has none of its own) and the blocks of each sub-field."""

    row: str
    subfields: Mapping[str, Blocks]

    @property
    def words(self) -> str:
        """The words of the row, to tell rows without an id apart."""
        return "\n".join(plain(shown(blocks)) for blocks in self.subfields.values())

    @property
    def blocks(self) -> Iterator[PageBlock]:
        """The blocks of all its sub-fields."""
        return (block for blocks in self.subfields.values() for block in blocks)


@dataclass(frozen=True, slots=True)
class PageReading:
    """Everything a page shows: single answers by field, rows by list, annex entries by place; its whole text, taken apart."""

    answers: Mapping[str, Blocks]
    rows: Mapping[str, tuple[RowReading, ...]]
    annex: Mapping[str, Blocks]
    pieces: tuple[Piece, ...] = ()
    doubts: Mapping[int, frozenset[Doubt]] = field(default_factory=dict)
    unsure: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """The row ids that an item may have had, by the block it begins with."""

    def blocks_of(self, field_id: str) -> Iterator[PageBlock]:
        """Yield the blocks of a field's answer or rows."""
        yield from self.answers.get(field_id, ())
        for row in self.rows.get(field_id, ()):
            yield from row.blocks

    def shown(self) -> dict[str, RichText]:
        """Return what every place shows, by its key."""
        found = {key: shown(blocks) for key, blocks in (*self.answers.items(), *self.annex.items())}
        for rows in self.rows.values():
            for row in rows:
                found |= {row_key(row.row, name): shown(blocks) for name, blocks in row.subfields.items()}
        return found
