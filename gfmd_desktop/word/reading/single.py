"""Single answers read off a page: lines, choices and rich text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from gfmd_desktop.domain.report import Value, rich
from gfmd_desktop.domain.rich_text import MAX_LEVEL, Block, BlockKind, Direction, RichText, Span, first_strong_direction
from gfmd_desktop.domain.template import Field, Kind
from gfmd_desktop.word.page import LINE_BREAK, PageBlock, as_laid_out, shown


def read_single(field: Field, blocks: Iterable[PageBlock], exported: Value | None = None) -> Value:
    """Return the line, choice or text that blocks show; paragraphs of a text that were exported so come back as they were."""
    visible = shown(blocks)
    if field.kind is Kind.TEXT:
        return _text(visible, rich(exported))
    words = " ".join(block.text.replace(LINE_BREAK, " ").strip() for block in visible if block.text.strip())
    for option in field.options:
        if field.kind is Kind.CHOICE and option.label.casefold() == words.casefold():
            return option.id
    return words


def _text(visible: RichText, exported: RichText) -> RichText:
    """Language, and a direction that goes without saying, are not on the page: untouched paragraphs have them from the payload."""
    untouched: dict[Block, list[Block]] = {}
    for block in reversed(exported):
        untouched.setdefault(as_laid_out(block), []).append(block)
    return tuple(untouched[block].pop() if untouched.get(block) else _value_block(block) for block in visible)


def _value_block(block: Block) -> Block:
    natural = first_strong_direction(block.text) or Direction.LTR
    level = 0 if block.kind is BlockKind.PARAGRAPH else min(block.level, MAX_LEVEL)
    return replace(block, level=level, direction=None if block.direction is natural else block.direction)


def without_words(blocks: Sequence[PageBlock], words: str) -> list[PageBlock]:
    """Return blocks without words that stand at their very beginning; unchanged when they do not."""
    kept = list(blocks)
    if not words or not kept or not kept[0].block.text.startswith(words):
        return kept
    first = kept[0].block
    spans = tuple(_cut(first.spans, len(words)))
    return [replace(kept[0], block=replace(first, spans=spans)), *kept[1:]]


def _cut(spans: Iterable[Span], length: int) -> Iterable[Span]:
    for span in spans:
        text = span.text[length:]
        length = max(0, length - len(span.text))
        if text:
            yield replace(span, text=text)
