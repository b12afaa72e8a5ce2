"""Where files that come in meet the window: the page is made when the first ones come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from gfmd_desktop.ui.appearance import Appearance
from gfmd_desktop.ui.arrivals.arrival_words import closing_words, open_words, outcome_words, rows_that_wait
from gfmd_desktop.ui.aside import Aside
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.messages import Message, Offer
from gfmd_desktop.ui.sentences import sentence_of
from gfmd_desktop.ui.surroundings import Surroundings
from gfmd_desktop.ui.theme import Tone

if TYPE_CHECKING:
    from gfmd_desktop.ui.arrivals.arrivals_desk import ArrivalsDesk
    from gfmd_desktop.ui.arrivals.arrivals_page import ArrivalsPage
    from gfmd_desktop.ui.arrivals.files_model import FileRow

_OPEN, _CAME_IN = "files that wait", "files that came in"
_CLOSING, _LOSING = "closing with files", "closing with decisions"
"""What messages are about."""
ENDINGS = (".docx", ".json", ".gfmd")


class ArrivalsOver(QObject):
    """Takes files in, over whatever the window shows."""

    left = Signal()
    """Somebody goes back to where they came from, or no file came in."""
    places_wanted = Signal(str)
    """A report that came in holds texts without a place, and somebody wants to give them one (its id)."""

    def __init__(
        self, window: MainWindow, desk: Desk, aside: Aside, appearance: Appearance, around: Surroundings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._aside = aside
        self._appearance = appearance
        self._around = around
        self._goes_on: Callable[[Sequence[str]], bool] = lambda _: False

    @cached_property
    def page(self) -> ArrivalsPage:
        """The page of files on their way in."""
        from gfmd_desktop.ui.arrivals.arrivals_page import ArrivalsPage  # noqa: PLC0415

        page = ArrivalsPage(self._appearance.colours)
        self._appearance.changed.connect(page.set_colours)
        page.put_aside.connect(self._remind)
        page.taken_up.connect(lambda: self._take_back(_OPEN, _CLOSING, _LOSING))
        return page

    @cached_property
    def arrivals(self) -> ArrivalsDesk:
        """What happens on that page."""
        from gfmd_desktop.ui.arrivals.arrivals_desk import ArrivalsDesk  # noqa: PLC0415 - brings SQLAlchemy

        arrivals = ArrivalsDesk(self.page, self._desk, self._aside, self._around)
        arrivals.shown.connect(self.show)
        arrivals.ended.connect(self._ended)
        arrivals.left.connect(self._leave)
        return arrivals

    def holds_window(self) -> bool:
        """Hold the window when files wait, and say why; as long as that is seen, closing again is an answer."""
        left = self._left
        decided = bool(left) and self.arrivals.has_decisions
        about = _LOSING if decided else _CLOSING
        if not left or self._window.messages.speaks_of(about):
            return False
        self._take_back(_OPEN, _CLOSING, _LOSING)
        offers = (
            Offer(self.tr("Go on with the files"), self._go_back),
            Offer(self.tr("Close all the same"), self._window.close),
        )
        self._window.messages.tell(Message(closing_words(left, decided=decided), Tone.WARN, offers, about))
        return True

    def lead_to(self, goes_on: Callable[[Sequence[str]], bool]) -> None:
        """Name what is asked first where somebody goes on with the reports that came in (their ids); it says whether there."""
        self._goes_on = goes_on

    def add_commands(self) -> None:
        """Add what leads here."""
        self._window.commands.add("take_in", self.tr("Take in files…"), self.ask, "Ctrl+Shift+T")
        self._window.commands.add("arrivals", self.tr("Go on with the files that came in"), self.show)
        self._window.commands.enable(False, "arrivals")

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

    def show(self) -> None:
        """Show the files that came in."""
        self._window.commands.enable(True, "arrivals")
        self._window.show_page(self.page, self.tr("Files that came in"))

    @property
    def _left(self) -> int:
        """How many files are not done with; the page is made by the first ones."""
        return self.page.model.left if "page" in self.__dict__ else 0

    def _go_back(self) -> None:
        self._take_back(_CLOSING, _LOSING)
        self.show()
        self.page.setFocus()

    def _take_back(self, *subjects: str) -> None:
        for about in subjects:
            self._window.messages.take_back(about)

    @property
    def _is_seen(self) -> bool:
        return self._window.page is self.page

    def _ended(self, rows: Sequence[FileRow]) -> None:
        """Say what became of the files, and show it where somebody waits for it: nobody is taken away from elsewhere."""
        self._take_back(_CLOSING, _LOSING)
        refused = [row for row in rows if row.error is not None]
        reports = [row.report for row in rows if row.report]
        self._window.commands.enable(bool(refused), "arrivals")
        if refused and not reports and self._is_seen:
            self.arrivals.show_refused(refused)
            return
        for row in refused:
            self._tell_refusal(row)
        was_seen = self._is_seen
        self._tell_outcome(rows, reports[-1] if reports and not was_seen else "")
        if was_seen and self._goes_on(reports):
            return
        if was_seen and reports:
            self._desk.open(reports[-1])
        elif was_seen:
            self.left.emit()

    def _leave(self) -> None:
        if not self._goes_on(()):
            self.left.emit()

    def _tell_outcome(self, rows: Sequence[FileRow], report_to_open: str) -> None:
        words, waiting = outcome_words(rows), rows_that_wait(rows)
        if not words:
            return
        offers = []
        if report_to_open:
            offers.append(Offer(self.tr("Open the report"), lambda: self._desk.open(report_to_open)))
        if waiting:
            report_id = waiting[0].report
            offers.append(Offer(self.tr("Give them a place"), lambda: self.places_wanted.emit(report_id)))
        tone = Tone.WARN if waiting else Tone.GOOD
        self._window.messages.tell(Message(words, tone, tuple(offers), _CAME_IN))

    def _tell_refusal(self, row: FileRow) -> None:
        """Several ways out do not fit into a line: they are shown on the page."""
        offers = self.arrivals.refusal_offers(row)
        if len(offers) > 1:
            offers = (Offer(self.tr("What helps…"), lambda: self._show_refused(row)),)
        if row.error is not None:
            self._window.messages.tell(Message(sentence_of(row.error), Tone.WARN, offers, str(row.path)))

    def _show_refused(self, row: FileRow) -> None:
        self._window.messages.take_back(str(row.path))
        self.arrivals.show_refused([row])
        self.show()

    def _remind(self) -> None:
        """Somebody went elsewhere while files wait for them."""
        rows = [self.page.model.rows[at] for at in self.page.model.open_rows]
        if not rows:
            return
        words = self.tr("Go on with the file") if len(rows) == 1 else self.tr("Go on with {0} files").format(len(rows))
        names = open_words([row.path.name for row in rows])
        self._window.messages.tell(Message(names, Tone.PLAIN, (Offer(words, self.show),), _OPEN))
