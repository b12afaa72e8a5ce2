"""The open report as a list: the parts' headings, under them the sections: number, title, how far each is, problems, counter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QObject,
    Qt,
)

from gfmd_desktop.domain.problems import Problem, Severity
from gfmd_desktop.domain.template import Part, Section, Template
from gfmd_desktop.services.drafting import Change, Draft
from gfmd_desktop.services.filing import sections_by_key
from gfmd_desktop.services.standing import SectionStanding, Standing, standing_of
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, override

StandingRole = Qt.ItemDataRole.UserRole + 1
CounterRole = Qt.ItemDataRole.UserRole + 2
ProblemsRole = Qt.ItemDataRole.UserRole + 3
SectionRole = Qt.ItemDataRole.UserRole + 4
KeyRole = Qt.ItemDataRole.UserRole + 5
"""The digit that files a note into the section; None for none."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A part's heading with the sections that fall under it, or one section."""

    part: Part | None
    sections: tuple[Section, ...]


class OutlineModel(QAbstractListModel):
    """One row a section, and one above the sections of a part; it follows the draft."""

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._rows = tuple(_rows_of(draft.template))
        self._standings = {section.id: standing_of(draft.report, section) for section in draft.template.sections}
        self._keys = {section.id: key for key, section in sections_by_key(draft.template).items()}
        self._problems: Counter[str] = Counter()
        self._errors: Counter[str] = Counter()
        self._stop = draft.listen(self._took)

    def leave(self) -> None:
        """Stop following the draft."""
        self._stop()

    def row_of(self, section_id: str) -> int:
        """Return the row of a section."""
        found = (row for row, each in enumerate(self._rows) if not each.part and each.sections[0].id == section_id)
        return next(found)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Count problems to their sections; hints do not colour anything."""
        counted = [problem for problem in problems if problem.severity is not Severity.HINT]
        before = self._problems, self._errors
        self._problems = Counter(self._section_of(problem) for problem in counted)
        self._errors = Counter(self._section_of(each) for each in counted if each.severity is Severity.ERROR)
        if (self._problems, self._errors) != before:
            self._tell_all()

    @override
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A heading is no place to go to: the arrow keys pass over it."""
        if index.isValid() and self._rows[index.row()].part:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if row.part:
            told_of_part = _OF_PART.get(role)
            return told_of_part(self, row.part, row.sections) if told_of_part else None
        told = _OF_SECTION.get(role)
        return told(self, row.sections[0]) if told else None

    def standing(self, section: Section) -> SectionStanding:
        """Return how far a section is."""
        return self._standings[section.id]

    def problem_counts(self, section: Section) -> tuple[int, int]:
        """Return how many problems a section has, and how many of them are errors."""
        return self._problems[section.id], self._errors[section.id]

    def key(self, section: Section) -> int | None:
        """Return the digit that files a note into a section."""
        return self._keys.get(section.id)

    def key_spoken(self, section: Section) -> str:
        """Return what a screen reader says of that key."""
        key = self.key(section)
        return "" if key is None else _tr("Alt+{0} files a note here").format(key)

    def part_spoken(self, part: Part, sections: Sequence[Section]) -> str:
        """Return what a screen reader says of a part."""
        said = _tr("sections done: {0} of {1}").format(self.settled(sections), len(sections))
        return listed((part_name(part), part.short_title or part.title, said))

    def settled(self, sections: Sequence[Section]) -> int:
        """Count the sections that need nothing more."""
        return sum(self._standings[section.id].standing in _SETTLED for section in sections)

    def _took(self, change: Change) -> None:
        for section in self._draft.template.sections:
            ids = {field.id for field in section.fields}
            if any(edit.path[0] in ids or edit.path[-1] in ids for edit in change.edits):
                self._standings[section.id] = standing_of(self._draft.report, section)
                self._tell_of(section.id)

    def _tell_of(self, section_id: str) -> None:
        """The section's own row changed, and the heading above it."""
        for row, each in enumerate(self._rows):
            if any(section.id == section_id for section in each.sections):
                self.dataChanged.emit(self.index(row), self.index(row))

    def _tell_all(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _section_of(self, problem: Problem) -> str:
        sections = self._draft.template.sections
        found = (each.id for each in sections if any(field.id == problem.field_id for field in each.fields))
        return next(found, "")

    def spoken(self, section: Section) -> str:
        """Return what a screen reader says of a section."""
        standing = self._standings[section.id]
        part = [part_name(self._draft.template.part(section.part))] if section.part else []
        words = [section.title, *part, _tr(_STANDING_WORDS[standing.standing])]
        if standing.limit is not None:
            words.append(_tr("{0} of {1}").format(standing.count, standing.limit))
        if self._problems[section.id]:
            words.append(_tr("{0} to look at").format(self._problems[section.id]))
        return listed(words)


def short_title(section: Section) -> str:
    """Return number and short title of a section."""
    return f"{section.number} {section.short_title or section.title}".strip()


def part_name(part: Part) -> str:
    """Return what tells a part from the others at a glance: its letter and the day it falls due, else its short title."""
    if part.day is None:
        return part.short_title or part.title
    day = QLocale().toString(QDate(part.day.year, part.day.month, part.day.day), _tr("d MMMM"))
    return _tr("{0}  {1}").format(part.id, day)


def _rows_of(template: Template) -> Iterator[_Row]:
    parts = {part.id: part for part in template.parts}
    current: str | None = None
    for section in template.sections:
        if section.part is not None and section.part != current:
            under = tuple(each for each in template.sections if each.part == section.part)
            yield _Row(parts[section.part], under)
            current = section.part
        yield _Row(None, (section,))


def _counter(standing: SectionStanding) -> str:
    return "" if standing.limit is None else f"{standing.count}/{standing.limit}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("OutlineModel", words)


_SETTLED = (Standing.FILLED, Standing.NOTHING_SAID)
_STANDING_WORDS = {
    Standing.OPEN: "open",
    Standing.PARTLY: "partly filled",
    Standing.FILLED: "filled",
    Standing.NOTHING_SAID: "nothing said",
}
_OF_SECTION: dict[int, Callable[[OutlineModel, Section], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda _, section: short_title(section),
    Qt.ItemDataRole.ToolTipRole: lambda _, section: section.title,
    Qt.ItemDataRole.AccessibleTextRole: OutlineModel.spoken,
    StandingRole: lambda model, section: model.standing(section).standing,
    CounterRole: lambda model, section: _counter(model.standing(section)),
    ProblemsRole: OutlineModel.problem_counts,
    SectionRole: lambda _, section: section.id,
    KeyRole: OutlineModel.key,
    Qt.ItemDataRole.AccessibleDescriptionRole: OutlineModel.key_spoken,
}
"""One answer at a time: painting the list asks for hundreds."""
_OF_PART: dict[int, Callable[[OutlineModel, Part, Sequence[Section]], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda _model, part, _: part_name(part),
    Qt.ItemDataRole.ToolTipRole: lambda _model, part, _: part.title,
    Qt.ItemDataRole.AccessibleTextRole: OutlineModel.part_spoken,
    CounterRole: lambda model, _, sections: f"{model.settled(sections)}/{len(sections)}",
}
