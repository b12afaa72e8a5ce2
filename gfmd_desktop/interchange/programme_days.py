"""Days as people write them in tables: in three languages, with figures in either order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from gfmd_desktop.interchange.programme_tables import Cell

_MONTHS = (
    "jan|ene",
    "feb|fev",
    "mar",
    "apr|avr|abr",
    "may|mai",
    "jun|juin",
    "jul|juil",
    "aug|aou|ago",
    "sep|set",
    "oct",
    "nov",
    "dec|dic",
)
_YEAR_FIRST = re.compile(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b")
_FIGURES = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\b")
_NAMED = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er)?\.?\s+(?:de\s+)?([a-z]{3,})\.?,?\s+(?:de\s+|del\s+)?(\d{4})\b")
_NAMED_FIRST = re.compile(r"\b([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")

_EXCEL_COUNTS_FROM = date(1899, 12, 30)
_EXCEL_DAYS = range(20_000, 80_000)
"""Days as Excel counts them when a cell has lost its form: 1954 to 2119."""


class DayReader:
    """Reads the days of one column: whether 8/12 is in August or in December is decided once, by the days that leave no doubt."""

    def __init__(self, column: Sequence[Cell]) -> None:
        figures = [found for cell in column if (found := _FIGURES.search(str(cell)))]
        self._month_first = any(int(found[2]) > 12 for found in figures) and all(
            int(found[1]) <= 12 for found in figures
        )

    def read(self, cell: Cell) -> date | None:
        """Return the day a cell names, None when it names none."""
        if isinstance(cell, datetime):
            return cell.date()
        if isinstance(cell, date):
            return cell
        if isinstance(cell, int | float):
            counted = int(cell) in _EXCEL_DAYS
            return _EXCEL_COUNTS_FROM + timedelta(days=int(cell)) if counted else None
        parts = self._parts(_plain(str(cell)))
        try:
            return date(*parts) if parts else None
        except ValueError:
            return None

    def _parts(self, text: str) -> tuple[int, int, int] | None:
        """Return year, month and day."""
        if found := _YEAR_FIRST.search(text):
            return int(found[1]), int(found[2]), int(found[3])
        if found := _FIGURES.search(text):
            day, month = (found[2], found[1]) if self._month_first else (found[1], found[2])
            return _year(found[3]), int(month), int(day)
        if found := _NAMED.search(text):
            return int(found[3]), _month(found[2]), int(found[1])
        if found := _NAMED_FIRST.search(text):
            return int(found[3]), _month(found[1]), int(found[2])
        return None


def _year(figures: str) -> int:
    return int(figures) + (2000 if len(figures) == 2 else 0)


def _month(word: str) -> int:
    """Return a month by how its name begins, 0 (no month) for another word."""
    return next((number for number, starts in enumerate(_MONTHS, start=1) if re.match(starts, word)), 0)


def _plain(text: str) -> str:
    spelled = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in spelled if not unicodedata.combining(letter)).casefold()
