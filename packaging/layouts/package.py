"""A Word file as a zip of parts, the same bytes every time."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree
from lxml.etree import _Element as Element

_CONTENT: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)

FOOTER_ID: Final = "rId5"
"""The document's relationship to its footer."""

_OF_DOCUMENT: Final = (
    ("rId1", "styles"),
    ("rId2", "numbering"),
    ("rId3", "settings"),
    ("rId4", "fontTable"),
    (FOOTER_ID, "footer"),
)


def write(path: Path, parts: dict[str, Element]) -> None:
    """Write the parts (document, styles, numbering, settings, fontTable, footer) as a Word file."""
    files = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            ("rId1", f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
            ("rId2", f"{_RELATIONSHIPS}/metadata/core-properties", "docProps/core.xml"),
            ("rId3", f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
        ),
        "word/document.xml": parts["document"],
        "word/_rels/document.xml.rels": _relationships(
            *((key, f"{_OFFICE}/relationships/{name}", f"{name}.xml") for key, name in _OF_DOCUMENT)
        ),
        **{f"word/{name}.xml": parts[name] for _, name in _OF_DOCUMENT},
        "docProps/core.xml": _root(_CORE, "coreProperties"),
        "docProps/app.xml": _root(f"{_OFFICE}/extended-properties", "Properties"),
    }
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, element in files.items():
            archive.writestr(_entry(name), _serialised(element))


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _LONG_AGO)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0
    return entry


def _serialised(element: Element) -> bytes:
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def _root(namespace: str, tag: str) -> Element:
    unprefixed = cast(Mapping[str, str], {None: namespace})  # the stubs know no default namespace
    return etree.Element(f"{{{namespace}}}{tag}", nsmap=unprefixed)


def _content_types() -> Element:
    types = _root(_CONTENT, "Types")
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    for extension, kind in defaults.items():
        etree.SubElement(types, f"{{{_CONTENT}}}Default", Extension=extension, ContentType=kind)
    overrides = {
        "/word/document.xml": f"{_WORD}.document.main+xml",
        **{f"/word/{name}.xml": f"{_WORD}.{name}+xml" for _, name in _OF_DOCUMENT},
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    for name, kind in overrides.items():
        etree.SubElement(types, f"{{{_CONTENT}}}Override", PartName=name, ContentType=kind)
    return types


def _relationships(*targets: tuple[str, str, str]) -> Element:
    made = _root(_RELATIONSHIPS, "Relationships")
    for key, kind, target in targets:
        etree.SubElement(made, f"{{{_RELATIONSHIPS}}}Relationship", Id=key, Type=kind, Target=target)
    return made
