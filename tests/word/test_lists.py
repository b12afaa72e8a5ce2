"""Which list a paragraph belongs to: its own numbering, or that of its style."""

from __future__ import annotations

import pytest
from lxml import etree

from gfmd_desktop.domain.rich_text import BlockKind
from gfmd_desktop.word.lists import Lists, integer
from tests.word.typist import element

PLAIN = (BlockKind.PARAGRAPH, 0)

_LEVELS = "".join(
    f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="{number_format}"/></w:lvl>'
    for level, number_format in enumerate(["bullet", "decimal", "none", "lowerRoman"])
)
NUMBERING = element(
    f'<w:numbering><w:abstractNum w:abstractNumId="4">{_LEVELS}</w:abstractNum>'
    '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
    "</w:lvl></w:lvlOverride></w:num></w:numbering>"
)
STYLES = element(
    '<w:styles><w:style w:styleId="Bullet"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:styleId="Mine"><w:basedOn w:val="Bullet"/></w:style>'
    '<w:style w:styleId="Deep"><w:basedOn w:val="Bullet"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
    '</w:pPr></w:style><w:style w:styleId="Round"><w:basedOn w:val="Round"/></w:style></w:styles>'
)


def found(properties: str, *, styles: etree._Element | None = STYLES) -> tuple[BlockKind, int]:
    return Lists(NUMBERING, styles).kind_and_level(element(f"<w:pPr>{properties}</w:pPr>"))


def numbered(number_id: str, level: str = "") -> str:
    depth = f'<w:ilvl w:val="{level}"/>' if level else ""
    return f'<w:numPr>{depth}<w:numId w:val="{number_id}"/></w:numPr>'


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ("", PLAIN),
        (numbered("1"), (BlockKind.BULLET, 0)),
        (numbered("1", "1"), (BlockKind.NUMBER, 1)),
        (numbered("1", "2"), PLAIN),
        (numbered("1", "3"), (BlockKind.NUMBER, 3)),
        (numbered("2"), (BlockKind.NUMBER, 0)),
        (numbered("3"), (BlockKind.BULLET, 0)),
        (numbered("0"), PLAIN),
        (numbered("99"), (BlockKind.NUMBER, 0)),
        ('<w:pStyle w:val="Bullet"/>', (BlockKind.BULLET, 0)),
        ('<w:pStyle w:val="Mine"/>', (BlockKind.BULLET, 0)),
        ('<w:pStyle w:val="Deep"/>', (BlockKind.NUMBER, 1)),
        (f'<w:pStyle w:val="Bullet"/>{numbered("0")}', PLAIN),
        ('<w:pStyle w:val="Bullet"/><w:numPr><w:ilvl w:val="1"/></w:numPr>', (BlockKind.NUMBER, 1)),
        ('<w:pStyle w:val="Round"/>', PLAIN),
        ('<w:pStyle w:val="Nowhere"/>', PLAIN),
    ],
)
def test_kind_and_level(properties: str, expected: tuple[BlockKind, int]) -> None:
    assert found(properties) == expected


def test_without_numbering_and_styles_nothing_is_a_bullet() -> None:
    assert Lists(None, None).kind_and_level(element('<w:pPr><w:pStyle w:val="Bullet"/></w:pPr>')) == PLAIN
    assert Lists(None, None).kind_and_level(None) == PLAIN


@pytest.mark.parametrize(("text", "number"), [("7", 7), ("", 0), ("-1", 0), ("²", 0), ("1e3", 0), ("9" * 5000, 0)])
def test_numbers_in_files_may_be_anything(text: str, number: int) -> None:
    assert integer(text) == number
