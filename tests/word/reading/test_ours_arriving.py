"""Files of our own as they arrive: with all their marks, with some, and with marks that say different things."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import pytest

from gfmd_desktop.domain.arrival import Certainty, Doubt
from gfmd_desktop.domain.report import Item, Report, Value, items, rich
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.reading.arriving import arrive
from tests.word.forms import official
from tests.word.reading.arrivals import TEMPLATES
from tests.word.sample_reports import bullets, text
from tests.word.typist import CUSTOM, PAYLOAD, OpenFile, element, w, words_of


class TestOurOwn:
    def test_they_come_back_as_they_were_with_every_passage_certain(self) -> None:
        form = official("gfmd-csd-2018")
        report = Report(
            "report-1",
            form.template_ref,
            values={
                "session": "Cities",
                "concerns": bullets("one", "two"),
                "quotes_a": (Item("q1", {"quote": text("“Yes.”"), "speaker": "Ana", "consent": "approved"}),),
            },
        )
        arrival = arrive(form.fill(report), "x", TEMPLATES)
        assert (arrival.is_ours, arrival.report, arrival.exported) == (True, report, report)
        assert {each.certainty for each in arrival.passages} == {Certainty.CERTAIN, Certainty.OFFICIAL}
        assert [each.path for each in arrival.passages if each.path] == [
            ("session",),
            ("concerns",),
            ("quotes_a", "q1"),
        ]

    def test_a_template_that_is_not_here_is_named(self) -> None:
        form = official("gfmd-csd-2018")
        with pytest.raises(Refused) as caught:
            arrive(form.fill(Report("r", form.template_ref, values={"session": "x"})), "x", TEMPLATES[:2])
        assert caught.value.reason is Refusal.UNKNOWN_TEMPLATE

    def test_a_file_that_forgot_whose_it_is_is_read_by_its_bookmarks_as_a_new_report(self) -> None:
        form = official("gfmd-csd-2016")
        report = Report("report-1", form.template_ref, values={"session": "Cities", "women": text("They lead.")})
        file = OpenFile(form.fill(report))
        file.drop_part(CUSTOM)
        file.drop_part(PAYLOAD)
        arrival = arrive(file.save(), "x", TEMPLATES)
        assert not arrival.is_ours
        assert arrival.report.id != "report-1"
        assert dict(arrival.report.values) == dict(report.values)

    def test_without_bookmarks_the_labels_tell(self) -> None:
        form = official("gfmd-csd-2016")
        report = Report("report-1", form.template_ref, values={"session": "Cities", "women": text("They lead.")})
        file = OpenFile(form.fill(report))
        for bookmark in list(file.document.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            file.remove(bookmark)
        arrival = arrive(file.save(), "x", TEMPLATES)
        assert arrival.is_ours
        assert replace(arrival.report, unplaced=()) == report

    def test_a_bookmark_on_the_label_of_another_field_is_in_doubt(self) -> None:
        form = official("gfmd-csd-2016")
        values = {"women": text("They lead."), "children": text("They play.")}
        file = OpenFile(form.fill(Report("report-1", form.template_ref, values=values)))
        for start in file.document.iter(w("bookmarkStart")):
            swapped = {"_g1_women": "_g1_children", "_g1_children": "_g1_women"}
            start.set(w("name"), swapped.get(str(start.get(w("name"))), str(start.get(w("name")))))
        arrival = arrive(file.save(), "x", TEMPLATES)
        assert {each.doubts for each in arrival.passages if each.path} == {(Doubt.SOURCES_DISAGREE,)}

    def test_plain_paragraphs_typed_over_a_numbered_list_are_an_item_each(self) -> None:
        form = official("gfmd-csd-2018")
        asked = (Item("q1", {"question": text("Why?")}),)
        file = OpenFile(form.fill(Report("report-1", form.template_ref, values={"government_questions": asked})))
        for name in ("Who?", "When?"):
            new = file.press_enter("Why?", name)
            for properties in new.iter(w("numPr")):
                file.remove(properties)
        for bookmark in [
            each for each in file.document.iter(w("bookmarkStart")) if "_g1_i_" in str(each.get(w("name")))
        ]:
            file.remove(bookmark)
        for properties in list(file.paragraph("Why?").iter(w("numPr"))):
            file.remove(properties)
        back = arrive(file.save(), "x", TEMPLATES).report
        assert [plain(rich(item.values["question"])) for item in items(back.values["government_questions"])] == [
            "Why?",
            "When?",
            "Who?",
        ]


class TestTags:
    VALUES: ClassVar[dict[str, Value]] = {"women": text("They lead.", "They vote."), "children": text("They play.")}

    def exported(self) -> OpenFile:
        form = official("gfmd-csd-2016")
        return OpenFile(form.fill(Report("report-1", form.template_ref, values=self.VALUES)))

    def test_where_label_and_bookmark_are_gone_the_tag_says_whose_the_cell_is(self) -> None:
        file = self.exported()
        label = file.paragraph("1. Women:")
        for child in list(label):
            if child.tag != w("pPr"):
                file.remove(child)
        for control in [each for each in file.document.iter(w("sdt")) if "They lead." in words_of(each)]:
            content = control.find(w("sdtContent"))
            assert content is not None
            control.addnext(content[1])  # LibreOffice keeps only the first paragraph inside
        arrival = arrive(file.save(), "x", TEMPLATES)
        assert dict(arrival.report.values) == self.VALUES

    def test_a_tag_on_a_label_says_nothing(self) -> None:
        file = self.exported()
        for tag in file.document.iter(w("tag")):
            if tag.get(w("val")) == "g1:women":
                control = tag.getparent()
                assert control is not None
                owner = control.getparent()
                label = file.paragraph("2. Children:")
                assert owner is not None
                wrapper = element('<w:sdt><w:sdtPr><w:tag w:val="g1:women"/></w:sdtPr><w:sdtContent/></w:sdt>')
                wrapper[1].extend([each for each in label if each.tag == w("r")])
                label.append(wrapper)
        arrival = arrive(file.save(), "x", TEMPLATES)
        assert dict(arrival.report.values) == self.VALUES
        assert arrival.doubted == ()

    def test_a_tag_that_names_another_field_than_the_bookmark_is_in_doubt(self) -> None:
        file = self.exported()
        for tag in file.document.iter(w("tag")):
            if tag.get(w("val")) == "g1:women":
                tag.set(w("val"), "g1:governance")
        arrival = arrive(file.save(), "x", TEMPLATES)
        assert dict(arrival.report.values) == self.VALUES
        assert {each.path: each.doubts for each in arrival.doubted} == {("women",): (Doubt.SOURCES_DISAGREE,)}
