"""Short words for the blocks that tests speak of."""

from __future__ import annotations

from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, Mark, RichText, Span

BOLD, ITALIC, UNDERLINE = (frozenset((mark,)) for mark in (Mark.BOLD, Mark.ITALIC, Mark.UNDERLINE))
LINE = "\u2028"


def p(*spans: str | Span, direction: Direction | None = None) -> Block:
    return Block(spans=_spans(spans), direction=direction)


def bullet(*spans: str | Span, level: int = 0) -> Block:
    return Block(BlockKind.BULLET, level, _spans(spans))


def number(*spans: str | Span, level: int = 0) -> Block:
    return Block(BlockKind.NUMBER, level, _spans(spans))


def bold(text: str) -> Span:
    return Span(text, BOLD)


def italic(text: str) -> Span:
    return Span(text, ITALIC)


def underlined(text: str) -> Span:
    return Span(text, UNDERLINE)


def link(text: str, href: str = "https://example.org/") -> Span:
    return Span(text, href=href)


def outline(text: RichText) -> list[str]:
    """Return a text as lines that show kind and level: "* a", "  1 b", "c"."""
    signs = {BlockKind.PARAGRAPH: "", BlockKind.BULLET: "* ", BlockKind.NUMBER: "1 "}
    return ["  " * block.level + signs[block.kind] + block.text for block in text]


def _spans(spans: tuple[str | Span, ...]) -> tuple[Span, ...]:
    return tuple(Span(span) if isinstance(span, str) else span for span in spans)
