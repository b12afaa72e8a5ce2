"""How large and in which colours everything is: the reader's zoom, the projector, and the system's light or dark, followed live."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from gfmd_desktop.ui.theme import STYLE_SHEET, Colours, apply_theme, colours_for, colours_of, wants_contrast

PROJECTOR_POINTS = 24.0
_STEP = 1.1
_SMALLEST, _LARGEST = 0.7, 3.0


class Appearance(QObject):
    """Dresses the whole program, and again whenever something about its looks changes."""

    changed = Signal(object)
    """Everything is painted in these Colours now."""
    projected = Signal(bool)
    """Everything is as large as a wall needs it now, or no longer."""
    zoomed = Signal(float)
    """The reader chose another size (1.0: the system's)."""

    def __init__(self, application: QApplication, resources: Path, zoom: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zoom = min(max(zoom, _SMALLEST), _LARGEST)
        self.projecting = False
        self._application = application
        self._system_points = application.font().pointSizeF()
        self._style_sheet = (resources / STYLE_SHEET).read_text(encoding="utf-8")
        self.colours: Colours = colours_for(application)
        self._dress()
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def larger(self) -> None:
        """Make everything a step larger."""
        self.zoom_to(self.zoom * _STEP)

    def smaller(self) -> None:
        """Make everything a step smaller."""
        self.zoom_to(self.zoom / _STEP)

    def as_system(self) -> None:
        """Make everything as large as the system's own text."""
        self.zoom_to(1.0)

    def zoom_to(self, zoom: float) -> None:
        """Make text `zoom` times the system's size, within what can be read and still fits."""
        self.zoom = min(max(zoom, _SMALLEST), _LARGEST)
        self._dress()
        self.zoomed.emit(self.zoom)

    def project(self, projecting: bool) -> None:
        """Make text readable from the last row, or as before."""
        self.projecting = projecting
        self._dress()
        self.projected.emit(projecting)

    def show_scheme(self, scheme: Qt.ColorScheme, *, high_contrast: bool = False) -> None:
        """Paint light or dark from now on, until the system changes its mind."""
        self.colours = colours_of(scheme, high_contrast=high_contrast)
        self._dress()
        self.changed.emit(self.colours)

    def _follow_system(self) -> None:
        scheme = self._application.styleHints().colorScheme()
        self.show_scheme(scheme, high_contrast=wants_contrast(self._application))

    def _dress(self) -> None:
        points = PROJECTOR_POINTS if self.projecting else self._system_points * self.zoom
        apply_theme(self._application, self.colours, self._style_sheet, points)
