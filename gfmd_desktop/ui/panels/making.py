"""Work in slices between keys: what need not be there at once is made while nobody works."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_SLICE = 0.004
"""Seconds of work between two looks at the keyboard."""
_REST_MS = 4


class Making(QObject):
    """Calls `make_piece` again and again, a slice at a time, until it answers False."""

    def __init__(self, make_piece: Callable[[], bool], parent: QObject, *, rest_ms: int = _REST_MS) -> None:
        super().__init__(parent)
        self._make_piece = make_piece
        self._done = False
        self._slices = QTimer(self)
        self._slices.setInterval(rest_ms)
        self._slices.timeout.connect(self._make_slice)

    @property
    def is_under_way(self) -> bool:
        """Whether something is still to be made."""
        return not self._done

    def start(self) -> None:
        """Begin, or go on, unless everything is made."""
        if not self._done:
            self._slices.start()

    def again(self) -> None:
        """Begin anew: there may be something to make that was not there before."""
        self._done = False
        self.start()

    def stop(self) -> None:
        """Make nothing any more, for now."""
        self._slices.stop()

    def _make_slice(self) -> None:
        end = perf_counter() + _SLICE
        while perf_counter() < end:
            if not self._make_piece():
                self._done = True
                self._slices.stop()
                return
