"""XML parts brought to the one form that is read and written here: UTF-8, with the names of transitional Open XML.

The strict form (ISO/IEC 29500-1) has the same elements under other addresses.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

_STRICT: Final = "http://purl.oclc.org/ooxml/"
_TRANSITIONAL: Final = "http://schemas.openxmlformats.org/"
_MARKS_OF_STRICT: Final = _STRICT.encode()
_ADDRESSES: Final = {
    "wordprocessingml/main": "wordprocessingml/2006/main",
    "officeDocument/relationships": "officeDocument/2006/relationships",
    "officeDocument/math": "officeDocument/2006/math",
    "officeDocument/extendedProperties": "officeDocument/2006/extended-properties",
    "officeDocument/customProperties": "officeDocument/2006/custom-properties",
    "officeDocument/docPropsVTypes": "officeDocument/2006/docPropsVTypes",
    "officeDocument/customXml": "officeDocument/2006/customXml",
    "officeDocument/bibliography": "officeDocument/2006/bibliography",
    "officeDocument/sharedTypes": "officeDocument/2006/sharedTypes",
    "officeDocument/relationships/extendedProperties": "officeDocument/2006/relationships/extended-properties",
    "officeDocument/relationships/customProperties": "officeDocument/2006/relationships/custom-properties",
    "drawingml/main": "drawingml/2006/main",
    "drawingml/wordprocessingDrawing": "drawingml/2006/wordprocessingDrawing",
    "drawingml/picture": "drawingml/2006/picture",
    "drawingml/chart": "drawingml/2006/chart",
    "drawingml/diagram": "drawingml/2006/diagram",
    "schemaLibrary/main": "schemaLibrary/2006/main",
}
_RELATIONSHIPS: Final = "officeDocument/relationships/"
_TAG: Final = re.compile(rb"<[^<>]*+>")
_DECLARED_UTF_16: Final = re.compile(r"^(<\?xml[^>]*?)\s+encoding\s*=\s*[\"'][^\"']*[\"']", re.IGNORECASE)
_ADDRESS: Final = re.compile(rb"(?<=[\"'])http://purl\.oclc\.org/ooxml/[A-Za-z/]*(?=[\"'])")


def usual_form(xml: bytes) -> bytes:
    """Return a part in UTF-8 and with transitional names; what is not XML, or damaged, comes back as it is."""
    if xml.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        xml = _utf_8(xml)
    if _MARKS_OF_STRICT not in xml:
        return xml
    return _TAG.sub(_with_transitional_names, xml)


def _utf_8(xml: bytes) -> bytes:
    try:
        text = xml.decode("utf-16")
    except UnicodeDecodeError:
        return xml
    return _DECLARED_UTF_16.sub(r"\1", text).encode("utf-8", "surrogatepass")


def _with_transitional_names(tag: re.Match[bytes]) -> bytes:
    text = tag.group()
    return _ADDRESS.sub(_renamed, text) if _MARKS_OF_STRICT in text else text


def _renamed(address: re.Match[bytes]) -> bytes:
    strict = address.group().decode("ascii")
    name = strict.removeprefix(_STRICT)
    if name in _ADDRESSES:
        return f"{_TRANSITIONAL}{_ADDRESSES[name]}".encode("ascii")
    if name.startswith(_RELATIONSHIPS):
        kind = name.removeprefix(_RELATIONSHIPS)
        return f"{_TRANSITIONAL}officeDocument/2006/relationships/{kind}".encode("ascii")
    return address.group()
