"""The zip around a hand-over file: a handful of known names, read with limits from untrusted bytes, written the same each time."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Collection, Mapping

from gfmd_desktop.errors import Refusal, Refused

MAX_BYTES = 25 * 1024 * 1024
_MAX_INFLATED = 64 * 1024 * 1024
_MAX_ENTRIES = 16
_MAX_RATIO = 200
_SMALL = 1024 * 1024
_EPOCH = (1980, 1, 1, 0, 0, 0)
_CENTRAL_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError)


def unpack(content: bytes, subject: str, wanted: Collection[str]) -> dict[str, bytes]:
    """Return the wanted files of a zip that are there; others are never inflated.

    Refused: NOT_A_HAND_OVER (no zip), TOO_LARGE, DAMAGED_PACKAGE, UNSAFE_PACKAGE (too many files, one twice, names that lead
    outside, links, a bomb).
    """
    if len(content) > MAX_BYTES:
        raise Refused(Refusal.TOO_LARGE, subject, detail=str(MAX_BYTES))
    if not content.startswith(b"PK"):
        raise Refused(Refusal.NOT_A_HAND_OVER, subject)
    if content.count(_CENTRAL_ENTRY) > 2 * _MAX_ENTRIES:
        raise Refused(Refusal.UNSAFE_PACKAGE, subject, detail="too many files")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = _by_name(archive.infolist(), subject)
            room = _MAX_INFLATED
            files = {}
            for name in sorted(entries.keys() & set(wanted)):
                files[name] = _inflated(archive, entries[name], room, subject)
                room -= len(files[name])
            return files
    except _FAULTS as error:
        raise Refused(Refusal.DAMAGED_PACKAGE, subject, detail=str(error)) from None


def pack(files: Mapping[str, bytes]) -> bytes:
    """Return a zip of files in their order: fixed dates, nothing that depends on machine or clock."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            archive.writestr(entry, data)
    return buffer.getvalue()


def _by_name(entries: list[zipfile.ZipInfo], subject: str) -> dict[str, zipfile.ZipInfo]:
    if len(entries) > _MAX_ENTRIES:
        raise Refused(Refusal.UNSAFE_PACKAGE, subject, detail="too many files")
    found: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = entry.orig_filename
        outside = name.startswith("/") or "\\" in name or ":" in name or "\0" in name or ".." in name.split("/")
        if outside or stat.S_ISLNK(entry.external_attr >> 16):
            raise Refused(Refusal.UNSAFE_PACKAGE, subject, where=name, detail="name outside the package")
        if name.casefold() in found:
            raise Refused(Refusal.UNSAFE_PACKAGE, subject, where=name, detail="file stored twice")
        found[name.casefold()] = entry
    return found


def _inflated(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, room: int, subject: str) -> bytes:
    """Declared sizes lie, so one byte more than allowed is asked for."""
    name = entry.filename
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _METHODS:
        raise Refused(Refusal.DAMAGED_PACKAGE, subject, where=name, detail="packed in an unknown way")
    dense = max(_SMALL, _MAX_RATIO * entry.compress_size)
    with archive.open(entry) as stream:
        data = stream.read(min(room, dense) + 1)
    if len(data) > min(room, dense):
        raise Refused(Refusal.UNSAFE_PACKAGE, subject, where=name, detail="far larger than it looks")
    return data
