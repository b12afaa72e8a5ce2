"""The tour of a sample: it listens to what really happens in the copy, remembers what was done, and never comes back by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from gfmd_desktop.domain.edits import Path as Place
from gfmd_desktop.domain.report import items, line
from gfmd_desktop.domain.template import CONSENT, Consent, Kind
from gfmd_desktop.services.drafting import Change, Draft
from gfmd_desktop.ui.guide.guide_strip import GuideStrip
from gfmd_desktop.ui.guide.steps import Step, words_of_steps
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.open_report import OpenReport
from gfmd_desktop.ui.side.notes_view import NotesView
from gfmd_desktop.ui.workbench import Workbench


class GuideDesk(QObject):
    """Joins the strip with window and open report. `open_sample` opens a copy of a sample's file, `samples` are all of them."""

    def __init__(
        self,
        window: MainWindow,
        workbench: Workbench,
        notes: NotesView,
        samples: Sequence[Path],
        open_sample: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._memory = workbench.memory
        self._open_sample = open_sample
        self._samples = tuple(samples)
        self._wanted = False
        self._stop: Callable[[], None] = lambda: None
        self.strip = GuideStrip(words_of_steps(window.commands))
        window.add_drawer(self.strip)
        self._connect(notes)

    def begin(self) -> None:
        """Open a copy of the newest sample and walk through it, whether somebody left the tour before or not."""
        self._wanted = True
        self._open_sample(max(self._samples))

    def take_up(self, report_id: str) -> None:
        """Walk through a copy of a sample, unless somebody has done so or left before and did not ask for it."""
        if self._wanted or not self._memory.state.guide_left:
            self._wanted = False
            self._memory.change(guided_copy=report_id, guided_steps=(), guide_left=False)
            self._memory.write()

    @property
    def done(self) -> frozenset[Step]:
        """What was done so far."""
        return frozenset(step for step in Step if step.value in self._memory.state.guided_steps)

    def _connect(self, notes: NotesView) -> None:
        commands = self._window.commands
        self._workbench.report_left.connect(self._rest)
        self._workbench.problem_visited.connect(lambda _: self._did(Step.WALK))
        commands["next_problem"].triggered.connect(lambda _: self._did(Step.WALK))
        commands["export"].triggered.connect(lambda _: self._did(Step.EXPORT))
        notes.noted.connect(lambda: self._did(Step.NOTE))
        notes.filed.connect(lambda: self._did(Step.FILE))
        self.strip.left.connect(self._leave)
        self.strip.shown_where.connect(self._show_where)
        self.strip.writing_wanted.connect(self._workbench.back_to_caret)

    def follow(self, copy: OpenReport) -> None:
        """Be there beside the copy, until it is left."""
        self._rest()
        self._stop = copy.draft.listen(self._took)
        self.strip.show_done(self.done)
        self.strip.show()

    def _rest(self) -> None:
        self._stop()
        self._stop = lambda: None
        self.strip.hide()

    def _took(self, change: Change) -> None:
        if any(edit.path[-1] == CONSENT for edit in change.edits):
            self._did(Step.CONSENT)

    def _did(self, step: Step) -> None:
        if self.strip.isHidden() or step in self.done:
            return
        self._memory.change(guided_steps=(*self._memory.state.guided_steps, step.value))
        if len(self.done) == len(Step):
            self._memory.change(guide_left=True)
        self._memory.write()
        self.strip.show_done(self.done)

    def _leave(self) -> None:
        self._memory.change(guided_copy="", guide_left=True)
        self._memory.write()
        self._rest()
        self._workbench.back_to_caret()

    def _show_where(self, step: Step | None) -> None:
        if step is Step.CONSENT and self._workbench.open is not None:
            place = consent_to_ask(self._workbench.open.draft)
            if place:
                self._workbench.go_to(place)
        elif step is not None:
            self._window.commands["note"].trigger()


def consent_to_ask(draft: Draft) -> Place:
    """Return the place of the first consent nobody asked for yet, else of the first one; () in a report without quotes."""
    quotes = [
        ((field.id, quote.id, CONSENT), line(quote.values.get(CONSENT)))
        for field in draft.template.fields()
        if field.kind is Kind.QUOTES
        for quote in items(draft.report.values.get(field.id))
    ]
    open_ones = [place for place, said in quotes if said not in (Consent.APPROVED, Consent.ANONYMOUS)]
    return next(iter((*open_ones, *(place for place, _ in quotes))), ())
