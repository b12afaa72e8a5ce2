"""The conference programme: which meeting sessions there are, for reports to belong to."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select, update

from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.storage import mapping, tables
from gfmd_desktop.storage.records import ProgrammeSession

_session = tables.programme_session.c


class Programme:
    """The programme a transaction sees."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sessions(self) -> tuple[ProgrammeSession, ...]:
        """Return all sessions by day and number; those without a day last."""
        query = select(tables.programme_session).order_by(_session.day.is_(None), _session.day, _session.number)
        return tuple(mapping.session_of(row) for row in self._connection.execute(query))

    def key_of(self, session_id: str) -> int:
        """Return a session's key; Refused when there is none of this id."""
        key: int | None = self._connection.scalar(select(_session.key).where(_session.id == session_id))
        if key is None:
            raise Refused(Refusal.UNKNOWN_ID, session_id)
        return key

    def put(self, session: ProgrammeSession) -> None:
        """Add a session, or put it in place of the one with its id."""
        columns = mapping.session_columns(session)
        changed = self._connection.execute(
            update(tables.programme_session).where(_session.id == session.id), columns
        ).rowcount
        if not changed:
            self._connection.execute(insert(tables.programme_session), columns)

    def remove(self, session_id: str) -> None:
        """Take a session out of the programme; its reports stay, without a session."""
        self._connection.execute(delete(tables.programme_session).where(_session.key == self.key_of(session_id)))
