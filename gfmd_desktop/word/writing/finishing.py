"""A filled document made whole: ids that are unique, tables apart, a paragraph at the end."""

from __future__ import annotations

from lxml import etree

from gfmd_desktop.word.elements import BODY, BOOKMARK_END, BOOKMARK_START, PARAGRAPH, SECTION, TABLE
from gfmd_desktop.word.names import WP_NS, w

_FIRST_CONTROL = 1001
_CONTROL_ID = f"{w('sdtPr')}/{w('id')}"


def number_controls_and_drawings(root: etree._Element, beyond: int = 0) -> None:
    """Number content controls and drawings anew: cloned rows bring the ids of their prototype along.

    Numbers are unique in the whole file: those of a header begin `beyond` those of the document.
    """
    for number, control in enumerate(root.iter(w("sdt")), start=beyond + _FIRST_CONTROL):
        for identifier in control.iterfind(_CONTROL_ID):
            identifier.set(w("val"), str(number))
    for number, drawing in enumerate(root.iter(f"{{{WP_NS}}}docPr"), start=beyond + 1):
        drawing.set("id", str(number))


def part_tables(document: etree._Element) -> None:
    """Put a paragraph between tables that have none left between them, and after a table that ends the document."""
    for body in document.iterchildren(BODY):
        visible = [child for child in body if child.tag not in (BOOKMARK_START, BOOKMARK_END)]
        for block, following in zip(visible, [*visible[1:], None], strict=True):
            last = following is None or following.tag == SECTION
            if block.tag == TABLE and (last or (following is not None and following.tag == TABLE)):
                block.addnext(etree.Element(PARAGRAPH))
