"""The switch that says that a session said nothing on a field. Words typed on it are meant for the answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from gfmd_desktop.ui.fields.typed_on import words_typed
from gfmd_desktop.ui.qt import override


class NothingSaid(QToolButton):
    """Switches at a click or a key that presses buttons."""

    typed = Signal(str)
    """Somebody typed on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        words = words_typed(event)
        if words:
            self.typed.emit(words)
        else:
            super().keyPressEvent(event)
