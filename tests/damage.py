"""Ways in which disks, sticks and other programs ruin a library."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

PAGE = 4096


def page_numbers(path: Path, table: str) -> list[int]:
    """Return the pages a table takes up, its root first (needs SQLite's dbstat, else the root alone)."""
    with closing(sqlite3.connect(path)) as connection:
        try:
            rows = connection.execute("SELECT pageno FROM dbstat WHERE name = ? ORDER BY path", (table,))
            return [row[0] for row in rows]
        except sqlite3.OperationalError:
            return [connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]]


def overwrite_pages(path: Path, table: str, chosen: slice = slice(None, 1)) -> None:
    """Overwrite some pages of a table, its root by default."""
    overwrite(path, page_numbers(path, table)[chosen])


def overwrite(path: Path, pages: list[int], seed: int = 1) -> None:
    """Overwrite pages (from 1) with noise."""
    noise = random.Random(seed)
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * PAGE)
            file.write(noise.randbytes(PAGE))
