"""The system asks the program to end (somebody logs out, the machine goes down): heard where the window can act on it.

A signal interrupts Qt anywhere, and Python hears of it only when it has its turn, which an idle window never gives it. So each one
writes a byte into a pipe that Qt watches. Windows sends no signals: it closes the window.
"""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")


class Farewell(QObject):
    """Listens from `listen` to `rest`; a signal that was ignored before (`nohup`) stays so."""

    asked = Signal()
    """The program should end as if somebody closed the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipe: tuple[int, int] | None = None
        self._notifier: QSocketNotifier | None = None
        self._before: dict[int, Any] = {}

    def listen(self) -> None:
        """Hear what the system asks from now on; in the main thread."""
        if os.name != "posix":
            return
        self._pipe = reading, writing = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for number in (getattr(signal, name) for name in _SIGNALS):
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, _is_in_the_pipe)

    def rest(self) -> None:
        """Leave signals to whoever minded them before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before.clear()
        if self._pipe is not None and self._notifier is not None:
            signal.set_wakeup_fd(-1)
            self._notifier.setEnabled(False)
            for end in self._pipe:
                os.close(end)
            self._pipe = None

    def _heard(self) -> None:
        if self._pipe is not None:
            with suppress(BlockingIOError):
                os.read(self._pipe[0], 64)
            self.asked.emit()


def _is_in_the_pipe(_number: int, _frame: FrameType | None) -> None:
    """The signal was written into the pipe before this is called."""
