"""Lists in a Qt document: every entry in the list that its kind, its level and its neighbours give it.

The block model knows no lists, only entries. Entries of one kind and level belong together unless a paragraph, or an entry
further out, or one of the other kind stands between them; the Word file counts them the same way.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextList

from gfmd_desktop.domain.rich_text import BlockKind
from gfmd_desktop.ui.rich_text.blocks import blocks_of
from gfmd_desktop.ui.rich_text.formats import list_format, list_kind

_NO_LIST = -1
_MOST_BULLETS = 256
"""Entries of one Qt list: Qt takes time for each entry that grows with their number. Nobody sees where bullets begin anew."""


@dataclass(slots=True)
class _OpenList:
    kind: BlockKind
    level: int
    index: int
    entries: int = 1

    @property
    def is_full(self) -> bool:
        return self.kind is BlockKind.BULLET and self.entries >= _MOST_BULLETS


class OpenLists:
    """The lists that the next entry may belong to, while a document is walked from its beginning."""

    def __init__(self) -> None:
        self._open: list[_OpenList] = []

    def join(self, kind: BlockKind, level: int) -> int | None:
        """Return the number of the list that the next entry goes on with, None where a new one begins."""
        while self._open and self._ends(kind, level):
            self._open.pop()
        if not self._open or self._open[-1].level != level:
            return None
        if self._open[-1].is_full:
            self._open.pop()
            return None
        self._open[-1].entries += 1
        return self._open[-1].index

    def begin(self, kind: BlockKind, level: int, index: int) -> None:
        """Remember a list that begins with the next entry."""
        self._open.append(_OpenList(kind, level, index))

    def end(self) -> None:
        """End all lists: a paragraph stands here."""
        self._open.clear()

    def _ends(self, kind: BlockKind, level: int) -> bool:
        last = self._open[-1]
        return last.level > level or (last.level == level and last.kind is not kind)


def kind_of(block: QTextBlock) -> tuple[BlockKind, int]:
    """Return kind and level of a block."""
    entries = list_of(block)
    return (BlockKind.PARAGRAPH, 0) if entries is None else list_kind(entries.format())


def list_of(block: QTextBlock) -> QTextList | None:
    """Return the list a block is an entry of (Qt's own type hint promises one to every block)."""
    return block.textList()


def make_entry(cursor: QTextCursor, kind: BlockKind, level: int, lists: OpenLists) -> None:
    """Put the cursor's block into the list it goes on with, or into a new one."""
    index = lists.join(kind, level)
    if index is None:
        lists.begin(kind, level, cursor.createList(list_format(kind, level)).objectIndex())
    else:
        _move(cursor, index)


def set_kind(block: QTextBlock, kind: BlockKind, level: int = 0) -> None:
    """Make a block an entry of a list of its own, or a paragraph; `tidy` then joins it to its neighbours."""
    cursor = QTextCursor(block)
    if kind is BlockKind.PARAGRAPH:
        _move(cursor, _NO_LIST)
    else:
        cursor.createList(list_format(kind, level))


def tidy(document: QTextDocument) -> None:
    """Give every entry the list it belongs to; entries that have it stay untouched."""
    lists, taken = OpenLists(), set[int]()
    for block in blocks_of(document):
        entries = list_of(block)
        if entries is None:
            lists.end()
            continue
        kind, level = list_kind(entries.format())
        own, wanted = entries.objectIndex(), lists.join(kind, level)
        if wanted is None and own not in taken:
            lists.begin(kind, level, own)
        elif wanted is None:
            own = QTextCursor(block).createList(list_format(kind, level)).objectIndex()
            lists.begin(kind, level, own)
        elif wanted != own:
            _move(QTextCursor(block), wanted)
        taken.add(own)


def _move(cursor: QTextCursor, index: int) -> None:
    shown = QTextBlockFormat(cursor.blockFormat())
    shown.setObjectIndex(index)
    shown.setIndent(0)
    cursor.setBlockFormat(shown)
