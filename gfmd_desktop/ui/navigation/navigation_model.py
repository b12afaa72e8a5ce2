"""What stands in the left column, as one list that arrow keys walk through: captions, reports, sessions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QObject,
    Qt,
)

from gfmd_desktop.services.overview import Overview, SessionLine
from gfmd_desktop.ui.phrases import beside, listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, override

if TYPE_CHECKING:
    from gfmd_desktop.storage.records import Listed, ProgrammeSession

LineRole = Qt.ItemDataRole.UserRole + 1


class LineKind(Enum):
    """What a line of the column is."""

    CAPTION = "caption"
    REPORT = "report"
    SESSION = "session"
    HINT = "hint"

    @property
    def leads(self) -> bool:
        """Whether the line leads somewhere."""
        return self in (LineKind.REPORT, LineKind.SESSION)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the column. `report_id` is the report it leads to, "" for a session without one; `below` is the small print."""

    kind: LineKind
    words: str
    below: str = ""
    report_id: str = ""
    session: ProgrammeSession | None = None


class NavigationModel(QAbstractListModel):
    """The lines of the column; the report that lies open is marked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._open = ""

    @property
    def open_id(self) -> str:
        """The report that lies open, "" for none."""
        return self._open

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; nothing happens when they are the same."""
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    def mark_open(self, report_id: str) -> None:
        """Mark the report that lies open."""
        self._open = report_id
        self._tell_all()

    def retitle(self, report_id: str, title: str) -> None:
        """Call a report what it is called now."""
        words = title or _untitled()
        for row, line in enumerate(self._lines):
            if line.kind is LineKind.REPORT and line.report_id == report_id and line.words != words:
                self._lines = (*self._lines[:row], replace(line, words=words), *self._lines[row + 1 :])
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, report_id: str) -> int:
        """Return the row of a report, else the first that leads somewhere, -1 for none."""
        leading = [row for row, line in enumerate(self._lines) if line.kind.leads]
        found = (row for row in leading if self._lines[row].report_id == report_id)
        return next(found, leading[0] if leading else -1)

    @override
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Captions and hints are no places to go to: the arrow keys pass over them."""
        leads = index.isValid() and self._lines[index.row()].kind.leads
        return super().flags(index) if leads else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (line.words, line.below)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        return line if role == LineRole else None

    def is_open(self, line: Line) -> bool:
        """Whether a line leads to the report that lies open."""
        return bool(self._open) and line.report_id == self._open

    def _spoken(self, line: Line) -> str:
        state = ""
        if line.kind is LineKind.SESSION and not line.report_id:
            state = _tr("no report yet, Enter begins it")
        elif self.is_open(line):
            state = _tr("open now")
        elif line.kind is LineKind.SESSION:
            state = _tr("has a report")
        return listed((line.words, line.below, state))

    def _tell_all(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))


def lines_of(found: Overview, forms: dict[str, str], today: date) -> tuple[Line, ...]:
    """Return the lines for what is at hand; `forms` says what forms are called for short, by their ids."""
    reports = [_of_report(report, forms) for report in found.recent]
    sessions = [_of_session(line) for line in found.sessions]
    return (
        *(reports or [Line(LineKind.HINT, _tr("Reports you begin are found here."))]),
        Line(LineKind.CAPTION, _day_words(found.day, today)),
        *(sessions or [Line(LineKind.HINT, _tr("Take in the programme, and each session is one click away."))]),
    )


def _of_report(report: Listed, forms: dict[str, str]) -> Line:
    form = forms.get(report.template.id, report.template.id)
    below = beside((form, report.group or ""))
    return Line(LineKind.REPORT, report.title or _untitled(), below, report.id)


def _of_session(line: SessionLine) -> Line:
    session, count = line.session, len(line.reports)
    words = f"{session.number} {session.title}".strip()
    several = _tr("{0} reports").format(count) if count > 1 else ""
    below = beside((session.room, several))
    return Line(LineKind.SESSION, words, below, line.reports[0] if count else "", session)


def _day_words(day: date | None, today: date) -> str:
    if day is None:
        return _tr("PROGRAMME")
    if day == today:
        return _tr("TODAY")
    words = QLocale().toString(QDate(day.year, day.month, day.day), _tr("ddd d MMMM"))
    return QLocale().toUpper(words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Navigation", words)


def _untitled() -> str:
    from gfmd_desktop.ui.reports.reports_model import untitled  # noqa: PLC0415 - not before the first paint

    return untitled()
