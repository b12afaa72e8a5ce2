"""Reading a damaged file: row after row, stepping over what cannot be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeAlias

from gfmd_desktop.storage.connections import connect_damaged
from gfmd_desktop.storage.troubles import is_damage

Row: TypeAlias = tuple[Any, ...]

_SINGLE_STEPS = 2000
_WIDEST_STEP = 2**24
"""Rows are numbered without gaps, and a page holds some dozens of them; behind a destroyed page the next one is near.
Where nothing can be read for long, steps grow, and the search ends."""


def copy_what_can_be_read(damaged: Path, table: str, columns: tuple[str, ...], fresh: sqlite3.Connection) -> None:
    """Copy the readable rows of a table into an empty one; rows that break its rules are not rows of ours."""
    marks = ", ".join("?" * len(columns))
    insert = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608
    source = _open(damaged)
    if source is None:
        return
    with closing(source):
        for row in _rows(source, table, columns):
            fresh.execute(insert, row)


def _open(damaged: Path) -> sqlite3.Connection | None:
    try:
        connection = connect_damaged(damaged)
    except sqlite3.DatabaseError:
        return None
    connection.text_factory = _text
    return connection


def _text(content: bytes) -> str | None:
    """Text that is none any more counts as missing, and no column of ours that matters may be missing."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return None


def _rows(source: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> Iterator[Row]:
    query = f"SELECT rowid, {', '.join(columns)} FROM {table} WHERE rowid >= ? ORDER BY rowid"  # noqa: S608
    start, failures = 0, 0
    while True:
        try:
            for number, *row in source.execute(query, (start,)):
                yield tuple(row)
                start, failures = number + 1, 0
        except sqlite3.DatabaseError as error:
            step = 2 ** max(0, failures - _SINGLE_STEPS)
            if not is_damage(error) or step > _WIDEST_STEP:  # a table that is gone altogether is no damage to step over
                return
            start, failures = start + step, failures + 1
        else:
            return
