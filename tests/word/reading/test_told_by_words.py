"""Files whose pages are all that is left: which report and which items they are is told by what they say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.arrival import Arrival, Certainty, NoticeKind
from gfmd_desktop.domain.outgoing import ExportOptions, outgoing
from gfmd_desktop.domain.report import Report, Value, is_empty_item, items
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.interchange import report_file
from gfmd_desktop.paths import resources
from gfmd_desktop.word.reading.arriving import arrive
from gfmd_desktop.word.writing.identity import reference_code
from tests.word.foreign import paragraphs_of
from tests.word.forms import OFFICIAL, Form, all_forms, form_name, official
from tests.word.reading.arrivals import letters
from tests.word.sample_reports import WELCOME
from tests.word.typist import OpenFile, element

IN_ROWS = all_forms()[-2]
OFFICIAL_FORMS = tuple(map(official, OFFICIAL))
TEMPLATES = (*(form.template for form in OFFICIAL_FORMS), IN_ROWS.template)


def sample(path_name: str) -> Report:
    path = resources() / "samples" / path_name
    return report_file.read(path.read_bytes(), path.name, lambda ref: official(ref.id).template)


SAMPLES = [sample(path.name) for path in sorted((resources() / "samples").glob("*.json"))]
WAYS = [(report, options) for report in SAMPLES for options in official(report.template.id).all_options()]


def copied(form: Form, report: Report, options: ExportOptions) -> OpenFile:
    """Return an export after everything hidden was lost."""
    file = OpenFile(form.fill(report, options))
    file.forget()
    return file


def at_home(docx: bytes, report: Report) -> Arrival:
    """Return what arrives where one report is at hand, in one revision."""
    return arrive(
        docx,
        "copied.docx",
        TEMPLATES,
        exported_for=lambda report_id, revision: (
            report if (report_id, revision) == (report.id, report.revision) else None
        ),
        referred=lambda is_it: report if is_it(report.id) else None,
    )


def ids_that_say_something(values: Mapping[str, Value]) -> Iterator[str]:
    for value in values.values():
        for item in items(value):
            if not is_empty_item(item):
                yield item.id
                yield from ids_that_say_something(item.values)


def ids(values: Mapping[str, Value]) -> Iterator[str]:
    for value in values.values():
        for item in items(value):
            yield item.id
            yield from ids(item.values)


@pytest.mark.parametrize(
    ("report", "options"),
    WAYS,
    ids=[f"{report.template.id}-{options.part or 'all'}-{options.provenance}" for report, options in WAYS],
)
def test_it_is_the_report_that_left_with_every_id_whatever_of_it_left(report: Report, options: ExportOptions) -> None:
    form = official(report.template.id)
    arrival = at_home(copied(form, report, options).save(), report)
    assert arrival.report == outgoing(report, form.template, options)
    assert (arrival.is_ours, arrival.part) == (True, options.part)
    assert {each.certainty for each in arrival.passages} == {Certainty.CERTAIN, Certainty.OFFICIAL}
    assert [each.detail for each in arrival.notices if each.kind is NoticeKind.TOLD_BY_REFERENCE] == [
        reference_code(report.id, report.revision)
    ]


def test_items_beyond_the_limits_are_told_by_the_labels_of_the_annex() -> None:
    options = IN_ROWS.all_options()[0]
    arrival = at_home(copied(IN_ROWS, WELCOME, options).save(), WELCOME)
    assert arrival.report.values["proposals"] == outgoing(WELCOME, IN_ROWS.template, options).values["proposals"]


def test_an_annex_nobody_exported_is_text_like_any_other() -> None:
    form = official("gfmd-csd-2018")
    report = next(each for each in SAMPLES if each.template.id == form.name)
    file = copied(form, report, form.all_options()[0])
    end = list(file.document.iter("{*}p"))[-1]
    end.addnext(element(f"<w:p><w:r><w:t>{form.template.annex_title}</w:t></w:r></w:p>"))
    arrival = at_home(file.save(), report)
    assert set(ids(arrival.report.values)) == set(ids(report.values))


def test_a_reference_line_that_was_copied_among_the_text_is_no_answer() -> None:
    form = official("gfmd-csd-2016")
    report = next(each for each in SAMPLES if each.template.id == form.name)
    file = copied(form, report, form.all_options()[0])
    for name in [name for name in file.parts if name.startswith("word/footer")]:
        file.drop_part(name)
    for footer in list(file.document.iter("{*}footerReference")):
        file.remove(footer)
    end = list(file.document.iter("{*}p"))[-1]
    end.addnext(element(f"<w:p><w:r><w:t>Ref {reference_code(report.id, report.revision)}</w:t></w:r></w:p>"))
    arrival = at_home(file.save(), report)
    assert arrival.report == outgoing(report, form.template, form.all_options()[0])


def test_where_properties_were_kept_items_without_bookmarks_are_told_by_their_words_too() -> None:
    form = official("gfmd-csd-2016")
    report = next(each for each in SAMPLES if each.template.id == form.name)
    options = form.all_options()[0]
    file = OpenFile(form.fill(report, options))
    for hidden in list(file.document.iter("{*}bookmarkStart", "{*}bookmarkEnd", "{*}tag")):
        file.remove(hidden)
    assert arrive(file.save(), "x", TEMPLATES).report == outgoing(report, form.template, options)


@pytest.mark.parametrize("here", [None, "another"])
def test_without_that_report_at_hand_it_is_a_new_one(here: str | None) -> None:
    form = official("gfmd-csd-2016")
    report = next(each for each in SAMPLES if each.template.id == form.name)
    docx = copied(form, report, form.all_options()[0]).save()
    known = replace(report, id=here) if here else None
    arrival = arrive(docx, "x", TEMPLATES, referred=lambda is_it: known if known and is_it(known.id) else None)
    assert not arrival.is_ours
    assert arrival.report.id != report.id
    assert arrival.report.unplaced == ()
    assert {NoticeKind.TOLD_BY_REFERENCE, NoticeKind.REFERENCE_NOT_BELIEVED}.isdisjoint(
        each.kind for each in arrival.notices
    )


def test_of_another_form_the_line_is_not_believed() -> None:
    form = official("gfmd-csd-2018")
    report = next(each for each in SAMPLES if each.template.id == form.name)
    docx = copied(form, report, form.all_options()[0]).save()
    other = replace(report, template=official("gfmd-csd-2016").template_ref, values={})
    arrival = arrive(docx, "x", TEMPLATES, referred=lambda is_it: other if is_it(other.id) else None)
    assert not arrival.is_ours
    assert NoticeKind.REFERENCE_NOT_BELIEVED in {each.kind for each in arrival.notices}


@pytest.mark.parametrize("form", OFFICIAL_FORMS, ids=form_name)
@given(data=st.data())
def test_whatever_it_says_no_word_is_lost_and_every_item_that_says_something_is_known(
    form: Form, data: st.DataObject
) -> None:
    report = data.draw(form.reports())
    docx = copied(form, report, form.all_options()[0]).save()
    arrival = at_home(docx, report)
    said = letters("".join(plain(each.blocks) for each in arrival.passages))
    assert said.startswith(letters("".join(paragraphs_of(docx))))  # behind them stands the foot of the pages
    assert arrival.accounting.closes
    found = list(ids(arrival.report.values))
    assert len(set(found)) == len(found)
    said_something = outgoing(report, form.template, form.all_options()[0])
    assert set(ids_that_say_something(said_something.values)) == set(ids_that_say_something(arrival.report.values))
