"""Backups without anybody asking: when nothing was written for a while, and when the window closes."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from gfmd_desktop.services.saving import SaveNews, SaveState
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.messages import Message, Messages
from gfmd_desktop.ui.sentences import sentence_of
from gfmd_desktop.ui.theme import Tone

_CALM_MS = 60_000
_PATIENCE = 0.8
"""Seconds that closing the window may take longer for a backup; one that takes longer is made another time."""


class Backups(QObject):
    """Asks the thread that saves for a backup; one is made when the last is ten minutes old (services.safekeeping)."""

    def __init__(self, desk: Desk, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._messages = messages
        self._changed = False
        self._refused = False
        self.calm = QTimer(self)
        self.calm.setSingleShot(True)
        self.calm.setInterval(_CALM_MS)
        self.calm.timeout.connect(self._make)
        desk.news.connect(self._heard)
        desk.library_opened.connect(lambda _: desk.opened.connect(self._note_change))

    def make_last(self) -> None:
        """Back up what was written since the last backup, if that is quickly done: the window closes."""
        typed = self._desk.waiting()  # what is being typed is in line now, before the backup
        if (self._changed or typed) and not self._refused:
            end = time.monotonic() + _PATIENCE
            self._desk.ask(
                lambda services: services.safekeeping.keep_backup(lambda: time.monotonic() > end), self._made
            )

    def _heard(self, news: SaveNews) -> None:
        self._refused = news.state is SaveState.REFUSED
        if news.state is SaveState.WAITING:
            self._note_change()
            self.calm.stop()
        elif news.state is SaveState.SAFE and self._changed:
            self.calm.start()

    def _note_change(self) -> None:
        """Something was typed, or another report was laid open, which may have come from a file."""
        self._changed = True
        self.calm.start()

    def _make(self) -> None:
        self._desk.ask(lambda services: services.safekeeping.keep_backup(), self._made, self._tell)

    def _made(self, backup: Path | None) -> None:
        """A backup that is not due yet is asked for again when it may be."""
        if backup is None:
            self.calm.start()
        else:
            self._changed = False
            self._messages.take_back("backup")

    def _tell(self, error: Exception) -> None:
        words = self.tr("No backup could be made. {0}").format(sentence_of(error))
        self._messages.tell(Message(words, Tone.WARN, about="backup"))
