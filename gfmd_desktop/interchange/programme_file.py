"""A conference programme as somebody sent it: a CSV or Excel table with headings in their own words and order.

Nothing is taken on faith: what was understood, and what was not, is returned beside the sessions for a person to look at.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.interchange.programme_days import DayReader
from gfmd_desktop.interchange.programme_headings import Column, column_of
from gfmd_desktop.interchange.programme_tables import Cell, Row, Table, tables_of

_HEADINGS_WITHIN = 15
"""Rows that are looked through for the headings: titles and logos stand above them."""
_TELLING = 2
"""Known headings that make another sheet of an Excel file a part of the programme too."""
_LONGEST = 500
_CLUTTER = re.compile(r"[\x00-\x1f\x7f\u200b\ufeff]+|\s+")
_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2})+[a-z]?|\d{1,2}[a-z]?(?=\s*[.:)–-]\s))[\s.:)–-]+(.+)")
_PEOPLE = re.compile(r"[;\n|/]|,(?![^(]*\))|\s(?:and|et|y|&)\s")


class Doubt(StrEnum):
    """What a person should look at in a row that was understood."""

    NO_TITLE = "no-title"
    NO_NUMBER = "no-number"
    DAY_UNREADABLE = "day-unreadable"
    NUMBER_TWICE = "number-twice"
    DAY_FROM_ABOVE = "day-from-above"


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session as a row of the table gives it; `row` counts from 1 as the table does, in the Excel file's `sheet` where
    several hold sessions. `day_words`: a day not understood.
    """

    row: int
    number: str
    title: str
    theme: str = ""
    day: date | None = None
    room: str = ""
    rapporteurs: tuple[str, ...] = ()
    day_words: str = ""
    doubts: tuple[Doubt, ...] = ()
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class ReadProgramme:
    """What was understood. `columns`: every heading and what it was taken for, None: for nothing. `passed_over`: other rows."""

    columns: tuple[tuple[str, Column | None], ...]
    sessions: tuple[SessionRow, ...]
    passed_over: tuple[tuple[int, str], ...]


def read_programme(content: bytes, subject: str) -> ReadProgramme:
    """Return the sessions of a CSV or XLSX file.

    Refused: OTHER_FORMAT (neither), DAMAGED_PACKAGE (an Excel file that cannot be read), NO_PROGRAMME (no heading for a
    number or a title).
    """
    tables = [(table, *_headings_of(table.rows)) for table in tables_of(content, subject)]
    best = max((score for _, _, score in tables), default=0)
    if not best:
        raise Refused(Refusal.NO_PROGRAMME, subject)
    if any(table.sheet for table, _, _ in tables):
        sheets = [(table, place) for table, place, score in tables if score >= min(best, _TELLING)]
        return _together([_understood(table, place) for table, place in sheets])
    table, place = next((table, place) for table, place, score in tables if score == best)
    return _together([_understood(table, place)])


def _headings_of(table: Sequence[Row]) -> tuple[int, int]:
    """Return where the headings stand and how many of them say something; 0: nowhere."""
    scores = [(_score(row), -place) for place, row in enumerate(table[:_HEADINGS_WITHIN])]
    score, place = max(scores, default=(0, 0))
    return -place, score


def _score(row: Row) -> int:
    found = {column_of(_words(cell)) for cell in row} - {None}
    return len(found) if found & {Column.NUMBER, Column.TITLE} else 0


def _together(read: Sequence[ReadProgramme]) -> ReadProgramme:
    """Return one programme of what the sheets of a file hold; each row knows its sheet where there are several."""
    several = len(read) > 1
    columns = tuple(dict.fromkeys(column for each in read for column in each.columns))
    sessions = [row if several else replace(row, sheet="") for each in read for row in each.sessions]
    return ReadProgramme(columns, _with_repeats(sessions), tuple(over for each in read for over in each.passed_over))


def _understood(table: Table, headings_at: int) -> ReadProgramme:
    headings = [_words(cell) for cell in table.rows[headings_at]]
    columns = _columns(headings)
    body = [(number, row) for number, row in enumerate(table.rows, start=1) if number > headings_at + 1]
    body = [(number, row) for number, row in body if any(map(_words, row)) and list(map(_words, row)) != headings]
    days = DayReader([_cell(row, columns, Column.DAY) for _, row in body])
    found: list[SessionRow] = []
    passed_over: list[tuple[int, str]] = []
    above, is_heading = days.read(table.sheet), True
    for number, row in body:
        heading = _day_heading(row, days)
        session = _session(number, row, columns, days)
        if heading is None and (session.number or session.title):
            found.append(replace(_dated(session, above, is_heading=is_heading), sheet=table.sheet))
        elif heading is None:
            passed_over.append((number, " · ".join(filter(None, map(_words, row)))[:_LONGEST]))
        if heading or session.day:
            above, is_heading = heading or session.day, heading is not None
    named = tuple((heading, columns.get(place)) for place, heading in enumerate(headings) if heading)
    return ReadProgramme(named, tuple(found), tuple(passed_over))


def _day_heading(row: Row, days: DayReader) -> date | None:
    """Return the day that a row names and nothing else: a heading over the sessions below it."""
    filled = [cell for cell in row if _words(cell)]
    return days.read(filled[0]) if len(filled) == 1 and not isinstance(filled[0], int | float) else None


def _dated(session: SessionRow, above: date | None, *, is_heading: bool) -> SessionRow:
    """Return a session without a day with the one above it: cells over several rows are filled in the first alone."""
    if session.day or session.day_words or above is None:
        return session
    doubts = session.doubts if is_heading else (*session.doubts, Doubt.DAY_FROM_ABOVE)
    return replace(session, day=above, doubts=doubts)


def _columns(headings: Sequence[str]) -> dict[int, Column]:
    """Return what each place holds; the first heading of a kind counts."""
    columns: dict[int, Column] = {}
    for place, heading in enumerate(headings):
        column = column_of(heading)
        if column is not None and column not in columns.values():
            columns[place] = column
    return columns


def _session(number: int, row: Row, columns: dict[int, Column], days: DayReader) -> SessionRow:
    day_cell = _cell(row, columns, Column.DAY)
    day = days.read(day_cell)
    named, title = (_words(_cell(row, columns, column)) for column in (Column.NUMBER, Column.TITLE))
    if Column.NUMBER not in columns.values():
        named, title = _split_number(title)
    day_words = "" if day else _words(day_cell)
    doubts = (
        (Doubt.NO_NUMBER, Column.NUMBER in columns.values() and not named),
        (Doubt.NO_TITLE, not title),
        (Doubt.DAY_UNREADABLE, bool(day_words)),
    )
    return SessionRow(
        row=number,
        number=named,
        title=title,
        theme=_words(_cell(row, columns, Column.THEME)),
        day=day,
        room=_words(_cell(row, columns, Column.ROOM)),
        rapporteurs=_people(_cell(row, columns, Column.RAPPORTEURS)),
        day_words=day_words,
        doubts=tuple(doubt for doubt, holds in doubts if holds),
    )


def _split_number(title: str) -> tuple[str, str]:
    """Return number and title of "4.1 Cooperation" or "4: Cooperation"; a figure that belongs to the words stays with them."""
    found = _NUMBERED.fullmatch(title)
    return (found[1], found[2]) if found else ("", title)


def _with_repeats(rows: Sequence[SessionRow]) -> tuple[SessionRow, ...]:
    counts = Counter(row.number for row in rows if row.number)
    return tuple(
        replace(row, doubts=(*row.doubts, Doubt.NUMBER_TWICE)) if counts[row.number] > 1 else row for row in rows
    )


def _cell(row: Row, columns: dict[int, Column], wanted: Column) -> Cell:
    place = next((place for place, column in columns.items() if column is wanted), len(row))
    return row[place] if place < len(row) else ""


def _people(cell: Cell) -> tuple[str, ...]:
    parts = (_words(part).strip(" ,") for part in _PEOPLE.split(str(cell)))
    return tuple(part for part in parts if part)


def _words(cell: Cell) -> str:
    """Return a cell as one tidy line; a whole number is written without a point."""
    text = f"{cell:g}" if isinstance(cell, float) else str(cell)
    return _CLUTTER.sub(" ", text).strip()[:_LONGEST]
