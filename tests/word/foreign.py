"""Word files as people make them without the program: the texts of real and made-up reports, typed into a form by hand."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import _Cell

SHARED = Path(__file__).resolve().parents[3] / "shared" / "reports"

Row = Sequence[str | Sequence[str]]
"""A row's cells, each given by its paragraphs."""


class Sheet:
    """A Word file being typed."""

    def __init__(self) -> None:
        self.document: Document = docx.Document()

    def type(self, *paragraphs: str, style: str = "Normal") -> Sheet:
        """Type paragraphs."""
        for words in paragraphs:
            self.document.add_paragraph(words, style=style)
        return self

    def bullets(self, *entries: str) -> Sheet:
        """Type entries of a bulleted list."""
        return self.type(*entries, style="List Bullet")

    def table(self, *rows: Row) -> Sheet:
        """Type a table; a row of one cell fills it."""
        columns = max(map(len, rows))
        made: Any = self.document.add_table(rows=0, cols=columns)
        for row in rows:
            cells = made.add_row().cells
            if len(row) == 1 and columns > 1:
                cells[0].merge(cells[-1])
            for cell, said in zip(cells, row, strict=False):
                _fill(cell, [said] if isinstance(said, str) else said)
        return self

    def docx(self) -> bytes:
        """Return the file."""
        buffer = BytesIO()
        self.document.save(buffer)
        return buffer.getvalue()


def _fill(cell: _Cell, paragraphs: Iterable[str]) -> None:
    for place, words in enumerate(paragraphs):
        style = "List Bullet" if words.startswith("• ") else None
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph.text = words.removeprefix("• ")
        if style:
            paragraph.style = style


def paragraphs_of(content: bytes) -> list[str]:
    """Return the words of every paragraph of a file, by a walk that knows nothing of the program's own."""
    document = docx.Document(BytesIO(content))
    return ["".join(text.text or "" for text in each.iter(qn("w:t"))) for each in document.element.body.iter(qn("w:p"))]


_TAGS = re.compile(r"</?(?:p|ul|ol|li)\b[^>]*>")
_EMPHASIS = re.compile(r"</?[a-z]+>|\*+")
_RULE = re.compile(r"-+\t-+")


def typed_from(text: str) -> bytes:
    """Return the Word file of a text dump: a tab parts cells, an empty line ends a table, a dash begins a bullet."""
    sheet, rows = Sheet(), []
    for line in [*text.splitlines(), ""]:
        if ("\t" in line or line.startswith("<")) and not _RULE.fullmatch(line):
            cells = line.split("\t")
            rows.append([_cell_words(cell) for cell in (cells if any(cells[1:]) or _is_label(line) else cells[:1])])
        elif not _RULE.fullmatch(line):
            if rows:
                sheet.table(*rows)
                rows = []
            _type_line(sheet, line)
    return sheet.docx()


def _is_label(line: str) -> bool:
    """Tell whether an empty answer stands beside a line, not a heading over the whole table."""
    words = line.strip()
    return words in ("1.", "2.", "4.", "1. Women:") or words.startswith("recommendation (")


def _cell_words(cell: str) -> list[str]:
    parts = (part.replace(" •", "\n•").split("\n") for part in _TAGS.split(cell))
    return [words(each) for part in parts for each in part if each.strip(" •")] or [""]


def _type_line(sheet: Sheet, line: str) -> None:
    if line.startswith("- "):
        sheet.bullets(words(line[2:]))
    elif line.strip():
        sheet.type(words(line))


def words(text: str) -> str:
    """Return a dumped text without the marks of emphasis."""
    return html.unescape(_EMPHASIS.sub("", text)).strip()
