"""The pages that are not a report: where one begins, taking in a programme, help, about. Leaving them leads back to the report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gfmd_desktop.ui.appearance import Appearance
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.dialogs.help_texts import about_groups, help_groups
from gfmd_desktop.ui.dialogs.reading_page import ReadingPage
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.start.front_desk import FrontDesk
from gfmd_desktop.ui.start.programme_desk import PROGRAMME_ENDINGS, ProgrammeDesk
from gfmd_desktop.ui.start.programme_page import ProgrammePage
from gfmd_desktop.ui.start.start_page import StartPage
from gfmd_desktop.ui.surroundings import Surroundings
from gfmd_desktop.ui.workbench import Workbench


class PagesOver(QObject):
    """Shows pages, and goes back."""

    def __init__(
        self, window: MainWindow, workbench: Workbench, desk: Desk, appearance: Appearance, around: Surroundings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._library = around.library
        self._came_from: QWidget | None = None
        tell = window.messages.tell
        self.start = StartPage(appearance.colours)
        self.front = FrontDesk(self.start, desk, around, tell, self._show_start)
        self.import_page = ProgrammePage()
        self.programme = ProgrammeDesk(self.import_page, desk, tell, self._show_import, self.front.show)
        self.help = ReadingPage(self.tr("Help"))
        self.about = ReadingPage(self.tr("About"))
        self._connect(appearance)

    def add_commands(self) -> None:
        """Add what leads to the pages."""
        add = self._window.commands.add
        add("new", self.tr("New report…"), self.front.show, "Ctrl+N")
        add("reports", self.tr("All reports…"), self.front.show, "Ctrl+O")
        add("programme", self.tr("Take in the programme…"), self.programme.ask)
        add("help", self.tr("help"), self.show_help, "F1")
        add("about", self.tr("About this program"), self.show_about)

    def take_in(self, files: Sequence[Path]) -> None:
        """Take in files that were dropped or named: reports into the library, tables as a programme to look at."""
        tables = [file for file in files if file.suffix.lower() in PROGRAMME_ENDINGS]
        self.front.take_in([file for file in files if file not in tables])
        for file in tables[:1]:
            self.programme.look_at(file)

    def show_help(self) -> None:
        """Show the help; asked again, go back."""
        self.help.show_groups(help_groups(self._window.commands))
        self._show_reading(self.help, self.tr("Help"))

    def show_about(self) -> None:
        """Show what the program is made of; asked again, go back."""
        self.about.show_groups(about_groups(self._library))
        self._show_reading(self.about, self.tr("About"))

    def _connect(self, appearance: Appearance) -> None:
        appearance.changed.connect(self.start.reports.set_colours)
        self.start.programme_wanted.connect(self.programme.ask)
        for page in (self.help, self.about):
            page.left.connect(self._go_back)

    def _show_reading(self, page: ReadingPage, title: str) -> None:
        if self._window.page is page:
            self._go_back()
            return
        self._workbench.note_caret()
        if self._window.page not in (self.help, self.about):
            self._came_from = self._window.page
        self._window.show_page(page, title)

    def _go_back(self) -> None:
        """Back to the report, or to the page that was seen before."""
        if self._came_from is None and self._window.back_to_form():
            self._workbench.back_to_caret()
        elif self._came_from is self.import_page:
            self._show_import()
        else:
            self.front.show()

    def _show_start(self) -> None:
        self._workbench.close_report()
        self._window.show_page(self.start, self.tr("Reports"))

    def _show_import(self) -> None:
        self._workbench.close_report()
        self._window.show_page(self.import_page, self.tr("Programme"))
