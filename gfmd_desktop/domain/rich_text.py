"""Rich text as a sequence of blocks: paragraphs and list entries made of spans with marks (docs: report file format)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import groupby

MAX_LEVEL = 2
_WORD = re.compile(r"[^\W_]\S*")


class Mark(StrEnum):
    """A character format that survives every way out and in."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"


class BlockKind(StrEnum):
    """What a block is: running text, or an entry of a bulleted or numbered list."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"


class Direction(StrEnum):
    """Base direction of a block."""

    LTR = "ltr"
    RTL = "rtl"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text with the same marks; a line break inside a block is U+2028 or a newline."""

    text: str
    marks: frozenset[Mark] = frozenset()
    href: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or list entry; `level` 0-2 nests list entries, `direction` and `language` are set when known."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    spans: tuple[Span, ...] = ()
    direction: Direction | None = None
    language: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def text(self) -> str:
        """The block's text without marks."""
        spans = self.spans
        return spans[0].text if len(spans) == 1 else "".join([span.text for span in spans])


RichText = tuple[Block, ...]


def plain(text: RichText) -> str:
    """Return the text without marks, a line per block."""
    return "\n".join(block.text for block in text)


def from_plain(text: str) -> RichText:
    """Make a paragraph of every line of plain text; empty text makes no block."""
    return tuple(Block(spans=(Span(line),) if line else ()) for line in text.split("\n")) if text else ()


def is_blank(text: RichText) -> bool:
    """Tell whether nothing would be read on the page."""
    return not any(block.text.strip() for block in text)


def normal(text: RichText) -> RichText:
    """Return the same text in its one normal form: no empty spans, neighbours of one format joined, no level on paragraphs."""
    return tuple(_normal_block(block) for block in text)


def _normal_block(block: Block) -> Block:
    level = 0 if block.kind is BlockKind.PARAGRAPH else max(0, min(block.level, MAX_LEVEL))
    return replace(block, level=level, spans=join_spans(block.spans))


def join_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Join neighbouring spans of one format and drop empty ones."""
    filled = [span for span in spans if span.text]
    runs = groupby(filled, key=lambda span: (span.marks, span.href, tuple(sorted(span.extra.items(), key=repr))))
    return tuple(_joined(list(run)) for _, run in runs)


def _joined(run: list[Span]) -> Span:
    return replace(run[0], text="".join(span.text for span in run))


def first_strong_direction(text: str) -> Direction | None:
    """Return the direction of the first strong character, None when there is none (Unicode bidirectional rule P2)."""
    if text[:1].isalpha() and text[0].isascii():
        return Direction.LTR
    for character in text:
        bidi_class = unicodedata.bidirectional(character)
        if bidi_class == "L":
            return Direction.LTR
        if bidi_class in ("R", "AL"):
            return Direction.RTL
    return None


def direction_of(block: Block) -> Direction:
    """Return the direction a block is laid out in: its own when set, else that of its first strong character."""
    return block.direction or first_strong_direction(block.text) or Direction.LTR


def word_count(text: str) -> int:
    """Count words as a reader would: stretches between white space that hold a letter or a digit."""
    return len(_WORD.findall(text))
