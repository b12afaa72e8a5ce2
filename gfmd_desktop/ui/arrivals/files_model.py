"""The files on their way in, and how far each is."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, IntEnum
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt

from gfmd_desktop.domain.accounting import Accounting
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, override
from gfmd_desktop.ui.sentences import sentence_of


class Stage(Enum):
    """How far a file is."""

    WAITING = "waiting"
    READING = "reading"
    TO_UNLOCK = "to unlock"
    """It is locked with a passphrase."""
    TO_REVIEW = "to review"
    """Somebody must look at its text."""
    TO_DECIDE = "to decide"
    """It changes a report of the library."""
    ASKING = "asking"
    """The library is asked about it, or takes it in."""
    TAKEN = "taken"
    UPDATED = "updated"
    """What it changed was taken into the library's report."""
    NOTHING_NEW = "nothing new"
    LEFT = "left"
    """Somebody left it out."""
    REFUSED = "refused"


OPEN_STAGES = (Stage.TO_UNLOCK, Stage.TO_REVIEW, Stage.TO_DECIDE)
_OVER = (Stage.TAKEN, Stage.UPDATED, Stage.NOTHING_NEW, Stage.LEFT, Stage.REFUSED)


@dataclass(slots=True, eq=False)
class FileRow:
    """One file; `error` says why it was refused, `report` which report it went into, `account` what became of its sentences."""

    path: Path
    stage: Stage = Stage.WAITING
    error: Exception | None = None
    report: str = ""
    account: Accounting = field(default_factory=Accounting)

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.stage in _OVER


class FileRole(IntEnum):
    """What a row tells beside the file's name."""

    STAGE = Qt.ItemDataRole.UserRole + 1
    """The value of its Stage."""
    STATE = Qt.ItemDataRole.UserRole + 2
    """The stage in words."""


class FilesModel(QAbstractListModel):
    """One row a file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FileRow] = []

    def add(self, path: Path) -> None:
        """Add a file at the end."""
        self.beginInsertRows(ROOT_INDEX, len(self.rows), len(self.rows))
        self.rows.append(FileRow(path))
        self.endInsertRows()

    def clear(self) -> None:
        """Forget all files."""
        self.beginResetModel()
        self.rows.clear()
        self.endResetModel()

    def put(self, number: int, stage: Stage, *, error: Exception | None = None, report: str = "") -> None:
        """Say how far a file is now."""
        row = self.rows[number]
        row.stage, row.error, row.report = stage, error, report or row.report
        self.dataChanged.emit(self.index(number), self.index(number))

    @property
    def progress(self) -> tuple[int, int]:
        """How many files nobody needs to wait for or look at any more, of how many."""
        return sum(row.is_over for row in self.rows), len(self.rows)

    @property
    def left(self) -> int:
        """How many files something will still happen to."""
        return sum(not row.is_over for row in self.rows)

    @property
    def open_rows(self) -> list[int]:
        """The files that wait for somebody."""
        return [at for at, row in enumerate(self.rows) if row.stage in OPEN_STAGES]

    def next_open(self, after: int) -> int:
        """Return the first file behind another that waits for somebody, else the first of all, -1 when none does."""
        waiting = self.open_rows
        return next((row for row in waiting if row > after), next(iter(waiting), -1))

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen to any file."""
        return all(row.is_over for row in self.rows)

    @override
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        state = _tr(_STAGES[row.stage])
        if role == Qt.ItemDataRole.DisplayRole:
            return row.path.name
        if role in (FileRole.STAGE, FileRole.STATE):
            return row.stage.value if role == FileRole.STAGE else state
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((row.path.name, state))
        if role == Qt.ItemDataRole.ToolTipRole:
            return sentence_of(row.error) if row.error else row.path.name
        return None


def _tr(words: str) -> str:
    return QCoreApplication.translate("FilesModel", words)


_STAGES = {
    Stage.WAITING: "waits",
    Stage.READING: "is being read…",
    Stage.TO_UNLOCK: "is locked",
    Stage.TO_REVIEW: "to look at",
    Stage.TO_DECIDE: "to decide",
    Stage.ASKING: "is being taken in…",
    Stage.TAKEN: "is in the library",
    Stage.UPDATED: "its report is up to date",
    Stage.NOTHING_NEW: "brings nothing new",
    Stage.LEFT: "left out",
    Stage.REFUSED: "cannot be taken in",
}
