"""The button under a list. Somebody who comes to it and simply writes gets an entry that begins so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from gfmd_desktop.ui.fields.typed_on import words_typed
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import set_role


class AddButton(QPushButton):
    """Adds an entry when it is pressed, or when words are typed on it."""

    typed = Signal(str)
    """Somebody typed on it."""
    entered = Signal()
    """The keyboard belongs to it."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        set_role(self, "link")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        words = words_typed(event)
        if words:
            self.typed.emit(words)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
