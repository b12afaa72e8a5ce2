"""The line that asks why a text is left out: a word is enough, Enter goes on, Escape leaves all as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import set_role


class WaivingLine(QFrame):
    """Asks for a reason; it is hidden until it is needed."""

    given = Signal(str)
    """The reason."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self._go_on = QPushButton(self.tr("Leave it out"))
        caption = QLabel(self.tr("Why is it left out?"))
        caption.setBuddy(self.line)
        reasons = [self.tr("said elsewhere"), self.tr("not for the report"), self.tr("the form's own words")]
        completer = QCompleter(reasons, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        self.line.setAccessibleName(caption.text())
        self.line.setPlaceholderText(listed(reasons))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        for widget in (caption, self.line, self._go_on):
            row.addWidget(widget)
        set_role(self, "card")
        self.line.returnPressed.connect(self._give)
        self._go_on.clicked.connect(self._give)
        self.hide()

    def ask(self) -> None:
        """Ask why."""
        self.line.clear()
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        self.hide()
        self.given.emit(self.line.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # the line had it, and the page must not
            super().keyPressEvent(event)
