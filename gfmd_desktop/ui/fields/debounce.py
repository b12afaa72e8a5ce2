"""Typing told in strokes: soon after the last key, and at least every second while keys keep coming."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 250
AT_MOST_MS = 1_000


class Debounce(QObject):
    """Calls `act` once a burst of `touch` pauses, or goes on for too long; `flush` calls it now if it is due at all."""

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
        if not self._longest.isActive():
            self._longest.start()

    def flush(self) -> None:
        """Act now if there is anything to act on."""
        if self.pending:
            self._pause.stop()
            self._longest.stop()
            self._act()

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
