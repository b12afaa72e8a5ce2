"""What happens while a programme is taken in: a file is chosen, read beside the window, shown, and kept when somebody says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from gfmd_desktop.interchange.programme_file import ReadProgramme, read_programme
from gfmd_desktop.services.files import read_whole
from gfmd_desktop.services.programme import TakenIn
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.messages import Message
from gfmd_desktop.ui.start.programme_page import ProgrammePage
from gfmd_desktop.ui.theme import Tone

PROGRAMME_ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")
_MAX_BYTES = 25 * 1024 * 1024


class ProgrammeDesk(QObject):
    """Joins the programme page and the desk. `show_page` brings the page up, `done` goes back to the start page."""

    def __init__(
        self,
        page: ProgrammePage,
        desk: Desk,
        tell: Callable[[Message], None],
        show_page: Callable[[], None],
        done: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._tell = tell
        self._show_page = show_page
        self._done = done
        page.accepted.connect(self._take_in)
        page.another_wanted.connect(self.ask)
        page.given_up.connect(done)

    def ask(self) -> None:
        """Ask for a file and show what is in it; the window goes on meanwhile."""
        dialog = QFileDialog(self._page.window(), self.tr("The programme, as CSV or Excel"))
        patterns = " ".join(f"*{ending}" for ending in PROGRAMME_ENDINGS)
        dialog.setNameFilters([self.tr("Tables ({0})").format(patterns), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(_where_files_arrive())
        dialog.fileSelected.connect(lambda name: self.look_at(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def look_at(self, file: Path) -> None:
        """Read a file and show what was understood of it."""

        def show(programme: ReadProgramme) -> None:
            self._page.show_programme(file.name, programme)
            self._show_page()

        self._desk.ask(lambda _: read_programme(read_whole(file, _MAX_BYTES), file.name), show)

    def _take_in(self, programme: ReadProgramme) -> None:
        self._desk.save(lambda services: services.programme.take_in(programme.sessions), self._tell_taken)
        self._done()

    def _tell_taken(self, taken: TakenIn) -> None:
        said = [self.tr("Sessions new in the programme: {0}.").format(taken.added)] if taken.added else []
        if taken.replaced:
            said.append(self.tr("Brought up to date: {0}.").format(taken.replaced))
        self._tell(Message(" ".join(said), Tone.GOOD, about="programme"))


def _where_files_arrive() -> str:
    """Return the folder that mails and browsers put files into, else that of documents."""
    where = QStandardPaths.StandardLocation
    folders = (QStandardPaths.writableLocation(place) for place in (where.DownloadLocation, where.DocumentsLocation))
    return next((folder for folder in folders if Path(folder).is_dir()), "")
