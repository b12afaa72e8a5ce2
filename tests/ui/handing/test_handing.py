"""Two windows and a stick: what one hands over, the other notices, unlocks, merges; nothing is opened before somebody says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gfmd_desktop.app import Application
from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.report import Report, rich
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.template import Kind
from gfmd_desktop.services.handing_over import HandingOver
from gfmd_desktop.services.sticks import Stick
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.arrivals.files_model import Stage
from gfmd_desktop.ui.handing.stick_watch import StickWatch
from gfmd_desktop.ui.messages import MessageBar
from tests.ui.typing_keys import press
from tests.ui.window.conftest import SAMPLES, Open, library, open_window, until_open, until_safe

__all__ = ["library", "open_window"]
SAMPLE = next(SAMPLES.glob("2016*.json"))
THERE = "Added on the other laptop."


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    folder = tmp_path / "KEYS"
    folder.mkdir()
    return Stick(folder, "KEYS")


@pytest.fixture
def running(qtbot: QtBot, open_window: Open, stick: Stick) -> Running:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    until_safe(qtbot, running)
    running.handing.desk.list_sticks = lambda: (stick,)
    return running


def hand_over(qtbot: QtBot, running: Running, passphrase: str = "") -> None:
    """Hand the open report over by the keyboard."""
    running.window.commands["hand_over"].trigger()
    drawer = running.handing.desk.drawer
    qtbot.waitUntil(drawer.isVisible, timeout=20_000)
    if passphrase:
        drawer.seal.setChecked(True)
        drawer.passphrase.setText(passphrase)
    press(drawer, Qt.Key.Key_Return) if not passphrase else drawer.give.click()
    qtbot.waitUntil(lambda: not drawer.isVisible(), timeout=20_000)


def said(running: Running) -> str:
    return "\n".join(running.window.messages.said())


def came_back(tmp_path: Path, file: Path, passphrase: str | None = None) -> Report:
    """Take the file into another library, work on it there, and hand it over to the same place."""
    other = Application(tmp_path / "other" / "library.sqlite")
    services = other.surroundings().open_services()
    try:
        incoming = other.arrivals.read(file, passphrase=passphrase)
        services.importing.take(services.importing.propose(incoming))
        report = services.library.get(incoming.arrival.report.id)
        template = other.shelf.template(report.template)
        field = next(field for field in template.fields() if field.kind is Kind.TEXT)
        words = (*rich(report.values.get(field.id)), *from_plain(THERE))
        edit = making.set_value(report, (field.id,), words)
        report = services.editing.apply(report.id, edit).report
        services.notes.add(report.id, "Ask Noor for the figures.")
        handing = HandingOver(services.opened.library, other.shelf.template)
        handing.write(handing.given(report.id, with_notes=True), file, passphrase)
        return report
    finally:
        services.close()


def test_a_report_is_copied_to_the_stick_and_read_back(qtbot: QtBot, running: Running, stick: Stick) -> None:
    hand_over(qtbot, running)
    assert len(list(stick.folder.glob("*.gfmd"))) == 1
    assert "was read back: fields" in said(running)
    assert "You may pull the stick out." in said(running)
    hand_over(qtbot, running)
    assert len(list(stick.folder.iterdir())) == 1, "what contains the earlier file takes its place"


def test_what_came_back_is_announced_merged_and_its_notes_come_along(
    qtbot: QtBot, running: Running, stick: Stick, tmp_path: Path
) -> None:
    hand_over(qtbot, running)
    (file,) = stick.folder.glob("*.gfmd")
    watch = running.handing.desk.watch = StickWatch(lambda: (stick,), running.handing.desk)
    watch.came.connect(running.handing.desk._look_at)
    came_back(tmp_path, file)
    watch.look()
    qtbot.waitUntil(lambda: "On the stick" in said(running), timeout=20_000)
    bar = next(bar for bar in running.window.messages.findChildren(MessageBar) if bar.message.about == "stick")
    next(button for button in bar.findChildren(QPushButton) if button.text() == "Take in").click()
    page = running.arrivals.page.returning
    qtbot.waitUntil(page.isVisible, timeout=20_000)
    assert page.deciding is not None
    (change,) = page.deciding.taken
    assert change.after.endswith(THERE)
    press(page.take, Qt.Key.Key_Space)
    rows = running.arrivals.page.model.rows
    qtbot.waitUntil(lambda: rows[0].stage is Stage.UPDATED, timeout=20_000)
    found: list[str] = []
    report_id = rows[0].report
    running.desk.ask(lambda services: [note.text for note in services.notes.of(report_id)], found.extend)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    assert found == [f"Ask Noor for the figures.\n— {file.name}"]
    running.arrivals.take_in([file])
    rows = running.arrivals.page.model.rows
    qtbot.waitUntil(lambda: rows[-1].is_over, timeout=20_000)
    assert rows[-1].stage is Stage.NOTHING_NEW


def test_a_locked_file_asks_says_what_is_wrong_and_opens(
    qtbot: QtBot, running: Running, stick: Stick, tmp_path: Path
) -> None:
    hand_over(qtbot, running, "tinta sol")
    (file,) = stick.folder.glob("*.gfmd")
    came_back(tmp_path, file, "tinta sol")
    running.arrivals.take_in([file])
    unlock = running.arrivals.page.unlock
    qtbot.waitUntil(unlock.isVisible, timeout=20_000)
    unlock.passphrase.setText("tinta mar")
    press(unlock.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(unlock.open.isEnabled, timeout=20_000)
    assert "not its passphrase" in unlock.passphrase.accessibleDescription()
    unlock.passphrase.setText("tinta sol")
    press(unlock.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(running.arrivals.page.returning.isVisible, timeout=20_000)


def test_a_lock_needs_a_passphrase(qtbot: QtBot, running: Running, stick: Stick) -> None:
    running.window.commands["hand_over"].trigger()
    drawer = running.handing.desk.drawer
    qtbot.waitUntil(drawer.isVisible, timeout=20_000)
    drawer.seal.setChecked(True)
    drawer.give.click()
    assert drawer.isVisible()
    assert not list(stick.folder.iterdir())
    press(drawer, Qt.Key.Key_Escape)
    assert not drawer.isVisible()


def test_a_stick_is_told_of_once_until_it_changes(qtbot: QtBot, running: Running, stick: Stick) -> None:
    hand_over(qtbot, running)
    plugged: list[Stick] = [stick]
    watch = StickWatch(lambda: tuple(plugged), running.handing.desk)
    told: list[object] = []
    watch.came.connect(lambda stick, _: told.append(stick))

    def pull_out_and_in() -> None:
        plugged.clear()
        watch.look()
        plugged.append(stick)
        watch.look()

    watch.look()
    pull_out_and_in()
    hand_over(qtbot, running)
    qtbot.waitUntil(lambda: told == [stick], timeout=20_000)
    (file,) = stick.folder.glob("*.gfmd")
    file.with_name("again.gfmd").write_bytes(file.read_bytes())
    pull_out_and_in()
    qtbot.waitUntil(lambda: told == [stick, stick], timeout=20_000)


def test_what_was_handed_over_from_here_is_no_news(qtbot: QtBot, running: Running, stick: Stick) -> None:
    hand_over(qtbot, running)
    desk = running.handing.desk
    watch = StickWatch(lambda: (stick,), desk)
    watch.came.connect(desk._look_at)
    with qtbot.waitSignal(watch.came):
        watch.look()
    answered: list[int] = []
    running.desk.ask(lambda _: 1, answered.append)
    qtbot.waitUntil(lambda: bool(answered), timeout=20_000)
    assert "On the stick" not in said(running)
