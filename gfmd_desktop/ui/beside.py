"""The views beside the form, each joined to the report that lies open by one function here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from gfmd_desktop.domain.sheet import Sheet
from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.services.jotting import Jottings
from gfmd_desktop.ui.appearance import Appearance
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.open_report import OpenReport
from gfmd_desktop.ui.side.notes_desk import load_notes, save_note
from gfmd_desktop.ui.side.notes_view import NotesView
from gfmd_desktop.ui.side.notes_work import NotesWork
from gfmd_desktop.ui.side.preview_view import PreviewView
from gfmd_desktop.ui.workbench import Workbench


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
        caret = open_report.caret() if open_report is not None else None
        return caret.path if caret is not None else self.workbench.memory.state.path


def add_notes(room: Room) -> None:
    """Notes: written while listening, filed by a key."""
    view = NotesView(room.appearance.colours)
    room.window.side.add("notes", view.tr("Notes"), view)

    def show(open_report: OpenReport) -> None:
        draft = open_report.draft
        jottings = Jottings(save_note(room.desk, draft.report.id), room.clock)
        load_notes(room.desk, draft.report.id, jottings)
        view.show_notes(NotesWork(draft, jottings, room.near))

    def go_to_line() -> None:
        room.window.side.show_view("notes")
        view.begin_line()

    room.workbench.report_opened.connect(show)
    room.workbench.report_left.connect(view.show_nothing)
    room.workbench.flushed.connect(view.flush)
    room.appearance.changed.connect(view.set_colours)
    view.went_to.connect(room.workbench.go_to)
    room.window.commands.add("note", view.tr("Write a note"), go_to_line, "Ctrl+M")


def add_preview(room: Room) -> None:
    """The filled official pages, following what is written."""
    view = PreviewView()
    room.window.side.add("preview", view.tr("Preview"), view)

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
        open_report.form.section_entered.connect(lambda section: follow(draft, section))

    def follow(draft: Draft, section: str) -> None:
        if view.isVisible():
            from gfmd_desktop.services.previewing import places_of, places_of_section  # noqa: PLC0415 - brings lxml

            here = places_of(draft.template, room.near())
            view.follow((*here, *places_of_section(draft.template, section)))

    room.workbench.report_opened.connect(show)
    room.workbench.report_left.connect(view.clear)
    room.window.ended.connect(view.leave)
