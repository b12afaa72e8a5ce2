"""What looks odd and is right: the linter must say nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tests.word.lint.breaking import FIRST_ROW, LINK, MERGED_CELL, control
from tests.word.small_docx import CORE, DOCUMENT, changed, small_docx


@dataclass(frozen=True, slots=True)
class Oddity:
    """Words of one part replaced; the prefix x may be used, its namespace is declared on the root."""

    part: str
    old: str
    new: str

    def docx(self) -> bytes:
        """Return the odd file."""
        data = changed(self.part, self.old, self.new)[self.part]
        return small_docx({self.part: data.replace(b" xmlns:mc=", b' xmlns:x="urn:x" xmlns:mc=')})


ITEM: Final = (
    '<w:sdt><w:sdtPr><w:id w:val="{0}"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>'
    "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:sdtContent></w:sdt>"
)

ODDITIES: Final = {
    "rows in a repeating section": Oddity(
        DOCUMENT,
        FIRST_ROW,
        f'<w:sdt><w:sdtPr><w:id w:val="5"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>{ITEM.format(6)}{ITEM.format(7)}'
        f"</w:sdtContent></w:sdt>{FIRST_ROW}",
    ),
    "a control around a cell": Oddity(DOCUMENT, MERGED_CELL, control(MERGED_CELL)),
    "columns left out before a row": Oddity(
        DOCUMENT,
        '<w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/><w:gridSpan w:val="2"/>',
        '<w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/>',
    ),
    "a width in percent": Oddity(DOCUMENT, '<w:tblW w:w="9000" w:type="dxa"/>', '<w:tblW w:w="100%" w:type="pct"/>'),
    "spaces that hold": Oddity(DOCUMENT, "<w:t>Band</w:t>", "<w:t>\N{NO-BREAK SPACE}Band\N{EM SPACE}</w:t>"),
    "a field within a field": Oddity(
        DOCUMENT,
        "<w:r><w:t>1</w:t></w:r><w:r><w:fldChar",
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF a</w:instrText><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar',
    ),
    "a choice that asks for an extension": Oddity(
        DOCUMENT,
        "<w:t>Band</w:t>",
        '<mc:AlternateContent><mc:Choice Requires="x"><x:y/></mc:Choice><mc:Fallback><w:t>f</w:t></mc:Fallback></mc:AlternateContent>',
    ),
    "a drawing with names of its own": Oddity(DOCUMENT, "<wp:docPr ", '<x:y xmlns:x="urn:y"/><wp:docPr '),
    "no numbering": Oddity(DOCUMENT, '<w:numId w:val="1"/>', '<w:numId w:val="0"/>'),
    "a link to the top": Oddity(DOCUMENT, LINK, '<w:hyperlink w:anchor="_top">'),
    "words that look like markup": Oddity(DOCUMENT, "Band", "xmlns:a=&quot;b&quot; &lt;!-- rsid --&gt;"),
    "a bookmark before the table's properties": Oddity(
        DOCUMENT, "<w:tbl><w:tblPr>", '<w:tbl><w:bookmarkStart w:id="9" w:name="x"/><w:bookmarkEnd w:id="9"/><w:tblPr>'
    ),
    "the dates of a file": Oddity(
        CORE,
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>',
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/"><t:created>2016-12-08T09:30:00Z</t:created><dc:title>',
    ),
}
