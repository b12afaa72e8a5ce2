"""Pictures without what cameras and drawing programs write into them: who, where, when, with what."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_WORDS: Final = frozenset((b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"))
_CHUNK_FRAME: Final = 12
_JPEG: Final = b"\xff\xd8"
_JPEG_MARK: Final = 0xFF
_JPEG_SCAN: Final = 0xDA
_JPEG_SHOWN: Final = frozenset((0xE0, 0xE2, 0xEE))
"""Application segments that change the picture: its density, its colours."""
_JPEG_APPLICATION: Final = range(0xE0, 0xF0)
_JPEG_COMMENT: Final = 0xFE


def plain_picture(picture: bytes) -> bytes:
    """Return a picture that shows the same and says no more; one of a kind not known here, or damaged, as it is."""
    try:
        if picture.startswith(_PNG):
            return _PNG + b"".join(_png_chunks(picture))
        if picture.startswith(_JPEG):
            return _JPEG + b"".join(_jpeg_segments(picture))
    except struct.error:
        return picture
    return picture


def _png_chunks(picture: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at < len(picture):
        length, kind = struct.unpack_from(">I4s", picture, at)
        if kind not in _PNG_WORDS:
            yield picture[at : at + _CHUNK_FRAME + length]
        at += _CHUNK_FRAME + length


def _jpeg_segments(picture: bytes) -> Iterator[bytes]:
    at = len(_JPEG)
    while at < len(picture):
        mark, kind = struct.unpack_from(">BB", picture, at)
        if mark != _JPEG_MARK or kind in (_JPEG_SCAN, _JPEG_MARK):
            yield picture[at:]
            return
        (length,) = struct.unpack_from(">H", picture, at + 2)
        tells = kind == _JPEG_COMMENT or (kind in _JPEG_APPLICATION and kind not in _JPEG_SHOWN)
        if not tells:
            yield picture[at : at + 2 + length]
        at += 2 + length
