"""Whether a file is a library of ours, told from its header alone: a foreign file is not even opened."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.storage.tables import APPLICATION_ID
from gfmd_desktop.storage.troubles import file_work

_HEADER_LENGTH = 100
_MAGIC = b"SQLite format 3\x00"
_APPLICATION_ID = slice(68, 72)


class Identity(StrEnum):
    """What lies at a path."""

    MISSING = "missing"
    LIBRARY = "library"
    OVERWRITTEN = "overwritten"
    FOREIGN = "foreign"


def identify(path: Path) -> Identity:
    """Tell what lies at `path`; OVERWRITTEN when its head is destroyed, but what lies beside it says that it was ours."""
    with file_work(path):
        if not path.exists():
            return Identity.MISSING
        if not path.is_file() and not path.is_dir():
            return Identity.FOREIGN  # reading a pipe or a device may wait for ever
        with path.open("rb") as file:
            header = file.read(_HEADER_LENGTH)
    if header.startswith(_MAGIC):
        ours = header[_APPLICATION_ID] == APPLICATION_ID.to_bytes(4, "big")
        return Identity.LIBRARY if ours else Identity.FOREIGN
    ours = lock_of(path).exists() or any(backups_of(path).glob("*.sqlite"))
    return Identity.OVERWRITTEN if ours else Identity.FOREIGN


def must_be_library(path: Path) -> None:
    """Refuse a path where no library of ours lies; Trouble DAMAGED when one did."""
    identity = identify(path)
    if identity is Identity.MISSING:
        raise Refused(Refusal.NOT_FOUND, str(path))
    if identity is Identity.OVERWRITTEN:
        raise Trouble(TroubleKind.DAMAGED, str(path))
    if identity is not Identity.LIBRARY:
        raise Refused(Refusal.NOT_A_LIBRARY, str(path))


def backups_of(path: Path) -> Path:
    """Return the folder that holds the backups of the library at `path`."""
    return path.with_name(f"{path.name}-backups")


def lock_of(path: Path) -> Path:
    """Return the file by which programs that write to the library at `path` exclude one another."""
    return path.with_name(f"{path.name}.lock")
