"""Locked files among others: who opens one stays with it, and nothing comes in front of the one that somebody turned to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gfmd_desktop.app import Application
from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.template import Kind
from gfmd_desktop.services.handing_over import HandingOver
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.arrivals.files_model import Stage
from tests.program import PreparedProgram
from tests.ui.typing_keys import press, type_words
from tests.ui.window.conftest import SAMPLES, Open, add_left_over, until_open, until_safe

SAMPLE, OTHER = next(SAMPLES.glob("2016*.json")), next(SAMPLES.glob("2018*.json"))
PASSPHRASE = "tinta sol"


def locked(folder: Path, sample: Path) -> Path:
    """Return a sample as somebody else changed it and handed it over, locked."""
    file = folder / f"{sample.stem}.gfmd"
    other = Application(folder / f"other-{sample.stem}" / "library.sqlite")
    services = other.surroundings().open_services()
    try:
        incoming = other.arrivals.read(sample)
        services.importing.take(services.importing.propose(incoming))
        report = services.library.get(incoming.arrival.report.id)
        field = next(field for field in incoming.template.fields() if field.kind is Kind.TEXT)
        services.editing.apply(report.id, making.set_value(report, (field.id,), from_plain("Written elsewhere.")))
        handing = HandingOver(services.opened.library, other.shelf.template)
        handing.write(handing.given(report.id, with_notes=False), file, PASSPHRASE)
    finally:
        services.close()
    return file


@pytest.fixture
def to_review(program: PreparedProgram, tmp_path: Path) -> Path:
    """Return a Word file with a paragraph behind the form."""
    file = tmp_path / "report.docx"
    assert program("export", OTHER, "-o", file, folder=tmp_path).status == 0
    return add_left_over(file)


@pytest.fixture
def running(qtbot: QtBot, open_window: Open) -> Running:
    """Return a window with a sample that is safe in its library."""
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    until_safe(qtbot, running)
    return running


def turn_to(qtbot: QtBot, running: Running, row: int) -> None:
    """Choose a file in the list."""
    files = running.arrivals.page.files
    files.setFocus()
    press(files, Qt.Key.Key_Home)
    for _ in range(row):
        press(files, Qt.Key.Key_Down)
    with qtbot.waitSignal(running.arrivals.page.file_chosen, timeout=20_000):
        press(files, Qt.Key.Key_Return)


def until_stage(qtbot: QtBot, running: Running, row: int, stage: Stage) -> None:
    rows = running.arrivals.page.model.rows
    qtbot.waitUntil(lambda: rows[row].stage is stage, timeout=30_000)


def asked_for(running: Running) -> str:
    """Return what the unlocking page says."""
    return " ".join(label.text() for label in running.arrivals.page.unlock.findChildren(QLabel))


def test_who_opens_a_locked_file_stays_with_it(qtbot: QtBot, running: Running, to_review: Path, tmp_path: Path) -> None:
    file = locked(tmp_path, SAMPLE)
    running.pages.take_in([to_review, file])
    page = running.arrivals.page
    qtbot.waitUntil(page.review.isVisible, timeout=30_000)
    until_stage(qtbot, running, 1, Stage.TO_UNLOCK)
    turn_to(qtbot, running, 1)
    qtbot.waitUntil(page.unlock.isVisible, timeout=20_000)
    type_words(page.unlock.passphrase, PASSPHRASE)
    press(page.unlock.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.unlock.isVisible(), timeout=30_000)
    assert not page.review.isVisible()
    qtbot.waitUntil(page.returning.isVisible, timeout=30_000)
    assert page.model.rows[1].stage is Stage.TO_DECIDE


def test_a_file_that_opens_late_takes_nobody_away_from_the_one_they_turned_to(
    qtbot: QtBot, running: Running, tmp_path: Path
) -> None:
    first, second = locked(tmp_path, SAMPLE), locked(tmp_path, OTHER)
    running.pages.take_in([first, second])
    page = running.arrivals.page
    until_stage(qtbot, running, 1, Stage.TO_UNLOCK)
    qtbot.waitUntil(page.unlock.isVisible, timeout=20_000)
    type_words(page.unlock.passphrase, PASSPHRASE)
    press(page.unlock.passphrase, Qt.Key.Key_Return)
    turn_to(qtbot, running, 1)
    qtbot.waitUntil(lambda: second.name in asked_for(running), timeout=20_000)
    type_words(page.unlock.passphrase, "tinta")
    until_stage(qtbot, running, 0, Stage.TO_DECIDE)
    assert page.unlock.isVisible()
    assert page.unlock.passphrase.text() == "tinta"
    assert second.name in asked_for(running)


def test_who_is_done_with_a_file_goes_on_behind_it(qtbot: QtBot, running: Running, tmp_path: Path) -> None:
    others = [sample for sample in sorted(SAMPLES.glob("*.json")) if sample != SAMPLE][:2]
    files = [locked(tmp_path, sample) for sample in (SAMPLE, *others)]
    running.pages.take_in(files)
    until_stage(qtbot, running, 2, Stage.TO_UNLOCK)
    turn_to(qtbot, running, 1)
    qtbot.waitUntil(lambda: files[1].name in asked_for(running), timeout=20_000)
    type_words(running.arrivals.page.unlock.passphrase, PASSPHRASE)
    press(running.arrivals.page.unlock.passphrase, Qt.Key.Key_Return)
    until_stage(qtbot, running, 1, Stage.TAKEN)
    qtbot.waitUntil(running.arrivals.page.unlock.isVisible, timeout=20_000)
    assert files[2].name in asked_for(running)
