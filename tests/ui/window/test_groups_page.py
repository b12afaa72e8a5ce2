"""Choosing the groups of a merge: Enter presses the button it is on, and what a merge made is no group of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.application import Running
from tests.ui.typing_keys import press
from tests.ui.window.conftest import Open, until_open, until_safe
from tests.ui.window.test_merging import finish, group_file, merge, opened

RETURN = Qt.Key.Key_Return


@pytest.fixture
def running(qtbot: QtBot, open_window: Open, tmp_path: Path) -> Running:
    """A window in which the report of one of two groups lies open, and the page to choose groups on."""
    files = (group_file(tmp_path, "asia", "Ensure firewalls."), group_file(tmp_path, "europe", "Open the borders."))
    running = open_window(*files)
    until_open(qtbot, running)
    qtbot.waitUntil(lambda: running.arrivals.page.model.is_over, timeout=30_000)
    until_safe(qtbot, running)
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    running.board.ask()
    qtbot.waitUntil(running.board.groups.isVisible, timeout=30_000)
    return running


def button(running: Running, words: str) -> QPushButton:
    (found,) = [each for each in running.board.groups.findChildren(QPushButton) if each.text() == words]
    return found


def test_enter_on_a_button_presses_it_and_merges_nothing(qtbot: QtBot, running: Running) -> None:
    groups = running.board.groups
    asked: list[bool] = []
    groups.files_wanted.disconnect()
    groups.files_wanted.connect(lambda: asked.append(True))
    with qtbot.assertNotEmitted(groups.chosen):
        files = button(running, "Take in files…")
        files.setFocus()
        press(files, RETURN)
        back = button(running, "Back")
        back.setFocus()
        press(back, RETURN)
    assert asked == [True]
    assert running.window.page is None


def test_what_a_merge_makes_is_not_offered_as_one_of_its_groups(qtbot: QtBot, running: Running, tmp_path: Path) -> None:
    merge(qtbot, running)
    result = opened(running)
    running.board.ask()
    qtbot.waitUntil(running.board.page.isVisible, timeout=30_000)
    running.board.page.head.more.click()
    qtbot.waitUntil(running.board.groups.isVisible, timeout=30_000)
    running.board._waits_for_files = True
    running.pages.take_in([group_file(tmp_path, "late", "Count who arrives.")])
    qtbot.waitUntil(lambda: "report-of-late" in running.board.groups.ids(), timeout=30_000)
    assert result not in offered(running)
    assert len(running.board.groups.ids()) == 3
    press(running.board.groups.list, RETURN)
    qtbot.waitUntil(running.board.page.isVisible, timeout=30_000)
    finish(qtbot, running)
    assert opened(running) == result


def test_a_merge_chosen_together_with_its_own_groups_is_refused_in_words(qtbot: QtBot, running: Running) -> None:
    merge(qtbot, running)
    result = opened(running)
    running.desk.open("report-of-asia")
    qtbot.waitUntil(lambda: opened(running) == "report-of-asia", timeout=30_000)
    running.board.ask()
    qtbot.waitUntil(running.board.groups.isVisible, timeout=30_000)
    at = offered(running).index(result)
    running.board.groups.model.item(at).setCheckState(Qt.CheckState.Checked)
    press(running.board.groups.list, RETURN)
    qtbot.waitUntil(lambda: any("stand there twice" in said for said in running.window.messages.said()), timeout=30_000)
    assert running.board.groups.isVisible()


def offered(running: Running) -> list[str]:
    model = running.board.groups.model
    return [str(model.item(row).data(Qt.ItemDataRole.UserRole + 1)) for row in range(model.rowCount())]
