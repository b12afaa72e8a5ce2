"""What the interpreter does beside the program's own work is kept out of the way of starting and of typing."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_TURN = 0.0005
"""Seconds the thread that saves may keep the interpreter while the window waits for it: Python's own 0.005 is felt in typing."""
_SETTLED_MS = 4_000


def keep_pace(parent: QObject) -> None:
    """Take turns quickly, and look for garbage only in what comes after the start, not in all that stays for the whole run."""
    sys.setswitchinterval(_TURN)
    gc.disable()
    settled = QTimer(parent)
    settled.setSingleShot(True)
    settled.timeout.connect(_settle)
    settled.start(_SETTLED_MS)


def _settle() -> None:
    gc.freeze()
    gc.enable()
