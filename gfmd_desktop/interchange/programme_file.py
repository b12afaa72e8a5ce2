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
from gfmd_desktop.interchange.programme_tables import Cell, Row, tables_of

_HEADINGS_WITHIN = 15
"""Rows that are looked through for the headings: titles and logos stand above them."""
_LONGEST = 500
_CLUTTER = re.compile(r"[\x00-\x1f\x7f\u200b\ufeff]+|\s+")
_PEOPLE = re.compile(r"[;\n|/]|,(?![^(]*\))|\s(?:and|et|y|&)\s")


class Doubt(StrEnum):
    """What a person should look at in a row that was understood."""

    NO_TITLE = "no-title"
    NO_NUMBER = "no-number"
    DAY_UNREADABLE = "day-unreadable"
    NUMBER_TWICE = "number-twice"


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session as a row of the table gives it; `row` counts from 1 as the table does. `day_words`: a day not understood."""

    row: int
    number: str
    title: str
    theme: str = ""
    day: date | None = None
    room: str = ""
    rapporteurs: tuple[str, ...] = ()
    day_words: str = ""
    doubts: tuple[Doubt, ...] = ()


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
    best: tuple[int, Sequence[Row], int] | None = None
    for table in tables_of(content, subject):
        place, score = _headings_of(table)
        if score and (best is None or score > best[0]):
            best = (score, table, place)
    if best is None:
        raise Refused(Refusal.NO_PROGRAMME, subject)
    return _understood(best[1], best[2])


def _headings_of(table: Sequence[Row]) -> tuple[int, int]:
    """Return where the headings stand and how many of them say something; 0: nowhere."""
    scores = [(_score(row), -place) for place, row in enumerate(table[:_HEADINGS_WITHIN])]
    score, place = max(scores, default=(0, 0))
    return -place, score


def _score(row: Row) -> int:
    found = {column_of(_words(cell)) for cell in row} - {None}
    return len(found) if found & {Column.NUMBER, Column.TITLE} else 0


def _understood(table: Sequence[Row], headings_at: int) -> ReadProgramme:
    headings = [_words(cell) for cell in table[headings_at]]
    columns = _columns(headings)
    body = [(place + 1, row) for place, row in enumerate(table) if place > headings_at and any(map(_words, row))]
    days = DayReader([_cell(row, columns, Column.DAY) for _, row in body])
    rows = [_session(number, row, columns, days) for number, row in body]
    found = [row for row in rows if row.number or row.title]
    passed_over = tuple(
        (number, " · ".join(filter(None, map(_words, row)))[:_LONGEST])
        for (number, row), session in zip(body, rows, strict=True)
        if not (session.number or session.title)
    )
    named = tuple((heading, columns.get(place)) for place, heading in enumerate(headings) if heading)
    return ReadProgramme(named, _with_repeats(found), passed_over)


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
