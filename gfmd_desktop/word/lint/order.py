"""The order of children in WordprocessingML (ISO/IEC 29500-4, the schema's sequences), as data.

Places are divided by spaces, tags that share a place by bars; a place that may be filled more than once ends in an asterisk, and
tags that may stand anywhere begin with a tilde.
`rPr` and `trPr` have the order Word writes: their schema leaves it open.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gfmd_desktop.word.names import w

_RANGES: Final = (
    "bookmarkStart|bookmarkEnd|moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd|commentRangeStart|"
    "commentRangeEnd|customXmlInsRangeStart|customXmlInsRangeEnd|customXmlDelRangeStart|customXmlDelRangeEnd|"
    "customXmlMoveFromRangeStart|customXmlMoveFromRangeEnd|customXmlMoveToRangeStart|customXmlMoveToRangeEnd"
)
_EVERYWHERE: Final = f"proofErr|permStart|permEnd|ins|del|moveFrom|moveTo|{_RANGES}"
_IN_PARAGRAPH: Final = f"r|hyperlink|fldSimple|sdt|smartTag|customXml|dir|bdo|subDoc|{_EVERYWHERE}"
_BLOCKS: Final = f"p|tbl|sdt|customXml|altChunk|{_EVERYWHERE}"
_IN_RUN: Final = (
    "t|br|tab|cr|sym|noBreakHyphen|softHyphen|fldChar|instrText|delText|delInstrText|drawing|pict|object|ptab|"
    "footnoteReference|endnoteReference|commentReference|footnoteRef|endnoteRef|annotationRef|separator|"
    "continuationSeparator|pgNum|ruby|contentPart|lastRenderedPageBreak|dayShort|monthShort|yearShort|dayLong|monthLong|"
    "yearLong"
)
_PARAGRAPH_PROPERTIES: Final = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid "
    "spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl "
    "divId cnfStyle rPr sectPr pPrChange"
)
_RUN_PROPERTIES: Final = (
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
    "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
    "lang eastAsianLayout specVanish oMath rPrChange"
)
_CONTROL_PROPERTIES: Final = (
    "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex "
    "equation|comboBox|date|docPartObj|docPartList|dropDownList|picture|richText|text|citation|group|bibliography"
)
_SECTION_PROPERTIES: Final = (
    "headerReference|footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols "
    "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange"
)
_SETTINGS: Final = (
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape "
    "printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts "
    "saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop "
    "hideSpellingErrors hideGrammaticalErrors activeWritingStyle* proofState formsDesign attachedTemplate linkStyles "
    "stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves "
    "doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation "
    "consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle "
    "evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing "
    "drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery "
    "doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData "
    "noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore "
    "savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText "
    "doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace "
    "updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids attachedSchema* themeFontLang clrSchemeMapping "
    "doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType* "
    "shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator"
)
_TABLE_PROPERTIES: Final = (
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders "
    "shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange"
)
_CELL_PROPERTIES: Final = (
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers "
    "cellIns|cellDel|cellMerge tcPrChange"
)
_ROW_PROPERTIES: Final = (
    "cnfStyle|divId|gridBefore|gridAfter|wBefore|wAfter|cantSplit|trHeight|tblHeader|tblCellSpacing|jc|hidden* ins del "
    "trPrChange"
)
_SIDES: Final = "top start left bottom end right"

_SEQUENCES: Final = {
    "document": "background body",
    "body": f"{_BLOCKS}* sectPr",
    "hdr": f"{_BLOCKS}*",
    "ftr": f"{_BLOCKS}*",
    "footnotes": "footnote*",
    "endnotes": "endnote*",
    "footnote": f"{_BLOCKS}*",
    "endnote": f"{_BLOCKS}*",
    "p": f"pPr {_IN_PARAGRAPH}*",
    "hyperlink": f"{_IN_PARAGRAPH}*",
    "fldSimple": f"fldData {_IN_PARAGRAPH}*",
    "r": f"rPr {_IN_RUN}*",
    "pPr": _PARAGRAPH_PROPERTIES,
    "rPr": _RUN_PROPERTIES,
    "numPr": "ilvl numId numberingChange ins",
    "pBdr": "top left bottom right between bar",
    "tabs": "tab*",
    "sectPr": _SECTION_PROPERTIES,
    "tbl": f"~{_EVERYWHERE} tblPr tblGrid tr|sdt|customXml*",
    "tblGrid": "gridCol* tblGridChange",
    "tblPr": _TABLE_PROPERTIES,
    "tblPrEx": "tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblPrExChange",
    "tblBorders": f"{_SIDES} insideH insideV",
    "tblCellMar": _SIDES,
    "tr": f"tblPrEx trPr tc|sdt|customXml|{_EVERYWHERE}*",
    "trPr": _ROW_PROPERTIES,
    "tc": f"tcPr {_BLOCKS}*",
    "tcPr": _CELL_PROPERTIES,
    "tcBorders": f"{_SIDES} insideH insideV tl2br tr2bl",
    "tcMar": _SIDES,
    "sdt": "sdtPr sdtEndPr sdtContent",
    "sdtPr": _CONTROL_PROPERTIES,
    "sdtEndPr": "rPr*",
    "settings": _SETTINGS,
    "numbering": "numPicBullet* abstractNum* num* numIdMacAtCleanup",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl*",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "num": "abstractNumId lvlOverride*",
    "lvlOverride": "startOverride lvl",
    "styles": "docDefaults latentStyles style*",
    "docDefaults": "rPrDefault pPrDefault",
    "style": (
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal "
        "personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr*"
    ),
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "fonts": "font*",
    "font": ("altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic"),
}


@dataclass(frozen=True, slots=True)
class Sequence:
    """Where each child of an element may stand: the number of its place, the places that may be filled more than once."""

    places: dict[str, int]
    repeated: frozenset[int]
    anywhere: frozenset[str]


def _sequence(words: str) -> Sequence:
    places: dict[str, int] = {}
    repeated = set()
    anywhere: set[str] = set()
    for number, place in enumerate(words.split()):
        tags = {w(tag) for tag in place.strip("~*").split("|")}
        if place.startswith("~"):
            anywhere |= tags
        if place.endswith("*"):
            repeated.add(number)
        places |= dict.fromkeys(tags, number)
    return Sequence(places, frozenset(repeated), frozenset(anywhere))


SEQUENCES: Final = {w(tag): _sequence(words) for tag, words in _SEQUENCES.items()}
"""The order of children by the parent's tag; elements that are not listed are left to the schema."""

RANGES: Final = frozenset(w(tag) for tag in _RANGES.split("|"))
"""Marks of where something begins and ends; they hold nothing themselves."""

EVERYWHERE: Final = frozenset(w(tag) for tag in _EVERYWHERE.split("|"))
IN_PARAGRAPH: Final = frozenset(w(tag) for tag in _IN_PARAGRAPH.split("|"))
BLOCKS: Final = frozenset(w(tag) for tag in _BLOCKS.split("|"))
ROWS: Final = frozenset({w("tr"), w("sdt"), w("customXml")}) | EVERYWHERE
CELLS: Final = frozenset({w("tc"), w("sdt"), w("customXml")}) | EVERYWHERE
