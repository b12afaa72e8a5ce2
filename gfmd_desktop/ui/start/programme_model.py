"""What was understood of a programme, as a table to look at before it is taken in."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt

from gfmd_desktop.interchange.programme_file import Doubt, ReadProgramme, SessionRow
from gfmd_desktop.interchange.programme_headings import Column
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, override


class ProgrammeModel(QAbstractTableModel):
    """A row a session: what each column was taken for, and what a person should look at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SessionRow, ...] = ()

    def show_programme(self, programme: ReadProgramme) -> None:
        """Show another programme."""
        self.beginResetModel()
        self._rows = programme.sessions
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(Column) + 1

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return _cells(self._rows[index.row()])[index.column()]

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            row = self._rows[section]
            return f"{row.sheet} {row.row}".strip()
        columns = list(Column)
        return column_words(columns[section]) if section < len(columns) else _tr("To look at")


def column_words(column: Column) -> str:
    """Say what a column holds."""
    return {
        Column.NUMBER: _tr("Number"),
        Column.TITLE: _tr("Title"),
        Column.THEME: _tr("Theme"),
        Column.DAY: _tr("Day"),
        Column.ROOM: _tr("Room"),
        Column.RAPPORTEURS: _tr("Rapporteurs"),
    }[column]


def _cells(row: SessionRow) -> tuple[str, ...]:
    day = f"{row.day:%Y-%m-%d}" if row.day else ""
    doubts = listed(_doubt_words(doubt, row) for doubt in row.doubts)
    return (row.number, row.title, row.theme, day, row.room, listed(row.rapporteurs), doubts)


def _doubt_words(doubt: Doubt, row: SessionRow) -> str:
    return {
        Doubt.NO_TITLE: _tr("no title"),
        Doubt.NO_NUMBER: _tr("no number"),
        Doubt.NUMBER_TWICE: _tr("this number is there twice"),
        Doubt.DAY_FROM_ABOVE: _tr("day of the row above"),
        Doubt.DAY_UNREADABLE: _tr("“{0}” is no day").format(row.day_words),
    }[doubt]


def _tr(words: str) -> str:
    return QCoreApplication.translate("ProgrammeModel", words)
