"""Styles our own elements name, added where a layout has not got them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from gfmd_desktop.word.names import W_NS, w

STYLES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"
_STYLE, _STYLE_ID, _VAL = w("style"), w("styleId"), w("val")


@dataclass(frozen=True, slots=True)
class OwnStyle:
    """A style by id, with the look it gets when the layout does not define it (run properties and their values)."""

    id: str
    kind: str
    name: str
    look: tuple[tuple[str, str], ...] = ()
    keeps_with_next: bool = False


HYPERLINK = OwnStyle("Hyperlink", "character", "Hyperlink", (("color", "0563C1"), ("u", "single")))
ANSWER = OwnStyle("GFMDAnswer", "paragraph", "GFMD Answer")
ANNEX_HEADING = OwnStyle(
    "GFMDAnnexHeading",
    "paragraph",
    "GFMD Annex Heading",
    (("b", "1"), ("bCs", "1"), ("sz", "28"), ("szCs", "28")),
    keeps_with_next=True,
)
ANNEX_LABEL = OwnStyle(
    "GFMDAnnexLabel", "paragraph", "GFMD Annex Label", (("b", "1"), ("bCs", "1")), keeps_with_next=True
)


def with_styles(root: etree._Element | None, wanted: Iterable[OwnStyle]) -> etree._Element:
    """Return a styles part (a new one when there is none) that has all wanted styles."""
    styles = root if root is not None else etree.Element(w("styles"), nsmap={"w": W_NS})
    present = {style.get(_STYLE_ID) for style in styles.iterchildren(_STYLE)}
    for style in wanted:
        if style.id not in present:
            styles.append(_element(style))
    return styles


def _element(style: OwnStyle) -> etree._Element:
    element = etree.Element(_STYLE, {w("type"): style.kind, w("customStyle"): "1", _STYLE_ID: style.id})
    etree.SubElement(element, w("name"), {_VAL: style.name})
    if style.keeps_with_next:
        etree.SubElement(etree.SubElement(element, w("pPr")), w("keepNext"))
    if style.look:
        look = etree.SubElement(element, w("rPr"))
        for tag, value in style.look:
            etree.SubElement(look, w(tag), {_VAL: value})
    return element
