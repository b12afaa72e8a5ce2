"""A file as a sequence of lines: texts with their place in a table, before anybody knows which of them are labels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from gfmd_desktop.word.finding.wording import Words, words_of


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its table's number, its row and its column."""

    table: int
    row: int
    column: int


@dataclass(frozen=True)
class Line:
    """One text that is not blank: its block's number, the cell it stands in, what stands left of it in its row.

    `left` is None where no cell is at its left; `is_alone` says that nothing else stands in its cell, `has_right` that a cell follows.
    """

    number: int
    text: str
    cell: Cell | None = None
    left: str | None = None
    has_right: bool = False
    is_alone: bool = True
    is_first: bool = True

    @cached_property
    def words(self) -> Words:
        """The words it is compared by."""
        return words_of(self.text)

    @property
    def is_beside_text(self) -> bool:
        """Whether it stands at the right of a cell that says something: where answers stand."""
        return bool(self.left)


def lines_of(texts: Iterable[tuple[int, str, Cell | None]]) -> tuple[Line, ...]:
    """Return the lines of texts given with their numbers and cells, blank ones left out."""
    listed = list(texts)
    rows: dict[tuple[int, int], dict[int, list[tuple[int, str]]]] = {}
    for number, text, cell in listed:
        if cell is not None:
            row = rows.setdefault((cell.table, cell.row), {})
            row.setdefault(cell.column, []).append((number, text.strip()))
    return tuple(_line(number, text, cell, rows) for number, text, cell in listed if text.strip())


def _line(
    number: int, text: str, cell: Cell | None, rows: dict[tuple[int, int], dict[int, list[tuple[int, str]]]]
) -> Line:
    if cell is None:
        return Line(number, text)
    row = rows[cell.table, cell.row]
    left = [" ".join(said for _, said in row[column]).strip() for column in sorted(row) if column < cell.column]
    said = [each for each, words in row[cell.column] if words]
    return Line(
        number,
        text,
        cell,
        left=" ".join(left).strip() if left else None,
        has_right=any(column > cell.column for column in row),
        is_alone=len(said) == 1,
        is_first=said[0] == number,
    )
