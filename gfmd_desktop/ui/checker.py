"""Checks the open report a moment after each change, and tells whoever shows problems; nothing nags while somebody types."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from gfmd_desktop.domain.checking import check
from gfmd_desktop.domain.problems import Problem
from gfmd_desktop.services.drafting import Change, Draft

_CALM_MS = 800
"""So long nobody must have written: longer than what is typed waits to be put into the draft, so never between two keys."""


class Checker(QObject):
    """The problems of one draft, kept up to date."""

    checked = Signal(object)
    """What there is to look at now (a tuple of Problem)."""

    def __init__(self, draft: Draft, parent: QObject) -> None:
        super().__init__(parent)
        self.problems: tuple[Problem, ...] = ()
        self._draft = draft
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
        self.problems = check(self._draft.report, self._draft.template)
        self.checked.emit(self.problems)

    def _changed(self, _: Change) -> None:
        self._calm.start()
