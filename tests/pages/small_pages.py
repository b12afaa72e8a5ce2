"""Sheets made by hand, and what lies on their pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gfmd_desktop.domain.sheet import Block, Cell, Form, Look, Paper, Paragraph, Row, Section, Sheet, Table, Words
from gfmd_desktop.pages.document import Document, Page, lay_out
from gfmd_desktop.pages.strips import Strip

LOOK = Look("Carlito", 22)
PAPER = Paper(width=6000, height=5000, top=500, bottom=500, left=500, right=500, header=200, footer=200)


def paragraph(text: str, form: Form | None = None, **changes: object) -> Paragraph:
    """Return a paragraph in one look."""
    pieces = (Words(text, LOOK),) if text else ()
    return Paragraph(pieces, form or Form(), LOOK, **changes)  # type: ignore[arg-type]


def grid(*rows: Sequence[str], columns: tuple[int, ...] = (1500, 3500), **row_changes: object) -> Table:
    """Return a table of texts, a cell each."""
    return Table(
        columns,
        tuple(
            Row(tuple(Cell((paragraph(text),), column) for column, text in enumerate(row)), **row_changes)  # type: ignore[arg-type]
            for row in rows
        ),
    )


def pages_of(*blocks: Block, paper: Paper = PAPER, **section_changes: object) -> Document:
    """Lay blocks out on small paper."""
    return lay_out(Sheet((Section(blocks, paper, **section_changes),)))  # type: ignore[arg-type]


def lines_on(page: Page) -> list[str]:
    """Return the lines on a page as they are read: from above, then from the left."""
    placed = sorted(page.canvas.words, key=lambda found: (round(found[2]), found[1]))
    return [_text(line.layout.text(), line) for line, _, _ in placed]


def _text(text: str, line: object) -> str:
    found = line.layout.lineAt(line.number)  # type: ignore[attr-defined]
    return text[found.textStart() : found.textStart() + found.textLength()].strip()


@dataclass(slots=True, eq=False)
class Slab:
    """A strip that is only its measures."""

    name: int
    height: float
    before: float = 0.0
    after: float = 0.0
    sticks: bool = False
    starts_page: bool = False
    heading: tuple[Strip, ...] = ()

    def split(self, room: float, *, forced: bool) -> None:
        """Stay whole."""

    def place(self, canvas: object, x: float, y: float, gap: float) -> None:
        """Show nothing."""
