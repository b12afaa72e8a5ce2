"""A library that cannot be written, or not opened at all: the window says so, and never looks as if the reports were gone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gfmd_desktop.app import Application
from gfmd_desktop.services.saving import SaveState
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.reports.reports_model import RowRole
from tests.disks import mounted, read_only
from tests.ui.window.conftest import SAMPLES, leave, until_open, until_safe

pytestmark = pytest.mark.usefixtures("open_window")


def started(library: Path, qapp: QApplication) -> Running:
    """Start the window on a library, whatever comes of it."""
    running = Running(qapp, replace(Application(library).surroundings()))
    running.show(())
    return running


def ended(running: Running) -> None:
    leave(running)
    running.window.deleteLater()
    running.deleteLater()


@pytest.fixture
def on_a_stick(tmp_path: Path) -> Path:
    return tmp_path / "stick" / "library.sqlite"


def test_reports_on_a_write_protected_stick_are_listed_and_opened(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, on_a_stick: Path
) -> None:
    with mounted(tmp_path / "stick", "size=8m"):
        first = Running(qapp, replace(Application(on_a_stick).surroundings()))
        first.show((SAMPLES / "2018-schools-for-all.json",))
        until_open(qtbot, first)
        until_safe(qtbot, first)
        ended(first)
        with read_only(tmp_path / "stick"):
            running = started(on_a_stick, qapp)
            qtbot.waitUntil(lambda: running.desk.is_open, timeout=20_000)
            assert any("read and exported, but not changed" in said for said in running.window.messages.said())
            badge = running.window.header.badge
            assert badge.state is SaveState.REFUSED
            assert "read-only" in badge.text()
            running.window.commands["reports"].trigger()
            listed = running.pages.start.reports.list.model()
            qtbot.waitUntil(lambda: listed.rowCount() == 1, timeout=20_000)
            running.desk.open(listed.index(0, 0).data(RowRole).id)
            until_open(qtbot, running)
            with qtbot.waitSignal(running.desk.news, timeout=20_000):
                running.desk.undo()
            assert badge.state is SaveState.REFUSED
            ended(running)


@pytest.mark.parametrize(
    ("kind", "badge", "sentence"),
    [
        ("newer", "made by a newer program", "made by a newer program: update this one"),
        ("other", "no library", "is no library of this program"),
        ("folder", "disk refuses", "is a folder"),
    ],
)
def test_what_keeps_a_library_from_opening_is_said_with_its_place(
    qtbot: QtBot, qapp: QApplication, library: Path, kind: str, badge: str, sentence: str
) -> None:
    library.parent.mkdir(parents=True)
    if kind == "newer":
        ended(opened_once(library, qapp, qtbot))
        with closing(sqlite3.connect(library)) as connection, connection:
            connection.execute("UPDATE migration SET number = 99 WHERE number = (SELECT max(number) FROM migration)")
    elif kind == "other":
        library.write_bytes(b"just a diary " * 100)
    else:
        library.mkdir()
    running = started(library, qapp)
    qtbot.waitUntil(lambda: bool(running.window.messages.said()), timeout=20_000)
    (said,) = running.window.messages.said()
    assert sentence in said
    assert str(library.parent) in said
    assert badge in running.window.header.badge.text()
    running.window.messages.take_back("library")
    running.window.header.badge.click()
    assert running.window.messages.said() == (said,)
    empty = [label for label in running.pages.start.reports.findChildren(QLabel) if "can be opened" in label.text()]
    assert len(empty) == 1
    ended(running)


def opened_once(library: Path, qapp: QApplication, qtbot: QtBot) -> Running:
    running = started(library, qapp)
    qtbot.waitUntil(lambda: running.desk.is_open, timeout=20_000)
    return running
