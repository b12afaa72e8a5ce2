"""What there is to look at in the open report, under the sections it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt

from gfmd_desktop.domain.problems import Code, Problem, Severity
from gfmd_desktop.domain.template import Section
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.services.place_names import full_name
from gfmd_desktop.services.wording import one_line
from gfmd_desktop.ui.panels.outline_model import short_title
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, override


class ProblemRole(IntEnum):
    """What a row tells beside its sentence. A heading has no problem."""

    PROBLEM = Qt.ItemDataRole.UserRole + 1
    PLACE = Qt.ItemDataRole.UserRole + 2
    SEVERITY_WORD = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class _Row:
    """A heading (without a problem), or a problem under it."""

    words: str
    place: str = ""
    problem: Problem | None = None


class ProblemsModel(QAbstractListModel):
    """Headings and problems in the order of the form."""

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._rows: list[_Row] = []

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what checking found."""
        wanted = self._rows_for(problems)
        if [row.problem for row in wanted] == [row.problem for row in self._rows]:
            self._rows = wanted
            if wanted:
                self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
            return
        self.beginResetModel()
        self._rows = wanted
        self.endResetModel()

    def row_of(self, problem: Problem) -> int:
        """Return the row of a problem, -1 when it is gone."""
        return next((row for row, each in enumerate(self._rows) if each.problem == problem), -1)

    @override
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self._rows[index.row()].problem is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        word = severity_word(row.problem.severity) if row.problem else ""
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.words,
            Qt.ItemDataRole.AccessibleTextRole: listed((word, row.place, row.words)),
            ProblemRole.PROBLEM: row.problem,
            ProblemRole.PLACE: row.place,
            ProblemRole.SEVERITY_WORD: word,
        }
        return answers.get(role)

    def _rows_for(self, problems: Sequence[Problem]) -> list[_Row]:
        rows: list[_Row] = []
        heading = None
        for problem in problems:
            section = self._section_of(problem)
            words = short_title(section) if section else _tr("The report as a whole")
            if words != heading:
                heading = words
                rows.append(_Row(words))
            rows.append(_Row(sentence(problem), self._place(problem), problem))
        return rows

    def _section_of(self, problem: Problem) -> Section | None:
        sections = self._draft.template.sections
        found = (each for each in sections if any(field.id == problem.field_id for field in each.fields))
        return next(found, None)

    def _place(self, problem: Problem) -> str:
        """A list that is too long is named as a list, and not by the first item beyond its limit."""
        path = problem.path[:-1] if problem.code is Code.OVER_LIMIT else problem.path
        return full_name(path, self._draft.report, self._draft.template) if path else ""


def sentence(problem: Problem) -> str:
    """Return why a place wants a look, in one sentence."""
    return one_line(_tr(_SENTENCES[problem.code]).format(**problem.facts))


def severity_word(severity: Severity) -> str:
    """Return how much a problem matters, in a word or two."""
    return _tr(_SEVERITIES[severity])


def _tr(words: str) -> str:
    return QCoreApplication.translate("ProblemsModel", words)


_SEVERITIES = {Severity.ERROR: "to mend", Severity.WARNING: "to look at", Severity.HINT: "hint"}
_SENTENCES = {
    Code.OVER_LIMIT: "{count} given, {limit} count: move up what counts. The last {beyond} can be printed in an annex.",
    Code.REQUIRED_EMPTY: "Nothing is written yet: fill it in, or say that nothing was said.",
    Code.CONSENT_MISSING: "Nobody noted whether the speaker agrees: ask, then mark it. Until then no name is printed.",
    Code.SPEAKER_NAMED: "“{name}” is named without consent: leave the name out, or note the consent.",
    Code.QUOTE_NAMES: "The quote seems to name who spoke (“{name}”) without consent: take the name out, or note the consent.",
    Code.OVER_WORDS: "{count} words, {limit} at most: shorten it.",
    Code.SAID_AND_NOT_SAID: "Marked as “nothing said”, yet something is written: keep one of the two.",
    Code.EMPTY_ITEM: "It is empty and others come after it: fill it in or take it away.",
    Code.NOT_AN_OPTION: "“{value}” is none of the choices: choose one.",
    Code.UNKNOWN_FIELD: "The form does not ask for this: it is kept, and not printed.",
    Code.UNPLACED_TEXT: "{count} texts have no place yet: give each one, or leave it out with a reason.",
}
