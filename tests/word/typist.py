"""What people and word processors do to a Word file of ours, done to its XML."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from copy import deepcopy
from io import BytesIO
from itertools import count
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from tests.word.small_docx import ROOT, WORD_KIND, R, W, zipped

DOCUMENT: Final = "word/document.xml"
PAYLOAD: Final = "customXml/item1.xml"
CUSTOM: Final = "docProps/custom.xml"
BY: Final = {f"{{{W}}}author": "A. Reviewer", f"{{{W}}}date": "2026-03-02T10:00:00Z"}


def w(tag: str) -> str:
    """Return a WordprocessingML name."""
    return f"{{{W}}}{tag}"


def parts_of(docx: bytes) -> dict[str, bytes]:
    """Return the parts of a Word file by name."""
    with zipfile.ZipFile(BytesIO(docx)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def words_of(element: Element) -> str:
    """Return the words of an element."""
    return "".join(text.text or "" for text in element.iter(w("t"), w("delText")))


def element(xml: str) -> Element:
    """Return WordprocessingML written down."""
    root = f'<root {ROOT} xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">{xml}</root>'
    return etree.fromstring(root)[0]


class OpenFile:
    """A Word file on somebody's desk."""

    def __init__(self, docx: bytes) -> None:
        self.parts = parts_of(docx)
        self.document = etree.fromstring(self.parts[DOCUMENT])
        self._numbers = count(9_000)

    def save(self) -> bytes:
        """Return the file as it is now."""
        return zipped(self.parts | {DOCUMENT: etree.tostring(self.document, encoding="UTF-8", standalone=True)})

    def paragraph(self, words: str) -> Element:
        """Return the one paragraph that holds words."""
        (found,) = (each for each in self.document.iter(w("p")) if words in words_of(each))
        return found

    def row(self, words: str) -> Element:
        """Return the one innermost table row that holds words."""
        found = [each for each in self.document.iter(w("tr")) if words in words_of(each)]
        assert len(found) == 1, words
        return found[0]

    def cell(self, words: str) -> Element:
        """Return the cell of the one paragraph that holds words."""
        return next(self.paragraph(words).iterancestors(w("tc")))

    def retype(self, old: str, new: str) -> None:
        """Put other words where `old` stand, in the look of their run."""
        (text,) = (each for each in self.document.iter(w("t")) if old in (each.text or ""))
        text.text = (text.text or "").replace(old, new)
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    def press_enter(self, words: str, typed: str) -> Element:
        """Type a new paragraph after the one that holds words, in its look; bookmarks stay where they are."""
        before = self.paragraph(words)
        new = deepcopy(before)
        for child in list(new):
            if child.tag != w("pPr"):
                new.remove(child)
        etree.SubElement(etree.SubElement(new, w("r")), w("t")).text = typed
        before.addnext(new)
        return new

    def type_into(self, cell: Element, typed: str) -> None:
        """Type at the end of a paragraph, or of the last one of a cell."""
        *_, paragraph = cell.iter(w("p"))
        etree.SubElement(etree.SubElement(paragraph, w("r")), w("t")).text = typed

    def remove(self, element: Element) -> None:
        """Delete an element."""
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)

    def split_runs(self) -> None:
        """Spread every run over several, as editors do for spelling, languages and editing sessions."""
        for run in list(self.document.iter(w("r"))):
            for text in run.findall(w("t")):
                words = text.text or ""
                if len(run.findall("*")) - (run.find(w("rPr")) is not None) != 1 or len(words) < 2:
                    continue
                for piece in words[1:][::-1]:
                    other = deepcopy(run)
                    (only,) = other.iter(w("t"))
                    only.text = piece
                    only.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                    run.addnext(other)
                    run.addnext(etree.Element(w("proofErr"), {w("type"): "spellStart"}))
                text.text = words[0]

    def track(self, kind: str, runs: Iterator[Element] | list[Element]) -> None:
        """Put runs into a tracked change: `ins`, `del`, `moveFrom` or `moveTo`."""
        for run in list(runs):
            change = etree.Element(w(kind), BY | {w("id"): str(next(self._numbers))})
            run.addprevious(change)
            change.append(run)
            for text in run.iter(w("t")) if kind == "del" else ():
                text.tag = w("delText")

    def track_paragraph_mark(self, kind: str, paragraph: Element) -> None:
        """Track the end of a paragraph as inserted (`ins`) or deleted (`del`)."""
        properties = paragraph.find(w("pPr"))
        if properties is None:
            properties = etree.Element(w("pPr"))
            paragraph.insert(0, properties)
        mark = etree.SubElement(properties, w("rPr"))
        etree.SubElement(mark, w(kind), BY | {w("id"): str(next(self._numbers))})

    def collapse_bookmarks(self) -> None:
        """Let every bookmark end where it begins, as LibreOffice 7.4 does with some."""
        ends = {end.get(w("id")): end for end in self.document.iter(w("bookmarkEnd"))}
        for start in self.document.iter(w("bookmarkStart")):
            start.addnext(ends[start.get(w("id"))])

    def unwrap_controls(self) -> None:
        """Take content controls away and leave what they hold."""
        for control in list(self.document.iter(w("sdt"))):
            content = control.find(w("sdtContent"))
            assert content is not None
            for child in list(content):
                control.addprevious(child)
            self.remove(control)

    def add_part(self, name: str, kind: str, xml: str) -> None:
        """Add a part that the document is related to."""
        self.parts[name] = xml.encode()
        for other, added in (
            ("[Content_Types].xml", f'<Override PartName="/{name}" ContentType="{WORD_KIND}.{kind}+xml"/></Types>'),
            (
                "word/_rels/document.xml.rels",
                f'<Relationship Id="added{kind}" Type="{R}/{kind}" Target="/{name}"/></Relationships>',
            ),
        ):
            before, end, _ = self.parts[other].decode().rpartition("</")
            assert end
            self.parts[other] = f"{before}{added}".encode()

    def drop_part(self, name: str) -> None:
        """Lose a part with everything that points to it."""
        del self.parts[name]
        for other, data in self.parts.items():
            if other.endswith(".rels") or other == "[Content_Types].xml":
                root = etree.fromstring(data)
                for child in list(root):
                    if name.endswith(str(child.get("Target") or child.get("PartName") or "\0").lstrip("./")):
                        root.remove(child)
                self.parts[other] = etree.tostring(root, encoding="UTF-8", standalone=True)

    def forget(self) -> None:
        """Lose everything that is hidden, as words that were copied into a new document do: what the pages show stays."""
        for hidden in list(self.document.iter(w("bookmarkStart"), w("bookmarkEnd"), w("tag"), w("alias"))):
            self.remove(hidden)
        hidden_parts = [name for name in self.parts if name.startswith(("customXml/", "docProps/custom"))]
        for name in hidden_parts:
            self.drop_part(name)
        for name in [name for name in self.parts if name.startswith(("word/footer", "word/header"))]:
            root = etree.fromstring(self.parts[name])
            for hidden in list(root.iter(w("bookmarkStart"), w("bookmarkEnd"))):
                before = hidden.getparent()
                assert before is not None
                before.remove(hidden)
            self.parts[name] = etree.tostring(root, encoding="UTF-8", standalone=True)
