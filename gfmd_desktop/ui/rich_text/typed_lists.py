"""Lists that somebody typed with signs, told from the signs: "• ", "- ", "* ", "1. ", "2) "; indented they are deeper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from gfmd_desktop.domain.rich_text import MAX_LEVEL, Block, BlockKind, RichText
from gfmd_desktop.ui.rich_text.cleaning import LINE_BREAK
from gfmd_desktop.ui.rich_text.spans import cut, lines

BULLET_SIGNS = "•·∙▪▫◦‣⁃●○■□➢➤\uf0b7\uf0a7\uf0d8\uf0fc\uf076"
"""The last five are what symbol fonts show as bullets."""
_INNER_SIGNS = "o◦○▪■\uf0a7"
_NUMBER = "1."
"""The sign of all numbers, whatever they end with."""
_TAB = 8
_INDENT = r"(?P<indent>[ \t\u00a0]*)"
_SIGN = re.compile(rf"{_INDENT}(?:(?P<bullet>[{BULLET_SIGNS}*-]|o(?=\t))|(?P<number>\d{{1,3}})[.)])[ \t\u00a0]+(?=\S)")
_TIGHT_SIGN = re.compile(rf"{_INDENT}(?P<bullet>[{BULLET_SIGNS}])(?=\S)(?P<number>)")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of text; an entry has a sign, of so many characters with the white space around it."""

    block: Block
    sign: str = ""
    number: int | None = None
    indent: int = 0
    length: int = 0

    @property
    def is_blank(self) -> bool:
        return self.block.kind is BlockKind.PARAGRAPH and not self.block.text.strip()

    def entry(self, level: int) -> Block:
        kind = BlockKind.BULLET if self.number is None else BlockKind.NUMBER
        return replace(cut(self.block, self.length), kind=kind, level=level)


def with_lists(text: Iterable[Block]) -> RichText:
    """Return a text in which paragraphs that begin with a list's sign are list entries, without the sign.

    Numbers are signs only where they count up from one, so that no number is lost. Empty lines between entries go.
    """
    made: list[Block] = []
    run: list[_Line] = []
    gap: list[Block] = []
    for line in (line for block in text for line in _lines(block)):
        if line.sign:
            run.append(line)
            gap.clear()
        elif run and line.is_blank:
            gap.append(line.block)
        else:
            made += (*_entries(run), *gap, line.block)
            run, gap = [], []
    return (*made, *_entries(run), *gap)


def _lines(block: Block) -> Iterator[_Line]:
    """Yield the lines of a paragraph as blocks when one of them is an entry, else the block as it is."""
    if block.kind is not BlockKind.PARAGRAPH or LINE_BREAK not in block.text:
        yield _line(block)
        return
    found = [_line(part) for part in lines(block)]
    yield from found if any(line.sign for line in found) else (_Line(block),)


def _line(block: Block) -> _Line:
    text = block.text
    found = None if block.kind is not BlockKind.PARAGRAPH else _SIGN.match(text) or _TIGHT_SIGN.match(text)
    if found is None:
        return _Line(block)
    indent = len(found["indent"].expandtabs(_TAB))
    if found["number"]:
        return _Line(block, _NUMBER, int(found["number"]), indent, found.end())
    return _Line(block, found["bullet"], None, indent, found.end())


def _entries(run: list[_Line]) -> Iterator[Block]:
    levels = list(_levels(run))
    counts_up = _counts_up(run, levels)
    for line, level in zip(run, levels, strict=True):
        yield line.entry(level) if line.number is None or counts_up else line.block


def _levels(run: list[_Line]) -> Iterator[int]:
    """Yield how deep each entry is: further in than the entry before, or with a sign that is used further in."""
    outer: list[tuple[int, str]] = []
    for line in run:
        own = (line.indent, line.sign)
        while outer and outer[-1][0] > line.indent:
            outer.pop()
        if own in outer:
            del outer[outer.index(own) :]
        elif outer and outer[-1][0] == line.indent and not _is_inner(line, outer[-1][1]):
            outer.pop()
        outer.append(own)
        yield min(len(outer) - 1, MAX_LEVEL)


def _is_inner(line: _Line, outer: str) -> bool:
    """Tell whether an entry no further in than the one before is below it: "o" below "•", "-" below "1."."""
    return line.sign in _INNER_SIGNS or (line.number is None and outer == _NUMBER)


def _counts_up(run: list[_Line], levels: list[int]) -> bool:
    counts = [0] * (MAX_LEVEL + 1)
    for line, level in zip(run, levels, strict=True):
        counts[level + 1 :] = [0] * (MAX_LEVEL - level)
        if line.number is not None:
            counts[level] += 1
            if counts[level] != line.number:
                return False
    return True
