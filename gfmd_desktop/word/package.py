"""A Word file as a package of parts: read with limits from untrusted bytes, written with the same bytes for the same parts.

Reading refuses what could harm (limits of the format study, section 6); writing fixes order, dates and compression, so that the
same report gives the same file.
"""

from __future__ import annotations

import posixpath
import zipfile
from dataclasses import dataclass, field
from io import BytesIO

from lxml import etree

from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.names import CT_NS, OFFICE_REL, REL_NS

MAX_FILE = 25 * 1024 * 1024
MAX_ENTRIES = 2_000
MAX_INFLATED = 200 * 1024 * 1024
MAX_XML_PART = 32 * 1024 * 1024
MAX_RATIO, RATIO_MATTERS_ABOVE = 200, 1024 * 1024

CONTENT_TYPES = "[Content_Types].xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_DEFLATE_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Relationship:
    """A typed arrow from one part to another, or to a link outside."""

    id: str
    type: str
    target: str
    external: bool = False


@dataclass(slots=True)
class Package:
    """The parts of a Word file by name (without leading slash)."""

    parts: dict[str, bytes] = field(default_factory=dict)

    def xml(self, name: str) -> etree._Element:
        """Parse an XML part without entities, network or document types; Refused when it is damaged."""
        return parse_xml(self.parts[name], name)

    def relationships(self, source: str) -> tuple[Relationship, ...]:
        """Return the relationships of a part ("" for the package); targets are part names."""
        name = relationships_name(source)
        if name not in self.parts:
            return ()
        return tuple(
            _relationship(element, source) for element in self.xml(name).iterchildren(f"{{{REL_NS}}}Relationship")
        )

    def main_part(self) -> str:
        """Return the name of the main document part; Refused when there is none."""
        for relationship in self.relationships(""):
            if relationship.type == f"{OFFICE_REL}/officeDocument" and relationship.target in self.parts:
                return relationship.target
        raise Refused(Refusal.NOT_A_WORD_FILE)

    def related(self, source: str, kind: str) -> str | None:
        """Return the first part related to `source` by the office relationship `kind` ("styles", "numbering", …)."""
        for relationship in self.relationships(source):
            if relationship.type == f"{OFFICE_REL}/{kind}" and not relationship.external:
                return relationship.target if relationship.target in self.parts else None
        return None

    def content_type(self, name: str) -> str | None:
        """Return the content type of a part, by its override or its ending."""
        root = self.xml(CONTENT_TYPES)
        for override in root.iterchildren(f"{{{CT_NS}}}Override"):
            if str(override.get("PartName", "")).lstrip("/") == name:
                return override.get("ContentType")
        ending = name.rpartition(".")[2].lower()
        for default in root.iterchildren(f"{{{CT_NS}}}Default"):
            if str(default.get("Extension", "")).lower() == ending:
                return default.get("ContentType")
        return None

    def to_bytes(self) -> bytes:
        """Return the package as a zip: content types first, fixed dates, nothing that depends on machine or clock."""
        buffer = BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_DEFLATE_LEVEL) as archive:
            for name in sorted(self.parts, key=lambda part: (part != CONTENT_TYPES, part)):
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 0, 0
                archive.writestr(entry, self.parts[name])
        return buffer.getvalue()


def relationships_name(source: str) -> str:
    """Return the name of the part that holds the relationships of `source`."""
    folder, _, name = source.rpartition("/")
    return f"{folder}/_rels/{name}.rels".lstrip("/") if source else "_rels/.rels"


def parse_xml(data: bytes, name: str = "") -> etree._Element:
    """Parse XML from an untrusted file: no entities, no network, no document type, bounded depth and text."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refused(Refusal.DAMAGED_PACKAGE, where=name, detail=str(error)) from error
    if root.getroottree().docinfo.doctype:
        raise Refused(Refusal.UNSAFE_PACKAGE, where=name, detail="document type")
    return root


def serialize(root: etree._Element) -> bytes:
    """Return an XML part's bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def open_package(data: bytes, subject: str = "") -> Package:
    """Read a package from untrusted bytes within the limits; Refused says what is wrong with which part."""
    try:
        return _open(data)
    except Refused as refused:
        raise Refused(refused.reason, subject, where=refused.where, detail=refused.detail) from refused
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise Refused(Refusal.DAMAGED_PACKAGE, subject, detail=str(error)) from error


def _open(data: bytes) -> Package:
    _sniff(data)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        _check_entries(entries)
        parts: dict[str, bytes] = {}
        room = MAX_INFLATED
        for entry in entries:
            parts[entry.filename] = _inflate(archive, entry, room)
            room -= len(parts[entry.filename])
    package = Package(parts)
    if CONTENT_TYPES not in parts:
        raise Refused(Refusal.NOT_A_WORD_FILE)
    package.main_part()
    return package


def _sniff(data: bytes) -> None:
    if len(data) > MAX_FILE:
        raise Refused(Refusal.TOO_LARGE)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        raise Refused(Refusal.PASSWORD_PROTECTED if encrypted else Refusal.LEGACY_WORD)
    if data.startswith(b"{\\rtf"):
        raise Refused(Refusal.OTHER_FORMAT, detail="RTF")
    if not data.startswith(b"PK"):
        raise Refused(Refusal.NOT_A_WORD_FILE)


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES:
        raise Refused(Refusal.UNSAFE_PACKAGE, detail="too many parts")
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
            raise Refused(Refusal.UNSAFE_PACKAGE, where=name, detail="name outside the package")
        if name.casefold() in seen:
            raise Refused(Refusal.UNSAFE_PACKAGE, where=name, detail="part stored twice")
        if entry.flag_bits & 0x1:
            raise Refused(Refusal.PASSWORD_PROTECTED, where=name)
        seen.add(name.casefold())


def _inflate(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, room: int) -> bytes:
    limit = min(room, MAX_XML_PART if entry.filename.endswith((".xml", ".rels")) else room)
    with archive.open(entry) as stream:
        data = stream.read(limit + 1)
    too_dense = len(data) > RATIO_MATTERS_ABOVE and len(data) > MAX_RATIO * max(1, entry.compress_size)
    if len(data) > limit or too_dense:
        raise Refused(Refusal.TOO_LARGE, where=entry.filename)
    return data


def _relationship(element: etree._Element, source: str) -> Relationship:
    external = element.get("TargetMode") == "External"
    target = str(element.get("Target", ""))
    if not external:
        folder = posixpath.dirname(source)
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relationship(str(element.get("Id", "")), str(element.get("Type", "")), target, external)
