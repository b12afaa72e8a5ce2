"""A Word file becomes a sheet: every word of it that Word shows, in order, on its paper."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from gfmd_desktop.domain.sheet import Counter, Number, Paragraph, Picture, Table, Words, paragraphs
from gfmd_desktop.errors import Refused
from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.sheets.reader import read_sheet
from tests.word import small_docx
from tests.word.forms import Form, all_forms
from tests.word.sheets.small_sheets import blocks, lines, p, sheet, words

W = f"{{{small_docx.W}}}"


def texts(body: str) -> list[str]:
    return [line.text for line in lines(body)]


@settings(max_examples=15)
@given(st.data())
def test_every_word_of_an_export_is_on_its_sheet(data: st.DataObject) -> None:
    form: Form = data.draw(st.sampled_from(all_forms()))
    docx = form.fill(data.draw(form.reports()))
    document = open_package(docx).xml("word/document.xml")
    written = "".join(text.text or "" for text in document.iter(f"{W}t"))
    (section,) = read_sheet(docx).sections
    shown = "".join(line.text for line in paragraphs(section.blocks))
    assert _letters(shown) == _letters(written)


def _letters(text: str) -> str:
    return "".join(text.split())


def test_tracked_changes_count_as_accepted() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    gone = "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
    body = f"<w:p><w:ins>{run.format('new')}</w:ins>{gone}<w:moveFrom>{run.format('from')}</w:moveFrom></w:p>"
    assert texts(body) == ["new"]
    assert texts("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>" + p("rest")) == ["rest"]


def test_what_stands_in_wrappers_stands_in_its_place() -> None:
    wrapped = f"<w:sdt><w:sdtContent>{p('control')}</w:sdtContent></w:sdt><w:customXml>{p('custom')}</w:customXml>"
    inline = '<w:p><w:smartTag><w:r><w:t>smart </w:t></w:r></w:smartTag><w:fldSimple w:instr="DATE"><w:r><w:t>today</w:t></w:r></w:fldSimple></w:p>'
    assert texts(wrapped + inline) == ["control", "custom", "smart today"]


def test_breaks_tabs_and_special_hyphens_are_characters() -> None:
    (line,) = lines(
        '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:sym w:char="F0FC"/><w:t xml:space="preserve">d\ne</w:t></w:r></w:p>'
    )
    assert line.text == "a\u2028b\tc\u2011✓d e"


def test_neighbouring_runs_of_one_look_are_one() -> None:
    (line,) = lines("<w:p><w:r><w:t>un</w:t></w:r><w:r><w:rPr/><w:t>broken</w:t></w:r></w:p>")
    assert [each.text for each in words(line)] == ["unbroken"]


def test_only_links_that_may_be_followed_are_links() -> None:
    good = '<w:p><w:hyperlink r:id="rId5"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>'
    bad = '<w:p><w:hyperlink r:id="rId99"><w:r><w:t>no link</w:t></w:r></w:hyperlink></w:p>'
    first, second = lines(good + bad)
    assert [each.href for each in (*words(first), *words(second))] == ["https://www.gfmd.org/", None]


@pytest.mark.parametrize(
    "field",
    [
        '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple>',
        (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NUM</w:instrText></w:r><w:r><w:instrText>PAGES \\* Arabic</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        ),
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>NUMPAGES</w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
    ],
)
def test_numbers_of_pages_are_known_as_such(field: str) -> None:
    (line,) = lines(f"<w:p>{field}</w:p>")
    assert [piece.counter for piece in line.pieces if isinstance(piece, Number)] == [Counter.PAGES]
    assert len(line.pieces) == 1


def test_places_keep_their_names() -> None:
    (line,) = lines(
        '<w:p><w:bookmarkStart w:id="1" w:name="_g1_women"/><w:r><w:t>1. Women:</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>'
    )
    assert line.anchors == ("_g1_women",)


def test_a_page_break_begins_a_page_with_what_follows() -> None:
    page = '<w:br w:type="page"/>'
    inside = f"<w:p><w:r><w:t>before</w:t>{page}<w:t>after</w:t></w:r></w:p>"
    alone = f"<w:p><w:r>{page}</w:r></w:p>"
    found = lines(inside + alone + p("new page") + p("own", form="<w:pageBreakBefore/>"))
    assert [(line.text, line.starts_page) for line in found] == [
        ("before", False), ("after", True), ("", False), ("new page", True), ("own", True),
    ]  # fmt: skip


def test_sections_have_their_paper_and_go_on_where_they_say() -> None:
    wide = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="-850" w:left="700" w:gutter="100"/></w:sectPr>'
    body = (
        p("one", form=wide) + p("two") + '<w:sectPr><w:type w:val="continuous"/><w:pgNumType w:start="5"/></w:sectPr>'
    )
    first, second = sheet(body).sections
    assert (first.paper.width, first.paper.top, first.paper.left, first.continues) == (16838, 850, 800, False)
    assert (second.continues, second.first_number, second.paper.width) == (True, 5, 11906)


def test_paper_of_impossible_sizes_still_holds_text() -> None:
    absurd = '<w:sectPr><w:pgSz w:w="5" w:h="999999999"/><w:pgMar w:left="90000" w:right="90000" w:top="9" w:bottom="x"/></w:sectPr>'
    (section,) = sheet(p("x") + absurd).sections
    assert section.paper.text_width >= 720
    assert section.paper.height <= 31_680


def test_footers_come_from_their_parts() -> None:
    reference = '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:titlePg/></w:sectPr>'
    (section,) = sheet(p("x") + reference).sections
    assert [block.text for block in section.footer.usual if isinstance(block, Paragraph)] == ["Ref1"]
    assert section.footer.first == ()
    assert section.header.usual == ()


def test_notes_are_numbered_and_follow_the_text() -> None:
    reference = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    notes = (
        f'<w:footnotes {small_docx.ROOT}><w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> seven</w:t></w:r></w:p></w:footnote>'
        '<w:footnote w:id="3"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> three</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    relationships = small_docx.changed(
        small_docx.DOCUMENT_RELATIONSHIPS, "</Relationships>",
        f'<Relationship Id="rId8" Type="{small_docx.R}/footnotes" Target="footnotes.xml"/></Relationships>',
    )  # fmt: skip
    types = small_docx.changed(
        small_docx.CONTENT_TYPES, "</Types>",
        f'<Override PartName="/word/footnotes.xml" ContentType="{small_docx.WORD_KIND}.footnotes+xml"/></Types>',
    )  # fmt: skip
    body = f"<w:p><w:r><w:t>text</w:t></w:r>{reference.format(3)}{reference.format(7)}</w:p>"
    (section,) = sheet(body, {"word/footnotes.xml": notes.encode(), **relationships, **types}).sections
    assert [line.text for line in paragraphs(section.blocks)] == ["text12", "", "1 three", "2 seven"]


def test_pictures_keep_their_room_and_known_ones_their_bytes() -> None:
    drawing = (
        '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="635000" cy="317500"/><a:graphic><a:blip r:embed="rId7"/></a:graphic>'
        "</wp:inline></w:drawing></w:r></w:p>"
    )
    behind = drawing.replace("wp:inline", "wp:anchor").replace("<wp:anchor>", '<wp:anchor behindDoc="1">')
    first, unknown, empty = lines(drawing + drawing.replace("rId7", "rId5") + behind)
    assert first.pieces == (Picture(1000, 500, b"\x89PNG\r\n\x1a\n"),)
    assert unknown.pieces == (Picture(1000, 500),)
    assert empty.pieces == ()


def test_words_of_text_boxes_follow_their_paragraph_once() -> None:
    box = f"<w:txbxContent>{p('boxed')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>text</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
        f"{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert texts(body) == ["text", "boxed"]


def test_direction_and_mirrored_indents_are_kept() -> None:
    arabic = p("مرحبا", look="<w:rtl/>", form='<w:bidi/><w:ind w:left="284" w:hanging="284"/>')
    (line,) = lines(arabic)
    assert (line.form.rtl, line.form.start, line.form.first) == (True, 284, -284)


def test_an_unsafe_file_is_refused_under_its_name() -> None:
    with pytest.raises(Refused) as refused:
        read_sheet(b"no Word file", "letter.docx")
    assert refused.value.subject == "letter.docx"


def test_a_file_without_body_is_refused() -> None:
    empty = etree.tostring(etree.Element(f"{W}document"))
    with pytest.raises(Refused):
        read_sheet(small_docx.small_docx({small_docx.DOCUMENT: empty}))


def test_the_small_file_of_other_tests_is_read_whole() -> None:
    (section,) = read_sheet(small_docx.small_docx()).sections
    assert [type(block) for block in section.blocks] == [Paragraph, Table, Paragraph, Paragraph]
    assert isinstance(blocks(p("x"))[0], Paragraph)
    assert isinstance(lines(p("x"))[0].pieces[0], Words)
