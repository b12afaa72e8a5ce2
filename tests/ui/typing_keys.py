"""Keys as a keyboard sends them; QTest's own know no letter beyond ASCII."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier


def type_words(widget: QWidget, words: str) -> None:
    """Type words into a widget, letter by letter."""
    for letter in words:
        key = ord(letter.upper()) if letter.isascii() else int(Qt.Key.Key_unknown)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, _NONE, letter))


def press(widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key, with these other keys held; shortcuts hear it first."""
    held = _NONE
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(widget, key, held)
