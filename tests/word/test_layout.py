"""What is found wrong with a layout before anybody's report depends on it; and what is not wrong at all."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, Provenance
from gfmd_desktop.domain.report import Report, items
from gfmd_desktop.domain.rich_text import Block, Span
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.layout import FaultKind, faults
from gfmd_desktop.word.lint.linter import lint
from tests.word.example_layout import SLOT
from tests.word.forms import OFFICIAL, Form, all_forms, form_name, official
from tests.word.sample_reports import WELCOME, bullets, text
from tests.word.typist import OpenFile, element, w, words_of

*_, IN_ROWS, IN_TEXT = all_forms()
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def found(form: Form, change: Callable[[OpenFile], None]) -> list[tuple[FaultKind, str]]:
    """Return the faults of a form's layout after a change."""
    file = OpenFile(form.layout)
    change(file)
    return [(fault.kind, fault.anchor) for fault in faults(file.save(), form.template)]


def start(file: OpenFile, name: str) -> etree._Element:
    (only,) = (each for each in file.document.iter(w("bookmarkStart")) if each.get(w("name")) == name)
    return only


def rename(old: str, new: str) -> Callable[[OpenFile], None]:
    return lambda file: start(file, old).set(w("name"), new)


class TestFaults:
    @pytest.mark.parametrize("form", all_forms(), ids=form_name)
    def test_a_sound_layout_has_none(self, form: Form) -> None:
        assert faults(form.layout, form.template) == ()

    @pytest.mark.parametrize("layout", [b"", b"words", b"PK\x03\x04"])
    def test_what_is_no_word_file_is_unreadable(self, layout: bytes) -> None:
        assert [fault.kind for fault in faults(layout, IN_ROWS.template)] == [FaultKind.UNREADABLE]

    def test_a_document_without_a_body_is_unreadable(self) -> None:
        assert found(IN_ROWS, lambda file: file.remove(file.document[0])) == [(FaultKind.UNREADABLE, "no body")]

    @pytest.mark.parametrize(
        "name", ["_g1_theme", "_g1_examples", "_g1_proposals_steps", "_g1_circles_members", "_g1_at_E"]
    )
    def test_a_bookmark_that_is_missing_is_named_and_so_is_one_nobody_knows(self, name: str) -> None:
        assert set(found(IN_ROWS, rename(name, "_g1_other_thing"))) == {
            (FaultKind.MISSING_ANCHOR, name),
            (FaultKind.UNKNOWN_ANCHOR, "_g1_other_thing"),
        }

    def test_a_bookmark_set_twice_is_found(self) -> None:
        def copy(file: OpenFile) -> None:
            file.paragraph("Anything else").append(element('<w:bookmarkStart w:id="77" w:name="_g1_theme"/>'))

        assert found(IN_ROWS, copy) == [(FaultKind.REPEATED_ANCHOR, "_g1_theme")]

    @pytest.mark.parametrize("kind", ["ins", "del"])
    def test_tracked_changes_are_found(self, kind: str) -> None:
        def track(file: OpenFile) -> None:
            file.track(kind, list(file.paragraph("Thank you.").iter(w("r"))))

        assert found(IN_ROWS, track) == [(FaultKind.TRACKED_CHANGES, "")]

    def test_a_label_that_nothing_follows_has_no_place_for_its_answer(self) -> None:
        def cut(file: OpenFile) -> None:
            slot = file.paragraph("Anything else").getnext()
            assert slot is not None
            file.remove(slot)

        assert found(IN_TEXT, cut) == [(FaultKind.NO_ANSWER_PLACE, "_g1_other")]

    def test_a_label_right_before_another_label_has_no_place_for_its_answer(self) -> None:
        def cut(file: OpenFile) -> None:
            slot = file.paragraph("Theme:").getnext()
            assert slot is not None
            file.remove(slot)

        assert found(IN_TEXT, cut) == [(FaultKind.NO_ANSWER_PLACE, "_g1_theme")]

    def test_two_labels_cannot_share_one_place(self) -> None:
        def share(file: OpenFile) -> None:
            label = file.paragraph("Theme:")
            row = next(label.iterancestors(w("tr")))
            file.paragraph("Name of host(s)").addnext(label)
            file.remove(row)

        assert found(IN_ROWS, share) == [(FaultKind.NO_ANSWER_PLACE, "_g1_theme")]

    def test_the_rows_of_one_list_stand_in_one_table(self) -> None:
        def scatter(file: OpenFile) -> None:
            row = file.row("Step(s)")
            host = file.row("Theme:")
            host.addnext(row)

        assert found(IN_ROWS, scatter) == [(FaultKind.NO_ANSWER_PLACE, "_g1_proposals_steps")]

    def test_columns_need_a_row_below_their_headings(self) -> None:
        def cut(file: OpenFile) -> None:
            row = file.row("First topic").getnext()
            assert row is not None
            file.remove(row)

        kinds = {kind for kind, _ in found(IN_ROWS, cut)}
        assert kinds == {FaultKind.NO_ANSWER_PLACE}

    def test_words_where_an_answer_goes_are_found(self) -> None:
        def write(file: OpenFile) -> None:
            slot = file.paragraph("Anything else").getnext()
            assert slot is not None
            slot.addnext(element("<w:p><w:r><w:t>Thank you for filling this in.</w:t></w:r></w:p>"))

        assert found(IN_TEXT, write) == [(FaultKind.WORDS_IN_PLACE, "_g1_other")]

    def test_what_would_not_open_everywhere_is_found(self) -> None:
        def dangle(file: OpenFile) -> None:
            file.paragraph("Anything else").insert(0, element('<w:pPr><w:pStyle w:val="Nowhere"/></w:pPr>'))

        kinds, findings = zip(*found(IN_TEXT, dangle), strict=True)
        assert set(kinds) == {FaultKind.UNSOUND}
        assert all("Nowhere" in finding for finding in findings)

    @pytest.mark.parametrize("name", ["_g1_theme", "_g1_proposals_steps", "_g1_circles_topic"])
    def test_an_export_into_a_layout_without_a_place_is_refused_by_name(self, name: str) -> None:
        file = OpenFile(IN_ROWS.layout)
        rename(name, "_g1_elsewhere")(file)
        with pytest.raises(Refused) as caught:
            replace(IN_ROWS, layout=file.save()).fill(WELCOME)
        assert caught.value.reason is Refusal.BROKEN_TEMPLATE


def comes_back(form: Form, report: Report = WELCOME) -> bytes:
    """Fill a form; the file is sound, and the report comes back, whole and by parts."""
    assert faults(form.layout, form.template) == ()
    for part in (None, *(part.id for part in form.template.parts)):
        docx = form.fill(report, ExportOptions(part, OverLimitChoice.ANNEX, Provenance.SHOW))
        assert lint(docx) == ()
        assert set(form.read(docx).report.values) <= set(report.values)
    docx = form.fill(report)
    assert form.read(docx).report == report
    return docx


class TestLayoutsAsPeopleMakeThem:
    """None of this is wrong: exports into such layouts are sound, and come back."""

    def test_a_layout_that_word_saved_and_people_commented(self) -> None:
        file = OpenFile(IN_ROWS.layout)
        for number, paragraph in enumerate(file.document.iter(w("p")), start=1):
            paragraph.set(f"{W14}paraId", f"{number:08X}")
            paragraph.set(f"{W14}textId", "77777777")
            paragraph.set(w("rsidR"), "00AB12CD")
        for look in file.document.iter(w("rPr")):
            look.append(look.makeelement(f"{W14}ligatures", {f"{W14}val": "standard"}))
        for number, label in enumerate(["Theme:", "1.", "Morning", "Evening"]):
            paragraph = next(each for each in file.document.iter(w("p")) if words_of(each) == label)
            for tag in ("commentRangeStart", "commentRangeEnd"):
                paragraph.append(etree.Element(w(tag), {w("id"): str(number)}))
            paragraph.append(element(f'<w:r><w:commentReference w:id="{number}"/></w:r>'))
            paragraph.append(element('<w:proofErr w:type="spellStart"/>'))
            paragraph.append(element(f'<w:bookmarkStart w:id="{900 + number}" w:name="_Toc{number}"/>'))
            paragraph.append(element(f'<w:bookmarkEnd w:id="{900 + number}"/>'))
        docx = comes_back(replace(IN_ROWS, layout=file.save()))
        document = OpenFile(docx).parts["word/document.xml"]
        assert [trace for trace in (b"paraId", b"rsid", b"comment") if trace in document] == []
        assert document.count(b'"_Toc1"') == 1

    def test_a_layout_that_is_a_document_and_nothing_else(self) -> None:
        file = OpenFile(IN_TEXT.layout)
        for name in [name for name in file.parts if name.startswith(("word/", "docProps/", "customXml/"))]:
            if name not in ("word/document.xml", "word/_rels/document.xml.rels"):
                file.drop_part(name)
        file.remove(next(file.document.iter(w("sectPr"))))
        del file.parts["word/_rels/document.xml.rels"]
        values = dict(WELCOME.values) | {"outlook": (Block(spans=(Span("link", href="https://example.org/"),)),)}
        docx = comes_back(replace(IN_TEXT, layout=file.save()), replace(WELCOME, values=values))
        assert {"word/styles.xml", "word/numbering.xml"} <= OpenFile(docx).parts.keys()

    def test_a_bookmark_that_reaches_into_another_part(self) -> None:
        file = OpenFile(IN_TEXT.layout)
        file.paragraph("Morning").addprevious(element('<w:bookmarkStart w:id="900" w:name="_GoBack"/>'))
        file.paragraph("Quotes of the evening").addnext(element('<w:bookmarkEnd w:id="900"/>'))
        comes_back(replace(IN_TEXT, layout=file.save()))

    def test_content_controls_with_placeholders_where_answers_go(self) -> None:
        file = OpenFile(IN_TEXT.layout)
        for number, label in enumerate(["Theme:", "1. What was found?", "Circles"]):
            slot = file.paragraph(label).getnext()
            assert slot is not None
            slot.append(element("<w:r><w:t>Click here to enter text.</w:t></w:r>"))
            control = element(
                '<w:sdt><w:sdtPr><w:id w:val="5"/><w:placeholder><w:docPart w:val="AB12"/></w:placeholder>'
                "<w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent/></w:sdt>"
            )
            control.find(f".//{w('id')}").set(w("val"), str(number))  # type: ignore[union-attr]
            slot.addprevious(control)
            control[1].append(slot)
        docx = comes_back(replace(IN_TEXT, layout=file.save()))
        assert b"Click here" not in OpenFile(docx).parts["word/document.xml"]
        assert b"<w:text/>" not in OpenFile(docx).parts["word/document.xml"]

    def test_content_controls_in_official_words_and_in_rows(self) -> None:
        file = OpenFile(IN_ROWS.layout)
        for label in ("Thank you.", "1."):
            paragraph = next(each for each in file.document.iter(w("p")) if words_of(each) == label)
            (run,) = paragraph.iter(w("r"))
            control = element('<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent/></w:sdt>')
            run.addprevious(control)
            control[1].append(run)
        comes_back(replace(IN_ROWS, layout=file.save()))

    def test_slots_in_a_bulleted_style(self) -> None:
        file = OpenFile(IN_TEXT.layout)
        style = (
            '<w:style xmlns:w="{}" w:type="paragraph" w:styleId="{}"><w:name w:val="{}"/>{}<w:pPr>{}</w:pPr></w:style>'
        )
        numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>'
        based = '<w:basedOn w:val="ListBullet"/>'
        namespace = w("x")[1:].partition("}")[0]
        styles = file.parts["word/styles.xml"].decode()
        added = style.format(namespace, "ListBullet", "List Bullet", "", numbered)
        added += style.format(namespace, "ListMore", "List More", based, "")
        file.parts["word/styles.xml"] = styles.replace("</w:styles>", f"{added}</w:styles>").encode()
        for look in file.document.iter(w("pPr")):
            look.insert(0, element('<w:pStyle w:val="ListMore"/>'))
        report = replace(WELCOME, values=dict(WELCOME.values) | {"outlook": (*text("plain"), *bullets("bullet"))})
        form = replace(IN_TEXT, layout=file.save())
        docx = comes_back(form, report)
        (number,) = OpenFile(docx).paragraph("plain").iter(w("numId"))
        assert number.get(w("val")) == "0"

    def test_labels_in_several_runs(self) -> None:
        file = OpenFile(IN_ROWS.layout)
        (run,) = file.paragraph("Proposal 1").iter(w("r"))
        for words in ("Proposal ", "1", " and who it is for"):
            run.addprevious(element(f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'))
        file.remove(run)
        docx = comes_back(replace(IN_ROWS, layout=file.save()))
        assert words_of(OpenFile(docx).paragraph("Proposal 2")) == "Proposal 2 and who it is for"

    def test_answers_below_their_labels_in_rows_of_their_own(self) -> None:
        file = OpenFile(IN_ROWS.layout)
        label_row = next(row for row in file.document.iter(w("tr")) if words_of(row) == "1.")
        answer_row = element("<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr></w:tc></w:tr>")
        cells = list(label_row.iter(w("tc")))
        (slot,) = cells[1].iter(w("p"))
        answer_row[0].append(slot)
        label_row.remove(cells[1])
        cells[0].replace(cells[0][0], element("<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"))
        label_row.addnext(answer_row)
        docx = comes_back(replace(IN_ROWS, layout=file.save()))
        said = [words_of(row) for row in OpenFile(docx).document.iter(w("tr"))]
        begin = said.index("1.")
        assert said[begin : begin + 6] == [
            *("1.", "New York hands a card to everybody.", "2.", "The coast guard was trained.", "3.", "")
        ]

    def test_parts_as_bands_of_one_table(self) -> None:
        file = OpenFile(IN_ROWS.layout)
        table = element('<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid></w:tbl>')
        band = element("<w:tr><w:tc><w:tcPr/></w:tc></w:tr>")
        evening = file.paragraph("Evening")
        outlook, slot = file.paragraph("1. What comes next?"), file.paragraph("1. What comes next?").getnext()
        assert slot is not None
        file.paragraph("1. What comes next?").addnext(table)
        for content in (evening, outlook, slot):
            row = deepcopy(band)
            row[0].append(content)
            table.append(row)
        table.addnext(element("<w:p/>"))
        form = replace(IN_ROWS, layout=file.save())
        comes_back(form)
        morning = form.fill(WELCOME, ExportOptions("M", OverLimitChoice.ANNEX))
        assert "What comes next" not in words_of(OpenFile(morning).document)

    def test_tables_that_lose_what_stood_between_them(self) -> None:
        """Without the evening's words two tables would touch, and Word would make them one."""
        file = OpenFile(IN_ROWS.layout)
        other = file.paragraph("Anything else")
        slot = other.getnext()
        assert slot is not None
        table = element('<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid></w:tbl>')
        for content in (other, slot):
            row = element("<w:tr><w:tc><w:tcPr/></w:tc></w:tr>")
            row[0].append(content)
            table.append(row)
        heading = file.paragraph("Other")
        heading.addprevious(table)
        file.remove(heading)
        form = replace(IN_ROWS, layout=file.save())
        assert lint(form.fill(WELCOME, ExportOptions("M", OverLimitChoice.ANNEX))) == ()

    def test_quotes_as_a_table_of_words_and_speakers(self) -> None:
        file = OpenFile(IN_ROWS.layout)
        label = file.paragraph("Quotes of the evening")
        slot = label.getnext()
        assert slot is not None
        headings = "".join(
            f'<w:tc><w:tcPr/><w:p><w:bookmarkStart w:id="{70 + place}" w:name="_g1_quotes_e_{name}"/>'
            f'<w:r><w:t>{name}</w:t></w:r><w:bookmarkEnd w:id="{70 + place}"/></w:p></w:tc>'
            for place, name in enumerate(["quote", "speaker"])
        )
        grid = '<w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>'
        answers = f"<w:tc><w:tcPr/>{SLOT}</w:tc>" * 2
        slot.addprevious(element(f"<w:tbl><w:tblPr/>{grid}<w:tr>{headings}</w:tr><w:tr>{answers}</w:tr></w:tbl>"))
        file.remove(slot)
        evening = tuple(replace(quote, id=f"evening {quote.id}") for quote in items(WELCOME.values["quotes_m"]))
        report = replace(WELCOME, values=dict(WELCOME.values) | {"quotes_e": evening})
        form = replace(IN_ROWS, layout=file.save())
        docx = comes_back(form, report)
        rows = [[words_of(cell) for cell in row] for row in OpenFile(docx).document.iter(w("tr"))]
        assert ["The sea is no border.", "Amina Said"] in [row[-2:] for row in rows]
        assert ["A door opens twice.", "anonymous"] in [row[-2:] for row in rows]
        edited = OpenFile(docx)
        speaker = [cell for cell in edited.document.iter(w("tc")) if words_of(cell) == "Amina Said"][-1]
        next(speaker.iter(w("t"))).text = "Somebody Else"
        quotes = items(form.read(edited.save()).report.values["quotes_e"])
        assert [each.values.get("speaker") for each in quotes] == ["Somebody Else", None]
        assert [each.values["consent"] for each in quotes] == ["not_asked", "anonymous"]

    @pytest.mark.slow
    @pytest.mark.soffice
    @pytest.mark.parametrize("template_id", OFFICIAL)
    def test_a_layout_saved_by_libreoffice(
        self, template_id: str, soffice_convert: Callable[[Path, str, Path], Path], tmp_path: Path
    ) -> None:
        form = official(template_id)
        file = tmp_path / "layout.docx"
        file.write_bytes(form.layout)
        (tmp_path / "saved").mkdir()
        saved = soffice_convert(file, "docx:MS Word 2007 XML", tmp_path / "saved").read_bytes()
        report = Report("r", form.template_ref, values={"session": "1: Words"})
        comes_back(replace(form, layout=saved), report)
