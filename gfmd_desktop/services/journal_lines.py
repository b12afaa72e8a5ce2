"""What the journal keeps, a line each, and how many lines become few: of what was typed into one place the last counts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, TypeAlias

from gfmd_desktop.domain.edits import Content, Edit, ItemAt, Path, Position
from gfmd_desktop.domain.plain_data import edit_from_data, edit_to_data, report_from_data, report_to_data
from gfmd_desktop.domain.report import Report

if TYPE_CHECKING:
    from gfmd_desktop.storage.records import Note


@dataclass(frozen=True, slots=True)
class Begun:
    """A report that was begun."""

    report: Report


@dataclass(frozen=True, slots=True)
class Typed:
    """A step typed into a report; `passed` are marks of what stood there between the beginning and the end of several."""

    report_id: str
    edits: tuple[Edit, ...]
    passed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Noted:
    """A note jotted down beside a report, as it was last; `passed` are marks of what it said before."""

    report_id: str
    note: Note
    passed: tuple[str, ...] = ()


Line: TypeAlias = Begun | Typed | Noted


def mark_of(content: Content) -> str:
    """Return a short mark of a value: whoever knows only the end of a typing can tell by it what it went through."""
    data = edit_to_data(Edit((), content, None))["before"]
    return blake2b(json.dumps(data, sort_keys=True).encode(), digest_size=8).hexdigest()


def fewer(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return lines that come to the same in the end: one for all that was typed into a place, and one for every note.

    Doing them again from any state on the way comes to that end as well: it is known by its mark.
    """
    kept = _Kept()
    for line in lines:
        kept.take(line)
    return tuple(kept.lines.values())


class _Kept:
    """Lines by their number, and where the last of each place and note stands: there it is taken further.

    A line goes past those behind it, so they must not touch what it touches: whatever moves items stops all of its report.
    """

    def __init__(self) -> None:
        self.lines: dict[int, Line] = {}
        self._places: dict[str, dict[Path, int]] = {}
        self._notes: dict[tuple[str, str], int] = {}
        self._count = 0

    def take(self, line: Line) -> None:
        match line:
            case Typed(report_id, (Edit(path) as edit,)) if _is_of_a_place(edit):
                places = self._places.setdefault(report_id, {})
                if path in places and self._taken_further(places[path], edit, line.passed):
                    return
                for other in [other for other in places if other[: len(path)] == path[: len(other)]]:
                    del places[other]
                places[path] = self._add(line)
            case Typed(report_id):
                self._places.pop(report_id, None)
                self._add(line)
            case Noted(report_id, note):
                before = self.lines.pop(self._notes.get((report_id, note.id), -1), None)
                if isinstance(before, Noted):
                    line = replace(line, passed=(*before.passed, mark_of(before.note.text), *line.passed))
                self._notes[report_id, note.id] = self._add(line)
            case Begun():
                self._add(line)

    def _taken_further(self, number: int, edit: Edit, passed: tuple[str, ...]) -> bool:
        line = self.lines[number]
        if not isinstance(line, Typed) or line.edits[0].after != edit.before:
            return False
        whole = Edit(edit.path, line.edits[0].before, edit.after)
        self.lines[number] = Typed(line.report_id, (whole,), (*line.passed, mark_of(edit.before), *passed))
        return True

    def _add(self, line: Line) -> int:
        self._count += 1
        self.lines[self._count] = line
        return self._count


def _is_of_a_place(edit: Edit) -> bool:
    return not isinstance(edit.before, ItemAt | Position) and not isinstance(edit.after, ItemAt | Position)


def line_to_data(line: Line) -> dict[str, Any]:
    """Return a line as plain data."""
    match line:
        case Begun(report):
            return {"begun": report_to_data(report), "foreign": sorted(report.foreign)}
        case Typed(report_id, edits):
            told: dict[str, Any] = {"report": report_id, "edits": [edit_to_data(edit) for edit in edits]}
        case Noted(report_id, note):
            filed = None if note.filed is None else list(note.filed)
            gone = None if note.deleted_at is None else note.deleted_at.isoformat()
            said = {"id": note.id, "at": note.at.isoformat(), "text": note.text, "filed": filed, "deleted_at": gone}
            told = {"report": report_id, "note": said}
    return told | {"passed": list(line.passed)} if line.passed else told


def line_from_data(data: dict[str, Any]) -> Line:
    """Return the line that plain data hold. ValueError, KeyError, TypeError, AttributeError: it is none."""
    if "begun" in data:
        foreign = frozenset(data["foreign"])
        return Begun(report_from_data(data["begun"], lambda field_id: field_id not in foreign))
    passed = tuple(map(str, data.get("passed", ())))
    if "edits" in data:
        return Typed(data["report"], tuple(edit_from_data(edit) for edit in data["edits"]), passed)
    from gfmd_desktop.storage.records import Note  # noqa: PLC0415 - rarely needed, and not before the first paint

    told = data["note"]
    filed = None if told["filed"] is None else tuple(told["filed"])
    gone = None if told["deleted_at"] is None else datetime.fromisoformat(told["deleted_at"])
    note = Note(told["id"], datetime.fromisoformat(told["at"]), told["text"], filed, gone)
    return Noted(data["report"], note, passed)
