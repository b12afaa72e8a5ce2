"""One run of the window: dressed, shown, and only then everything that takes longer than showing it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from gfmd_desktop.services.saving import SaveNews, SaveState
from gfmd_desktop.ui.appearance import Appearance
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.doorbell import Doorbell, ring
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.memory import Memory
from gfmd_desktop.ui.messages import Message
from gfmd_desktop.ui.sentences import sentence_of
from gfmd_desktop.ui.start.front_desk import FrontDesk
from gfmd_desktop.ui.start.start_page import StartPage
from gfmd_desktop.ui.surroundings import Surroundings
from gfmd_desktop.ui.theme import Tone
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from gfmd_desktop.storage.opening import Opened

_AT_THE_LATEST_MS = 1_000
"""A window that is never painted (started minimised) must save all the same."""


def run(around: Surroundings, files: Sequence[Path]) -> int:
    """Show the window until it is closed and return the exit status; files are added to the library and opened."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("gfmd_desktop")
    application.setApplicationDisplayName(application.tr("Report editor"))
    if ring(around.library, files):
        return 0
    _speak_the_systems_language(application)
    running = Running(application, around)
    running.show(files)
    status = application.exec()
    running.end()
    return status


class Running(QObject):
    """The window and what stands behind it."""

    def __init__(self, application: QApplication, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.memory = Memory(around.state, around.remember)
        self.appearance = Appearance(application, around.resources, around.state.zoom, self)
        self.desk = Desk(around.open_services, around.template_for, around.clock, self)
        self.window = MainWindow(self.appearance.colours)
        self.workbench = Workbench(self.desk, self.window, self.memory)
        self.start_page = StartPage(self.appearance.colours)
        self.front = FrontDesk(self.start_page, self.desk, around, self.window.messages.tell, self._show_start_page)
        self._bell = Doorbell(around.library, self)
        self._started = False
        self._add_commands()
        self._connect()
        self._add_side_views()
        self.workbench.begin()

    def show(self, files: Sequence[Path] = ()) -> None:
        """Show the last report, or the start page; what takes time begins once that was painted."""
        last = self.around.glance(self.memory.state.report_id)
        if last is not None:
            self.desk.show(last.report, last.template)
        else:
            self.front.show()
        self.front.take_in(files)
        self.window.header.painted.connect(self._start_soon)
        QTimer.singleShot(_AT_THE_LATEST_MS, self._start_soon)
        self.window.show()

    def end(self) -> None:
        """Hear no later starts any more."""
        self._bell.close()

    def _add_side_views(self) -> None:
        """The views beside the form, in the order of their tabs."""
        side = self.window.side
        side.show_view(self.memory.state.side)

    def _add_commands(self) -> None:
        add = self.window.commands.add
        add("new", self.tr("New report…"), self.front.show, "Ctrl+N")
        add("reports", self.tr("All reports…"), self.front.show, "Ctrl+O")
        add("export", self.tr("Export Word"), self.front.show, "Ctrl+E")
        add("palette", self.tr("commands"), self.front.show, "Ctrl+K")
        add("help", self.tr("help"), self.front.show, "F1")
        add("quit", self.tr("Close"), self.window.close, "Ctrl+Q")

    def _connect(self) -> None:
        self.desk.failed.connect(self._tell_failure)
        self.desk.library_opened.connect(self._took_library)
        self._bell.rung.connect(self._answer)
        self.appearance.changed.connect(self.window.outline.set_colours)
        self.appearance.changed.connect(self.start_page.reports.set_colours)

    def _show_start_page(self) -> None:
        self.workbench.close_report()
        self.window.show_page(self.start_page, self.tr("Reports"))

    def _start_soon(self) -> None:
        """Open the library after the present paint; only the first call counts."""
        if not self._started:
            self._started = True
            QTimer.singleShot(0, self.desk.start)

    def _took_library(self, _: Opened) -> None:
        """Say that all is safe as soon as the library is open, unless something waits to be saved: then saving says it."""
        if not self.desk.waiting():
            self.window.header.badge.show_news(SaveNews(SaveState.SAFE, 0, at=self.around.clock()))

    def _tell_failure(self, error: Exception) -> None:
        self.window.messages.tell(Message(sentence_of(error), Tone.WARN))

    def _answer(self, files: tuple[str, ...]) -> None:
        """Come to the front for somebody who started the program again."""
        self.window.setWindowState(self.window.windowState() & ~self.window.windowState().WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()
        self.front.take_in([Path(file) for file in files])


def _speak_the_systems_language(application: QApplication) -> None:
    """Let Qt's own words, and the direction of the window, follow the system; English needs nothing."""
    locale = QLocale.system()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return
    translator = QTranslator(application)
    if translator.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
