"""The sessions of the programme, to choose one for a new report."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.services.beginning import session_name
from gfmd_desktop.storage.records import ProgrammeSession
from gfmd_desktop.ui.phrases import beside, listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, override
from gfmd_desktop.ui.theme import set_role

SessionRole = Qt.ItemDataRole.UserRole + 1


class SessionsModel(QAbstractListModel):
    """No session at all, then those whose words hold what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ProgrammeSession, ...] = ()
        self._reported: Collection[str] = ()
        self._shown: tuple[ProgrammeSession, ...] = ()

    def show_sessions(self, sessions: Sequence[ProgrammeSession], reported: Collection[str] = ()) -> None:
        """Take other sessions; those `reported` (their ids) are marked: there is a report about them."""
        self._all = tuple(sessions)
        self._reported = reported
        self.look_for("")

    def look_for(self, typed: str) -> None:
        """Show the sessions that hold every word typed."""
        words = typed.casefold().split()
        self.beginResetModel()
        self._shown = tuple(each for each in self._all if all(word in about(each).casefold() for word in words))
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown) + 1

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        session = self._shown[index.row() - 1] if index.row() else None
        if role == SessionRole:
            return session
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = self._words(session) if session else self.tr("No session of the programme")
            return words if role == Qt.ItemDataRole.AccessibleTextRole else f"{self._sign(session)}{words}"
        return None

    def _words(self, session: ProgrammeSession) -> str:
        known = about(session)
        return self.tr("{0} · has a report").format(known) if session.id in self._reported else known

    def _sign(self, session: ProgrammeSession | None) -> str:
        """A full circle where there is a report, an empty one where there is none, as in the left column."""
        if session is None:
            return ""
        return "● " if session.id in self._reported else "○ "


class SessionChoice(QWidget):
    """Which session is the new report about?"""

    chosen = Signal(object)
    """The ProgrammeSession, or None."""
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SessionsModel(self)
        self.list = QListView()
        self._question = QLabel()
        self._typed = QLineEdit()
        self._back = QPushButton(self.tr("Back"))
        self._lay_out()
        self._typed.textChanged.connect(self._look)
        self._typed.returnPressed.connect(lambda: self._choose(self.list.currentIndex()))
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._back.clicked.connect(self.given_up)

    def ask(self, form: str, sessions: Sequence[ProgrammeSession], reported: Collection[str] = ()) -> None:
        """Ask for the session of a report of a form."""
        self._question.setText(self.tr("{0}: which session is it about?").format(form))
        self._typed.clear()
        self.model.show_sessions(sessions, reported)
        self.list.setCurrentIndex(self.model.index(min(1, self.model.rowCount() - 1)))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        set_role(self._question, "heading")
        set_role(self._back, "link")
        set_role(self.list, "card")
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Sessions of the programme"))
        self._typed.setPlaceholderText(self.tr("Number, title, room or rapporteur"))
        self._typed.setAccessibleName(self.tr("Look for a session"))
        head = QHBoxLayout()
        head.addWidget(self._question, 1)
        head.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._typed)
        column.addWidget(self.list, 1)

    def _look(self, typed: str) -> None:
        self.model.look_for(typed)
        self.list.setCurrentIndex(self.model.index(min(1, self.model.rowCount() - 1)))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(SessionRole))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)


def about(session: ProgrammeSession) -> str:
    """Return everything a person knows a session by, in one line."""
    day = session.day
    when = QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM") if day else ""
    parts = (session_name(session), when, session.room, listed(session.rapporteurs))
    return beside(parts)
