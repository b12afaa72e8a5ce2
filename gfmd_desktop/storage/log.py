"""The edit log: every intention once, in order, never rewritten, except that typing goes on in its last line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from gfmd_desktop.domain.edits import Content, Edit
from gfmd_desktop.domain.report import Item
from gfmd_desktop.domain.rich_text import Block
from gfmd_desktop.storage import mapping, tables
from gfmd_desktop.storage.records import LoggedEdit, Origin, StepLine

PAUSE = timedelta(seconds=3)
LONGEST = timedelta(seconds=30)
"""Typing in one place stays one edit until a pause; but not for longer, so that one undo never takes back a page."""

_edit = tables.edit.c
_FENCE = (
    select(func.coalesce(func.max(tables.version.c.seq), 0))
    .where(tables.version.c.report == bindparam("wanted"))
    .scalar_subquery()
)
_LAST = (
    select(
        _edit.key,
        _edit.seq,
        _edit.step,
        _edit.began_at,
        _edit.at,
        _edit.sitting,
        _edit.origin,
        _edit.path,
        _edit.before,
        _FENCE.label("fence"),
    )
    .where(_edit.report == bindparam("wanted"))
    .order_by(_edit.seq.desc())
    .limit(1)
)
_EXTEND = update(tables.edit).where(_edit.key == bindparam("at_key"))
_APPEND = insert(tables.edit)
_ALL = select(tables.edit).where(_edit.report == bindparam("wanted")).order_by(_edit.seq)
_OUTLINE = (
    select(_edit.step, _edit.origin, _edit.takes_back)
    .where(_edit.report == bindparam("wanted"), _edit.seq == _edit.step)
    .order_by(_edit.seq)
)
_ONE_STEP = _ALL.where(_edit.seq >= bindparam("number"), _edit.step == bindparam("number"))
_LATEST_STEPS = (
    select(_edit.step)
    .where(_edit.report == bindparam("wanted"), _edit.seq < bindparam("end"), _edit.seq == _edit.step)
    .order_by(_edit.seq.desc())
    .limit(bindparam("count"))
)
_LATEST = _ALL.where(
    _edit.seq < bindparam("end"), _edit.seq >= select(func.min(_LATEST_STEPS.subquery().c.step)).scalar_subquery()
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is common to the edits of one step. `sitting` is when the library was opened, `takes_back` an earlier step."""

    origin: Origin
    at: datetime
    sitting: datetime
    revision: int
    takes_back: int | None = None


class Log:
    """The edit logs a transaction sees; `key` is a report's place in the library."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def record(self, key: int, edits: Sequence[Edit], entry: Entry, subject: str) -> None:
        """Write down edits made together; one that goes on with the last one's typing joins it."""
        last = self._connection.execute(_LAST, {"wanted": key}).first()
        columns = [mapping.edit_columns(edit, subject) for edit in edits]
        if last is not None and len(edits) == 1 and _goes_on(last, edits[0], columns[0], entry):
            changes = {"at_key": last.key, "at": entry.at, "after": columns[0]["after"], "revision": entry.revision}
            self._connection.execute(_EXTEND, changes)
            return
        first = 1 if last is None else last.seq + 1
        common = _common(key, first, entry)
        rows = [common | {"seq": seq} | texts for seq, texts in enumerate(columns, start=first)]
        self._connection.execute(_APPEND, rows if len(rows) > 1 else rows[0])

    def record_together(self, key: int, parts: Sequence[tuple[Sequence[Edit], Entry]], subject: str) -> None:
        """Write down as one step what was done in several: its edits keep the moments and revisions of their parts."""
        first = self.length(key) + 1
        edits = [(edit, entry) for part, entry in parts for edit in part]
        rows = [
            _common(key, first, entry) | {"seq": seq} | mapping.edit_columns(edit, subject)
            for seq, (edit, entry) in enumerate(edits, start=first)
        ]
        if rows:
            self._connection.execute(_APPEND, rows)

    def edits(self, key: int) -> tuple[LoggedEdit, ...]:
        """Return a report's whole log in order."""
        return tuple(mapping.logged_of(row) for row in self._connection.execute(_ALL, {"wanted": key}))

    def outline(self, key: int) -> tuple[StepLine, ...]:
        """Return a report's steps in order, without reading what they changed."""
        rows = self._connection.execute(_OUTLINE, {"wanted": key})
        return tuple(StepLine(row.step, Origin(row.origin), row.takes_back) for row in rows)

    def step(self, key: int, number: int) -> tuple[LoggedEdit, ...]:
        """Return the edits of one step in order."""
        rows = self._connection.execute(_ONE_STEP, {"wanted": key, "number": number})
        return tuple(mapping.logged_of(row) for row in rows)

    def latest(self, key: int, before: int | None, count: int) -> tuple[LoggedEdit, ...]:
        """Return the edits of the last `count` steps in order, of those before step `before` if that is given."""
        end = (self.length(key) + 1) if before is None else before
        rows = self._connection.execute(_LATEST, {"wanted": key, "end": end, "count": count})
        return tuple(mapping.logged_of(row) for row in rows)

    def length(self, key: int) -> int:
        """Return the seq of a report's last edit, 0 when there is none."""
        return self._connection.scalar(select(func.max(_edit.seq)).where(_edit.report == key)) or 0


def _common(key: int, step: int, entry: Entry) -> dict[str, Any]:
    return {
        "report": key,
        "step": step,
        "revision": entry.revision,
        "began_at": entry.at,
        "at": entry.at,
        "sitting": entry.sitting,
        "origin": entry.origin.value,
        "takes_back": entry.takes_back,
    }


def _goes_on(last: mapping.AnyRow, edit: Edit, columns: dict[str, str], entry: Entry) -> bool:
    """Typing goes on: the same place, the same sitting, no pause, nothing named, undone or emptied in between."""
    return (
        entry.origin is Origin.EDIT
        and last.origin == Origin.EDIT
        and last.step == last.seq
        and last.seq > last.fence
        and last.path == columns["path"]
        and last.sitting == entry.sitting
        and timedelta(0) <= entry.at - last.at <= PAUSE
        and entry.at - last.began_at <= LONGEST
        and last.before != columns["after"]
        and _is_typing(edit)
    )


def _is_typing(edit: Edit) -> bool:
    ends_in_a_field = len(edit.path) % 2 == 1 and not edit.path[0].startswith("@")
    return ends_in_a_field and _is_text(edit.before) and _is_text(edit.after)


def _is_text(content: Content) -> bool:
    if isinstance(content, tuple):
        return all(isinstance(entry, Block) and not isinstance(entry, Item) for entry in content)
    return content is None or isinstance(content, str)
