"""WordprocessingML, element by element: just enough to draw a form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
PREFIXES: Final = {
    "w": W,
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": MC,
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
}
ANSWER: Final = "GFMDAnswer"
MARKS: Final = {"bold": ("b", "bCs"), "italic": ("i", "iCs"), "underline": ("u",)}

Child = Element | Iterable[Element] | None


def w(tag: str, *children: Child, **attributes: object) -> Element:
    """Make the element w:tag with w: attributes; None is left out, lists are laid out flat."""
    made = etree.Element(f"{{{W}}}{tag}", nsmap={"w": W})
    for name, value in attributes.items():
        made.set(f"{{{W}}}{name}", str(value))
    for child in children:
        if isinstance(child, etree._Element):
            made.append(child)
        elif child is not None:
            made.extend(child)
    return made


def root(tag: str, *children: Child) -> Element:
    """Make the root of a part, with every prefix declared that later additions to the part may need."""
    made = etree.Element(f"{{{W}}}{tag}", nsmap=PREFIXES)
    made.set(f"{{{MC}}}Ignorable", "w14 w15")
    for child in w(tag, *children):
        made.append(child)
    etree.cleanup_namespaces(made, keep_ns_prefixes=list(PREFIXES))
    return made


def run(text: str, marks: Iterable[str] = (), unmarked: Sequence[str] = ()) -> Element:
    """Make a run of text; `unmarked` are marks of the style that the run does not take over."""
    off = [w(name, val="0") for mark in unmarked for name in MARKS[mark]]
    on = [w(name, val="single") if name == "u" else w(name) for mark in marks for name in MARKS[mark]]
    words = w("t")
    words.text = text
    if text != text.strip():
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return w("r", w("rPr", on, off) if on or off else None, words)


def paragraph(style: str, *content: Child) -> Element:
    """Make a paragraph: its look is the style's."""
    return w("p", w("pPr", w("pStyle", val=style)), *content)


def slot() -> Element:
    """Make the empty paragraph an answer will be written into."""
    return paragraph(ANSWER)


@dataclass(slots=True)
class Anchors:
    """Hidden bookmarks around the words that stand before an answer."""

    _ids: count[int] = field(default_factory=lambda: count(1))

    def around(self, name: str, content: Iterable[Element] = ()) -> list[Element]:
        """Put the bookmark `_g1_NAME` around runs."""
        number = next(self._ids)
        start = w("bookmarkStart", id=number, name=f"_g1_{name}")
        return [start, *content, w("bookmarkEnd", id=number)]


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, and how the cell looks."""

    content: Sequence[Element]
    span: int = 1
    fill: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side; `height` (twentieths of a point) is the least, `whole` keeps the row on one page."""

    cells: Sequence[Cell]
    height: int = 0
    whole: bool = False
    repeated: bool = False


def table(widths: Sequence[int], rows: Iterable[Row], border: str, *, ruled: bool = True) -> Element:
    """Make a bordered table of fixed column widths (twentieths of a point); without `ruled` only its outline is drawn."""
    sides = ["top", "left", "bottom", "right", *(["insideH", "insideV"] if ruled else [])]
    return w(
        "tbl",
        w(
            "tblPr",
            w("tblW", w=sum(widths), type="dxa"),
            w("tblInd", w=0, type="dxa"),
            w("tblBorders", [w(side, val="single", sz=4, space=0, color=border) for side in sides]),
            w("tblLayout", type="fixed"),
            w("tblCellMar", [w(side, w=width, type="dxa") for side, width in _CELL_MARGINS]),
        ),
        w("tblGrid", [w("gridCol", w=width) for width in widths]),
        [_row(widths, row) for row in rows],
    )


_CELL_MARGINS: Final = (("top", 50), ("left", 100), ("bottom", 20), ("right", 100))


def _row(widths: Sequence[int], row: Row) -> Element:
    properties = [
        w("cantSplit") if row.whole else None,
        w("trHeight", val=row.height, hRule="atLeast") if row.height else None,
        w("tblHeader") if row.repeated else None,
    ]
    made = [element for element in properties if element is not None]
    columns = iter(widths)
    cells = [_cell(cell, sum(next(columns) for _ in range(cell.span))) for cell in row.cells]
    return w("tr", w("trPr", made) if made else None, cells)


def _cell(cell: Cell, width: int) -> Element:
    return w(
        "tc",
        w(
            "tcPr",
            w("tcW", w=width, type="dxa"),
            w("gridSpan", val=cell.span) if cell.span > 1 else None,
            w("shd", val="clear", color="auto", fill=cell.fill) if cell.fill else None,
        ),
        cell.content,
    )
