"""What is typed while the library is still being opened, kept in a file beside it, so that a kill in that moment costs no word.

Appended as it comes, without waiting for the disk; done again at the next start by whoever opens the library; gone as soon as the
library holds it (docs/decisions/0015). It is a way over a fraction of a second, and never a reason to call anything safe. Where the
library cannot be opened for hours, of what was typed into one place only the last is kept once the file grows.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desktop.domain.edits import AlreadyThere, Edit, NoSuchPlace, apply
from gfmd_desktop.domain.report import Report
from gfmd_desktop.errors import Refused
from gfmd_desktop.services.fitting import fitted
from gfmd_desktop.services.journal_lines import Begun, Line, Noted, Typed, fewer, line_from_data, line_to_data, mark_of

if TYPE_CHECKING:
    from gfmd_desktop.services.window_services import WindowServices


_ROOM = 1_000_000
"""So many bytes the file may take before its lines are made fewer; later, twice what they came to the last time."""


class Journal:
    """The file. `left` is what a start that was cut off left in it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writing = True
        content = _content(file)
        self.left = fewer(_lines(content))
        self._lines = list(self.left)
        self._size, self._room = len(content), _ROOM
        self._cut_off = not content.endswith(b"\n") and bool(content)

    def note(self, line: Line) -> None:
        """Keep a line until the library is open; where nothing can be written, it is kept in memory only, as before."""
        if not self._writing:
            return
        self._lines.append(line)
        content = (b"\n" if self._cut_off else b"") + _written(line)
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("ab", buffering=0) as file:
                file.write(content)
            self._cut_off = False
        self._size += len(content)
        if self._size > self._room:
            self._shrink()

    def _shrink(self) -> None:
        """Write the file anew with fewer lines, in one go: a kill leaves the old file or the new one."""
        self._lines = list(fewer(self._lines))
        content = b"".join(map(_written, self._lines))
        self._size, self._room = len(content), _ROOM + 2 * len(content)
        new = self._file.with_name(f"{self._file.name}.new")
        with suppress(OSError):
            new.write_bytes(content)
            new.replace(self._file)
            self._cut_off = False

    def stop(self) -> None:
        """Keep no more lines: the library is open."""
        self._writing = False
        self._lines.clear()

    def clear(self) -> None:
        """Let go of all lines: the library holds what they say."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def brought_up(self, report: Report) -> Report:
        """Return a report with what was left for it done again, as the library will have it once it is open."""
        for line in self.left:
            if isinstance(line, Typed) and line.report_id == report.id:
                for edit in still_to_do(report, line.edits, line.passed):
                    report = apply(report, edit)
        return report


def do_again(lines: Iterable[Line], services: WindowServices) -> None:
    """Do what was left in the library just opened, but for what it holds already. Trouble: nothing is lost, try again."""
    for line in lines:
        with suppress(Refused, NoSuchPlace, AlreadyThere):
            match line:
                case Begun(report):
                    _begin_again(report, services)
                case Typed(report_id, edits, passed):
                    services.editing.apply(report_id, *still_to_do(services.library.get(report_id), edits, passed))
                case Noted():
                    _note_again(line, services)


def still_to_do(report: Report, edits: Sequence[Edit], passed: Collection[str] = ()) -> tuple[Edit, ...]:
    """Return the edits that find what they found when they were made, or something `passed` on the way to their end.

    The others were done, or overtaken, before the kill.
    """
    wanted = []
    for edit in edits:
        with suppress(NoSuchPlace, AlreadyThere):
            now = fitted(report, edit)
            finds_it = now.before == edit.before or (bool(passed) and mark_of(now.before) in passed)
            if finds_it and not now.changes_nothing:
                report = apply(report, now)
                wanted.append(now)
    return tuple(wanted)


def _begin_again(report: Report, services: WindowServices) -> None:
    try:
        services.library.get(report.id)
    except Refused:
        services.library.add(report)


def _note_again(line: Noted, services: WindowServices) -> None:
    """A note grows while it is typed: what is longer in the library was written later, unless the note was that on its way."""
    report_id, note = line.report_id, line.note
    kept = (*services.notes.of(report_id), *services.notes.of(report_id, deleted=True))
    known = next((each for each in kept if each.id == note.id), None)
    if known is None or (
        known.filed in (None, note.filed) and (note.text.startswith(known.text) or mark_of(known.text) in line.passed)
    ):
        services.notes.keep(report_id, note)


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _lines(content: bytes) -> Iterator[Line]:
    """Yield the lines that are whole; the last one may have been cut off."""
    for line in content.splitlines():
        with suppress(ValueError, KeyError, TypeError, AttributeError):
            yield line_from_data(json.loads(line))


def _written(line: Line) -> bytes:
    return json.dumps(line_to_data(line), ensure_ascii=True).encode() + b"\n"
