"""The words of a walk: lists, fields and links, tracked changes as accepted, breaks, symbols, directions."""

from __future__ import annotations

import pytest

from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, Mark, Span
from gfmd_desktop.word.reading.typed import typed_mark
from gfmd_desktop.word.reading.walked import TypedMark, Walked
from tests.word.walking.foreign import cell, changed, control, field, p, r, row, table, walked

SAFE = "https://www.gfmd.org/"


def texts(found: Walked) -> list[str]:
    return [each.text for each in found.blocks]


def linked(*content: str) -> list[tuple[str, str | None]]:
    found = walked(p(*content), links={"L1": SAFE, "L2": "file:///c:/secret", "L3": f"https://{'x' * 2050}"})
    return [(span.text, span.href) for span in found.blocks[0].block.spans]


class TestLists:
    NUMBERING = (
        "<w:numbering ROOT>"
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Points"/></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Points"/><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:pStyle w:val="Sub"/></w:lvl></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num></w:numbering>'
    )
    STYLES = (
        '<w:styles ROOT><w:style w:type="numbering" w:styleId="Points"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="LB2"><w:name w:val="List Bullet 2"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'
        "</w:style></w:styles>"
    )

    @pytest.mark.parametrize(
        ("properties", "kind", "level"),
        [
            ('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', BlockKind.BULLET, 0),
            ('<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>', BlockKind.NUMBER, 1),
            ('<w:pStyle w:val="Sub"/>', BlockKind.NUMBER, 1),
            ('<w:pStyle w:val="LB2"/>', BlockKind.BULLET, 1),
            ('<w:pStyle w:val="LB2"/><w:numPr><w:numId w:val="0"/></w:numPr>', BlockKind.PARAGRAPH, 0),
            ('<w:numPr><w:ilvl w:val="12"/><w:numId w:val="2"/></w:numPr>', BlockKind.NUMBER, 8),
            ('<w:numPr><w:numId w:val="4"/></w:numPr>', BlockKind.NUMBER, 0),
        ],
    )
    def test_kind_and_level_come_from_the_paragraph_its_style_or_its_list(
        self, properties: str, kind: BlockKind, level: int
    ) -> None:
        found = walked(p("x", properties=properties), {"numbering": self.NUMBERING, "styles": self.STYLES})
        assert (found.blocks[0].block.kind, found.blocks[0].block.level) == (kind, level)

    @pytest.mark.parametrize(
        ("words", "mark"),
        [
            ("• one", "• "), ("•one", "•"), ("- one", "- "), ("–\tone", "–\t"), ("\u00a0* one", "\u00a0* "), ("o\tone", "o\t"),
            ("\uf0b7 one", "\uf0b7 "), ("1. one", "1. "), ("12) one", "12) "), ("(iv) one", "(iv) "), ("a. one", "a. "),
            ("\u200f• واحد", "\u200f• "), ("١. واحد", "١. "),
        ],
    )  # fmt: skip
    def test_bullets_and_numbers_typed_by_hand_are_told_and_kept(self, words: str, mark: str) -> None:
        found = walked(p(words)).blocks[0]
        assert found.block.kind is BlockKind.PARAGRAPH
        assert (found.text, found.text[: found.typed_mark.length] if found.typed_mark else "") == (words, mark)

    @pytest.mark.parametrize(
        "words",
        [
            "one",
            "-one",
            "1.5 million",
            "2016. A year",
            "A. Smith spoke",
            "10 people",
            "o one",
            "*one*",
            "",
            "• ",
            "• -"[:2],
        ],
    )
    def test_other_beginnings_are_words(self, words: str) -> None:
        assert walked(p(words)).blocks[0].typed_mark is None

    def test_entries_of_real_lists_have_no_typed_mark(self) -> None:
        entry = Block(BlockKind.NUMBER, 0, (Span("1. one"),))
        assert typed_mark(entry) is None
        assert typed_mark(Block(spans=(Span("1. one"),))) == TypedMark(BlockKind.NUMBER, 3)


class TestFieldsAndLinks:
    def test_of_a_field_only_the_result_is_read(self) -> None:
        inner = field(" PAGE ", r("1"))
        assert texts(
            walked(p("a", field(f' IF </w:instrText></w:r>{inner}<w:r><w:instrText> = 1 "x" ', r("b")), "c"))
        ) == ["abc"]
        assert texts(walked(p("a", field(' INCLUDETEXT "http://x/y" ', r("b")), field(" TOC ")))) == ["ab"]

    @pytest.mark.parametrize("broken", ["begin", "separate", "end"])
    def test_a_field_without_its_other_marks_loses_no_words(self, broken: str) -> None:
        mark = f'<w:r><w:fldChar w:fldCharType="{broken}"/></w:r>'
        assert texts(walked(p("a", mark, "b") + p("c"))) == ["ab", "c"]

    def test_a_field_over_several_paragraphs_is_read_in_all_of_them(self) -> None:
        begin, end = field("TOC", r("one")).rsplit("<w:r>", 1)
        assert texts(walked(p(begin) + p("two") + p(f"<w:r>{end}", "three"))) == ["one", "two", "three"]

    @pytest.mark.parametrize(
        ("data", "shown"),
        [
            (
                '<w:ddList><w:result w:val="1"/><w:listEntry w:val="States"/><w:listEntry w:val="Cities"/></w:ddList>',
                "Cities",
            ),
            (
                '<w:ddList><w:default w:val="1"/><w:listEntry w:val="States"/><w:listEntry w:val="Cities"/></w:ddList>',
                "Cities",
            ),
            ('<w:ddList><w:listEntry w:val="States"/></w:ddList>', "States"),
            ('<w:ddList><w:result w:val="7"/><w:listEntry w:val="States"/></w:ddList>', ""),
            ("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>", "☒"),
            ("<w:checkBox><w:default w:val='1'/></w:checkBox>", "☒"),
            ("<w:checkBox/>", "☐"),
            ("<w:textInput/>", ""),
        ],
    )
    def test_fields_of_old_forms_show_what_was_chosen(self, data: str, shown: str) -> None:
        begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar></w:r>'
        end = '<w:r><w:instrText> FORMFIELD </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        assert texts(walked(p("a ", begin, end, " b"))) == [f"a {shown} b"]

    def test_links_are_kept_where_they_are_safe(self) -> None:
        link = '<w:hyperlink r:id="{}">{}</w:hyperlink>'
        assert linked(link.format("L1", r("a") + r("b"))) == [("ab", SAFE)]
        for other in ("L2", "L3", "missing", "rId7"):
            assert linked(link.format(other, r("a"))) == [("a", None)]

    @pytest.mark.parametrize(
        ("instruction", "href"),
        [
            (f' HYPERLINK "{SAFE}" \\o "tip" ', SAFE),
            (f" hyperlink {SAFE} ", SAFE),
            (' HYPERLINK "mailto:a@b.org" ', "mailto:a@b.org"),
            (' HYPERLINK \\l "_Toc1" ', None),
            (' HYPERLINK "javascript:alert(1)" ', None),
            (f' HYPERLINK "https://{"x" * 2050}" ', None),
            (f' REF "{SAFE}" ', None),
        ],
    )
    def test_fields_that_are_links_are_links(self, instruction: str, href: str | None) -> None:
        assert linked(field(instruction, r("a"), r("b")), "c") == (
            [("ab", href), ("c", None)] if href else [("abc", None)]
        )
        quoted = instruction.replace('"', "&quot;")
        simple = f'<w:fldSimple w:instr="{quoted}">{r("a")}</w:fldSimple>'
        assert linked(simple)[0] == ("a", href)

    def test_the_underline_of_links_is_none_of_theirs(self) -> None:
        look = '<w:rStyle w:val="Link"/>'
        styles = '<w:styles ROOT><w:style w:type="character" w:styleId="Link"><w:rPr><w:u w:val="single"/></w:rPr></w:style></w:styles>'
        found = walked(p(field(f' HYPERLINK "{SAFE}" ', r("a", look)), r("b", look)), {"styles": styles})
        assert [span.marks for span in found.blocks[0].block.spans] == [frozenset(), {Mark.UNDERLINE}]


class TestTrackedChanges:
    GONE = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>'

    def test_paragraphs_whose_end_was_deleted_are_one_with_the_next(self) -> None:
        found = walked(p("a", properties=self.GONE) + p("b", properties=self.GONE) + p("c") + p("d"))
        assert texts(found) == ["abc", "d"]

    def test_a_paragraph_that_was_deleted_whole_leaves_nothing(self) -> None:
        gone = p(changed("del", "<w:r><w:delText>x</w:delText></w:r>"), properties=self.GONE)
        assert texts(walked(p("a") + gone + p("b"))) == ["a", "b"]

    def test_it_joins_through_wrappers_but_not_out_of_a_cell_or_over_a_table(self) -> None:
        last = p("a", properties=self.GONE)
        assert texts(walked(control(last) + p("b"))) == ["ab"]
        assert texts(walked(table(row(cell(last), cell(p("b")))) + p("c"))) == ["a", "b", "c"]
        assert texts(walked(last + table(row(cell(p("b")))) + p("c"))) == ["a", "b", "c"]

    def test_moved_paragraphs_stand_where_they_were_moved_to(self) -> None:
        left = p(changed("moveFrom", r("x")), properties='<w:rPr><w:moveFrom w:id="1" w:author="a"/></w:rPr>')
        assert texts(walked(left + p("a") + p(changed("moveTo", r("x"))))) == ["a", "x"]


class TestCharacters:
    def test_breaks_and_special_characters(self) -> None:
        run = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:noBreakHyphen/><w:softHyphen/><w:ptab/></w:r>"
        assert texts(walked(p(run))) == ["a\tb\u2028c\u2028\u2011\u00ad\t"]

    @pytest.mark.parametrize(
        ("before", "after", "shown"), [("a", "b", "a\u2028b"), ("a ", "b", "a b"), ("", "b", "b"), ("a", "", "a")]
    )
    def test_a_page_break_keeps_words_apart_and_is_nothing_else(self, before: str, after: str, shown: str) -> None:
        assert texts(walked(p(before, '<w:r><w:br w:type="page"/></w:r>', after))) == [shown]

    @pytest.mark.parametrize(
        ("font", "code", "shown"),
        [
            ("Wingdings", "F0FC", "✓"), ("Wingdings", "FC", "✓"), ("Wingdings", "F0FB", "✗"), ("Wingdings", "F0FE", "☑"),
            ("Wingdings", "F04A", "☺"), ("Symbol", "F0B7", "•"), ("Symbol", "F0AE", "→"), ("Webdings", "F0AB", "•"),
            ("MS Gothic", "2612", "☒"), ("Segoe UI Emoji", "1F600", "\U0001f600"), ("Symbol", "", ""), ("", "D800", ""),
        ],
    )  # fmt: skip
    def test_symbols_are_characters_of_any_font(self, font: str, code: str, shown: str) -> None:
        assert texts(walked(p("a", f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>', "b"))) == [f"a{shown}b"]

    def test_marks_of_direction_stay_and_directions_are_stated_where_they_are_not_natural(self) -> None:
        found = walked(
            p("\u200fabc\u202e") + p("مرحبا", properties="<w:bidi/>") + p("مرحبا") + p("abc", properties="<w:bidi/>")
        )
        assert texts(found)[0] == "\u200fabc\u202e"
        assert [each.block.direction for each in found.blocks[1:]] == [None, Direction.LTR, Direction.RTL]


def test_words_split_over_runs_by_word_are_whole() -> None:
    found = walked(
        p(
            '<w:proofErr w:type="spellStart"/>', r("mig"), '<w:proofErr w:type="spellEnd"/>',
            '<w:r w:rsidR="00A1"><w:lastRenderedPageBreak/><w:t>rat</w:t></w:r>', '<w:bookmarkStart w:id="1" w:name="_GoBack"/>',
            '<w:bookmarkEnd w:id="1"/>', f'<w:smartTag w:element="x">{r("i")}</w:smartTag>', changed("ins", r("on", "<w:b w:val='0'/>")),
            '<w:permStart w:id="1"/><w:commentRangeStart w:id="1"/>', r("s", "<w:b/>"),
        )
    )  # fmt: skip
    assert found.blocks[0].block.spans == (Span("migration"), Span("s", frozenset({Mark.BOLD})))
