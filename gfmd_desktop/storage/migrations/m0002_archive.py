"""Schema 2: reports can be archived, out of the way without being deleted."""

from __future__ import annotations

from sqlalchemy import Connection

NUMBER = 2
NAME = "archive"


def apply(connection: Connection) -> None:
    """Note of every report when it was archived; none was yet.

    The column comes last and the tables stay where they are, so a file of schema 1 is still read by the head of one of schema 2
    (see `storage/grafting.py`).
    """
    connection.exec_driver_sql("ALTER TABLE report ADD COLUMN archived_at TEXT")
