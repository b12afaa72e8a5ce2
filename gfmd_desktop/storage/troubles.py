"""Where SQLite and the operating system say what went wrong, and it becomes a `Trouble` that carries facts."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from gfmd_desktop.errors import Trouble, TroubleKind

_BY_CODE = {
    sqlite3.SQLITE_FULL: TroubleKind.DISK_FULL,
    sqlite3.SQLITE_READONLY: TroubleKind.READ_ONLY,
    sqlite3.SQLITE_PERM: TroubleKind.NO_RIGHTS,
    sqlite3.SQLITE_AUTH: TroubleKind.NO_RIGHTS,
    sqlite3.SQLITE_BUSY: TroubleKind.LOCKED,
    sqlite3.SQLITE_LOCKED: TroubleKind.LOCKED,
    sqlite3.SQLITE_CORRUPT: TroubleKind.DAMAGED,
    sqlite3.SQLITE_NOTADB: TroubleKind.DAMAGED,
}
# EEXIST: a file stands where a folder is needed.
_BY_ERRNO = {
    errno.ENOSPC: TroubleKind.DISK_FULL,
    errno.EDQUOT: TroubleKind.DISK_FULL,
    errno.EFBIG: TroubleKind.DISK_FULL,
    errno.EROFS: TroubleKind.READ_ONLY,
    errno.EACCES: TroubleKind.NO_RIGHTS,
    errno.EPERM: TroubleKind.NO_RIGHTS,
    errno.EISDIR: TroubleKind.IS_A_FOLDER,
    errno.ENOENT: TroubleKind.NO_FOLDER,
    errno.ENOTDIR: TroubleKind.NO_FOLDER,
    errno.EEXIST: TroubleKind.NO_FOLDER,
}
_WRITING = {
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_SHMSIZE,
    sqlite3.SQLITE_IOERR_SHMMAP,
}
_LITTLE_SPACE = 64 * 1024


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn errors of SQLite into `Trouble` about `path`; what is a mistake of ours passes unchanged."""
    try:
        yield
    except DBAPIError as error:
        cause = error.orig
        if not isinstance(cause, sqlite3.DatabaseError):
            raise
        raise trouble_of(path, cause) from error
    except sqlite3.DatabaseError as error:
        raise trouble_of(path, error) from error


@contextmanager
def file_work(path: Path) -> Iterator[None]:
    """Turn errors of the operating system into `Trouble` about `path`."""
    try:
        yield
    except OSError as error:
        kind = _BY_ERRNO.get(error.errno or 0, TroubleKind.CANNOT_WRITE)
        raise Trouble(kind, str(path), detail=error.strerror or "") from error


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Tell whether SQLite found the file itself broken (and not busy, full or out of reach)."""
    return _primary(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def trouble_of(path: Path, error: sqlite3.DatabaseError) -> Exception:
    """Return the trouble an error of SQLite tells of, or the error itself when it is a mistake of ours."""
    code = _primary(error)
    if code in _BY_CODE:
        return Trouble(_BY_CODE[code], str(path), detail=str(error))
    if code == sqlite3.SQLITE_CANTOPEN:
        return Trouble(_why_not_open(path), str(path), detail=str(error))
    if code == sqlite3.SQLITE_IOERR:
        return Trouble(_why_no_io(path, error), str(path), detail=str(error))
    return error


def _primary(error: sqlite3.DatabaseError) -> int:
    """The primary result code is the low byte of the extended one; errors made by the module itself carry none."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


def _why_not_open(path: Path) -> TroubleKind:
    if path.is_dir():
        return TroubleKind.IS_A_FOLDER
    if not path.parent.is_dir():
        return TroubleKind.NO_FOLDER
    if _is_full(path):
        return TroubleKind.DISK_FULL
    if _is_read_only(path.parent):
        return TroubleKind.READ_ONLY
    return TroubleKind.NO_RIGHTS if not _may_use(path) else TroubleKind.CANNOT_READ


def _why_no_io(path: Path, error: sqlite3.DatabaseError) -> TroubleKind:
    if error.sqlite_errorcode not in _WRITING:
        return TroubleKind.CANNOT_READ
    return TroubleKind.DISK_FULL if _is_full(path) else TroubleKind.CANNOT_WRITE


def _is_full(path: Path) -> bool:
    return path.parent.is_dir() and shutil.disk_usage(path.parent).free < _LITTLE_SPACE


def _is_read_only(folder: Path) -> bool:
    statvfs = getattr(os, "statvfs", None)
    return statvfs is not None and bool(statvfs(folder).f_flag & os.ST_RDONLY)


def _may_use(path: Path) -> bool:
    file_is_ours = not path.exists() or os.access(path, os.R_OK | os.W_OK)
    return file_is_ours and os.access(path.parent, os.R_OK | os.W_OK | os.X_OK)
