"""Ids that repeat, references to nothing, fields that never end."""

from __future__ import annotations

from typing import Final

from tests.word.lint.breaking import LINK, PICTURE, Break
from tests.word.small_docx import DOCUMENT, FOOTER, NUMBERING, STYLES

BREAKS: Final = {
    "a bookmark name twice": Break(FOOTER, "_g1_ref", "_G1_PROGRESS", "2 are named _g1_progress"),
    "a long bookmark name": Break(FOOTER, "_g1_ref", "_" + "x" * 40, "is named '_xxxx"),
    "a bookmark name with a space": Break(FOOTER, "_g1_ref", "my ref", "is named 'my ref'"),
    "a bookmark name that begins with a digit": Break(FOOTER, "_g1_ref", "1ref", "is named '1ref'"),
    "a bookmark id twice": Break(FOOTER, 'w:id="3"', 'w:id="2"', "bookmarks: 2 have the id 2"),
    "a bookmark that never ends": Break(FOOTER, '<w:bookmarkEnd w:id="3"/>', "", "never ends the bookmark 3"),
    "a bookmark that never began": Break(
        FOOTER, '<w:bookmarkStart w:id="3" w:name="_g1_ref"/>', "", "has not begun, 3"
    ),
    "a bookmark that ends before it begins": Break(
        FOOTER,
        '<w:bookmarkStart w:id="3" w:name="_g1_ref"/><w:bookmarkEnd w:id="3"/>',
        '<w:bookmarkEnd w:id="3"/><w:bookmarkStart w:id="3" w:name="_g1_ref"/>',
        "has not begun, 3",
    ),
    "a drawing id twice": Break(
        DOCUMENT,
        PICTURE,
        f'<w:drawing><wp:inline><wp:docPr id="1" name="x"/></wp:inline></w:drawing>{PICTURE}',
        "drawings: 2 have the id 1",
    ),
    "a paragraph id twice": Break(
        DOCUMENT,
        "<w:vMerge/></w:tcPr><w:p/>",
        '<w:vMerge/></w:tcPr><w:p w14:paraId="1A2B3C4D"/>',
        "has 2 paragraphs 1A2B3C4D",
    ),
    "a paragraph id too large": Break(DOCUMENT, "1A2B3C4D", "80000000", "has the id 80000000"),
    "an unknown paragraph style": Break(
        DOCUMENT, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Titel"/>', "uses Titel"
    ),
    "an unknown character style": Break(
        DOCUMENT, '<w:rStyle w:val="Hyperlink"/>', '<w:rStyle w:val="Link"/>', "uses Link"
    ),
    "an unknown table style": Break(DOCUMENT, '<w:tblStyle w:val="Grid"/>', '<w:tblStyle w:val="Gird"/>', "uses Gird"),
    "a style of another kind": Break(
        DOCUMENT, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Hyperlink"/>', "no paragraph style"
    ),
    "a style based on nothing": Break(
        STYLES, '<w:next w:val="Normal"/>', '<w:next w:val="Gone"/>', "uses Gone, which is no style"
    ),
    "a style twice": Break(STYLES, 'w:styleId="Answer"', 'w:styleId="Title"', "has the style Title twice"),
    "styles based on each other": Break(
        STYLES,
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>',
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:basedOn w:val="Title"/>',
        "bases the style Normal on itself",
    ),
    "an unknown numbering": Break(DOCUMENT, '<w:numId w:val="1"/>', '<w:numId w:val="2"/>', "uses the numbering 2"),
    "a tenth level in use": Break(DOCUMENT, '<w:ilvl w:val="0"/>', '<w:ilvl w:val="9"/>', "is 9, not 0 to 8"),
    "an unknown abstract numbering": Break(
        NUMBERING, '<w:abstractNumId w:val="0"/>', '<w:abstractNumId w:val="7"/>', "names 7"
    ),
    "a numbering twice": Break(
        NUMBERING,
        "</w:numbering>",
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
        "has the num 1 twice",
    ),
    "an abstract numbering twice": Break(
        NUMBERING,
        "<w:abstractNum ",
        '<w:abstractNum w:abstractNumId="0"/><w:abstractNum ',
        "has the abstractNum 0 twice",
    ),
    "a tenth level": Break(NUMBERING, '<w:lvl w:ilvl="0">', '<w:lvl w:ilvl="9">', "has the level 9"),
    "a level twice": Break(
        NUMBERING, '<w:lvl w:ilvl="0">', '<w:lvl w:ilvl="0"/><w:lvl w:ilvl="0">', "has the level 0 twice"
    ),
    "an override of a tenth level": Break(
        NUMBERING, '<w:lvlOverride w:ilvl="0">', '<w:lvlOverride w:ilvl="9">', "has the level 9"
    ),
    "a link to nowhere": Break(DOCUMENT, LINK, '<w:hyperlink w:anchor="gone">', "leads to gone"),
    "a note that is not there": Break(DOCUMENT, "<w:t>Band</w:t>", '<w:footnoteReference w:id="2"/>', "the footnote 2"),
    "a field that never ends": Break(
        DOCUMENT, '<w:r><w:fldChar w:fldCharType="end"/></w:r>', "", "1 fields that never end"
    ),
    "a field that never began": Break(
        DOCUMENT, '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "", "is a separate of no field"
    ),
    "two separations": Break(
        DOCUMENT,
        '<w:fldChar w:fldCharType="separate"/>',
        '<w:fldChar w:fldCharType="separate"/>' * 2,
        "is a separate of no field",
    ),
    "a code after the separation": Break(
        DOCUMENT,
        "<w:r><w:t>1</w:t></w:r><w:r><w:fldChar",
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar",
        "code outside a field",
    ),
    "an unknown field character": Break(
        DOCUMENT, 'w:fldCharType="end"', 'w:fldCharType="ende"', "is a ende of no field"
    ),
    "a field that names the author": Break(DOCUMENT, " PAGE <", " AUTHOR <", "is a field AUTHOR"),
    "a field in two pieces": Break(
        DOCUMENT, " PAGE </w:instrText>", "FILE</w:instrText><w:instrText>NAME \\p</w:instrText>", "is a field FILENAME"
    ),
    "a simple field that reads a file": Break(
        FOOTER, 'w:instr=" PAGE "', 'w:instr=" INCLUDETEXT a.docx "', "is a field INCLUDETEXT"
    ),
}
