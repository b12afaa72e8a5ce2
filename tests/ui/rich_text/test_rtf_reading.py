"""RTF comes in as what a report holds."""

from __future__ import annotations

import pytest

from gfmd_desktop.domain.rich_text import Direction, RichText
from gfmd_desktop.ui.rich_text.rtf_reading import read_rtf
from tests.ui.rich_text.blocks import LINE, bold, bullet, italic, link, number, p, underlined

WORD = rb"""{\rtf1\adeflang1025\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\froman Times New Roman;}{\f3 Symbol;}}
{\colortbl;\red255\green0\blue0;}{\stylesheet{\ql Normal;}}{\*\listtable{\list{\listlevel\levelnfc23}}}
{\info{\author Jane Leak}}{\*\generator Riched20;}{\header\pard Confidential\par}
\pard\plain\fs22\cf1 Civil society {\b asks }\i soon\i0 , {\ul under\ul0 } \'93caf\'e9\'94 \u1605?\u-10179?\u-8704?\~x\par
{\listtext\pard\plain\f3 \'b7\tab}\pard\plain\ls1\ilvl0 first\par
{\listtext\pard\plain o\tab}\pard\plain\ls1\ilvl1 second\line more\par
{\listtext\pard\plain 1.\tab}\pard\plain\ls2 third\par
\pard\plain {\field{\*\fldinst { HYPERLINK "https://example.org/" }}{\fldrslt {\ul\cf2 the site}}} {\v hidden}\par
\pard\rtlpar (2018)\par
\trowd\pard\intbl A\cell B\cell\row
}"""


def test_rtf_of_a_word_processor() -> None:
    assert read_rtf(WORD) == (
        p("Civil society ", bold("asks "), italic("soon"), ", ", underlined("under"), " “café” م😀\u00a0x"),
        bullet("first"),
        bullet(f"second{LINE}more", level=1),
        number("third"),
        p(link("the site")),
        p("(2018)", direction=Direction.RTL),
        p("A"),
        p("B"),
    )


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (rb"not RTF", ()),
        (rb"{\rtf1 }", ()),
        (rb"{\rtf1\ansi\ansicpg1251 \'cc\'e8\'e3\'f0\'e0\'ed\'f2}", (p("Мигрант"),)),
        (rb"{\rtf1\uc0 \u1605\u1606}", (p("من"),)),
        (
            rb"{\rtf1 a\\b\{c\}\
d}",
            (p("a\\b{c}"), p("d")),
        ),
        (rb"{\rtf1 {\field{\*\fldinst HYPERLINK javascript:x}{\fldrslt a}}}", (p("a"),)),
        (rb"{\rtf1 unclosed {\b bold", (p("unclosed ", bold("bold")),)),
        (rb"{\rtf1 }}}} after", (p("after"),)),
        (rb"{\rtf1\ansicpg99999 \'e9}", (p("é"),)),
    ],
)
def test_rtf_that(rtf: bytes, text: RichText) -> None:
    assert read_rtf(rtf) == text
