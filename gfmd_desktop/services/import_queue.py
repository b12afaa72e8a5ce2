"""Several files on their way in: read one after another beside whoever waits, each of them stopped or refused on its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from gfmd_desktop.errors import Cancelled, GfmdError
from gfmd_desktop.services.arriving import Cancel, Incoming


class FileState(Enum):
    """How far a file in the queue is."""

    WAITING = "waiting"
    READING = "reading"
    DONE = "done"
    REFUSED = "refused"
    CANCELLED = "cancelled"


_OVER = (FileState.DONE, FileState.REFUSED, FileState.CANCELLED)


@dataclass(frozen=True, slots=True)
class QueuedFile:
    """A file in the queue; `number` is its place in it. Done: `incoming` is what it holds. Refused: `error` says why."""

    number: int
    path: Path
    state: FileState = FileState.WAITING
    incoming: Incoming | None = None
    error: GfmdError | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.state in _OVER


class ImportQueue:
    """Files to be read, by one thread at a time; it may be filled, looked at and cancelled from any.

    `tell` is called in the thread that works, or that cancels, with every file whose state changed.
    """

    def __init__(
        self, read: Callable[[Path, Cancel], Incoming], tell: Callable[[QueuedFile], None] = lambda _: None
    ) -> None:
        self._read = read
        self._tell = tell
        self._files: list[QueuedFile] = []
        self._unwanted: set[int] = set()
        self._lock = threading.Lock()

    @property
    def files(self) -> tuple[QueuedFile, ...]:
        """All files, in the order they were added."""
        with self._lock:
            return tuple(self._files)

    @property
    def progress(self) -> tuple[int, int]:
        """How many files are over, of how many."""
        files = self.files
        return sum(file.is_over for file in files), len(files)

    def add(self, *paths: Path) -> None:
        """Put files at the end of the queue."""
        with self._lock:
            self._files += (QueuedFile(number, path) for number, path in enumerate(paths, start=len(self._files)))

    def cancel(self, number: int | None = None) -> None:
        """Stop one file, or all that are not over: one that waits at once, one that is read as soon as it can be left."""
        with self._lock:
            wanted = [file for file in self._files if not file.is_over and number in (None, file.number)]
            self._unwanted.update(file.number for file in wanted)
        for file in wanted:
            if file.state is FileState.WAITING:
                self._become(file, FileState.CANCELLED)

    def read_next(self) -> QueuedFile | None:
        """Read the first file that waits and return what became of it; None when none waits.

        An error that is no refusal and no trouble of the machine goes through: the mistake is ours.
        """
        with self._lock:
            file = next((each for each in self._files if each.state is FileState.WAITING), None)
            if file is None:
                return None
            file = self._files[file.number] = replace(file, state=FileState.READING)
        self._tell(file)
        try:
            incoming = self._read(file.path, lambda: file.number in self._unwanted)
        except Cancelled:
            return self._become(file, FileState.CANCELLED)
        except GfmdError as error:
            return self._become(file, FileState.REFUSED, error=error)
        if file.number in self._unwanted:
            return self._become(file, FileState.CANCELLED)
        return self._become(file, FileState.DONE, incoming)

    def run(self) -> None:
        """Read until no file waits any more."""
        while self.read_next() is not None:
            pass

    def _become(
        self, file: QueuedFile, state: FileState, incoming: Incoming | None = None, error: GfmdError | None = None
    ) -> QueuedFile:
        with self._lock:
            if self._files[file.number].is_over:
                return self._files[file.number]
            file = self._files[file.number] = replace(file, state=state, incoming=incoming, error=error)
        self._tell(file)
        return file
