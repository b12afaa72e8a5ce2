"""The places where readers of Word files lose words: every one is read, once, in its order; what was deleted is not."""

from __future__ import annotations

import pytest

from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.reading.walked import Story, Walked
from gfmd_desktop.word.reading.walking import walk
from tests.word.walking.foreign import cell, control, p, r, row, text_box, walked
from tests.word.walking.probe import FOOTER, HEADER, IN_ORDER, MARKS, NOTES, PROBE


@pytest.fixture(scope="module")
def probe() -> Walked:
    return walk(open_package(PROBE))


def words(found: Walked) -> str:
    return "\n".join(block.text for block in (*found.blocks, *found.apart))


@pytest.mark.parametrize("mark", MARKS)
def test_it_is_read_once(probe: Walked, mark: str) -> None:
    assert words(probe).count(mark) == 1


def test_what_was_deleted_is_not_read(probe: Walked) -> None:
    assert "GONE" not in words(probe)


def test_the_body_is_in_its_order(probe: Walked) -> None:
    body = "".join(block.text for block in probe.blocks)
    assert sorted(IN_ORDER, key=body.index) == list(IN_ORDER)
    assert [block.number for block in (*probe.blocks, *probe.apart)] == list(
        range(len(probe.blocks) + len(probe.apart))
    )


def test_headers_and_footers_stand_apart(probe: Walked) -> None:
    assert [(block.location.story, block.text) for block in probe.apart] == [
        (Story.HEADER, HEADER),
        (Story.FOOTER, FOOTER),
    ]
    assert {block.location.story for block in probe.blocks} == {Story.BODY}


class TestOddPlaces:
    def test_words_between_paragraphs_are_paragraphs(self) -> None:
        found = walked(
            p("one")
            + r("two")
            + control(r("three"))
            + "<m:oMathPara><m:oMath><m:r><m:t>4</m:t></m:r></m:oMath></m:oMathPara>"
        )
        assert [block.text for block in found.blocks] == ["one", "two", "three", "4"]

    def test_a_row_without_a_table_and_a_cell_without_a_row_are_read(self) -> None:
        found = walked(row(cell(p("one")), cell(p("two"))) + cell(p("three")))
        assert [block.text for block in found.blocks] == ["one", "two", "three"]

    def test_alternatives_between_paragraphs_are_read_once(self) -> None:
        way = '<mc:AlternateContent><mc:Choice Requires="x">{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>'
        found = walked(way.format(p("one"), p("one")) + way.format("", p("two")) + way.format("<w:p/>", p("three")))
        assert [block.text for block in found.blocks] == ["one", "two", "three"]

    def test_a_note_that_is_referred_to_again_is_not_said_again(self) -> None:
        reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
        found = walked(p("a", reference, "b", reference), {"footnotes": NOTES.format("footnote", "See.", "")})
        assert [block.text for block in found.blocks] == ["a [See.]b"]

    def test_a_header_of_several_sections_is_read_once_and_one_of_none_not_at_all(self) -> None:
        section = '<w:sectPr><w:headerReference r:id="h1" w:type="default"/></w:sectPr>'
        header = "<w:hdr ROOT><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:hdr>"
        parts = {"header:h1": header.format("shown"), "header:h2": header.format("of no section")}
        found = walked(p("a", properties=section) + section, parts)
        assert [block.text for block in found.apart] == ["shown"]

    def test_readings_of_characters_stand_in_brackets(self) -> None:
        ruby = f"<w:r><w:ruby><w:rubyPr/><w:rt>{r('tokyo')}</w:rt><w:rubyBase>{r('東京')}</w:rubyBase></w:ruby></w:r>"
        assert walked(p(ruby)).blocks[0].text == "(tokyo)東京"

    def test_boxes_inside_boxes_follow_the_paragraph_they_hang_on(self) -> None:
        found = walked(p("a", text_box(p("b", text_box(p("c")), "d") + p("e")), text_box(p("f")), "g") + p("h"))
        assert [(block.text, block.location.box) for block in found.blocks] == [
            ("ag", None), ("bd", 0), ("c", 2), ("e", 0), ("f", 1), ("h", None)
        ]  # fmt: skip
