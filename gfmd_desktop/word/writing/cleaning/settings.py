"""The settings of a layout that shape its pages; what remembers people, machines, sessions and protection stays behind."""

from __future__ import annotations

from typing import Final

from lxml import etree

from gfmd_desktop.word.names import w

_NAMES: Final = (
    "zoom displayBackgroundShape printFractionalCharacterWidth mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader "
    "bordersDoNotSurroundFooter gutterAtTop defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone "
    "doNotHyphenateCaps defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets "
    "drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery "
    "displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin "
    "drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne "
    "strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore hdrShapeDefaults footnotePr endnotePr compat themeFontLang "
    "clrSchemeMapping shapeDefaults decimalSymbol listSeparator"
)
_SHAPES_PAGES: Final = frozenset(map(w, _NAMES.split()))
_EQUATIONS: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}mathPr"


def plain_settings(root: etree._Element) -> etree._Element:
    """Return settings with those left that change how a page looks."""
    for child in list(root):
        if child.tag not in _SHAPES_PAGES and child.tag != _EQUATIONS:
            root.remove(child)
    return root
