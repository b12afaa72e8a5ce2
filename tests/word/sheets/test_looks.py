"""Words look as defaults, styles and their own properties say, taken together as Word takes them."""

import pytest

from gfmd_desktop.domain.sheet import Alignment, Capitals, Look, Rise
from tests.word.sheets.small_sheets import lines, p, words

STYLES = """
  <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="26"/></w:rPr>
    </w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
  <w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:b/><w:color w:val="1F3864"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Heading"><w:basedOn w:val="Base"/><w:pPr><w:jc w:val="center"/></w:pPr>
    <w:rPr><w:sz w:val="32"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:i/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
  <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
"""


def look(own: str = "", style: str = "") -> Look:
    form = f'<w:pStyle w:val="{style}"/>' if style else ""
    (paragraph,) = lines(p("word", look=own, form=form), styles=STYLES)
    return words(paragraph)[0].look


def test_without_anything_the_defaults_of_the_file_count() -> None:
    assert (look().family, look().size, look().bold) == ("Calibri", 22, False)


def test_a_style_brings_what_it_is_based_on() -> None:
    assert (look(style="Heading").size, look(style="Heading").bold, look(style="Heading").colour) == (
        32,
        True,
        "1F3864",
    )
    assert look(style="Heading").family == "Calibri"


def test_the_words_themselves_have_the_last_say() -> None:
    assert not look('<w:b w:val="0"/>', "Heading").bold
    assert look('<w:color w:val="auto"/>', "Heading").colour == ""
    assert look('<w:sz w:val="18"/>', "Heading").size == 18


def test_what_two_kinds_of_style_make_bold_is_not() -> None:
    assert look('<w:rStyle w:val="Strong"/>').bold
    assert not look('<w:rStyle w:val="Strong"/>', "Heading").bold


def test_styles_that_stand_on_one_another_in_a_circle_are_read_once() -> None:
    assert look(style="A").italic


def test_arabic_words_take_the_twins_for_their_script() -> None:
    arabic = look('<w:rtl/><w:bCs/><w:b w:val="0"/>')
    assert (arabic.family, arabic.size, arabic.bold) == ("Arial", 26, True)


@pytest.mark.parametrize(
    ("own", "shown"),
    [
        ('<w:u w:val="single"/>', Look(underline=True)),
        ('<w:u w:val="none"/>', Look()),
        ("<w:strike/>", Look(struck=True)),
        ('<w:vertAlign w:val="superscript"/>', Look(rise=Rise.SUPERSCRIPT)),
        ("<w:caps/>", Look(capitals=Capitals.ALL)),
        ("<w:smallCaps/>", Look(capitals=Capitals.SMALL)),
        ('<w:highlight w:val="yellow"/><w:shd w:val="clear" w:fill="112233"/>', Look(fill="FFFF00")),
        ('<w:shd w:val="clear" w:fill="d9e2f3"/>', Look(fill="D9E2F3")),
        ('<w:sz w:val="many"/><w:color w:val="red"/>', Look()),
        ('<w:kern w:val="16"/>', Look(kerned=True)),
        ('<w:kern w:val="32"/>', Look()),
    ],
)
def test_every_property_that_shows(own: str, shown: Look) -> None:
    (paragraph,) = lines(p("word", look=own))
    assert words(paragraph)[0].look == shown


def test_hidden_words_and_hidden_empty_paragraphs_are_not_shown() -> None:
    shown = lines(p("seen") + p("hidden", look="<w:vanish/>") + p(form="<w:rPr><w:vanish/></w:rPr>"))
    assert [paragraph.text for paragraph in shown] == ["seen", ""]


def test_a_paragraph_stands_as_its_style_and_itself_say() -> None:
    indent = '<w:spacing w:before="120" w:line="360" w:lineRule="auto"/><w:ind w:left="567" w:hanging="283"/>'
    (paragraph,) = lines(p("word", form=f'<w:pStyle w:val="Heading"/>{indent}'), styles=STYLES)
    form = paragraph.form
    assert (form.alignment, form.before, form.line, form.start, form.first) == (Alignment.CENTRE, 120, 360, 567, -283)


def test_a_first_line_indent_takes_the_place_of_a_hanging_one() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:ind w:left="400" w:hanging="400"/></w:pPr></w:style>'
    (paragraph,) = lines(p("x", form='<w:pStyle w:val="H"/><w:ind w:firstLine="200"/>'), styles=styles)
    assert (paragraph.form.start, paragraph.form.first) == (400, 200)


def test_a_tab_stop_of_a_style_may_be_cleared() -> None:
    stops = '<w:tabs><w:tab w:val="right" w:pos="9000"/><w:tab w:val="left" w:pos="500"/></w:tabs>'
    styles = f'<w:style w:type="paragraph" w:styleId="T"><w:pPr>{stops}</w:pPr></w:style>'
    own = '<w:pStyle w:val="T"/><w:tabs><w:tab w:val="clear" w:pos="500"/></w:tabs>'
    (paragraph,) = lines(p("x", form=own), styles=styles)
    assert [(stop.position, stop.alignment) for stop in paragraph.form.tabs] == [(9000, Alignment.END)]
