"""One run of the window: dressed, shown, and only then everything that takes longer than showing it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from gfmd_desktop.services.saving import SaveNews, SaveState
from gfmd_desktop.ui.appearance import Appearance
from gfmd_desktop.ui.arrivals.arrivals_over import ArrivalsOver
from gfmd_desktop.ui.aside import Aside
from gfmd_desktop.ui.backups import Backups
from gfmd_desktop.ui.beside import Room, add_history, add_notes, add_preview, add_problems
from gfmd_desktop.ui.board.board_over import BoardOver
from gfmd_desktop.ui.closed_library import ClosedLibrary
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.dialogs.crash_reports import CrashReports
from gfmd_desktop.ui.dialogs.print_desk import PrintDesk
from gfmd_desktop.ui.dialogs.progress_watch import ProgressWatch
from gfmd_desktop.ui.doorbell import Doorbell, ring
from gfmd_desktop.ui.farewell import Farewell
from gfmd_desktop.ui.handing.handing_over import HandingOver
from gfmd_desktop.ui.language import LanguageChoice, speak
from gfmd_desktop.ui.last_sitting import LastSitting
from gfmd_desktop.ui.library_news import news_of
from gfmd_desktop.ui.lost_library import LostLibrary
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.memory import Memory
from gfmd_desktop.ui.messages import Message, Offer
from gfmd_desktop.ui.navigation_desk import NavigationDesk
from gfmd_desktop.ui.pages_over import PagesOver
from gfmd_desktop.ui.review.waiting_over import WaitingOver
from gfmd_desktop.ui.sentences import sentence_of
from gfmd_desktop.ui.spoken_choices import SpokenChoices
from gfmd_desktop.ui.steady_pace import keep_pace
from gfmd_desktop.ui.surroundings import Surroundings
from gfmd_desktop.ui.text_commands import add_text_commands
from gfmd_desktop.ui.theme import Tone
from gfmd_desktop.ui.undoing import Undoing
from gfmd_desktop.ui.view_commands import ViewCommands
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from gfmd_desktop.storage.opening import Opened
    from gfmd_desktop.ui.dialogs.export_desk import ExportDesk
    from gfmd_desktop.ui.guide.guide_desk import GuideDesk
    from gfmd_desktop.ui.open_report import OpenReport
    from gfmd_desktop.ui.side.notes_view import NotesView

_AT_THE_LATEST_MS = 1_000
"""A window that is never painted (started minimised) must save all the same."""
_FIRST_KEYS_MS = 150
"""So long the window has the processor for itself once it was painted; keys pressed meanwhile are in the journal."""


def run(around: Surroundings, files: Sequence[Path]) -> int:
    """Show the window until it is closed and return the exit status; files are added to the library and opened."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    keep_pace(application)
    application.setApplicationName("gfmd_desktop")
    if ring(around.library, files):
        return 0
    speak(application, around.resources, around.state.language)
    application.setApplicationDisplayName(QCoreApplication.translate("Running", "Report editor"))
    choices = SpokenChoices()
    choices.install()
    running = Running(application, around)
    CrashReports(running.window, running.window.messages).install()
    farewell = Farewell(running)
    farewell.asked.connect(running.close_unasked)
    farewell.listen()
    running.show(files)
    status = application.exec()
    farewell.rest()
    running.end()
    return status


class Running(QObject):
    """The window and what stands behind it, each part given what it needs; what a start does not show is made when it is used."""

    def __init__(self, application: QApplication, around: Surroundings) -> None:
        super().__init__()
        self._started = False
        self.around = around
        self.memory = Memory(around.state, around.remember)
        if around.journal.left:  # the last start was cut off before it could leave its mark
            self.memory.change(running=True)
        self.appearance = Appearance(application, around.resources, around.state.zoom, self)
        self.desk = Desk(
            around.open_services, around.template_for, around.clock, around.journal, glance=around.glance, parent=self
        )
        self.window = MainWindow(self.appearance.colours)
        self.undoing = Undoing(self.desk, around.clock, self)
        self.workbench = Workbench(self.desk, self.window, self.memory, self.undoing)
        self.last_sitting = LastSitting(self.desk, self.memory, self.window.messages, around.clock, self)
        self.aside = Aside(self)
        self._lost = LostLibrary(self.desk, self.window.messages, around.clock, self)
        self.handing = HandingOver(self.window, self.workbench, self.desk, self.aside, around)
        self.printing = PrintDesk(self.window, self.workbench, self.aside, around.layout_for, self._export_pdf)
        self.pages = PagesOver(self.window, self.workbench, self.desk, self.appearance, around)
        self._closed = ClosedLibrary(
            self.desk, self.window.messages, around.library.parent, self.pages.show_closed, self
        )
        self.arrivals = ArrivalsOver(self.window, self.desk, self.aside, self.appearance, around)
        self.waiting = WaitingOver(self.window, self.workbench, self.desk, self.appearance)
        self.board = BoardOver(self.window, self.workbench, self.desk, self.appearance)
        self.view = ViewCommands(self.window, self.workbench, self.appearance)
        self.navigation = NavigationDesk(self.window, self.workbench, self.desk, around, self.pages.put_away)
        self.backups = Backups(self.desk, self.window.messages, self)
        self.language = LanguageChoice(self.memory, self.window.messages, self)
        self._add_commands()
        self._notes = self._add_side_views()
        self.window.closing.connect(lambda _: self.backups.make_last())  # before the workbench closes the desk
        self.workbench.begin()
        self.progress = ProgressWatch(self.window.header, self.desk)
        self._bell = Doorbell(around.library, self)
        self._connect()

    @cached_property
    def export(self) -> ExportDesk:
        """What hands a report over."""
        from gfmd_desktop.ui.dialogs.export_desk import ExportDesk  # noqa: PLC0415 - not before the first paint

        export = ExportDesk(self.window, self.workbench, self.desk, self.aside, self.around)
        export.sent.connect(self.progress.took_sent)
        export.drawer.printing_wanted.connect(self.printing.ask)
        export.drawer.handing_wanted.connect(export.drawer.hide)
        export.drawer.handing_wanted.connect(self.handing.ask)
        return export

    @cached_property
    def guide(self) -> GuideDesk:
        """What walks somebody through a sample."""
        from gfmd_desktop.ui.guide.guide_desk import GuideDesk  # noqa: PLC0415 - not before the first paint

        return GuideDesk(self.window, self.workbench, self._notes, self.pages.samples, self.pages.open_sample)

    def show(self, files: Sequence[Path] = ()) -> None:
        """Show the last report, or the start page; what takes time begins once that was painted."""
        last = self.around.glance(self.memory.state.report_id)
        if last is not None:
            self.desk.show(last.report, last.template)
        else:
            self.pages.front.show()
        self.pages.take_in(files)
        self.window.header.painted.connect(self._start_soon)
        QTimer.singleShot(_AT_THE_LATEST_MS, self._start_soon)
        self.window.show()

    def close_unasked(self) -> None:
        """Close the window where nobody can answer a question: the system ends the program."""
        self.workbench.hold_with(lambda: False)
        self.window.close()

    def end(self) -> None:
        """Let go of everything that does not end by itself."""
        self._bell.close()
        self.aside.leave()
        self.window.ended.emit()

    def _add_side_views(self) -> NotesView:
        """The views beside the form, in the order of their tabs: a line each."""
        room = Room(self.window, self.workbench, self.desk, self.appearance, self.around.layout_for, self.around.clock)
        notes = add_notes(room)
        add_problems(room)
        add_preview(room)
        add_history(room, self.undoing)
        self.window.side.show_view(self.memory.state.side)
        return notes

    def _add_commands(self) -> None:
        add = self.window.commands.add
        add("export", self.tr("Export Word"), self._export, "Ctrl+E", why=self.tr("Hand the report over"))
        self.handing.add_commands()
        self.printing.add_commands()
        add("copy", self.tr("Save a copy elsewhere…"), self._save_copy)
        add("quit", self.tr("Close"), self.window.close, "Ctrl+Q")
        self.pages.add_commands()
        self.arrivals.add_commands()
        self.waiting.add_commands()
        self.board.add_commands()
        self.view.add_commands()
        add_text_commands(self.window, self.workbench)
        self.navigation.add_commands()
        self.language.add_commands(self.window.commands)
        add("guide", self.tr("Try the program on a sample"), self._begin_guide)

    def _connect(self) -> None:
        self.pages.reports_came.connect(self.arrivals.take_in)
        self.arrivals.left.connect(self.pages.go_back)
        self.handing.files_wanted.connect(self.arrivals.take_in)
        self.arrivals.places_wanted.connect(self.waiting.show_of)
        self.waiting.left.connect(self.pages.go_back)
        self.board.left.connect(self.pages.go_back)
        self.board.files_wanted.connect(self.arrivals.ask)
        self.arrivals.lead_to(self.board.took_in)
        self.pages.sample_opened.connect(self._guide_through)
        self.desk.failed.connect(self._tell_failure)
        self.desk.library_opened.connect(self._took_library)
        self._bell.rung.connect(self._answer)
        self.workbench.stuck.connect(self._tell_stuck)
        self.workbench.hold_with(self.arrivals.holds_window)
        self.workbench.closed.connect(self.last_sitting.end)
        self._lost.restored.connect(self.pages.refresh)
        self._lost.restored.connect(self.navigation.refresh)
        self.workbench.report_opened.connect(self.progress.follow)
        self.workbench.report_left.connect(self.progress.leave)
        self.workbench.report_opened.connect(self._guide_along)
        self.window.header.badge.clicked.connect(self._press_badge)
        self.window.files_dropped.connect(self.pages.take_in)

    def _start_soon(self) -> None:
        """Open the library a moment after the present paint; only the first call counts."""
        if not self._started:
            self._started = True
            QTimer.singleShot(_FIRST_KEYS_MS, self.desk.start)

    def _export(self) -> None:
        self.export.ask()

    def _export_pdf(self) -> None:
        self.export.ask_pdf()

    def _save_copy(self) -> None:
        self.export.save_copy()

    def _begin_guide(self) -> None:
        self.guide.begin()

    def _guide_through(self, report_id: str) -> None:
        self.guide.take_up(report_id)

    def _guide_along(self, opened: OpenReport) -> None:
        if opened.draft.report.id == self.memory.state.guided_copy:
            self.guide.follow(opened)

    def _took_library(self, opened: Opened) -> None:
        """Say that all is safe as soon as the library is open, unless something waits to be saved: then saving says it."""
        if opened.can_write and not self.desk.waiting():
            self.window.header.badge.show_news(SaveNews(SaveState.SAFE, 0, at=self.around.clock()))
        for message in news_of(opened, self.around.library):
            self.window.messages.tell(message)

    def _tell_failure(self, error: Exception) -> None:
        self.window.messages.tell(Message(sentence_of(error), Tone.WARN))

    def _tell_stuck(self) -> None:
        """Say why the window stays, and leave the decision to the person."""
        words = self.tr(
            "What you typed last is not on the disk yet, so the window stays open. It is tried again every second."
        )
        leave = Offer(self.tr("Close and lose it"), self.workbench.leave_unsaved)
        self.window.messages.tell(Message(words, Tone.BAD, (self._copy_offer(), leave), "stuck"))

    def _press_badge(self) -> None:
        if self._closed.tell():
            return
        badge = self.window.header.badge
        offers = (self._copy_offer(),) if badge.state is SaveState.REFUSED and self.workbench.open else ()
        tone = Tone.BAD if badge.state is SaveState.REFUSED else Tone.PLAIN
        self.desk.retry()
        self.window.messages.tell(Message(badge.toolTip(), tone, offers, "saving"))

    def _copy_offer(self) -> Offer:
        return Offer(self.tr("Save a copy elsewhere…"), self._save_copy)

    def _answer(self, files: tuple[str, ...]) -> None:
        """Come to the front for somebody who started the program again."""
        self.window.setWindowState(self.window.windowState() & ~self.window.windowState().WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()
        self.pages.take_in([Path(file) for file in files])
