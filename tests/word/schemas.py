"""Word files against the published schemas (ISO/IEC 29500-4 transitional, ECMA-376 part 2), which lie outside the project.

Validity is necessary and far from sufficient: the linter checks what the schemas let pass.
"""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Final

from lxml import etree

from gfmd_desktop.word.names import MC_NS
from gfmd_desktop.word.package import open_package

_IGNORABLE: Final = f"{{{MC_NS}}}Ignorable"
_CHOICE: Final = f"{{{MC_NS}}}AlternateContent"
_FALLBACK: Final = f"{{{MC_NS}}}Fallback"
_OFFICE: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/"
_WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SCHEMAS: Final = {
    **{
        f"{_WORD}{root}": "wml/wml.xsd"
        for root in (
            *("document", "styles", "numbering", "settings", "fonts", "webSettings"),
            *("hdr", "ftr", "footnotes", "endnotes", "comments"),
        )
    },
    f"{_OFFICE}extended-properties}}Properties": "wml/shared-documentPropertiesExtended.xsd",
    f"{_OFFICE}custom-properties}}Properties": "wml/shared-documentPropertiesCustom.xsd",
    f"{_OFFICE}customXml}}datastoreItem": "wml/shared-customXmlDataProperties.xsd",
    "{http://schemas.openxmlformats.org/package/2006/content-types}Types": "opc/opc-contentTypes.xsd",
    "{http://schemas.openxmlformats.org/package/2006/relationships}Relationships": "opc/opc-relationships.xsd",
}
"""The schema of a part by its root element; parts with other roots (core properties, payload, theme) have none here."""


def schema_errors(docx: bytes, shared: Path) -> list[str]:
    """Return what the schemas in the reference folder find wrong with a Word file: part, line, message; empty when valid."""
    package = open_package(docx)
    found = []
    for name in package.parts:
        if not name.endswith((".xml", ".rels")):
            continue
        root = package.xml(name)
        if root.tag in _SCHEMAS:
            schema = _schema(shared / "ooxml-xsd" / _SCHEMAS[str(root.tag)])
            found += [f"{name}: {message}" for message in _messages(schema, _as_understood(root))]
    return found


@cache
def _schema(path: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(path))


def _messages(schema: etree.XMLSchema, root: etree._Element) -> list[str]:
    schema.validate(root)
    return [f"line {entry.line}: {entry.message}" for entry in schema.error_log]  # type: ignore[attr-defined]  # not in the stubs


def _as_understood(root: etree._Element) -> etree._Element:
    """Return a part as a program reads it that knows no extension (ECMA-376 part 3, markup compatibility)."""
    understood = deepcopy(root)
    prefixes = str(understood.attrib.pop(_IGNORABLE, "")).split()
    ignored = {understood.nsmap[prefix] for prefix in prefixes}
    for element in list(understood.iter(etree.Element)):
        if element.tag == _CHOICE:
            _fall_back(element)
        elif etree.QName(element).namespace in ignored:
            _remove(element)
        else:
            _drop_attributes(element, ignored)
    return understood


def _drop_attributes(element: etree._Element, namespaces: set[str]) -> None:
    for name in list(element.attrib):
        if etree.QName(name).namespace in namespaces:
            del element.attrib[name]


def _fall_back(element: etree._Element) -> None:
    parent = element.getparent()
    fallback = element.find(_FALLBACK)
    assert parent is not None
    place = parent.index(element)
    parent[place : place + 1] = list(fallback) if fallback is not None else []


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
