"""A library from outside, or a backup, made ready beside our own: checked, brought to the newest schema, the original untouched."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.storage.backup import broken_places
from gfmd_desktop.storage.connections import connect, reading_engine
from gfmd_desktop.storage.identity import Identity, identify, must_be_library
from gfmd_desktop.storage.migrations.runner import Migration, bring_up_to_date, newest, schema_of
from gfmd_desktop.storage.replacing import remove_with_companions
from gfmd_desktop.storage.troubles import explained, file_work


def stage(candidate: Path, to: Path, at: datetime, migrations: Sequence[Migration]) -> None:
    """Copy the library `candidate` to `to`, sound and of the newest schema.

    Refused: NOT_FOUND, NOT_A_LIBRARY, NEWER_LIBRARY, NOT_READABLE (damaged); nothing is left behind then.
    """
    if identify(candidate) is Identity.OVERWRITTEN:
        raise Refused(Refusal.NOT_READABLE, str(candidate))
    must_be_library(candidate)
    remove_with_companions(to)
    try:
        copy_with_newest_pages(candidate, to)
        _must_be_sound(candidate, to)
        _must_not_be_newer(candidate, to, migrations)
        bring_up_to_date(to, at, migrations)
    except BaseException:
        remove_with_companions(to)
        raise


def copy_with_newest_pages(path: Path, to: Path) -> None:
    """Copy a library file, and the `-wal` file that holds its newest pages."""
    with file_work(to):
        for suffix in ("", "-wal"):
            source = path.with_name(path.name + suffix)
            if source.exists():
                shutil.copyfile(source, to.with_name(to.name + suffix))


def _must_be_sound(candidate: Path, copy: Path) -> None:
    try:
        with explained(copy), closing(connect(copy, "rw")) as connection:
            found = broken_places(connection)
    except Trouble as trouble:
        if trouble.kind is not TroubleKind.DAMAGED:
            raise
        found = (trouble.detail,)
    if found:
        raise Refused(Refusal.NOT_READABLE, str(candidate), detail=found[0])


def _must_not_be_newer(candidate: Path, copy: Path, migrations: Sequence[Migration]) -> None:
    engine = reading_engine(copy)
    try:
        with explained(copy), engine.connect() as connection:
            schema = schema_of(connection)
    finally:
        engine.dispose()
    if schema > newest(migrations):
        raise Refused(Refusal.NEWER_LIBRARY, str(candidate), detail=str(schema))
