"""What an exported file says of itself: our own metadata and nobody's name, and, unless it is a publication, the way back to fields."""

from __future__ import annotations

import hashlib
from base64 import b32encode

from lxml import etree

from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.template import Template
from gfmd_desktop.word.names import CT_NS, OFFICE_REL, PACKAGE_REL, REL_NS
from gfmd_desktop.word.package import CONTENT_TYPES, Package, relationships_name, serialize

CORE_NS = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC_NS = "http://purl.org/dc/elements/1.1/"
_APP_NS = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
CUSTOM_NS = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
VT_NS = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_ITEM_NS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_PAYLOAD_ID = "{6B3F1C52-9D0E-4E0B-8C35-67666D640001}"
_XML_TYPE = "application/vnd.openxmlformats-"
APPLICATION = "gfmd_desktop"
_CHECK_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def add_own_properties(package: Package, template: Template, language: str) -> None:
    """Write core and application properties that name the template and this program, nothing else."""
    core = etree.Element(f"{{{CORE_NS}}}coreProperties", nsmap={"cp": CORE_NS, "dc": _DC_NS})
    for tag, text in (("title", template.title), ("creator", APPLICATION), ("language", language)):
        etree.SubElement(core, f"{{{_DC_NS}}}{tag}").text = text
    _add_part(
        package, "docProps/core.xml", f"{PACKAGE_REL}/metadata/core-properties", "package.core-properties+xml", core
    )
    app = etree.Element(f"{{{_APP_NS}}}Properties", nsmap=_default(_APP_NS))
    etree.SubElement(app, f"{{{_APP_NS}}}Application").text = APPLICATION
    _add_part(
        package,
        "docProps/app.xml",
        f"{OFFICE_REL}/extended-properties",
        "officedocument.extended-properties+xml",
        app,
    )


def add_identity(package: Package, report: Report, part: str | None) -> None:
    """Write the custom properties that survive every editor: which report, which revision, which template."""
    root = etree.Element(f"{{{CUSTOM_NS}}}Properties", nsmap=_default(CUSTOM_NS) | {"vt": VT_NS})
    values = {
        "gfmd.doc": report.id,
        "gfmd.rev": str(report.revision),
        "gfmd.tpl": report.template.id,
        "gfmd.tplrev": str(report.template.version),
        "gfmd.lang": report.language,
        "gfmd.schema": "1",
    }
    optional = {"gfmd.part": part, "gfmd.group": report.group}
    values |= {name: value for name, value in optional.items() if value is not None}
    for number, (name, value) in enumerate(values.items(), start=2):
        held = etree.SubElement(
            root, f"{{{CUSTOM_NS}}}property", {"fmtid": _FORMAT_ID, "pid": str(number), "name": name}
        )
        etree.SubElement(held, f"{{{VT_NS}}}lpwstr").text = value
    _add_part(
        package, "docProps/custom.xml", f"{OFFICE_REL}/custom-properties", "officedocument.custom-properties+xml", root
    )


def add_payload(package: Package, main_part: str, payload: bytes) -> None:
    """Add the payload as a custom-XML part of the document."""
    package.parts["customXml/item1.xml"] = payload
    add_relationship(package, main_part, f"{OFFICE_REL}/customXml", "../customXml/item1.xml")
    properties = etree.Element(f"{{{_ITEM_NS}}}datastoreItem", nsmap={"ds": _ITEM_NS})
    properties.set(f"{{{_ITEM_NS}}}itemID", _PAYLOAD_ID)
    package.parts["customXml/itemProps1.xml"] = serialize(properties)
    declare(package, "customXml/itemProps1.xml", f"{_XML_TYPE}officedocument.customXmlProperties+xml")
    add_relationship(package, "customXml/item1.xml", f"{OFFICE_REL}/customXmlProps", "itemProps1.xml")


def reference(report: Report) -> str:
    """Return the visible reference line: enough of the id to find the report again, and a letter that catches a slip of typing."""
    group = f" · {report.group}" if report.group else ""
    return f"Ref {reference_code(report.id, report.revision)}{group}"


def reference_code(report_id: str, revision: int) -> str:
    """Return what the reference line says of one revision of a report: 40 bits of a hash of its id, the revision, a letter."""
    short = b32encode(hashlib.sha256(report_id.encode()).digest()).decode()[:8]
    text = f"GFMD-{short[:4]}-{short[4:]}-r{revision}"
    check = _CHECK_LETTERS[sum(place * ord(letter) for place, letter in enumerate(text, start=1)) % len(_CHECK_LETTERS)]
    return f"{text}-{check}"


def add_relationship(package: Package, source: str, kind: str, target: str, *, external: bool = False) -> str:
    """Add a relationship to a part ("" for the package) and return its id."""
    name = relationships_name(source)
    root = (
        package.xml(name)
        if name in package.parts
        else etree.Element(f"{{{REL_NS}}}Relationships", nsmap=_default(REL_NS))
    )
    taken = {child.get("Id") for child in root}
    number = len(root) + 1
    while f"rId{number}" in taken:
        number += 1
    attributes = {"Id": f"rId{number}", "Type": kind, "Target": target}
    if external:
        attributes["TargetMode"] = "External"
    etree.SubElement(root, f"{{{REL_NS}}}Relationship", attributes)
    package.parts[name] = serialize(root)
    return f"rId{number}"


def _default(namespace: str) -> dict[str, str]:
    """Make a namespace the default one; lxml names it None, which its type stubs do not know."""
    return {None: namespace}  # type: ignore[dict-item]


def _add_part(package: Package, name: str, relationship: str, content_type: str, root: etree._Element) -> None:
    package.parts[name] = serialize(root)
    declare(package, name, f"{_XML_TYPE}{content_type}")
    add_relationship(package, "", relationship, name)


def declare(package: Package, name: str, content_type: str) -> None:
    """State a part's content type."""
    root = package.xml(CONTENT_TYPES)
    etree.SubElement(root, f"{{{CT_NS}}}Override", {"PartName": f"/{name}", "ContentType": content_type})
    package.parts[CONTENT_TYPES] = serialize(root)
