"""Blocks put together from the stretches of text that a reader meets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from gfmd_desktop.domain.rich_text import (
    MAX_LEVEL,
    Block,
    BlockKind,
    Direction,
    Mark,
    RichText,
    Span,
    first_strong_direction,
    join_spans,
)
from gfmd_desktop.ui.rich_text.cleaning import LINE_BREAK
from gfmd_desktop.ui.rich_text.spans import cut, stripped

_EMPTY_LINE = re.compile(rf"[ \u00a0]*{LINE_BREAK}(?:[ \u00a0]*{LINE_BREAK})+[ \u00a0]*")


@dataclass(slots=True)
class Nature:
    """What the block that is being read will be."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    direction: Direction | None = None


@dataclass(slots=True)
class Assembly:
    """Collects text into blocks; a block without text is none."""

    blocks: list[Block] = field(default_factory=list)
    nature: Nature | None = None
    _spans: list[Span] = field(default_factory=list)

    @property
    def at_space(self) -> bool:
        """Tell whether white space stands before the next letter already, or the beginning of a line."""
        return not self._spans or self._spans[-1].text.endswith((" ", LINE_BREAK, "\t"))

    def add(self, text: str, marks: frozenset[Mark], href: str | None) -> None:
        """Add text to the block; the underline a link has anyway is no mark."""
        if text:
            self._spans.append(Span(text, marks - {Mark.UNDERLINE} if href else marks, href))

    def end_block(self) -> None:
        """End the block, if there is one."""
        if not self._spans:
            self.nature = None
            return
        nature, spans = self.nature or Nature(), join_spans(self._spans)
        self.nature, self._spans = None, []
        level = max(0, min(nature.level, MAX_LEVEL))
        block = stripped(Block(nature.kind, level, spans))
        if block.spans:
            self.blocks += (_directed(part, nature.direction) for part in _paragraphs(block))

    def go_on(self) -> None:
        """Open the last block again, on a new line."""
        last = self.blocks.pop()
        self.nature = Nature(last.kind, last.level, last.direction)
        self._spans = [*last.spans, Span(LINE_BREAK)]

    def text(self) -> RichText:
        """Return what was read."""
        self.end_block()
        return tuple(self.blocks)


def _paragraphs(block: Block) -> Iterator[Block]:
    """Yield a paragraph for each stretch between empty lines; in a list an empty line is just a break."""
    text, start = block.text, 0
    if block.kind is not BlockKind.PARAGRAPH:
        yield block
        return
    for found in _EMPTY_LINE.finditer(text):
        yield cut(block, start, found.start())
        start = found.end()
    yield cut(block, start)


def _directed(block: Block, direction: Direction | None) -> Block:
    """State a direction only where the text itself does not have it."""
    natural = first_strong_direction(block.text) or Direction.LTR
    return block if direction is None or direction is natural else replace(block, direction=direction)
