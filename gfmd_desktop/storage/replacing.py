"""Files that take another's place whole, and databases that are moved together with their companions."""

from __future__ import annotations

import os
from pathlib import Path

from gfmd_desktop.storage.troubles import file_work

_COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file; it belongs to it and to no other."""


def take_place(new: Path, path: Path) -> None:
    """Let the finished file `new` take the place of `path`, and have the folder remember it."""
    with file_work(path):
        new.replace(path)
        _keep_folder(path.parent)


def move_with_companions(path: Path, to: Path) -> None:
    """Move a database and what belongs to it; the file itself goes last, so that a cut leaves nothing half known."""
    with file_work(path):
        for suffix in (*_COMPANIONS, ""):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(to.with_name(to.name + suffix))
        _keep_folder(path.parent)


def remove_with_companions(path: Path) -> None:
    """Remove a database of our own making that never counted."""
    with file_work(path):
        for suffix in (*_COMPANIONS, ""):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def _keep_folder(folder: Path) -> None:
    """A rename is lasting once its folder is on the disk; Windows knows no such thing."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
