"""Taking in a programme: what was understood of it is shown first, and nothing is kept until somebody says so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from gfmd_desktop.interchange.programme_file import Doubt, ReadProgramme
from gfmd_desktop.interchange.programme_headings import Column
from gfmd_desktop.ui.phrases import captioned, leading_to, listed, parted
from gfmd_desktop.ui.qt import isolated, override
from gfmd_desktop.ui.start.programme_model import ProgrammeModel, column_words
from gfmd_desktop.ui.theme import Tone, set_role

_PASSED_OVER_SHOWN = 3
_TITLE_LETTERS, _MOST_LETTERS = 56, 30
"""How wide columns grow; longer words go on in the next line."""


class ProgrammePage(QWidget):
    """The table of what was understood, what was not, and the button that takes it in."""

    accepted = Signal(object)
    """The ReadProgramme somebody wants taken in."""
    another_wanted = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ProgrammeModel(self)
        self.table = QTableView()
        self.take = QPushButton()
        self._heading = QLabel()
        self._columns = QLabel()
        self._doubts = QLabel()
        self._programme: ReadProgramme | None = None
        self._lay_out()
        self.take.clicked.connect(lambda: self.accepted.emit(self._programme))
        self.setFocusProxy(self.take)

    def show_programme(self, name: str, programme: ReadProgramme) -> None:
        """Show what was understood of a file."""
        self._programme = programme
        count = len(programme.sessions)
        self.model.show_programme(programme)
        self._heading.setText(self.tr("{0}, sessions understood: {1}").format(name, count))
        self._columns.setText(self._said_of_columns(programme))
        self._show_doubts(programme)
        self.take.setText(self.tr("Take in these sessions ({0})").format(count))
        self.take.setEnabled(count > 0)
        self._fit_columns()

    def _said_of_columns(self, programme: ReadProgramme) -> str:
        taken = [
            f"“{isolated(name)}” {leading_to(column_words(column))}" for name, column in programme.columns if column
        ]
        unused = [f"“{isolated(name)}”" for name, column in programme.columns if column is None]
        said = self.tr("Columns: {0}.").format(listed(taken))
        return f"{said} {self.tr('Not used: {0}.').format(listed(unused))}" if unused else said

    def _show_doubts(self, programme: ReadProgramme) -> None:
        doubted = sum(bool(set(session.doubts) - {Doubt.DAY_FROM_ABOVE}) for session in programme.sessions)
        said = [self.tr("Sessions to look at, in the last column: {0}.").format(doubted)] if doubted else []
        if programme.passed_over:
            first = parted(captioned(str(row), words) for row, words in programme.passed_over[:_PASSED_OVER_SHOWN])
            more = len(programme.passed_over) - _PASSED_OVER_SHOWN
            first += self.tr("; {0} more").format(more) if more > 0 else ""
            said.append(self.tr("Rows that are no sessions: {0}.").format(first))
        self._doubts.setText(" ".join(said))
        self._doubts.setVisible(bool(said))

    def _fit_columns(self) -> None:
        self.table.resizeColumnsToContents()
        letter = self.fontMetrics().averageCharWidth()
        for column in range(self.model.columnCount()):
            widest = letter * (_TITLE_LETTERS if column == list(Column).index(Column.TITLE) else _MOST_LETTERS)
            self.table.setColumnWidth(column, min(self.table.columnWidth(column) + 12, widest))
        self.table.resizeRowsToContents()

    def _lay_out(self) -> None:
        back, another = QPushButton(self.tr("Back")), QPushButton(self.tr("Another file…"))
        back.clicked.connect(self.given_up)
        another.clicked.connect(self.another_wanted)
        for label, role in ((self._heading, "heading"), (self._columns, "guidance"), (self._doubts, "banner")):
            label.setWordWrap(True)
            set_role(label, role, Tone.WARN if label is self._doubts else Tone.PLAIN)
        set_role(self.take, "primary")
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Sessions understood"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(False)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        set_role(self.table, "card")
        foot = QHBoxLayout()
        for button in (self.take, another, back):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 20, 26, 16)
        column.setSpacing(10)
        for label in (self._heading, self._columns, self._doubts):
            column.addWidget(label)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
