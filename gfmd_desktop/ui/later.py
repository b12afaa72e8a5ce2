"""A place for a view that is not needed to show the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gfmd_desktop.ui.once_painted import once_painted
from gfmd_desktop.ui.open_report import OpenReport
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.workbench import Workbench

_IN_PEACE_MS = 300
"""So long after the window was painted the view is made: the first keys come before it."""


@dataclass(frozen=True, slots=True)
class View:
    """A view, and what shows it the report that lies open."""

    widget: QWidget
    show: Callable[[OpenReport], None]


class Later(QWidget):
    """Makes its view when somebody looks at it, or a moment after the window was painted."""

    def __init__(self, window: QWidget, workbench: Workbench, make: Callable[[], View]) -> None:
        super().__init__()
        self._workbench = workbench
        self._make_view: Callable[[], View] | None = make
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_IN_PEACE_MS)
        self._soon.timeout.connect(self.make)
        once_painted(window, self, self._soon.start)

    def make(self) -> None:
        """Make the view, unless it is there, and show it the report that lies open."""
        if self._make_view is None:
            return
        make, self._make_view = self._make_view, None
        self._soon.stop()
        view = make()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view.widget)
        self.setFocusProxy(view.widget)
        self._workbench.report_opened.connect(view.show)
        if self._workbench.told is not None:
            view.show(self._workbench.told)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.make()
