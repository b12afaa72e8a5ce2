"""The window is killed while somebody types, again and again: no word older than a second is lost, and no badge lied."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, Self

import pytest

from gfmd_desktop.app import Application
from gfmd_desktop.domain.edits import NoSuchPlace, value_at
from gfmd_desktop.domain.report import Report, line, rich
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.errors import Refused
from gfmd_desktop.services.library import LibraryService
from gfmd_desktop.services.notes import NotesService
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.opening import open_library
from tests.disks import fill, mounted, read_only

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = int(os.environ.get("GFMD_KILLS", "20"))
"""`make soak` kills more often."""
TEMPLATES = ("gfmd-csd-2016", "gfmd-csd-2017", "gfmd-csd-2018")
SECOND = 1.0
STALL = 0.1
"""A program that gets no processor for so long can neither hear keys nor save them; what it stood still is not counted."""
LONGEST_START = 60.0

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is told otherwise there"),
]

Place = tuple[str, ...]
Entry = dict[str, Any]


@dataclass
class Sitting:
    """What one run of the window told of itself until it was killed."""

    entries: list[Entry] = field(default_factory=list)
    killed_at: float = 0.0

    @property
    def report_id(self) -> str:
        """The report that was written in."""
        return str(next(entry["report"] for entry in self.entries if "report" in entry))

    def typed(self, until: float | None = None) -> dict[Place, str]:
        """Return what stood at every place, at the end or at a moment."""
        found: dict[Place, str] = {}
        for entry in self.entries:
            if until is None or entry["t"] <= until:
                found |= _typed(entry)
        return found

    def called_safe(self) -> dict[Place, str]:
        """Return what stood everywhere when the badge said for the last time that all was safe."""
        now: dict[Place, str] = {}
        safe: dict[Place, str] = {}
        for entry in self.entries:
            now |= _typed(entry)
            if entry.get("badge") == "safe":
                safe = dict(now)
        return safe

    def lies(self) -> list[Entry]:
        """Return the keys after which the badge still said that all was safe."""
        return [entry for entry in self.entries if _typed(entry) and entry["badge"] == "safe"]

    def due(self) -> dict[Place, str]:
        """Return what stood everywhere a second before the kill, whether the library was open by then or not."""
        return self.typed(self.killed_at - SECOND - self.stood_still())

    def stood_still(self) -> float:
        """Return for how long the program got no processor in its last seconds."""
        moments: list[float] = [entry["t"] for entry in self.entries if entry["t"] > self.killed_at - 3] + [
            self.killed_at
        ]
        gaps = (later - earlier for earlier, later in pairwise(moments))
        return sum(gap for gap in gaps if gap > STALL)


def _typed(entry: Entry) -> dict[Place, str]:
    if "path" in entry:
        return {tuple(entry["path"]): entry["text"]}
    name, space, _ = str(entry.get("note", "")).partition(" ")
    return {("note", name): entry["note"]} if space else {}


class Child:
    """A window with somebody typing in it."""

    def __init__(self, library: Path, template: str, seed: int, size: int = 1) -> None:
        command = [sys.executable, "-m", "tests.reliability.typing_child", str(library), template, str(seed), str(size)]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        self.sitting = Sitting()
        self._rest = b""
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self.kill()

    def listen_until(self, heard: Any, seconds: float = LONGEST_START) -> None:
        """Take in the log until an entry is the one that is waited for."""
        seen, end = 0, time.monotonic() + seconds
        while not any(heard(entry) for entry in self.sitting.entries[seen:]):
            seen = len(self.sitting.entries)
            assert self._take(end), "the window told nothing of the kind"

    def listen_for(self, seconds: float) -> None:
        """Take in the log for a time."""
        end = time.monotonic() + seconds
        while self._take(end):
            pass

    def kill(self) -> Sitting:
        """Kill the program and return all it told."""
        self.sitting.killed_at = time.monotonic()
        self._process.send_signal(signal.SIGKILL)
        assert self._process.stdout is not None
        self._add(self._process.stdout.read())
        self._process.stdout.close()
        assert self._process.wait() == -signal.SIGKILL
        return self.sitting

    def _take(self, end: float) -> bool:
        assert self._process.stdout is not None
        ready, _, _ = select.select([self._process.stdout], [], [], max(0.0, end - time.monotonic()))
        if ready:
            content = os.read(self._process.stdout.fileno(), 1 << 16)
            assert content, "the window is gone"
            self._add(content)
        return bool(ready) and time.monotonic() < end

    def _add(self, content: bytes) -> None:
        *lines, self._rest = (self._rest + content).split(b"\n")
        self.sitting.entries += [json.loads(each) for each in lines]


@contextmanager
def opened_again(library: Path) -> Iterator[tuple[LibraryService, NotesService]]:
    """Open a library as the next start does; it must be as sound as ever."""
    around = Application(library).surroundings()
    services = around.open_services()
    around.journal.clear()
    with services.opened.library:
        assert services.opened.recovery is None
        assert services.safekeeping.verify().sound
        yield services.library, services.notes


def kept_in(library: Path, sitting: Sitting) -> dict[Place, str]:
    """Return what the library holds of every place that was typed in."""
    with opened_again(library) as (reports, notes):
        try:
            report, written = reports.get(sitting.report_id), notes.of(sitting.report_id)
        except Refused:
            return {}
    found = {place: text_at(report, place) for place in sitting.typed() if place[0] != "note"}
    return found | {("note", note.text.partition(" ")[0]): note.text for note in written}


def text_at(report: Report, place: Place) -> str:
    try:
        value = value_at(report, place)
    except NoSuchPlace:
        return ""
    return line(value) if isinstance(value, str) else plain(rich(value))


def must_hold(kept: dict[Place, str], wanted: dict[Place, str], why: str) -> None:
    """Whatever was typed at a moment, or more of it, must be kept."""
    for place, text in wanted.items():
        assert kept.get(place, "").strip().startswith(text.strip()), f"{why}: {place}"


def check(library: Path, sitting: Sitting) -> None:
    """No word older than a second is lost, nothing is there that nobody typed, and the badge told the truth."""
    kept, typed = kept_in(library, sitting), sitting.typed()
    must_hold(kept, sitting.due(), "lost")
    must_hold(kept, sitting.called_safe(), "called safe and lost")
    assert sitting.lies() == []
    for place, text in kept.items():
        found, whole = text.strip(), typed.get(place, text).strip()
        assert whole.startswith(found) or found.startswith(whole), f"never typed: {place}"


def test_a_killed_window_loses_no_word_older_than_a_second(tmp_path: Path) -> None:
    library, chance = tmp_path / "library.sqlite", random.Random(14)
    told_safe = 0
    for number in range(ROUNDS):
        with Child(library, TEMPLATES[number % 3], seed=number) as child:
            begun = "opened" if number % 4 else "report"
            child.listen_until(lambda entry: begun in entry)  # noqa: B023 - asked within the round
            child.listen_for(chance.choice((0.2, 1.2, 2.6)) + chance.random() * 0.6)
            sitting = child.kill()
        told_safe += bool(sitting.called_safe())
        check(library, sitting)
    assert told_safe > ROUNDS // 10, "the badge hardly ever turned green: nothing was tried"


def test_a_disk_that_fills_up_is_told_and_what_was_typed_is_kept_once_there_is_room(tmp_path: Path) -> None:
    with (
        mounted(tmp_path / "disk", "size=3m") as disk,
        Child(disk / "library.sqlite", TEMPLATES[0], seed=1, size=40) as child,
    ):
        child.listen_until(lambda entry: entry.get("badge") == "safe")
        ballast = fill(disk)
        child.listen_until(lambda entry: entry.get("badge") == "refused")
        child.listen_for(2)
        ballast.unlink()
        told = len(child.sitting.entries)
        child.listen_until(lambda entry: entry.get("badge") == "waiting" and entry in child.sitting.entries[told:])
        child.listen_for(3)
        check(disk / "library.sqlite", child.kill())


def test_a_window_killed_on_a_full_disk_keeps_what_it_had_called_safe(tmp_path: Path) -> None:
    with (
        mounted(tmp_path / "disk", "size=3m") as disk,
        Child(disk / "library.sqlite", TEMPLATES[1], seed=2, size=40) as child,
    ):
        child.listen_until(lambda entry: entry.get("badge") == "safe")
        ballast = fill(disk)
        child.listen_until(lambda entry: entry.get("badge") == "refused")
        child.listen_for(1)
        sitting = child.kill()
        ballast.unlink()
        must_hold(kept_in(disk / "library.sqlite", sitting), sitting.called_safe(), "called safe and lost")
        assert sitting.lies() == []


def test_in_a_read_only_library_nothing_is_ever_called_safe_and_the_window_goes_on(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=3m") as disk:
        library = disk / "library.sqlite"
        open_library(library, Mode.WRITE).library.close()
        with read_only(disk), Child(library, TEMPLATES[2], seed=3) as child:
            child.listen_until(lambda entry: entry.get("badge") == "refused")
            told = child.sitting.typed()
            child.listen_until(lambda _: child.sitting.typed() != told)  # whoever types goes on
            sitting = child.kill()
        assert sitting.called_safe() == {}
