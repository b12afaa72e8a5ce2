"""Opening a library: to read it wherever it lies, or to write, which locks, creates, migrates and if need be recovers it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.storage.backup import back_up
from gfmd_desktop.storage.connections import connect, reading_engine, writing_engine
from gfmd_desktop.storage.creating import create
from gfmd_desktop.storage.identity import Identity, identify, must_be_library
from gfmd_desktop.storage.library import Library, Mode
from gfmd_desktop.storage.locking import lock
from gfmd_desktop.storage.migrations.runner import MIGRATIONS, Migration, bring_up_to_date, newest, schema_of
from gfmd_desktop.storage.recovery import Recovery, finished_recovery, recover
from gfmd_desktop.storage.replacing import take_place
from gfmd_desktop.storage.staging import copy_with_newest_pages
from gfmd_desktop.storage.troubles import explained, file_work

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Opened:
    """An open library and what had to be done first.

    `backup` is the copy made before a migration. `recovery` says what became of a damaged file: a person must be told.
    """

    library: Library
    created: bool = False
    migrated_from: int | None = None
    backup: Path | None = None
    recovery: Recovery | None = None

    @property
    def can_write(self) -> bool:
        """Whether what is typed can be kept in it."""
        return self.library.mode is Mode.WRITE


def open_library(
    path: Path,
    mode: Mode,
    *,
    clock: Clock = utc_now,
    check_first: bool = False,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> Opened:
    """Open the library at `path`; to write it is created when missing.

    `check_first` looks for damage before anything is done (a quarter of a second per 300 MB). Refused: NOT_FOUND (to
    read), NOT_A_LIBRARY, NEWER_LIBRARY; the file is untouched. Trouble: LOCKED and what the disk may say.
    """
    path = path.resolve()
    if mode is Mode.READ:
        return _open_to_read(path, clock, migrations)
    if identify(path) is Identity.FOREIGN:
        raise Refused(Refusal.NOT_A_LIBRARY, str(path))
    with ExitStack() as undo:
        _make_folder(path.parent)
        unlock = lock(path)
        undo.callback(unlock)
        opened = _open_to_write(path, clock, unlock, migrations, check_first=check_first)
        undo.pop_all()
    return opened


def _open_to_write(
    path: Path, clock: Clock, unlock: Callable[[], None], migrations: Sequence[Migration], *, check_first: bool
) -> Opened:
    now = clock()
    created = identify(path) is Identity.MISSING and not _finish_recovery(path)
    if created:
        create(path, now, migrations)
    schema = _schema_if_sound(path, migrations, thoroughly=check_first)
    recovery = recover(path, now, migrations) if schema is None else None
    older = schema is not None and schema < newest(migrations)
    backup = _migrate(path, now, migrations) if older else None
    _try_to_write(path)
    library = Library(path, reading_engine(path), writing_engine(path), now, unlock)
    return Opened(library, created, schema if older else None, backup, recovery)


def _finish_recovery(path: Path) -> bool:
    """A recovery that was cut off between its last two renames left the finished library under its waiting name."""
    finished = finished_recovery(path)
    if not finished.exists():
        return False
    take_place(finished, path)
    return True


def _try_to_write(path: Path) -> None:
    """Find out now, and not at the first word typed, that nothing can be written; a library copied by hand gets its WAL."""
    with explained(path), closing(connect(path, "rw")) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def _schema_if_sound(path: Path, migrations: Sequence[Migration], *, thoroughly: bool) -> int | None:
    """Return a library's schema, None when the file is damaged; Refused when a newer program made it."""
    if identify(path) is Identity.OVERWRITTEN:
        return None
    must_be_library(path)
    engine = reading_engine(path)
    try:
        with explained(path), engine.connect() as connection:
            schema = _not_newer(path, schema_of(connection), migrations)
            damaged = thoroughly and connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok"
            return None if damaged else schema
    except Trouble as trouble:
        if trouble.kind is TroubleKind.DAMAGED:
            return None
        raise
    finally:
        engine.dispose()


def _migrate(path: Path, now: datetime, migrations: Sequence[Migration]) -> Path:
    backup = back_up(path, now, f"before-schema-{newest(migrations)}")
    bring_up_to_date(path, now, migrations)
    return backup


def _not_newer(path: Path, schema: int, migrations: Sequence[Migration]) -> int:
    if schema > newest(migrations):
        raise Refused(Refusal.NEWER_LIBRARY, str(path), detail=str(schema))
    return schema


def _open_to_read(path: Path, clock: Clock, migrations: Sequence[Migration]) -> Opened:
    must_be_library(path)
    now = clock()
    engine = _engine_that_reads(path)
    if engine is not None:
        with explained(path), engine.connect() as connection:
            schema = _not_newer(path, schema_of(connection), migrations)
        if schema == newest(migrations):
            return Opened(Library(path, engine, None, now, lambda: None))
        engine.dispose()
    return _open_copy(path, now, migrations)


def _engine_that_reads(path: Path) -> Engine | None:
    """Return an engine for a file that may lie where nothing can be written; None when only a copy can be read.

    Reading a WAL file takes a `-shm` file beside it. Where none can be made and no `-wal` holds newer pages, the file is
    as good as immutable; where one does, the pages can only be put together in a copy.
    """
    has_newer_pages = path.with_name(f"{path.name}-wal").exists()
    for immutable in (False, True) if not has_newer_pages else (False,):
        engine = reading_engine(path, immutable=immutable)
        try:
            with explained(path), engine.connect() as connection:
                schema_of(connection)
        except Trouble as trouble:
            engine.dispose()
            if trouble.kind is TroubleKind.DAMAGED:
                raise
        else:
            return engine
    return None


def _open_copy(path: Path, now: datetime, migrations: Sequence[Migration]) -> Opened:
    """Open a copy in a temporary folder, brought to the newest schema: the file itself may not be touched."""
    with ExitStack() as undo:
        folder = Path(undo.enter_context(tempfile.TemporaryDirectory(prefix="gfmd-library-")))
        copy = folder / path.name
        copy_with_newest_pages(path, copy)
        bring_up_to_date(copy, now, migrations)
        engine = reading_engine(copy)
        close = undo.pop_all().close
    return Opened(Library(path, engine, None, now, close))


def _make_folder(folder: Path) -> None:
    with file_work(folder):
        folder.mkdir(parents=True, exist_ok=True)
