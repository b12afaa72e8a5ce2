"""The sections of the open report as a list: number, title, how far it is, problems, counter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from gfmd_desktop.domain.problems import Problem, Severity
from gfmd_desktop.domain.template import Section
from gfmd_desktop.services.drafting import Change, Draft
from gfmd_desktop.services.standing import SectionStanding, Standing, standing_of
from gfmd_desktop.ui.qt import override

StandingRole = Qt.ItemDataRole.UserRole + 1
CounterRole = Qt.ItemDataRole.UserRole + 2
ProblemsRole = Qt.ItemDataRole.UserRole + 3
SectionRole = Qt.ItemDataRole.UserRole + 4

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class OutlineModel(QAbstractListModel):
    """One row a section; it follows the draft."""

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._sections = draft.template.sections
        self._standings = [standing_of(draft.report, section) for section in self._sections]
        self._problems: Counter[str] = Counter()
        self._errors: Counter[str] = Counter()
        self._stop = draft.listen(self._took)

    def leave(self) -> None:
        """Stop following the draft."""
        self._stop()

    def row_of(self, section_id: str) -> int:
        """Return the row of a section."""
        return next(row for row, section in enumerate(self._sections) if section.id == section_id)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Count problems to their sections; hints do not colour anything."""
        counted = [problem for problem in problems if problem.severity is not Severity.HINT]
        self._problems = Counter(self._section_of(problem) for problem in counted)
        self._errors = Counter(self._section_of(each) for each in counted if each.severity is Severity.ERROR)
        self.dataChanged.emit(self.index(0), self.index(len(self._sections) - 1))

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._sections)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        section, standing = self._sections[index.row()], self._standings[index.row()]
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: short_title(section),
            Qt.ItemDataRole.ToolTipRole: section.title,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken(section, standing),
            StandingRole: standing.standing,
            CounterRole: _counter(standing),
            ProblemsRole: (self._problems[section.id], self._errors[section.id]),
            SectionRole: section.id,
        }
        return answers.get(role)

    def _took(self, change: Change) -> None:
        for row, section in enumerate(self._sections):
            ids = {field.id for field in section.fields}
            if any(edit.path[0] in ids or edit.path[-1] in ids for edit in change.edits):
                self._standings[row] = standing_of(self._draft.report, section)
                self.dataChanged.emit(self.index(row), self.index(row))

    def _section_of(self, problem: Problem) -> str:
        found = (each.id for each in self._sections if any(field.id == problem.field_id for field in each.fields))
        return next(found, "")

    def _spoken(self, section: Section, standing: SectionStanding) -> str:
        words = [section.title, _tr(_STANDING_WORDS[standing.standing])]
        if standing.limit is not None:
            words.append(_tr("{0} of {1}").format(standing.count, standing.limit))
        if self._problems[section.id]:
            words.append(_tr("{0} to look at").format(self._problems[section.id]))
        return ", ".join(words)


def short_title(section: Section) -> str:
    """Return number and short title of a section."""
    return f"{section.number} {section.short_title or section.title}".strip()


def _counter(standing: SectionStanding) -> str:
    return "" if standing.limit is None else f"{standing.count}/{standing.limit}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("OutlineModel", words)


_STANDING_WORDS = {
    Standing.OPEN: "open",
    Standing.PARTLY: "partly filled",
    Standing.FILLED: "filled",
    Standing.NOTHING_SAID: "nothing said",
}
