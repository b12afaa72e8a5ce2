"""What queries believe the tables to be is what the migrations make them."""

from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Column, Integer

from gfmd_desktop.storage import tables
from gfmd_desktop.storage.connections import reading_engine
from tests.libraries import desk_at

INDEX_OF_SEARCH = {"search", "search_config", "search_data", "search_docsize", "search_idx"}


def test_the_tables_are_what_the_migrations_make_them(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with desk_at(path):
        pass
    engine = reading_engine(path)
    with engine.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars()
        assert set(names) - INDEX_OF_SEARCH == set(tables.metadata.tables)
        for name, table in tables.metadata.tables.items():
            made = connection.exec_driver_sql(f"PRAGMA table_info({name})").all()
            assert [(row[1], row[2], bool(row[3] or row[5])) for row in made] == [
                (column.name, _type(column), not column.nullable) for column in table.columns
            ], name
    engine.dispose()


def _type(column: Column[Any]) -> str:
    """Moments are kept as text, yes and no as numbers."""
    return "INTEGER" if isinstance(column.type, Boolean | Integer) else "TEXT"


def test_every_connection_keeps_what_was_promised(tmp_path: Path) -> None:
    with desk_at(tmp_path / "library.sqlite") as desk, desk.library.writing() as unit:
        pragma = unit.reports._connection.exec_driver_sql
        assert pragma("PRAGMA journal_mode").scalar() == "wal"
        assert pragma("PRAGMA synchronous").scalar() == 2
        assert pragma("PRAGMA foreign_keys").scalar() == 1
        assert pragma("PRAGMA busy_timeout").scalar() == 5000
