"""Cutting blocks: a stretch of a block with the marks it has, lines between breaks, white space at the ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from gfmd_desktop.domain.rich_text import Block, Span
from gfmd_desktop.ui.rich_text.cleaning import LINE_BREAK


def cut(block: Block, start: int, end: int | None = None) -> Block:
    """Return a block with only a stretch of its text, counted in characters."""
    length = len(block.text)
    stop = length if end is None else end
    if start <= 0 and stop >= length:
        return block
    return replace(block, spans=tuple(_stretch(block.spans, start, stop)))


def stripped(block: Block) -> Block:
    """Return a block without white space and breaks at its ends."""
    text = block.text
    end = len(text.rstrip())
    return cut(block, len(text) - len(text.lstrip()), end) if end else replace(block, spans=())


def lines(block: Block) -> Iterator[Block]:
    """Yield a block for every line between breaks."""
    start = 0
    for line in block.text.split(LINE_BREAK):
        yield cut(block, start, start + len(line))
        start += len(line) + 1


def _stretch(spans: tuple[Span, ...], start: int, end: int) -> Iterator[Span]:
    place = 0
    for span in spans:
        text = span.text[max(0, start - place) : max(0, end - place)]
        if text:
            yield span if len(text) == len(span.text) else replace(span, text=text)
        place += len(span.text)
