"""A screen in memory whose every frame can be looked at, to see from outside when a program has painted itself."""

import mmap
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from operator import ne
from pathlib import Path

BEHIND_HEADER = 4_096
EVERY = 37 * 4
"""One byte of every 37th pixel is enough to tell frames apart."""
PAUSE = 0.003
MOSTLY = 0.9
QUIET = 2.5
"""Seconds without any large change after which a program is done with painting itself; a caret that blinks is none."""
LARGE = 100


@dataclass(slots=True)
class Recording:
    """The frames that differed from the one before, with when they were seen (seconds since the recording began)."""

    began: float
    frames: list[tuple[float, bytes]] = field(default_factory=list)

    def painted(self) -> float | None:
        """Return when nine tenths of what changed between the first and the last frame had come to stay."""
        first, last = self.frames[0][1], self.frames[-1][1]
        changed = [place for place, (before, after) in enumerate(zip(first, last, strict=True)) if before != after]
        found = None
        for at, frame in reversed(self.frames):
            if not changed or sum(frame[place] == last[place] for place in changed) < MOSTLY * len(changed):
                break
            found = at
        return found


class Screen:
    """An Xvfb with a window manager, if there is one, and its picture as a file."""

    def __init__(self, display: str, picture: mmap.mmap) -> None:
        self.display = display
        self._picture = picture

    def record(self, longest: float, start: Callable[[], object]) -> Recording:
        """Start something and record what it paints, until it is quiet or `longest` seconds are over."""
        recording = Recording(time.monotonic(), [(0.0, self._frame())])
        start()
        stirred = longest
        while (now := time.monotonic() - recording.began) < min(longest, stirred + QUIET):
            frame, before = self._frame(), recording.frames[-1][1]
            if frame != before:
                recording.frames.append((now, frame))
                if sum(map(ne, frame, before)) > LARGE:
                    stirred = now
            time.sleep(PAUSE)
        return recording

    def _frame(self) -> bytes:
        return self._picture[BEHIND_HEADER::EVERY]


@contextmanager
def screen(size: str = "1366x768x24") -> Iterator[Screen | None]:
    """Make a screen for the length of a `with`; None where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        yield None
        return
    reading, writing = os.pipe()
    with tempfile.TemporaryDirectory() as folder, os.fdopen(reading) as answer:
        options = ["-screen", "0", size, "-fbdir", folder, "-nolisten", "tcp", "-displayfd", str(writing)]
        server = subprocess.Popen(["Xvfb", *options], pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        display = f":{answer.readline().strip()}"
        manager = _window_manager(display)
        with (Path(folder) / "Xvfb_screen0").open("rb") as file:
            yield Screen(display, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ))
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait()


def _window_manager(display: str) -> "subprocess.Popen[bytes] | None":
    if shutil.which("openbox") is None:
        return None
    manager = subprocess.Popen(["openbox"], env=os.environ | {"DISPLAY": display}, stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    return manager
