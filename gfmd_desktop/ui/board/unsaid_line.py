"""The line that asks what becomes of sentences a new wording does not say: said otherwise, put in after all, or left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.merge.units import Unit
from gfmd_desktop.ui.qt import isolated, override
from gfmd_desktop.ui.theme import Tone, set_role


class UnsaidLine(QFrame):
    """Asks; it is hidden until it is needed."""

    said_otherwise = Signal()
    """The new wording says it, in other words."""
    put_in = Signal()
    """The sentences are to stand in the new wording as they are."""
    left_out = Signal()
    """They are left out; the reason is asked next."""
    left = Signal()
    """Somebody goes on writing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.otherwise = QPushButton(self.tr("It says so in other words"))
        self.insert = QPushButton(self.tr("Put it in"))
        self.omit = QPushButton(self.tr("Leave it out…"))
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        buttons = ((self.otherwise, self.said_otherwise), (self.insert, self.put_in), (self.omit, self.left_out))
        row = QHBoxLayout()
        for button, signal in buttons:
            button.clicked.connect(self.hide)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._said)
        column.addLayout(row)
        set_role(self, "card", Tone.WARN)
        self.hide()

    def ask(self, missing: Sequence[tuple[Unit, str]]) -> None:
        """Ask what becomes of some sentences."""
        said = "\n".join(f"“{isolated(sentence)}” ({isolated(unit.source.group or '')})" for unit, sentence in missing)
        words = self.tr("Your wording does not say:\n{0}").format(said)
        self._said.setText(words)
        self.otherwise.setAccessibleDescription(words)
        self.show()
        self.otherwise.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(pressed, QPushButton):
            pressed.click()
        else:
            super().keyPressEvent(event)
