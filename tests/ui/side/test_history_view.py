"""The past beside the form: read a stretch at a time, told in words, and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.edits import set_value
from gfmd_desktop.domain.report import Item, Report
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.models.history_model import HistoryModel, HistoryRole
from gfmd_desktop.ui.side.history_view import HistoryView
from gfmd_desktop.ui.theme import LIGHT
from gfmd_desktop.ui.undoing import Undoing
from tests.libraries import Clock, desk_at, draft
from tests.ui.side.rooms import desk_on, dress
from tests.ui.typing_keys import press, type_words

DAY = 24 * 3600


@dataclass
class Room:
    """A history view on a report of a real library."""

    desk: Desk
    view: HistoryView
    undoing: Undoing
    clock: Clock
    qtbot: QtBot

    @property
    def model(self) -> HistoryModel:
        """The list that is shown."""
        model = self.view.list.model()
        assert isinstance(model, HistoryModel)
        return model

    @property
    def report(self) -> Report:
        """The open report as it is now."""
        assert self.desk.draft is not None
        return self.desk.draft.report

    def words(self) -> list[str]:
        """Return the words of all rows."""
        return [str(self.model.index(row, 0).data()) for row in range(self.model.rowCount())]

    def steps(self) -> list[str]:
        """Return what the steps that are shown are about."""
        rows = [self.model.index(row, 0) for row in range(self.model.rowCount())]
        return [str(row.data()) for row in rows if row.data(HistoryRole.STEP)]

    def set_theme(self, theme: str) -> None:
        """Write something, a minute later."""
        assert self.desk.draft is not None
        self.clock.pass_time(60)
        self.desk.draft.set_value(("theme",), theme)

    def choose(self, words: str) -> None:
        """Go to the newest row of these words, and wait until what it changed is shown."""
        row = self.words().index(words)
        before = self.view.detail.widget()
        self.view.list.setCurrentIndex(self.model.index(row, 0))
        self.qtbot.waitUntil(lambda: self.view.detail.widget() is not before)

    def told(self) -> str:
        """Return all that is told of the moment that was chosen."""
        return "\n".join(label.text() for label in self.view.detail.findChildren(QLabel))

    def press_button(self, beginning: str) -> None:
        """Press a button of the moment that was chosen."""
        buttons = self.view.detail.findChildren(QPushButton)
        next(button for button in buttons if button.text().startswith(beginning)).click()


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with a report that was written two days ago and yesterday."""
    path, clock = tmp_path / "library.sqlite", Clock()
    with desk_at(path, clock) as desk:
        desk.reports.add(draft(findings="First day."))
    clock.pass_time(DAY)
    with desk_at(path, clock) as desk:
        desk.editing.apply("draft", set_value(draft(), ("theme",), "yesterday's theme"))
    return path


@pytest.fixture
def room(library: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    """The report opened on the third day, its past shown."""
    dress(qapp)
    clock = Clock()
    clock.pass_time(2 * DAY)
    with desk_on(library, clock, qtbot) as desk:
        parent = QObject()
        undoing = Undoing(desk, clock, parent)
        view = HistoryView(LIGHT, desk, undoing, clock)
        qtbot.addWidget(view)
        with qtbot.waitSignal(desk.opened):
            desk.open("draft")
        assert desk.draft is not None
        view.show_report(desk.draft)
        view.resize(371, 600)
        view.show()
        room = Room(desk, view, undoing, clock, qtbot)
        qtbot.waitUntil(lambda: bool(room.words()))
        yield room
        view.show_nothing()


def test_days_and_sittings_are_parted_the_newest_first(room: Room) -> None:
    room.set_theme("today's theme")
    room.qtbot.waitUntil(lambda: len(room.steps()) == 3)
    assert room.words() == [
        "Today · program started 09:00",
        "Theme",
        "Yesterday · program started 09:00",
        "Theme",
        "Earlier, 2026-03-02 · program started 09:00",
        "came with the report",
    ]


def test_the_past_follows_what_is_written_only_while_it_is_seen(room: Room) -> None:
    asked: list[object] = []
    room.view.hide()
    room.set_theme("unseen")
    room.desk.ask(lambda _: None, asked.append)
    room.qtbot.waitUntil(lambda: bool(asked))
    assert len(room.steps()) == 2
    room.view.show()
    room.qtbot.waitUntil(lambda: len(room.steps()) == 3)


def test_a_moment_tells_which_words_came_and_went(room: Room) -> None:
    room.choose("Theme")
    told = room.told()
    assert 'line-through">Welcoming</span>' in told
    assert 'underline">yesterday' in told


def test_the_whole_report_is_brought_back_and_that_can_be_undone(room: Room) -> None:
    room.choose("came with the report")
    room.press_button("Bring the whole report back")
    room.qtbot.waitUntil(lambda: room.report.values["theme"] == "Welcoming cities")
    room.undoing.undo()
    room.qtbot.waitUntil(lambda: room.report.values["theme"] == "yesterday's theme")


def test_one_field_is_brought_back_and_the_others_stay(room: Room) -> None:
    assert room.desk.draft is not None
    room.desk.draft.set_value(("findings",), from_plain("New findings."))
    room.choose("came with the report")
    room.press_button("Bring this field back")
    room.qtbot.waitUntil(lambda: room.report.values["theme"] == "Welcoming cities")
    assert room.report.values["findings"] == from_plain("New findings.")


def test_the_present_state_gets_a_name_and_is_compared_with_later_ones(room: Room) -> None:
    type_words(room.view.name, "sent to the board")
    press(room.view.name, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: "sent to the board" in room.words())
    room.set_theme("another theme")
    room.choose("sent to the board")
    assert "another" in room.told()
    room.press_button("Bring the whole report back to “sent to the board”")
    room.qtbot.waitUntil(lambda: room.report.values["theme"] == "yesterday's theme")


def test_a_long_past_is_read_a_stretch_at_a_time(room: Room) -> None:
    assert room.desk.draft is not None
    for number in range(120):
        name = f"item {number}"
        room.desk.draft.insert_item(("proposals",), Item(name, {"proposal": from_plain(name)}), 0)
        room.desk.draft.remove_item(("proposals", name))
    room.qtbot.waitUntil(lambda: room.desk.waiting() == 0)
    room.view.hide()
    room.view.show()
    room.qtbot.waitUntil(lambda: 50 < len(room.steps()) < 70)
    shown = len(room.steps())
    room.view.list.scrollToBottom()
    room.qtbot.waitUntil(lambda: shown < len(room.steps()) < 200)


def test_undo_says_what_it_is_about(room: Room) -> None:
    room.qtbot.waitUntil(lambda: "yesterday 09:00" in room.view.undo.toolTip())
    assert room.view.undo.toolTip() == "Undo: Theme, yesterday 09:00"
    assert not room.view.redo.isEnabled()


def test_undo_behind_the_last_start_asks_once_in_a_line(room: Room) -> None:
    asked: list[str] = []
    room.undoing.asked.connect(asked.append)
    with room.qtbot.waitSignal(room.undoing.asked):
        room.undoing.undo()
    assert "Theme, yesterday 09:00" in asked[0]
    assert room.report.values["theme"] == "yesterday's theme"
    with room.qtbot.waitSignal(room.undoing.answered):
        room.undoing.undo()
    assert room.report.values["theme"] == "Welcoming cities"


def test_two_quick_undos_never_slip_behind_the_last_start_unasked(room: Room) -> None:
    room.set_theme("today's theme")
    with room.qtbot.waitSignal(room.undoing.asked):
        room.undoing.undo()
        room.undoing.undo()
    assert room.report.values["theme"] == "yesterday's theme"


def test_typing_takes_the_question_back(room: Room) -> None:
    with room.qtbot.waitSignal(room.undoing.asked):
        room.undoing.undo()
    with room.qtbot.waitSignal(room.undoing.answered):
        room.set_theme("today's theme")
    room.undoing.undo()
    with room.qtbot.waitSignal(room.undoing.asked):
        room.undoing.undo()
