"""The page the program begins with. First: forms to begin with, samples to look at. Later: the reports above all."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gfmd_desktop.storage.records import ProgrammeSession
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.reports.reports_view import ReportsView
from gfmd_desktop.ui.start.cards import TemplateCards
from gfmd_desktop.ui.start.sessions import SessionChoice
from gfmd_desktop.ui.theme import Colours, set_role

if TYPE_CHECKING:
    from gfmd_desktop.templates.shelf import ShelfEntry

_WIDEST_EM = 68


class StartPage(QWidget):
    """Begin a report, go on with one, take in the programme, look at a sample."""

    sample_wanted = Signal(object)
    """Somebody wants to look at a sample (its file)."""
    programme_wanted = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = TemplateCards()
        self.sessions = SessionChoice()
        self.reports = ReportsView(colours)
        self.programme = QPushButton()
        self._samples = QHBoxLayout()
        self._offers = QHBoxLayout()
        self._stack = QStackedWidget()
        self._lay_out()
        self.programme.clicked.connect(self.programme_wanted)
        self.sessions.given_up.connect(self.ask_for_form)
        self.show_programme(())
        self.setFocusProxy(self.reports.list)

    def show_forms(self, forms: Sequence[ShelfEntry]) -> None:
        """Show the forms a report can be begun of."""
        self.cards.show_forms(forms)

    def show_samples(self, files: Sequence[Path]) -> None:
        """Show the samples that can be looked at."""
        for file in files:
            button = QPushButton(_sample_name(file))
            button.setToolTip(self.tr("Opens a copy: do with it what you like"))
            button.clicked.connect(lambda _=False, file=file: self.sample_wanted.emit(file))
            set_role(button, "link")
            self._samples.addWidget(button)
        self._samples.addStretch(1)

    def show_programme(self, sessions: Sequence[ProgrammeSession]) -> None:
        """Say what is known of the programme."""
        count = len(sessions)
        known = self.tr("Programme, sessions: {0}. Take in another…").format(count)
        self.programme.setText(known if count else self.tr("Take in the programme (CSV, Excel)…"))

    def offer(self, commands: Sequence[QAction]) -> None:
        """Offer what else can be done with reports, beside the heading of their list."""
        for command in commands:
            button = QPushButton(command.text())
            button.setToolTip(command.toolTip())
            button.clicked.connect(command.trigger)
            set_role(button, "link")
            self._offers.addWidget(button)

    def show_reports(self) -> None:
        """Show the reports and the forms, with the keyboard on the reports."""
        self._stack.setCurrentIndex(0)
        self.take_focus()

    def ask_for_form(self) -> None:
        """Show the forms and the reports, with the keyboard on the forms."""
        self._stack.setCurrentIndex(0)
        if self.cards.cards:
            self.cards.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for_session(self, form: str, sessions: Sequence[ProgrammeSession], reported: Collection[str]) -> None:
        """Ask which session a new report of a form is about; there are reports about those `reported` (their ids)."""
        self._stack.setCurrentIndex(1)
        self.sessions.ask(form, sessions, reported)

    def take_focus(self) -> None:
        """Go to the reports, or to the forms while there is none."""
        if not self.isVisible():
            return
        first: QWidget = self.reports.list
        if not self.reports.model.rowCount() and self.cards.cards:
            first = self.cards.cards[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(_heading(self.tr("Begin a report")))
        head.addStretch(1)
        head.addWidget(self.programme)
        column.addLayout(head)
        column.addWidget(self.cards)
        samples = QHBoxLayout()
        try_one = _muted(self.tr("Try a finished one:"))
        try_one.setWordWrap(True)
        samples.addWidget(try_one)
        samples.addLayout(self._samples, 1)
        column.addLayout(samples)
        column.addSpacing(10)
        over = QHBoxLayout()
        over.addWidget(_heading(self.tr("Reports")))
        over.addStretch(1)
        over.addLayout(self._offers)
        column.addLayout(over)
        column.addWidget(self.reports, 1)
        set_role(self.programme, "link")
        self._stack.addWidget(page)
        self._stack.addWidget(self.sessions)
        self._fit_width()
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 20, 26, 16)
        row.addStretch(1)
        row.addWidget(self._stack, 1000)
        row.addStretch(1)

    def _fit_width(self) -> None:
        self._stack.setMaximumWidth(self.fontMetrics().horizontalAdvance("m") * _WIDEST_EM)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Lines stay as long as can be read when text grows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_width()


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    set_role(label, "heading")
    return label


def _muted(words: str) -> QLabel:
    label = QLabel(words)
    set_role(label, "muted")
    return label


def _sample_name(file: Path) -> str:
    """`2016-welcoming-cities` is Welcoming cities, of 2016."""
    year, _, words = file.stem.partition("-")
    return f"{words.replace('-', ' ').capitalize()} ({year})"
