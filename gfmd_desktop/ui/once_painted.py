"""What may wait until somebody sees a widget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from gfmd_desktop.ui.qt import override

_AT_THE_LATEST_MS = 500
"""A widget that is never painted (its window is minimised) must not keep anything waiting for ever."""


def once_painted(widget: QWidget, parent: QObject, act: Callable[[], None], after_ms: int = 0) -> None:
    """Call `act` once, `after_ms` after `widget` was painted, or after half a second; never when `parent` is gone by then."""
    _Watch(widget, parent, act, after_ms)


class _Watch(QObject):
    def __init__(self, widget: QWidget, parent: QObject, act: Callable[[], None], after_ms: int) -> None:
        super().__init__(parent)
        self._act = act
        self._after_ms = after_ms
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._due)
        self._soon.start(_AT_THE_LATEST_MS)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._soon.start(self._after_ms)
        return False

    def _due(self) -> None:
        self._act()
        self.deleteLater()
