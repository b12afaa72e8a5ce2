"""A library that is not where it was: the program begins an empty one, and offers what its backups hold."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.messages import Message, Messages, Offer
from gfmd_desktop.ui.theme import Tone
from gfmd_desktop.ui.undoing import moment_in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from gfmd_desktop.services.safekeeping import Backup
    from gfmd_desktop.services.window_services import WindowServices
    from gfmd_desktop.storage.opening import Opened
    from gfmd_desktop.storage.restoring import Restored

_ABOUT = "lost library"


class LostLibrary(QObject):
    """Tells of backups that lie beside a library just begun, and brings the last one back when asked to."""

    restored = Signal()
    """The library holds what its backup held."""

    def __init__(self, desk: Desk, messages: Messages, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._messages = messages
        self._clock = clock
        desk.library_opened.connect(self._look)

    def _look(self, opened: Opened) -> None:
        if opened.created:
            self._desk.ask(lambda services: services.safekeeping.backups(), self._offer)

    def _offer(self, backups: tuple[Backup, ...]) -> None:
        if not backups:
            return
        newest = backups[0]
        words = self.tr("No library was found in its place, so an empty one was begun. Its last backup is of {0}.")
        offer = Offer(self.tr("Bring it back"), partial(self._restore, newest))
        moment = moment_in_words(newest.at, self._clock())
        self._messages.tell(Message(words.format(moment), Tone.WARN, (offer,), _ABOUT))

    def _restore(self, backup: Backup) -> None:
        self._desk.change(partial(_restored_from, backup), partial(self._tell, backup))

    def _tell(self, backup: Backup, restored: Restored | None) -> None:
        if restored is None:
            words = self.tr("Reports were begun here meanwhile, so nothing was replaced. The backup is kept: {0}.")
            self._messages.tell(Message(words.format(backup.path), Tone.WARN, about=_ABOUT))
            return
        words = self.tr("Reports brought back: {0}.").format(restored.contents.reports)
        self._messages.tell(Message(words, Tone.GOOD, about=_ABOUT))
        self.restored.emit()


def _restored_from(backup: Backup, services: WindowServices) -> Restored | None:
    """Bring a backup back into a library that holds nothing yet; None when it holds something."""
    return None if services.library.list() else services.safekeeping.restore(backup.path)
