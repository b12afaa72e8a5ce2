"""Which form a file fills is recognised, and whatever somebody typed into it, no word is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.report import items
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Cancelled, Refusal, Refused
from gfmd_desktop.word.finding.officials import officials
from gfmd_desktop.word.reading.arriving import arrive
from tests.strategies import PHRASES
from tests.word.foreign import Sheet
from tests.word.reading.arrivals import FORM_2016, FORM_2018, TEMPLATES, arrived
from tests.word.typist import OpenFile


class TestRecognising:
    def test_a_file_of_no_known_form_is_refused_with_what_was_looked_for(self) -> None:
        docx = Sheet().type("Dear all,", "please find the minutes below.").docx()
        with pytest.raises(Refused) as caught:
            arrive(docx, "minutes.docx", TEMPLATES)
        assert (caught.value.reason, caught.value.subject) == (Refusal.NO_ANCHORS, "minutes.docx")
        assert all(template.id in caught.value.detail for template in TEMPLATES)

    def test_with_a_template_named_it_comes_in_and_waits_whole(self) -> None:
        docx = Sheet().type("Dear all,", "please find the minutes below.").docx()
        arrival = arrived(docx, FORM_2018)
        assert arrival.report.template.id == FORM_2018.id
        assert arrival.confidence == 0
        assert [each.text for each in arrival.report.unplaced] == ["Dear all,\nplease find the minutes below."]

    def test_a_template_named_beats_the_one_that_fits(self) -> None:
        docx = Sheet().table(("Session theme:", "Cities"), ("1. Women:", "They lead.")).docx()
        assert arrive(docx, "x", TEMPLATES, template=FORM_2018).report.template.id == FORM_2018.id

    def test_the_same_text_zipped_anew_gets_the_same_ids_and_another_text_others(self) -> None:
        one = Sheet().table(("Name of rapporteur(s)", "Ana")).docx()
        file = OpenFile(one)
        file.parts = dict(reversed(file.parts.items()))
        again = arrived(OpenFile(one).save(), FORM_2016).report
        assert arrived(file.save(), FORM_2016).report == again
        other = arrived(Sheet().table(("Name of rapporteur(s)", "Li")).docx(), FORM_2016).report
        assert other.id != again.id
        assert items(other.values["rapporteurs"])[0].id != items(again.values["rapporteurs"])[0].id

    def test_reading_stops_when_asked(self) -> None:
        with pytest.raises(Cancelled):
            arrive(Sheet().type("words").docx(), "x", TEMPLATES, cancelled=lambda: True)


def official_texts(template: Template) -> list[str]:
    """Return what a form says, in its order, with two items of every list."""
    return [each.text for each in officials(template, lambda _: 2)]


@st.composite
def typed_files(draw: st.DrawFn) -> tuple[Template, bytes]:
    """Draw a form as somebody may have typed it: some of its words, anything between them, in tables or not."""
    template = draw(st.sampled_from(TEMPLATES))
    sheet, rows = Sheet(), []
    known = official_texts(template)
    answers = st.one_of(st.sampled_from(PHRASES), st.sampled_from(known), st.sampled_from(TYPED))
    for label in known:
        match draw(st.sampled_from(["left out", "beside", "beside", "below", "same line", "alone", "answer only"])):
            case "beside":
                rows.append((label, draw(st.lists(answers, min_size=1, max_size=3))))
            case "answer only":
                rows.append(("", [draw(answers)]))
            case "left out":
                continue
            case way:
                if rows:
                    sheet.table(*rows)
                    rows = []
                answer = draw(answers) if way != "alone" else ""
                sheet.type(*([f"{label} {answer}"] if way == "same line" else [label, answer]))
    if rows:
        sheet.table(*rows)
    return template, sheet.docx()


TYPED = (
    "- first",
    "1. one",
    "2) two",
    "• point",
    "(i) a (ii) b",
    "Question 1: Why?",
    "Target: states",
    "Open the ports. Target: states",
    "“Yes.” — Ana Ruiz",
    "— Ana Ruiz",
    "Ana Ruiz, Network X; Li Wei and Tom Oko (City)",
    "Click or tap here to enter text.",
    "Same as above",
    "1.",
    "4.",
    "Women: all of them",
    "anonymous",
)


@given(typed_files())
def test_whatever_somebody_typed_every_word_is_in_one_passage_and_what_is_placed_is_in_the_report(
    typed: tuple[Template, bytes],
) -> None:
    template, docx = typed
    arrived(docx, template)
