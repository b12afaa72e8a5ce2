"""The keys of the board: what each means for the cell somebody stands on."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Act(Enum):
    """What a key asks for."""

    TAKE = auto()
    COMBINE = auto()
    EDIT = auto()
    WAIVE = auto()
    REOPEN = auto()
    JOIN_ABOVE = auto()
    JOIN_BELOW = auto()
    APART = auto()
    ORDER = auto()
    NEXT = auto()
    BEFORE = auto()
    UNDO = auto()
    REDO = auto()


_PLAIN = {
    Qt.Key.Key_Return: Act.TAKE,
    Qt.Key.Key_Enter: Act.TAKE,
    Qt.Key.Key_M: Act.COMBINE,
    Qt.Key.Key_E: Act.EDIT,
    Qt.Key.Key_F2: Act.EDIT,
    Qt.Key.Key_X: Act.WAIVE,
    Qt.Key.Key_Delete: Act.WAIVE,
    Qt.Key.Key_Backspace: Act.REOPEN,
    Qt.Key.Key_A: Act.APART,
    Qt.Key.Key_S: Act.ORDER,
    Qt.Key.Key_F8: Act.NEXT,
}
_ALT = {Qt.Key.Key_Up: Act.JOIN_ABOVE, Qt.Key.Key_Down: Act.JOIN_BELOW}


def act_of(event: QKeyEvent) -> Act | None:
    """Return what a key asks for, None when it asks for nothing here."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return Act.UNDO
    if event.matches(QKeySequence.StandardKey.Redo):
        return Act.REDO
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.AltModifier:
        return _ALT.get(key)
    if held == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_F8:
        return Act.BEFORE
    return _PLAIN.get(key) if held == Qt.KeyboardModifier.NoModifier else None


def place_of(event: QKeyEvent) -> int:
    """Return the place in the list that a digit asks for (from 1), 0 for other keys."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_digit = Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 and held == Qt.KeyboardModifier.NoModifier
    return event.key() - Qt.Key.Key_0 if is_digit else 0
