"""Words typed on a button: nobody aims at a button with letters, so they go where they are meant to stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def words_typed(event: QKeyEvent) -> str:
    """Return what a key writes; "" for one that commands, as Space does on a button."""
    words = event.text()
    return words if words.strip() and words.isprintable() and event.modifiers() in _PLAIN else ""


def type_into(widget: QWidget | None, words: str) -> None:
    """Have words typed into a widget, as if it had had the keyboard."""
    if widget is not None:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, words)
        QCoreApplication.sendEvent(widget, key)
