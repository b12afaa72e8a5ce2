"""Words that somebody put where no answer is read: they wait for a place, none is lost, and official words are none of them."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace

import pytest

from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice
from gfmd_desktop.domain.report import Item, Report, Unplaced, items
from tests.word.forms import EVERYTHING, Form, all_forms, form_name, official
from tests.word.sample_reports import WELCOME, text
from tests.word.typist import PAYLOAD, OpenFile, w, words_of

*_, IN_ROWS, IN_TEXT = all_forms()


def unplaced(form: Form, file: OpenFile) -> tuple[Unplaced, ...]:
    return form.read(file.save()).report.unplaced


def opened(form: Form = IN_ROWS, report: Report = WELCOME) -> OpenFile:
    return OpenFile(form.fill(report))


class TestOfficialWords:
    @pytest.mark.parametrize("form", all_forms(), ids=form_name)
    def test_none_of_them_is_unplaced(self, form: Form) -> None:
        for part in (None, *(part.id for part in form.template.parts)):
            docx = form.fill(Report("r", form.template_ref), ExportOptions(part))
            assert form.read(docx).report.unplaced == ()

    @pytest.mark.parametrize("form", all_forms()[:3], ids=form_name)
    def test_the_template_knows_those_of_the_official_forms_without_a_payload(self, form: Form) -> None:
        file = opened(form, Report("r", form.template_ref, values={"session": "4.1: Words"}))
        file.drop_part(PAYLOAD)
        assert unplaced(form, file) == ()

    def test_words_that_only_the_layout_has_are_known_from_the_payload(self) -> None:
        file = opened()
        assert any(words_of(each) == "Thank you." for each in file.document.iter(w("p")))
        assert unplaced(IN_ROWS, file) == ()

    def test_official_words_in_other_spaces_are_still_official(self) -> None:
        file = opened()
        file.retype("Thank you.", "  THANK you. ")
        assert unplaced(IN_ROWS, file) == ()


class TestWordsBetween:
    def test_a_paragraph_typed_after_official_words_waits_with_its_place(self) -> None:
        file = opened()
        file.press_enter("Thank you.", "We also spoke about boats.")
        found = unplaced(IN_ROWS, file)
        assert found == (Unplaced("We also spoke about boats.", "Thank you."),)
        assert replace(IN_ROWS.read(file.save()).report, unplaced=()) == WELCOME

    def test_neighbours_wait_together(self) -> None:
        file = opened()
        file.press_enter("Thank you.", "Two.")
        file.press_enter("Thank you.", "One.")
        file.press_enter("An example of a report", "Draft of Li")
        assert unplaced(IN_ROWS, file) == (
            Unplaced("Draft of Li", "An example of a report"),
            Unplaced("One.\nTwo.", "Thank you."),
        )

    def test_what_was_deleted_with_its_changes_tracked_does_not_wait(self) -> None:
        file = opened()
        typed = file.press_enter("Thank you.", "Never mind.")
        file.track("del", list(typed.iter(w("r"))))
        assert unplaced(IN_ROWS, file) == ()

    def test_a_second_answer_to_the_same_label_waits(self) -> None:
        file = opened(IN_TEXT)
        last = file.paragraph("Anything else")
        for paragraph in (file.paragraph("We meet again"), file.paragraph("1. What comes next?")):
            copy = deepcopy(paragraph)
            last.addprevious(copy)
            last = copy
        assert [each.text for each in unplaced(IN_TEXT, file)] == ["We meet again in spring."]


class TestAnnex:
    def test_entries_of_an_item_that_was_deleted_wait(self) -> None:
        file = opened()
        for label in ("Open the talks.", "Soon", "write a letter"):
            file.remove(file.row(label))
        back = IN_ROWS.read(file.save()).report
        assert [item.id for item in items(back.values["proposals"])] == ["proposal-courts", "proposal-ports"]
        assert back.unplaced == (Unplaced("publish the minutes", IN_ROWS.template.annex_title),)

    @pytest.mark.parametrize("form", [IN_ROWS, IN_TEXT], ids=form_name)
    def test_entries_that_have_their_item_do_not(self, form: Form) -> None:
        assert unplaced(form, opened(form)) == ()
        changed = opened(form)
        changed.retype("publish the minutes", "publish everything")
        assert unplaced(form, changed) == ()
        lost = opened(form)
        lost.drop_part(PAYLOAD)
        assert "publish" not in "".join(each.text for each in unplaced(form, lost))


def test_texts_that_waited_before_stay_at_home() -> None:
    waiting = replace(WELCOME, unplaced=(Unplaced("words", "somewhere"),))
    assert IN_ROWS.read(IN_ROWS.fill(waiting, EVERYTHING)).report.unplaced == ()


def test_an_annex_of_a_form_in_parts_belongs_to_its_part() -> None:
    form = official("gfmd-csd-2017")
    steps = tuple(Item(f"s{number}", {"step": text(f"Step {number}.")}) for number in range(4))
    report = Report("r", form.template_ref, values={"next_steps": steps})
    docx = form.fill(report, ExportOptions("B", OverLimitChoice.ANNEX))
    assert form.read(docx).report == report
