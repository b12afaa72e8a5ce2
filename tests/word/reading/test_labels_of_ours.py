"""Labels that an export writes and no template holds word for word: those of the annex, and the title that names the session."""

import pytest

from gfmd_desktop.domain.report import Item, Report, items, rich
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.templates.content import LAYOUT_FILE, read_data, template_from_data
from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.reading import laying_out
from tests.fourth_template import write_fourth_template
from tests.word.forms import Form, official
from tests.word.sample_reports import text
from tests.word.typist import OpenFile


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Form:
    """Return a form whose items are called as the annex calls them: "Idea 2: Measures"."""
    folder = write_fourth_template(tmp_path_factory.mktemp("form") / "sent")
    return Form("harbour-talks", template_from_data(read_data(folder)), (folder / LAYOUT_FILE).read_bytes())


def beyond(form: Form) -> Report:
    """Return a report in which each of five ideas has as many measures."""
    ideas = tuple(
        Item(f"i{idea}", {"idea": text(f"Idea {idea}."), "measures": tuple(measures_of(idea))}) for idea in range(5)
    )
    return Report("r", form.template_ref, values={"ideas": ideas})


def measures_of(idea: int) -> list[Item]:
    return [Item(f"m{idea}{number}", {"measure": text(f"Measure {number} of {idea}.")}) for number in range(5)]


def test_a_label_in_the_annex_that_begins_like_a_row_of_the_form_is_no_answer(form: Form) -> None:
    report = beyond(form)
    assert form.read(form.fill(report)).report == report


def test_what_is_typed_behind_a_label_in_the_annex_is_an_answer(form: Form) -> None:
    file = OpenFile(form.fill(beyond(form)))
    file.retype("Idea 1: Measures", "Idea 1: Measures: Build a pier.")
    measures = items(items(form.read(file.save()).report.values["ideas"])[0].values["measures"])
    assert "Build a pier." in [said(each) for each in measures]


def test_another_label_in_the_annex_is_a_label_to_its_last_word(form: Form) -> None:
    file = OpenFile(form.fill(beyond(form)))
    file.retype("Idea 1: Measures", "What does not fit")
    measures = items(items(form.read(file.save()).report.values["ideas"])[0].values["measures"])
    assert [said(each) for each in measures] == [f"Measure {number} of 0." for number in range(5)]


def test_a_title_that_names_the_session_gives_no_reason_to_look_for_labels(monkeypatch: pytest.MonkeyPatch) -> None:
    form = official("gfmd-csd-2016")
    docx = form.fill(Report("r", form.template_ref, values={"session": "3.2: Welcoming cities"}))
    assert b"3.2: Welcoming cities" in open_package(docx).parts["word/document.xml"]
    monkeypatch.delattr(laying_out, "match")
    assert form.read(docx).report.values == {"session": "3.2: Welcoming cities"}


def test_words_typed_behind_such_a_title_are_kept() -> None:
    form = official("gfmd-csd-2016")
    file = OpenFile(form.fill(Report("r", form.template_ref, values={"session": "3.2: Welcoming cities"})))
    file.type_into(file.paragraph("Reporting Template for"), ", draft of Monday")
    assert "draft of Monday" in " ".join(each.text for each in form.read(file.save()).report.unplaced)


def said(measure: Item) -> str:
    return plain(rich(measure.values["measure"]))
