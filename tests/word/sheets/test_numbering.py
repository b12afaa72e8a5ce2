"""Paragraphs of lists carry the marker that Word would show before them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.word.sheets.numerals import letters, numeral, ordinal, roman
from tests.word.sheets.small_sheets import lines, p

VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def level(number: int, text: str, kind: str = "decimal", more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{(number + 1) * 360}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def numbering(*levels: str, more: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{more}'
    )


def item(depth: int = 0, number: int = 1) -> str:
    return p("x", form=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


def markers(body: str, lists: str, styles: str = "") -> list[str]:
    return [line.marker.text if line.marker else "" for line in lines(body, numbering=lists, styles=styles)]


def test_levels_count_on_and_begin_anew_below_a_higher_one() -> None:
    lists = numbering(level(0, "%1."), level(1, "%1.%2"), level(2, "(%3)", "lowerRoman"))
    body = "".join(item(depth) for depth in (0, 1, 1, 2, 2, 0, 1, 2))
    assert markers(body, lists) == ["1.", "1.1", "1.2", "(i)", "(ii)", "2.", "2.1", "(i)"]


def test_a_list_with_a_start_of_its_own_begins_there_once() -> None:
    again = (
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
        '</w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = "".join(item(0, number) for number in (1, 1, 2, 2, 3, 2))
    assert markers(body, numbering(level(0, "%1)"), more=again)) == ["1)", "2)", "1)", "2)", "3)", "4)"]


def test_a_level_may_count_on_across_higher_ones() -> None:
    lists = numbering(level(0, "%1."), level(1, "%2", more='<w:lvlRestart w:val="0"/>'))
    assert markers("".join(item(depth) for depth in (0, 1, 0, 1)), lists) == ["1.", "1", "2.", "2"]


def test_a_legal_level_shows_plain_digits() -> None:
    lists = numbering(level(0, "%1", "upperRoman"), level(1, "%1.%2", more="<w:isLgl/>"))
    assert markers(item(0) + item(1), lists) == ["I", "1.1"]


def test_bullets_of_symbol_fonts_are_those_any_font_has() -> None:
    symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl>'
    lists = numbering(level(0, "\uf0b7", "bullet").replace("</w:lvl>", symbol), level(1, "▪", "bullet"))
    assert markers(item(0) + item(1), lists) == ["•", "▪"]
    first, _ = lines(item(0) + item(1), numbering=lists)
    assert first.marker is not None
    assert first.marker.look.family == "Arial"


def test_a_style_may_make_list_entries_and_has_the_last_say_on_their_indent() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="999"/></w:pPr>'
        '</w:style><w:style w:type="paragraph" w:styleId="M"><w:basedOn w:val="L"/></w:style>'
    )
    body = p("x", form='<w:pStyle w:val="M"/>') + item()
    by_style, direct = lines(body, numbering=numbering(level(0, "%1.")), styles=style)
    assert (by_style.form.start, by_style.form.first) == (999, -360)
    assert direct.form.start == 360


@pytest.mark.parametrize("number", ["0", "7"])
def test_no_list_no_marker(number: str) -> None:
    off = p("x", form=f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>')
    assert markers(off, numbering(level(0, "%1."))) == [""]


@pytest.mark.parametrize(
    ("number_format", "shown"),
    [("decimal", "4"), ("decimalZero", "04"), ("upperLetter", "D"), ("lowerRoman", "iv"), ("ordinal", "4th"), ("none", ""),
     ("hindiNumbers", "٤"), ("arabicAlpha", "ث"), ("arabicAbjad", "د"), ("chicago", "4")],
)  # fmt: skip
def test_numbers_are_written_in_their_format(number_format: str, shown: str) -> None:
    assert numeral(4, number_format) == shown


@given(st.integers(1, 3_999))
def test_roman_numerals_are_worth_their_number(number: int) -> None:
    values = [VALUES[letter] for letter in roman(number)]
    pairs = zip(values, [*values[1:], 0], strict=True)
    assert sum(-value if value < following else value for value, following in pairs) == number


def test_letters_go_on_doubled_and_ordinals_know_their_teens() -> None:
    assert [letters(number) for number in (1, 26, 27, 53)] == ["a", "z", "aa", "aaa"]
    assert [ordinal(number) for number in (1, 2, 3, 11, 12, 13, 21, 112)] == [
        "1st", "2nd", "3rd", "11th", "12th", "13th", "21st", "112th",
    ]  # fmt: skip
