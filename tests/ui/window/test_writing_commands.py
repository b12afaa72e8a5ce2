"""What is done to the answer somebody writes in is a command like every other: lists grow and fields are marked by a key or by name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Item, items
from gfmd_desktop.ui.application import Running
from tests.ui.typing_keys import press, type_words
from tests.ui.window.conftest import SAMPLES, Open, draft_of, focused, until_open

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RECOMMENDATIONS: Path = ("recommendations",)


@pytest.fixture
def running(qtbot: QtBot, open_window: Open) -> Running:
    """A window with a report, ready to be written in."""
    running = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, running)
    qtbot.waitUntil(lambda: running.workbench.told is not None)
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    return running


def listed(running: Running, path: Path = RECOMMENDATIONS) -> tuple[Item, ...]:
    return items(draft_of(running).value_at(path))


def place(running: Running) -> Path:
    assert running.workbench.open is not None
    caret = running.workbench.open.caret()
    return caret.path if caret else ()


def by_name(running: Running, words: str) -> None:
    """Give a command as somebody does who knows no key."""
    press(focused(running), KEY.Key_K, CTRL)
    type_words(running.view.palette.typed, words)
    press(running.view.palette.typed, KEY.Key_Return)


def actions_of(item: Item) -> Path:
    return (*RECOMMENDATIONS, item.id, "actions")


def test_a_key_adds_the_next_item_of_the_innermost_list_somebody_writes_in(running: Running) -> None:
    first = listed(running)[0]
    actions = listed(running, actions_of(first))
    running.workbench.go_to((*actions_of(first), actions[0].id))
    press(focused(running), KEY.Key_Return, CTRL)
    type_words(focused(running), "One action more")
    running.workbench.flush()
    assert len(listed(running, actions_of(first))) == len(actions) + 1
    assert place(running)[:3] == actions_of(first)
    before = len(listed(running))
    running.workbench.go_to((*RECOMMENDATIONS, first.id))
    press(focused(running), KEY.Key_Return, CTRL)
    assert len(listed(running)) == before + 1
    assert place(running)[1] == listed(running)[-1].id


def test_the_palette_adds_to_the_list_and_to_the_one_around_it(running: Running) -> None:
    first = listed(running)[0]
    before, actions = len(listed(running)), len(listed(running, actions_of(first)))
    inside = (*actions_of(first), listed(running, actions_of(first))[0].id)
    running.workbench.go_to(inside)
    by_name(running, "add to this list")
    assert len(listed(running, actions_of(first))) == actions + 1
    running.workbench.go_to(inside)
    by_name(running, "add: recommendation")
    assert len(listed(running)) == before + 1
    assert place(running)[:2] == (*RECOMMENDATIONS, listed(running)[-1].id)


def test_where_there_is_no_list_it_is_said_and_nothing_changes(running: Running) -> None:
    running.workbench.go_to(("governance",))
    before = draft_of(running).report
    press(focused(running), KEY.Key_Return, CTRL)
    assert draft_of(running).report.values == before.values
    assert "no list" in running.window.messages.said()[-1]
    assert place(running) == ("governance",)


def test_nothing_said_is_a_command_and_takes_itself_back(running: Running) -> None:
    draft_of(running).set_value(("global_compact",), None)
    running.workbench.go_to(("global_compact",))
    by_name(running, "nothing said on this")
    assert "global_compact" in draft_of(running).report.nothing_said
    assert place(running) == ("global_compact",)
    press(focused(running), KEY.Key_N, CTRL, SHIFT)
    assert "global_compact" not in draft_of(running).report.nothing_said


def test_nothing_said_does_not_hide_an_answer(running: Running) -> None:
    running.workbench.go_to(("governance",))
    type_words(focused(running), "More. ")
    press(focused(running), KEY.Key_N, CTRL, SHIFT)
    assert "governance" not in draft_of(running).report.nothing_said
    assert "holds an answer" in running.window.messages.said()[-1]


def test_on_a_page_over_the_form_the_keys_are_the_pages(running: Running) -> None:
    commands = running.window.commands
    assert commands["add_item"].isEnabled()
    commands["help"].trigger()
    assert not commands["add_item"].isEnabled()
    commands["help"].trigger()
    assert commands["add_item"].isEnabled()


def test_a_palette_that_finds_nothing_says_so(running: Running) -> None:
    running.window.commands["palette"].trigger()
    palette = running.view.palette
    assert not palette.none.isVisible()
    QTest.keyClicks(palette.typed, "qqq")
    assert palette.none.isVisible()
    assert not palette.list.isVisible()
    assert "“qqq”" in palette.none.text()
    assert palette.typed.accessibleDescription() == palette.none.text()
    palette.typed.clear()
    assert palette.list.isVisible()
