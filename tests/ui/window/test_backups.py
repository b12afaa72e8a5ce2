"""The window keeps backups by itself, and a library that was damaged is recovered and told of."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gfmd_desktop.services.saving import SaveState
from gfmd_desktop.storage.identity import backups_of
from gfmd_desktop.ui.application import Running
from tests.damage import overwrite_pages
from tests.ui.window.conftest import SAMPLES, Open, leave, until_open, until_safe

SAMPLE = SAMPLES / "2016-welcoming-cities.json"


def backups(library: Path) -> list[Path]:
    return sorted(backups_of(library).glob("*.sqlite"))


def opened(qtbot: QtBot, open_window: Open) -> Running:
    """Return a window with a report in it, everything safe."""
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    until_safe(qtbot, running)
    return running


def write(running: Running, words: str) -> None:
    """Type into the report's first line."""
    assert running.workbench.open is not None
    field = next(field for field in running.workbench.open.draft.template.fields() if field.kind == "line")
    running.workbench.go_to((field.id,))
    QTest.keyClicks(running.window.focusWidget(), words)


def test_a_backup_is_made_once_nobody_wrote_for_a_while(qtbot: QtBot, open_window: Open, library: Path) -> None:
    running = opened(qtbot, open_window)
    assert backups(library) == []
    qtbot.waitUntil(running.backups.calm.isActive)
    running.backups.calm.timeout.emit()
    qtbot.waitUntil(lambda: len(backups(library)) == 1, timeout=20_000)


def test_whoever_writes_is_left_alone(qtbot: QtBot, open_window: Open) -> None:
    running = opened(qtbot, open_window)
    qtbot.waitUntil(running.backups.calm.isActive)
    with qtbot.waitSignal(running.desk.news, check_params_cb=lambda news: news.waiting > 0):
        write(running, "x")
        running.workbench.flush()
    assert not running.backups.calm.isActive()


def test_closing_makes_a_backup_of_what_was_written(qtbot: QtBot, open_window: Open, library: Path) -> None:
    running = opened(qtbot, open_window)
    write(running, "the last words")
    leave(running)
    (backup,) = backups(library)
    assert b"the last words" in backup.read_bytes()


def test_closing_without_a_word_written_makes_none(open_window: Open, library: Path) -> None:
    leave(open_window())
    assert backups(library) == []


def test_a_damaged_library_is_recovered_at_the_next_start_and_that_is_told(
    qtbot: QtBot, open_window: Open, library: Path
) -> None:
    running = opened(qtbot, open_window)
    title = running.window.windowTitle()
    leave(running)
    overwrite_pages(library, "edit")
    again = open_window()
    told = [words for words in again.window.messages.said() if words.startswith("Your library was damaged")]
    assert len(told) == 1
    assert again.window.windowTitle() == title
    assert list(library.parent.glob("library.damaged-*.sqlite"))
    write(again, "and on")
    again.workbench.flush()
    qtbot.waitUntil(lambda: again.window.header.badge.state is SaveState.SAFE, timeout=20_000)
    assert again.desk.waiting() == 0


def test_a_report_that_a_damaged_library_lost_is_kept_as_the_window_shows_it(
    qtbot: QtBot, open_window: Open, library: Path
) -> None:
    running = opened(qtbot, open_window)
    assert running.workbench.open is not None
    seen = running.workbench.open.draft.report
    leave(running)
    for backup in backups(library):
        backup.unlink()
    overwrite_pages(library, "edit")
    overwrite_pages(library, "version")
    again = open_window()
    kept: list[object] = []
    again.desk.ask(lambda services: services.library.get(seen.id), kept.append)
    qtbot.waitUntil(lambda: bool(kept), timeout=20_000)
    assert again.workbench.open is not None
    assert again.workbench.open.draft.report.values == seen.values == kept[0].values  # type: ignore[attr-defined]
