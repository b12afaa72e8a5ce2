"""The form as a tree to put passages into: arrows, the first letters of a question, Enter; or dropped with the mouse."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.review.places_delegate import PlacesDelegate
from gfmd_desktop.ui.review.places_model import PlaceRole, PlacesModel
from gfmd_desktop.ui.theme import Colours

_OPENS_MS = 600
"""So long a passage is held over a list before the list opens."""
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
        self.setAutoExpandDelay(_OPENS_MS)
        self.doubleClicked.connect(self._choose)
        self._open: set[Path] = set()
        self._shut: set[int] = set()
        self._opened_to_show: list[Path] = []
        self._stood_at: Path = ()
        self._scrolled = 0

    def show_places(self, model: PlacesModel) -> None:
        """Show a form, every section open and every list closed."""
        self._opened_to_show.clear()
        self.setModel(model)
        self.expandToDepth(0)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._bring_back)

    def stand_at(self, path: Path) -> None:
        """Stand on a place, with what is around it open."""
        model = self.model()
        if isinstance(model, PlacesModel):
            index = model.index_of(path)
            self.setCurrentIndex(index if index.isValid() else model.index(0, 0, model.index(0, 0)))
            self.scrollTo(self.currentIndex())

    def show_at(self, path: Path) -> None:
        """Show what became of a passage, with everything in its item; what was opened to show another one is closed again."""
        model = self.model()
        if not isinstance(model, PlacesModel):
            return
        self.close_what_was_shown(but=path)
        for end in range(1, len(path) + 1):
            index = model.index_of(path[:end])
            if index.data(PlaceRole.PATH) == path[:end] and model.rowCount(index) and not self.isExpanded(index):
                self._opened_to_show.append(path[:end])
                self.expand(index)
        self.stand_at(path)

    def close_what_was_shown(self, but: Path = ()) -> None:
        """Close what was opened to show a passage, except what leads to a place."""
        model = self.model()
        for before in self._opened_to_show:
            if isinstance(model, PlacesModel) and but[: len(before)] != before:
                self.collapse(model.index_of(before))
        self._opened_to_show = [each for each in self._opened_to_show if but[: len(each)] == each]

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

    def _remember(self) -> None:
        """Note what is open, and where somebody stands, before items come or go."""
        indexes = list(self._indexes(QModelIndex()))
        self._open = {index.data(PlaceRole.PATH) for index in indexes if self.isExpanded(index)}
        self._shut = {at for at, index in enumerate(self._sections()) if not self.isExpanded(index)}
        self._stood_at = self.currentIndex().data(PlaceRole.PATH) or ()
        self._scrolled = self.verticalScrollBar().value()

    def _bring_back(self) -> None:
        for at, section in enumerate(self._sections()):
            self.setExpanded(section, at not in self._shut)
        for index in self._indexes(QModelIndex()):
            if index.data(PlaceRole.PATH) in self._open:
                self.expand(index)
        model = self.model()
        if self._stood_at and isinstance(model, PlacesModel):
            self.setCurrentIndex(model.index_of(self._stood_at))
        self.verticalScrollBar().setValue(self._scrolled)

    def _sections(self) -> Iterator[QModelIndex]:
        model = self.model()
        return (model.index(row, 0) for row in range(model.rowCount()))

    def _indexes(self, parent: QModelIndex) -> Iterator[QModelIndex]:
        """Yield every place that can be open, the outer ones first."""
        model = self.model()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if model.rowCount(index):
                if index.data(PlaceRole.PATH):
                    yield index
                yield from self._indexes(index)
