"""Our own mistakes, described so that they can be mended without a word of anybody's report."""

from __future__ import annotations

import platform
import sqlite3
import traceback
from collections.abc import Iterator
from pathlib import Path

_LIBRARIES = ("click", "jsonschema", "lxml", "openpyxl", "PySide6_Essentials", "SQLAlchemy")


def versions() -> Iterator[str]:
    """Yield what the program runs on, a line each."""
    yield f"gfmd-desktop {_version('gfmd-desktop')}"
    yield f"Python {platform.python_version()} on {platform.system()} {platform.release()} ({platform.machine()})"
    yield from (f"{name} {_version(name)}" for name in _LIBRARIES)
    yield f"SQLite {sqlite3.sqlite_version}"


def description(error: BaseException) -> Iterator[str]:
    """Versions and places in the code; never the error's own words, which may quote a report."""
    yield from versions()
    cause: BaseException | None = error
    while cause is not None:
        yield f"\n{type(cause).__module__}.{type(cause).__qualname__}"
        for frame in traceback.extract_tb(cause.__traceback__):
            yield f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}: {frame.line}"
        cause = cause.__cause__ or cause.__context__


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow, and only needed here

    try:
        return version(package)
    except PackageNotFoundError:
        return "(not installed as a package)"
