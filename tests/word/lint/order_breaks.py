"""Children out of order or out of place."""

from __future__ import annotations

from typing import Final

from tests.word.lint.breaking import LAST_CELL, Break
from tests.word.small_docx import DOCUMENT, NUMBERING, SETTINGS, STYLES

BREAKS: Final = {
    "paragraph properties": Break(
        DOCUMENT,
        '<w:pPr><w:pStyle w:val="Title"/>',
        '<w:pPr><w:jc w:val="left"/><w:pStyle w:val="Title"/>',
        "pPr has pStyle after jc",
    ),
    "bidi after jc": Break(
        DOCUMENT,
        '<w:pPr><w:pStyle w:val="Title"/>',
        '<w:pPr><w:pStyle w:val="Title"/><w:jc w:val="left"/><w:bidi/>',
        "pPr has bidi after jc",
    ),
    "run properties": Break(DOCUMENT, "<w:b/><w:bCs/>", "<w:bCs/><w:b/>", "rPr has b after bCs"),
    "a property twice": Break(DOCUMENT, "<w:b/><w:bCs/>", "<w:b/><w:b/>", "rPr has b after b"),
    "an unknown property": Break(DOCUMENT, "<w:b/><w:bCs/>", "<w:bold/>", "may not hold bold"),
    "table properties": Break(
        DOCUMENT,
        '<w:tblW w:w="9000" w:type="dxa"/>',
        '<w:tblLook w:val="0"/><w:tblW w:w="9000" w:type="dxa"/>',
        "tblPr has tblW after tblLook",
    ),
    "cell properties": Break(
        DOCUMENT,
        '<w:tcW w:w="9000" w:type="dxa"/><w:gridSpan w:val="2"/>',
        '<w:gridSpan w:val="2"/><w:tcW w:w="9000" w:type="dxa"/>',
        "tcPr has tcW after gridSpan",
    ),
    "a property no row has": Break(
        DOCUMENT, "<w:trPr><w:cantSplit/>", "<w:trPr><w:keepNext/>", "trPr may not hold keepNext"
    ),
    "row properties after a cell": Break(
        DOCUMENT,
        '<w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:vMerge/></w:tcPr><w:p/></w:tc>',
        '<w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:vMerge/></w:tcPr><w:p/></w:tc><w:trPr/>',
        "tr[3] has trPr after tc",
    ),
    "control properties": Break(
        DOCUMENT,
        '<w:tag w:val="g1:theme"/><w:id w:val="77"/>',
        '<w:lock w:val="sdtLocked"/><w:tag w:val="g1:theme"/><w:id w:val="77"/>',
        "sdtPr has tag after lock",
    ),
    "section properties": Break(DOCUMENT, "<w:sectPr>", "<w:sectPr><w:cols/>", "sectPr has footerReference after cols"),
    "settings": Break(SETTINGS, "<w:zoom", "<w:compat/><w:zoom", "zoom after compat"),
    "an abstract numbering after a numbering": Break(
        NUMBERING,
        "<w:abstractNum ",
        '<w:num w:numId="9"><w:abstractNumId w:val="0"/></w:num><w:abstractNum ',
        "abstractNum after num",
    ),
    "a level": Break(
        NUMBERING,
        '<w:start w:val="1"/><w:numFmt w:val="decimal"/>',
        '<w:numFmt w:val="decimal"/><w:start w:val="1"/>',
        "start after numFmt",
    ),
    "a style": Break(
        STYLES,
        '<w:name w:val="Title"/><w:basedOn w:val="Normal"/>',
        '<w:basedOn w:val="Normal"/><w:name w:val="Title"/>',
        "name after basedOn",
    ),
    "a paragraph in a paragraph": Break(DOCUMENT, LAST_CELL, f"{LAST_CELL}<w:p/>", "p may not hold p"),
    "a table in a paragraph": Break(DOCUMENT, LAST_CELL, f"{LAST_CELL}<w:tbl/>", "p may not hold tbl"),
    "a run among blocks": Break(DOCUMENT, "<w:sectPr>", "<w:r/><w:sectPr>", "body may not hold r"),
    "a section that is not last": Break(DOCUMENT, "</w:sectPr>", "</w:sectPr><w:p/>", "body has p after sectPr"),
    "two bodies": Break(DOCUMENT, "</w:body>", "</w:body><w:body><w:p/></w:body>", "document has body after body"),
}
