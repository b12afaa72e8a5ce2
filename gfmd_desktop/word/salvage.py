"""XML that breaks the rules of characters, made readable: what no XML may hold is taken out, bad UTF-8 is shown as U+FFFD."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Final

_BREAKS: Final = (0x0B, 0x0C)
"""Line and page breaks of old text files: a space stands for them, so that words stay apart."""
_FORBIDDEN: Final = bytes(code for code in range(32) if code not in (9, 10, 13, *_BREAKS))
_SPACED: Final = bytes(32 if code in _BREAKS else code for code in range(256))
_NONCHARACTERS: Final = re.compile(rb"\xef\xbf[\xbe\xbf]")
_REFERENCE: Final = re.compile(rb"&#(?:x(?P<hex>[0-9A-Fa-f]{1,40})|(?P<decimal>[0-9]{1,40}));")
_STRETCH: Final = 1024 * 1024
"""Bytes decoded at once, so that a large part is never held as characters as a whole."""


def salvaged(xml: bytes) -> bytes:
    """Return an XML part in UTF-8 without the characters and references that XML 1.0 forbids; the rest of it is as it was."""
    clean = b"".join(_valid_utf_8(xml.translate(_SPACED, _FORBIDDEN)))
    return _REFERENCE.sub(_kept, _NONCHARACTERS.sub(b"", clean))


def _valid_utf_8(xml: bytes) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    for start in range(0, len(xml), _STRETCH):
        yield decoder.decode(xml[start : start + _STRETCH]).encode()
    yield decoder.decode(b"", final=True).encode()


def _kept(reference: re.Match[bytes]) -> bytes:
    code = int(reference["hex"], 16) if reference["hex"] else int(reference["decimal"])
    if _is_allowed(code):
        return reference.group()
    return b" " if code in _BREAKS else b""


def _is_allowed(code: int) -> bool:
    """Tell whether XML 1.0 (section 2.2) allows a character."""
    return code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF
