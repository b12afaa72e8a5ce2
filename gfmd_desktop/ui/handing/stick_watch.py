"""Notices sticks that are plugged in: one look at the system's list every few seconds, in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from gfmd_desktop.services.sticks import OnStick, Stick, mounted, reports_on
from gfmd_desktop.ui.desk import Mailbox

_PAUSE = 4.0


class StickWatch(QObject):
    """Tells of every stick that comes with files of ours, unless it told of just these before."""

    came = Signal(object, object)
    """A stick, and the files of ours on it (a tuple)."""

    def __init__(self, list_sticks: Callable[[], tuple[Stick, ...]] = mounted, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list_sticks = list_sticks
        self._mailbox = Mailbox(self)
        self._over = threading.Event()
        self._present: frozenset[Stick] = frozenset()
        self._told: dict[str, frozenset[tuple[str, tuple[int, int]]]] = {}
        self._thread = threading.Thread(target=self._watch, name="sticks", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        if self._thread.ident is None:
            self._thread.start()

    def stop(self) -> None:
        """Look no more; a stick that does not answer keeps nobody waiting."""
        self._over.set()

    def look(self) -> None:
        """Look once, and tell of sticks that were not there the last time."""
        present = frozenset(self._list_sticks())
        fresh, self._present = present - self._present, present
        for stick in fresh:
            self._look_at(stick)

    def _watch(self) -> None:
        while not self._over.is_set():
            self.look()
            self._over.wait(_PAUSE)

    def _look_at(self, stick: Stick) -> None:
        found: tuple[OnStick, ...] = reports_on(stick)
        lies = frozenset((str(each.file.relative_to(stick.folder)), each.state) for each in found)
        if found and lies != self._told.get(stick.name) and not self._over.is_set():
            self._told[stick.name] = lies
            self._mailbox.post(partial(self.came.emit, stick, found))
