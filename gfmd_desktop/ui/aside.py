"""Slow work beside the window: one thing after another in a thread of its own, the answer comes back to the window's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from gfmd_desktop.ui.desk import Mailbox

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_Answer = TypeVar("_Answer")


@dataclass(slots=True)
class _Task:
    """Work, who waits for it, and what came of it."""

    work: Callable[[], object]
    then: Callable[[object], None]
    failed: Callable[[Exception], None]
    answer: object = None
    error: Exception | None = None


class Aside(QObject):
    """Does work that must neither hold up typing nor saving.

    Tasks stay here and the thread knows their numbers only: a page that was put away meanwhile must not be let go of there.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox = Mailbox(self)
        self._numbers = count()
        self._tasks: dict[int, _Task] = {}
        self._ended = False

    def do(
        self, work: Callable[[], _Answer], then: Callable[[_Answer], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do work; one of `then` and `failed` is called with what came of it."""
        if not self._ended:
            number = next(self._numbers)
            self._tasks[number] = _Task(work, then, failed)  # type: ignore[arg-type]
            self._worker.submit(self._run, number)

    def leave(self) -> None:
        """Take no more work; what is being done is finished."""
        self._ended = True
        if "_worker" in vars(self):
            self._worker.shutdown(wait=False, cancel_futures=True)

    @cached_property
    def _worker(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - not before the first paint

        return ThreadPoolExecutor(1, "aside")

    def _run(self, number: int) -> None:
        self._do(self._tasks[number])
        self._mailbox.post(partial(self._tell, number))

    @staticmethod
    def _do(task: _Task) -> None:
        try:
            task.answer = task.work()
        except Exception as error:  # noqa: BLE001 - a thread has nobody above it: every error goes to the window
            task.error = error

    def _tell(self, number: int) -> None:
        task = self._tasks.pop(number)
        if task.error is None:
            task.then(task.answer)
        else:
            task.failed(task.error)
