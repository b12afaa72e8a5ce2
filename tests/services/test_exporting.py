"""Exporting hands over what was checked and read back, or says why not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.limits import over_limits
from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, Provenance, outgoing
from gfmd_desktop.domain.report import Item, Report, Source, Value, items
from gfmd_desktop.domain.rich_text import Block, BlockKind, Span
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.services.exporting import export_word
from gfmd_desktop.word.writing.writer import write
from tests.word.forms import EVERYTHING, Form, all_forms, official
from tests.word.sample_reports import WELCOME, steps, text
from tests.word.typist import OpenFile, parts_of, w, words_of

*_, IN_ROWS, IN_TEXT = all_forms()
REFUSING = ExportOptions()


def refusal(form: Form, report: Report, options: ExportOptions = REFUSING) -> Refused:
    with pytest.raises(Refused) as caught:
        export_word(report, form.template, form.layout, options)
    return caught.value


def with_value(field: str, value: Value) -> Report:
    return Report("r", IN_ROWS.template_ref, values={field: value})


class TestWhatIsHandedOver:
    @given(data=st.data())
    def test_every_report_within_its_limits_or_with_an_annex_is_exported_and_comes_back(
        self, data: st.DataObject
    ) -> None:
        form = data.draw(st.sampled_from(all_forms()))
        options = data.draw(st.sampled_from(form.all_options()))
        report = data.draw(form.reports(unknown=True))
        exported = export_word(report, form.template, form.layout, options)
        assert form.read(exported.docx).report == outgoing(report, form.template, options)
        assert exported.fields >= len([field for field in form.template.fields(options.part) if not field.kind.repeats])

    def test_the_places_compared_are_counted(self) -> None:
        blank = Report("r", IN_ROWS.template_ref)
        in_one_place = 5 + 3  # lines, texts and choices; hosts and quotes
        in_rows = 3 * 1 + 2 * 3 + 1 * 3  # examples, proposals, circles
        assert export_word(blank, IN_ROWS.template, IN_ROWS.layout, REFUSING).fields == in_one_place + in_rows

    def test_a_bullet_that_nobody_wrote_behind_is_not_printed_and_nothing_differs_for_it(self) -> None:
        written = Block(BlockKind.BULLET, spans=(Span("Open talks."),))
        findings = (written, Block(BlockKind.BULLET))
        for form in all_forms():
            if any(field.id == "findings" for field in form.template.fields()):
                report = Report("r", form.template_ref, values={"findings": findings})
                exported = export_word(report, form.template, form.layout, EVERYTHING)
                read = form.read(exported.docx).report
                assert read.values["findings"] == (written,)
                assert len(OpenFile(exported.docx).document.findall(f".//{w('numPr')}")) == 1

    def test_an_origin_that_was_typed_is_printed_once_and_comes_back(self) -> None:
        proposal = Item("p", {"proposal": text("(From Asia Group) Open talks.")}, Source(group="Asia"))
        for form in (IN_ROWS, IN_TEXT):
            report = with_value("proposals", (proposal,))
            exported = export_word(report, form.template, form.layout, EVERYTHING)
            assert words_of(OpenFile(exported.docx).document).count("Asia") == 1
            assert form.read(exported.docx).report == report

    def test_the_report_itself_stays_as_it_is(self) -> None:
        before = replace(WELCOME)
        export_word(WELCOME, IN_ROWS.template, IN_ROWS.layout, EVERYTHING)
        assert before == WELCOME

    @given(data=st.data())
    def test_a_publication_shows_the_words_of_the_file_that_was_checked(self, data: st.DataObject) -> None:
        form = data.draw(st.sampled_from(all_forms()))
        options = data.draw(st.sampled_from(form.all_options()))
        report = data.draw(form.reports())
        checked = export_word(report, form.template, form.layout, options)
        published = export_word(report, form.template, form.layout, replace(options, publication=True))
        assert words(published.docx) == words(checked.docx)
        assert published.fields == checked.fields
        assert "customXml/item1.xml" not in parts_of(published.docx)


def words(docx: bytes) -> list[str]:
    """Return the words of every paragraph in order."""
    return [words_of(paragraph) for paragraph in OpenFile(docx).document.iter(w("p"))]


class TestLimits:
    @given(data=st.data())
    def test_an_export_is_refused_just_when_something_is_beyond_its_limit(self, data: st.DataObject) -> None:
        form = data.draw(st.sampled_from(all_forms()))
        part = data.draw(st.sampled_from([None, *(part.id for part in form.template.parts)]))
        report = data.draw(form.reports())
        beyond = list(over_limits(outgoing(report, form.template, ExportOptions(part)), form.template, part))
        if beyond:
            refused = refusal(form, report, ExportOptions(part))
            assert refused.reason is Refusal.OVER_LIMIT
            assert refused.where == beyond[0].field.name
        else:
            assert export_word(report, form.template, form.layout, ExportOptions(part)).docx

    def test_the_refusal_says_which_list_holds_how_many_of_how_many(self) -> None:
        refused = refusal(IN_ROWS, WELCOME)
        assert (refused.reason, refused.subject) == (Refusal.OVER_LIMIT, WELCOME.id)
        assert (refused.where, refused.detail) == ("Proposals", "3/2")

    def test_lists_inside_items_have_limits_too(self) -> None:
        proposal = Item("p", {"proposal": text("Talk."), "steps": steps("one", "two", "three")})
        refused = refusal(IN_ROWS, with_value("proposals", (proposal,)))
        assert (refused.where, refused.detail) == ("Steps", "3/2")

    def test_empty_items_beyond_a_limit_are_nobodys_loss(self) -> None:
        report = with_value("proposals", (*items(WELCOME.values["proposals"])[1:2], Item("a"), Item("b"), Item("c")))
        assert export_word(report, IN_ROWS.template, IN_ROWS.layout, REFUSING).docx

    def test_what_is_beyond_a_limit_in_another_part_does_not_matter(self) -> None:
        evening = export_word(WELCOME, IN_ROWS.template, IN_ROWS.layout, ExportOptions("E"))
        assert "Keep ports open." not in "".join(words(evening.docx))


class TestRefusals:
    def test_a_part_that_the_template_has_not_is_refused_with_those_it_has(self) -> None:
        refused = refusal(IN_ROWS, WELCOME, ExportOptions("N", OverLimitChoice.ANNEX))
        assert (refused.reason, refused.subject, refused.detail) == (Refusal.NO_SUCH_PART, "N", "M, E")

    def test_a_template_without_parts_says_so(self) -> None:
        form = official("gfmd-csd-2016")
        refused = refusal(form, Report("r", form.template_ref), ExportOptions("A"))
        assert (refused.reason, refused.detail) == (Refusal.NO_SUCH_PART, "")

    @pytest.mark.parametrize(
        ("character", "reason"),
        [
            ("\x00", Refusal.CONTROL_CHARACTER),
            ("\x0c", Refusal.CONTROL_CHARACTER),
            ("\ufffe", Refusal.CONTROL_CHARACTER),
            ("\ud83d", Refusal.LONE_SURROGATE),
        ],
    )
    def test_what_no_file_can_hold_is_refused_with_its_place(self, character: str, reason: Refusal) -> None:
        refused = refusal(IN_ROWS, with_value("findings", text(f"words{character}")))
        assert (refused.reason, refused.where) == (reason, "values.findings[0].spans[0].text")

    def test_a_layout_without_a_place_for_an_answer_is_refused_as_a_broken_template(self) -> None:
        layout = parts_of(IN_ROWS.layout)["word/document.xml"]
        file = OpenFile(IN_ROWS.layout)
        assert b'"_g1_theme"' in layout
        for start in file.document.iter(w("bookmarkStart")):
            start.set(w("name"), str(start.get(w("name"))).replace("_g1_theme", "_g1_topic"))
        refused = refusal(replace(IN_ROWS, layout=file.save()), with_value("theme", "words"))
        assert (refused.reason, refused.where) == (Refusal.BROKEN_TEMPLATE, "_g1_theme")

    def test_a_file_that_would_not_open_everywhere_is_not_handed_over(self) -> None:
        file = OpenFile(IN_TEXT.layout)
        label = file.paragraph("Anything else")
        look = label.makeelement(w("pPr"))
        label.insert(0, look)
        look.append(look.makeelement(w("pStyle"), {w("val"): "Nowhere"}))
        for options in (REFUSING, ExportOptions(publication=True)):
            refused = refusal(replace(IN_TEXT, layout=file.save()), with_value("theme", "words"), options)
            assert (refused.reason, refused.subject) == (Refusal.NOT_FAITHFUL, "r")
            assert refused.findings[0] == refused.detail
            assert "Nowhere" in refused.detail

    def test_a_file_that_says_more_than_the_report_is_not_handed_over(self) -> None:
        """The layout has words where an answer is read: they would come back as the rapporteur's."""
        file = OpenFile(IN_TEXT.layout)
        file.press_enter("Anything else", "Thank you for everything.").addprevious(file.document.makeelement(w("p")))
        refused = refusal(replace(IN_TEXT, layout=file.save()), with_value("theme", "words"))
        assert refused.reason is Refusal.NOT_FAITHFUL
        assert refused.findings == (
            "place other does not show what the report says",
            "field other does not come back as it is",
        )

    def test_an_answer_that_two_fields_would_share_is_not_handed_over(self) -> None:
        file = OpenFile(IN_ROWS.layout)
        label = file.paragraph("Theme:")
        row = next(label.iterancestors(w("tr")))
        file.paragraph("Name of host(s)").addnext(label)
        file.remove(row)
        report = replace(with_value("theme", "words"), values={"theme": "words", "hosts": (Item("h", {"name": "Li"}),)})
        assert refusal(replace(IN_ROWS, layout=file.save()), report).reason is Refusal.NOT_FAITHFUL


def test_a_provenance_that_is_hidden_is_not_in_the_file_that_comes_back() -> None:
    docx = export_word(WELCOME, IN_ROWS.template, IN_ROWS.layout, ExportOptions(None, OverLimitChoice.ANNEX)).docx
    assert IN_ROWS.read(docx).report == outgoing(WELCOME, IN_ROWS.template, ExportOptions(provenance=Provenance.HIDE))
    assert docx == write(WELCOME, IN_ROWS.template, IN_ROWS.layout, ExportOptions()).docx
