"""What a layout's page borrows from parts that do not come along: cut off; the words and pictures it shows stay where it has them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from lxml import etree

from gfmd_desktop.word.names import R_NS, w
from gfmd_desktop.word.writing.cleaning.trees import remove, remove_all, unwrap

_R: Final = f"{{{R_NS}}}"
_HYPERLINK, _PICTURE, _OBJECT, _CONTROL = w("hyperlink"), w("pict"), w("object"), w("control")
_DRAWN: Final = (w("drawing"), _PICTURE, _OBJECT)
_WITH_IDS: Final = etree.XPath("//*[@r:*]", namespaces={"r": R_NS})
_EXTENSION: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}ext"
_IMAGE: Final = "{urn:schemas-microsoft-com:vml}imagedata"
_EMBEDDED: Final = "{urn:schemas-microsoft-com:office:office}OLEObject"


class Loss(Enum):
    """What a layout shows and an export cannot."""

    CHART = "chart"
    DIAGRAM = "diagram"
    OBJECT = "object"
    OTHER_DOCUMENT = "other-document"
    PICTURE = "linked-picture"
    INK = "ink"


_LOSSES: Final = {
    "chart": Loss.CHART,
    "relIds": Loss.DIAGRAM,
    "altChunk": Loss.OTHER_DOCUMENT,
    "subDoc": Loss.OTHER_DOCUMENT,
    "blip": Loss.PICTURE,
    "imagedata": Loss.PICTURE,
    "contentPart": Loss.INK,
}


@dataclass(frozen=True, slots=True)
class Cut:
    """The relationships that a part still uses, and what it no longer shows."""

    used: frozenset[str] = frozenset()
    losses: tuple[Loss, ...] = ()


def cut_ties(root: etree._Element, kept: Collection[str]) -> Cut:
    """Take out what depends on a relationship that is not among the `kept` ids."""
    losses = list(_without_objects(root))
    used = set()
    for element in _using_relationships(root):
        names = [str(name) for name in element.attrib if str(name).startswith(_R)]
        missing = [name for name in names if element.get(name) not in kept]
        used |= {str(element.get(name)) for name in names} & set(kept)
        if missing:
            losses += _cut(element, missing, is_whole=len(missing) < len(names))
    return Cut(frozenset(used), tuple(losses))


def _using_relationships(root: etree._Element) -> list[etree._Element]:
    found = _WITH_IDS(root)
    return [each for each in found if isinstance(each, etree._Element)] if isinstance(found, list) else []


def _cut(element: etree._Element, missing: list[str], *, is_whole: bool) -> Iterator[Loss]:
    kind = etree.QName(element).localname
    extension = next(element.iterancestors(_EXTENSION), None)
    if is_whole:
        for name in missing:
            del element.attrib[name]
    elif element.tag == _HYPERLINK:
        unwrap(element)
    elif extension is not None:
        remove(extension)
    elif kind in _LOSSES:
        yield _LOSSES[kind]
        remove_all([next(element.iterancestors(*_DRAWN), element)])
    else:
        remove(element)


def _without_objects(root: etree._Element) -> Iterator[Loss]:
    """Leave of embedded objects and of controls that run programs the picture they show: what is behind it may be anything."""
    for inner in list(root.iter(_EMBEDDED, _CONTROL)):
        holder = next(inner.iterancestors(_OBJECT, _PICTURE), None)
        remove(inner)
        if holder is None:
            continue
        if next(holder.iter(_IMAGE), None) is None:
            yield Loss.OBJECT
            remove_all([holder])
        else:
            holder.tag = _PICTURE
            holder.attrib.clear()
