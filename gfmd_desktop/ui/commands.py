"""Everything the window can be told to do, each once: its words, its key, what it does. Menus, buttons and the palette share them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.rich_text.keys import is_command

ARCHIVES = "Ctrl+Shift+A"
"""Puts a report into the archive, and takes an archived one out."""


class Commands:
    """The commands of one window, by name and in the order they were added."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._actions: dict[str, QAction] = {}

    def add(self, name: str, words: str, act: Callable[[], object], *keys: str, why: str = "") -> QAction:
        """Add a command; its keys work wherever in the window somebody writes."""
        action = QAction(words, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(why or words)
        action.triggered.connect(lambda _checked=False: act())
        self._window.addAction(action)
        self._actions[name] = action
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def names(self) -> tuple[str, ...]:
        """Return the names of all commands in the order they were added."""
        return tuple(self._actions)

    def key(self, name: str) -> str:
        """Return the key of a command as this system writes it, "" for none."""
        return self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def enable(self, enabled: bool, *names: str) -> None:
        """Let commands be given or not."""
        for name in names:
            self._actions[name].setEnabled(enabled)


class LeavesCommands(QObject):
    """Makes a line leave the keys of commands to the window: on X11 it would go to its end with Ctrl+E, and cut with Ctrl+K."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        line.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_command(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
