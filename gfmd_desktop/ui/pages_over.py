"""The pages that are not a report: where one begins, taking in a programme, help, about. Leaving them leads back to the report."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from gfmd_desktop.ui.appearance import Appearance
from gfmd_desktop.ui.commands import ARCHIVES
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.dialogs.help_texts import about_groups, help_groups
from gfmd_desktop.ui.dialogs.reading_page import ReadingPage
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.surroundings import Surroundings
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from gfmd_desktop.ui.start.front_desk import FrontDesk
    from gfmd_desktop.ui.start.programme_desk import ProgrammeDesk
    from gfmd_desktop.ui.start.programme_page import ProgrammePage
    from gfmd_desktop.ui.start.start_page import StartPage

_OFFERED = ("take_in", "merge")
"""Commands that the start page shows beside its list of reports."""


class PagesOver(QObject):
    """Shows pages, and goes back. Each page is made when it is first asked for: the window comes up with a report."""

    reports_came = Signal(object)
    """Files were dropped or named that may be reports (a list of paths)."""
    sample_opened = Signal(str)
    """A copy of a sample is about to lie open (its id)."""

    def __init__(
        self, window: MainWindow, workbench: Workbench, desk: Desk, appearance: Appearance, around: Surroundings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._desk = desk
        self._appearance = appearance
        self._around = around
        self._came_from: QWidget | None = None
        self._came_from_title = ""

    @cached_property
    def start(self) -> StartPage:
        """The page where reports are begun and found."""
        from gfmd_desktop.ui.start.start_page import StartPage  # noqa: PLC0415

        page = StartPage(self._appearance.colours)
        self._appearance.changed.connect(page.reports.set_colours)
        page.programme_wanted.connect(self._ask_for_programme)
        page.offer([self._window.commands[name] for name in _OFFERED])
        return page

    @cached_property
    def front(self) -> FrontDesk:
        """What happens on the start page."""
        from gfmd_desktop.ui.start.front_desk import FrontDesk  # noqa: PLC0415

        front = FrontDesk(self.start, self._desk, self._around, self._window.messages.tell, self._show_start)
        front.sample_opened.connect(self.sample_opened)
        front.archived.connect(self._forget)
        return front

    @cached_property
    def import_page(self) -> ProgrammePage:
        """The page that shows a programme before it is taken in."""
        from gfmd_desktop.ui.start.programme_page import ProgrammePage  # noqa: PLC0415

        return ProgrammePage()

    @cached_property
    def programme(self) -> ProgrammeDesk:
        """What happens on the programme's page."""
        from gfmd_desktop.ui.start.programme_desk import ProgrammeDesk  # noqa: PLC0415

        tell = self._window.messages.tell
        return ProgrammeDesk(self.import_page, self._desk, tell, self._show_import, self.front.show)

    @cached_property
    def help(self) -> ReadingPage:
        """The help."""
        return self._reading_page(self.tr("Help"))

    @cached_property
    def about(self) -> ReadingPage:
        """What the program is made of."""
        return self._reading_page(self.tr("About"))

    def add_commands(self) -> None:
        """Add what leads to the pages."""
        add = self._window.commands.add
        add("new", self.tr("New report…"), self._begin, "Ctrl+N")
        add("reports", self.tr("All reports…"), self._show_reports, "Ctrl+O")
        add("archive", self.tr("Archive this report"), self._archive, ARCHIVES)
        add("programme", self.tr("Take in the programme…"), self._ask_for_programme)
        add("help", self.tr("help"), self.show_help, "F1")
        add("about", self.tr("About this program"), self.show_about)

    @property
    def samples(self) -> list[Path]:
        """The files of the samples, the newest last."""
        return sorted((self._around.resources / "samples").glob("*.json"))

    def open_sample(self, file: Path) -> None:
        """Open a copy of a sample."""
        self.front.open_sample(file)

    def show_closed(self, closed: bool) -> None:
        """Say in the list of reports that none can be shown, or no longer."""
        self.start.reports.show_closed(closed)

    def refresh(self) -> None:
        """Show the reports as they are now."""
        self.front.refresh()

    def put_away(self, report_id: str) -> None:
        """Delete a report and show the others."""
        self.front.show()
        self.front.delete(report_id)

    def take_in(self, files: Sequence[Path]) -> None:
        """Take in files that were dropped or named: reports into the library, tables as a programme to look at."""
        if not files:
            return
        from gfmd_desktop.ui.start.programme_desk import PROGRAMME_ENDINGS  # noqa: PLC0415

        tables = [file for file in files if file.suffix.lower() in PROGRAMME_ENDINGS]
        self.reports_came.emit([file for file in files if file not in tables])
        for file in tables[:1]:
            self.programme.look_at(file)

    def show_help(self) -> None:
        """Show the help; asked again, go back."""
        self.help.show_groups(help_groups(self._window.commands))
        self._show_reading(self.help, self.tr("Help"))

    def show_about(self) -> None:
        """Show what the program is made of; asked again, go back."""
        self.about.show_groups(about_groups(self._around.library))
        self._show_reading(self.about, self.tr("About"))

    def _begin(self) -> None:
        self.front.ask_for_form()

    def _show_reports(self) -> None:
        self.front.show()

    def _archive(self) -> None:
        """Put the open report into the archive, and show the others."""
        if self._workbench.open is not None:
            report_id = self._workbench.open.draft.report.id
            self.front.show()
            self.front.archive(report_id)

    def _forget(self, report_id: str) -> None:
        """The next start does not begin with a report that somebody put out of the way."""
        memory = self._workbench.memory
        if memory.state.report_id == report_id:
            memory.change(report_id="", path=(), position=0)

    def _ask_for_programme(self) -> None:
        self.programme.ask()

    def _reading_page(self, title: str) -> ReadingPage:
        page = ReadingPage(title)
        page.left.connect(self._leave_reading)
        return page

    def _show_reading(self, page: ReadingPage, title: str) -> None:
        if self._window.page is page:
            self._leave_reading()
            return
        self._workbench.note_caret()
        if self._window.page not in (self.help, self.about):
            self._came_from, self._came_from_title = self._window.page, self._window.windowTitle()
        self._window.show_page(page, title)

    def _leave_reading(self) -> None:
        """Go back to where somebody began to read, and find it as it was left."""
        page = self._came_from
        if page is None:
            self.go_back()
            return
        had_keyboard = page.focusWidget()
        self._window.show_page(page, self._came_from_title)
        if had_keyboard is not None:
            had_keyboard.setFocus(Qt.FocusReason.OtherFocusReason)
        if page is vars(self).get("start"):
            self.front.refresh()

    def go_back(self) -> None:
        """Go back to the report, or to the reports when none lies open."""
        if self._window.back_to_form():
            self._workbench.back_to_caret()
        else:
            self.front.show()

    def _show_start(self) -> None:
        self._workbench.close_report()
        self._window.show_page(self.start, self.tr("Reports"))

    def _show_import(self) -> None:
        self._workbench.close_report()
        self._window.show_page(self.import_page, self.tr("Programme"))
