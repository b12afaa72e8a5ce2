"""A document taken apart: the blocks of every answer, and the whole text in its order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from gfmd_desktop.domain.arrival import Doubt
from gfmd_desktop.domain.rich_text import Block
from gfmd_desktop.word.page import PageBlock


@dataclass(slots=True)
class RowRegion:
    """One item's rows: its row id ("" when it has none), the number its label says, the blocks of each sub-field."""

    row: str
    item: int = 0
    subfields: dict[str, list[PageBlock]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a block: official words, words of an answer, or words that have no place (`is_placed` false).

    Official words may begin something (`begins`), an annex entry among others.
    """

    number: int
    block: Block
    is_official: bool = False
    is_placed: bool = False
    begins: bool = False
    is_annex_label: bool = False


@dataclass(slots=True)
class Regions:
    """The blocks of every answer found, and the whole text in its order, taken apart."""

    answers: dict[str, list[PageBlock]] = field(default_factory=dict)
    rows: dict[str, list[RowRegion]] = field(default_factory=dict)
    annex: dict[str, list[PageBlock]] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)
    doubts: dict[int, frozenset[Doubt]] = field(default_factory=dict)

    def texts_left(self) -> Iterator[str]:
        """Yield the texts that have no place."""
        return (each.block.text for each in self.pieces if not each.is_official and not each.is_placed)

    def fields(self) -> dict[int, str]:
        """Return the field that each block of a single answer or list without rows was given to."""
        return {block.number: field_id for field_id, found in self.answers.items() for block in found}

    @property
    def left(self) -> frozenset[int]:
        """The blocks with words that have no place."""
        return frozenset(each.number for each in self.pieces if not each.is_official and not each.is_placed)
