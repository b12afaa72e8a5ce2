"""A key files notes into one section, wherever somebody wrote before, and the list of sections shows it while they take notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.panels.outline_model import KeyRole, SectionRole
from gfmd_desktop.ui.side.notes_view import NotesView
from tests.ui.typing_keys import press, type_words
from tests.ui.window.conftest import SAMPLES, Open, until_open

KEY, ALT, CTRL = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def opened(qtbot: QtBot, open_window: Open, sample: str) -> Running:
    running = open_window(SAMPLES / sample)
    until_open(qtbot, running)
    qtbot.waitUntil(lambda: running.workbench.told is not None)
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    running.window.side.show_view("notes")
    return running


@pytest.fixture
def running(qtbot: QtBot, open_window: Open) -> Running:
    """A window with a report in two parts, the sections of which have the same numbers."""
    return opened(qtbot, open_window, "2018-schools-for-all.json")


def notes(running: Running) -> NotesView:
    (view,) = running.window.findChildren(NotesView)
    return view


def file_note(running: Running, words: str, key: Qt.Key) -> str:
    """Write a note, file it, and return the field it went to, or what was said instead."""
    view = notes(running)
    press(running.window, KEY.Key_M, CTRL)
    type_words(view.line, words)
    press(view.line, key, ALT)
    if view._foot.isVisible():
        return view._said.text()
    last = running.window.findChildren(NotesView)[0].list.model()
    return str(last.index(last.rowCount() - 1, 0).data(Qt.ItemDataRole.UserRole + 1).filed[0])


def sees_keys(running: Running) -> bool:
    return running.window.outline._delegate.shows_keys


def shown(running: Running) -> dict[str, int]:
    model = running.window.outline.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return {row.data(SectionRole): row.data(KeyRole) for row in rows if row.data(KeyRole) is not None}


@pytest.mark.parametrize("near", ["concerns", "collective_action", "session"])
def test_the_same_key_means_the_same_section_wherever_the_caret_was(running: Running, near: str) -> None:
    running.workbench.go_to((near,))
    assert file_note(running, "what we learned", KEY.Key_6) == "lessons"
    running.workbench.go_to((near,))
    assert file_note(running, "a concern", KEY.Key_1) == "concerns"
    running.workbench.go_to((near,))
    assert file_note(running, "“The gate is a border.”", KEY.Key_0) == "quotes_b"
    assert {"lessons": 6, "concerns": 1, "quotes_b": 0}.items() <= shown(running).items()


def test_the_keys_are_seen_while_notes_are_taken(running: Running) -> None:
    outline = running.window.outline
    running.workbench.go_to(("concerns",))
    plain = outline.grab().toImage()
    press(running.window, KEY.Key_M, CTRL)
    assert sees_keys(running)
    running.workbench.go_to(("concerns",))
    assert not sees_keys(running)
    assert outline.grab().toImage() == plain
    model = outline.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data(SectionRole) == "lessons")
    assert model.index(row, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Alt+6 files a note here"


def test_a_section_without_a_free_place_is_named_as_the_list_names_it(qtbot: QtBot, open_window: Open) -> None:
    running = opened(qtbot, open_window, "2017-domestic-workers.json")
    assert file_note(running, "something", KEY.Key_8).startswith("Session: there is no free place")
    assert file_note(running, " more", KEY.Key_9) == "No section has the number 9."
