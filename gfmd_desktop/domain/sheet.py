"""What a word processor's file looks like, in plain values: paper, paragraphs, tables, the words of header and footer.

The word room reads it from a file, the pages room sets it on pages; neither knows the other. Lengths are in twentieths of a point,
font sizes in half points, colours six hexadecimal digits ("" where none is given), as Word counts them. *Start* and *end* follow
the direction of the text: start is left in a left-to-right paragraph and right in the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto


class Alignment(Enum):
    """Where the lines of a paragraph, or a table, stand between the margins."""

    START = auto()
    CENTRE = auto()
    END = auto()
    JUSTIFIED = auto()


class Rise(Enum):
    """Whether words stand above or below the line."""

    NONE = auto()
    SUPERSCRIPT = auto()
    SUBSCRIPT = auto()


class Capitals(Enum):
    """Whether small letters are shown as capitals."""

    AS_WRITTEN = auto()
    ALL = auto()
    SMALL = auto()


class LineRule(Enum):
    """What the `line` of a paragraph counts: 240ths of the font's own line, or a length at least or exactly."""

    MULTIPLE = auto()
    AT_LEAST = auto()
    EXACT = auto()


class Upright(Enum):
    """Where the content of a cell stands when the cell is higher."""

    TOP = auto()
    CENTRE = auto()
    BOTTOM = auto()


class Counter(Enum):
    """A number that is known only when the pages are made."""

    PAGE = auto()
    PAGES = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """How words look."""

    family: str = ""
    size: int = 20
    bold: bool = False
    italic: bool = False
    underline: bool = False
    struck: bool = False
    colour: str = ""
    fill: str = ""
    rise: Rise = Rise.NONE
    capitals: Capitals = Capitals.AS_WRITTEN
    kerned: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of text in one look; a line break is U+2028, a tab U+0009."""

    text: str
    look: Look
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Number:
    """The number of the page it stands on, or of all pages; `text` is what the file shows for it."""

    counter: Counter
    look: Look
    text: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in its file format; without `data` only its room is known."""

    width: int
    height: int
    data: bytes = b""


Piece = Words | Number | Picture


@dataclass(frozen=True, slots=True)
class Edge:
    """One line around a paragraph or cell; `space` is kept between it and the text. No `width`: no line."""

    width: int = 0
    colour: str = ""
    space: int = 0
    dashed: bool = False
    double: bool = False


NO_EDGE = Edge()


@dataclass(frozen=True, slots=True)
class Edges:
    """The lines around a paragraph or cell."""

    top: Edge = NO_EDGE
    bottom: Edge = NO_EDGE
    start: Edge = NO_EDGE
    end: Edge = NO_EDGE


NO_EDGES = Edges()


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab stop: how far from the margin, and which side or middle of the words stands there."""

    position: int
    alignment: Alignment = Alignment.START


@dataclass(frozen=True, slots=True)
class Form:
    """How a paragraph stands on the page; `style` tells neighbours of one style, between which `contextual` leaves no space."""

    alignment: Alignment = Alignment.START
    rtl: bool = False
    start: int = 0
    end: int = 0
    first: int = 0
    before: int = 0
    after: int = 0
    line: int = 240
    rule: LineRule = LineRule.MULTIPLE
    keeps_with_next: bool = False
    keeps_whole: bool = False
    keeps_lines_company: bool = True
    contextual: bool = False
    style: str = ""
    fill: str = ""
    edges: Edges = NO_EDGES
    tabs: tuple[Tab, ...] = ()


@dataclass(frozen=True, slots=True)
class Marker:
    """The number or bullet before a paragraph; `gap` is what follows it: a tab (to the text's indent), a space or nothing."""

    text: str
    look: Look
    gap: str = "\t"
    alignment: Alignment = Alignment.START


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `look` is that of its end, which gives an empty one its height. `anchors` are the names of places in it."""

    pieces: tuple[Piece, ...] = ()
    form: Form = Form()
    look: Look = Look()
    marker: Marker | None = None
    anchors: tuple[str, ...] = ()
    starts_page: bool = False

    @property
    def text(self) -> str:
        """The paragraph's words without its marker."""
        return "".join(piece.text for piece in self.pieces if not isinstance(piece, Picture))


@dataclass(frozen=True, slots=True)
class Room:
    """What is kept free between a cell's edges and its content."""

    top: int = 0
    bottom: int = 0
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell; `column` is the first of the table's columns it covers, `columns` and `rows` how many."""

    blocks: tuple[Block, ...] = ()
    column: int = 0
    columns: int = 1
    rows: int = 1
    fill: str = ""
    edges: Edges = NO_EDGES
    room: Room = Room()
    upright: Upright = Upright.TOP


@dataclass(frozen=True, slots=True)
class Row:
    """A table row: `height` at least (or `exact`), `whole` on one page, `heading` repeated on every page of the table."""

    cells: tuple[Cell, ...]
    height: int = 0
    exact: bool = False
    whole: bool = False
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of columns of fixed widths; `indent` is from the start margin; `rtl` counts columns from the right."""

    columns: tuple[int, ...]
    rows: tuple[Row, ...]
    indent: int = 0
    alignment: Alignment = Alignment.START
    rtl: bool = False


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Paper:
    """The size of pages and what is kept free around their text; `header` and `footer` from the edge of the paper."""

    width: int = 11906
    height: int = 16838
    top: int = 1440
    bottom: int = 1440
    left: int = 1440
    right: int = 1440
    header: int = 720
    footer: int = 720

    @property
    def text_width(self) -> int:
        """The width between the margins."""
        return self.width - self.left - self.right


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands in the header or footer of pages; None: the same as on usual pages."""

    usual: tuple[Block, ...] = ()
    first: tuple[Block, ...] | None = None
    even: tuple[Block, ...] | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A run of pages of one paper; `continues` on the page where the section before ended."""

    blocks: tuple[Block, ...]
    paper: Paper = Paper()
    header: Furniture = Furniture()
    footer: Furniture = Furniture()
    continues: bool = False
    first_number: int | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole file; `tab` is the distance of tab stops where a paragraph names none."""

    sections: tuple[Section, ...] = field(default=())
    tab: int = 720


def paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """Yield the paragraphs of blocks in reading order, those in tables included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs(cell.blocks)
