"""What may wait until somebody sees a widget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from gfmd_desktop.ui.qt import override

_A_BREATH_MS = 40
"""A key pressed as soon as something is seen comes before what may wait."""
_AT_THE_LATEST_MS = 500
"""A widget that is never painted (its window is minimised) must not keep anything waiting for ever."""


def once_painted(widget: QWidget, parent: QObject, act: Callable[[], None]) -> None:
    """Call `act` once, a breath after `widget` was painted, or after half a second; never when `parent` is gone by then."""
    _Watch(widget, parent, act)


class _Watch(QObject):
    def __init__(self, widget: QWidget, parent: QObject, act: Callable[[], None]) -> None:
        super().__init__(parent)
        self._act = act
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._due)
        self._soon.start(_AT_THE_LATEST_MS)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._soon.start(_A_BREATH_MS)
        return False

    def _due(self) -> None:
        self._act()
        self.deleteLater()
