"""The rows of the board, whatever was decided."""

from __future__ import annotations

from hypothesis import given

from gfmd_desktop.ui.board.lines import Line, lines_of
from tests.merge.merges import Chance, chances, decided_merge


@given(chances())
def test_the_board_shows_every_unit_and_every_entry_once(chance: Chance) -> None:
    merge = decided_merge(chance)
    rows = [line for line in lines_of(merge) if isinstance(line, Line)]
    shown = [unit.id for row in rows for cell in row.cells.values() for unit in cell]
    assert sorted(shown) == sorted(merge.units)
    entries = [entry for each in merge.sorted.entries.values() for entry in each]
    standing = [standing.entry for row in rows for standing in row.result]
    assert len(standing) == len(entries)
    assert all(entry in entries for entry in standing)
