"""Slow work beside the window: one thing after another in a thread of its own, the answer comes back to the window's."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from gfmd_desktop.ui.desk import Mailbox

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_Answer = TypeVar("_Answer")


class Aside(QObject):
    """Does work that must neither hold up typing nor saving."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox = Mailbox(self)
        self._ended = False

    def do(
        self, work: Callable[[], _Answer], then: Callable[[_Answer], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do work; one of `then` and `failed` is called with what came of it."""
        if not self._ended:
            self._worker.submit(self._run, work, then, failed)

    def leave(self) -> None:
        """Take no more work; what is being done is finished."""
        self._ended = True
        if "_worker" in vars(self):
            self._worker.shutdown(wait=False, cancel_futures=True)

    @cached_property
    def _worker(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - not before the first paint

        return ThreadPoolExecutor(1, "aside")

    def _run(
        self, work: Callable[[], _Answer], then: Callable[[_Answer], None], failed: Callable[[Exception], None]
    ) -> None:
        try:
            answer = work()
        except Exception as error:  # noqa: BLE001 - a thread has nobody above it: every error goes to the window
            self._mailbox.post(partial(failed, error))
        else:
            self._mailbox.post(partial(then, answer))
