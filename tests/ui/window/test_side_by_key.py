"""What stands beside the form is reached by key and by name, also while the side is folded away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.models.history_model import HistoryRole
from tests.ui.typing_keys import press, type_words
from tests.ui.window.conftest import SAMPLES, Open, until_open, until_safe

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def running(qtbot: QtBot, open_window: Open) -> Running:
    """A window with a report, the caret in a text, and nothing beside the form."""
    running = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, running)
    qtbot.waitUntil(lambda: running.workbench.told is not None)
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    running.workbench.go_to(("governance",))
    running.window.commands["side"].trigger()
    return running


def test_the_preview_comes_by_a_key_and_leaves_the_caret_where_it_is(running: Running) -> None:
    at = running.window.focusWidget()
    press(running.window, KEY.Key_E, CTRL, SHIFT)
    assert running.window.side.isVisible()
    assert running.window.side.current == "preview"
    assert running.window.focusWidget() is at


@pytest.mark.parametrize("by_name", [True, False])
def test_history_comes_by_a_key_or_by_name_and_takes_the_keyboard(running: Running, by_name: bool) -> None:
    if by_name:
        press(running.window, KEY.Key_K, CTRL)
        type_words(running.view.palette.typed, "history")
        press(running.view.palette.typed, KEY.Key_Return)
    else:
        press(running.window, KEY.Key_H, CTRL, SHIFT)
    assert running.window.side.current == "history"
    focus = running.window.focusWidget()
    assert focus is not None
    assert running.window.side.isAncestorOf(focus)


def test_the_arrow_keys_go_through_the_moments_of_the_past_at_once(qtbot: QtBot, running: Running) -> None:
    for words in ("One thing. ", "Another. "):
        focus = running.window.focusWidget()
        assert focus is not None
        type_words(focus, words)
        running.workbench.flush()
        until_safe(qtbot, running)
    press(running.window, KEY.Key_H, CTRL, SHIFT)
    listed = running.window.focusWidget()
    assert isinstance(listed, QListView)
    qtbot.waitUntil(lambda: listed.currentIndex().data(HistoryRole.STEP) is not None, timeout=20_000)
    newest = listed.currentIndex().data(HistoryRole.STEP)
    press(listed, KEY.Key_Down)
    older = listed.currentIndex().data(HistoryRole.STEP)
    assert older.number < newest.number
    for _ in range(2):
        press(listed, KEY.Key_Up)
    assert listed.currentIndex().data(HistoryRole.STEP) == newest, "a heading is passed over"


def test_on_a_wall_and_without_a_report_nothing_comes(qtbot: QtBot, running: Running) -> None:
    commands = running.window.commands
    commands["projector"].trigger()
    commands["history"].trigger()
    assert not running.window.side.isVisible()
    commands["projector"].trigger()
    commands["reports"].trigger()
    qtbot.waitUntil(lambda: running.workbench.open is None, timeout=20_000)
    assert not commands["preview"].isEnabled()
    assert not commands["history"].isEnabled()
