"""What a walk through a Word file found: every block of its text in document order, and all that helps to say which answer it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gfmd_desktop.domain.arrival import Notice
from gfmd_desktop.domain.rich_text import Block, BlockKind
from gfmd_desktop.word.page import PageBlock


class Story(StrEnum):
    """The stream of text a block belongs to; footnotes and endnotes stand in brackets where they are referred to."""

    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"


class ControlScope(StrEnum):
    """What a content control stands around."""

    BLOCKS = "blocks"
    ROWS = "rows"
    CELLS = "cells"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Control:
    """A content control: its number in document order (two with one tag differ in it), its tag and its title."""

    number: int
    tag: str
    alias: str
    scope: ControlScope
    is_placeholder: bool = False
    """Whether it says that it shows its placeholder; editors forget to take that back, so different words count."""


@dataclass(frozen=True, slots=True)
class CellPlace:
    """A cell: the table's number in document order, row and grid column, all from 0, and how many columns it spans.

    `top` is the row in which the cell begins when cells are merged downwards; the cell of a later row then is `is_merged_up`.
    """

    table: int
    row: int
    column: int
    columns: int = 1
    top: int = -1

    @property
    def is_merged_up(self) -> bool:
        """Whether the cell only continues the one above it."""
        return 0 <= self.top < self.row


@dataclass(frozen=True, slots=True)
class Location:
    """Where a block stands: its story (`part` names its file part), the cells around it from the outermost, its text box."""

    story: Story = Story.BODY
    part: str = ""
    cells: tuple[CellPlace, ...] = ()
    box: int | None = None
    """The number of the text box in document order, from 0; its blocks follow the paragraph it hangs on."""

    @property
    def cell(self) -> CellPlace | None:
        """The innermost cell."""
        return self.cells[-1] if self.cells else None


@dataclass(frozen=True, slots=True)
class TypedMark:
    """A bullet or number that was typed by hand: the list entry it would be, and how many characters of the text it takes."""

    kind: BlockKind
    length: int


@dataclass(frozen=True, slots=True)
class WalkedBlock:
    """One paragraph as shown, tracked changes accepted; empty ones are blocks too.

    `anchors` are the names of all bookmarks that begin in it or just before it, ours or not; `controls` stand around it or inside it,
    from the outermost; `style` is the name of its style ("heading 1"), "" for the standard one; `dropped` are the kinds of formatting
    that no report keeps.
    """

    number: int
    block: Block
    location: Location
    anchors: tuple[str, ...] = ()
    controls: tuple[Control, ...] = ()
    style: str = ""
    typed_mark: TypedMark | None = None
    is_hidden: bool = False
    is_placeholder: bool = False
    dropped: frozenset[str] = frozenset()
    item_anchor: str = ""
    """The bookmark of ours that says which item begins here, "" when none does."""

    @property
    def text(self) -> str:
        """The text without marks."""
        return self.block.text

    @property
    def page_block(self) -> PageBlock:
        """The same as a page has it."""
        return PageBlock(self.block, self.item_anchor)


@dataclass(frozen=True, slots=True)
class Table:
    """A table by its number: how many rows it has, how many grid columns, and the cell it stands in, if any."""

    number: int
    rows: int
    columns: int
    within: CellPlace | None = None


@dataclass(frozen=True, slots=True)
class Walked:
    """A whole file: the blocks of its body in order, those of headers and footers apart, its tables, what is worth knowing."""

    blocks: tuple[WalkedBlock, ...]
    apart: tuple[WalkedBlock, ...] = ()
    tables: tuple[Table, ...] = ()
    notices: tuple[Notice, ...] = ()
