"""Files as Word writes them, of any length: words split over runs, revision ids, proofing marks, bookmarks, tables, lists."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.word.small_docx import DOCUMENT, document, small_docx

_WORDS = [
    "migration",
    "cities",
    "governments",
    "protection",
    "of",
    "workers",
    "and",
    "families",
    "rights",
    "fair",
    "recruitment",
    "dialogue",
    "states",
    "should",
    "adopt",
    "the",
    "access",
    "to",
    "justice",
    "schools",
    "health",
    "housing",
    "regular",
    "pathways",
    "civil",
    "society",
    "compact",
    "data",
    "return",
    "dignity",
    "women",
    "children",
    "local",
    "networks",
]
_PROPERTIES = '<w:rPr><w:rFonts w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr>'


def wordlike(words: int, seed: int = 0) -> bytes:
    """Return a file of about so many words, the same for the same seed."""
    chance = random.Random(seed)
    return small_docx({DOCUMENT: document("".join(_blocks(words, chance)))})


def _blocks(words: int, chance: random.Random) -> Iterator[str]:
    written = 0
    number = 0
    while written < words:
        number += 1
        length = chance.randint(20, 90)
        written += length
        paragraph = _paragraph(length, number, chance)
        if number % 4:
            yield paragraph
        else:
            yield (
                '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6000"/>'
                f'</w:tblGrid><w:tr w:rsidR="00A{number:05X}"><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>'
                f'Label {number}</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr>{paragraph}</w:tc>'
                "</w:tr></w:tbl>"
            )


def _paragraph(length: int, number: int, chance: random.Random) -> str:
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if number % 3 == 0 else ""
    runs = []
    while length > 0:
        some = min(length, chance.randint(1, 12))
        length -= some
        text = " ".join(chance.choice(_WORDS) for _ in range(some))
        properties = _PROPERTIES if chance.random() < 0.2 else ""
        broken = "<w:lastRenderedPageBreak/>" if chance.random() < 0.01 else ""
        runs.append(f'<w:r w:rsidR="00B{number:05X}">{properties}{broken}<w:t xml:space="preserve">{text} </w:t></w:r>')
        if chance.random() < 0.05:
            runs.append('<w:proofErr w:type="spellStart"/>')
    return (
        f'<w:p w14:paraId="{number:08X}" w:rsidR="00C{number:05X}" w:rsidRDefault="00C{number:05X}"><w:pPr>{listed}'
        f'<w:rPr><w:sz w:val="22"/></w:rPr></w:pPr><w:bookmarkStart w:id="{number}" w:name="_Ref{number}"/>'
        f'<w:bookmarkEnd w:id="{number}"/>{"".join(runs)}</w:p>'
    )
