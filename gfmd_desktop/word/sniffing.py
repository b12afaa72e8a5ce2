"""Which format bytes are in, told from the bytes themselves: a file's ending says little."""

from __future__ import annotations

from typing import Final

from gfmd_desktop.errors import Refusal, Refused

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP: Final = b"PK\x03\x04"
_BEGINNINGS: Final = (
    (b"{\\rtf", "RTF"),
    (b"%pdf", "PDF"),
    (b"<!doctype html", "HTML"),
    (b"<html", "HTML"),
    (b"mime-version:", "HTML"),
    (b"<", "XML"),
)
_WRITERS: Final = frozenset({"RTF", "HTML", "OpenDocument"})
"""What word processors open and save as Word files."""
_MIMETYPES: Final = (
    (b"application/vnd.oasis.opendocument", "OpenDocument"),
    (b"application/epub", "EPUB"),
)
_OTHER_OLE: Final = (
    ("Workbook", "Excel"),
    ("PowerPoint Document", "PowerPoint"),
    ("__properties_version1.0", "an Outlook message"),
)
_DIRECTORY_ENTRY: Final = 128
"""Length of an OLE directory entry; its name stands at the beginning, in UTF-16."""


def refuse_other_formats(data: bytes) -> None:
    """Refuse what is not a zip, and zips that say they are something else; the detail names the format when it is known."""
    if not data:
        raise Refused(Refusal.EMPTY_FILE)
    if data.startswith(_ZIP):
        _refuse_other_zip(data)
        return
    if data.startswith(_OLE):
        raise _ole(data)
    text = data[:512].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\0", b"").lower()
    for beginning, name in _BEGINNINGS:
        if text.startswith(beginning):
            raise _other(name)
    raise Refused(Refusal.NOT_A_WORD_FILE)


def _refuse_other_zip(data: bytes) -> None:
    if data[30:38] == b"mimetype":
        for beginning, name in _MIMETYPES:
            if data[38:].startswith(beginning):
                raise _other(name)


def _other(name: str) -> Refused:
    return Refused(Refusal.OTHER_WRITER if name in _WRITERS else Refusal.OTHER_FORMAT, detail=name)


def _ole(data: bytes) -> Refused:
    """Tell apart what comes in an OLE container: Word with a password, old Word, anything else (ECMA-376 part 2, MS-CFB 2.6)."""
    if _has_stream(data, "EncryptedPackage"):
        return Refused(Refusal.PASSWORD_PROTECTED)
    if _has_stream(data, "WordDocument"):
        return Refused(Refusal.LEGACY_WORD)
    named = (name for stream, name in _OTHER_OLE if _has_stream(data, stream))
    return Refused(Refusal.OTHER_FORMAT, detail=next(named, "OLE"))


def _has_stream(data: bytes, name: str) -> bool:
    stored = f"{name}\0".encode("utf-16-le")
    place = data.find(stored)
    while place >= 0 and place % _DIRECTORY_ENTRY:
        place = data.find(stored, place + 1)
    return place >= 0
