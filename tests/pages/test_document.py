"""Sheets on pages: nothing lost, headings with what they head, rows split line by line, places found again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.domain.sheet import (
    Alignment,
    Capitals,
    Cell,
    Counter,
    Edge,
    Edges,
    Form,
    Furniture,
    Marker,
    Number,
    Paper,
    Paragraph,
    Picture,
    Row,
    Section,
    Sheet,
    Tab,
    Table,
    Words,
)
from gfmd_desktop.pages.document import Document, lay_out
from gfmd_desktop.pages.setting import Setter
from tests.pages.small_pages import LOOK, PAPER, grid, lines_on, pages_of, paragraph

SENTENCE = "Consultation of the office on remittances. "
pytestmark = pytest.mark.usefixtures("qapp")


def words_on(document: Document) -> list[str]:
    return [word for page in document.pages for line in lines_on(page) for word in line.split()]


def numbered(count: int) -> str:
    return " ".join(f"word{number}" for number in range(count))


def test_a_long_paragraph_runs_over_pages_and_loses_no_word() -> None:
    document = pages_of(paragraph(numbered(900)))
    assert len(document.pages) > 2
    assert words_on(document) == numbered(900).split()


def test_a_row_higher_than_a_page_is_split_line_by_line() -> None:
    document = pages_of(grid(["label", numbered(700)], ["next", "row"]))
    assert len(document.pages) > 2
    assert sorted(words_on(document)) == sorted(["label", "next", "row", *numbered(700).split()])
    for page in document.pages:
        assert all(y < PAPER.height - PAPER.bottom for _, _, y in page.canvas.words)


def test_a_row_whose_cells_are_all_long_goes_on_in_each_of_them() -> None:
    texts = [" ".join(f"{side}{number}" for number in range(250)) for side in "ab"]
    document = pages_of(grid(texts, columns=(2500, 2500)))
    for page in document.pages[:-1]:
        line = " ".join(lines_on(page))
        assert "a" in line
        assert "b" in line
    assert sorted(words_on(document)) == sorted(" ".join(texts).split())


@settings(max_examples=20)
@given(st.lists(st.lists(st.integers(0, 120), min_size=2, max_size=2), min_size=1, max_size=8), st.booleans())
def test_no_table_loses_a_word(lengths: list[list[int]], whole: bool) -> None:
    rows = [
        [" ".join(f"w{row}.{cell}.{n}" for n in range(count)) for cell, count in enumerate(each)]
        for row, each in enumerate(lengths)
    ]
    document = pages_of(grid(*rows, columns=(2500, 2500), whole=whole))
    assert sorted(words_on(document)) == sorted(" ".join(text for row in rows for text in row).split())


def test_a_row_that_must_stay_whole_does_when_it_can() -> None:
    document = pages_of(paragraph(numbered(60)), grid(["label", numbered(40)], whole=True))
    first, second = document.pages
    assert "label" not in " ".join(lines_on(first))
    assert len(lines_on(second)) > 5


def test_a_heading_is_never_alone_at_the_foot() -> None:
    heads = Form(keeps_with_next=True)
    for count in range(60, 200, 7):
        document = pages_of(paragraph(numbered(count)), paragraph("Heading", heads), paragraph(SENTENCE * 4))
        for page in document.pages:
            assert lines_on(page)[-1] != "Heading"


def test_no_line_of_a_paragraph_is_left_alone() -> None:
    for count in range(100, 200, 9):
        document = pages_of(paragraph(numbered(count)), paragraph(SENTENCE * 6, anchors=("second",)))
        spot = document.find(["second"])
        assert spot is not None
        begun = [y for _, _, y in document.pages[spot.page].canvas.words if y >= spot.y - 1]
        assert len(begun) >= 2


def test_a_headed_table_repeats_its_heading_on_every_page() -> None:
    table = grid(*([f"row {n}", SENTENCE * 2] for n in range(30)))
    headed = replace(table, rows=(replace(grid(["Mechanism", "Term"]).rows[0], heading=True), *table.rows))
    document = pages_of(headed)
    assert len(document.pages) > 2
    assert [lines_on(page)[0] for page in document.pages] == ["Mechanism"] * len(document.pages)


def test_a_cell_over_rows_goes_on_beside_them() -> None:
    rows = [Row((Cell((paragraph(numbered(120)),), 0, 1, 3), Cell((paragraph("b0"),), 1)))]
    rows += [Row((Cell((paragraph(f"b{n} {SENTENCE * 4}"),), 1),)) for n in (1, 2)]
    document = pages_of(paragraph(numbered(60).replace("word", "above")), Table((2000, 3000), tuple(rows)))
    wanted = [
        *numbered(120).split(),
        "b0",
        "b1",
        "b2",
        *(SENTENCE * 8).split(),
        *numbered(60).replace("word", "above").split(),
    ]
    assert sorted(words_on(document)) == sorted(wanted)


def test_a_break_begins_a_page() -> None:
    document = pages_of(paragraph("one"), paragraph("two", starts_page=True))
    assert [lines_on(page) for page in document.pages] == [["one"], ["two"]]


def test_a_break_in_a_cell_loses_nothing() -> None:
    cell = Cell((paragraph("one"), paragraph("two", starts_page=True)))
    assert words_on(pages_of(Table((5000,), (Row((cell,)),)))) == ["one", "two"]
    assert words_on(pages_of(paragraph(numbered(70)), Table((5000,), (Row((cell,)),))))[-2:] == ["one", "two"]


def test_pages_know_their_numbers() -> None:
    number = Paragraph(
        (Words("\t", LOOK), Number(Counter.PAGE, LOOK), Words(" / ", LOOK), Number(Counter.PAGES, LOOK)),
        Form(tabs=(Tab(5000, Alignment.END),)),
    )
    document = pages_of(paragraph(numbered(500)), footer=Furniture((number,)), first_number=7)
    count = len(document.pages)
    assert [lines_on(page)[-1] for page in document.pages] == [f"{page + 7} / {count}" for page in range(count)]
    line, x, _ = document.pages[0].canvas.words[-1]
    end = line.layout.lineAt(0).naturalTextRect().right()
    assert x + end == pytest.approx(PAPER.left + 5000, abs=2)


def test_first_and_even_pages_may_have_headers_of_their_own() -> None:
    header = Furniture((paragraph("usual"),), (paragraph("first"),), (paragraph("even"),))
    document = pages_of(paragraph(numbered(500)), header=header)
    assert [lines_on(page)[0] for page in document.pages[:4]] == ["first", "even", "usual", "even"]


def test_a_high_footer_pushes_the_text_up() -> None:
    tall = Furniture(tuple(paragraph(f"line {n}") for n in range(8)))
    document = pages_of(paragraph(numbered(300)), footer=tall)
    for page in document.pages:
        foot = next(y for line, _, y in page.canvas.words if line.layout.text() == "line 0")
        assert all(y + 200 <= foot for line, _, y in page.canvas.words if line.layout.text().startswith("word"))


def test_a_section_may_bring_other_paper_or_go_on() -> None:
    wide = Paper(9000, 5000, 500, 500, 500, 500)
    sections = (
        Section((paragraph("one"),), PAPER),
        Section((paragraph("two"),), PAPER, continues=True),
        Section((paragraph("three"),), wide),
    )
    document = lay_out(Sheet(sections))
    assert [(page.paper.width, lines_on(page)) for page in document.pages] == [
        (6000, ["one", "two"]),
        (9000, ["three"]),
    ]
    assert [page.number for page in document.pages] == [1, 2]


def test_places_are_found_by_the_first_name_the_document_has() -> None:
    document = pages_of(paragraph(numbered(400)), paragraph("here", anchors=("_g1_women", "_g1_at_women")))
    spot = document.find(["_g1_missing", "_g1_at_women"])
    assert spot is not None
    assert "here" in lines_on(document.pages[spot.page])
    assert document.find(["_g1_missing"]) is None


def test_an_empty_sheet_is_one_empty_page() -> None:
    assert [lines_on(page) for page in pages_of().pages] == [[]]


def test_a_marker_stands_before_the_text_and_hangs_out() -> None:
    hanging = Form(start=600, first=-400)
    document = pages_of(paragraph(SENTENCE * 3, hanging, marker=Marker("1.", LOOK)))
    (marker, *lines) = document.pages[0].canvas.words
    assert marker[0].layout.text() == "1."
    assert marker[1] == PAPER.left + 200
    assert marker[2] == pytest.approx(lines[0][2])
    assert {line.layout.lineAt(line.number).x() for line, _, _ in lines} == {600.0}


def test_a_marker_too_wide_for_its_room_pushes_the_text_to_the_next_stop() -> None:
    document = pages_of(paragraph("text", Form(start=300, first=-300), marker=Marker("(viii)", LOOK)))
    (_, (line, _, _)) = document.pages[0].canvas.words
    assert line.layout.lineAt(0).x() == 720.0


def test_right_to_left_is_the_mirror_image() -> None:
    form = Form(start=600, first=-400)
    ltr, rtl = (
        pages_of(paragraph("شكرا", replace(form, rtl=each), marker=Marker("•", LOOK))).pages[0].canvas.words
        for each in (False, True)
    )
    width = PAPER.text_width
    line = rtl[1][0].layout.lineAt(0)
    assert line.x() + line.width() == pytest.approx(width - 600)
    assert line.naturalTextRect().right() == pytest.approx(width - 600, abs=2)
    assert rtl[0][1] > ltr[0][1]


def test_a_mirrored_table_begins_on_the_right() -> None:
    table = replace(grid(["first", "second"]), rtl=True)
    ((first, x_first, _), (_, x_second, _)) = pages_of(table).pages[0].canvas.words
    assert first.layout.text() == "first"
    assert x_first > x_second


def test_neighbours_of_one_style_may_leave_no_space_between_them() -> None:
    tight = Form(after=200, style="List", contextual=True)
    close = pages_of(paragraph("a", tight), paragraph("b", tight)).pages[0].canvas.words
    loose = (
        pages_of(paragraph("a", tight), paragraph("b", replace(tight, contextual=False, style="Other")))
        .pages[0]
        .canvas.words
    )
    assert loose[1][2] - loose[0][2] == pytest.approx(close[1][2] - close[0][2] + 200)


def test_neighbours_in_one_box_share_it() -> None:
    edge = Edge(10, "1F3864", 80)
    boxed = Form(before=100, after=100, fill="D9E2F3", edges=Edges(edge, edge, edge, edge))
    canvas = pages_of(paragraph("a", boxed), paragraph("b", boxed)).pages[0].canvas
    across = [ends for ends in canvas.lines if ends[1] == ends[3]]
    assert len(across) == 2
    tops = sorted(box.y for box, _ in canvas.fills)
    bottoms = sorted(box.y + box.height for box, _ in canvas.fills)
    assert tops[1] == pytest.approx(bottoms[0])


def test_pictures_stand_between_their_words_and_fit_the_column() -> None:
    piece = Paragraph((Words("above", LOOK), Picture(20_000, 10_000), Words("below", LOOK)), Form(), LOOK)
    canvas = pages_of(piece).pages[0].canvas
    ((box, image),) = canvas.pictures
    assert (box.width, image) == (PAPER.text_width, None)
    above, below = (y for _, _, y in canvas.words)
    assert above < box.y < below


def test_capitals_are_made() -> None:
    small = Paragraph(
        (Words("Ab ß", replace(LOOK, capitals=Capitals.SMALL)), Words(" cd", replace(LOOK, capitals=Capitals.ALL))),
        Form(),
        LOOK,
    )
    assert lines_on(pages_of(small).pages[0]) == ["AB SS CD"]


def test_what_did_not_change_is_not_set_again() -> None:
    first = Sheet((Section((paragraph("same"), paragraph("old")), PAPER),))
    second = Sheet((Section((paragraph("same"), paragraph("new")), PAPER),))
    setter = Setter(720)
    before, after = (lay_out(sheet, setter).pages[0].canvas.words for sheet in (first, second))
    assert before[0][0] is after[0][0]
    assert before[1][0] is not after[1][0]


def test_setting_may_be_done_in_slices() -> None:
    sheet = Sheet((Section((paragraph("a"), grid(["b", "c"])), PAPER),))
    setter = Setter(720)
    assert len(list(setter.prepare(sheet))) == 3
    assert lines_on(lay_out(sheet, setter).pages[0]) == ["a", "b", "c"]
