"""What the cells of the board say: the whole words of a cell, and the parts in which they are painted."""

from __future__ import annotations

from collections.abc import Iterator

from gfmd_desktop.domain.report import Item
from gfmd_desktop.merge.provenance import Words
from gfmd_desktop.merge.units import Unit
from gfmd_desktop.ui.board.board import Board
from gfmd_desktop.ui.board.board_words import (
    heading_words,
    inner_words,
    left_words,
    news_words,
    omitted_words,
    silent_words,
    why_words,
)
from gfmd_desktop.ui.board.lines import Heading, Line, Standing, lead_content, words_of
from gfmd_desktop.ui.phrases import captioned

WHY = 0
"""The column that says why a row stands together."""


class CellWords:
    """The words of a board's cells."""

    def __init__(self, board: Board) -> None:
        self._board = board

    def cell(self, line: Heading | Line, column: int) -> str:
        """Return what stands in a cell."""
        if isinstance(line, Heading):
            return heading_words(line) if column == WHY else ""
        if column == WHY:
            return why_words(line)
        if column < len(self._board.groups) + 1:
            return _of_group(line, column - 1)
        said = "\n\n".join(map(self._of_standing, line.result))
        return "\n".join(part for part in (said or left_words(line), omitted_words(line)) if part)

    def lead_and_rest(self, unit: Unit) -> tuple[str, str]:
        """Part a unit's words into what it is known by, and what its item says beside."""
        if unit.field is None or not isinstance(unit.content, Item):
            return unit.text, ""
        words = words_of(lead_content(unit.content, self._board.merge.template.field(unit.field)))
        return (words, unit.text[len(words) :]) if unit.text.startswith(words) else (unit.text, "")

    def result(self, standing: Standing) -> Iterator[tuple[Words, ...]]:
        """Yield the paragraphs of what stands in the result, by who said them."""
        return self._board.results.words(self._board.merge, standing.entry)

    def inner(self, standing: Standing) -> str:
        """Return what the lists within an entry hold, in a word."""
        merge = self._board.merge
        return inner_words(
            self._board.results.content(merge, standing.entry), merge.template.field(standing.entry.field)
        )

    def _of_standing(self, standing: Standing) -> str:
        number = f"{standing.number}  " if standing.number else ""
        said = "\n".join("".join(words.text for words in paragraph) for paragraph in self.result(standing))
        inner = self.inner(standing)
        return f"{number}{said}" + (f"\n{inner}" if inner else "")


def _of_group(line: Line, group: int) -> str:
    units = line.cells.get(group, ())
    if not units:
        return silent_words() if group in line.silent else ""
    said = (
        captioned(news_words(line.news[unit.id]), unit.text) if unit.id in line.news else unit.text for unit in units
    )
    return "\n\n".join(said)
