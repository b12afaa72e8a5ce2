"""The right side: notes, problems, preview and history, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from gfmd_desktop.ui.theme import set_role


class SidePanel(QTabWidget):
    """Named views of which one is seen; `shown` tells which, so that what is not seen need not work."""

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)  # longer words, larger text: a tab is cut, never out of sight
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Beside the form"))
        self.currentChanged.connect(self._tell)

    def add(self, name: str, words: str, view: QWidget) -> None:
        """Add a view under a name."""
        view.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        view.setMinimumWidth(1)  # the form needs the room more than a view that may not even be seen
        set_role(view, "sheet")
        self._names.append(name)
        self.addTab(view, words)
        self.set_words(name, words)

    def show_view(self, name: str) -> None:
        """Bring a view to the front; nothing happens for a name it has not."""
        if name in self._names:
            self.setCurrentIndex(self._names.index(name))

    def set_words(self, name: str, words: str) -> None:
        """Say something else on a view's tab (a count)."""
        self.setTabText(self._names.index(name), words)
        self.setTabToolTip(self._names.index(name), words)

    @property
    def current(self) -> str:
        """The name of the view that is seen."""
        return self._names[self.currentIndex()] if self._names else ""

    def _tell(self, index: int) -> None:
        if 0 <= index < len(self._names):
            self.shown.emit(self._names[index])
