"""Rich text for other programs: HTML that word processors and browsers know, and plain text with the signs of lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby

from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, Mark, RichText, Span, direction_of
from gfmd_desktop.ui.rich_text.cleaning import LINE_BREAK

_TAGS = {BlockKind.BULLET: "ul", BlockKind.NUMBER: "ol"}
_MARKS = {Mark.BOLD: "b", Mark.ITALIC: "i", Mark.UNDERLINE: "u"}
_KEPT_SPACE = re.compile(r"  |\t")
_SIGNS = "•◦▪"


def html_of(text: RichText) -> str:
    """Return a text as HTML; part of one paragraph as words without a paragraph of their own."""
    if len(text) == 1 and text[0].kind is BlockKind.PARAGRAPH and direction_of(text[0]) is Direction.LTR:
        return f'<meta charset="utf-8"><span>{_words(text[0])}</span>'
    return '<meta charset="utf-8">' + "".join(_elements(text))


def plain_of(text: RichText) -> str:
    """Return a text as lines; entries have signs, and two spaces before them for every level."""
    return "\n".join(_lines(text)).replace(LINE_BREAK, "\n")


def _elements(text: RichText) -> Iterator[str]:
    open_lists: list[BlockKind] = []
    is_mixed = any(block.direction or direction_of(block) is Direction.RTL for block in text)
    for block in text:
        yield from _lists_up_to(block, open_lists)
        tag = "p" if block.kind is BlockKind.PARAGRAPH else "li"
        direction = f' dir="{direction_of(block)}"' if is_mixed else ""
        yield f"<{tag}{direction}{_language(block)}>{_words(block)}"
        if tag == "p":
            yield "</p>"
    yield from _lists_up_to(Block(), open_lists)


def _lists_up_to(block: Block, open_lists: list[BlockKind]) -> Iterator[str]:
    """Close and open lists until the block's own is the innermost; an entry stays open for the lists inside it."""
    depth = 0 if block.kind is BlockKind.PARAGRAPH else block.level + 1
    while len(open_lists) > depth or (len(open_lists) == depth > 0 and open_lists[-1] is not block.kind):
        yield f"</li></{_TAGS[open_lists.pop()]}>"
    if depth and len(open_lists) == depth:
        yield "</li>"
    while len(open_lists) < depth:
        open_lists.append(block.kind)
        yield f"<{_TAGS[block.kind]}>"
        if len(open_lists) < depth:
            yield '<li style="list-style-type:none">'


def _language(block: Block) -> str:
    return "" if block.language is None else f' lang="{escape(block.language)}"'


def _words(block: Block) -> str:
    return "".join(_linked(href, list(spans)) for href, spans in groupby(block.spans, key=lambda span: span.href))


def _linked(href: str | None, spans: list[Span]) -> str:
    words = "".join(map(_marked, spans))
    return words if href is None else f'<a href="{escape(href)}">{words}</a>'


def _marked(span: Span) -> str:
    words = escape(span.text, quote=False).replace(LINE_BREAK, "<br>")
    if _KEPT_SPACE.search(span.text):
        words = f'<span style="white-space:pre-wrap">{words}</span>'
    for mark, tag in _MARKS.items():
        if mark in span.marks:
            words = f"<{tag}>{words}</{tag}>"
    return words


def _lines(text: RichText) -> Iterator[str]:
    counts = [0, 0, 0]
    for block in text:
        match block.kind:
            case BlockKind.PARAGRAPH:
                counts = [0, 0, 0]
                yield block.text
                continue
            case BlockKind.BULLET:
                counts[block.level :] = [0] * (len(counts) - block.level)
                sign = _SIGNS[block.level]
            case BlockKind.NUMBER:
                counts[block.level :] = [counts[block.level] + 1] + [0] * (len(counts) - block.level - 1)
                sign = f"{counts[block.level]}."
        yield f"{'  ' * block.level}{sign} {block.text}"
