"""An exported file prepared for the linter's rules: read once, every element touched once, rules ask for what they need."""

from __future__ import annotations

import posixpath
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final, TypeAlias

from lxml import etree

from gfmd_desktop.errors import Refused
from gfmd_desktop.word.names import CT_NS, REL_NS, W_NS, w
from gfmd_desktop.word.package import CONTENT_TYPES, Relationship, parse_xml

Element: TypeAlias = etree._Element

VAL: Final = w("val")
_STORIES: Final = frozenset(w(tag) for tag in ("document", "hdr", "ftr", "footnotes", "endnotes", "comments"))
_RELATIONSHIP: Final = f"{{{REL_NS}}}Relationship"
_W_PREFIX: Final = f"{{{W_NS}}}"
_NONE: Final[tuple[Element, ...]] = ()


@dataclass(frozen=True, slots=True)
class XmlPart:
    """An XML part and its elements: by tag, by shape (tag and the children's tags, if any), by the names of their attributes.

    A document has thousands of elements in a few dozen shapes: a rule about structure looks at the shapes.
    """

    name: str
    data: bytes
    root: Element
    elements: Mapping[str, list[Element]]
    shapes: Mapping[tuple[str, tuple[str, ...]], list[Element]]
    attributes: Mapping[tuple[str, ...], list[Element]]

    @property
    def is_word(self) -> bool:
        """Whether the part is WordprocessingML."""
        return str(self.root.tag).startswith(_W_PREFIX)

    @property
    def is_story(self) -> bool:
        """Whether the part holds text: the document, a header or footer, the notes."""
        return self.root.tag in _STORIES

    def of(self, *tags: str) -> Iterator[Element]:
        """Yield the elements with these tags, each tag's in document order."""
        for tag in tags:
            yield from self.elements.get(tag, _NONE)

    def with_attribute(self, name: str) -> Iterator[tuple[Element, str]]:
        """Yield the elements that have an attribute, and its value."""
        for names, elements in self.attributes.items():
            if name in names:
                for element in elements:
                    yield element, str(element.get(name))

    def finding(self, element: Element, words: str) -> str:
        """Say something about an element: the part, the way to the element, the words."""
        return f"{self.name}: {_way(element)} {words}"

    def saying(self, words: str) -> str:
        """Say something about the part."""
        return f"{self.name}: {words}"


@dataclass(frozen=True, slots=True)
class Exported:
    """An exported file: the zip's entries, its parts, and for each part what it points to; `faults` are parts that are no XML."""

    data: bytes
    entries: tuple[zipfile.ZipInfo, ...]
    comment: bytes
    parts: Mapping[str, bytes]
    xml: Mapping[str, XmlPart]
    relationships: Mapping[str, tuple[Relationship, ...]]
    faults: tuple[str, ...] = field(default=())

    def stories(self) -> Iterator[XmlPart]:
        """Yield the parts that hold text."""
        return (part for part in self.xml.values() if part.is_story)

    def word_parts(self) -> Iterator[XmlPart]:
        """Yield the parts in WordprocessingML."""
        return (part for part in self.xml.values() if part.is_word)

    def with_root(self, tag: str) -> Iterator[XmlPart]:
        """Yield the parts with a root element."""
        return (part for part in self.xml.values() if part.root.tag == tag)


def read_exported(docx: bytes) -> Exported:
    """Read a file for the linter; zipfile.BadZipFile when it is no zip or does not unpack."""
    with zipfile.ZipFile(BytesIO(docx)) as archive:
        entries = tuple(archive.infolist())
        parts = {entry.orig_filename: archive.read(entry) for entry in entries if not entry.flag_bits & 0x1}
        comment = archive.comment
    xml: dict[str, XmlPart] = {}
    faults = []
    for name, data in parts.items():
        if name.endswith((".xml", ".rels")):
            try:
                xml[name] = _prepared(name, data)
            except Refused as refused:
                faults.append(f"{name}: {refused.reason.value}, {refused.detail}")
    relationships = {source_of(name): _relationships(part) for name, part in xml.items() if name.endswith(".rels")}
    return Exported(docx, entries, comment, parts, xml, relationships, tuple(faults))


def _prepared(name: str, data: bytes) -> XmlPart:
    root = parse_xml(data, name)
    elements: defaultdict[str, list[Element]] = defaultdict(list)
    attributes: defaultdict[tuple[str, ...], list[Element]] = defaultdict(list)
    children: defaultdict[Element | None, list[str]] = defaultdict(list)
    for element in root.iter():
        tag = str(element.tag)
        elements[tag].append(element)
        children[element.getparent()].append(tag)
        names: list[str] = element.keys()  # type: ignore[assignment]  # the stubs allow bytes
        if names:
            attributes[tuple(names)].append(element)
    del children[None]
    return XmlPart(name, data, root, elements, _shapes(children), attributes)


def _shapes(children: Mapping[Element | None, list[str]]) -> dict[tuple[str, tuple[str, ...]], list[Element]]:
    shapes: defaultdict[tuple[str, tuple[str, ...]], list[Element]] = defaultdict(list)
    for element, tags in children.items():
        if element is not None:
            shapes[str(element.tag), tuple(tags)].append(element)
    return shapes


def source_of(relationships: str) -> str:
    """Return the part a relationships part belongs to, "" for the package."""
    folder, name = posixpath.split(relationships)
    return posixpath.join(posixpath.dirname(folder), name.removesuffix(".rels"))


def _relationships(part: XmlPart) -> tuple[Relationship, ...]:
    folder = posixpath.dirname(source_of(part.name))
    return tuple(_relationship(element, folder) for element in part.of(_RELATIONSHIP))


def _relationship(element: Element, folder: str) -> Relationship:
    identifier, kind, target = (str(element.get(name, "")) for name in ("Id", "Type", "Target"))
    if element.get("TargetMode") == "External":
        return Relationship(identifier, kind, target, external=True)
    return Relationship(identifier, kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/"))


def content_types(exported: Exported) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return the declared content types as they stand: by ending, and by part name with its leading slash."""
    part = exported.xml.get(CONTENT_TYPES)
    if part is None:
        return [], []
    return (
        [(str(each.get("Extension")), str(each.get("ContentType"))) for each in part.of(f"{{{CT_NS}}}Default")],
        [(str(each.get("PartName")), str(each.get("ContentType"))) for each in part.of(f"{{{CT_NS}}}Override")],
    )


def local(name: object) -> str:
    """Return a name without its namespace."""
    return str(name).rpartition("}")[2]


def _way(element: Element) -> str:
    """Return the way from the root to an element, with a number where several of a kind stand side by side."""
    steps = []
    here: Element | None = element
    while here is not None and (parent := here.getparent()) is not None:
        twins = [child for child in parent if child.tag == here.tag]
        number = f"[{twins.index(here) + 1}]" if len(twins) > 1 else ""
        steps.append(local(here.tag) + number)
        here = parent
    return "/".join(reversed(steps)) or local(element.tag)
