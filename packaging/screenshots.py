"""Saves pictures of the window with every sample, in every look it must bear, into a folder: `screenshots.py FOLDER`.

They are drawn into memory, so no screen is needed; the library is a temporary one.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gfmd_desktop.app import Application
from gfmd_desktop.domain.outgoing import ExportOptions
from gfmd_desktop.merge.rows import Why
from gfmd_desktop.services.exporting import export_word
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.board.board_page import BoardPage
from gfmd_desktop.ui.board.lines import Line

LAPTOP = QSize(1366, 768)
GROUPS = Path(__file__).resolve().parents[1] / "tests" / "data" / "merge"
LEFT_OVERS = (
    "The interpreters asked for the speeches a day earlier next time. Three speakers had none at all.",
    "Marta Oliveira, Casa Aberta",
)
PROGRAMME = """N°;Titre;Thème;Jour;Salle;Rapporteurs;Café
3.1;Des sociétés accueillantes;Inclusion;09/12/2016;Plénière;Ana Silva (Caritas), Ben Osei;oui
3.2;Villes refuges;Inclusion;09/12/2016;Salle 2;Chloé Martin;oui
4.1;Coopération multilatérale;Gouvernance;10/12/2016;Salle 2;;non
4.2;;Gouvernance;second matin;Salle 3;;non
;;;;;;pause
"""


@dataclass(frozen=True, slots=True)
class Look:
    """A way the window is looked at."""

    name: str
    size: QSize = LAPTOP
    dark: bool = False
    mirrored: bool = False
    zoom: float = 1.0
    high_contrast: bool = False


LOOKS = (
    Look("light"),
    Look("dark", dark=True),
    Look("right-to-left", mirrored=True),
    Look("1280x720", QSize(1280, 720)),
    Look("twice-as-large", zoom=2.0),
    Look("4k", QSize(3840, 2160), zoom=2.0),
    Look("high-contrast", high_contrast=True),
    Look("high-contrast-dark", dark=True, high_contrast=True),
)


class Photographer:
    """Takes pictures of one window."""

    def __init__(self, application: QApplication, running: Running, folder: Path) -> None:
        self._application = application
        self._running = running
        self._folder = folder

    def take(self, name: str) -> None:
        """Save a picture once everything was laid out and drawn."""
        wait(300)
        self._running.window.grab().save(str(self._folder / f"{name}.png"))

    @contextmanager
    def looking(self, look: Look) -> Iterator[None]:
        """Look at the window in a certain way for the length of a `with`."""
        self._dress(look)
        yield
        self._dress(LOOKS[0])

    def _dress(self, look: Look) -> None:
        running = self._running
        scheme = Qt.ColorScheme.Dark if look.dark else Qt.ColorScheme.Light
        mirrored = Qt.LayoutDirection.RightToLeft if look.mirrored else Qt.LayoutDirection.LeftToRight
        running.appearance.show_scheme(scheme, high_contrast=look.high_contrast)
        self._application.setLayoutDirection(mirrored)
        running.window.resize(look.size)
        running.appearance.zoom_to(look.zoom)
        wait(200)


def wait(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(reached: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    for _ in range(200):
        if reached():
            return
        wait(50)
    message = "the window did not get there"
    raise TimeoutError(message)


def photograph(photographer: Photographer, running: Running) -> None:
    """Take every picture."""
    photographer.take("start-first")
    photograph_programme(photographer, running)
    for sample in running.pages.samples:
        photograph_sample(photographer, running, sample)
    photograph_sides(photographer, running)
    photograph_pages(photographer, running)
    photograph_review(photographer, running)
    photograph_tour(photographer, running)
    photograph_board(photographer, running)
    running.pages.front.show()
    for look in LOOKS:
        with photographer.looking(look):
            photographer.take(f"start-{look.name}")
    running.pages.start.cards.cards[0].click()
    photographer.take("sessions")


def photograph_programme(photographer: Photographer, running: Running) -> None:
    """Take in a programme."""
    with tempfile.TemporaryDirectory() as place:
        programme = Path(place) / "programme.csv"
        programme.write_text(PROGRAMME, encoding="utf-8")
        running.pages.programme.look_at(programme)
        wait_until(lambda: running.window.page is running.pages.import_page)
    photographer.take("programme")
    running.pages.import_page.take.click()


def photograph_sample(photographer: Photographer, running: Running, sample: Path) -> None:
    """Open a sample and look at it in every way."""
    running.workbench.close_report()
    running.pages.take_in([sample])
    wait_until(lambda: running.workbench.open is not None)
    for look in LOOKS:
        with photographer.looking(look):
            photographer.take(f"{sample.stem}-{look.name}")
    running.navigation.fold()
    photographer.take(f"{sample.stem}-folded")
    running.navigation.fold()


def photograph_sides(photographer: Photographer, running: Running) -> None:
    """Show what stands beside the form, one after the other."""
    side = running.window.side
    for view in ("problems", "preview", "history"):
        side.show_view(view)
        wait(1_500)
        photographer.take(f"side-{view}")
    side.show_view("notes")


def photograph_pages(photographer: Photographer, running: Running) -> None:
    """Show what commands bring up."""
    for name in ("export", "palette", "help", "about", "projector"):
        running.window.commands[name].trigger()
        photographer.take(name)
        wait(100)
        close(running, name)


def photograph_review(photographer: Photographer, running: Running) -> None:
    """Look through a Word file behind whose form somebody wrote two paragraphs."""
    page = running.arrivals.page
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "from-the-room.docx"
        file.write_bytes(with_paragraphs(exported(running), LEFT_OVERS))
        running.pages.take_in([file])
        wait_until(page.review.isVisible)
    QTest.keyClick(page.review.passages, Qt.Key.Key_P)
    for look in LOOKS:
        with photographer.looking(look):
            photographer.take(f"review-{look.name}")
    page.review.foot.leave_out.click()


def exported(running: Running) -> bytes:
    """Return the first sample as a Word file."""
    incoming = running.around.read_incoming(running.pages.samples[0], lambda: False, None)
    template = incoming.template
    return export_word(incoming.arrival.report, template, running.around.layout_for(template), ExportOptions()).docx


def with_paragraphs(file: bytes, texts: Sequence[str]) -> bytes:
    """Return a Word file with paragraphs at its end."""
    added = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as before, zipfile.ZipFile(changed, "w") as after:
        for part in before.namelist():
            content = before.read(part)
            if part == "word/document.xml":
                head, end, tail = content.rpartition(b"<w:sectPr")
                content = head + added.encode() + end + tail
            after.writestr(part, content)
    return changed.getvalue()


def photograph_tour(photographer: Photographer, running: Running) -> None:
    """Begin the tour of a sample."""
    running.workbench.close_report()
    running.window.commands["guide"].trigger()
    wait_until(running.guide.strip.isVisible)
    photographer.take("tour")
    running.guide.strip.leave.click()


def photograph_board(photographer: Photographer, running: Running) -> None:
    """Merge the regional groups' reports that the tests have, with some of it decided."""
    running.workbench.close_report()
    running.pages.take_in(sorted(GROUPS.glob("4.1-*.json"))[1:])
    wait_until(lambda: running.workbench.open is not None and running.arrivals.page.model.is_over)
    running.board.ask()
    wait_until(lambda: running.window.page is running.board.groups)
    photographer.take("board-groups")
    running.board.groups.merge.click()
    wait_until(lambda: running.window.page is running.board.page)
    decide_a_little(running.board.page)
    for look in LOOKS:
        with photographer.looking(look):
            photographer.take(f"board-{look.name}")
    running.window.commands["projector"].trigger()
    photographer.take("board-projector")
    running.window.commands["projector"].trigger()
    running.board.page.given_up.emit()


def decide_a_little(page: BoardPage) -> None:
    """Make one text of what two groups say alike, take another one, and stand where recommendations begin."""
    board, model = page.board, page.tables.model
    if board is None or model is None:
        return
    lines = [line for line in board.lines if isinstance(line, Line) and line.row.field == "recommendations"]
    alike = next(line for line in lines if line.row.why is Why.SAME_IDEA)
    board.combine(board.combinable(alike), board.first_wording(alike))
    board.take(lines[0].row.id)
    board.order_by_support("recommendations")
    board.waive([lines[-1].row.id], "said in plenary")
    page.tables.stand_on(model.rowCount() - 1, 1)
    page.tables.groups.scrollTo(model.index(model.row_of(lines[0].row.id) - 1, 1))
    page.tables.stand_on(model.row_of(alike.row.id), 1)


def close(running: Running, name: str) -> None:
    """Put away what a command brought up."""
    if name == "export":
        running.export.drawer.closed.emit()
    elif name == "palette":
        running.view.palette.put_away()
    else:
        running.window.commands[name].trigger()


def main() -> None:
    """Take the pictures into the folder named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    with tempfile.TemporaryDirectory() as place:
        running = Running(application, Application(Path(place) / "library.sqlite").surroundings())
        running.show()
        running.window.showNormal()
        running.window.resize(LAPTOP)
        wait_until(lambda: running.desk.waiting() == 0 and running.window.header.badge.state is not None)
        photograph(Photographer(application, running, folder), running)
        running.window.close()
        running.end()


if __name__ == "__main__":
    main()
