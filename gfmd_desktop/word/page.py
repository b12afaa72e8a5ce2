"""What the page shows: a report's answers as the blocks a reader sees, place by place, before any Word element is made.

Writing turns these blocks into paragraphs, reading turns paragraphs into these blocks, and an export is faithful when both are
equal. A place is one answer's region in the document: a field (`governance`), a sub-field of one item's row (`<row>.actions`), or
an annex entry (`x.…`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from gfmd_desktop.domain.rich_text import (
    Block,
    BlockKind,
    Direction,
    RichText,
    Span,
    first_strong_direction,
)

DEEPEST_LEVEL = 8
LINE_BREAK = "\u2028"
_BREAKS = re.compile(r"\r\n|[\r\n\v\u0085\u2029]")


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A block as shown, with the bookmark that says which item or sub-field begins here ("" when none does).

    `keeps_with_next` holds it on the page of the block after it, as a quote on that of its speaker. `number` is the
    block of the file that it was read from (-1 for one that is to be written).
    """

    block: Block
    anchor: str = ""
    keeps_with_next: bool = False
    number: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Place:
    """One answer's region: its key and what it shows."""

    key: str
    blocks: tuple[PageBlock, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether the region shows nothing."""
        return not any(entry.block.text.strip() for entry in self.blocks)


@dataclass(frozen=True, slots=True)
class Row:
    """One item's table row or rows: its number (from 1), its row id, and a place per sub-field that has one."""

    number: int
    row: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class AnnexEntry:
    """What goes beyond one limit: the label's words and bookmark, and the region below it."""

    label: str
    anchor: str
    place: Place


@dataclass(frozen=True, slots=True)
class Page:
    """Everything a report shows: single answers by field, rows by list, the annex."""

    answers: dict[str, Place] = field(default_factory=dict)
    rows: dict[str, tuple[Row, ...]] = field(default_factory=dict)
    annex: tuple[AnnexEntry, ...] = ()

    def shown(self) -> dict[str, RichText]:
        """Return what every place shows, by its key."""
        return {place.key: shown(place.blocks) for place in self._places()}

    def _places(self) -> Iterable[Place]:
        yield from self.answers.values()
        for rows in self.rows.values():
            for row in rows:
                yield from row.places
        for entry in self.annex:
            yield entry.place


def row_key(row: str, subfield_id: str) -> str:
    """Return the key of the place that holds a sub-field in an item's row."""
    return f"{row}.{subfield_id}"


def annex_key(field_id: str, row: str = "") -> str:
    """Return the key of the place that holds what is beyond the limit of a field, or of the list inside one item."""
    return f"x.{row}.{field_id}" if row else f"x.{field_id}"


def shown(blocks: Iterable[PageBlock]) -> RichText:
    """Return blocks in the form in which page and report are compared: as laid out, blank edges and hidden facts left out."""
    visible = [as_laid_out(entry.block) for entry in blocks]
    while visible and not visible[-1].text.strip():
        visible.pop()
    while visible and not visible[0].text.strip():
        visible.pop(0)
    return tuple(visible)


def as_laid_out(block: Block) -> Block:
    """Return a block as the page shows it: language, empty spans, levels of paragraphs and unknown keys left out."""
    spans = _joined(block.spans)
    level = 0 if block.kind is BlockKind.PARAGRAPH else min(block.level, DEEPEST_LEVEL)
    text = block.text
    direction = block.direction or first_strong_direction(text)
    if direction is None or not text.strip():
        direction = Direction.LTR
    return Block(block.kind, level, spans, direction)


def _joined(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    if _are_as_shown(spans):
        return spans
    joined: list[Span] = []
    for span in spans:
        text, marks, href = with_page_breaks(span.text), span.marks, span.href
        if joined and (joined[-1].marks, joined[-1].href) == (marks, href):
            joined[-1] = Span(joined[-1].text + text, marks, href)
        elif text:
            joined.append(Span(text, marks, href))
    return tuple(joined)


def _are_as_shown(spans: tuple[Span, ...]) -> bool:
    """Tell whether there is nothing to join, to leave out or to change, as in nearly all texts."""
    before = None
    for span in spans:
        look = (span.marks, span.href)
        if look == before or span.extra or not span.text.isprintable() or not span.text:
            return False
        before = look
    return True


def with_page_breaks(text: str) -> str:
    """Return text with every kind of line break as U+2028, the one that Word's break element stands for."""
    return text if text.isprintable() else _BREAKS.sub(LINE_BREAK, text)
