"""The tray: what has no place yet must be placed or left out, so it is always in sight until it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gfmd_desktop.domain.arrival import Certainty
from gfmd_desktop.ui.qt import AnyIndex, override
from gfmd_desktop.ui.review.passages_list import PassagesList
from gfmd_desktop.ui.review.passages_model import PassageRole, PassagesModel
from gfmd_desktop.ui.theme import Colours, Tone, set_role

_LINES = 2
"""Of a text in the tray: the list above shows the one somebody stands on as a whole."""


class LeftOvers(QFrame):
    """The passages without a place, seen only while there are any."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = PassagesList(colours, most_lines=_LINES, whole_current=False)
        self._waiting = _Waiting(self)
        self._caption = QLabel()
        self.list.setModel(self._waiting)
        self.list.setAccessibleName(self.tr("Texts without a place"))
        self._caption.setWordWrap(True)
        set_role(self._caption, "label")
        set_role(self, "card", Tone.WARN)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(4)
        column.addWidget(self._caption)
        column.addWidget(self.list, 1)

    def show_passages(self, model: PassagesModel) -> None:
        """Show what of a file has no place yet."""
        self._waiting.setSourceModel(model)

    def stand_on(self, number: int | None) -> None:
        """Stand on a passage; on none when it is not here."""
        rows = range(self._waiting.rowCount())
        found = (self._waiting.index(row, 0) for row in rows)
        index = next((each for each in found if each.data(PassageRole.NUMBER) == number), QModelIndex())
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)

    def count_again(self, *, may_be_seen: bool = True) -> None:
        """Say how many there are; with none left, or nothing else beside them, the tray goes away."""
        self._waiting.invalidate()
        count = self._waiting.rowCount()
        words = self.tr("No place yet: {0}. Put each into the form, or leave it out.").format(count)
        self._caption.setText(words)
        self.list.setAccessibleDescription(words)
        self.setVisible(may_be_seen and count > 0)


class _Waiting(QSortFilterProxyModel):
    @override
    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        index = self.sourceModel().index(source_row, 0, source_parent)
        return Certainty(index.data(PassageRole.CERTAINTY)) is Certainty.UNPLACED
