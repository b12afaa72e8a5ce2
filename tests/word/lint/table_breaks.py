"""Broken tables."""

from __future__ import annotations

from typing import Final

from tests.word.lint.breaking import FIRST_ROW, MERGED_CELL, SMALL_TABLE, TABLE_END, Break
from tests.word.small_docx import DOCUMENT

BREAKS: Final = {
    "a cell without paragraph": Break(
        DOCUMENT, "<w:vMerge/></w:tcPr><w:p/>", "<w:vMerge/></w:tcPr>", "tr[3]/tc[1] does not end with a paragraph"
    ),
    "a cell without anything": Break(
        DOCUMENT,
        MERGED_CELL,
        "<w:tc/>",
        "tr[3]/tc[1] is empty",
    ),
    "a cell that ends with a table": Break(
        DOCUMENT,
        "<w:vMerge/></w:tcPr><w:p/>",
        f"<w:vMerge/></w:tcPr><w:p/>{SMALL_TABLE}",
        "tr[3]/tc[1] does not end with a paragraph",
    ),
    "a cell whose control ends with a table": Break(
        DOCUMENT,
        "<w:br/></w:r></w:p></w:sdtContent>",
        f"<w:br/></w:r></w:p>{SMALL_TABLE}</w:sdtContent>",
        "tr[2]/tc[2] does not end with a paragraph",
    ),
    "a body that ends with a table": Break(
        DOCUMENT, "<w:sectPr>", f"{SMALL_TABLE}<w:sectPr>", "body does not end with a paragraph"
    ),
    "two tables that touch": Break(
        DOCUMENT, TABLE_END, f"{TABLE_END}{SMALL_TABLE}", "two tables without a paragraph between"
    ),
    "no grid": Break(
        DOCUMENT, '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6000"/></w:tblGrid>', "", "tbl has no columns"
    ),
    "an empty grid": Break(DOCUMENT, '<w:gridCol w:w="3000"/><w:gridCol w:w="6000"/>', "", "tbl has no columns"),
    "no table properties": Break(
        DOCUMENT,
        '<w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9000" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>',
        "",
        "tbl has no properties",
    ),
    "a row without cells": Break(DOCUMENT, FIRST_ROW, f"<w:tr/>{FIRST_ROW}", "tr[1] has no cell"),
    "a row that is too short": Break(DOCUMENT, '<w:gridSpan w:val="2"/>', "", "tr[1] fills 1 of 2 columns"),
    "a row that is too long": Break(
        DOCUMENT, '<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="3"/>', "tr[1] fills 3 of 2 columns"
    ),
    "columns left out beside a row": Break(
        DOCUMENT,
        "<w:trPr><w:cantSplit/>",
        '<w:trPr><w:gridAfter w:val="1"/><w:cantSplit/>',
        "tr[1] fills 3 of 2 columns",
    ),
    "a merge with nothing": Break(
        DOCUMENT, '<w:vMerge w:val="restart"/>', "", "tr[3]/tc[1] is merged with no cell above"
    ),
    "a merge with another width": Break(
        DOCUMENT, "<w:vMerge/>", '<w:gridSpan w:val="2"/><w:vMerge/>', "tr[3]/tc[1] is merged with no cell above"
    ),
}
