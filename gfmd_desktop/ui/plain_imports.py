"""Modules imported as Python does it, not as Qt's binding for it does."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it is what changes the import


def import_plainly() -> None:
    """Take back the import that PySide6 puts in the place of Python's own.

    Theirs reads the source of every module imported later, to find out whether it asks for other names of Qt's methods
    (`from __feature__ import …`). This program does not, and it made a start a quarter longer.
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
