"""How connections to a library file are made: one way to write, and ways to read that never change the file."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

BUSY_MILLISECONDS = 5000

# FULL: a commit is on the disk before it is reported. fullfsync: on a Mac only this reaches the disk itself.
# cell_size_check and trusted_schema: a damaged or foreign file is noticed rather than believed.
_PRAGMAS = (
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    f"busy_timeout = {BUSY_MILLISECONDS}",
    "temp_store = MEMORY",
    "cache_size = -8000",
    "journal_size_limit = 16777216",
    "cell_size_check = ON",
    "trusted_schema = OFF",
)


def writing_engine(path: Path) -> Engine:
    """Return an engine whose transactions take the write lock at their beginning; WAL is kept in the file."""
    engine = _engine(path, "rw")
    event.listen(engine, "begin", _begin_immediate)
    return engine


def reading_engine(path: Path, *, immutable: bool = False) -> Engine:
    """Return an engine that cannot write. `immutable`: the file lies where nobody can (no lock, no `-shm` file)."""
    engine = _engine(path, "ro", immutable=immutable)
    event.listen(engine, "begin", _begin)
    return engine


def connect(path: Path, mode: str, *, immutable: bool = False) -> sqlite3.Connection:
    """Open a plain connection with our settings; `mode` is SQLite's ro, rw or rwc."""
    uri = f"file:{quote(path.absolute().as_posix())}?mode={mode}" + ("&immutable=1" if immutable else "")
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def connect_damaged(path: Path) -> sqlite3.Connection:
    """Open what is left of a file to read it; `writable_schema` has SQLite put up with a head that no longer fits the rest."""
    uri = f"file:{quote(path.absolute().as_posix())}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    connection.execute("PRAGMA writable_schema = ON")
    return connection


def _engine(path: Path, mode: str, *, immutable: bool = False) -> Engine:
    def creator() -> sqlite3.Connection:
        return connect(path, mode, immutable=immutable)

    return create_engine("sqlite://", creator=creator, poolclass=QueuePool)


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
