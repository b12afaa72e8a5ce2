"""What is typed while the library is still being opened, kept in a file beside it, so that a kill in that moment costs no word.

Appended as it comes, without waiting for the disk; done again at the next start by whoever opens the library; gone as soon as the
library holds it (docs/decisions/0015). It is a way over a fraction of a second, and never a reason to call anything safe.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from gfmd_desktop.domain.edits import AlreadyThere, Edit, NoSuchPlace, apply
from gfmd_desktop.domain.plain_data import edit_from_data, edit_to_data, report_from_data, report_to_data
from gfmd_desktop.domain.report import Report
from gfmd_desktop.errors import Refused
from gfmd_desktop.services.fitting import fitted

if TYPE_CHECKING:
    from gfmd_desktop.services.window_services import WindowServices
    from gfmd_desktop.storage.records import Note


@dataclass(frozen=True, slots=True)
class Begun:
    """A report that was begun."""

    report: Report


@dataclass(frozen=True, slots=True)
class Typed:
    """A step typed into a report."""

    report_id: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """A note jotted down beside a report."""

    report_id: str
    note: Note


Line: TypeAlias = Begun | Typed | Noted


class Journal:
    """The file. `left` is what a start that was cut off left in it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writing = True
        self.left: tuple[Line, ...] = tuple(_lines(file))

    def note(self, line: Line) -> None:
        """Keep a line until the library is open; where nothing can be written, it is kept in memory only, as before."""
        if not self._writing:
            return
        content = json.dumps(_to_data(line), ensure_ascii=True).encode() + b"\n"
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("ab", buffering=0) as file:
                file.write(content)

    def stop(self) -> None:
        """Keep no more lines: the library is open."""
        self._writing = False

    def clear(self) -> None:
        """Let go of all lines: the library holds what they say."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def brought_up(self, report: Report) -> Report:
        """Return a report with what was left for it done again, as the library will have it once it is open."""
        for line in self.left:
            if isinstance(line, Typed) and line.report_id == report.id:
                for edit in still_to_do(report, line.edits):
                    report = apply(report, edit)
        return report


def do_again(lines: Iterable[Line], services: WindowServices) -> None:
    """Do what was left in the library just opened, but for what it holds already. Trouble: nothing is lost, try again."""
    for line in lines:
        with suppress(Refused, NoSuchPlace, AlreadyThere):
            match line:
                case Begun(report):
                    _begin_again(report, services)
                case Typed(report_id, edits):
                    services.editing.apply(report_id, *still_to_do(services.library.get(report_id), edits))
                case Noted(report_id, note):
                    _note_again(report_id, note, services)


def still_to_do(report: Report, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """Return the edits that find what they found when they were made; the others were done, or overtaken, before the kill."""
    wanted = []
    for edit in edits:
        with suppress(NoSuchPlace, AlreadyThere):
            now = fitted(report, edit)
            if now.before == edit.before and not now.changes_nothing:
                report = apply(report, now)
                wanted.append(now)
    return tuple(wanted)


def _begin_again(report: Report, services: WindowServices) -> None:
    try:
        services.library.get(report.id)
    except Refused:
        services.library.add(report)


def _note_again(report_id: str, note: Note, services: WindowServices) -> None:
    """A note grows while it is typed: what is longer in the library was written later."""
    kept = (*services.notes.of(report_id), *services.notes.of(report_id, deleted=True))
    known = next((each for each in kept if each.id == note.id), None)
    if known is None or (known.filed in (None, note.filed) and note.text.startswith(known.text)):
        services.notes.keep(report_id, note)


def _lines(file: Path) -> Iterator[Line]:
    """Yield the lines of a file that are whole; the last one may have been cut off."""
    try:
        content = file.read_bytes()
    except OSError:
        return
    for line in content.splitlines():
        with suppress(ValueError, KeyError, TypeError, AttributeError):
            yield _from_data(json.loads(line))


def _to_data(line: Line) -> dict[str, Any]:
    match line:
        case Begun(report):
            return {"begun": report_to_data(report), "foreign": sorted(report.foreign)}
        case Typed(report_id, edits):
            return {"report": report_id, "edits": [edit_to_data(edit) for edit in edits]}
        case Noted(report_id, note):
            filed = None if note.filed is None else list(note.filed)
            gone = None if note.deleted_at is None else note.deleted_at.isoformat()
            told = {"id": note.id, "at": note.at.isoformat(), "text": note.text, "filed": filed, "deleted_at": gone}
            return {"report": report_id, "note": told}


def _from_data(data: dict[str, Any]) -> Line:
    if "begun" in data:
        foreign = frozenset(data["foreign"])
        return Begun(report_from_data(data["begun"], lambda field_id: field_id not in foreign))
    if "edits" in data:
        return Typed(data["report"], tuple(edit_from_data(edit) for edit in data["edits"]))
    from gfmd_desktop.storage.records import Note  # noqa: PLC0415 - rarely needed, and not before the first paint

    told = data["note"]
    filed = None if told["filed"] is None else tuple(told["filed"])
    gone = None if told["deleted_at"] is None else datetime.fromisoformat(told["deleted_at"])
    return Noted(data["report"], Note(told["id"], datetime.fromisoformat(told["at"]), told["text"], filed, gone))
