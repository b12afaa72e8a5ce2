"""The conference programme: its meeting sessions, and which of them a report is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gfmd_desktop.domain.report import new_id
from gfmd_desktop.interchange.programme_file import SessionRow
from gfmd_desktop.storage.library import Library
from gfmd_desktop.storage.records import ProgrammeSession


@dataclass(frozen=True, slots=True)
class TakenIn:
    """How many sessions were new, and how many took the place of an older state of them."""

    added: int
    replaced: int


class ProgrammeService:
    """The programme kept in one library. Ids are whole ids; Refused UNKNOWN_ID."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def sessions(self) -> tuple[ProgrammeSession, ...]:
        """Return the sessions by day and number."""
        with self._library.reading() as unit:
            return unit.programme.sessions()

    def add(self, session: ProgrammeSession) -> ProgrammeSession:
        """Add a session, or put it in place of the one with its id; one without an id is given one."""
        session = session if session.id else replace(session, id=new_id())
        with self._library.writing() as unit:
            unit.programme.put(session)
            unit.commit()
        return session

    def take_in(self, rows: Sequence[SessionRow]) -> TakenIn:
        """Take sessions in from a table, all or none; one of the same number (or title, without a number) is replaced."""
        with self._library.writing() as unit:
            known = {_key(session.number, session.title): session.id for session in unit.programme.sessions()}
            ids = [known.get(_key(row.number, row.title)) for row in rows]
            for row, known_id in zip(rows, ids, strict=True):
                unit.programme.put(_session(row, known_id or new_id()))
            unit.commit()
        replaced = sum(known_id is not None for known_id in ids)
        return TakenIn(len(rows) - replaced, replaced)

    def remove(self, session_id: str) -> None:
        """Take a session out of the programme; its reports stay."""
        with self._library.writing() as unit:
            unit.programme.remove(session_id)
            unit.commit()

    def assign(self, report_id: str, session_id: str | None) -> None:
        """Say which session a report is about; None: none of the programme."""
        with self._library.writing() as unit:
            key = unit.reports.get(report_id).key
            unit.reports.set_programme_session(key, unit.programme.key_of(session_id) if session_id else None)
            unit.commit()


def _key(number: str, title: str) -> str:
    return (number or title).casefold()


def _session(row: SessionRow, session_id: str) -> ProgrammeSession:
    return ProgrammeSession(session_id, row.number, row.title, row.theme, row.day, row.room, row.rapporteurs)
