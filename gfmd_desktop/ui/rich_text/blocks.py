"""Walking a Qt document: its blocks, their fragments, what of them is selected."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFragment


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield every block."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments_of(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the stretches of a block that Qt keeps under one format."""
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the blocks a selection touches, or the cursor's own."""
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    found = [block]
    while block != last:
        block = block.next()
        found.append(block)
    return found


def nearest_place(document: QTextDocument, place: int) -> int:
    """Return the nearest place a cursor may have: inside the document, and not inside a letter (some have two of Qt's positions)."""
    inside = max(0, min(place, document.characterCount() - 1))
    return inside - 1 if "\udc00" <= document.characterAt(inside) <= "\udfff" else inside
