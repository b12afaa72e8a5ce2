"""Putting a text into a document where the cursor is, as people expect of a paste."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from gfmd_desktop.domain.rich_text import Block, BlockKind, RichText, normal
from gfmd_desktop.ui.rich_text.formats import PLAIN_LOOK, Look, block_format, without_extra
from gfmd_desktop.ui.rich_text.lists import OpenLists, kind_of, make_entry, tidy
from gfmd_desktop.ui.rich_text.mapping import SpanWriter


def insert(cursor: QTextCursor, text: RichText, look: Look = PLAIN_LOOK) -> None:
    """Put a text in place of the selection, or at the cursor, which then stands behind it.

    A single paragraph goes into the line. Of several blocks the first joins the words before the cursor and the last
    those behind it, unless list entries would swallow them. Paragraphs put into a list become its entries.
    """
    if not text:
        return
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    place = _place(cursor)
    _write(cursor, _fitted(normal(text), place), place, look)
    tidy(cursor.document())
    cursor.endEditBlock()


@dataclass(frozen=True, slots=True)
class _Place:
    """The block the cursor is in: what it is, and whether words stand before and behind the cursor."""

    kind: BlockKind
    level: int
    before: bool
    behind: bool

    @property
    def is_empty(self) -> bool:
        return not self.before and not self.behind


def _place(cursor: QTextCursor) -> _Place:
    return _Place(*kind_of(cursor.block()), not cursor.atBlockStart(), not cursor.atBlockEnd())


def _fitted(text: RichText, place: _Place) -> RichText:
    """Paragraphs alone take the place's kind; entries keep theirs."""
    if place.kind is BlockKind.PARAGRAPH or any(block.kind is not BlockKind.PARAGRAPH for block in text):
        return text
    return tuple(replace(block, kind=place.kind, level=place.level) for block in text)


def _write(cursor: QTextCursor, text: RichText, place: _Place, look: Look) -> None:
    first, last, several = text[0], text[-1], len(text) > 1
    writer, lists = SpanWriter(cursor, look), OpenLists()
    behind = QTextBlockFormat(cursor.blockFormat())
    without_extra(behind)
    if place.is_empty or (several and not place.before):
        _begin(cursor, first, lists, look, new=False)
    elif several and place.kind is BlockKind.PARAGRAPH and first.kind is not BlockKind.PARAGRAPH:
        _begin(cursor, first, lists, look, new=True)
    writer.write(first.spans)
    for block in text[1:]:
        _begin(cursor, block, lists, look, new=True)
        writer.write(block.spans)
    if several and place.behind and (not place.before or last.kind is not BlockKind.PARAGRAPH):
        cursor.insertBlock(behind, QTextCharFormat())
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)


def _begin(cursor: QTextCursor, block: Block, lists: OpenLists, look: Look, *, new: bool) -> None:
    if new:
        cursor.insertBlock(block_format(block, look), QTextCharFormat())
    else:
        cursor.setBlockFormat(block_format(block, look))
    if block.kind is BlockKind.PARAGRAPH:
        lists.end()
    else:
        make_entry(cursor, block.kind, block.level, lists)
