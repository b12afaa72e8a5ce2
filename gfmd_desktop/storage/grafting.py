"""A library whose first page is destroyed: the page is made again, the same for every library of one schema.

The first page says where each table begins. Tables are made by the same statements in the same order in every library, so
they begin in the same places; what differs is only how long the file is.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from gfmd_desktop.storage.connections import connect_damaged
from gfmd_desktop.storage.staging import copy_with_newest_pages
from gfmd_desktop.storage.troubles import file_work

_PAGE_SIZE = slice(16, 18)
_CHANGES, _LENGTH, _FREE_PAGES, _LENGTH_VALID_FOR = slice(24, 28), slice(28, 32), slice(32, 40), slice(92, 96)


def knows_its_tables(damaged: Path) -> bool:
    """Tell whether the head of a file still says which tables there are."""
    try:
        with closing(connect_damaged(damaged)) as connection:
            return connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'report'").fetchone() is not None
    except sqlite3.DatabaseError:
        return False


def graft(damaged: Path, empty: Path, to: Path) -> None:
    """Copy the file `damaged` to `to`, with the first page of the empty library `empty`."""
    copy_with_newest_pages(damaged, to)
    with file_work(to), empty.open("rb") as whole, to.open("r+b") as copy:
        page = bytearray(whole.read(100))
        size = int.from_bytes(page[_PAGE_SIZE], "big")
        page += whole.read(size - len(page))
        page[_LENGTH] = (to.stat().st_size // size).to_bytes(4, "big")
        page[_FREE_PAGES] = bytes(8)
        page[_LENGTH_VALID_FOR] = page[_CHANGES]
        copy.write(page)
