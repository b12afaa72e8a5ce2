"""Rich text as Word has it: marks with their twins, links, breaks, spaces, lists, directions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from lxml.etree import _Element as Element

from gfmd_desktop.domain.report import Item, Report, Value
from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, Mark, RichText, Span
from tests import strategies
from tests.word.forms import all_forms, official
from tests.word.sample_reports import bullets, numbers, text
from tests.word.typist import OpenFile, parts_of, w, words_of

*_, IN_ROWS, IN_TEXT = all_forms()
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
R_ID: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def filled(*blocks: Block, language: str = "en") -> OpenFile:
    """Return a file whose answer about findings shows blocks."""
    return OpenFile(IN_ROWS.fill(Report("r", IN_ROWS.template_ref, language=language, values={"findings": blocks})))


def answer(*blocks: Block) -> list[Element]:
    """Return the paragraphs that blocks became."""
    file = filled(*blocks)
    (tag,) = (each for each in file.document.iter(w("tag")) if each.get(w("val")) == "g1:findings")
    control = next(tag.iterancestors(w("sdt")))
    return list(control.iter(w("p")))


def runs(*spans: Span, **changes: Direction | str) -> list[Element]:
    """Return the runs that spans of one paragraph became."""
    (paragraph,) = answer(Block(spans=spans, **changes))  # type: ignore[arg-type]
    return list(paragraph.iter(w("r")))


def properties(run: Element) -> dict[str, str | None]:
    """Return the run properties that are not the slot's."""
    found = run.find(w("rPr"))
    names = {} if found is None else {each.tag.rpartition("}")[2]: each.get(w("val")) for each in found}
    return {name: value for name, value in names.items() if name not in ("rFonts", "sz", "szCs")}


def shown(run: Element) -> str:
    """Return what a run shows, breaks and tabs as characters."""
    pieces = {w("br"): "\u2028", w("tab"): "\t"}
    return "".join(pieces.get(str(each.tag)) or each.text or "" for each in run if each.tag != w("rPr"))


class TestMarks:
    @pytest.mark.parametrize(
        ("mark", "expected"),
        [
            (Mark.BOLD, {"b": None, "bCs": None}),
            (Mark.ITALIC, {"i": None, "iCs": None}),
            (Mark.UNDERLINE, {"u": "single"}),
        ],
    )
    def test_marks_are_set_for_latin_and_for_complex_scripts(self, mark: Mark, expected: dict[str, str | None]) -> None:
        plain, marked = runs(Span("plain "), Span("marked", frozenset({mark})))
        assert properties(plain) == {}
        assert properties(marked) == expected

    def test_words_take_the_look_of_the_slot(self) -> None:
        (run,) = runs(Span("words", frozenset({Mark.BOLD})))
        fonts = next(run.iter(w("rFonts")))
        assert (fonts.get(w("ascii")), fonts.get(w("cs"))) == ("Arial", "Arial")
        assert next(run.iter(w("szCs"))).get(w("val")) == "20"

    def test_a_bold_slot_does_not_make_words_bold_that_are_not(self) -> None:
        file = OpenFile(IN_ROWS.layout)
        for fonts in list(file.document.iter(w("rFonts"))):
            fonts.addnext(fonts.makeelement(w("b")))
        form = type(IN_ROWS)("bold", IN_ROWS.template, file.save())
        report = Report("r", form.template_ref, values={"findings": text("plain")})
        (run,) = OpenFile(form.fill(report)).paragraph("plain").iter(w("r"))
        assert properties(run) == {}


class TestLinks:
    def test_a_link_is_a_relationship_and_one_address_is_one(self) -> None:
        spans = (
            Span("here", href="https://example.org/?a=1&b=2"),
            Span(" and "),
            Span("there", href="https://example.org/?a=1&b=2"),
            Span(" write", href="mailto:desk@example.org"),
        )
        file = filled(Block(spans=spans))
        links = list(file.document.iter(w("hyperlink")))
        relationships = file.parts["word/_rels/document.xml.rels"].decode()
        assert [words_of(link) for link in links] == ["here", "there", " write"]
        assert links[0].get(R_ID) == links[1].get(R_ID) != links[2].get(R_ID)
        assert relationships.count('Target="https://example.org/?a=1&amp;b=2" TargetMode="External"') == 1
        assert 'Target="mailto:desk@example.org"' in relationships

    def test_neighbours_with_one_address_are_one_link(self) -> None:
        bold = frozenset({Mark.BOLD})
        address = "https://example.org/"
        (paragraph,) = answer(Block(spans=(Span("one ", href=address), Span("link", bold, address))))
        (link,) = paragraph.iter(w("hyperlink"))
        assert [shown(run) for run in link] == ["one ", "link"]

    @pytest.mark.parametrize(
        "address",
        [
            "file:///C:/secret.docx",
            "javascript:alert(1)",
            "\\\\server\\share",
            "ftp://example.org/",
            "http://example.org/a b",
            "mailto:desk@example.org\\cc",
            f"https://{'x' * 3000}",
        ],
    )
    def test_what_is_no_safe_address_is_written_as_words(self, address: str) -> None:
        file = filled(Block(spans=(Span("words", href=address),)))
        assert list(file.document.iter(w("hyperlink"))) == []
        assert address.encode() not in b"".join(file.parts.values())
        assert file.paragraph("words") is not None

    def test_links_have_the_style_that_goes_with_them(self) -> None:
        file = filled(Block(spans=(Span("here", href="https://example.org/"),)))
        (style,) = file.document.iter(w("rStyle"))
        assert style.get(w("val")) == "Hyperlink"
        assert b'w:styleId="Hyperlink"' in file.parts["word/styles.xml"]


class TestCharacters:
    @pytest.mark.parametrize(
        "words",
        [
            "one\u2028two",
            "a\tb",
            " edges ",
            "two  spaces",
            "10\u00a0000\u202fkm",
            "👩🏽‍🌾 and 🌍",
            "cafe\u0301",
            "<b>&amp; ]]>",
            "_x000D_",
            "\u200b\u200d\ufeff|",
            "soft\u00adhyphen non\u2011breaking",
        ],
    )
    def test_every_character_is_kept(self, words: str) -> None:
        (run,) = runs(Span(words))
        assert shown(run) == words
        report = Report("r", IN_ROWS.template_ref, values={"findings": text(words)})
        assert IN_ROWS.read(IN_ROWS.fill(report)).report == report

    @pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\v", "\u0085", "\u2029"])
    def test_every_kind_of_line_end_is_a_break(self, line_end: str) -> None:
        (run,) = runs(Span(f"one{line_end}two"))
        assert shown(run) == "one\u2028two"

    def test_spaces_at_edges_are_marked_to_be_kept(self) -> None:
        (run,) = runs(Span(" words "))
        assert next(run.iter(w("t"))).get(XML_SPACE) == "preserve"
        (run,) = runs(Span("words"))
        assert next(run.iter(w("t"))).get(XML_SPACE) is None


class TestLists:
    def test_entries_have_their_kind_and_level(self) -> None:
        paragraphs = answer(*bullets("a", "\tb", "\t\tc"), *numbers("d", "\te"))
        numbering = OpenFile(IN_ROWS.fill(Report("r", IN_ROWS.template_ref)))
        assert numbering.parts
        assert [next(each.iter(w("ilvl"))).get(w("val")) for each in paragraphs] == ["0", "1", "2", "0", "1"]
        ids = [next(each.iter(w("numId"))).get(w("val")) for each in paragraphs]
        assert ids[0] == ids[1] == ids[2]
        assert len({ids[0], ids[3], ids[4]}) == 3

    def test_entries_leave_the_indent_of_the_slot_to_their_list(self) -> None:
        entry, paragraph = answer(*bullets("a"), *text("b"))
        assert list(entry.iter(w("ind"))) == []
        assert next(paragraph.iter(w("ind"))).get(w("left")) == "40"

    def test_what_goes_on_below_an_entry_lines_up_with_its_text(self) -> None:
        form = official("gfmd-csd-2016")
        quotes = tuple(Item(f"q{number}", {"quote": text("Said.", "More.")}) for number in range(2))
        lessons = (Item("l", {"lesson": text("Learned.")}),)
        values: dict[str, Value] = {"quotes": quotes, "sdg_lessons": lessons}
        file = OpenFile(form.fill(Report("r", form.template_ref, values=values)))
        bullet = file.parts["word/numbering.xml"].split(b'"GFMDBullets"')[1].split(b"w:ind ")[1].split(b"/>")[0]
        below = [each for each in file.document.iter(w("p")) if words_of(each) == "More."]
        assert {str(next(each.iter(w("ind"))).get(w("left"))) for each in below} == {"284"}
        assert b'w:left="284"' in bullet

    def test_a_report_without_lists_leaves_the_numbering_of_the_layout_as_it_is(self) -> None:
        layout = parts_of(IN_ROWS.layout)["word/numbering.xml"]
        assert filled(*text("words")).parts["word/numbering.xml"] == layout

    def test_numberings_of_the_layout_with_our_names_are_used(self) -> None:
        form = official("gfmd-csd-2016")
        report = Report("r", form.template_ref, values={"women": (*bullets("a"), *numbers("b"))})
        numbering = parts_of(form.fill(report))["word/numbering.xml"]
        assert numbering.count(b"<w:abstractNum ") == parts_of(form.layout)["word/numbering.xml"].count(
            b"<w:abstractNum "
        )

    @pytest.mark.slow
    @pytest.mark.soffice
    def test_numbers_are_counted_as_a_reader_would(
        self, soffice_convert: Callable[[Path, str, Path], Path], tmp_path: Path
    ) -> None:
        proposals = Item(
            "p", {"proposal": numbers("fresh start", "second"), "steps": (_step("first step"), _step("next step"))}
        )
        values: dict[str, Value] = {
            "findings": (
                *numbers("one", "two", "\tunder two", "\tmore under two", "three"),
                *bullets("\tbullet under three"),
                *numbers("four", "\tagain from a", "\t\tdeep", "\tthen b"),
                *text("A paragraph ends the list."),
                *numbers("new one", "new two"),
            ),
            "proposals": (proposals,),
        }
        file = tmp_path / "report.docx"
        file.write_bytes(IN_ROWS.fill(Report("r", IN_ROWS.template_ref, values=values)))
        said = soffice_convert(file, "txt:Text (encoded):UTF8", tmp_path).read_text(encoding="utf-8-sig")
        lines = [" ".join(line.split()) for line in said.splitlines()]
        begin = lines.index("1. one")
        assert lines[begin : begin + 12] == [
            *("1. one", "2. two", "a. under two", "b. more under two", "3. three", "◦ bullet under three", "4. four"),
            *("a. again from a", "i. deep", "b. then b", "A paragraph ends the list.", "1. new one"),
        ]
        assert {"2. new two", "1. fresh start", "2. second", "1. first step", "2. next step"} <= set(lines)


def _step(words: str) -> Item:
    return Item(words, {"step": (*text(words, "which goes on below"),)})


ARABIC = "حقوق العمال"


class TestDirections:
    def test_an_arabic_paragraph_runs_from_right_to_left(self) -> None:
        (paragraph,) = answer(Block(spans=(Span(f"{ARABIC} (GCM) أولاً."),), language="ar"))
        look = paragraph.find(w("pPr"))
        assert look is not None
        assert look.find(w("bidi")) is not None
        assert look.find(w("jc")) is None
        stretches = [(shown(run), "rtl" in properties(run)) for run in paragraph.iter(w("r"))]
        assert stretches == [(f"{ARABIC} (", True), ("GCM", False), (") أولاً.", True)]

    def test_marks_do_not_tear_a_stretch_apart(self) -> None:
        spans = (Span("Say "), Span("حقوق ", frozenset({Mark.BOLD})), Span("العمال 2016"), Span(" now."))
        (paragraph,) = answer(Block(spans=spans))
        stretches = [(shown(run), "rtl" in properties(run)) for run in paragraph.iter(w("r"))]
        assert stretches == [("Say ", False), ("حقوق ", True), ("العمال 2016", True), (" now.", False)]

    def test_the_language_is_named_for_the_script_it_is_written_in(self) -> None:
        (paragraph,) = answer(Block(spans=(Span(f"{ARABIC} GCM"),), language="ar-MA"))
        arabic, latin = (next(run.iter(w("lang"))) for run in paragraph.iter(w("r")))
        assert (arabic.keys(), arabic.get(w("bidi"))) == ([w("bidi")], "ar-MA")
        assert (latin.keys(), latin.get(w("val"))) == ([w("val")], "ar-MA")

    def test_arabic_words_in_an_english_sentence_are_a_stretch_of_their_own(self) -> None:
        (paragraph,) = answer(*text(f"They said {ARABIC}, twice."))
        look = paragraph.find(w("pPr"))
        assert look is not None
        assert look.find(w("bidi")) is None
        stretches = [(shown(run), "rtl" in properties(run)) for run in paragraph.iter(w("r"))]
        assert stretches == [("They said ", False), (ARABIC, True), (", twice.", False)]

    def test_entries_from_right_to_left_leave_room_for_their_bullets(self) -> None:
        blocks = (*bullets("latin", ARABIC), *bullets(f"\t{ARABIC}"))
        latin, arabic, nested = (each.find(f"{w('pPr')}/{w('ind')}") for each in answer(*blocks))
        assert latin is None
        assert arabic is not None
        assert nested is not None
        assert (arabic.get(w("left")), arabic.get(w("hanging"))) == ("568", "284")
        assert (nested.get(w("left")), nested.get(w("hanging"))) == ("928", "284")

    def test_a_direction_set_by_hand_is_followed(self) -> None:
        (paragraph,) = answer(Block(spans=(Span("Latin words"),), direction=Direction.RTL))
        assert next(paragraph.iter(w("bidi"))) is not None

    def test_marks_of_arabic_words_have_their_twins(self) -> None:
        (run,) = runs(Span(ARABIC, frozenset({Mark.BOLD, Mark.ITALIC})))
        assert {"b", "bCs", "i", "iCs", "rtl"} <= properties(run).keys()


@given(strategies.rich_texts())
def test_properties_stand_in_the_order_the_schema_demands(blocks: RichText) -> None:
    file = filled(*blocks)
    for look in file.document.iter(w("pPr")):
        names = [each.tag.rpartition("}")[2] for each in look]
        order = ["pStyle", "keepNext", "keepLines", "numPr", "bidi", "spacing", "ind", "jc", "rPr"]
        assert names == sorted(names, key=order.index)
    for look in file.document.iter(w("rPr")):
        names = [each.tag.rpartition("}")[2] for each in look]
        order = ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "sz", "szCs", "u", "rtl", "lang"]
        assert names == sorted(names, key=order.index)


def test_blocks_of_every_kind_are_paragraphs_in_their_order() -> None:
    blocks = (*text("a"), *bullets("b"), *text("c"), *numbers("d"))
    assert [words_of(paragraph) for paragraph in answer(*blocks)] == ["a", "b", "c", "d"]
    assert {block.kind for block in blocks} == set(BlockKind)


def test_a_quote_stays_on_the_page_of_its_speaker() -> None:
    said = Item("boat", {"quote": text("One boat,", "many names."), "consent": "anonymous"})
    file = OpenFile(IN_TEXT.fill(Report("r", IN_TEXT.template_ref, values={"quotes_e": (said,)})))
    by_words = {words_of(paragraph): paragraph for paragraph in file.document.iter(w("p"))}
    kept = {words: by_words[words].find(f"{w('pPr')}/{w('keepNext')}") is not None for words in by_words}
    assert kept["many names."]
    assert not kept["— anonymous"]
