"""What a screen reader on Linux is told of a choice: its label and, beside it, what is chosen.

Qt tells the choice's present words as its name there, and leaves the label to a relation that needs a label of its own beside it.
"""

from __future__ import annotations

import sys

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox

from gfmd_desktop.ui.qt import override

_SHOW_MENU = "showMenu"


class SpokenChoice(QAccessibleWidget):
    """A choice as screen readers hear of it."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box, QAccessible.Role.ComboBox, box.accessibleName())
        self._box = box

    @override
    def text(self, kind: QAccessible.Text) -> str:
        return self._box.currentText() if kind is QAccessible.Text.Value else super().text(kind)

    @override
    def actionNames(self) -> list[str]:
        return [_SHOW_MENU, *super().actionNames()]

    @override
    def doAction(self, name: str) -> None:
        if name == _SHOW_MENU:
            self._box.showPopup()
        else:
            super().doAction(name)


class SpokenChoices:
    """Speaks for the choices of the program that have a name; to be installed once in a run."""

    def __init__(self) -> None:
        self._speaking: list[SpokenChoice] = []

    def install(self) -> None:
        """Speak from now on, where Qt does not do it by itself."""
        if sys.platform.startswith("linux"):
            QAccessible.installFactory(self.speaker_of)

    def speaker_of(self, _: str, spoken: QObject) -> QAccessibleInterface | None:
        """Return what speaks for an object; None leaves it to Qt."""
        if not isinstance(spoken, QComboBox) or not spoken.accessibleName():
            return None
        # Qt owns what it is given, but a wrapper that nobody holds takes its C++ half along.
        self._speaking = [speaker for speaker in self._speaking if shiboken6.isValid(speaker)]
        self._speaking.append(SpokenChoice(spoken))
        return self._speaking[-1]
