"""The tray: what has no place yet must be placed or left out, so it is always in sight until it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gfmd_desktop.domain.arrival import Certainty
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.review.passages_list import PassagesList
from gfmd_desktop.ui.review.passages_model import PassageRole, PassagesModel
from gfmd_desktop.ui.theme import Colours, Tone, set_role

_Index = QModelIndex | QPersistentModelIndex


class LeftOvers(QFrame):
    """The passages without a place, seen only while there are any."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = LeftOverList(colours)
        self._waiting = _Waiting(self)
        self._caption = QLabel()
        self.list.setModel(self._waiting)
        self.list.setAccessibleName(self.tr("Texts without a place"))
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

    def count_again(self) -> None:
        """Say how many there are; with none left the tray goes away."""
        self._waiting.invalidate()
        count = self._waiting.rowCount()
        self._caption.setText(self.tr("No place yet: {0}. Put each into the form, or leave it out.").format(count))
        self.setVisible(count > 0)


class LeftOverList(PassagesList):
    """The list in the tray."""

    stood_on = Signal(int)
    """Somebody stands on a passage (its number)."""

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.stood_on.emit(int(current.data(PassageRole.NUMBER)))


class _Waiting(QSortFilterProxyModel):
    @override
    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        index = self.sourceModel().index(source_row, 0, source_parent)
        return Certainty(index.data(PassageRole.CERTAINTY)) is Certainty.UNPLACED
