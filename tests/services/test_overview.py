"""What is at hand: the reports changed last, and the sessions of the day with their reports."""

from __future__ import annotations

from datetime import date

import pytest

from gfmd_desktop.services.overview import sessions_of_the_day
from gfmd_desktop.storage.records import ProgrammeSession

FRIDAY, SATURDAY, MONDAY = date(2016, 12, 9), date(2016, 12, 10), date(2016, 12, 12)


def session(number: str, day: date | None) -> ProgrammeSession:
    return ProgrammeSession(number, number, f"Session {number}", day=day)


PROGRAMME = (session("1", FRIDAY), session("2", FRIDAY), session("3", MONDAY), session("4", None))


@pytest.mark.parametrize(
    ("today", "day", "numbers"),
    [
        (FRIDAY, FRIDAY, "124"),
        (SATURDAY, MONDAY, "34"),
        (date(2016, 12, 1), FRIDAY, "124"),
        (date(2017, 6, 29), MONDAY, "34"),
    ],
    ids=["today", "between two days", "before the conference", "after the conference"],
)
def test_sessions_are_those_of_today_or_of_the_nearest_day_ahead_or_of_the_last(
    today: date, day: date, numbers: str
) -> None:
    found = sessions_of_the_day(PROGRAMME, today)
    assert found.day == day
    assert "".join(each.number for each in found.sessions) == numbers


def test_a_programme_without_days_is_there_as_a_whole() -> None:
    found = sessions_of_the_day((session("1", None), session("2", None)), FRIDAY)
    assert found.day is None
    assert len(found.sessions) == 2


def test_no_programme_is_no_trouble() -> None:
    assert sessions_of_the_day((), FRIDAY).sessions == ()
