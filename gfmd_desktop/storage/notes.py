"""Private notes: what was jotted down during the session; they never leave in an export."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert, select, update

from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.storage import mapping, tables
from gfmd_desktop.storage.records import Note

_note = tables.note.c


class Notes:
    """The notes a transaction sees."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, key: int, *, deleted: bool = False) -> tuple[Note, ...]:
        """Return a report's notes in the order they were written: those in use, or the deleted ones."""
        wanted = _note.deleted_at.is_not(None) if deleted else _note.deleted_at.is_(None)
        query = select(tables.note).where(_note.report == key, wanted).order_by(_note.at, _note.key)
        return tuple(mapping.note_of(row) for row in self._connection.execute(query))

    def add(self, key: int, note: Note) -> None:
        """Keep a new note of the report at `key`."""
        self._connection.execute(insert(tables.note), _columns(note) | {"report": key})
        self._mark_for_search(key)

    def has(self, note_id: str) -> bool:
        """Tell whether there is a note of this id, deleted or not."""
        return self._connection.scalar(select(_note.key).where(_note.id == note_id)) is not None

    def get(self, note_id: str) -> Note:
        """Return a note, deleted or not; Refused when there is none of this id."""
        row = self._connection.execute(select(tables.note).where(_note.id == note_id)).first()
        if row is None:
            raise Refused(Refusal.UNKNOWN_ID, note_id)
        return mapping.note_of(row)

    def save(self, note: Note) -> None:
        """Put a changed note in place of the one before."""
        self._connection.execute(update(tables.note).where(_note.id == note.id), _columns(note))
        key = self._connection.scalar(select(_note.report).where(_note.id == note.id))
        self._mark_for_search(key)

    def _mark_for_search(self, key: int | None) -> None:
        self._connection.execute(update(tables.report).where(tables.report.c.key == key), {"search_stale": True})


def _columns(note: Note) -> dict[str, Any]:
    filed = None if note.filed is None else mapping.to_text(list(note.filed), note.id)
    text = mapping.readable(note.text, note.id)
    return {"id": note.id, "at": note.at, "text": text, "filed_path": filed, "deleted_at": note.deleted_at}
