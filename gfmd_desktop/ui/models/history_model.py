"""The past of the open report as a list: named versions first, then steps from the newest to the oldest, under day and sitting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt, Signal

from gfmd_desktop.services.changes import PlaceChange, changes_of
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.services.history import Step
from gfmd_desktop.storage.records import Origin, Version
from gfmd_desktop.ui.models.version_words import version_words
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, override
from gfmd_desktop.ui.undoing import moment_in_words, places_of

_SNIPPET = 120


class HistoryRole(IntEnum):
    """What a row tells. A heading has neither step nor version."""

    STEP = Qt.ItemDataRole.UserRole + 1
    VERSION = Qt.ItemDataRole.UserRole + 2
    TIME = Qt.ItemDataRole.UserRole + 3
    SNIPPET = Qt.ItemDataRole.UserRole + 4


@dataclass(frozen=True, slots=True)
class _Row:
    """A heading, a named version or a step."""

    words: str
    time: str = ""
    snippet: str = ""
    step: Step | None = None
    version: Version | None = None


_TELLERS: dict[int, Callable[[_Row], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.words,
    Qt.ItemDataRole.AccessibleTextRole: lambda row: listed((row.time, row.words, row.snippet)),
    HistoryRole.STEP: lambda row: row.step,
    HistoryRole.VERSION: lambda row: row.version,
    HistoryRole.TIME: lambda row: row.time,
    HistoryRole.SNIPPET: lambda row: row.snippet,
}


class HistoryModel(QAbstractListModel):
    """Steps are read a stretch at a time: `wanted` asks for the ones that led up to a step."""

    wanted = Signal(int)

    def __init__(self, draft: Draft, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._clock = clock
        self._rows: list[_Row] = []
        self._oldest: Step | None = None
        self._asked = False

    def begin(self, steps: Sequence[Step], versions: Sequence[Version]) -> None:
        """Show the newest steps (oldest first, as they were read), and every named version."""
        self.beginResetModel()
        self._oldest = None
        self._asked = False
        self._rows = [_Row(_tr("Named versions"))] if versions else []
        self._rows += [self._version_row(version) for version in reversed(versions)]
        self._rows += self._rows_of(steps)
        self.endResetModel()

    def go_on(self, steps: Sequence[Step]) -> None:
        """Show older steps; none: there are no more."""
        self._asked = not steps
        rows = self._rows_of(steps)
        if rows:
            self.beginInsertRows(ROOT_INDEX, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def row_of(self, step_number: int) -> int:
        """Return the row of a step, -1 when it is not shown."""
        return next((row for row, each in enumerate(self._rows) if each.step and each.step.number == step_number), -1)

    @property
    def newest(self) -> int:
        """The row of the newest step, -1 when there is none."""
        return next((row for row, each in enumerate(self._rows) if each.step), -1)

    @override
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = self._rows[index.row()]
        if row.step or row.version:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags  # arrow keys pass it over

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        tell = _TELLERS.get(role)
        return tell(row) if tell else None

    @override
    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and self._oldest is not None and not self._asked

    @override
    def fetchMore(self, parent: AnyIndex) -> None:
        if self._oldest is not None and not self._asked:
            self._asked = True
            self.wanted.emit(self._oldest.number)

    def _rows_of(self, steps: Sequence[Step]) -> list[_Row]:
        rows = []
        for step in reversed(steps):
            if self._oldest is None or self._belongs_elsewhere(step, self._oldest):
                rows.append(_Row(self._heading(step)))
            rows.append(self._step_row(step))
            self._oldest = step
        return rows

    @staticmethod
    def _belongs_elsewhere(step: Step, newer: Step) -> bool:
        return step.sitting != newer.sitting or step.at.astimezone().date() != newer.at.astimezone().date()

    def _heading(self, step: Step) -> str:
        day, today = step.at.astimezone().date(), self._clock().astimezone().date()
        names = {today: _tr("Today"), today - timedelta(days=1): _tr("Yesterday")}
        name = names.get(day) or _tr("Earlier, {0}").format(day.strftime("%Y-%m-%d"))
        start = step.sitting.astimezone()
        since = start.strftime("%H:%M" if start.date() == day else "%Y-%m-%d %H:%M")
        return _tr("{0} · program started {1}").format(name, since)

    def _step_row(self, step: Step) -> _Row:
        places = places_of(step, self._draft.report, self._draft.template)
        words = _tr(_ORIGINS[step.origin]) if step.origin in _ORIGINS else "{0}"
        time = step.at.astimezone().strftime("%H:%M:%S")
        return _Row(words.format(places), time, _snippet(changes_of(step.edits, self._draft.template)), step)

    def _version_row(self, version: Version) -> _Row:
        return _Row(version_words(version), moment_in_words(version.at, self._clock()), version=version)


def _snippet(changes: Sequence[PlaceChange]) -> str:
    words = (change.after or change.before for change in changes)
    return " ".join(next(words, "")[:_SNIPPET].split())


def _tr(words: str) -> str:
    return QCoreApplication.translate("HistoryModel", words)


_ORIGINS = {
    Origin.ADDED: "came with the report",
    Origin.UNDO: "taken back: {0}",
    Origin.REDO: "done again: {0}",
    Origin.RESTORE: "brought back: {0}",
    Origin.RECEIVED: "came from a file: {0}",
}
