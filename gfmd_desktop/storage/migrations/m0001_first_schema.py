"""Schema 1: reports, answers, edit log, versions, notes, programme, search."""

from __future__ import annotations

from sqlalchemy import Connection

NUMBER = 1
NAME = "first schema"

_STATEMENTS = (
    "PRAGMA application_id = 1734765924",
    """
    CREATE TABLE programme_session (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        number TEXT NOT NULL,
        title TEXT NOT NULL,
        theme TEXT NOT NULL,
        day TEXT,
        room TEXT NOT NULL,
        rapporteurs TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE report (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        template_id TEXT NOT NULL,
        template_version INTEGER NOT NULL,
        language TEXT NOT NULL,
        breakout_group TEXT,
        title TEXT NOT NULL,
        programme_session INTEGER REFERENCES programme_session (key) ON DELETE SET NULL,
        revision INTEGER NOT NULL,
        filled INTEGER NOT NULL,
        nothing_said INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        deleted_at TEXT,
        search_stale INTEGER NOT NULL
    )
    """,
    "CREATE INDEX report_stale ON report (key) WHERE search_stale",
    """
    CREATE TABLE answers (
        report INTEGER PRIMARY KEY REFERENCES report (key),
        foreign_fields TEXT NOT NULL,
        data TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE edit (
        key INTEGER PRIMARY KEY,
        report INTEGER NOT NULL REFERENCES report (key),
        seq INTEGER NOT NULL,
        step INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        began_at TEXT NOT NULL,
        at TEXT NOT NULL,
        sitting TEXT NOT NULL,
        origin TEXT NOT NULL,
        takes_back INTEGER,
        path TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        UNIQUE (report, seq)
    )
    """,
    """
    CREATE TABLE version (
        key INTEGER PRIMARY KEY,
        report INTEGER NOT NULL REFERENCES report (key),
        seq INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        name TEXT NOT NULL,
        at TEXT NOT NULL
    )
    """,
    "CREATE INDEX version_of_report ON version (report, seq)",
    """
    CREATE TABLE note (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        report INTEGER NOT NULL REFERENCES report (key),
        at TEXT NOT NULL,
        text TEXT NOT NULL,
        filed_path TEXT,
        deleted_at TEXT
    )
    """,
    "CREATE INDEX note_of_report ON note (report)",
    """
    CREATE TABLE search_text (
        report INTEGER PRIMARY KEY REFERENCES report (key),
        answers TEXT NOT NULL,
        notes TEXT NOT NULL
    )
    """,
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        answers, notes, content='', tokenize='unicode61 remove_diacritics 2', prefix='3 4'
    )
    """,
)


def apply(connection: Connection) -> None:
    """Create every table of schema 1."""
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
