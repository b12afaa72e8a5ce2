"""How the small good file is broken: one part, some of its words replaced, and what the linter says to that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tests.word.small_docx import changed, small_docx

W15: Final = "http://schemas.microsoft.com/office/word/2012/wordml"
LINK: Final = '<w:hyperlink w:anchor="_g1_progress">'
LAST_CELL: Final = '<w:p w14:paraId="1A2B3C4D">'
THEME: Final = "<w:sdtContent><w:r><w:t>theme</w:t></w:r></w:sdtContent>"
CONTROL: Final = '<w:sdtPr><w:tag w:val="g1:theme"/><w:id w:val="77"/></w:sdtPr>'
PICTURE: Final = "<w:drawing><wp:inline>"
FIRST_ROW: Final = "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
MERGED_CELL: Final = '<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:vMerge/></w:tcPr><w:p/></w:tc>'
TABLE_END: Final = "</w:tr></w:tbl>"
SMALL_TABLE: Final = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"


@dataclass(frozen=True, slots=True)
class Break:
    """One thing broken in one part; `finding` are words the linter must say about it."""

    part: str
    old: str
    new: str
    finding: str

    def docx(self) -> bytes:
        """Return the broken file."""
        return small_docx(changed(self.part, self.old, self.new))


def with_property(element: str) -> str:
    """Return the properties of the second control with one more."""
    return CONTROL.replace("</w:sdtPr>", f"{element}</w:sdtPr>")


def control(content: str) -> str:
    """Return a control around something."""
    return f'<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'
