"""What a person does to selected text: marks, links, lists, levels, direction. All of it on a QTextCursor."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFragment

from gfmd_desktop.domain.rich_text import MAX_LEVEL, BlockKind, Direction, Mark, Span
from gfmd_desktop.ui.rich_text import formats
from gfmd_desktop.ui.rich_text.blocks import fragments_of, selected_blocks
from gfmd_desktop.ui.rich_text.formats import PLAIN_LOOK, Look, href_of, marks_of
from gfmd_desktop.ui.rich_text.lists import kind_of, set_kind, tidy


@dataclass(frozen=True, slots=True)
class Link:
    """Linked words: from where to where they stand in the document, and the address."""

    start: int
    end: int
    href: str


def is_marked(cursor: QTextCursor, mark: Mark) -> bool:
    """Tell whether all selected text has a mark; without a selection, whether text typed here would."""
    if not cursor.hasSelection():
        return mark in marks_of(cursor.charFormat())
    stretches = list(_selected(cursor))
    return bool(stretches) and all(mark in marks_of(shown) for _, _, shown in stretches)


def set_mark(cursor: QTextCursor, mark: Mark, on: bool) -> None:
    """Set or take away a mark of the selected text."""
    _change(cursor, lambda shown: formats.set_mark(shown, mark, on))


def link_at(cursor: QTextCursor) -> Link | None:
    """Return the link the cursor stands in or at, or that the selection lies in."""
    block, found = cursor.document().findBlock(cursor.selectionStart()), None
    for fragment in fragments_of(block):
        href = href_of(fragment.charFormat())
        start, end = fragment.position(), fragment.position() + fragment.length()
        if found is not None and found.end == start and found.href == href:
            found = Link(found.start, end, href)
        elif found is not None and _holds(found, cursor):
            break
        else:
            found = None if href is None else Link(start, end, href)
    return found if found is not None and _holds(found, cursor) else None


def is_inside(cursor: QTextCursor) -> bool:
    """Tell whether the words on both sides of the cursor have one link and one set of unknown keys."""
    if cursor.hasSelection() or cursor.atBlockStart() or cursor.atBlockEnd():
        return cursor.hasSelection()
    behind = QTextCursor(cursor)
    behind.movePosition(QTextCursor.MoveOperation.NextCharacter)
    before, after = formats.span_format(cursor.charFormat()), formats.span_format(behind.charFormat())
    return (before.href, before.extra) == (after.href, after.extra)


def link(cursor: QTextCursor, href: str | None, look: Look = PLAIN_LOOK) -> None:
    """Let the selected words, or the link the cursor is in, lead to an address or nowhere; without either, write the address."""
    found = link_at(cursor)
    if cursor.hasSelection():
        _change(cursor, lambda shown: formats.set_link(shown, href, look))
    elif found is not None:
        words = QTextCursor(cursor)
        words.setPosition(found.start)
        words.setPosition(found.end, QTextCursor.MoveMode.KeepAnchor)
        link(words, href, look)
    elif href is not None:
        cursor.insertText(href.removeprefix("mailto:"), formats.char_format(Span("", href=href), look))


def clear_formatting(cursor: QTextCursor) -> None:
    """Take marks and links from the selected words, or from those of the cursor's block; lists stay."""
    if not cursor.hasSelection():
        cursor = QTextCursor(cursor)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)

    def clear(shown: QTextCharFormat) -> None:
        formats.set_link(shown, None)
        for mark in Mark:
            formats.set_mark(shown, mark, on=False)

    _change(cursor, clear)


def toggle_list(cursor: QTextCursor, kind: BlockKind) -> None:
    """Make the selected blocks entries of a kind; if all of them are, make them paragraphs."""
    blocks = selected_blocks(cursor)
    wanted = BlockKind.PARAGRAPH if all(kind_of(block)[0] is kind for block in blocks) else kind
    cursor.beginEditBlock()
    for block in blocks:
        set_kind(block, wanted, kind_of(block)[1])
    tidy(cursor.document())
    cursor.endEditBlock()


def can_change_level(cursor: QTextCursor, by: int) -> bool:
    """Tell whether the selected entries can go in (by 1) or out (by -1); an entry is at most one level below the one above."""
    blocks = selected_blocks(cursor)
    movable = any(_wanted_level(*kind_of(block), by) is not None for block in blocks)
    return (by < 0 and movable) or (by > 0 and movable and kind_of(blocks[0])[1] < _deepest(blocks[0]))


def change_level(cursor: QTextCursor, by: int) -> None:
    """Move the selected entries a level in (by 1) or out (by -1), as far as there are levels."""
    cursor.beginEditBlock()
    for block in selected_blocks(cursor):
        kind, level = kind_of(block)
        wanted = _wanted_level(kind, level, by)
        if wanted is not None:
            set_kind(block, kind, wanted)
    tidy(cursor.document())
    cursor.endEditBlock()


def set_direction(cursor: QTextCursor, direction: Direction | None) -> None:
    """State the direction of the selected blocks; None leaves it to their first strong letter."""
    cursor.beginEditBlock()
    for block in selected_blocks(cursor):
        shown = QTextBlockFormat(block.blockFormat())
        formats.set_direction(shown, direction)
        QTextCursor(block).setBlockFormat(shown)
    cursor.endEditBlock()


def _wanted_level(kind: BlockKind, level: int, by: int) -> int | None:
    wanted = level + by
    return wanted if kind is not BlockKind.PARAGRAPH and 0 <= wanted <= MAX_LEVEL else None


def _deepest(block: QTextBlock) -> int:
    """Return the level an entry may have: one below the entry above it."""
    above = block.previous()
    kind, level = kind_of(above) if above.isValid() else (BlockKind.PARAGRAPH, 0)
    return 0 if kind is BlockKind.PARAGRAPH else level + 1


def _holds(link: Link, cursor: QTextCursor) -> bool:
    return link.start <= cursor.selectionStart() and cursor.selectionEnd() <= link.end


def _change(cursor: QTextCursor, change: Callable[[QTextCharFormat], None]) -> None:
    painter = QTextCursor(cursor)
    cursor.beginEditBlock()
    for start, end, shown in list(_selected(cursor)):
        change(shown)
        painter.setPosition(start)
        painter.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        painter.setCharFormat(shown)
    cursor.endEditBlock()


def _selected(cursor: QTextCursor) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Yield what is selected of every fragment: from, to, and its format."""
    for block in selected_blocks(cursor):
        for fragment in fragments_of(block):
            start, end = _overlap(fragment, cursor)
            if start < end:
                yield start, end, QTextCharFormat(fragment.charFormat())


def _overlap(fragment: QTextFragment, cursor: QTextCursor) -> tuple[int, int]:
    start, end = fragment.position(), fragment.position() + fragment.length()
    return max(start, cursor.selectionStart()), min(end, cursor.selectionEnd())
