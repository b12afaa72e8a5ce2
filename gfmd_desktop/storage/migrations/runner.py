"""Bringing a library to the newest schema: one transaction per migration, change and record together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, func, insert, inspect, select

from gfmd_desktop.storage import tables
from gfmd_desktop.storage.connections import writing_engine
from gfmd_desktop.storage.migrations import m0001_first_schema, m0002_archive
from gfmd_desktop.storage.troubles import explained


@dataclass(frozen=True, slots=True)
class Migration:
    """One numbered change of the schema, made whole or not at all."""

    number: int
    name: str
    apply: Callable[[Connection], None]


MIGRATIONS = (
    Migration(m0001_first_schema.NUMBER, m0001_first_schema.NAME, m0001_first_schema.apply),
    Migration(m0002_archive.NUMBER, m0002_archive.NAME, m0002_archive.apply),
)

_RECORD = (
    "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)"
)


def newest(migrations: Sequence[Migration] = MIGRATIONS) -> int:
    """Return the number of the newest schema this program knows."""
    return max(migration.number for migration in migrations)


def schema_of(connection: Connection) -> int:
    """Return the number of the newest migration recorded in a library, 0 when there is none."""
    if not inspect(connection).has_table(tables.migration.name):
        return 0
    return connection.scalar(select(func.max(tables.migration.c.number))) or 0


def bring_up_to_date(path: Path, at: datetime, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Apply to the library at `path`, which nobody else has open, what it is missing; the backup is the caller's affair."""
    engine = writing_engine(path)
    try:
        with explained(path):
            _migrate(engine, at, migrations)
    finally:
        engine.dispose()


def _migrate(engine: Engine, at: datetime, migrations: Sequence[Migration]) -> None:
    with engine.connect() as connection:
        done = schema_of(connection)
    for migration in migrations:
        if migration.number > done:
            _apply(engine, migration, at)


def _apply(engine: Engine, migration: Migration, at: datetime) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql(_RECORD)
        migration.apply(connection)
        record = insert(tables.migration)
        connection.execute(record.values(number=migration.number, name=migration.name, applied_at=at))
