"""Typing told in strokes: soon after the last key, and again and again while keys keep coming."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 250
AT_MOST_MS = 700
"""A kill may cost a second at most, and the way to the disk takes its part of it."""


class Debounce(QObject):
    """Calls `act` once a burst of `touch` pauses, or goes on for too long; `flush` calls it now if it is due at all."""

    waits = Signal(bool)
    """Something was touched that has not been acted on; False: everything has been."""

    def __init__(self, act: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._act = act
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(AT_MOST_MS)

    @property
    def pending(self) -> bool:
        """Whether something was touched that has not been acted on."""
        return self._longest.isActive()

    def touch(self) -> None:
        """Note that something changed."""
        self._pause.start()
        if not self.pending:
            self._longest.start()
            self.waits.emit(True)

    def flush(self) -> None:
        """Act now if there is anything to act on."""
        if self.pending:
            self._due()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._due)
        return timer

    def _due(self) -> None:
        self._pause.stop()
        self._longest.stop()
        self._act()
        self.waits.emit(self.pending)
