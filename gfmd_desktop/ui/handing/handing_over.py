"""Where handing over meets the window: its parts are made when somebody hands over, or a while after the library is open."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gfmd_desktop.ui.aside import Aside
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.surroundings import Surroundings
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from gfmd_desktop.ui.handing.handing_desk import HandingDesk

_IN_PEACE_MS = 2_000
"""So long after the library is open sticks are looked for: a start has more urgent things to do."""


class HandingOver(QObject):
    """The command that hands over, and the watch for sticks."""

    files_wanted = Signal(object)
    """Somebody wants what lies on a stick (a list of files)."""

    def __init__(
        self, window: MainWindow, workbench: Workbench, desk: Desk, aside: Aside, around: Surroundings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._desk = desk
        self._aside = aside
        self._around = around
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_IN_PEACE_MS)
        self._later.timeout.connect(self._watch)
        desk.library_opened.connect(lambda _: self._later.start())
        window.ended.connect(self._later.stop)

    @cached_property
    def desk(self) -> HandingDesk:
        """What happens when a report is handed over."""
        from gfmd_desktop.ui.handing.handing_desk import HandingDesk  # noqa: PLC0415 - a start does without

        desk = HandingDesk(self._window, self._workbench, self._desk, self._aside, self._around)
        desk.files_wanted.connect(self.files_wanted)
        return desk

    def add_commands(self) -> None:
        """Add what leads here."""
        self._window.commands.add("hand_over", self.tr("Hand over to a co-rapporteur…"), self.ask)

    def ask(self) -> None:
        """Show what can be chosen; asked again, hand over."""
        self.desk.ask()

    def _watch(self) -> None:
        self.desk.watch.start()
