"""Taking from a sound backup what a damaged library no longer gives: whole reports, notes, programme sessions."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Table

from gfmd_desktop.storage import tables
from gfmd_desktop.storage.connections import connect
from gfmd_desktop.storage.troubles import explained

_OF_A_STATE = (tables.answers, tables.edit, tables.version)
_STATES = """
    SELECT theirs.key, theirs.id, theirs.revision, mine.key, mine.revision
    FROM backup.report AS theirs LEFT JOIN main.report AS mine ON mine.id = theirs.id
"""
# Keys mean nothing outside their file: the session is found again by its id.
_LINK_SESSION = """
    UPDATE main.report SET search_stale = 1, programme_session = (
        SELECT mine.key FROM main.programme_session AS mine JOIN backup.programme_session AS theirs USING (id)
        JOIN backup.report AS report ON report.programme_session = theirs.key WHERE report.key = ?
    ) WHERE key = ?
"""


def borrow(fresh: Path, backup: Path, without_history: Collection[str]) -> tuple[str, ...]:
    """Bring into the library `fresh` what only the backup has, or has in a later revision; return the ids of the reports.

    A report that stands in the library `without_history` is taken from the backup in the same revision too.
    """
    with explained(fresh), closing(connect(fresh, "rw")) as connection:
        connection.execute("ATTACH DATABASE ? AS backup", (f"file:{quote(backup.as_posix())}?mode=ro",))
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA defer_foreign_keys = ON")
        _copy_new_rows(connection, tables.programme_session)
        taken = []
        for key, report_id, revision, key_here, revision_here in connection.execute(_STATES).fetchall():
            least = revision_here + (report_id not in without_history) if key_here else 0
            if revision >= least:
                _take_state(connection, key, key_here)
                taken.append(report_id)
        _take_notes(connection)
        connection.execute("COMMIT")
    return tuple(taken)


def _copy_new_rows(connection: sqlite3.Connection, table: Table) -> None:
    names = _names(table)
    connection.execute(f"INSERT OR IGNORE INTO main.{table.name} ({names}) SELECT {names} FROM backup.{table.name}")  # noqa: S608


def _take_state(connection: sqlite3.Connection, key: int, key_here: int | None) -> None:
    for table in _OF_A_STATE:
        connection.execute(f"DELETE FROM main.{table.name} WHERE report = ?", (key_here,))  # noqa: S608
    connection.execute("DELETE FROM main.report WHERE key = ?", (key_here,))
    names = _names(tables.report)
    insert = f"INSERT INTO main.report (key, {names}) SELECT ?, {names} FROM backup.report WHERE key = ?"  # noqa: S608
    new_key = connection.execute(insert, (key_here, key)).lastrowid
    connection.execute(_LINK_SESSION, (key, new_key))
    for table in _OF_A_STATE:
        names = _names(table, without="report")
        insert = (
            f"INSERT INTO main.{table.name} (report, {names})"  # noqa: S608
            f" SELECT ?, {names} FROM backup.{table.name} WHERE report = ? ORDER BY rowid"
        )
        connection.execute(insert, (new_key, key))


def _take_notes(connection: sqlite3.Connection) -> None:
    names = _names(tables.note, without="report")
    columns = ", ".join(f"note.{name}" for name in names.split(", "))
    connection.execute(
        f"INSERT OR IGNORE INTO main.note (report, {names}) SELECT mine.key, {columns} FROM backup.note AS note"  # noqa: S608
        " JOIN backup.report AS theirs ON theirs.key = note.report JOIN main.report AS mine ON mine.id = theirs.id"
    )


def _names(table: Table, without: str = "") -> str:
    """Return the names of a table's columns; keys are given anew, they mean nothing outside their file."""
    return ", ".join(column.name for column in table.columns if column.name not in ("key", without))
