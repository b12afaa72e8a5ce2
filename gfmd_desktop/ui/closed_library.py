"""A library that cannot be opened: why, said once, until it can."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from gfmd_desktop.services.saving import SaveNews
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.messages import Message, Messages
from gfmd_desktop.ui.sentences import sentence_of
from gfmd_desktop.ui.theme import Tone

_ABOUT = "library"


class ClosedLibrary(QObject):
    """Tells what keeps the library from opening; it is tried again every second. `show_closed` lets the list of reports say so."""

    def __init__(
        self, desk: Desk, messages: Messages, folder: Path, show_closed: Callable[[bool], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._messages = messages
        self._folder = folder
        self._show_closed = show_closed
        self._reason = ""
        desk.news.connect(self._hear)
        desk.library_opened.connect(lambda _: self._opened())

    def tell(self) -> bool:
        """Say why it is closed; False when it is not."""
        if not self._reason:
            return False
        words = self.tr("Your library cannot be opened. {0} It lies in {1}.")
        self._messages.tell(Message(words.format(self._reason, self._folder), Tone.BAD, about=_ABOUT))
        return True

    def _hear(self, news: SaveNews) -> None:
        if news.trouble is None or self._desk.is_open or sentence_of(news.trouble) == self._reason:
            return
        self._reason = sentence_of(news.trouble)
        self._show_closed(True)
        self.tell()

    def _opened(self) -> None:
        if self._reason:
            self._reason = ""
            self._messages.take_back(_ABOUT)
            self._show_closed(False)
