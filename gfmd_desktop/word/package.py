"""A Word file as a package of parts: read with limits from untrusted bytes, written with the same bytes for the same parts.

Reading refuses what could harm and loads only what may hold text (the format study, section 6); writing fixes order, dates and
compression, so that the same report gives the same file.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final
from urllib.parse import unquote

from lxml import etree

from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.container import LIMITS, Container, Limits, is_xml_name, open_container
from gfmd_desktop.word.contents import MAIN_TYPES, LeftOut, PartKind, kind_of, other_office_format
from gfmd_desktop.word.names import CT_NS, OFFICE_REL, REL_NS
from gfmd_desktop.word.salvage import salvaged
from gfmd_desktop.word.sniffing import refuse_other_formats
from gfmd_desktop.word.stopping import Cancel, stop_if_asked
from gfmd_desktop.word.xml_forms import usual_form

CONTENT_TYPES: Final = "[Content_Types].xml"
_PACKAGE_RELATIONSHIPS: Final = "_rels/.rels"
_MAIN: Final = f"{OFFICE_REL}/officeDocument"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_DEFLATE_LEVEL: Final = 6
_ENCODINGS: Final = frozenset({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII"})
_RELATIONSHIP: Final = f"{{{REL_NS}}}Relationship"
_TEXT_ONLY: Final = frozenset({PartKind.TEXT})
_HARMLESS: Final = frozenset({PartKind.TEXT, PartKind.PICTURE, PartKind.DRAWING, PartKind.OTHER})
_OVERRIDE, _DEFAULT = f"{{{CT_NS}}}Override", f"{{{CT_NS}}}Default"


@dataclass(frozen=True, slots=True)
class Relationship:
    """A typed arrow from one part to another, or to a link outside."""

    id: str
    type: str
    target: str
    external: bool = False


@dataclass(slots=True)
class Package:
    """The parts of a Word file by name (without leading slash), and what reading it left out."""

    parts: dict[str, bytes] = field(default_factory=dict)
    left_out: tuple[LeftOut, ...] = ()
    repaired: set[str] = field(default_factory=set)
    """The parts in which characters were that no XML may hold, as far as they were asked for."""

    def xml(self, name: str) -> etree._Element:
        """Parse an XML part without entities, network or document types; Refused when it is missing, unsafe or beyond repair."""
        if name not in self.parts:
            raise Refused(Refusal.DAMAGED_PACKAGE, where=name, detail="missing")
        try:
            return parse_xml(self.parts[name], name)
        except Refused as refused:
            if refused.reason is not Refusal.DAMAGED_PACKAGE:
                raise
            return self._repaired(name, refused)

    def _repaired(self, name: str, refused: Refused) -> etree._Element:
        clean = salvaged(self.parts[name])
        if clean == self.parts[name]:
            raise refused
        root = parse_xml(clean, name)
        self.parts[name] = clean
        self.repaired.add(name)
        return root

    def relationships(self, source: str) -> tuple[Relationship, ...]:
        """Return the relationships of a part ("" for the package); targets are part names, arrows to no part are left out."""
        stored = _by_folded_name(self.parts)
        name = _find(stored, relationships_name(source))
        if name is None:
            return ()
        found = (_relationship(element, source) for element in _arrows(self.xml(name), name))
        resolved = (each if each.external else _resolved(each, stored) for each in found)
        return tuple(each for each in resolved if each is not None)

    def main_part(self) -> str:
        """Return the name of the main document part; Refused when there is none."""
        name = self.related("", "officeDocument")
        if name is None:
            raise Refused(Refusal.NOT_A_WORD_FILE)
        return name

    def related(self, source: str, kind: str) -> str | None:
        """Return the first part related to `source` by the office relationship `kind` ("styles", "numbering", …)."""
        return first_of_kind(self.relationships(source), kind)

    def content_type(self, name: str) -> str | None:
        """Return the content type of a part, by its override or its ending."""
        return _ContentTypes.of(self).type_of(name)

    def to_bytes(self) -> bytes:
        """Return the package as a zip: content types first, fixed dates, nothing that depends on machine or clock."""
        buffer = BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_DEFLATE_LEVEL) as archive:
            for name in sorted(self.parts, key=lambda part: (part != CONTENT_TYPES, part)):
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
                archive.writestr(entry, self.parts[name])
        return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class _ContentTypes:
    """The content types of a package, by part name and by ending, in small letters."""

    overrides: dict[str, str]
    defaults: dict[str, str]

    @classmethod
    def of(cls, package: Package) -> _ContentTypes:
        root = package.xml(CONTENT_TYPES)
        return cls(
            {
                unquote(str(each.get("PartName", ""))).lstrip("/").casefold(): str(each.get("ContentType", ""))
                for each in root.iterchildren(_OVERRIDE)
            },
            {
                str(each.get("Extension", "")).casefold(): str(each.get("ContentType", ""))
                for each in root.iterchildren(_DEFAULT)
            },
        )

    def type_of(self, name: str) -> str | None:
        folded = name.casefold()
        return self.overrides.get(folded) or self.defaults.get(folded.rpartition(".")[2])


def first_of_kind(relationships: Iterable[Relationship], kind: str) -> str | None:
    """Return the first part that the office relationship `kind` ("styles", "numbering", …) points to."""
    wanted = f"{OFFICE_REL}/{kind}"
    return next((each.target for each in relationships if each.type == wanted and not each.external), None)


def relationships_name(source: str) -> str:
    """Return the name of the part that holds the relationships of `source`."""
    folder, _, name = source.rpartition("/")
    return f"{folder}/_rels/{name}.rels".lstrip("/") if source else "_rels/.rels"


def _relationship(element: etree._Element, source: str) -> Relationship:
    identifier, kind, target = (str(element.get(name, "")) for name in ("Id", "Type", "Target"))
    if element.get("TargetMode") == "External":
        return Relationship(identifier, kind, target, external=True)
    folder = posixpath.dirname(source)
    name = posixpath.normpath(posixpath.join("/", folder, target.replace("\\", "/"))).lstrip("/")
    return Relationship(identifier, kind, name)


def _arrows(root: etree._Element, name: str) -> list[etree._Element]:
    if len(root) > LIMITS.relationships:
        raise Refused(Refusal.UNSAFE_PACKAGE, where=name, detail="too many relationships")
    return list(root.iterchildren(_RELATIONSHIP))


def _resolved(relationship: Relationship, stored: dict[str, str]) -> Relationship | None:
    name = _find(stored, relationship.target)
    return None if name is None else Relationship(relationship.id, relationship.type, name)


def _by_folded_name(names: Iterable[str]) -> dict[str, str]:
    return {name.casefold(): name for name in names}


def _find(stored: dict[str, str], name: str) -> str | None:
    """Return the name a part is stored under: capitals do not matter, and a target may be percent-encoded."""
    return stored.get(name.casefold()) or stored.get(unquote(name).casefold())


def parse_xml(data: bytes, name: str = "", limits: Limits = LIMITS) -> etree._Element:
    """Parse XML from an untrusted file: no entities, no network, no document type, bounded depth, text and number of nodes."""
    if data.count(b"<") + data.count(b"=") > limits.marks:
        raise Refused(Refusal.TOO_MUCH_TEXT, where=name, detail=f"more than {limits.marks} elements and attributes")
    if b"<!DOCTYPE" in data:
        raise Refused(Refusal.UNSAFE_PACKAGE, where=name, detail="document type")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _refusal(error, name) from error
    except ValueError as error:
        raise Refused(Refusal.DAMAGED_PACKAGE, where=name, detail=str(error)) from error
    _check_document(root, name)
    return root


def _refusal(error: etree.XMLSyntaxError, name: str) -> Refused:
    unsafe = error.code == etree.ErrorTypes.ERR_RESOURCE_LIMIT  # type: ignore[attr-defined]  # not in the stubs
    return Refused(Refusal.UNSAFE_PACKAGE if unsafe else Refusal.DAMAGED_PACKAGE, where=name, detail=str(error.msg))


def _check_document(root: etree._Element, name: str) -> None:
    information = root.getroottree().docinfo
    if information.doctype:  # type: ignore[attr-defined]  # not in the stubs
        raise Refused(Refusal.UNSAFE_PACKAGE, where=name, detail="document type")
    if information.encoding and information.encoding.upper() not in _ENCODINGS:
        raise Refused(Refusal.DAMAGED_PACKAGE, where=name, detail=f"encoding {information.encoding}")


def serialize(root: etree._Element) -> bytes:
    """Return an XML part's bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def open_package(
    data: bytes, subject: str = "", *, pictures: bool = False, limits: Limits = LIMITS, cancel: Cancel | None = None
) -> Package:
    """Read the parts that may hold text from untrusted bytes; Refused says what is wrong with which part.

    `cancel` is asked before each part (Cancelled). Macros, embedded objects and other documents are never loaded, pictures, fonts and the like only when asked for (an organisers'
    layout); `Package.left_out` lists what was left out.
    """
    try:
        if len(data) > limits.file:
            raise Refused(Refusal.TOO_LARGE, detail=str(limits.file))
        refuse_other_formats(data)
        with open_container(data, limits) as container:
            return _load(container, _HARMLESS if pictures else _TEXT_ONLY, cancel)
    except Refused as refused:
        raise refused.about(subject) from refused


def _load(container: Container, wanted: frozenset[PartKind], cancel: Cancel | None) -> Package:
    if CONTENT_TYPES not in container or _PACKAGE_RELATIONSHIPS not in container:
        raise Refused(Refusal.NOT_A_WORD_FILE)
    package = Package({name: _part(container, name) for name in (CONTENT_TYPES, _PACKAGE_RELATIONSHIPS)})
    types = _ContentTypes.of(package)
    main = _main_name(container, package, types)
    left_out = []
    for name in container:
        stop_if_asked(cancel)
        kind = PartKind.TEXT if name == main else kind_of(types.type_of(name))
        if kind not in wanted:
            left_out.append(LeftOut(name, kind))
        elif name not in package.parts:
            package.parts[name] = _part(container, name)
    package.left_out = tuple(left_out)
    return package


def _part(container: Container, name: str) -> bytes:
    data = container.read(name)
    return usual_form(data) if is_xml_name(name) else data


def _main_name(container: Container, package: Package, types: _ContentTypes) -> str:
    """Return the name of the main part, told by its content type; Refused when it is not Word's."""
    stored = _by_folded_name(container)
    for element in _arrows(package.xml(_PACKAGE_RELATIONSHIPS), _PACKAGE_RELATIONSHIPS):
        relationship = _relationship(element, "")
        name = _find(stored, relationship.target)
        if relationship.type != _MAIN or relationship.external or name is None:
            continue
        content_type = types.type_of(name) or ""
        if content_type in MAIN_TYPES:
            return name
        other = other_office_format(content_type)
        if other is not None:
            raise Refused(Refusal.OTHER_FORMAT, detail=other)
    raise Refused(Refusal.NOT_A_WORD_FILE)
