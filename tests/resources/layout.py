"""A layout as a reader of its XML sees it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from lxml import etree
from lxml.etree import _Element as Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PREFIX: Final = "_g1_"


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of a Word file by name."""

    names: tuple[str, ...]
    parts: dict[str, Element]

    @classmethod
    def read(cls, path: Path) -> "Layout":
        """Read every part of a Word file."""
        with ZipFile(path) as archive:
            names = tuple(archive.namelist())
            return cls(names, {name: etree.fromstring(archive.read(name)) for name in names})

    @property
    def body(self) -> Element:
        """The text between the margins."""
        (body,) = self.parts["word/document.xml"]
        return body

    def paragraphs(self) -> Iterator[Element]:
        """Yield all paragraphs of the body, those in tables too."""
        return self.body.iter(f"{W}p")

    def anchors(self, part: str = "word/document.xml") -> dict[str, Element]:
        """Return the paragraph of each anchor, by the name after the prefix."""
        found = {}
        for start in self.parts[part].iter(f"{W}bookmarkStart"):
            paragraph = start.getparent()
            assert paragraph is not None
            found[str(start.get(f"{W}name")).removeprefix(PREFIX)] = paragraph
        return found


def at(element: Element, *tags: str) -> Element:
    """Return what lies under an element, one w: tag after another."""
    found = element.find("/".join(f"{W}{tag}" for tag in tags))
    assert found is not None, tags
    return found


def value(element: Element, name: str = "val") -> str:
    """Return a w: attribute."""
    return str(element.attrib[f"{W}{name}"])


def text(element: Element) -> str:
    """Return the words of an element."""
    return "".join(words.text or "" for words in element.iter(f"{W}t"))


def style(paragraph: Element) -> str | None:
    """Return the style id of a paragraph."""
    named = paragraph.find(f"{W}pPr/{W}pStyle")
    return None if named is None else named.get(f"{W}val")


def is_slot(paragraph: Element | None) -> bool:
    """Tell whether a paragraph is an empty place for an answer."""
    if paragraph is None or paragraph.tag != f"{W}p":
        return False
    return style(paragraph) == "GFMDAnswer" and text(paragraph) == ""


def slots_for(label: Element, *, column_heading: bool) -> list[Element]:
    """Return the paragraphs where the answer to a label goes (docs: template format)."""
    cell = label.getparent()
    assert cell is not None
    if cell.tag != f"{W}tc":
        return _until_something_else(label)
    row = cell.getparent()
    assert row is not None
    answer = _below(row, row.index(cell)) if column_heading else cell.getnext()
    return list((_below(row, 0) if answer is None else answer).iter(f"{W}p"))


def _until_something_else(label: Element) -> list[Element]:
    found = []
    following = label.getnext()
    while following is not None and is_slot(following):
        found.append(following)
        following = following.getnext()
    return found


def _below(row: Element, child: int) -> Element:
    below = row.getnext()
    assert below is not None
    cells = below.findall(f"{W}tc")
    return cells[child - len(row) + len(row.findall(f"{W}tc"))]
