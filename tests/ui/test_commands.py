"""Keys of commands reach the window from a line that would take them for itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.commands import LeavesCommands


@pytest.mark.parametrize(("key", "left"), [(Qt.Key.Key_E, True), (Qt.Key.Key_K, True), (Qt.Key.Key_A, False)])
def test_a_line_leaves_commands_to_the_window_and_keeps_what_it_needs(qtbot: QtBot, key: Qt.Key, left: bool) -> None:
    line = QLineEdit("words")
    qtbot.addWidget(line)
    LeavesCommands(line)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(line, event)
    assert event.isAccepted() is not left
