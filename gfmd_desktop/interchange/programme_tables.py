"""Rows and cells out of CSV in any of the ways it is written, and out of Excel files."""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import TypeAlias

from gfmd_desktop.errors import Refusal, Refused

Cell: TypeAlias = "str | int | float | date | datetime"
Row: TypeAlias = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that belong together; `sheet` is what an Excel file calls them, "" for a CSV file."""

    rows: Sequence[Row]
    sheet: str = ""


_MOST_ROWS = 5_000
_MOST_CELLS = 60
_MOST_UNPACKED = 200 * 1024 * 1024
_SEPARATORS = ";\t,|"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def tables_of(content: bytes, subject: str) -> Iterator[Table]:
    """Yield the tables of a file: an Excel file's sheets, or a CSV file read with each separator it might be meant with.

    Refused OTHER_FORMAT, DAMAGED_PACKAGE.
    """
    if content.startswith(b"PK"):
        return _sheets(content, subject)
    if content.startswith((_OLD_EXCEL, b"%PDF", b"{\\rtf")):
        raise Refused(Refusal.OTHER_FORMAT, subject)
    return _csv_tables(_text(content))


def _text(content: bytes) -> str:
    """Decode by the mark at its beginning, else as UTF-16 when every other byte is nothing, UTF-8, or as old Windows programs write."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    head = content[:2_000]
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(head) > 3 and head[offset::2].count(0) > len(head) // 4:
            return content.decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _csv_tables(text: str) -> Iterator[Table]:
    for separator in _SEPARATORS:
        reader = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=separator)
        rows: list[Row] = []
        try:
            rows.extend(row[:_MOST_CELLS] for row in islice(reader, _MOST_ROWS))
        except csv.Error:
            continue
        yield Table(rows)


def _sheets(content: bytes, subject: str) -> Iterator[Table]:
    _look_at_package(content, subject)
    import openpyxl  # noqa: PLC0415 - 170 ms that a table in CSV does without

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions it does not know: only values are read
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            sheets = [Table(_values(sheet), sheet.title) for sheet in book.worksheets]
            book.close()
    except Exception as error:  # the library lets through whatever a broken part made it raise
        raise Refused(Refusal.DAMAGED_PACKAGE, subject, detail=type(error).__name__) from error
    yield from sheets


def _look_at_package(content: bytes, subject: str) -> None:
    """Refuse what is no Excel file, and what would fill the memory once unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = package.namelist()
            unpacked = sum(member.file_size for member in package.infolist())
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise Refused(Refusal.DAMAGED_PACKAGE, subject) from error
    if not any(name.startswith("xl/") for name in names):
        raise Refused(Refusal.OTHER_FORMAT, subject)
    if unpacked > _MOST_UNPACKED:
        raise Refused(Refusal.UNSAFE_PACKAGE, subject)


def _values(sheet: object) -> list[Row]:
    rows = sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_CELLS, values_only=True)  # type: ignore[attr-defined]
    return [tuple("" if cell is None else cell for cell in row) for row in rows]
