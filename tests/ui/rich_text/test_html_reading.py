"""What word processors, web pages and messengers put on the clipboard comes in as what a report holds.

The pages in clips/ are written by hand in the manner of each program.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from gfmd_desktop.domain.rich_text import Block, Direction, Mark, RichText, Span
from gfmd_desktop.ui.rich_text.html_reading import read_html
from tests.ui.rich_text.blocks import LINE, bold, bullet, italic, link, number, outline, p, underlined

CLIPS = Path(__file__).with_name("clips")
READ = {
    "word": (
        p("Recommendations"),
        p(
            "Civil society ",
            bold("asks governments"),
            ", as ",
            italic("soon"),
            " as possible, to ",
            underlined("open"),
            " the ",
            link("Compact", "https://example.org/compact?a=1&b=2"),
            ":",
        ),
        bullet("create safe spaces"),
        bullet("in schools", level=1),
        bullet("and in ", bold("libraries"), level=2),
        bullet("deeper than there are levels", level=2),
        number("first"),
        number("second", level=1),
        p("Mechanism"),
        p(bold("Short term")),
        p(f"ten\tkilometres: 10\u00a0km{LINE}next line"),
        p("حقوق العمال ", bold("أولاً")),
    ),
    "libreoffice": (
        p("Recommend ", bold("to states"), " ", italic("and"), " ", underlined("cities"), " at once"),
        bullet("Open talks"),
        bullet("with mayors", level=1),
        bullet("Local groups"),
        number("One"),
        number(f"two{LINE}three", level=1),
        p(link("write to us", "mailto:desk@example.org")),
        p("الميثاق"),
    ),
    "google_docs": (
        p(bold("Bold "), italic("italic  two spaces "), underlined("under")),
        bullet("Asia"),
        bullet(bold("Nepal"), level=1),
        p(link("paper", "https://example.org/paper")),
    ),
    "word_online": (p("We ask\u00a0", bold("now")), bullet("first"), bullet("second", level=1)),
    "web_page": (
        p("The Compact"),
        p(
            "The ",
            bold("Global\u00a0Compact"),
            "[1] was adopted in ",
            link("Marrakech", "https://example.org/wiki/Marrakech"),
            ".Share",
        ),
        number("Data"),
        number("Minimise ", italic("drivers")),
        bullet("poverty", level=1),
        p("It was said: “nobody left behind”."),
        p(f"a  b{LINE}c"),
        p("Year"),
        p("States"),
        p("2016"),
        p("123"),
    ),
    "whatsapp": (p("Dear all 🙏"), p("our points:"), bullet("open borders"), bullet("fair work")),
    "slack": (
        p(bold("Hi"), f" team,{LINE}see ", link("this", "https://example.org/x")),
        bullet("one"),
        bullet("two", level=1),
    ),
    "outlook": (
        p("Dear rapporteur,"),
        p("see ", link("the note", "https://example.org/note")),
        bullet("item"),
        p("new"),
    ),
}


@pytest.mark.parametrize("program", READ)
def test_a_clip_of(program: str) -> None:
    assert read_html((CLIPS / f"{program}.html").read_text(encoding="utf-8")) == READ[program]


def test_every_clip_is_read_by_a_test() -> None:
    assert {clip.stem for clip in CLIPS.glob("*.html")} == READ.keys()


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ()),
        ("<p>&nbsp;</p><p> </p><img src=x>", ()),
        ("a &lt; b &amp;amp; c", (p("a < b &amp; c"),)),
        ("a\n  b", (p("a b"),)),
        ("<b>a </b> b", (p(bold("a "), "b"),)),
        ("a<br>b", (p(f"a{LINE}b"),)),
        ("a<br><br>b<br>", (p("a"), p("b"))),
        ("<li>a<p>b<li>c", (bullet(f"a{LINE}b"), bullet("c"))),
        ("<div>a<div>b</div>c", (p("a"), p("b"), p("c"))),
        ("<b>a<i>b</b>c</i>", (p(bold("a"), Span("b", frozenset((Mark.BOLD, Mark.ITALIC))), "c"),)),
        ("<u><a href='https://example.org/'>x</a></u>", (p(link("x")),)),
        ("<a href='HTTPS://EXAMPLE.ORG/'>x</a>", (p(link("x", "HTTPS://EXAMPLE.ORG/")),)),
        ("<a href='file:///etc/x'>a</a><a href='java\nscript:x'>b</a>", (p("ab"),)),
        ("mot&nbsp;: «&nbsp;oui&nbsp;» &nbsp; fin", (p("mot\u00a0: «\u00a0oui\u00a0» fin"),)),
        ("a\x00b\x0cc\ufeff&#11;&#xFFFE;&#8203;", (p("ab c\u200b"),)),
        ("<p>• a</p><p>- b</p><p>1. c</p>", (bullet("a"), bullet("b"), number("c"))),
        ("<p>Intro<br>• a<br>• b</p>", (p("Intro"), bullet("a"), bullet("b"))),
        ("a < b > c <> d", (p("a < b > c <> d"),)),
        ("<p title='a > b' class=\"x>y\">c</p>", (p("c"),)),
        ("<p title=it's>c</p>", (p("c"),)),
        ("<style>p {}</style><STYLE>x</STYLE><title>t</title><script>1<2</script>a", (p("a"),)),
        ("<!-- a --><![CDATA[x]]>b", (p("b"),)),
        (
            "<span style='font-weight:600'>a</span><span style='FONT-STYLE: Italic'>b</span>",
            (p(bold("a"), italic("b")),),
        ),
        ("<b><span style='font-weight:normal'>a</span></b>", (p("a"),)),
        ("<p hidden>a</p><p style='display:none'>b</p>c", (p("c"),)),
    ],
)
def test_html_that(html: str, text: RichText) -> None:
    assert read_html(html) == text


def test_a_direction_is_stated_only_where_the_words_do_not_have_it() -> None:
    html = "<div dir=rtl>كلمة<p>(GCM) 2018</p></div><p dir=ltr>word</p><p dir=auto>كلمة</p>"
    assert read_html(html) == (
        p("كلمة"),
        Block(p("(GCM) 2018").kind, 0, p("(GCM) 2018").spans, Direction.RTL),
        p("word"),
        p("كلمة"),
    )


def test_lists_are_as_deep_as_a_report_has_levels() -> None:
    assert outline(read_html("<ol><li>a<ol><li>b<ol><li>c<ol><li>d</ol></ol></ol><li>e</ol>")) == [
        "1 a",
        "  1 b",
        "    1 c",
        "    1 d",
        "1 e",
    ]


@pytest.mark.parametrize(
    "piece",
    [
        "<p class=MsoNormal style='margin:0'><b>bold</b> words</p>\n",
        "<a ",
        '<a ="',
        "<!",
        "<!--",
        "</p>",
        "<b><i>",
        "<div>x",
        "<li>x",
        "x<br><br>",
        "&",
        "x\u00a0 ",
    ],
)
def test_no_page_takes_longer_than_its_length_explains(piece: str) -> None:
    html = piece * (250_000 // len(piece))
    started = time.process_time()
    read_html(html)
    assert time.process_time() - started < 3
