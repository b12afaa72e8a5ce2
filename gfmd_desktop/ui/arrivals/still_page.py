"""What is said while there is nothing to do with a file: that it is read, or why it cannot be, and what helps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.ui.messages import Offer
from gfmd_desktop.ui.theme import set_role


class StillPage(QWidget):
    """A sentence, and buttons below it."""

    cancelled = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = QLabel()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._back = QPushButton(self.tr("Back"))
        self._offers: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(self._said)
        self._column.addSpacing(8)
        for button in (self._cancel, self._back):
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(2)
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._said, "guidance")
        self._cancel.clicked.connect(self.cancelled)
        self._back.clicked.connect(self.left)

    def say(self, words: str, offers: Sequence[Offer] = (), *, can_cancel: bool = False) -> None:
        """Say something, with what can be done about it; the first of that has the keyboard."""
        for button in self._offers:
            button.hide()
            button.deleteLater()
        self._offers = [self._button(offer) for offer in offers]
        if words != self._said.text():
            self._said.setText(words)
            self._said.setAccessibleName(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self._said, QAccessible.Event.NameChanged))
        self._cancel.setVisible(can_cancel)
        self.setFocusProxy(next(iter(self._offers), self._cancel if can_cancel else self._back))

    def _button(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.words)
        button.clicked.connect(offer.act)
        before_back = self._column.indexOf(self._cancel)
        self._column.insertWidget(before_back, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button
