"""The PDF: the right paper, words that are found again, nothing in it about anybody."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from gfmd_desktop.domain.sheet import Alignment, Form, Look, Marker, Paper, Paragraph, Section, Sheet, Words
from gfmd_desktop.pages.pdf import to_pdf
from gfmd_desktop.pages.text_layer import with_plain_arabic
from tests.pages.poppler import fonts_of, information_of, letters, needs_poppler, text_of
from tests.pages.small_pages import LOOK, grid, paragraph

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.slow, needs_poppler]
TRAPS = "consultation remittances office official affluent fjord waffles identification"
ARABIC = "العمل المنزلي عمل كأي عمل، وتسري عليه أحكام قانون العمل"


def sheet(*blocks: Paragraph, paper: Paper | None = None) -> Sheet:
    return Sheet((Section(blocks, paper or Paper()),))


@pytest.mark.parametrize("family", ["Calibri", "Cambria", "Arial", "Times New Roman", "No Such Font", ""])
def test_words_with_ligatures_are_found_in_every_font(family: str, tmp_path: Path) -> None:
    looks = [
        replace(LOOK, family=family, bold=bold, italic=italic) for bold in (False, True) for italic in (False, True)
    ]
    pdf = to_pdf(sheet(*(Paragraph((Words(TRAPS, look),)) for look in looks)), "Traps")
    assert text_of(pdf, tmp_path).split() == TRAPS.split() * 4


def test_arabic_is_found_as_it_is_typed(tmp_path: Path) -> None:
    look = Look("Calibri", 22, italic=True)
    pdf = to_pdf(sheet(Paragraph((Words(ARABIC, look),), Form(rtl=True)), Paragraph((Words("Latin", look),))), "Arabic")
    found = text_of(pdf, tmp_path)
    assert letters(ARABIC) in letters(found)
    assert "العمل" in found


def test_fonts_are_embedded(tmp_path: Path) -> None:
    pdf = to_pdf(sheet(paragraph(f"{TRAPS} ◦ ▪ {ARABIC}")), "Fonts")
    for font in fonts_of(pdf, tmp_path):
        assert font[-5] == "yes", font


def test_pages_have_the_size_of_their_paper(tmp_path: Path) -> None:
    a4 = information_of(to_pdf(sheet(paragraph("x")), "A4"), tmp_path)
    assert (a4["Pages"], a4["Page size"]) == ("1", "595 x 842 pts (A4)")
    wide = information_of(to_pdf(sheet(paragraph("x"), paper=Paper(15840, 12240)), "Letter"), tmp_path)
    assert wide["Page size"] == "792 x 612 pts (letter)"


def test_papers_may_change_from_page_to_page(tmp_path: Path) -> None:
    sections = (Section((paragraph("x"),)), Section((paragraph("y"),), Paper(16838, 11906)))
    pdf = to_pdf(Sheet(sections), "Two papers")
    assert information_of(pdf, tmp_path)["Pages"] == "2"
    boxes = re.findall(rb"/MediaBox \[0 0 (\d+)", pdf)
    assert [int(width) for width in boxes] == [595, 842]


def test_it_says_what_it_is_and_nothing_about_anybody(tmp_path: Path) -> None:
    pdf = to_pdf(sheet(paragraph("x")), "Reporting template <2017> & more")
    said = information_of(pdf, tmp_path)
    assert said["Title"] == "Reporting template <2017> & more"
    assert said["Creator"] == "gfmd_desktop"
    assert said.get("Author", "") == ""
    assert "1980" in said["CreationDate"]
    assert "1980" in said["ModDate"]
    assert b"xmp:CreateDate" not in pdf
    assert Path.home().name.encode() not in pdf


def test_the_same_pages_are_the_same_bytes() -> None:
    made = sheet(paragraph(TRAPS), paragraph("other"))
    assert to_pdf(made, "Same") == to_pdf(made, "Same")


def test_links_can_be_followed(tmp_path: Path) -> None:
    link = Paragraph((Words("Convention", LOOK, "https://www.ilo.org/c189"), Words(" and more", LOOK)))
    pdf = to_pdf(sheet(link), "Links")
    assert b"https://www.ilo.org/c189" in pdf
    assert "Convention and more" in text_of(pdf, tmp_path)


def test_markers_come_before_their_words(tmp_path: Path) -> None:
    form = Form(start=400, first=-400)
    entries = (paragraph("first", form, marker=Marker("1.", LOOK)), paragraph("second", form, marker=Marker("•", LOOK)))
    assert text_of(to_pdf(sheet(*entries), "List"), tmp_path, "-raw").split() == ["1.", "first", "•", "second"]


def test_justified_and_tabbed_words_are_words(tmp_path: Path) -> None:
    text = "one\ttwo three four " * 20
    pdf = to_pdf(sheet(paragraph(text, Form(alignment=Alignment.JUSTIFIED))), "Tabs")
    assert text_of(pdf, tmp_path).split() == text.split()


def test_tables_are_read_row_by_row(tmp_path: Path) -> None:
    pdf = to_pdf(Sheet((Section((grid(["label", "answer"], ["next", "row"]),)),)), "Table")
    assert text_of(pdf, tmp_path, "-layout").split() == ["label", "answer", "next", "row"]


def test_only_tables_of_characters_are_changed_and_no_byte_is_moved() -> None:
    before = b"<FEDF> beginbfrange\n<0001> <0004> [<FEDF> <FEFB> <0041> <fe8e> ]\nendbfrange <FEDF>"
    after = with_plain_arabic(before)
    assert after == b"<FEDF> beginbfrange\n<0001> <0004> [<0644> <FEFB> <0041> <0627> ]\nendbfrange <FEDF>"
