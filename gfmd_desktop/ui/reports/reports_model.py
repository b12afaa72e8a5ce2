"""The reports of the library as a list model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QObject,
    Qt,
    QTime,
)

from gfmd_desktop.storage.records import Whereabouts
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, override

if TYPE_CHECKING:
    from gfmd_desktop.services.library import Found, ListEntry

RowRole = Qt.ItemDataRole.UserRole + 1


class Status(Enum):
    """Which reports are looked at."""

    ALL = "all"
    OPEN = "open"
    COMPLETE = "complete"
    ARCHIVED = "archived"
    DELETED = "deleted"


_APART = {Status.ARCHIVED: Whereabouts.ARCHIVED, Status.DELETED: Whereabouts.DELETED}


@dataclass(frozen=True, slots=True)
class ReportRow:
    """What the list shows of a report. `fields` None: its form is not here. `excerpt`: where what was looked for stands."""

    id: str
    title: str
    form: str
    template_id: str
    session: str
    filled: int
    fields: int | None
    changed_at: datetime
    whereabouts: Whereabouts
    excerpt: str = ""

    @property
    def complete(self) -> bool:
        """Whether every field of the form is filled, or marked as nothing said."""
        return self.fields is not None and self.filled >= self.fields


@dataclass(frozen=True, slots=True)
class ReportFilter:
    """Which rows are wanted; `template_id` "": of any form."""

    status: Status = Status.ALL
    template_id: str = ""

    def wants(self, row: ReportRow) -> bool:
        """Tell whether a row is wanted."""
        if self.template_id not in ("", row.template_id) or not self._looks_where(row):
            return False
        if self.status is Status.OPEN:
            return not row.complete
        return self.status is not Status.COMPLETE or row.complete

    def _looks_where(self, row: ReportRow) -> bool:
        """What was looked for and found is shown from the archive, too; otherwise that is a list of its own."""
        if self.status in _APART:
            return row.whereabouts is _APART[self.status]
        found_there = row.whereabouts is Whereabouts.ARCHIVED and bool(row.excerpt)
        return row.whereabouts is Whereabouts.AT_HAND or found_there


class ReportsModel(QAbstractListModel):
    """The rows that a filter wants, of all that were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ReportRow, ...] = ()
        self._rows: tuple[ReportRow, ...] = ()
        self._filter = ReportFilter()

    def show_rows(self, rows: Sequence[ReportRow]) -> None:
        """Take other rows."""
        self._all = tuple(rows)
        self._choose()

    def filter_by(self, wanted: ReportFilter) -> None:
        """Show only what a filter wants."""
        self._filter = wanted
        self._choose()

    @property
    def count(self) -> int:
        """How many rows there are, wanted by the filter or not."""
        return len(self._all)

    def row_at(self, index: AnyIndex) -> ReportRow | None:
        """Return the row at an index, None for none."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, report_id: str) -> int:
        """Return the place of a report among the rows shown, the first one when it is not there."""
        return next((place for place, row in enumerate(self._rows) if row.id == report_id), 0)

    @override
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(row)
        return row if role == RowRole else None

    def _choose(self) -> None:
        self.beginResetModel()
        self._rows = tuple(row for row in self._all if self._filter.wants(row))
        self.endResetModel()


def row_of(entry: ListEntry, form: str, excerpt: str = "") -> ReportRow:
    """Return the row of a report in the library; `form` is what its form is called for short."""
    listed, session = entry.listed, entry.session
    return ReportRow(
        id=listed.id,
        title=listed.title or untitled(),
        form=form,
        template_id=listed.template.id,
        session=f"{session.number} {session.title}".strip() if session else "",
        filled=entry.done,
        fields=entry.fields,
        changed_at=listed.changed_at,
        whereabouts=listed.whereabouts,
        excerpt=excerpt,
    )


def untitled() -> str:
    """Return what a report is called before its first line is written."""
    return _tr("Report without a title yet")


def excerpt_of(found: Found) -> str:
    """Return the place of what was looked for, in one line."""
    words = "".join(stretch.text for stretch in found.excerpt)
    return _tr("In a note: {0}").format(words) if found.in_notes else words


def how_far(row: ReportRow) -> str:
    """Say how much of a report is filled."""
    return "" if row.fields is None else _tr("{0} of {1} fields").format(row.filled, row.fields)


def how_it_stands(row: ReportRow) -> str:
    """Say how much of a report is filled, and that it is archived."""
    archived = _tr("archived") if row.whereabouts is Whereabouts.ARCHIVED else ""
    return " · ".join(each for each in (archived, how_far(row)) if each)


def when(moment: datetime) -> str:
    """Say when a report was changed last: the time today, the day otherwise, as the language of the window writes them."""
    there, short = moment.astimezone(), QLocale.FormatType.ShortFormat
    time = QLocale().toString(QTime(there.hour, there.minute), short)
    if there.date() == datetime.now().astimezone().date():
        return time
    return f"{QLocale().toString(QDate(there.year, there.month, there.day), short)} {time}"


def spoken(row: ReportRow) -> str:
    """Return a row as a screen reader says it."""
    state = _tr("complete") if row.complete else how_far(row)
    archived = _tr("archived") if row.whereabouts is Whereabouts.ARCHIVED else ""
    said = (
        row.title,
        archived,
        row.form,
        row.session,
        state,
        _tr("changed {0}").format(when(row.changed_at)),
        row.excerpt,
    )
    return listed(said)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReportsModel", words)
