"""Nothing turns red while somebody types: what there is to look at is marked when they ask, until it is mended."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.problems import Severity
from gfmd_desktop.domain.report import Item, new_id
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.models.problems_model import ProblemRole, sentence
from gfmd_desktop.ui.open_report import OpenReport
from gfmd_desktop.ui.panels.outline_model import ProblemsRole
from gfmd_desktop.ui.side.problems_view import ProblemsView
from tests.ui.typing_keys import press, type_words
from tests.ui.window.conftest import SAMPLES, Open, focused, until_open

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LIST = "government_questions"


@pytest.fixture
def running(qtbot: QtBot, open_window: Open) -> Running:
    """A window with a report whose list is full, ready to be written in."""
    running = open_window(SAMPLES / "2018-schools-for-all.json")
    until_open(qtbot, running)
    qtbot.waitUntil(lambda: running.workbench.told is not None)
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    return running


def opened(running: Running) -> OpenReport:
    assert running.workbench.open is not None
    return running.workbench.open


def marked(running: Running) -> int:
    """Return how many problems the outline shows."""
    model = opened(running).outline
    counts = [model.index(row).data(ProblemsRole) for row in range(model.rowCount())]
    return sum(count[0] for count in counts if count)


def to_look_at(running: Running) -> int:
    return sum(each.severity is not Severity.HINT for each in opened(running).checker.problems)


def in_red(running: Running) -> list[str]:
    edits = opened(running).form.findChildren(QTextEdit)
    return [edit.toPlainText() for edit in edits if edit.property("tone") == "bad"]


def write_too_much(qtbot: QtBot, running: Running) -> None:
    """Write one question more than counts, and wait until it was looked at in silence."""
    running.workbench.go_to((LIST,))
    press(focused(running), KEY.Key_Return, CTRL)
    with qtbot.waitSignal(opened(running).checker.checked, timeout=20_000):
        type_words(focused(running), "Who pays for all of this?")
        running.workbench.flush()
    assert opened(running).checker.problems


@pytest.mark.parametrize("how", ["check", "next_problem", "previous_problem", "export"])
def test_only_a_check_marks(qtbot: QtBot, running: Running, how: str) -> None:
    write_too_much(qtbot, running)
    assert marked(running) == 0
    assert in_red(running) == []
    running.window.commands[how].trigger()
    assert marked(running) == to_look_at(running) > 0


def test_a_mark_goes_when_its_place_is_mended_and_does_not_come_back_by_typing(qtbot: QtBot, running: Running) -> None:
    write_too_much(qtbot, running)
    press(focused(running), KEY.Key_C, CTRL, SHIFT)
    before = marked(running)
    assert before == to_look_at(running)
    with qtbot.waitSignal(opened(running).checker.checked, timeout=20_000):
        press(focused(running), KEY.Key_A, CTRL)
        press(focused(running), KEY.Key_Delete)
        running.workbench.flush()
    mended = marked(running)
    assert mended < before
    with qtbot.waitSignal(opened(running).checker.checked, timeout=20_000):
        type_words(focused(running), "Who pays?")
        running.workbench.flush()
    assert marked(running) == mended < to_look_at(running)


def test_a_report_that_is_opened_again_is_no_list_of_mistakes(qtbot: QtBot, running: Running) -> None:
    draft = opened(running).draft
    draft.insert_item((LIST,), Item(new_id(), {}))
    running.window.commands["check"].trigger()
    running.window.commands["reports"].trigger()
    qtbot.waitUntil(lambda: running.workbench.open is None, timeout=20_000)
    running.desk.open(draft.report.id)
    qtbot.waitUntil(lambda: running.workbench.told is not None, timeout=20_000)
    assert marked(running) == 0
    assert in_red(running) == []


def test_the_next_open_point_says_why_beside_the_form(qtbot: QtBot, running: Running) -> None:
    write_too_much(qtbot, running)
    running.window.side.show_view("notes")
    running.window.commands["next_problem"].trigger()
    assert running.window.side.current == "problems"
    (view,) = running.window.side.findChildren(ProblemsView)
    assert view.list.currentIndex().data(ProblemRole.PROBLEM) in opened(running).checker.problems
    why = [sentence(problem) for problem in opened(running).checker.problems]
    assert not set(why) & set(running.window.messages.said())


def test_where_nothing_is_beside_the_form_a_line_says_why(qtbot: QtBot, running: Running) -> None:
    write_too_much(qtbot, running)
    running.window.side.hide()
    running.window.commands["next_problem"].trigger()
    why = {sentence(problem) for problem in opened(running).checker.problems}
    assert len(why & set(running.window.messages.said())) == 1
    running.window.commands["previous_problem"].trigger()
    assert len(why & set(running.window.messages.said())) == 1
