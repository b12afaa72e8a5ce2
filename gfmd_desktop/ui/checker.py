"""Checks the open report a moment after each change, and tells whoever lists problems; the form is marked only when somebody asks."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from gfmd_desktop.domain.checking import check
from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.problems import Code, Problem
from gfmd_desktop.services.drafting import Change, Draft

_Mark: TypeAlias = tuple[Code, Path, str | None]
_CALM_MS = 800
"""So long nobody must have written: longer than what is typed waits to be put into the draft, so never between two keys."""


class Checker(QObject):
    """The problems of one draft, kept up to date."""

    checked = Signal(object)
    """What there is to look at now (a tuple of Problem)."""
    marked = Signal(object)
    """What the form is marked with now (a tuple of Problem): what was there when somebody asked, until it is mended."""

    def __init__(self, draft: Draft, parent: QObject) -> None:
        super().__init__(parent)
        self.problems: tuple[Problem, ...] = ()
        self._draft = draft
        self._asked: frozenset[_Mark] = frozenset()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self.check_now)
        self._stop = draft.listen(self._changed)

    def leave(self) -> None:
        """Stop following the draft."""
        self._calm.stop()
        self._stop()

    def check_now(self) -> None:
        """Check the report as it is."""
        self._check()
        self._mark(self._asked)

    def ask(self) -> None:
        """Somebody asks what there is to look at: check, and mark it; what is typed later is marked when they ask again."""
        self._check()
        self._mark(frozenset(map(_mark_of, self.problems)))

    def _check(self) -> None:
        self.problems = check(self._draft.report, self._draft.template)
        self.checked.emit(self.problems)

    def _mark(self, asked: frozenset[_Mark]) -> None:
        marked = tuple(problem for problem in self.problems if _mark_of(problem) in asked)
        self._asked = frozenset(map(_mark_of, marked))
        self.marked.emit(marked)

    def _changed(self, _: Change) -> None:
        self._calm.start()


def _mark_of(problem: Problem) -> _Mark:
    """Return what tells a problem from the others, however its numbers change."""
    return problem.code, problem.path, problem.item
