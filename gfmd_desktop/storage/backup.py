"""Backups: whole copies made by SQLite while the library is in use, that count only after they were checked."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.storage.connections import connect
from gfmd_desktop.storage.identity import backups_of
from gfmd_desktop.storage.replacing import remove_with_companions, take_place
from gfmd_desktop.storage.rotation import backups_in, is_regular, made_at, name_for, surplus
from gfmd_desktop.storage.troubles import explained, file_work

PAUSE_BETWEEN = timedelta(minutes=10)
_COUNTED = ("report", "edit", "version", "note", "programme_session")


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a library holds; a copy must hold as much."""

    reports: int
    edits: int
    versions: int
    notes: int
    sessions: int


def back_up(path: Path, at: datetime, label: str = "") -> Path:
    """Put a checked copy of the library at `path` among its backups, named by the moment, and return where it is."""
    folder = backups_of(path)
    with file_work(folder):
        folder.mkdir(exist_ok=True)
    target = folder / name_for(at, label)
    back_up_to(path, target)
    return target


def keep_backup(path: Path, at: datetime) -> Path | None:
    """Make a backup unless there is one of the last ten minutes, and let go of those no longer kept; None: not due."""
    folder = backups_of(path)
    regular = [backup for backup in backups_in(folder) if is_regular(backup)]
    if regular and timedelta(0) <= at - made_at(regular[0]) < PAUSE_BETWEEN:
        return None
    backup = back_up(path, at)
    with file_work(folder):
        for old in surplus(backups_in(folder)):
            old.unlink()
    return backup


def back_up_to(path: Path, target: Path) -> Contents:
    """Write a checked copy of the library at `path` to `target`; see `write_copy`."""
    with explained(path), closing(connect(path, "ro")) as source:
        return write_copy(source, path, target)


def write_copy(source: sqlite3.Connection, path: Path, target: Path) -> Contents:
    """Write a checked copy of the open library `source` to `target`, whole or not at all, and return what it holds.

    Trouble DAMAGED: the library itself is not sound, and there is no copy.
    """
    if target.is_dir():
        raise Trouble(TroubleKind.IS_A_FOLDER, str(target))
    if target.exists() and target.samefile(path):
        raise Trouble(TroubleKind.CANNOT_WRITE, str(target), detail="the library itself")
    part = target.with_name(f".{target.name}.part")
    remove_with_companions(part)
    try:
        contents = _copy(source, path, part)
        take_place(part, target)
    finally:
        remove_with_companions(part)
    return contents


def _copy(source: sqlite3.Connection, path: Path, part: Path) -> Contents:
    """The copy gets a rollback journal instead of WAL: one file, readable from a stick that cannot be written to."""
    source.execute("BEGIN")
    try:
        expected = contents_of(source)
        with explained(part), closing(connect(part, "rwc")) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            found = broken_places(copy) or (() if contents_of(copy) == expected else ("contents differ",))
    finally:
        source.rollback()
    if found:
        raise Trouble(TroubleKind.DAMAGED, str(path), detail=found[0])
    return expected


def contents_of(connection: sqlite3.Connection) -> Contents:
    """Count what a library holds."""
    counts = (connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in _COUNTED)  # noqa: S608
    return Contents(*counts)


def broken_places(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return what SQLite's quick check finds, nothing when the file is sound."""
    found = [row[0] for row in connection.execute("PRAGMA quick_check(10)")]
    return () if found == ["ok"] else tuple(found)
