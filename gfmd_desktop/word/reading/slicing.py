"""A part of a block: some of its characters, in their look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gfmd_desktop.domain.rich_text import Block, Span


def sliced(block: Block, start: int, end: int) -> Block:
    """Return a block with only the characters from `start` up to `end`."""
    if start <= 0 and end >= len(block.text):
        return block
    return replace(block, spans=tuple(_sliced(block.spans, start, end)))


def _sliced(spans: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    place = 0
    for span in spans:
        text = span.text[max(0, start - place) : max(0, end - place)]
        place += len(span.text)
        if text:
            yield replace(span, text=text)
