"""What a rapporteur has at hand: the reports changed last, and the sessions of the day with the reports about them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gfmd_desktop.services.window_services import WindowServices
    from gfmd_desktop.storage.records import Listed, ProgrammeSession


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session of the day. `reports` are the ids of the reports about it, the one changed last first."""

    session: ProgrammeSession
    reports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DaySessions:
    """The sessions somebody looks for now. `day` is None when the programme names no days (or there is none)."""

    day: date | None
    sessions: tuple[ProgrammeSession, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The reports changed last, and the sessions of `day`; `programme` counts all sessions that are known."""

    recent: tuple[Listed, ...] = ()
    day: date | None = None
    sessions: tuple[SessionLine, ...] = ()
    programme: int = 0


def overview(services: WindowServices, today: date, most: int) -> Overview:
    """Return what is at hand in a library; at most `most` reports."""
    sessions = services.programme.sessions()
    about: defaultdict[str | None, list[str]] = defaultdict(list)
    for listed in services.library.about_sessions():
        about[listed.programme_session].append(listed.id)
    chosen = sessions_of_the_day(sessions, today)
    lines = tuple(SessionLine(session, tuple(about[session.id])) for session in chosen.sessions)
    return Overview(services.library.recent(most), chosen.day, lines, len(sessions))


def sessions_of_the_day(sessions: Sequence[ProgrammeSession], today: date) -> DaySessions:
    """Return the sessions of today, else of the next day that has some, else of the last one; all, when none has a day.

    A session without a day beside others that have one may be on any day: it is always among them, at the end.
    """
    days = {session.day for session in sessions if session.day is not None}
    if not days:
        return DaySessions(None, tuple(sessions))
    day = min((each for each in days if each >= today), default=max(days))
    on_the_day = [session for session in sessions if session.day == day]
    return DaySessions(day, (*on_the_day, *(session for session in sessions if session.day is None)))
