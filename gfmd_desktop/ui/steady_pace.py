"""What the interpreter does beside the program's own work is kept out of the way of starting and of typing, and of other threads.

Left alone, Python looks for garbage in whichever thread makes something new. Found by the thread that saves, a page that was put
away would be destroyed there while the window paints it or dresses it anew, and that ends the program. So it looks for itself no
more: the window's thread does, between two events.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_TURN = 0.0005
"""Seconds the thread that saves may keep the interpreter while the window waits for it: Python's own 0.005 is felt in typing."""
_SETTLED_MS = 4_000
_PAUSE_MS = 1_000
"""Between two looks for garbage; one takes 1 to 2 ms after another report was opened."""


def keep_pace(parent: QObject, settled_ms: int = _SETTLED_MS, pause_ms: int = _PAUSE_MS) -> None:
    """Take turns quickly, and look for garbage in the parent's thread alone, and only in what comes after the start."""
    sys.setswitchinterval(_TURN)
    gc.disable()
    looks = QTimer(parent)
    looks.setInterval(pause_ms)
    looks.timeout.connect(collect_what_is_due)
    settled = QTimer(parent)
    settled.setSingleShot(True)
    settled.timeout.connect(gc.freeze)
    settled.timeout.connect(looks.start)
    settled.start(settled_ms)


def collect_what_is_due() -> None:
    """Look for garbage as far as Python itself would by now."""
    due = [
        age for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
    ]
    if due:
        gc.collect(max(due))
