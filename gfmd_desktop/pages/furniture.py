"""Headers and footers: which one a page has, with its numbers filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gfmd_desktop.domain.sheet import Block, Counter, Furniture, Number, Paragraph, Piece, Table, Words


def furniture_of(furniture: Furniture, number: int, *, first: bool) -> tuple[Block, ...]:
    """Return what a page shows: `number` is its printed number, `first` whether it is the first of its section."""
    if first and furniture.first is not None:
        return furniture.first
    if number % 2 == 0 and furniture.even is not None:
        return furniture.even
    return furniture.usual


def numbered(blocks: Sequence[Block], number: int, pages: int) -> tuple[Block, ...]:
    """Return blocks with the number of their page and of all pages filled in."""
    return tuple(
        _numbered_table(block, number, pages) if isinstance(block, Table) else _numbered(block, number, pages)
        for block in blocks
    )


def _numbered_table(table: Table, number: int, pages: int) -> Table:
    rows = (
        replace(row, cells=tuple(replace(cell, blocks=numbered(cell.blocks, number, pages)) for cell in row.cells))
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))


def _numbered(paragraph: Paragraph, number: int, pages: int) -> Paragraph:
    if not any(isinstance(piece, Number) for piece in paragraph.pieces):
        return paragraph
    counts = {Counter.PAGE: number, Counter.PAGES: pages}

    def filled(piece: Piece) -> Piece:
        return Words(str(counts[piece.counter]), piece.look) if isinstance(piece, Number) else piece

    return replace(paragraph, pieces=tuple(filled(piece) for piece in paragraph.pieces))
