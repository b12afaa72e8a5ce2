"""An open library: transactions to read and to write in, and the question whether the file is sound."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine, PoolProxiedConnection

from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.storage.backup import Contents, write_copy
from gfmd_desktop.storage.troubles import explained
from gfmd_desktop.storage.unit_of_work import UnitOfWork


class Mode(StrEnum):
    """What a library is opened for: reading needs no lock and changes nothing, writing is for one program at a time."""

    READ = "read"
    WRITE = "write"


class Library:
    """A library file while it is open; `sitting` is the moment it was opened. Close it, or use it in a `with`."""

    def __init__(
        self, path: Path, reading: Engine, writing: Engine | None, sitting: datetime, on_close: Callable[[], None]
    ) -> None:
        self.path = path
        self.sitting = sitting
        self._reading = reading
        self._writing = writing
        self._on_close = on_close

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def mode(self) -> Mode:
        """What the library was opened for."""
        return Mode.READ if self._writing is None else Mode.WRITE

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """Begin a transaction that sees one state of the library throughout, on a connection that cannot write."""
        with explained(self.path), self._reading.connect() as connection:
            yield UnitOfWork(connection)

    @contextmanager
    def writing(self) -> Iterator[UnitOfWork]:
        """Begin a transaction that may write; without `commit`, or with an error, nothing happened."""
        if self._writing is None:
            raise Trouble(TroubleKind.READ_ONLY, str(self.path))
        if not self.path.exists():  # moved or deleted since: what is written would be nowhere
            raise Trouble(TroubleKind.GONE, str(self.path))
        with explained(self.path), self._writing.connect() as connection:
            yield UnitOfWork(connection)

    def read_anew(self) -> None:
        """Begin with fresh connections: FTS5 remembers in each what an index was like that was made anew since."""
        self._reading.dispose()

    def quick_check(self) -> tuple[str, ...]:
        """Return what SQLite finds broken in the file, nothing when it is sound (a quarter of a second per 300 MB)."""
        try:
            with explained(self.path), self._reading.connect() as connection:
                found = connection.exec_driver_sql("PRAGMA quick_check").scalars().all()
        except Trouble as trouble:
            if trouble.kind is not TroubleKind.DAMAGED:
                raise
            return (trouble.detail,)
        return () if found == ["ok"] else tuple(found)

    def back_up_to(self, target: Path) -> Contents:
        """Write a checked copy to `target`, whole or not at all, and return what it holds."""
        source = self._reading.raw_connection()
        try:
            with explained(self.path):
                return write_copy(_sqlite(source), self.path, target)
        finally:
            source.close()

    def replace_with(self, source: sqlite3.Connection) -> None:
        """Let the library hold what the sound library `source` holds: in one transaction, whole or not at all."""
        if self._writing is None:
            raise Trouble(TroubleKind.READ_ONLY, str(self.path))
        with explained(self.path):
            target = self._writing.raw_connection()
            try:
                source.backup(_sqlite(target))
            finally:
                target.close()

    def close(self) -> None:
        """Close the file and let others write to it. Nobody waits any more, so the search index is brought up to date."""
        with ExitStack() as stack:
            stack.callback(self._on_close)
            if self._writing is not None:
                stack.callback(self._writing.dispose)
                stack.callback(self._tidy_up)
            stack.callback(self._reading.dispose)

    def _tidy_up(self) -> None:
        """The last connection to leave also clears the files beside the library, and only one that writes can."""
        with suppress(Trouble), self.writing() as unit:
            if unit.search.is_stale():
                unit.search.refresh()
                unit.commit()


def _sqlite(connection: PoolProxiedConnection) -> sqlite3.Connection:
    inner = connection.driver_connection
    if not isinstance(inner, sqlite3.Connection):
        raise TypeError(inner)
    return inner
