"""A filed note and what became of it lead to one another, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.report import items
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.fields.item_card import ItemCard
from gfmd_desktop.ui.models.notes_model import NoteRole
from gfmd_desktop.ui.side.notes_delegate import NotesDelegate
from gfmd_desktop.ui.side.notes_view import NotesView
from tests.ui.typing_keys import press, type_words
from tests.ui.window.conftest import SAMPLES, Open, draft_of, until_open

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEY = Qt.Key


@pytest.fixture
def running(qtbot: QtBot, open_window: Open) -> Running:
    """A window with a report, and the notes beside it."""
    running = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, running)
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    running.window.side.show_view("notes")
    return running


def notes(running: Running) -> NotesView:
    (view,) = running.window.findChildren(NotesView)
    return view


def file_note(running: Running, words: str, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """Write a note and file it with a key, as somebody does who listens."""
    view = notes(running)
    press(running.window, KEY.Key_M, CTRL)
    type_words(view.line, words)
    press(view.line, key, ALT, *held)


def labels(running: Running) -> dict[tuple[str, ...], QToolButton]:
    """Return what cards say of their notes, by the paths of the cards."""
    return {card.path: card._note for card in running.window.findChildren(ItemCard) if card._note.isVisibleTo(card)}


def test_a_card_says_which_note_it_came_from_and_leads_there(qtbot: QtBot, running: Running) -> None:
    file_note(running, "a fifth recommendation", KEY.Key_2)
    new = items(draft_of(running).value_at(("recommendations",)))[-1]
    path = ("recommendations", new.id)
    qtbot.waitUntil(lambda: path in labels(running))
    label = labels(running)[path]
    moment = notes(running).list.model().index(0, 0).data(NoteRole.TIME)
    assert label.text() == f"from note {moment}"
    running.window.side.show_view("preview")
    running.window.commands["side"].trigger()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert running.window.side.isVisible()
    assert running.window.side.current == "notes"
    assert notes(running).list.currentIndex().data() == "a fifth recommendation"


def test_a_note_leads_to_where_it_went_by_click_and_by_key(qtbot: QtBot, running: Running) -> None:
    file_note(running, "an action", KEY.Key_2, SHIFT)
    view = notes(running)
    index = view.list.model().index(0, 0)
    filed = index.data(NoteRole.NOTE).filed
    assert filed[2] == "actions"
    qtbot.waitUntil(lambda: filed[:-1] in labels(running))
    delegate = view.list.itemDelegate()
    assert isinstance(delegate, NotesDelegate)
    running.workbench.go_to(("session",))
    delegate.flag_chosen.emit(index)
    assert caret_of(running) == filed
    running.workbench.go_to(("session",))
    view.list.setCurrentIndex(index)
    view.list.setFocus()
    press(view.list, KEY.Key_Return)
    assert caret_of(running) == filed
    press(running.window, KEY.Key_M, CTRL, SHIFT)
    assert running.window.focusWidget() is view.list
    assert view.list.currentIndex() == index


def test_when_filing_is_undone_the_label_goes(qtbot: QtBot, running: Running) -> None:
    before = labels(running)
    file_note(running, "a fifth recommendation", KEY.Key_2)
    qtbot.waitUntil(lambda: len(labels(running)) == len(before) + 1)
    press(running.window, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: not labels(running), timeout=20_000)


def test_on_a_wall_no_label_leads_to_private_notes(qtbot: QtBot, running: Running) -> None:
    file_note(running, "a fifth recommendation", KEY.Key_2)
    qtbot.waitUntil(lambda: bool(labels(running)))
    (label,) = labels(running).values()
    running.window.commands["projector"].trigger()
    label.click()
    running.window.commands["note"].trigger()
    assert not running.window.side.isVisible()
    running.window.commands["projector"].trigger()


def caret_of(running: Running) -> tuple[str, ...]:
    assert running.workbench.open is not None
    caret = running.workbench.open.caret()
    return caret.path if caret else ()
