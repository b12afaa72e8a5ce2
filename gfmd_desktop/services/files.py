"""Files of the user's: read whole within a limit, written whole or not at all, the machine's refusals told apart."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind

_KINDS = {
    errno.ENOSPC: TroubleKind.DISK_FULL,
    errno.EFBIG: TroubleKind.DISK_FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): TroubleKind.DISK_FULL,
    errno.EROFS: TroubleKind.READ_ONLY,
    errno.EACCES: TroubleKind.NO_RIGHTS,
    errno.EPERM: TroubleKind.NO_RIGHTS,
    errno.ENOENT: TroubleKind.NO_FOLDER,
    errno.ENOTDIR: TroubleKind.NO_FOLDER,
    errno.EISDIR: TroubleKind.IS_A_FOLDER,
    errno.EBUSY: TroubleKind.LOCKED,
    errno.ETXTBSY: TroubleKind.LOCKED,
}
_OPEN_ELSEWHERE = (32, 33)
"""Windows: sharing and lock violations; a Word window that shows the file causes them."""


def read_whole(path: Path, max_bytes: int) -> bytes:
    """Return the content of an input file; Refused NOT_FOUND, NOT_READABLE (no rights, a folder, a pipe) or TOO_LARGE."""
    try:
        _refuse_what_might_wait(path)
        with path.open("rb") as file:
            content = file.read(max_bytes + 1)
    except FileNotFoundError:
        raise Refused(Refusal.NOT_FOUND, str(path)) from None
    except IsADirectoryError:
        raise Refused(Refusal.NOT_READABLE, str(path), detail="a folder") from None
    except OSError as error:
        detail = "a folder" if path.is_dir() else (error.strerror or "").lower()
        raise Refused(Refusal.NOT_READABLE, str(path), detail=detail) from None
    if len(content) > max_bytes:
        raise Refused(Refusal.TOO_LARGE, str(path), detail=str(max_bytes))
    return content


def _refuse_what_might_wait(path: Path) -> None:
    """Reading a pipe or a device may wait for ever; a folder is told by opening it."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise Refused(Refusal.NOT_READABLE, str(path), detail="no ordinary file")


def write_atomically(path: Path, content: bytes) -> None:
    """Put a file in place as a whole: written beside it, read back, then renamed; Trouble leaves what was there before."""
    with _trouble_with(path):
        target = Path(os.path.realpath(path))
        _check_replaceable(target, path)
        _replace(target, content)


def _replace(target: Path, content: bytes) -> None:
    beside = target.with_name(f".gfmd-{os.urandom(8).hex()}.tmp")
    try:
        write_new(beside, content)
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    sync_folder(target.parent)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet, down to the disk, and read it back; OSError when it is not the same."""
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if path.read_bytes() != content:
        raise OSError(errno.EIO, "it reads back differently", str(path))


def sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where the system can be asked for that."""
    if os.name != "posix":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def trouble_of(error: OSError, subject: str) -> Trouble:
    """Tell what the machine could not do from the error it gave."""
    kind = _KINDS.get(error.errno or 0, TroubleKind.CANNOT_WRITE)
    if getattr(error, "winerror", None) in _OPEN_ELSEWHERE:
        kind = TroubleKind.LOCKED
    return Trouble(kind, subject, detail=error.strerror or "")


@contextmanager
def _trouble_with(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise trouble_of(error, str(path)) from error


def _check_replaceable(target: Path, named: Path) -> None:
    """A folder, a device or a write-protected file is not replaced, though a rename might manage to."""
    if target.is_dir():
        raise Trouble(TroubleKind.IS_A_FOLDER, str(named))
    if not target.exists():
        return
    if not target.is_file():
        raise Trouble(TroubleKind.CANNOT_WRITE, str(named), detail="not an ordinary file")
    if not os.access(target, os.W_OK):
        raise Trouble(TroubleKind.NO_RIGHTS, str(named), detail="write-protected")
