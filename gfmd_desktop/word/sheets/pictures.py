"""Pictures of a Word file: their bytes and the room they take."""

from __future__ import annotations

import re

from lxml import etree

from gfmd_desktop.domain.sheet import Picture
from gfmd_desktop.word.names import r
from gfmd_desktop.word.package import Package
from gfmd_desktop.word.sheets.values import integer, length

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_OLD_PICTURE = "{urn:schemas-microsoft-com:vml}imagedata"
_OLD_SHAPE = "{urn:schemas-microsoft-com:vml}shape"
_OLD_SIZE = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]+(?:pt|in|cm|mm)?)")
_EMU = 635
"""English metric units in a twentieth of a point."""

_KNOWN = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_LARGEST = 8 * 1024 * 1024


class Pictures:
    """Finds the pictures of one part."""

    def __init__(self, package: Package, part: str) -> None:
        self._package = package
        self._parts = {each.id: each.target for each in package.relationships(part) if not each.external}

    def of(self, drawing: etree._Element) -> Picture | None:
        """Return the picture of a drawing: without bytes when it is no PNG or JPEG, None when it takes no room in the text."""
        size = _size(drawing)
        return None if size is None else Picture(*size, self._data(drawing))

    def _data(self, drawing: etree._Element) -> bytes:
        for holder in drawing.iter(_BLIP, _OLD_PICTURE):
            name = self._parts.get(holder.get(r("embed"), "") or holder.get(r("id"), ""), "")
            data = self._package.parts.get(name, b"")
            if len(data) <= _LARGEST and data.startswith(_KNOWN):
                return data
        return b""


def _size(drawing: etree._Element) -> tuple[int, int] | None:
    if any(each.get("behindDoc") in ("1", "true") for each in drawing.iter(f"{_DRAWING}anchor")):
        return None
    extent = next(drawing.iter(f"{_DRAWING}extent"), None)
    if extent is not None:
        width, height = (integer(extent.get(name)) // _EMU for name in ("cx", "cy"))
    else:
        shape = next(drawing.iter(_OLD_SHAPE), None)
        found = dict(_OLD_SIZE.findall(shape.get("style", ""))) if shape is not None else {}
        width, height = (_old_length(found.get(name, "")) for name in ("width", "height"))
    return (width, height) if width > 0 and height > 0 else None


def _old_length(text: str) -> int:
    """A length without unit is in pixels of a 96th of an inch."""
    return length(text) * (15 if text.replace(".", "").isdigit() else 1)
