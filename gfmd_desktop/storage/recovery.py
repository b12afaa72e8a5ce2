"""What is done about a damaged library: what can be read goes into a fresh one, the damaged file is kept under another name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from gfmd_desktop.errors import Refused, Trouble, TroubleKind
from gfmd_desktop.storage import tables
from gfmd_desktop.storage.backup import broken_places
from gfmd_desktop.storage.borrowing import borrow
from gfmd_desktop.storage.connections import connect, reading_engine, writing_engine
from gfmd_desktop.storage.creating import fill_new
from gfmd_desktop.storage.grafting import graft, knows_its_tables
from gfmd_desktop.storage.identity import backups_of
from gfmd_desktop.storage.migrations.runner import MIGRATIONS, Migration, bring_up_to_date, newest, schema_of
from gfmd_desktop.storage.reconciling import Reconciled, drop_the_lost, reconcile
from gfmd_desktop.storage.replacing import move_with_companions, remove_with_companions, take_place
from gfmd_desktop.storage.rotation import backups_in, stamp
from gfmd_desktop.storage.salvage import copy_what_can_be_read
from gfmd_desktop.storage.staging import stage
from gfmd_desktop.storage.troubles import explained

_SALVAGED = (tables.programme_session, tables.report, tables.answers, tables.edit, tables.version, tables.note)
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Recovery:
    """What became of a damaged library: facts a person must be told.

    `kept` is the damaged file under its new name. `from_file` reports came out of it, `without_history` of them as they
    stood but without their past; `from_backup` came from `backup` instead. `shortened` are ids of reports that are as they
    were some time ago, `lost` ids of those that neither file nor backup could give.
    """

    kept: Path
    from_file: int
    without_history: int
    backup: Path | None
    from_backup: int
    shortened: tuple[str, ...]
    lost: tuple[str, ...]


def recover(path: Path, at: datetime, migrations: Sequence[Migration] = MIGRATIONS) -> Recovery:
    """Put a sound library in the place of the damaged one at `path`, which is locked and not open; nothing is deleted."""
    fresh = path.with_name(f"{path.name}.recovering")
    remove_with_companions(fresh)
    try:
        salvaged = _salvage(path, fresh, at, migrations)
        backup, borrowed = _borrow_from_newest(path, fresh, salvaged, at, migrations)
        _in_one_transaction(fresh, drop_the_lost)
        ids = _ids_in(fresh)
        take_place(fresh, finished_recovery(path))
    finally:
        remove_with_companions(fresh)
    kept = _free_name(path.with_name(f"{path.stem}.damaged-{stamp(at)}{path.suffix}"))
    move_with_companions(path, kept)
    take_place(finished_recovery(path), path)
    return Recovery(
        kept,
        from_file=len(ids - borrowed),
        without_history=len(set(salvaged.without_history) - borrowed),
        backup=backup if borrowed else None,
        from_backup=len(borrowed),
        shortened=tuple(sorted(set(salvaged.shortened) - borrowed)),
        lost=tuple(sorted(set(salvaged.lost) - ids)),
    )


def finished_recovery(path: Path) -> Path:
    """Return where a recovered library waits for the moment in which the damaged one moves aside."""
    return path.with_name(f"{path.name}.recovered")


def _salvage(path: Path, fresh: Path, at: datetime, migrations: Sequence[Migration]) -> Reconciled:
    schema = _readable_schema(path, migrations)
    fill_new(fresh, at, [migration for migration in migrations if migration.number <= schema])
    grafted = path.with_name(f"{path.name}.grafted")
    try:
        if knows_its_tables(path):
            _copy_rows(path, fresh)
        else:
            graft(path, fresh, grafted)
            _copy_rows(grafted, fresh)
    finally:
        remove_with_companions(grafted)
    bring_up_to_date(fresh, at, migrations)
    return _in_one_transaction(fresh, lambda transaction: reconcile(transaction, at))


def _copy_rows(damaged: Path, fresh: Path) -> None:
    with explained(fresh), closing(connect(fresh, "rw")) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN IMMEDIATE")
        for table in _SALVAGED:
            columns = tuple(row[1] for row in connection.execute(f"PRAGMA table_info({table.name})"))
            copy_what_can_be_read(damaged, table.name, columns, connection)
        connection.execute("COMMIT")


def _in_one_transaction(fresh: Path, work: Callable[[Connection], _Result]) -> _Result:
    engine = writing_engine(fresh)
    try:
        with explained(fresh), engine.begin() as transaction:
            return work(transaction)
    finally:
        engine.dispose()


def _readable_schema(path: Path, migrations: Sequence[Migration]) -> int:
    engine = reading_engine(path)
    try:
        with engine.connect() as connection:
            return schema_of(connection) or newest(migrations)
    except DBAPIError:
        return newest(migrations)
    finally:
        engine.dispose()


def _borrow_from_newest(
    path: Path, fresh: Path, salvaged: Reconciled, at: datetime, migrations: Sequence[Migration]
) -> tuple[Path | None, set[str]]:
    """Take from the newest backup that is sound; one that is not is passed over."""
    staged = path.with_name(f"{path.name}.borrowing")
    for backup in backups_in(backups_of(path)):
        try:
            stage(backup, staged, at, migrations)
        except Refused:
            continue
        try:
            return backup, set(borrow(fresh, staged, salvaged.without_history))
        finally:
            remove_with_companions(staged)
    return None, set()


def _ids_in(fresh: Path) -> set[str]:
    """Return the reports of the finished library, once it has proved sound."""
    with explained(fresh), closing(connect(fresh, "rw")) as connection:
        found = broken_places(connection) or tuple(map(str, connection.execute("PRAGMA foreign_key_check")))
        if found:
            raise Trouble(TroubleKind.CANNOT_WRITE, str(fresh), detail=found[0])
        return {row[0] for row in connection.execute("SELECT id FROM report")}


def _free_name(path: Path) -> Path:
    names = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in count(2))
    return path if not path.exists() else next(name for name in names if not name.exists())
