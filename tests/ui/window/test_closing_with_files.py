"""Files that wait hold the window once: what was decided about them is not lost without a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.application import Running
from tests.program import PreparedProgram
from tests.ui.typing_keys import press
from tests.ui.window.conftest import SAMPLES, Open, add_left_over

SAMPLE = next(SAMPLES.glob("2016*.json"))


@pytest.fixture
def with_a_left_over(program: PreparedProgram, tmp_path: Path) -> Path:
    """Return the Word file of a sample, with a paragraph behind the form."""
    file = tmp_path / "report.docx"
    assert program("export", SAMPLE, "-o", file, folder=tmp_path).status == 0
    return add_left_over(file)


@pytest.fixture
def running(qtbot: QtBot, open_window: Open, with_a_left_over: Path) -> Running:
    """Return a window in which a file waits to be looked at."""
    running = open_window()
    running.pages.take_in([with_a_left_over])
    qtbot.waitUntil(running.arrivals.page.review.isVisible, timeout=30_000)
    return running


def waive(running: Running) -> None:
    review = running.arrivals.page.review
    press(review.passages, Qt.Key.Key_X)
    press(review.waiving.line, Qt.Key.Key_Return)


def close(running: Running) -> None:
    press(running.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def said(running: Running) -> str:
    return "\n".join(running.window.messages.said())


def take_offer(running: Running, words: str) -> None:
    buttons = running.window.messages.findChildren(QPushButton)
    press(next(each for each in buttons if each.text() == words and each.isVisible()), Qt.Key.Key_Space)


def test_what_was_decided_is_told_of_before_it_is_lost(running: Running) -> None:
    waive(running)
    close(running)
    assert running.window.isVisible()
    assert "not taken in yet: 1. They stay where they are, but closing loses what you decided about them here" in said(
        running
    )
    close(running)
    assert not running.window.isVisible()


def test_files_about_which_nothing_was_decided_can_be_taken_in_again(running: Running) -> None:
    close(running)
    assert running.window.isVisible()
    assert "They stay where they are, and can be taken in again." in said(running)
    waive(running)
    close(running)
    assert running.window.isVisible(), "that a decision is lost was not said yet"
    assert len(running.window.messages.said()) == 1
    take_offer(running, "Close all the same")
    assert not running.window.isVisible()


def test_going_on_with_the_files_leads_to_them_from_elsewhere(running: Running) -> None:
    waive(running)
    press(running.arrivals.page.review.passages, Qt.Key.Key_Escape)
    close(running)
    assert running.window.isVisible()
    assert len(running.window.messages.said()) == 1, "it takes the place of the reminder"
    take_offer(running, "Go on with the files")
    page = running.arrivals.page
    assert running.window.page is page
    assert page.review.isAncestorOf(page.focusWidget())
    assert said(running) == ""
    close(running)
    assert running.window.isVisible(), "somebody went on with them: it is said again"


def test_files_that_are_done_with_hold_nothing(qtbot: QtBot, running: Running) -> None:
    waive(running)
    close(running)
    press(running.arrivals.page.review.passages, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: running.arrivals.page.model.is_over, timeout=30_000)
    assert "not taken in yet" not in said(running)
    close(running)
    assert not running.window.isVisible()


def test_a_system_that_ends_the_program_gets_no_question(running: Running) -> None:
    waive(running)
    running.close_unasked()
    assert not running.window.isVisible()
