"""Where files that come in meet the window: the page is made when the first ones come."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from gfmd_desktop.ui.appearance import Appearance
from gfmd_desktop.ui.aside import Aside
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from gfmd_desktop.ui.arrivals.arrivals_desk import ArrivalsDesk
    from gfmd_desktop.ui.arrivals.arrivals_page import ArrivalsPage

ENDINGS = (".docx", ".json", ".gfmd")


class ArrivalsOver(QObject):
    """Takes files in, over whatever the window shows."""

    left = Signal()
    """Somebody goes back to where they came from, or no file came in."""

    def __init__(
        self, window: MainWindow, desk: Desk, aside: Aside, appearance: Appearance, around: Surroundings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._aside = aside
        self._appearance = appearance
        self._around = around

    @cached_property
    def page(self) -> ArrivalsPage:
        """The page of files on their way in."""
        from gfmd_desktop.ui.arrivals.arrivals_page import ArrivalsPage  # noqa: PLC0415

        page = ArrivalsPage(self._appearance.colours)
        self._appearance.changed.connect(page.set_colours)
        return page

    @cached_property
    def arrivals(self) -> ArrivalsDesk:
        """What happens on that page."""
        from gfmd_desktop.ui.arrivals.arrivals_desk import ArrivalsDesk  # noqa: PLC0415 - brings SQLAlchemy

        arrivals = ArrivalsDesk(self.page, self._desk, self._aside, self._around)
        arrivals.shown.connect(self._show)
        arrivals.settled.connect(self._settled)
        arrivals.left.connect(self.left)
        return arrivals

    def add_commands(self) -> None:
        """Add what leads here."""
        self._window.commands.add("take_in", self.tr("Take in files…"), self.ask, "Ctrl+Shift+T")

    def ask(self) -> None:
        """Ask which files to take in; the window goes on meanwhile."""
        dialog = QFileDialog(self._window, self.tr("Reports, as Word files or report files"))
        patterns = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog.setNameFilters([self.tr("Reports ({0})").format(patterns), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take_in([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_in(self, files: Sequence[Path]) -> None:
        """Take files in."""
        if files:
            self.arrivals.take_in(files)

    def _show(self) -> None:
        self._window.show_page(self.page, self.tr("Files that came in"))

    def _settled(self, report_id: str) -> None:
        if report_id:
            self._desk.open(report_id)
        else:
            self.left.emit()
