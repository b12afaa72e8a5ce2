"""Alt and a digit file a note on every keyboard, wherever it has its digits."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from gfmd_desktop.ui.side.notes_keys import digit_with_alt

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
FRENCH = "&é\"'(-è_çà"
ENGLISH_SHIFTED = "!@#$%^&*()"
DIGITS = (*range(1, 10), 0)
ON_X11 = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="keys are told otherwise here")


def alt(sign: str, *held: Qt.KeyboardModifier, scan_code: int = 0) -> QKeyEvent:
    """Return what Qt sends for a key that types a sign, with Alt; without a scan code nobody knows where it is."""
    modifiers = ALT
    for modifier in held:
        modifiers |= modifier
    key = ord(sign.upper()) if len(sign) == 1 else 0
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan_code, 0, 0, sign)


@pytest.mark.parametrize(("sign", "digit"), list(zip(FRENCH, DIGITS, strict=True)))
def test_on_a_french_keyboard_the_sign_of_the_key_is_its_digit(sign: str, digit: int) -> None:
    assert digit_with_alt(alt(sign)) == (digit, False)
    assert digit_with_alt(alt(str(digit), SHIFT)) == (digit, True)


@pytest.mark.parametrize(("sign", "digit"), list(zip(ENGLISH_SHIFTED, DIGITS, strict=True)))
def test_on_an_english_keyboard_shift_takes_nothing_away(sign: str, digit: int) -> None:
    assert digit_with_alt(alt(str(digit))) == (digit, False)
    assert digit_with_alt(alt(sign, SHIFT)) == (digit, True)


@ON_X11
@pytest.mark.parametrize("signs", [FRENCH, "+ěščřžýáíé", "1234567890", "١٢٣٤٥٦٧٨٩٠"])
def test_the_place_of_a_key_says_which_digit_it_is_whatever_it_types(signs: str) -> None:
    told = [digit_with_alt(alt(sign, scan_code=10 + place)) for place, sign in enumerate(signs)]
    assert told == [(digit, False) for digit in DIGITS]


@ON_X11
def test_a_sign_elsewhere_on_the_keyboard_is_no_digit() -> None:
    """On an English keyboard “-” stands beside the 0, the quotation mark beside Enter."""
    assert digit_with_alt(alt("-", scan_code=20)) is None
    assert digit_with_alt(alt("'", scan_code=48)) is None


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.MetaModifier])
def test_alt_with_another_key_held_files_nothing(modifier: Qt.KeyboardModifier) -> None:
    assert digit_with_alt(alt("1", modifier)) is None
