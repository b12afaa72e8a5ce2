"""Checks the open report a moment after each change, and tells whoever shows problems; nothing nags while somebody types."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gfmd_desktop.domain.checking import check
from gfmd_desktop.domain.problems import Problem
from gfmd_desktop.services.drafting import Change, Draft
from gfmd_desktop.ui.fields.debounce import Debounce


class Checker(QObject):
    """The problems of one draft, kept up to date."""

    checked = Signal(object)
    """What there is to look at now (a tuple of Problem)."""

    def __init__(self, draft: Draft, parent: QObject) -> None:
        super().__init__(parent)
        self.problems: tuple[Problem, ...] = ()
        self._draft = draft
        self._soon = Debounce(self.check_now, self)
        self._stop = draft.listen(self._changed)

    def leave(self) -> None:
        """Stop following the draft."""
        self._stop()

    def check_now(self) -> None:
        """Check the report as it is."""
        self.problems = check(self._draft.report, self._draft.template)
        self.checked.emit(self.problems)

    def _changed(self, _: Change) -> None:
        self._soon.touch()
