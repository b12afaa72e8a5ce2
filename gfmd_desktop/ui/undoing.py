"""Undo and redo, and what they are about. An undo that would reach behind the last start asks first, in a line, not a dialog."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from gfmd_desktop.domain.edits import GROUP, LANGUAGE, NOTHING_SAID, UNPLACED, WAIVED, Path
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.drafting import Change, ChangeOrigin, Draft
from gfmd_desktop.services.place_names import item_name
from gfmd_desktop.services.saving import SaveNews, SaveState
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.phrases import listed

if TYPE_CHECKING:
    from gfmd_desktop.services.editing import Steps
    from gfmd_desktop.services.history import Step

_CALM_MS = 700
"""What undo is about is looked up when nothing was saved for so long: nobody reads it while they type."""


class Undoing(QObject):
    """Undo and redo of the open report."""

    told = Signal()
    """`undo_words` and `redo_words` say something else now."""
    asked = Signal(str)
    """Undo would take back what was written before the program was started: these words ask whether it should."""
    answered = Signal()
    """Nothing is asked any more."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self.undo_words = ""
        self.redo_words = ""
        self._desk = desk
        self._clock = clock
        self._may_go_behind = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CALM_MS)
        self._soon.timeout.connect(self._look)
        desk.news.connect(self._saved)
        desk.opened.connect(self._follow)

    def undo(self) -> None:
        """Take the last step back; behind the last start only once that was asked about, and until something else is done."""
        self._desk.undo(behind_start=self._may_go_behind, then=self._undone)

    def redo(self) -> None:
        """Do the step taken back last again."""
        self._desk.redo()
        self._soon.start()

    def _undone(self, changed: bool) -> None:
        self._soon.start()
        if changed or self._may_go_behind:
            self.answered.emit()
        elif self._desk.draft is not None:
            report_id = self._desk.draft.report.id
            self._desk.ask(lambda services: services.editing.next_steps(report_id), self._ask)

    def _ask(self, steps: Steps) -> None:
        if steps.undo is not None and steps.of_earlier_sitting:
            self._may_go_behind = True
            what = self._words(steps.undo)
            self.asked.emit(self.tr("Written before this start: {0}. Undo once more to take it back.").format(what))

    def _follow(self, draft: Draft) -> None:
        self.undo_words = self.redo_words = ""
        self._stop_asking()
        draft.listen(self._changed)
        self._soon.start()

    def _changed(self, change: Change) -> None:
        if change.origin is ChangeOrigin.TYPED:
            self._stop_asking()

    def _stop_asking(self) -> None:
        if self._may_go_behind:
            self._may_go_behind = False
            self.answered.emit()

    def _saved(self, news: SaveNews) -> None:
        if news.state is SaveState.SAFE:
            self._soon.start()

    def _look(self) -> None:
        draft = self._desk.draft
        if draft is not None:
            report_id = draft.report.id
            self._desk.ask(lambda services: services.editing.next_steps(report_id), self._tell)

    def _tell(self, steps: Steps) -> None:
        self.undo_words = self._words(steps.undo) if steps.undo else ""
        self.redo_words = self._words(steps.redo) if steps.redo else ""
        self.told.emit()

    def _words(self, step: Step) -> str:
        draft = self._desk.draft
        if draft is None:
            return ""
        return listed((places_of(step, draft.report, draft.template), moment_in_words(step.at, self._clock())))


def places_of(step: Step, report: Report, template: Template) -> str:
    """Return the places that a step is about: the first ones by name."""
    names = list(dict.fromkeys(place_in_words(edit.path, report, template) for edit in step.edits))
    return listed(names[:2]) + (" …" if len(names) > 2 else "")


def place_in_words(path: Path, report: Report, template: Template) -> str:
    """Return what a place that an edit is about is called."""
    if path[0] == NOTHING_SAID:
        return item_name(path[1:2], report, template)
    if path[0].startswith("@"):
        return _tr(_BESIDE_ANSWERS.get(path[0], "What the program keeps beside the answers"))
    return item_name(path, report, template)


def moment_in_words(moment: datetime, now: datetime, *, seconds: bool = False) -> str:
    """Return a moment as people say it: the time today, yesterday, else the day too."""
    local, today = moment.astimezone(), now.astimezone().date()
    time = local.strftime("%H:%M:%S" if seconds else "%H:%M")
    if local.date() == today:
        return time
    if local.date() == today - timedelta(days=1):
        return _tr("yesterday {0}").format(time)
    return f"{local:%Y-%m-%d} {time}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Undoing", words)


_BESIDE_ANSWERS = {
    GROUP[0]: "Group",
    LANGUAGE[0]: "Language",
    UNPLACED[0]: "Texts without a place",
    WAIVED[0]: "Texts left out",
}
