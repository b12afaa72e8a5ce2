"""Rich text as a Qt document and back, without loss: `from_document` of what `to_document` made is the text's normal form.

Not HTML and not Markdown: both lose list levels, directions and breaks on the way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFragment

from gfmd_desktop.domain.rich_text import Block, BlockKind, RichText, Span, normal
from gfmd_desktop.ui.rich_text.blocks import blocks_of, fragments_of, selected_blocks
from gfmd_desktop.ui.rich_text.cleaning import LINE_BREAK, legal
from gfmd_desktop.ui.rich_text.formats import (
    PLAIN_LOOK,
    Look,
    SpanFormat,
    block_format,
    block_properties,
    char_format,
    is_given,
    mark_as_given,
    span_format,
)
from gfmd_desktop.ui.rich_text.lists import OpenLists, kind_of, make_entry

_BREAKS = re.compile("\r\n|[\r\n\u2029]")
_QTS_OWN = re.compile("([\ufdd0\ufdd1])")
"""Letters Qt keeps for itself (begin and end of a frame): no text has them, but a file may."""


def to_document(document: QTextDocument, text: RichText, look: Look = PLAIN_LOOK) -> None:
    """Replace what a document holds by a text."""
    text = normal(text)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    write_blocks(cursor, text or (Block(),), look)
    if text == (Block(),):
        _say_given(cursor)
    cursor.endEditBlock()


def write_blocks(cursor: QTextCursor, text: RichText, look: Look = PLAIN_LOOK) -> None:
    """Write a text of at least one block at the cursor, whose block becomes the first of them."""
    lists, writer = OpenLists(), SpanWriter(cursor, look)
    for number, block in enumerate(text):
        if number:
            cursor.insertBlock(block_format(block, look), QTextCharFormat())
        else:
            cursor.setBlockFormat(block_format(block, look))
            cursor.setBlockCharFormat(QTextCharFormat())
        if block.kind is BlockKind.PARAGRAPH:
            lists.end()
        else:
            make_entry(cursor, block.kind, block.level, lists)
        writer.write(block.spans)


class SpanWriter:
    """Writes spans at a cursor; formats are made once each."""

    def __init__(self, cursor: QTextCursor, look: Look = PLAIN_LOOK) -> None:
        self._cursor = cursor
        self._look = look
        self._made: dict[object, QTextCharFormat] = {}

    def write(self, spans: Iterable[Span]) -> None:
        """Insert spans; what ends a line in them is a break inside the block."""
        for span in spans:
            text = _BREAKS.sub(LINE_BREAK, span.text)
            if _QTS_OWN.search(text) is None:
                self._cursor.insertText(text, self._format(span))
                continue
            for piece in _QTS_OWN.split(text):
                stands_for = piece if _QTS_OWN.match(piece) else ""
                self._cursor.insertText("\ufffd" if stands_for else piece, char_format(span, self._look, stands_for))

    def _format(self, span: Span) -> QTextCharFormat:
        if span.extra:
            return char_format(span, self._look)
        key = (span.marks, span.href)
        if key not in self._made:
            self._made[key] = char_format(span, self._look)
        return self._made[key]


def from_document(document: QTextDocument) -> RichText:
    """Return the text a document holds, in its normal form; an empty document is a text of no blocks."""
    reader = _Reader()
    first = document.firstBlock()
    if document.blockCount() == 1 and first.length() == 1:
        block = reader.block(first)
        return () if block == Block() and not is_given(first.blockFormat()) else (block,)
    return normal(tuple(reader.block(block) for block in blocks_of(document)))


def from_selection(cursor: QTextCursor) -> RichText:
    """Return the selected text; less than a whole block of it is a paragraph of its own."""
    reader, start, end = _Reader(), cursor.selectionStart(), cursor.selectionEnd()
    blocks = selected_blocks(cursor)
    cut = normal(tuple(reader.block(block, start, end) for block in blocks))
    whole = start <= blocks[0].position() and end >= blocks[0].position() + blocks[0].length() - 1
    if len(cut) == 1 and not whole:
        return (Block(spans=cut[0].spans, direction=cut[0].direction, language=cut[0].language),)
    return cut


class _Reader:
    """Reads blocks of one document; Qt numbers its formats, so each is looked at once."""

    def __init__(self) -> None:
        self._known: dict[int, SpanFormat] = {}

    def block(self, block: QTextBlock, start: int = 0, end: int | None = None) -> Block:
        """Return a block, or what of it lies between two positions of the document."""
        kind, level = kind_of(block)
        direction, language, extra = block_properties(block.blockFormat())
        return Block(kind, level, tuple(self._spans(block, start, end)), direction, language, extra)

    def _spans(self, block: QTextBlock, start: int, end: int | None) -> Iterator[Span]:
        for fragment in fragments_of(block):
            text, position = fragment.text(), fragment.position()
            if position < start or (end is not None and position + fragment.length() > end):
                text = _cut(text, start - position, None if end is None else end - position)
            if text:
                yield self._format(fragment).span(legal(text))

    def _format(self, fragment: QTextFragment) -> SpanFormat:
        index = fragment.charFormatIndex()
        if index not in self._known:
            self._known[index] = span_format(fragment.charFormat())
        return self._known[index]


def _cut(text: str, start: int, end: int | None) -> str:
    """Cut by Qt's positions, which count two for a letter beyond the first 65,536."""
    units = text.encode("utf-16-le")
    stop = None if end is None else max(0, end) * 2
    return units[max(0, start) * 2 : stop].decode("utf-16-le", "ignore")


def _say_given(cursor: QTextCursor) -> None:
    shown = cursor.blockFormat()
    mark_as_given(shown)
    cursor.setBlockFormat(shown)
