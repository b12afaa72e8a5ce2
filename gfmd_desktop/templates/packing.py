"""A template packed as one file: a zip with template.json and layout.docx, alone or in one folder. Nothing is unpacked to disk."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import PurePosixPath

from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.templates.content import LAYOUT_FILE, TEMPLATE_FILE

MAX_ENTRIES = 50
MAX_FILE = 25 * 1024 * 1024
MAX_RATIO = 200
_SMALL = 1024 * 1024
_LITTER = frozenset((".ds_store", "thumbs.db", "desktop.ini"))
"""Files that desktops leave in every folder they show."""


@dataclass(frozen=True, slots=True)
class TemplateFiles:
    """The two files of a template, as bytes; some templates come without a layout."""

    template: bytes
    layout: bytes | None = None


def unpack(packed: bytes, subject: str) -> TemplateFiles:
    """Return the files of a zipped template; Refused when it is damaged, unsafe, or holds anything else."""
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            found = _expected(archive, subject)
            files = {name: _content(archive, entry, subject) for name, entry in found.items()}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise Refused(Refusal.DAMAGED_PACKAGE, subject, detail=str(error)) from None
    if TEMPLATE_FILE not in files:
        raise Refused(Refusal.BROKEN_TEMPLATE, subject, where=TEMPLATE_FILE, detail="it is missing")
    return TemplateFiles(files[TEMPLATE_FILE], files.get(LAYOUT_FILE))


def _expected(archive: zipfile.ZipFile, subject: str) -> dict[str, zipfile.ZipInfo]:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise Refused(Refusal.UNSAFE_PACKAGE, subject, detail=f"{len(entries)} files")
    found: dict[str, zipfile.ZipInfo] = {}
    folders = set()
    for entry in entries:
        path = _safe_path(entry, subject)
        if entry.is_dir() or _is_litter(path):
            continue
        if path.name not in (TEMPLATE_FILE, LAYOUT_FILE) or len(path.parts) > 2 or path.name in found:
            raise Refused(Refusal.UNSAFE_PACKAGE, subject, where=entry.filename)
        found[path.name] = entry
        folders.add(path.parent)
    if len(folders) > 1:
        raise Refused(Refusal.UNSAFE_PACKAGE, subject, detail="files in several folders")
    return found


def _safe_path(entry: zipfile.ZipInfo, subject: str) -> PurePosixPath:
    name = entry.filename
    path = PurePosixPath(name)
    is_link = stat.S_ISLNK(entry.external_attr >> 16)
    if "\\" in name or ":" in name or path.is_absolute() or ".." in path.parts or is_link:
        raise Refused(Refusal.UNSAFE_PACKAGE, subject, where=name)
    return path


def _is_litter(path: PurePosixPath) -> bool:
    return "__MACOSX" in path.parts or path.name.lower() in _LITTER


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, subject: str) -> bytes:
    """Declared sizes lie, so one byte more than allowed is asked for."""
    if entry.flag_bits & 0x1:
        raise Refused(Refusal.PASSWORD_PROTECTED, subject, where=entry.filename)
    with archive.open(entry) as file:
        content = file.read(MAX_FILE + 1)
    bomb = len(content) > _SMALL and len(content) > MAX_RATIO * max(entry.compress_size, 1)
    if len(content) > MAX_FILE or bomb:
        raise Refused(Refusal.UNSAFE_PACKAGE, subject, where=entry.filename, detail="far larger than it looks")
    return content
