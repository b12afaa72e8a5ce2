"""What of an organisers' Word file goes into every export: its pages and their looks. Who made it, and how, stays behind."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from gfmd_desktop.domain.outgoing import is_safe_link
from gfmd_desktop.word import anchors
from gfmd_desktop.word.container import is_xml_name
from gfmd_desktop.word.elements import BOOKMARK_START
from gfmd_desktop.word.names import CT_NS, DOCUMENT_TYPE, OFFICE_REL, REL_NS, w
from gfmd_desktop.word.package import CONTENT_TYPES, Package, Relationship, relationships_name, serialize
from gfmd_desktop.word.writing.bookmarks import finish_bookmarks
from gfmd_desktop.word.writing.cleaning.part import clean, is_clean
from gfmd_desktop.word.writing.cleaning.pictures import plain_picture
from gfmd_desktop.word.writing.cleaning.settings import plain_settings
from gfmd_desktop.word.writing.cleaning.settling import settle_anchors
from gfmd_desktop.word.writing.cleaning.ties import Loss, cut_ties
from gfmd_desktop.word.writing.cleaning.trees import remove
from gfmd_desktop.word.writing.finishing import number_controls_and_drawings

_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
_MAIN: Final = "officeDocument"
_STORIES: Final = frozenset((_MAIN, "header", "footer", "footnotes", "endnotes"))
_TYPES: Final = {
    _MAIN: DOCUMENT_TYPE,
    "theme": f"{_OFFICE}theme+xml",
    **{
        kind: f"{_OFFICE}wordprocessingml.{kind}+xml"
        for kind in (
            *("styles", "numbering", "settings", "fontTable", "webSettings"),
            *("header", "footer", "footnotes", "endnotes"),
        )
    },
}
"""What the XML parts of an export are, by the relationship that leads to them; a template or a file with macros becomes a document."""

_REFERRED_TO: Final = frozenset(("header", "footer", "image", "hyperlink"))
_VECTORS: Final = "image/svg"
"""Word keeps a picture of dots beside each of these, which may hold whatever their drawing program knew."""

_USES_RELATIONSHIPS: Final = re.compile(rb"[ :](?:id|embed|link|href)=")
_XML_TYPES: Final = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}
_BEYOND_DOCUMENT: Final = 1_000_000
_NAME: Final = w("name")


@dataclass(frozen=True, slots=True)
class CleanCopy:
    """A package with a layout's visible parts only, and what an export cannot show of it.

    `document` is the tree of the `main` part, not yet in the package; `stories` are those of headers, footers and notes.
    """

    package: Package
    main: str
    document: etree._Element
    stories: tuple[etree._Element, ...]
    losses: tuple[Loss, ...]


def clean_copy(layout: Package) -> CleanCopy:
    """Copy what an export takes over from a layout; Refused when a part of it is damaged."""
    copier = _Copier(layout)
    main = layout.main_part()
    copier.take(main, _MAIN)
    document = copier.stories.pop(main)
    _number_apart(document, copier.stories.values())
    parts = copier.package.parts
    parts |= {name: serialize(story) for name, story in copier.stories.items()}
    parts[relationships_name("")] = serialize(_relationships("", [Relationship("rId1", f"{OFFICE_REL}/{_MAIN}", main)]))
    parts[CONTENT_TYPES] = serialize(_content_types(copier.types))
    stories = tuple(copier.stories.values())
    return CleanCopy(copier.package, main, document, stories, tuple(dict.fromkeys(copier.losses)))


class _Copier:
    """Takes parts over, each with what it leads to: as bytes, or as trees when they hold text."""

    def __init__(self, layout: Package) -> None:
        self._layout = layout
        self.package = Package()
        self.types: dict[str, str] = {}
        self.stories: dict[str, etree._Element] = {}
        self.losses: list[Loss] = []

    def take(self, name: str, kind: str) -> None:
        """Take over a part that is used as a `kind`, and the parts behind it."""
        self.types[name] = _TYPES.get(kind) or self._layout.content_type(name) or ""
        offered = {each.id: each for each in self._layout.relationships(name) if self._may_come(each)}
        used = self._take_content(name, kind, offered)
        kept = [each for each in offered.values() if _kind(each) not in _REFERRED_TO or each.id in used]
        for each in kept:
            if not each.external and each.target not in self.types:
                self.take(each.target, _kind(each))
        if kept:
            self.package.parts[relationships_name(name)] = serialize(_relationships(name, kept))

    def _may_come(self, relationship: Relationship) -> bool:
        kind = _kind(relationship)
        if relationship.external:
            return kind == "hyperlink" and is_safe_link(relationship.target)
        if kind == "image":
            return not (self._layout.content_type(relationship.target) or _VECTORS).startswith(_VECTORS)
        return kind in _TYPES

    def _take_content(self, name: str, kind: str, offered: Collection[str]) -> Collection[str]:
        """Put what a part says into the package, or among the stories; return the relationships it uses."""
        part = self._layout.parts[name]
        if kind == "image":
            self.package.parts[name] = plain_picture(part)
            return ()
        if kind not in _STORIES and is_clean(part) and not _USES_RELATIONSHIPS.search(part):
            self.package.parts[name] = part
            return ()
        root = self._layout.xml(name)
        clean(root, part)
        cut = cut_ties(root, offered)
        self.losses += cut.losses
        if kind in _STORIES:
            settle_anchors(root)
            self.stories[name] = root
        else:
            self.package.parts[name] = serialize(plain_settings(root) if kind == "settings" else root)
        return cut.used


def _kind(relationship: Relationship) -> str:
    return relationship.type.removeprefix(f"{OFFICE_REL}/")


def _number_apart(document: etree._Element, stories: Iterable[etree._Element]) -> None:
    """Give bookmarks, controls and drawings of headers, footers and notes numbers and names that the document has not."""
    taken = {start.get(_NAME, "").casefold() for start in document.iter(BOOKMARK_START)}
    beyond = _BEYOND_DOCUMENT
    for story in stories:
        for start in list(story.iter(BOOKMARK_START)):
            name = start.get(_NAME, "").casefold()
            if name in taken and not name.startswith(anchors.PREFIX):
                remove(start)
            taken.add(name)
        finish_bookmarks(story, keep_ours=True, first=beyond)
        number_controls_and_drawings(story, beyond)
        beyond += _BEYOND_DOCUMENT


def _relationships(source: str, kept: Iterable[Relationship]) -> etree._Element:
    root = etree.Element(f"{{{REL_NS}}}Relationships", nsmap={None: REL_NS})  # type: ignore[dict-item]
    folder = posixpath.dirname(source)
    for each in kept:
        target = each.target if each.external else posixpath.relpath(each.target, folder)
        attributes = {"Id": each.id, "Type": each.type, "Target": target}
        if each.external:
            attributes["TargetMode"] = "External"
        etree.SubElement(root, f"{{{REL_NS}}}Relationship", attributes)
    return root


def _content_types(types: Mapping[str, str]) -> etree._Element:
    root = etree.Element(f"{{{CT_NS}}}Types", nsmap={None: CT_NS})  # type: ignore[dict-item]
    pictures = {_ending(name): content_type for name, content_type in types.items() if not is_xml_name(name)}
    for ending, content_type in sorted({**_XML_TYPES, **pictures}.items()):
        etree.SubElement(root, f"{{{CT_NS}}}Default", {"Extension": ending, "ContentType": content_type})
    for name, content_type in sorted(types.items()):
        if pictures.get(_ending(name)) != content_type:
            etree.SubElement(root, f"{{{CT_NS}}}Override", {"PartName": f"/{name}", "ContentType": content_type})
    return root


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower()
