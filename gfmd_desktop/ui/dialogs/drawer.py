"""A drawer under the header: choices around one button that does it, Enter presses it, Escape puts the drawer away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton

from gfmd_desktop.ui.qt import override


class Drawer(QFrame):
    """What all drawers do with keys."""

    closed = Signal()
    main: QPushButton
    """What Enter presses unless somebody stands on another button; each drawer names its own."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.focusWidget()
            (button if isinstance(button, QPushButton) else self.main).click()
        else:
            super().keyPressEvent(event)
