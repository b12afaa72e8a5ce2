"""Saving beside the typing: one thread owns the library, does what it is asked in order, and says when it is truly safe.

Nothing typed waits for the disk. A step counts as safe only after it was committed and read back (`services.editing`). When the
disk refuses, the step stays first in line and is tried again; what was typed meanwhile waits behind it. A step that fails for
any other reason is a defect of ours: from then on nothing is called safe until the program is started again.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import partial
from typing import Generic, TypeVar

from gfmd_desktop.errors import Trouble

RETRY_AFTER = 1.0
"""Seconds between two tries while the disk refuses."""

_Services = TypeVar("_Services")


def _nothing(_: object) -> None:
    """Nobody waits for the answer."""


class SaveState(Enum):
    """What the badge may say."""

    SAFE = "safe"
    WAITING = "waiting"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class SaveNews:
    """How saving stands: since when everything is safe, or what stops it; `waiting` counts the steps not yet safe."""

    state: SaveState
    waiting: int
    at: datetime | None = None
    trouble: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Job(Generic[_Services]):
    """Something to do with the library; `saves`: it makes a change safe, and is tried until it does; `tells`: it may change more."""

    run: Callable[[_Services], object]
    then: Callable[[object], None]
    failed: Callable[[Exception], None]
    saves: bool
    tells: bool = False


class SavingThread(Generic[_Services]):
    """Runs jobs one after another beside the window.

    `open_services` and `close_services` open and close the library, in the thread; `deliver` hands a call over to the window's thread, and everything that
    is told or answered goes through it.
    """

    def __init__(
        self,
        open_services: Callable[[], _Services],
        close_services: Callable[[_Services], None],
        deliver: Callable[[Callable[[], None]], None],
        tell: Callable[[SaveNews], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._open_services = open_services
        self._close_services = close_services
        self._deliver = deliver
        self._tell = tell
        self._clock = clock
        self._jobs: deque[_Job[_Services]] = deque()
        self._past: list[_Job[_Services]] = []
        self._changed = threading.Condition()
        self._closing = False
        self._given_up = False
        self._refusal: Exception | None = None
        self._broken: Exception | None = None
        self._thread = threading.Thread(target=self._work, name="saving", daemon=True)

    def start(self) -> None:
        """Begin to work; the library is opened first. Once is enough."""
        if self._thread.ident is None:
            self._thread.start()

    def save(self, run: Callable[[_Services], object], then: Callable[[object], None] = _nothing) -> None:
        """Do something that makes a change safe; it is tried until it succeeds."""
        self._add(_Job(run, then, _nothing, saves=True))
        self._news()

    def ask(
        self,
        run: Callable[[_Services], object],
        then: Callable[[object], None],
        failed: Callable[[Exception], None] = _nothing,
    ) -> None:
        """Ask the library something once everything before it is safe; one of `then` and `failed` is called."""
        self._add(_Job(run, then, failed, saves=False))

    def change(
        self,
        run: Callable[[_Services], object],
        then: Callable[[object], None],
        failed: Callable[[Exception], None] = _nothing,
    ) -> None:
        """Change something that may be refused, as one asks something; since when everything is safe is told after it."""
        self._add(_Job(run, then, failed, saves=False, tells=True))

    def ask_next(
        self,
        run: Callable[[_Services], object],
        then: Callable[[object], None],
        failed: Callable[[Exception], None] = _nothing,
    ) -> None:
        """Ask the library something that somebody waits for: before other questions, but after everything to be saved."""
        with self._changed:
            last = max((place for place, job in enumerate(self._jobs) if job.saves), default=0)
            self._jobs.insert(min(last + 1, len(self._jobs)), _Job(run, then, failed, saves=False))
            self._changed.notify_all()

    def retry(self) -> None:
        """Try again now, not after the pause."""
        with self._changed:
            self._changed.notify_all()

    def close(self, timeout: float) -> bool:
        """Finish what is in line and stop; False when something is still not safe after `timeout` seconds: it goes on then."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self.waiting():
            self.start()  # a window may be closed before it was ever painted
        if self._thread.ident is not None:
            self._thread.join(timeout)
        if self.waiting():
            self._closing = False
            return False
        self.give_up()
        return True

    def give_up(self) -> None:
        """Stop, whatever is still not safe."""
        with self._changed:
            self._given_up = True
            self._changed.notify_all()

    def waiting(self) -> int:
        """Count the steps that are not safe yet."""
        with self._changed:
            return sum(job.saves for job in self._jobs)

    def _add(self, job: _Job[_Services]) -> None:
        with self._changed:
            self._jobs.append(job)
            self._changed.notify_all()

    def _work(self) -> None:
        services = self._opened()
        if services is None:
            return
        try:
            while self._has_work():
                if self._done(services):
                    self._took_off()
        finally:
            self._close_services(services)

    def _took_off(self) -> None:
        """Let go of the first job where the window's calls run: it may be the last to hold what only that thread may destroy."""
        with self._changed:
            tells = self._jobs[0].saves or self._jobs[0].tells
            self._past.append(self._jobs.popleft())
        self._deliver(self._past.clear)
        if tells:
            self._news()

    def _opened(self) -> _Services | None:
        while not self._given_up:
            try:
                return self._open_services()
            except Exception as error:  # noqa: BLE001 - shown and tried again; what is typed stays in the window
                self._refused(error)
        return None

    def _has_work(self) -> bool:
        """Wait for a job; False when there will be none."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self._jobs) or self._closing)
            return bool(self._jobs) and not self._given_up

    def _done(self, services: _Services) -> bool:
        """Do the first job; False when it must be tried again."""
        job = self._jobs[0]
        try:
            result = job.run(services)
        except Exception as error:  # noqa: BLE001 - a thread has nobody above it: every error goes to the window
            if job.saves and isinstance(error, Trouble):
                self._refused(error)
                return False
            if job.saves:
                self._broken = error
            self._deliver(partial(job.failed, error))
            return True
        self._refusal = None
        self._deliver(partial(job.then, result))
        return True

    def _refused(self, error: Exception) -> None:
        self._refusal = error
        self._news()
        with self._changed:
            self._changed.wait(RETRY_AFTER)

    def _news(self) -> None:
        waiting = self.waiting()
        refusal = self._broken or self._refusal
        if refusal is not None:
            news = SaveNews(SaveState.REFUSED, waiting, trouble=refusal)
        elif waiting:
            news = SaveNews(SaveState.WAITING, waiting)
        else:
            news = SaveNews(SaveState.SAFE, 0, at=self._clock())
        self._deliver(partial(self._tell, news))
