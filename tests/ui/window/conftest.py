"""The real window on a real library, drawn into memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.app import Application
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.surroundings import Surroundings
from tests.program import ROOT

SAMPLES = ROOT / "resources" / "samples"
Open = Callable[..., Running]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Where the window's library lies."""
    return tmp_path / "library" / "library.sqlite"


@pytest.fixture
def open_window(qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Return `open_window(*files, **surroundings)`: opens the window, once more if it was closed before."""
    monkeypatch.setattr(QApplication, "quit", lambda: None)
    opened: list[Running] = []

    def open_it(*files: Path, **parts: object) -> Running:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        around: Surroundings = replace(Application(library).surroundings(), **parts)  # type: ignore[arg-type]
        running = Running(application, around)
        opened.append(running)
        with qtbot.waitSignal(running.desk.library_opened, timeout=20_000):
            running.show(files)
        return running

    yield open_it
    for running in opened:
        leave(running)
        running.window.deleteLater()
        running.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def leave(running: Running) -> None:
    """Close the window as a person does, and whatever cannot be saved with it."""
    running.window.close()
    running.desk.give_up()
    running.desk.close(20)
    running.end()


def until_open(qtbot: QtBot, running: Running) -> None:
    """Wait until a report lies open."""
    qtbot.waitUntil(lambda: running.workbench.open is not None, timeout=20_000)


def until_safe(qtbot: QtBot, running: Running) -> None:
    """Wait until everything typed is safe."""
    qtbot.waitUntil(lambda: running.desk.waiting() == 0, timeout=20_000)


def draft_of(running: Running) -> Draft:
    """Return the draft of the report that lies open."""
    assert running.workbench.open is not None
    return running.workbench.open.draft


def focused(running: Running) -> QWidget:
    """Return what the keyboard belongs to."""
    widget = running.window.focusWidget()
    assert widget is not None
    return widget


def add_left_over(file: Path) -> Path:
    """Put a paragraph behind the form of a Word file: it has no place there."""
    document = Document(str(file))
    document.add_paragraph("Nobody could hear the moderator in the last row.")
    document.save(str(file))
    return file


def until_rows(qtbot: QtBot, running: Running, count: int) -> None:
    """Wait until so many reports are listed."""
    qtbot.waitUntil(lambda: running.pages.start.reports.model.rowCount() == count, timeout=20_000)
