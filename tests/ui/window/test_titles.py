"""The window is called after what is seen in it: screen readers say it first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.application import Running
from tests.ui.typing_keys import press
from tests.ui.window.conftest import SAMPLES, Open, until_open


@pytest.fixture
def running(qtbot: QtBot, open_window: Open) -> Running:
    """A window with a report."""
    running = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, running)
    qtbot.waitUntil(lambda: running.workbench.told is not None)
    return running


@pytest.mark.parametrize("page", ["help", "about", "merge"])
def test_a_page_over_the_report_gives_the_title_back(qtbot: QtBot, running: Running, page: str) -> None:
    before = running.window.windowTitle()
    running.window.commands[page].trigger()
    qtbot.waitUntil(lambda: running.window.page is not None, timeout=20_000)
    over = running.window.windowTitle()
    assert over != before
    assert running.workbench.open is not None
    running.workbench.open.draft.set_value(("session",), "4.1 Another title")
    assert running.window.windowTitle() == over
    shown = running.window.page
    assert shown is not None
    press(shown, Qt.Key.Key_Escape)
    assert running.window.page is None
    assert running.window.windowTitle() == "4.1 Another title"


def test_a_page_over_the_list_of_reports_gives_the_title_back(qtbot: QtBot, running: Running) -> None:
    running.window.commands["reports"].trigger()
    qtbot.waitUntil(lambda: running.window.windowTitle() == "Reports", timeout=20_000)
    running.window.commands["help"].trigger()
    assert running.window.windowTitle() == "Help"
    running.window.commands["help"].trigger()
    assert running.window.windowTitle() == "Reports"
