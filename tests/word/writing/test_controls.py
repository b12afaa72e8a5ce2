"""Content controls around answers, for Word; file-wide ids."""

from __future__ import annotations

from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice
from gfmd_desktop.domain.report import Report
from gfmd_desktop.word import anchors
from tests.word.forms import all_forms
from tests.word.sample_reports import WELCOME
from tests.word.typist import OpenFile, w, words_of

*_, IN_ROWS, IN_TEXT = all_forms()


def controls(file: OpenFile) -> dict[str, str]:
    """Return the words of every content control by its tag."""
    return {
        str(next(control.iter(w("tag"))).get(w("val"))): words_of(control) for control in file.document.iter(w("sdt"))
    }


def test_every_answer_stands_in_a_control_that_names_its_place() -> None:
    found = controls(OpenFile(IN_ROWS.fill(WELCOME)))
    talks = anchors.row_id("proposal-talks")
    assert found["g1:theme"] == "Safe passage"
    assert found[f"g1:{talks}.term"] == "Soon"
    assert found[f"g1:x.{talks}.steps"] == "publish the minutes"
    assert found["g1:quotes_e"] == "One boat, many names.— anonymous"


def test_places_without_an_answer_have_none() -> None:
    assert "g1:other" not in controls(OpenFile(IN_ROWS.fill(WELCOME)))


def test_controls_are_named_for_people_and_numbered() -> None:
    file = OpenFile(IN_TEXT.fill(WELCOME))
    names = [str(each.get(w("val"))) for each in file.document.iter(w("alias"))]
    numbers = [each.get(w("val")) for each in file.document.iterfind(f".//{w('sdtPr')}/{w('id')}")]
    assert names[:3] == ["Hosts", "Theme", "Mood of the room"]
    assert len(set(numbers)) == len(numbers) == len(names)


def test_a_publication_has_none() -> None:
    options = ExportOptions(over_limit=OverLimitChoice.ANNEX, publication=True)
    assert controls(OpenFile(IN_ROWS.fill(WELCOME, options))) == {}


def test_the_title_goes_on_with_the_session_in_its_own_look() -> None:
    form = all_forms()[0]
    report = Report("r", form.template_ref, values={"session": "4.1: Words\u2028حقوق"})
    title = OpenFile(form.fill(report)).paragraph("Reporting Template")
    assert words_of(title) == "Reporting Template for working session 4.1: Words حقوق"
    *_, last = title.iter(w("r"))
    assert last.find(f"{w('rPr')}/{w('rtl')}") is not None
    assert form.read(form.fill(report)).report == report
