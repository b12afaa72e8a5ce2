"""The zip around a Word file, read from untrusted bytes: which format it is, what it may ask of the machine, its entries one by one.

Nothing is ever written to disk, and what is not asked for is not inflated (limits and cases: the format study, section 6).
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from gfmd_desktop.errors import Refusal, Refused

_MEGABYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file from outside may ask of the machine; sizes in bytes.

    `marks` bounds the angle brackets and equals signs of an XML part, and with them its elements and attributes: a tree takes up
    to two hundred bytes for each, so that the size of the part alone says little. `relationships` is a number per part,
    `blocks` one of paragraphs, tables, rows, cells and controls in a file.
    """

    file: int = 25 * _MEGABYTE
    entries: int = 2_000
    inflated: int = 64 * _MEGABYTE
    xml_part: int = 32 * _MEGABYTE
    ratio: int = 200
    ratio_matters_above: int = _MEGABYTE
    marks: int = 750_000
    relationships: int = 10_000
    blocks: int = 50_000


LIMITS: Final = Limits()

_ENCRYPTED_ENTRY: Final = 0x1
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_CENTRAL_ENTRY: Final = b"PK\x01\x02"
ZIP_FAULTS: Final = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
"""What the zip library raises about a file that is damaged or no zip."""


class Container:
    """The entries of a zip by name; names are brought to their usual form, unsafe ones refused."""

    def __init__(self, archive: zipfile.ZipFile, limits: Limits) -> None:
        self._archive = archive
        self._limits = limits
        self._room = limits.inflated
        self._entries = _entries_by_name(archive, limits)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def read(self, name: str) -> bytes:
        """Inflate one entry; Refused when it is damaged, encrypted, or larger than the limits allow."""
        entry = self._entries[name]
        _check_readable(entry, name)
        dense = max(self._limits.ratio_matters_above, self._limits.ratio * entry.compress_size)
        large = min(self._room, self._limits.xml_part) if is_xml_name(name) else self._room
        limit = min(dense, large)
        with _naming(name), self._archive.open(entry) as stream:
            data = stream.read(limit + 1)
        if len(data) > limit:
            raise self._too_much(name, bomb=limit < large)
        if len(data) != entry.file_size:
            raise Refused(Refusal.DAMAGED_PACKAGE, where=name, detail="not as long as the file says")
        self._room -= len(data)
        return data

    def _too_much(self, name: str, *, bomb: bool) -> Refused:
        if bomb:
            return Refused(Refusal.UNSAFE_PACKAGE, where=name, detail="far larger than it looks")
        most = min(self._limits.inflated, self._limits.xml_part if is_xml_name(name) else self._limits.inflated)
        return Refused(Refusal.TOO_LARGE, where=name, detail=str(most))


def is_xml_name(name: str) -> bool:
    """Tell whether a part's name says that it is XML."""
    return name.endswith((".xml", ".rels"))


@contextmanager
def open_container(data: bytes, limits: Limits) -> Iterator[Container]:
    """Open the zip; Refused when it is none, damaged, or more than the limits allow."""
    if data.count(_CENTRAL_ENTRY) > limits.entries:
        raise Refused(Refusal.UNSAFE_PACKAGE, detail="too many parts")
    with _naming(""):
        archive = zipfile.ZipFile(BytesIO(data))
    with archive:
        yield Container(archive, limits)


@contextmanager
def _naming(name: str) -> Iterator[None]:
    """Turn what the zip library raises about an entry ("" for the file) into a refusal that names it."""
    try:
        yield
    except ZIP_FAULTS as error:
        raise Refused(Refusal.DAMAGED_PACKAGE, where=name, detail=str(error)) from error


def _entries_by_name(archive: zipfile.ZipFile, limits: Limits) -> dict[str, zipfile.ZipInfo]:
    infos = archive.infolist()
    if len(infos) > limits.entries:
        raise Refused(Refusal.UNSAFE_PACKAGE, detail="too many parts")
    entries: dict[str, zipfile.ZipInfo] = {}
    seen: set[str] = set()
    for info in infos:
        name = _usual_name(info.orig_filename)
        if name.casefold() in seen:
            raise Refused(Refusal.UNSAFE_PACKAGE, where=name, detail="part stored twice")
        seen.add(name.casefold())
        if not name.endswith("/"):
            entries[name] = info
    return entries


def _usual_name(stored: str) -> str:
    """Return a part's name with slashes and in the usual letters where case matters; Refused when it points outside."""
    name = stored.replace("\\", "/")
    if name.startswith("/") or ":" in name or "\0" in name or ".." in name.split("/"):
        raise Refused(Refusal.UNSAFE_PACKAGE, where=name, detail="name outside the package")
    folded = name.casefold()
    if folded == "[content_types].xml":
        return "[Content_Types].xml"
    folder, _, last = name.rpartition("/")
    parent, _, holder = folder.rpartition("/")
    if holder.casefold() == "_rels" and folded.endswith(".rels"):
        return f"{parent}/_rels/{last[: -len('.rels')]}.rels".lstrip("/")
    return name


def _check_readable(entry: zipfile.ZipInfo, name: str) -> None:
    if entry.flag_bits & _ENCRYPTED_ENTRY:
        raise Refused(Refusal.PASSWORD_PROTECTED, where=name)
    if entry.compress_type not in _METHODS:
        raise Refused(Refusal.DAMAGED_PACKAGE, where=name, detail="unknown compression")
