"""What can be done with a passage, and the key of each act."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Act(Enum):
    """Something that can be done on the page of a file that is looked through."""

    NEXT = "next"
    BEFORE = "before"
    PUT = "put"
    CONFIRM = "confirm"
    WAIVE = "waive"
    TAKE_BACK = "take back"
    PART = "part"
    UNDO = "undo"
    REDO = "redo"
    TAKE_IN = "take in"
    LEAVE = "leave"


KEYS = {
    Act.NEXT: "F8",
    Act.PUT: "Enter",
    Act.CONFIRM: "Space",
    Act.WAIVE: "X",
    Act.TAKE_BACK: "Delete",
    Act.PART: "P",
    Act.UNDO: "Ctrl+Z",
    Act.TAKE_IN: "Ctrl+Enter",
}
"""The keys that are shown."""

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = {
    Qt.Key.Key_Return: Act.PUT,
    Qt.Key.Key_Enter: Act.PUT,
    Qt.Key.Key_Space: Act.CONFIRM,
    Qt.Key.Key_X: Act.WAIVE,
    Qt.Key.Key_Delete: Act.TAKE_BACK,
    Qt.Key.Key_Backspace: Act.TAKE_BACK,
    Qt.Key.Key_P: Act.PART,
}


def act_on_passage(event: QKeyEvent) -> Act | None:
    """Return what a key does with the passage somebody stands on."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    return _PLAIN.get(Qt.Key(event.key()))


def act_on_page(event: QKeyEvent) -> Act | None:
    """Return what a key does anywhere on the page; these keys go before those of the window."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return Act.UNDO
    if event.matches(QKeySequence.StandardKey.Redo):
        return Act.REDO
    if event.key() == Qt.Key.Key_F8:
        return Act.BEFORE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else Act.NEXT
    if event.key() in _RETURNS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return Act.TAKE_IN
    return Act.LEAVE if event.key() == Qt.Key.Key_Escape else None
