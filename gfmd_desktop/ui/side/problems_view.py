"""What to look at before the report is handed over: a calm list that leads to each place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from gfmd_desktop.domain.problems import Problem, Severity
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.ui.models.problems_model import ProblemRole, ProblemsModel
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import AnyIndex, override
from gfmd_desktop.ui.side.problems_delegate import ProblemsDelegate
from gfmd_desktop.ui.theme import Colours, set_role

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProblemsList(QListView):
    """Enter and a click choose a problem; the arrows only walk."""

    chosen = Signal(QModelIndex)
    """Go to a problem."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURNS and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class ProblemsView(QWidget):
    """The problems of one report: `show_report` says of which, `show_problems` what was found."""

    went_to = Signal(object)
    """Somebody wants to see where a problem is (the Problem)."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: ProblemsModel | None = None
        self.list = ProblemsList()
        self.summary = QLabel()
        self._delegate = ProblemsDelegate(colours, self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        self.summary.setContentsMargins(12, 10, 12, 8)
        self.summary.setWordWrap(True)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("What to look at"))
        self.list.setAccessibleDescription(self.tr("Enter goes there"))
        self.list.chosen.connect(self._choose)
        set_role(self.summary, "muted")

    def show_report(self, draft: Draft) -> None:
        """Show the problems of a report from now on."""
        self.show_nothing()
        self._model = ProblemsModel(draft, self)
        self.list.setModel(self._model)

    def show_nothing(self) -> None:
        """Show no problems: no report lies open."""
        if self._model is not None:
            self.list.setModel(None)
            self._model.deleteLater()
            self._model = None
        self.summary.clear()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what checking found."""
        current = self.list.currentIndex().data(ProblemRole.PROBLEM)
        if self._model is not None:
            self._model.show_problems(problems)
        if current is not None:
            self.stand_on(current)
        self.list.setVisible(bool(problems))
        self.summary.setText(self._summed_up(problems))

    def stand_on(self, problem: Problem) -> None:
        """Mark the problem that somebody went to by another way."""
        if self._model is not None and (row := self._model.row_of(problem)) >= 0:
            self.list.setCurrentIndex(self._model.index(row))

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours from now on."""
        self._delegate.colours = colours
        self.list.viewport().update()

    def _summed_up(self, problems: Sequence[Problem]) -> str:
        errors = sum(problem.severity is Severity.ERROR for problem in problems)
        warnings = sum(problem.severity is Severity.WARNING for problem in problems)
        if not problems:
            return self.tr("Nothing to look at. The report is ready to be handed over.")
        if not errors and not warnings:
            return self.tr("Nothing that must be looked at; only hints.")
        parts = [self.tr("{0} to mend").format(errors)] if errors else []
        parts += [self.tr("{0} to look at").format(warnings)] if warnings else []
        return self.tr("{0} before the report is handed over. F8 goes from one to the next.").format(listed(parts))

    def _choose(self, index: AnyIndex) -> None:
        problem = index.data(ProblemRole.PROBLEM)
        if problem is not None:
            self.went_to.emit(problem)
