"""Pages made while somebody types: read in a thread of its own, set in slices between keys, only the newest wish carried out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gfmd_desktop.errors import GfmdError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from gfmd_desktop.domain.sheet import Sheet
    from gfmd_desktop.pages.setting import Setter

_SLICE = 0.006
"""Seconds of setting between two looks at the keyboard."""

_DONE = object()


class PageMaker(QObject):
    """Makes a document of the sheet that a job returns; a newer job takes the place of an older one.

    What it needs for that is imported with the first job: the window starts without.
    """

    made = Signal(object)
    """The pages are there (a Document)."""
    failed = Signal(object)
    """The job refused, or the machine could not do it (a GfmdError)."""
    _read = Signal(int, object)
    """A job is done (its number; a Sheet or an exception)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._waiting: Future[None] | None = None
        self._newest = 0
        self._setter: Setter | None = None
        self._sheet: Sheet | None = None
        self._steps: Iterator[object] = iter(())
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._set_slice)
        self._read.connect(self._begin)

    def make(self, job: Callable[[], Sheet]) -> None:
        """Run a job in the thread, then set its sheet; `made` or `failed` tells the end, unless another job comes first."""
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

        self._worker = self._worker or ThreadPoolExecutor(1, "pages")
        self._newest += 1
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting = self._worker.submit(self._run, self._newest, job)

    def forget(self) -> None:
        """Tell nothing of what is being made."""
        self._newest += 1
        self._slices.stop()

    def leave(self) -> None:
        """Make nothing any more; the thread ends."""
        self.forget()
        if self._worker is not None:
            self._worker.shutdown(wait=False, cancel_futures=True)

    def _run(self, number: int, job: Callable[[], Sheet]) -> None:
        outcome: Sheet | Exception
        try:
            outcome = job()
        except Exception as error:  # noqa: BLE001 - raised again where somebody is told
            outcome = error
        self._read.emit(number, outcome)

    def _begin(self, number: int, outcome: Sheet | Exception) -> None:
        if number != self._newest:
            return
        self._slices.stop()
        if isinstance(outcome, GfmdError):
            self.failed.emit(outcome)
        elif isinstance(outcome, Exception):
            raise outcome
        else:
            self._start_setting(outcome)

    def _start_setting(self, sheet: Sheet) -> None:
        from gfmd_desktop.pages.setting import Setter  # noqa: PLC0415

        if self._setter is None or self._setter.tab != sheet.tab:
            self._setter = Setter(sheet.tab)
        self._sheet = sheet
        self._steps = self._setter.prepare(sheet)
        self._slices.start()

    def _set_slice(self) -> None:
        end = time.monotonic() + _SLICE
        while time.monotonic() < end:
            if next(self._steps, _DONE) is _DONE:
                self._slices.stop()
                self._finish()
                return

    def _finish(self) -> None:
        from gfmd_desktop.pages.document import lay_out  # noqa: PLC0415

        if self._sheet is not None:
            self.made.emit(lay_out(self._sheet, self._setter))
