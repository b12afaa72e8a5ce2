"""A line after a kill, a flat battery or a crash: what is here again. The mark stands while the window runs, and goes with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.memory import Memory
from gfmd_desktop.ui.messages import Message, Messages
from gfmd_desktop.ui.theme import Tone
from gfmd_desktop.ui.undoing import moment_in_words

if TYPE_CHECKING:
    from gfmd_desktop.services.window_services import WindowServices


class LastSitting(QObject):
    """Tells how the last sitting ended, when it did not end by itself; and leaves the mark of this one."""

    def __init__(
        self, desk: Desk, memory: Memory, messages: Messages, clock: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._messages = messages
        self._clock = clock
        desk.library_opened.connect(self._begin)

    def end(self) -> None:
        """Take the mark away: the window closes as it should."""
        self._memory.change(running=False)
        self._memory.write()

    def _begin(self, _: object) -> None:
        if self._memory.state.running:
            self._desk.ask(_last_change, self._tell)
        self._memory.change(running=True)
        self._memory.write()

    def _tell(self, moment: datetime | None) -> None:
        if moment is None:
            return
        words = self.tr("The program was cut off last time. Everything typed until {0} is here.")
        told = moment_in_words(moment, self._clock(), seconds=True)
        self._messages.tell(Message(words.format(told), Tone.GOOD, about="last sitting"))


def _last_change(services: WindowServices) -> datetime | None:
    """Return when something was last changed in the library, None when it holds nothing."""
    from gfmd_desktop.storage.records import Whereabouts  # noqa: PLC0415 - not before the first paint

    reports = services.library.list(Whereabouts.AT_HAND, Whereabouts.ARCHIVED)
    if not reports:
        return None
    latest = reports[0].listed
    notes = [note.at for note in services.notes.of(latest.id)]
    return max([latest.changed_at, *notes])
