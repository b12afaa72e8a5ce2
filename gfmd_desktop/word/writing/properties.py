"""Paragraph and run properties put together in the order that the schema demands (ISO 29500-1, CT_PPr and CT_RPr)."""

from __future__ import annotations

from lxml import etree

from gfmd_desktop.word.names import w

_PARAGRAPH_ORDER = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
_RUN_ORDER = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath"
)
_PLACE_IN_PARAGRAPH = {w(tag): place for place, tag in enumerate(_PARAGRAPH_ORDER.split())}
_PLACE_IN_RUN = {w(tag): place for place, tag in enumerate(_RUN_ORDER.split())}
_LAST = len(_PLACE_IN_PARAGRAPH) + len(_PLACE_IN_RUN)
"""Where Word's own extensions stand, such as `w14:ligatures`."""


def sort_paragraph_properties(properties: etree._Element) -> None:
    """Bring the children of a `w:pPr` into schema order."""
    properties[:] = sorted(properties, key=lambda child: _PLACE_IN_PARAGRAPH.get(str(child.tag), _LAST))


def sort_run_properties(properties: etree._Element) -> None:
    """Bring the children of a `w:rPr` into schema order."""
    properties[:] = sorted(properties, key=lambda child: _PLACE_IN_RUN.get(str(child.tag), _LAST))
