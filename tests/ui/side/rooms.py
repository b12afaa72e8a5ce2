"""What the views beside the form are tested in: a real library behind a real desk, a form, and the program's own look."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gfmd_desktop import paths
from gfmd_desktop.domain.report import Report
from gfmd_desktop.services.editing import EditingService
from gfmd_desktop.services.journal import Journal
from gfmd_desktop.services.library import LibraryService
from gfmd_desktop.services.notes import NotesService
from gfmd_desktop.services.programme import ProgrammeService
from gfmd_desktop.services.safekeeping import SafekeepingService
from gfmd_desktop.services.window_services import WindowServices
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.opening import open_library
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.theme import LIGHT, STYLE_SHEET, Colours, apply_theme
from tests.libraries import Clock, template_for


def dress(application: QApplication, colours: Colours = LIGHT) -> None:
    """Give the program its look."""
    apply_theme(application, colours, (paths.resources() / STYLE_SHEET).read_text(encoding="utf-8"), 10)


@contextmanager
def desk_on(library: Path, clock: Clock, qtbot: QtBot, *, start: bool = True) -> Iterator[Desk]:
    """Have a desk on a library for the length of a `with`; `start`: open it and wait until it is open."""

    def open_services() -> WindowServices:
        opened = open_library(library, Mode.WRITE, clock=clock)
        return WindowServices(
            opened,
            LibraryService(opened.library, template_for, clock),
            EditingService(opened.library, template_for, clock),
            NotesService(opened.library, clock),
            ProgrammeService(opened.library),
            SafekeepingService(opened.library, clock),
        )

    desk = Desk(open_services, template_for, clock, Journal(library.with_suffix(".typed.jsonl")))
    if start:
        with qtbot.waitSignal(desk.library_opened):
            desk.start()
    yield desk
    assert desk.close(20)


def lay_open(desk: Desk, report: Report, qtbot: QtBot) -> None:
    """Put a report into the library and lay it open."""
    with qtbot.waitSignal(desk.opened):
        desk.add(report)
