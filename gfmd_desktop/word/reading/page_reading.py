"""A page as read, region by region: the blocks of every answer, before anybody asks what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gfmd_desktop.domain.report import Unplaced
from gfmd_desktop.domain.rich_text import RichText, plain
from gfmd_desktop.word.page import PageBlock, row_key, shown

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


@dataclass(frozen=True, slots=True)
class PageReading:
    """Everything a page shows: single answers by field, rows by list, annex entries by place, texts in none of these."""

    answers: Mapping[str, Blocks]
    rows: Mapping[str, tuple[RowReading, ...]]
    annex: Mapping[str, Blocks]
    unplaced: tuple[Unplaced, ...] = ()

    def shown(self) -> dict[str, RichText]:
        """Return what every place shows, by its key."""
        found = {key: shown(blocks) for key, blocks in (*self.answers.items(), *self.annex.items())}
        for rows in self.rows.values():
            for row in rows:
                found |= {row_key(row.row, name): shown(blocks) for name, blocks in row.subfields.items()}
        return found
