"""Forms as cards: choosing one begins a report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import set_role

if TYPE_CHECKING:
    from gfmd_desktop.templates.shelf import ShelfEntry

_IN_A_ROW = 3


class Card(QPushButton):
    """A form: what people call it, and what it is."""

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(title)
        self._about = QLabel(about)
        self._about.setWordWrap(True)
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 13, 16, 13)
        column.setSpacing(4)
        for label, role in ((self._title, "heading"), (self._about, "guidance")):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            set_role(label, role)
            column.addWidget(label)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        set_role(self, "choice")

    @override
    def sizeHint(self) -> QSize:
        """As high as three lines of what it is: cards in a row are of one height."""
        lines = self._title.sizeHint().height() + 3 * self.fontMetrics().lineSpacing()
        return QSize(self.fontMetrics().averageCharWidth() * 26, lines + 36)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that take more lines are not cut."""
        super().resizeEvent(event)
        column = self.layout()
        if column is not None and column.hasHeightForWidth():
            self.setMinimumHeight(max(self.sizeHint().height(), column.heightForWidth(self.width())))


class TemplateCards(QWidget):
    """The forms that rapporteurs fill, newest first."""

    chosen = Signal(object)
    """Somebody wants to begin a report of a form (its TemplateRef)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self.cards: list[Card] = []

    def show_forms(self, forms: Sequence[ShelfEntry]) -> None:
        """Show forms, in this order."""
        for card in self.cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self.cards = []
        for place, form in enumerate(forms):
            card = Card(form.short_title, form.title)
            card.clicked.connect(lambda _=False, ref=form.ref: self.chosen.emit(ref))
            self._grid.addWidget(card, place // _IN_A_ROW, place % _IN_A_ROW)
            self.cards.append(card)
        for column in range(_IN_A_ROW):
            self._grid.setColumnStretch(column, 1)
