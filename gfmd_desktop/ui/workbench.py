"""What happens in the window: opening, writing, undoing, checking and leaving, as commands on the desk and the open report."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from gfmd_desktop.domain.problems import Problem, Severity
from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.services.saving import SaveNews, SaveState
from gfmd_desktop.ui.badge_light import BadgeLight
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.memory import Memory
from gfmd_desktop.ui.messages import Message
from gfmd_desktop.ui.models.problems_model import sentence
from gfmd_desktop.ui.once_painted import once_painted
from gfmd_desktop.ui.open_report import OpenReport
from gfmd_desktop.ui.panels.form_shelf import FormShelf
from gfmd_desktop.ui.panels.spare_forms import SpareForms
from gfmd_desktop.ui.problem_walk import ProblemWalk
from gfmd_desktop.ui.undoing import Undoing

_FIRST_SIZE = QSize(1366, 768)
_WITH_FRAME = QSize(1400, 840)
"""A smaller screen is filled by the first window."""
_LAST_WORDS = 10.0
"""Seconds given to the last steps on closing; then the person is asked (`stuck`)."""


class Workbench(QObject):
    """Joins the desk (library, drafts) and the window; side views and pages connect to `report_opened` and `report_left`."""

    report_opened = Signal(object)
    """A report lies open in the window (its OpenReport)."""
    report_left = Signal()
    """No report lies open any more, or another one is about to."""
    problem_visited = Signal(object)
    """Somebody went to something to look at (the Problem)."""
    flushed = Signal()
    """What is being typed anywhere must be put where it is saved, now."""
    closed = Signal()
    """The window closes, as it should or because somebody said so."""
    stuck = Signal()
    """The window should close, but something typed is still not safe."""

    def __init__(self, desk: Desk, window: MainWindow, memory: Memory, undoing: Undoing) -> None:
        super().__init__(window)
        self.open: OpenReport | None = None
        self.memory = memory
        self._desk = desk
        self._window = window
        self._walk: ProblemWalk | None = None
        self._undoing = undoing
        self._light: BadgeLight | None = None
        self.told: OpenReport | None = None
        """The report that `report_opened` told of, as long as it lies open."""
        self._shelf = FormShelf()
        self._spares = SpareForms(window.middle)
        self._holds: Callable[[], bool] = lambda: False
        self._add_commands()

    def begin(self) -> None:
        """Build the window and connect it, once every command was added; nothing is shown or opened yet."""
        self._window.build()
        self._light = BadgeLight(self._window.header.badge, self)
        self._desk.flush_with(self.flush)
        self._desk.recall_with(self._shelf.draft)
        self._desk.opened.connect(self._show)
        self._desk.news.connect(self._show_news)
        self._window.outline.chosen.connect(self._go_to_section)
        self._window.closing.connect(self._close)
        self._restore_layout()
        self._window.commands.enable(False, *_NEED_REPORT)

    def flush(self) -> None:
        """Put what is typed into the draft, and notes into the library."""
        if self.open is not None:
            self.open.form.flush()
        self.flushed.emit()

    def expect(self, template: Template) -> None:
        """Be ready to open a report of a template at once."""
        self._spares.want(template)

    def hold_with(self, holds: Callable[[], bool]) -> None:
        """Name what is asked first when the window is closed; where it says that it holds the window, it told why."""
        self._holds = holds

    def close_report(self) -> None:
        """Lay the open report away; a page must be shown next."""
        self._leave()
        self._window.take_out_form()
        self._window.header.show_report(None, None)
        self._window.commands.enable(False, *_NEED_REPORT)

    def go_to(self, path: tuple[str, ...], position: int | None = None) -> None:
        """Go to a line or text of the open report."""
        if self.open is not None:
            self.open.form.go_to(path, position)

    def back_to_caret(self) -> None:
        """Go on where somebody wrote before going elsewhere in the window."""
        if self.open is not None:
            self._return_to_caret(self.open.draft)

    def next_problem(self) -> None:
        """Go to the first point to look at behind the caret, after the last one to the first."""
        if self._walk is not None:
            self.look()
            self._tell_visited(self._walk.next())

    def previous_problem(self) -> None:
        """Go to the last point to look at before the caret, before the first one to the last."""
        if self._walk is not None:
            self.look()
            self._tell_visited(self._walk.previous())

    def visit(self, problem: Problem) -> None:
        """Go to where a problem is."""
        if self._walk is not None:
            self.look()
            self._tell_visited(self._walk.visit(problem))

    def _tell_visited(self, problem: Problem | None) -> None:
        """Show why somebody was led there: beside the form, or in a line where there is no room for that."""
        if problem is None:
            return
        if self._window.side.isVisible():
            self._window.side.show_view("problems")
        else:
            self._window.messages.tell(Message(sentence(problem), about="problem"))
        self.problem_visited.emit(problem)

    def _to_visit(self) -> list[Problem]:
        found = self.open.checker.problems if self.open is not None else ()
        return [problem for problem in found if problem.severity is not Severity.HINT]

    def _add_commands(self) -> None:
        add = self._window.commands.add
        add("undo", self.tr("Undo"), self._undoing.undo, "Ctrl+Z")
        add("redo", self.tr("Redo"), self._undoing.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        add("check", self.tr("Check"), self.show_problems, "Ctrl+Shift+C", why=self.tr("Show what to look at"))
        add("next_problem", self.tr("next open point"), self.next_problem, "F8")
        add("previous_problem", self.tr("previous open point"), self.previous_problem, "Shift+F8")
        add("guidance", self.tr("Show or fold the official guidance"), self._toggle_guidance, "Ctrl+G")

    def show_problems(self) -> None:
        """Check now and show what there is to look at."""
        if self.open is not None:
            self.look()
            self._window.side.show_view("problems")

    def look(self) -> None:
        """Check what is written, now, and mark in the form what there is to look at."""
        if self.open is not None:
            self.flush()
            self.open.checker.ask()

    def _toggle_guidance(self) -> None:
        self.memory.change(guidance_shown=not self.memory.state.guidance_shown)
        if self.open is not None:
            self.open.form.show_guidance(self.memory.state.guidance_shown)

    def _show(self, draft: Draft) -> None:
        self._leave()
        self.open = OpenReport(draft, self, self._shelf.take(draft) or self._spares.form_for(draft))
        form = self.open.form
        if self._light is not None:
            self._light.follow(draft)
        self.open.section_entered.connect(self._window.outline.show_section)
        form.show_guidance(self.memory.state.guidance_shown)
        self.open.changed.connect(self._show_title)
        self.open.checker.checked.connect(self._show_problem_count)
        self._window.outline.setModel(self.open.outline)
        self._return_to_caret(draft)  # what is seen there is made before it is shown
        self._window.show_form(form, self.open.title())
        self._window.commands.enable(True, *_NEED_REPORT)
        self._show_title()
        self._walk = ProblemWalk(self.open)
        self._return_to_caret(draft)
        once_painted(form.viewport(), self.open, partial(self._furnish, self.open))

    def _furnish(self, opened: OpenReport) -> None:
        """Let everything else come that belongs to a report, now that somebody sees it."""
        if opened is self.open:
            opened.checker.check_now()
            self.told = opened
            self.report_opened.emit(opened)

    def _return_to_caret(self, draft: Draft) -> None:
        """Go to where the caret was noted last in this report, else where somebody went last, else to its first question."""
        if self.open is None:
            return
        same = self.memory.state.report_id == draft.report.id and self.memory.state.path
        path, position = (self.memory.state.path, self.memory.state.position) if same else (self.open.form.place, None)
        if not (path and self.open.form.go_near(path, position)):
            self.open.form.go_to_section(draft.template.sections[0].id)

    def _leave(self) -> None:
        if self.open is None:
            return
        self.note_caret()
        self.report_left.emit()
        self._window.outline.setModel(None)
        left, self.open, self.told, self._walk = self.open, None, None, None
        left.leave()
        self._shelf.lay_by(left.form)

    def note_caret(self) -> None:
        """Remember where somebody writes, if anywhere in the report."""
        if self.open is None:
            return
        report_id = self.open.draft.report.id
        caret = self.open.caret()
        if caret is not None:
            self.memory.change(report_id=report_id, path=caret.path, position=caret.position)
        elif self.memory.state.report_id != report_id:
            self.memory.change(report_id=report_id, path=(), position=0)

    def _show_title(self) -> None:
        if self.open is not None:
            title = self.open.title()
            self._window.header.show_report(self.open.draft.report, self.open.draft.template, title)
            self._window.title_form(title)
            self._window.words.setText(self.tr("Words: {0}").format(QLocale().toString(self.open.words())))

    def _show_problem_count(self, _: object) -> None:
        self._window.header.show_problem_count(len(self._to_visit()))

    def _show_news(self, news: SaveNews) -> None:
        if self._light is not None:
            self._light.show_news(news)
        if news.state is SaveState.SAFE:
            self.note_caret()
            self._desk.ask(lambda _: self.memory.write(), lambda _: None)  # it waits for the disk

    def _go_to_section(self, section_id: str) -> None:
        if self.open is not None:
            self.open.form.go_to_section(section_id)

    def _restore_layout(self) -> None:
        state = self.memory.state
        if not (state.geometry and self._window.restoreGeometry(QByteArray.fromBase64(state.geometry.encode()))):
            screen = self._window.screen().availableSize()
            self._window.resize(_FIRST_SIZE.boundedTo(screen))
            if _WITH_FRAME.boundedTo(screen) != _WITH_FRAME:
                self._window.setWindowState(Qt.WindowState.WindowMaximized)
        if len(state.splitter) == self._window.splitter.count() and all(state.splitter[:2]):
            self._window.set_sizes(state.splitter)

    def _close(self, event: QCloseEvent) -> None:
        """Close when everything is safe; otherwise stay, and let the person decide."""
        if self._holds():
            event.ignore()
            return
        self.note_caret()
        self.remember()
        refused = self._window.header.badge.state is SaveState.REFUSED
        if refused and not self._desk.waiting():
            self._desk.give_up()
        elif refused or not self._desk.close(_LAST_WORDS):
            event.ignore()
            self.stuck.emit()
            return
        self._end()

    def leave_unsaved(self) -> None:
        """Close although something typed is not safe: somebody said so."""
        self._desk.give_up()
        self._end()

    def _end(self) -> None:
        self.closed.emit()
        QApplication.quit()

    def remember(self) -> None:
        """Remember what was open and how the window is laid out."""
        side = self._window.side.current
        self.memory.change(
            geometry=bytes(self._window.saveGeometry().toBase64().data()).decode(),
            splitter=tuple(self._window.splitter.sizes())
            if self._window.side.isVisible()
            else self.memory.state.splitter,
            side=side or self.memory.state.side,
        )
        self.memory.write()


_NEED_REPORT = (
    "undo",
    "redo",
    "check",
    "next_problem",
    "previous_problem",
    "guidance",
    "export",
    "archive",
    "hand_over",
)
