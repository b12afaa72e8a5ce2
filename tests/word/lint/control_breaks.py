"""Broken content controls."""

from __future__ import annotations

from typing import Final

from tests.word.lint.breaking import CONTROL, FIRST_ROW, THEME, Break, control, with_property
from tests.word.small_docx import DOCUMENT

BREAKS: Final = {
    "a block control in a paragraph": Break(
        DOCUMENT, THEME, "<w:sdtContent><w:p/></w:sdtContent>", "holds p, but stands in p"
    ),
    "a run control among blocks": Break(
        DOCUMENT, "<w:vMerge/></w:tcPr>", "<w:vMerge/></w:tcPr>" + control("<w:r/>"), "holds r, but stands in tc"
    ),
    "a cell control among rows": Break(
        DOCUMENT, FIRST_ROW, control("<w:tc><w:p/></w:tc>") + FIRST_ROW, "holds tc, but stands in tbl"
    ),
    "a row control in a row": Break(
        DOCUMENT, FIRST_ROW, FIRST_ROW + control("<w:tr><w:tc><w:p/></w:tc></w:tr>"), "holds tr, but stands in tr"
    ),
    "a control in a run": Break(
        DOCUMENT, "<w:t>Band</w:t>", control("<w:t>a</w:t>"), "stands in r, where no control may"
    ),
    "a control without content": Break(DOCUMENT, THEME, "", "has 0 contents"),
    "a control with two contents": Break(DOCUMENT, THEME, THEME * 2, "has 2 contents"),
    "an empty control": Break(DOCUMENT, THEME, "<w:sdtContent/>", "sdt is empty"),
    "a control with a bookmark only": Break(
        DOCUMENT,
        THEME,
        '<w:sdtContent><w:bookmarkStart w:id="9" w:name="x"/><w:bookmarkEnd w:id="9"/></w:sdtContent>',
        "sdt is empty",
    ),
    "a control without id": Break(DOCUMENT, '<w:id w:val="77"/>', "", "has the id ''"),
    "a control with id zero": Break(DOCUMENT, '<w:id w:val="77"/>', '<w:id w:val="0"/>', "has the id '0'"),
    "a control id of 33 bits": Break(
        DOCUMENT, '<w:id w:val="77"/>', '<w:id w:val="2147483648"/>', "has the id '2147483648'"
    ),
    "a control id in words": Break(DOCUMENT, '<w:id w:val="77"/>', '<w:id w:val="seven"/>', "has the id 'seven'"),
    "two controls with one id": Break(
        DOCUMENT, '<w:id w:val="77"/>', '<w:id w:val="-1203345671"/>', "2 have the id -1203345671"
    ),
    "a long tag": Break(DOCUMENT, "g1:theme", "g1:" + "x" * 62, "tag is longer than 64"),
    "a long title": Break(
        DOCUMENT, '<w:alias w:val="Progress"/>', f'<w:alias w:val="{"😀" * 33}"/>', "alias is longer than 64"
    ),
    "a placeholder from a glossary": Break(
        DOCUMENT,
        CONTROL,
        with_property('<w:placeholder><w:docPart w:val="P"/></w:placeholder>'),
        "a placeholder that is not in the file",
    ),
    "a data binding": Break(DOCUMENT, CONTROL, with_property('<w:dataBinding w:xpath="/a"/>'), "binds the words"),
    "an item outside its section": Break(
        DOCUMENT, CONTROL, with_property("<w15:repeatingSectionItem/>"), "outside a repeating section"
    ),
    "a section without items": Break(DOCUMENT, CONTROL, with_property("<w15:repeatingSection/>"), "has no items"),
}
