"""A Word file opened: its blocks, its payload, and which report it says it is."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from gfmd_desktop.errors import Refused
from gfmd_desktop.word import payload
from gfmd_desktop.word.package import Package, open_package
from gfmd_desktop.word.payload import Payload
from gfmd_desktop.word.reading.identity import Identity, identity_of, read_identity
from gfmd_desktop.word.reading.walked import Walked
from gfmd_desktop.word.reading.walking import walk
from gfmd_desktop.word.stopping import Cancel


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file's package and blocks; `identity` is None when it names no report."""

    package: Package
    walked: Walked
    payload: Payload
    identity: Identity | None


def open_file(docx: bytes, subject: str, cancel: Cancel | None = None) -> OpenedFile:
    """Open a Word file; Refused, with `subject`, when it is unsafe, damaged or too long; Cancelled."""
    package = open_package(docx, subject)
    try:
        found = _payload(package)
        identity = read_identity(package) or (identity_of(found.exported) if found.exported else None)
        return OpenedFile(package, walk(package, cancel), found, identity)
    except Refused as refused:
        raise refused.about(subject) from refused


def _payload(package: Package) -> Payload:
    """Find the payload by its root's name: editors rename parts and drop the ids that point to them."""
    for name in package.parts:
        if name.startswith("customXml/") and name.endswith(".xml") and b"urn:gfmd:report" in package.parts[name]:
            root = _readable(package, name)
            if root is not None and root.tag == payload.ROOT:
                return payload.parse(root)
    return payload.NO_PAYLOAD


def _readable(package: Package, name: str) -> etree._Element | None:
    try:
        return package.xml(name)
    except Refused:
        return None
