"""A hand-over file is locked: its passphrase is asked for on the page, beside nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.ui.qt import isolated, override
from gfmd_desktop.ui.theme import Tone, set_role

_CHARACTERS = 32


class UnlockPage(QWidget):
    """Asks; Enter tries, Escape leaves the file out for now."""

    tried = Signal(str)
    given_up = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passphrase = QLineEdit()
        self.open = QPushButton(self.tr("Open it"))
        self._heading = QLabel()
        self._said = QLabel()
        self._leave_out = QPushButton(self.tr("Leave this file out"))
        self._lay_out()
        self.open.clicked.connect(self._try)
        self.passphrase.returnPressed.connect(self._try)
        self._leave_out.clicked.connect(self.given_up)

    def ask(self, name: str, *, was_wrong: bool) -> None:
        """Ask for the passphrase of a file; say so when what was typed before did not open it."""
        self._heading.setText(self.tr("{0} is locked").format(isolated(name)))
        wrong = self.tr("This is not its passphrase, or the file was changed on its way. Try again.")
        calm = self.tr("Whoever handed it over knows the passphrase.")
        self._said.setText(wrong if was_wrong else calm)
        set_role(self._said, "banner" if was_wrong else "guidance", Tone.WARN if was_wrong else Tone.PLAIN)
        self.passphrase.setAccessibleDescription(self._said.text())
        self._set_busy(busy=False)
        if was_wrong:
            self.passphrase.selectAll()
        else:
            self.passphrase.clear()

    def _try(self) -> None:
        if self.passphrase.text() and self.open.isEnabled():
            self._set_busy(busy=True)
            self.tried.emit(self.passphrase.text())

    def _set_busy(self, busy: bool) -> None:
        """Opening takes a moment, on purpose: that is what makes guessing slow."""
        self.open.setEnabled(not busy)
        self.open.setText(self.tr("Opening…") if busy else self.tr("Open it"))
        self.passphrase.setReadOnly(busy)

    def _lay_out(self) -> None:
        self.setFocusProxy(self.passphrase)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
        self._said.setWordWrap(True)
        set_role(self._heading, "heading")
        set_role(self.open, "primary")
        row = QHBoxLayout()
        for widget in (self.passphrase, self.open, self._leave_out):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._said)
        column.addLayout(row)
        column.addStretch(1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
