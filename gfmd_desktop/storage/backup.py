"""Backups: whole copies made by SQLite while the library is in use, that count only after they were checked."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
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
_STRETCH = 2_000
"""Pages copied, and then steps of SQLite's checking, before somebody is asked whether to go on."""
GiveUp = Callable[[], bool]
_COUNTED = ("report", "edit", "version", "note", "programme_session")


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a library holds; a copy must hold as much."""

    reports: int
    edits: int
    versions: int
    notes: int
    sessions: int


class GivenUp(Exception):
    """A backup took longer than somebody wanted to wait; there is none."""


def _never() -> bool:
    return False


def back_up(path: Path, at: datetime, label: str = "", give_up: GiveUp = _never) -> Path:
    """Put a checked copy of the library at `path` among its backups, named by the moment, and return where it is."""
    folder = backups_of(path)
    with file_work(folder):
        folder.mkdir(exist_ok=True)
    target = folder / name_for(at, label)
    back_up_to(path, target, give_up)
    return target


def keep_backup(path: Path, at: datetime, give_up: GiveUp = _never) -> Path | None:
    """Make a backup unless there is one of the last ten minutes, and let go of those no longer kept; None: not due.

    `give_up` is asked again and again; once it says so, there is no backup and GivenUp is raised.
    """
    folder = backups_of(path)
    regular = [backup for backup in backups_in(folder) if is_regular(backup)]
    if regular and timedelta(0) <= at - made_at(regular[0]) < PAUSE_BETWEEN:
        return None
    backup = back_up(path, at, give_up=give_up)
    with file_work(folder):
        for old in surplus(backups_in(folder)):
            old.unlink()
    return backup


def back_up_to(path: Path, target: Path, give_up: GiveUp = _never) -> Contents:
    """Write a checked copy of the library at `path` to `target`; see `write_copy`."""
    with explained(path), closing(connect(path, "ro")) as source:
        return write_copy(source, path, target, give_up)


def write_copy(source: sqlite3.Connection, path: Path, target: Path, give_up: GiveUp = _never) -> Contents:
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
        contents = _copy(source, path, part, give_up)
        take_place(part, target)
    except Trouble as trouble:
        if trouble.subject != str(part):
            raise
        raise Trouble(trouble.kind, str(target), detail=trouble.detail) from trouble
    finally:
        remove_with_companions(part)
    return contents


def _copy(source: sqlite3.Connection, path: Path, part: Path, give_up: GiveUp) -> Contents:
    """The copy gets a rollback journal instead of WAL: one file, readable from a stick that cannot be written to."""

    def go_on(*_: int) -> None:
        if give_up():
            raise GivenUp(str(part))

    source.execute("BEGIN")
    try:
        expected = contents_of(source)
        with explained(part), closing(connect(part, "rwc")) as copy:
            source.backup(copy, pages=_STRETCH, progress=go_on)
            go_on()
            copy.set_progress_handler(give_up, _STRETCH)
            copy.execute("PRAGMA journal_mode = DELETE")
            found = broken_places(copy) or (() if contents_of(copy) == expected else ("contents differ",))
            go_on()
    except Trouble:
        go_on()  # checking was interrupted because somebody gave up
        raise
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
