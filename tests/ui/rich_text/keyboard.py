"""Hands on a keyboard: several lines, and the keys that hold others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.typing_keys import press, type_words

KEY = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def type_text(widget: QWidget, text: str) -> None:
    """Type letters of any script; where a line ends, Enter."""
    for number, line in enumerate(text.split("\n")):
        if number:
            press(widget, KEY.Key_Return)
        type_words(widget, line)
