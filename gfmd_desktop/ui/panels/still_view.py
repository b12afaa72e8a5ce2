"""What somebody reads or writes stays where it is on the screen while sections above it grow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollArea, QWidget


class StillView(QObject):
    """Holds on to one panel of a scroll area: the one with the caret if it is seen, else the first one that is."""

    def __init__(self, area: QScrollArea, sheet: QWidget, panels: Sequence[QWidget]) -> None:
        super().__init__(area)
        self.is_at_work = False
        self._area = area
        self._sheet = sheet
        self._panels = panels
        self._held: QWidget | None = None
        self._offset = 0
        area.verticalScrollBar().valueChanged.connect(self.look)

    def look(self) -> None:
        """Hold on to what is seen now."""
        if self.is_at_work:
            return
        top = self._area.verticalScrollBar().value()
        end = top + self._area.viewport().height()
        seen = [panel for panel in self._panels if panel.y() < end and panel.y() + panel.height() > top]
        caret = self._sheet.focusWidget()
        written = (panel for panel in seen if caret is not None and panel.isAncestorOf(caret))
        self._held = next(written, seen[0] if seen else None)
        self._offset = self._held.y() - top if self._held is not None else 0

    def keep(self) -> None:
        """Bring what is held back to where it was seen."""
        if self._held is None:
            return
        self.is_at_work = True
        self._area.verticalScrollBar().setValue(self._held.y() - self._offset)
        self.is_at_work = False
