"""After a sitting that was cut off, a line says what is here again; after any other one, nothing is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gfmd_desktop.services.window_state import WindowState, read_state, write_state
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.last_sitting import LastSitting
from gfmd_desktop.ui.memory import Memory
from gfmd_desktop.ui.messages import Messages
from tests.libraries import Clock, desk_at, draft
from tests.ui.side.rooms import desk_on


class Start:
    """One start of the program on the same library and the same memory."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self._folder = folder
        self._qtbot = qtbot
        self._parent = QObject()

    def sit(self, *, cut_off: bool) -> tuple[str, ...]:
        """Start, and return what was said; end as one should, or not at all."""
        clock, file = Clock(), self._folder / "window.json"
        clock.pass_time(60)
        memory = Memory(read_state(file), lambda state: write_state(file, state))
        messages = Messages()
        self._qtbot.addWidget(messages)
        with desk_on(self._folder / "library.sqlite", clock, self._qtbot, start=False) as desk:
            last = LastSitting(desk, memory, messages, clock, self._parent)
            with self._qtbot.waitSignal(desk.library_opened):
                desk.start()
            self._wait(desk)
            if not cut_off:
                last.end()
        return messages.said()

    def _wait(self, desk: Desk) -> None:
        answered: list[object] = []
        desk.ask(lambda _: None, answered.append)
        self._qtbot.waitUntil(lambda: bool(answered))


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Start:
    """A library with a report in it."""
    with desk_at(tmp_path / "library.sqlite") as desk:
        desk.reports.add(draft())
    return Start(tmp_path, qtbot)


def test_the_first_start_and_one_after_a_proper_end_say_nothing(start: Start) -> None:
    assert start.sit(cut_off=False) == ()
    assert start.sit(cut_off=False) == ()


def test_after_a_sitting_that_was_cut_off_it_is_said_what_is_here(start: Start) -> None:
    start.sit(cut_off=True)
    (said,) = start.sit(cut_off=False)
    assert "Everything typed until 09:00:00 is here." in said
    assert start.sit(cut_off=False) == ()


def test_an_empty_library_has_nothing_to_tell(tmp_path: Path, qtbot: QtBot) -> None:
    write_state(tmp_path / "window.json", WindowState(running=True))
    assert Start(tmp_path, qtbot).sit(cut_off=False) == ()
