"""The exported file is the organisers' form: their words letter by letter, their rows, their limits; what is more stands behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from gfmd_desktop.domain.limits import over_limits
from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, Provenance, outgoing
from gfmd_desktop.domain.report import Item, Report, Value
from gfmd_desktop.domain.rich_text import Block, plain
from gfmd_desktop.domain.template import Field, Kind, Rows, Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.anchors import AnchorKind
from tests.word.forms import Form, all_forms, form_name, forms
from tests.word.typist import parts_of, w, words_of

ANNEX = anchors.heading("annex")


@pytest.fixture(params=all_forms(), ids=form_name, scope="module")
def form(request: pytest.FixtureRequest) -> Form:
    """Return each form."""
    found: Form = request.param
    return found


def lines(docx: bytes) -> list[str]:
    """Return the words of every paragraph that has any, in order."""
    document = etree.fromstring(parts_of(docx)["word/document.xml"])
    return [words for words in map(words_of, document.iter(w("p"))) if words.strip()]


def bookmarks(docx: bytes) -> list[str]:
    """Return the names of our bookmarks in order."""
    document = etree.fromstring(parts_of(docx)["word/document.xml"])
    return [str(start.get(w("name"))) for start in document.iter(w("bookmarkStart"))]


def blank(form: Form, part: str | None = None) -> bytes:
    return form.fill(Report("blank", form.template_ref), ExportOptions(part))


def stand_in_order(wanted: list[str], found: list[str]) -> bool:
    """Tell whether lines stand among others in their order, letter by letter; a title may go on with the session."""
    rest = iter(found)
    return all(any(line == words or line.startswith(f"{words} ") for line in rest) for words in wanted)


def own_words(template: Template, part: str) -> set[str]:
    """Return the titles and labels that only one part has."""
    titles = {each.id: {each.title} for each in template.parts}
    for section in template.sections:
        if section.part is not None:
            titles[section.part] |= {section.title, *(field.label for field in section.fields)}
    others = {words for other, found in titles.items() if other != part for words in found}
    return titles[part] - others


class TestBlankForms:
    def test_it_has_the_words_of_the_layout_in_their_order(self, form: Form) -> None:
        assert stand_in_order(lines(form.layout), lines(blank(form)))

    def test_it_has_all_its_rows_with_their_labels(self, form: Form) -> None:
        said = lines(blank(form))
        in_rows = {anchor.name for anchor in map(anchors.parse, bookmarks(blank(form))) if anchor and anchor.row}
        for field in form.template.fields():
            for subfield in field.subfields if field.rows is Rows.FIXED else ():
                if subfield.id in in_rows:
                    labels = [subfield.label_for(number) for number in range(1, (field.limit or 0) + 1)]
                    assert stand_in_order(labels, said)

    def test_it_says_nothing_else(self, form: Form) -> None:
        fields = [field for listed in form.template.fields() for field in (listed, *listed.subfields)]
        official = {field.label_for(number) for field in fields for number in range(1, 10)} | set(lines(form.layout))
        assert set(lines(blank(form))) <= official

    def test_a_part_alone_has_its_own_words_and_none_of_another_part(self, form: Form) -> None:
        for part in form.template.parts:
            said = "\n".join(lines(blank(form, part.id)))
            everything = "\n".join(lines(blank(form)))
            other_parts = (own_words(form.template, other.id) for other in form.template.parts if other is not part)
            own = {words for words in own_words(form.template, part.id) if words in everything}
            assert {words for words in own if words not in said} == set()
            assert {words for others in other_parts for words in others if words in said.split("\n")} == set()


@given(form=forms(), data=st.data())
def test_the_official_words_stand_letter_by_letter_whatever_is_filled_in(form: Form, data: st.DataObject) -> None:
    options = data.draw(st.sampled_from(form.all_options()))
    filled = form.fill(data.draw(form.reports()), options)
    assert stand_in_order(lines(blank(form, options.part)), lines(filled))


@given(form=forms(), data=st.data())
def test_the_form_holds_no_more_items_than_count(form: Form, data: st.DataObject) -> None:
    options = data.draw(st.sampled_from(form.all_options()))
    names = bookmarks(form.fill(data.draw(form.reports()), options))
    in_form = names[: names.index(ANNEX)] if ANNEX in names else names
    for field in form.template.fields(options.part):
        if field.kind.repeats and field.limit is not None:
            assert len(_first_subfields(field, form.template, in_form)) <= field.limit


def _first_subfields(field: Field, template: Template, names: list[str]) -> list[str]:
    """Return the anchors of a list's items: between its own label and the next field's."""
    fields = {anchors.label(each.id) for each in template.fields()}
    begin = names.index(anchors.label(field.id)) + 1
    end = next((place for place, name in enumerate(names) if place >= begin and name in fields), len(names))
    found = [anchors.parse(name) for name in names[begin:end]]
    kinds = (AnchorKind.ROW_LABEL, AnchorKind.ITEM)
    return [each.row for each in found if each and each.kind in kinds and each.name == field.subfields[0].id]


@given(form=forms(), data=st.data())
def test_what_is_beyond_a_limit_stands_in_the_annex_to_the_last_word(form: Form, data: st.DataObject) -> None:
    report = data.draw(form.reports())
    options = ExportOptions(None, OverLimitChoice.ANNEX, Provenance.HIDE)
    docx = form.fill(report, options)
    said = lines(docx)
    leaving = outgoing(report, form.template, options)
    surplus = [words for over in over_limits(leaving, form.template) for item in over.beyond for words in texts(item)]
    assert (ANNEX in bookmarks(docx)) == bool(list(over_limits(leaving, form.template)))
    if surplus:
        behind = _letters(said[said.index(form.template.annex_title) :])
        assert [words for words in surplus if _letters([words]) not in behind] == []


def _letters(said: list[str]) -> str:
    return re.sub(r"[\s\u2028]+", "", "".join(said))


def texts(item: Item) -> Iterator[str]:
    """Yield the texts of an item at any depth; choices and consents are shown in other words."""
    for key, value in item.values.items():
        if key not in ("consent", "term"):
            yield from _texts(value)


def _texts(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        return
    for entry in value:
        if isinstance(entry, Item):
            yield from texts(entry)
        elif isinstance(entry, Block):
            yield plain((entry,))


@given(form=forms(), data=st.data())
def test_an_answer_of_one_part_is_not_in_the_file_of_another(form: Form, data: st.DataObject) -> None:
    if not form.template.parts:
        return
    part, other = data.draw(st.permutations([part.id for part in form.template.parts]))[:2]
    elsewhere = {field.id for section in form.template.sections if section.part == other for field in section.fields}
    report = data.draw(form.reports())
    kept = {key: value for key, value in report.values.items() if key not in elsewhere}
    options = ExportOptions(part, OverLimitChoice.ANNEX, Provenance.SHOW)
    assert form.fill(report, options) == form.fill(_with(report, kept, elsewhere), options)


def _with(report: Report, values: dict[str, Value], elsewhere: set[str]) -> Report:
    return Report(
        report.id,
        report.template,
        report.revision,
        report.language,
        report.group,
        values,
        report.nothing_said - elsewhere,
    )


def test_every_kind_of_field_is_in_one_of_the_forms() -> None:
    assert {field.kind for each in all_forms() for field in each.template.fields()} == set(Kind)
