"""Making a library that was not there before: under another name until it is whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from gfmd_desktop.storage.connections import connect
from gfmd_desktop.storage.migrations.runner import MIGRATIONS, Migration, bring_up_to_date
from gfmd_desktop.storage.replacing import move_with_companions, remove_with_companions, take_place
from gfmd_desktop.storage.rotation import stamp
from gfmd_desktop.storage.troubles import explained


def create(path: Path, at: datetime, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Make an empty library at `path`, whole or not at all. What an older file of that name left behind is moved aside."""
    move_with_companions(path, path.with_name(f"{path.stem}.left-{stamp(at)}{path.suffix}"))
    new = path.with_name(f"{path.name}.new")
    remove_with_companions(new)
    try:
        fill_new(new, at, migrations)
        take_place(new, path)
    finally:
        remove_with_companions(new)


def fill_new(path: Path, at: datetime, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Write the newest schema into a file that does not exist yet, and close it."""
    with explained(path):
        connection = connect(path, "rwc")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.close()
    bring_up_to_date(path, at, migrations)
