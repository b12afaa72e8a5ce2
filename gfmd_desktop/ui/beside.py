"""The views beside the form, each joined to the report that lies open by one function here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.problems import Problem, Severity
from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.services.jotting import Jottings
from gfmd_desktop.ui.appearance import Appearance
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.later import Later, View
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.messages import Message
from gfmd_desktop.ui.open_report import OpenReport
from gfmd_desktop.ui.phrases import captioned
from gfmd_desktop.ui.side.note_links import NoteLinks
from gfmd_desktop.ui.side.notes_desk import load_notes, save_note
from gfmd_desktop.ui.side.notes_view import NotesView
from gfmd_desktop.ui.side.notes_work import NotesWork
from gfmd_desktop.ui.undoing import Undoing
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from gfmd_desktop.domain.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Room:
    """What a view beside the form may know of the window."""

    window: MainWindow
    workbench: Workbench
    desk: Desk
    appearance: Appearance
    layout_for: Callable[[Template], bytes]
    clock: Callable[[], datetime]

    def near(self) -> tuple[str, ...]:
        """Return the place in the report where somebody writes, or wrote last."""
        open_report = self.workbench.open
        return open_report.form.place if open_report is not None else ()

    def shows_notes(self) -> bool:
        """Bring the notes up, and the side with them; False on a wall, where what is private is not shown."""
        if self.appearance.projecting or self.workbench.open is None:
            return False
        self.window.want_side(True)
        self.window.side.show_view("notes")
        return True


def add_notes(room: Room) -> NotesView:
    """Notes: written while listening, filed by a key."""
    view = NotesView(room.appearance.colours)
    room.window.side.add("notes", _tr("Notes"), view)

    def show(open_report: OpenReport) -> None:
        draft = open_report.draft
        jottings = Jottings(save_note(room.desk, draft.report.id), room.clock)
        load_notes(room.desk, draft.report.id, jottings)
        view.show_notes(NotesWork(draft, jottings, room.near))
        links = NoteLinks(open_report.form, draft, jottings, view)
        links.wanted.connect(go_to_note)
        open_report.form.section_entered.connect(links.look_again)
        open_report.form.completed.connect(links.look_again)
        room.workbench.report_left.connect(links.leave)

    def go_to_line() -> None:
        if room.shows_notes():
            view.begin_line()

    def go_to_note(place: Path) -> None:
        if room.shows_notes():
            view.show_behind(place)

    application = QApplication.instance()
    if isinstance(application, QApplication):
        room.window.outline.show_keys_while_at(view, application)
    room.workbench.report_opened.connect(show)
    room.workbench.report_left.connect(view.show_nothing)
    room.workbench.flushed.connect(view.flush)
    room.appearance.changed.connect(view.set_colours)
    view.went_to.connect(room.workbench.go_to)
    room.window.commands.add("note", _tr("Write a note"), go_to_line, "Ctrl+M")
    room.window.commands.add(
        "note_behind", _tr("Show the note behind this answer"), lambda: go_to_note(room.near()), "Ctrl+Shift+M"
    )
    return view


def add_problems(room: Room) -> None:
    """What to look at, kept up to date, counted on its tab."""
    room.window.side.add("problems", _tr("Problems"), Later(room.window, room.workbench, partial(_problems, room)))


def add_history(room: Room, undoing: Undoing) -> None:
    """The time line, and what undo and redo are about."""
    later = Later(room.window, room.workbench, partial(_history, room, undoing))
    room.window.side.add("history", _tr("History"), later)


def add_preview(room: Room) -> None:
    """The filled official pages, following what is written."""
    room.window.side.add("preview", _tr("Preview"), Later(room.window, room.workbench, partial(_preview, room)))


def _problems(room: Room) -> View:
    from gfmd_desktop.ui.side.problems_view import ProblemsView  # noqa: PLC0415 - not before the first paint

    view = ProblemsView(room.appearance.colours)

    def show(open_report: OpenReport) -> None:
        view.show_report(open_report.draft)
        open_report.checker.checked.connect(found)
        found(open_report.checker.problems)

    def found(problems: tuple[Problem, ...]) -> None:
        view.show_problems(problems)
        count = sum(problem.severity is not Severity.HINT for problem in problems)
        room.window.side.show_count("problems", count)

    room.workbench.report_left.connect(view.show_nothing)
    room.workbench.problem_visited.connect(view.stand_on)
    room.appearance.changed.connect(view.set_colours)
    view.went_to.connect(room.workbench.visit)
    return View(view, show)


def _history(room: Room, undoing: Undoing) -> View:
    from gfmd_desktop.ui.side.history_view import HistoryView  # noqa: PLC0415 - not before the first paint

    view = HistoryView(room.appearance.colours, room.desk, undoing, room.clock)
    undo, redo = room.window.commands["undo"], room.window.commands["redo"]

    def show_words() -> None:
        for command, name, words in (
            (undo, _tr("Undo"), undoing.undo_words),
            (redo, _tr("Redo"), undoing.redo_words),
        ):
            command.setText(captioned(name, words) if words else name)

    def ask(words: str) -> None:
        room.window.messages.tell(Message(words, about="undo"))

    undoing.told.connect(show_words)
    undoing.asked.connect(ask)
    undoing.answered.connect(lambda: room.window.messages.take_back("undo"))
    room.workbench.report_left.connect(view.show_nothing)
    room.appearance.changed.connect(view.set_colours)
    show_words()
    return View(view, lambda open_report: view.show_report(open_report.draft))


def _preview(room: Room) -> View:
    from gfmd_desktop.ui.side.preview_view import PreviewView  # noqa: PLC0415 - not before the first paint

    view = PreviewView()

    def job(draft: Draft) -> Callable[[], Sheet]:
        report, template = draft.report, draft.template

        def make() -> Sheet:
            from gfmd_desktop.services.previewing import preview  # noqa: PLC0415 - brings lxml

            return preview(report, template, room.layout_for(template))

        return make

    def show(open_report: OpenReport) -> None:
        draft = open_report.draft
        view.show_sheet(job(draft))
        open_report.changed.connect(lambda: view.show_soon(job(draft)))
        open_report.section_entered.connect(lambda _: follow())
        follow()

    def follow() -> None:
        """Show the pages where somebody writes, as soon as they are seen."""
        open_report = room.workbench.told
        if open_report is not None and view.isVisible():
            from gfmd_desktop.services.previewing import places_of, places_of_section  # noqa: PLC0415 - brings lxml

            template, section = open_report.draft.template, open_report.form.section
            view.follow((*places_of(template, room.near()), *(places_of_section(template, section) if section else ())))

    room.workbench.report_left.connect(view.clear)
    view.seen.connect(follow)
    view.printing_wanted.connect(room.window.commands["print"].trigger)
    room.window.ended.connect(view.leave)
    return View(view, show)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Beside", words)
