"""The right side: notes, problems, preview and history, one at a time."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import set_role


class _Said(Enum):
    """Which tabs show their words; the others show a sign. Screen readers and tool tips say the words of all."""

    ALL = "all"
    CURRENT = "current"
    NONE = "none"


class SidePanel(QTabWidget):
    """Named views of which one is seen; `shown` tells which, so that what is not seen need not work."""

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._words: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)  # longer words, larger text: a tab shows a sign, never out of sight
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Beside the form"))
        self.currentChanged.connect(self._tell)

    def add(self, name: str, words: str, view: QWidget) -> None:
        """Add a view under a name."""
        view.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        view.setMinimumWidth(1)  # the form needs the room more than a view that may not even be seen
        set_role(view, "sheet")
        self._names.append(name)
        self._words[name] = words
        self._counts[name] = 0
        self.addTab(view, words)
        self._name_tab(name)

    def show_view(self, name: str) -> None:
        """Bring a view to the front; nothing happens for a name it has not."""
        if name in self._names:
            self.setCurrentIndex(self._names.index(name))

    def show_count(self, name: str, count: int) -> None:
        """Say on a view's tab how many there are of what it shows, 0: nothing about that."""
        if count != self._counts[name]:  # fitting the tabs takes milliseconds
            self._counts[name] = count
            self._name_tab(name)

    def _name_tab(self, name: str) -> None:
        place = self._names.index(name)
        self.setTabToolTip(place, self._whole(name))
        self.tabBar().setAccessibleTabName(place, self._whole(name))
        self._fit_tabs()

    @property
    def current(self) -> str:
        """The name of the view that is seen."""
        return self._names[self.currentIndex()] if self._names else ""

    def _tell(self, index: int) -> None:
        if 0 <= index < len(self._names):
            self._fit_tabs()
            self.shown.emit(self._names[index])

    def _whole(self, name: str) -> str:
        return f"{self._words[name]} {self._counts[name]}" if self._counts[name] else self._words[name]

    def _fit_tabs(self) -> None:
        """Show the words of every tab, of the one that is seen, or of none: the most there is room for."""
        for said in _Said:
            for place, name in enumerate(self._names):
                self._show_tab(
                    place, name, in_words=said is _Said.ALL or (said, place) == (_Said.CURRENT, self.currentIndex())
                )
            if self.tabBar().sizeHint().width() <= self.width():
                return

    def _show_tab(self, place: int, name: str, *, in_words: bool) -> None:
        count = str(self._counts[name] or "")
        text = self._whole(name) if in_words else count
        if self.tabText(place) != text:
            self.setTabText(place, text)
        if in_words != self.tabIcon(place).isNull():
            self.setTabIcon(place, QIcon() if in_words else self._sign(name))

    def _sign(self, name: str) -> QIcon:
        from gfmd_desktop.ui.side.tab_icons import tab_icon  # noqa: PLC0415 - most windows have room for words

        size = self.fontMetrics().height()
        self.setIconSize(QSize(size, size))
        return tab_icon(name, size, self.palette())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tabs()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Signs are drawn as large as text, in its colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            for place in range(self.count()):
                self.setTabIcon(place, QIcon())
            self._fit_tabs()
