"""Which digit a key is, wherever the keyboard has its digits."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_FIRST_SCAN_CODE = 10
"""Of the key that has the 1 on it, on X11 and Wayland: a French keyboard has “&” there, and the 1 above it."""
_LAST_LETTER = 0xFF
"""Of Latin-1: keys beyond it have no sign."""
_MAC_KEYS = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)
_SHIFTED = "!@#$%^&*()"
"""What the keys of the digits type with Shift on an English keyboard."""
_UNSHIFTED = ("&1", "É2", '"3', "'4", "(5", "-6§", "È7", "_8!", "Ç9", "À0")
"""What they type without it on a French one; "§" and "!" on a Belgian one."""


def digit_with_alt(event: QKeyEvent) -> tuple[int, bool] | None:
    """Return the digit that was pressed together with Alt, and whether Shift was too; None for other keys."""
    if _types_a_sign_by_number(event):
        return None
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier != Qt.KeyboardModifier.AltModifier:
        return None
    place = _by_place(event) or _by_sign(event, shifted=shifted)
    return (place % 10, shifted) if place else None


def _types_a_sign_by_number(event: QKeyEvent) -> bool:
    """On Windows, Alt and digits of the keypad type a sign: Alt+0233 an “é”."""
    return sys.platform == "win32" and bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)


def _by_place(event: QKeyEvent) -> int:
    """Return the place of a key in the row of digits, 10 for the 0, 0 for none. A key that nobody pressed (a program's) has none."""
    if sys.platform == "win32":
        virtual = event.nativeVirtualKey() - ord("0")
        return (virtual or 10) if 0 <= virtual <= 9 else 0
    if sys.platform == "darwin":
        pressed = event.nativeVirtualKey()
        return _MAC_KEYS.index(pressed) + 1 if pressed in _MAC_KEYS else 0
    place = event.nativeScanCode() - _FIRST_SCAN_CODE + 1
    return place if 1 <= place <= 10 else 0


def _by_sign(event: QKeyEvent, *, shifted: bool) -> int:
    """Return the place of the digit that a key types, 0 for none: of signs only where nothing tells which key it was."""
    key = event.key()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return (key - Qt.Key.Key_0) or 10
    if event.nativeScanCode() or key > _LAST_LETTER:
        return 0
    if shifted:
        return _SHIFTED.find(chr(key)) + 1
    return next((place for place, signs in enumerate(_UNSHIFTED, start=1) if chr(key) in signs), 0)
