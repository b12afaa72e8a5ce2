"""Every command is in the palette with its key, and no key means two things, on English and on French keyboards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.dialogs.palette_delegate import KeyRole
from gfmd_desktop.ui.rich_text import commands
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from tests.ui.window.conftest import SAMPLES, Open, until_open

OF_THE_WIDGET = ("Tab", "Shift+Tab")
"""Keys a text obeys itself, where it has a use for them."""
OTHERS = (
    *(f"Alt+{digit}" for digit in range(10)),
    *(f"Alt+Shift+{digit}" for digit in range(10)),
)
"""Keys that notes obey."""
EDITING = [
    "Copy",
    "Cut",
    "Paste",
    "SelectAll",
    "Delete",
    "DeleteStartOfWord",
    "DeleteEndOfWord",
    "MoveToNextWord",
    "MoveToPreviousWord",
    "MoveToStartOfDocument",
    "MoveToEndOfDocument",
    "SelectNextWord",
    "SelectPreviousWord",
    "SelectStartOfDocument",
    "SelectEndOfDocument",
]
"""What every text on every system does with keys, which no command may take away."""
ON_FRENCH = dict(zip("1234567890", "&É\"'(-È_ÇÀ", strict=True))
"""What the key of a digit types without Shift."""


@pytest.fixture
def running(qtbot: QtBot, open_window: Open) -> Running:
    """A window with a report and the caret in a text."""
    running = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, running)
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    running.workbench.go_to(("governance",))
    return running


def offered(running: Running) -> dict[str, str]:
    """Return what the palette offers, with the keys it shows."""
    running.window.commands["palette"].trigger()
    model = running.view.palette.model
    rows = [model.index(row) for row in range(model.rowCount())]
    found = {str(index.data()).casefold(): str(index.data(KeyRole)) for index in rows}
    QTest.keyClick(running.view.palette.typed, Qt.Key.Key_Escape)
    return found


def actions(running: Running) -> Iterator[QAction]:
    """Yield every command of the program: all actions but those of menus, and what one list alone does with a key."""
    known = {running.window.commands[name] for name in running.window.commands.names()}
    for action in running.window.findChildren(QAction):
        everywhere = action.shortcuts() and action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
        if action in known or (everywhere and not isinstance(action.parent(), QMenu)):
            yield action


def test_every_command_is_in_the_palette_with_its_key(running: Running) -> None:
    palette = offered(running)
    missing = [
        action.text()
        for action in actions(running)
        if action.isEnabled()
        and palette.get(action.text().rstrip("…").casefold()) != _native(action.shortcut())
        and action is not running.window.commands["palette"]
    ]
    assert missing == []


def test_what_can_be_done_to_a_text_is_in_the_palette_while_one_is_written_in(running: Running) -> None:
    palette = offered(running)
    wanted = [command for command in commands.everything() if command.is_possible is None]
    assert [command.name for command in wanted if palette.get(command.label.rstrip("…").casefold()) is None] == []
    assert palette["bold"] == _native(QKeySequence("Ctrl+B"))
    running.workbench.go_to(("session",))
    assert "bold" not in offered(running)


def test_no_key_means_two_things(running: Running) -> None:
    taken = Counter(key.toString() for key in _keys(running))
    assert [key for key, times in taken.items() if times > 1] == []
    assert [key for key in OTHERS if key in taken] == []
    assert [name for name in EDITING for key in _standard(name) if key.toString() in taken] == []


def test_on_a_french_keyboard_no_two_commands_lie_on_one_key(running: Running) -> None:
    """There “Ctrl+-” is the key of the 6, and a digit needs Shift."""
    places = Counter(place for key in _keys(running) for place in {_on_french(key)})
    assert [place for place, times in places.items() if times > 1] == []


def test_no_key_is_taken_twice_in_a_text(running: Running) -> None:
    """Two shortcuts of one key that both hold would both stay without effect."""
    field = running.window.focusWidget()
    assert isinstance(field, RichTextEdit)
    own = [shortcut.key().toString() for shortcut in field.findChildren(QShortcut)]
    windows = [key.toString() for action in actions(running) for key in action.shortcuts()]
    assert own
    assert set(own) & set(windows) == set()


def _keys(running: Running) -> list[QKeySequence]:
    of_window = [key for action in actions(running) for key in action.shortcuts()]
    shown = [key.toString() for key in of_window]
    of_text = [command.keys for command in commands.everything() if command.keys not in ("", *OF_THE_WIDGET, *shown)]
    return of_window + [QKeySequence(key) for key in of_text]


def _standard(name: str) -> list[QKeySequence]:
    return QKeySequence.keyBindings(QKeySequence.StandardKey[name])


def _on_french(key: QKeySequence) -> tuple[str, bool, str]:
    """Return the place of a key on a French keyboard: what is held beside Shift, Shift, what it types alone."""
    pressed: QKeyCombination = key[0]  # type: ignore[index]
    modifiers, sign = pressed.keyboardModifiers(), QKeySequence(pressed.key()).toString()
    shift = Qt.KeyboardModifier.ShiftModifier
    held = str(modifiers & ~shift)
    if sign in ON_FRENCH:
        return held, True, ON_FRENCH[sign]  # to type the digit, Shift is held
    if sign == "+":
        return held, True, "="
    return held, bool(modifiers & shift), sign


def _native(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)
