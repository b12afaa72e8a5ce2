"""The form as a tree to put passages into: arrows, the first letters of a question, Enter; or dropped with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.review.places_delegate import PlacesDelegate
from gfmd_desktop.ui.review.places_model import PlaceRole, PlacesModel
from gfmd_desktop.ui.theme import Colours

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlacesTree(QTreeView):
    """Tells which place somebody chose."""

    chosen = Signal(object)
    """Put the passage here (the place's path)."""
    left = Signal()
    """Somebody goes back to the passages."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = PlacesDelegate(colours, self)
        self.setItemDelegate(self.delegate)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(True)
        self.setExpandsOnDoubleClick(False)
        self.doubleClicked.connect(self._choose)

    def show_places(self, model: PlacesModel) -> None:
        """Show a form, every section open and every list closed."""
        self.setModel(model)
        self.expandToDepth(0)
        model.modelReset.connect(self._open_sections)

    def stand_at(self, path: Path) -> None:
        """Stand on a place, with what is around it open."""
        model = self.model()
        if isinstance(model, PlacesModel):
            index = model.index_of(path)
            self.setCurrentIndex(index if index.isValid() else model.index(0, 0, model.index(0, 0)))
            self.scrollTo(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURNS:
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsDropEnabled:
            self.chosen.emit(index.data(PlaceRole.PATH))
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def _open_sections(self) -> None:
        self.expandToDepth(0)
