"""What is typed before the library is open is not lost, though the program is killed before it ever is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gfmd_desktop.app import Application
from gfmd_desktop.domain.report import line
from gfmd_desktop.services.saving import SaveState
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.opening import open_library
from gfmd_desktop.ui.application import Running
from tests.ui.window.conftest import SAMPLES, Open, leave, until_open, until_safe


def first_line(running: Running) -> str:
    """Return the id of the report's first one-line answer."""
    assert running.workbench.open is not None
    fields = running.workbench.open.draft.template.fields()
    return next(field.id for field in fields if field.kind == "line")


def said(running: Running) -> str:
    assert running.workbench.open is not None
    return line(running.workbench.open.draft.report.values[first_line(running)])


def test_words_typed_while_the_library_could_not_be_opened_are_there_at_the_next_start(
    qtbot: QtBot, open_window: Open, library: Path, qapp: QApplication
) -> None:
    first = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, first)
    until_safe(qtbot, first)
    leave(first)

    with open_library(library, Mode.WRITE).library:  # another program has it
        early = Running(qapp, Application(library).surroundings())
        early.show()
        qtbot.waitUntil(lambda: early.window.header.badge.state is SaveState.REFUSED, timeout=20_000)
        early.workbench.go_to((first_line(early),), 0)
        QTest.keyClicks(early.window.focusWidget(), "Early: ")
        early.workbench.flush()
        typed = said(early)
        assert typed.startswith("Early: ")
        assert early.desk.waiting() > 0
        leave(early)

    again = open_window()
    assert said(again) == typed, "shown at once"
    until_safe(qtbot, again)
    qtbot.waitUntil(lambda: bool(again.window.messages.said()))
    assert "cut off" in again.window.messages.said()[0]
    qtbot.waitUntil(lambda: not list(library.parent.glob("*.jsonl")), timeout=20_000)
    leave(again)

    assert said(open_window()) == typed, "and kept"
