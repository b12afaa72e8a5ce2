"""A library that is moved or deleted: while the window is open the badge is not green, and the next start offers the backup."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from gfmd_desktop.app import Application
from gfmd_desktop.services.saving import SaveState
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.ui.application import Running
from tests.ui.window.conftest import SAMPLES, Open, until_open, until_safe


def write(running: Running, words: str) -> None:
    assert running.workbench.open is not None
    running.workbench.open.draft.set_value(("session",), words)


def test_nothing_is_called_safe_while_the_library_is_elsewhere(
    qtbot: QtBot, open_window: Open, library: Path, tmp_path: Path
) -> None:
    running = open_window(SAMPLES / "2018-schools-for-all.json")
    until_open(qtbot, running)
    until_safe(qtbot, running)
    badge = running.window.header.badge
    for file in library.parent.glob("library.sqlite*"):
        file.rename(tmp_path / file.name)
    write(running, "Written into nowhere")
    qtbot.waitUntil(lambda: badge.state is SaveState.REFUSED, timeout=20_000)
    assert "moved or deleted" in badge.text()
    for file in tmp_path.glob("library.sqlite*"):
        file.rename(library.parent / file.name)
    qtbot.waitUntil(lambda: badge.state is SaveState.SAFE, timeout=20_000)
    until_safe(qtbot, running)


def prepared(library: Path) -> None:
    """Leave a backup with a report, and no library."""
    library.parent.mkdir(parents=True)
    program = Application(library)
    with program.open_library(Mode.WRITE).library as opened:
        services = program.library_services(opened)
        services.reports.add(program.reports.open_file(SAMPLES / "2018-schools-for-all.json").report)
        assert services.safekeeping.keep_backup() is not None
    for file in filter(Path.is_file, library.parent.glob("library.sqlite*")):
        file.unlink()


def bring_back(qtbot: QtBot, running: Running) -> None:
    """Take the offer that a message makes."""

    def offers() -> list[object]:
        return [offer for bar in running.window.messages._bars for offer in bar.message.offers if "back" in offer.words]

    qtbot.waitUntil(lambda: bool(offers()), timeout=20_000)
    offers()[0].act()  # type: ignore[attr-defined]


def test_the_next_start_brings_the_last_backup_back(qtbot: QtBot, open_window: Open, library: Path) -> None:
    prepared(library)
    running = open_window()
    bring_back(qtbot, running)
    qtbot.waitUntil(lambda: running.pages.start.reports.model.rowCount() == 1, timeout=20_000)
    assert any("brought back: 1" in said for said in running.window.messages.said())


def test_what_was_begun_meanwhile_is_never_replaced(qtbot: QtBot, open_window: Open, library: Path) -> None:
    prepared(library)
    running = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, running)
    until_safe(qtbot, running)
    bring_back(qtbot, running)
    qtbot.waitUntil(lambda: any("nothing was replaced" in said for said in running.window.messages.said()))
    with Application(library).open_library(Mode.READ).library as opened:
        assert len(Application(library).library_services(opened).reports.list()) == 1
