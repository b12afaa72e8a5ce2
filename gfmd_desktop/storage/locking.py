"""One program writes to a library at a time: a lock of the operating system, gone when its holder is, however it ends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.storage.identity import lock_of
from gfmd_desktop.storage.troubles import file_work


def lock(path: Path) -> Callable[[], None]:
    """Lock the library at `path` for writing and return what lets go of it; Trouble LOCKED when another program has it."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - 40 ms that reading does not need

    held = FileLock(lock_of(path), timeout=0)
    with file_work(path):
        try:
            held.acquire()
        except Timeout as error:
            raise Trouble(TroubleKind.LOCKED, str(path)) from error
    return held.release
