"""Words, items and quotes that people edited: the page wins, what nobody touched comes back as it was, ids included."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import cast

from gfmd_desktop.domain.report import Item, items
from gfmd_desktop.domain.rich_text import Block, Direction, RichText, Span
from tests.word.forms import Form
from tests.word.reading.editing import (
    IN_ROWS,
    IN_TEXT,
    WELCOME_VALUES,
    both_forms,
    items_of,
    only_change,
    opened,
    read,
    with_values,
)
from tests.word.sample_reports import WELCOME, text
from tests.word.typist import OpenFile, w, words_of


class TestWords:
    @both_forms
    def test_words_changed_in_a_text_come_back_and_nothing_else(self, form: Form) -> None:
        file = opened(form)
        file.retype("language courses", "courses in five languages")
        found = cast("RichText", only_change(form, file, "findings"))
        assert [block.text for block in found][1] == "courses in five languages"
        assert [block.kind for block in found] == [block.kind for block in cast("RichText", WELCOME_VALUES["findings"])]
        assert found[0] == cast("RichText", WELCOME_VALUES["findings"])[0]

    @both_forms
    def test_words_changed_in_an_item_leave_its_id_and_its_neighbours(self, form: Form) -> None:
        file = opened(form)
        file.retype("The coast guard was trained.", "The coast guard learned.")
        card, guard = items_of("examples")
        assert only_change(form, file, "examples") == (
            card,
            with_values(guard, example=text("The coast guard learned.")),
        )

    @both_forms
    def test_a_paragraph_added_to_a_text_belongs_to_it(self, form: Form) -> None:
        file = opened(form)
        file.press_enter("We meet again", "And in autumn.")
        assert only_change(form, file, "outlook") == text("We meet again in spring.", "And in autumn.")

    @both_forms
    def test_paragraphs_nobody_touched_keep_what_the_page_does_not_show(self, form: Form) -> None:
        arabic = Block(spans=(Span("كيف نحمي الأطفال؟"),), direction=Direction.RTL, language="ar")
        french = Block(spans=(Span("Égalité"),), language="fr")
        outlook = (arabic, french, *text("We meet again."), arabic)
        file = OpenFile(form.fill(replace(WELCOME, values={"outlook": outlook})))
        file.retype("We meet again.", "We part.")
        assert read(form, file).values["outlook"] == (arabic, french, *text("We part."), arabic)

    @both_forms
    def test_an_answer_typed_where_nothing_was_said_is_read_and_something_is_said_now(self, form: Form) -> None:
        file = opened(form)
        file.press_enter("Anything else", "Thanks to the cooks.")
        back = read(form, file)
        assert back.values["other"] == text("Thanks to the cooks.")
        assert back.nothing_said == frozenset()

    @both_forms
    def test_an_answer_deleted_is_gone(self, form: Form) -> None:
        file = opened(form)
        file.retype("We meet again in spring.", "")
        assert only_change(form, file, "outlook") is None

    @both_forms
    def test_a_choice_is_read_by_its_label_whatever_its_capitals(self, form: Form) -> None:
        file = opened(form)
        file.retype("Lively", "CALM")
        assert only_change(form, file, "mood") == "calm"

    @both_forms
    def test_words_that_are_no_choice_are_kept_as_they_are(self, form: Form) -> None:
        file = opened(form)
        file.retype("Lively", "Lively at first")
        assert only_change(form, file, "mood") == "Lively at first"

    def test_a_line_typed_over_two_paragraphs_is_one_line(self) -> None:
        file = opened(IN_ROWS)
        file.press_enter("Safe passage", "for all")
        assert only_change(IN_ROWS, file, "theme") == "Safe passage for all"


class TestItems:
    def test_another_entry_typed_in_a_list_is_a_new_item(self) -> None:
        file = opened(IN_ROWS)
        file.press_enter("train judges", "pay interpreters")
        talks, courts, ports = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "proposals"))
        assert (talks, ports) == (items_of("proposals")[0], items_of("proposals")[2])
        judges, interpreters = items(courts.values["steps"])
        assert judges == items(items_of("proposals")[1].values["steps"])[0]
        assert interpreters.values == {"step": text("pay interpreters")}
        assert replace(courts, values=items_of("proposals")[1].values) == items_of("proposals")[1]

    @both_forms
    def test_the_same_words_typed_twice_are_two_items(self, form: Form) -> None:
        file = opened(form)
        for _ in range(2):
            file.press_enter("Tom", "Same as above")
        circle = cast("tuple[Item, ...]", only_change(form, file, "circles"))[0]
        members = items(circle.values["members"])
        assert [member.values.get("name") for member in members] == ["Joy Oko", "Tom", "Same as above", "Same as above"]
        assert len({member.id for member in members}) == 4

    def test_an_entry_deleted_leaves_the_others_with_their_ids(self) -> None:
        file = opened(IN_ROWS)
        file.remove(file.paragraph("write a letter"))
        talks = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "proposals"))[0]
        letter, *others = items(items_of("proposals")[0].values["steps"])
        assert items(talks.values["steps"]) == tuple(others)
        assert letter.id not in {step.id for step in others}

    def test_entries_in_another_order_keep_their_ids(self) -> None:
        file = opened(IN_TEXT)
        file.paragraph("New York").addprevious(file.paragraph("The coast guard"))
        assert only_change(IN_TEXT, file, "examples") == items_of("examples")[::-1]

    @both_forms
    def test_a_person_is_read_up_to_the_comma(self, form: Form) -> None:
        file = opened(form)
        file.retype("Ana Ruiz, Network X", "Ana Ruiz Soto, Network X, Lima")
        ana, li = items_of("hosts")
        new = with_values(ana, name="Ana Ruiz Soto", organisation="Network X, Lima")
        assert only_change(form, file, "hosts") == (new, li)

    @both_forms
    def test_what_shares_a_place_is_told_by_its_label(self, form: Form) -> None:
        file = opened(form)
        file.retype("All of them.", "Every one.")
        file.retype("states", "states and cities")
        talks, *others = items_of("proposals")
        new = with_values(talks, proposal=text("Open the talks.", "Every one."), addressee="states and cities")
        assert only_change(form, file, "proposals") == (new, *others)

    @both_forms
    def test_what_shared_a_place_and_was_deleted_is_gone(self, form: Form) -> None:
        file = opened(form)
        file.remove(file.paragraph("For: states"))
        talks = cast("tuple[Item, ...]", only_change(form, file, "proposals"))[0]
        kept = dict(items_of("proposals")[0].values)
        del kept["addressee"]
        assert talks == replace(items_of("proposals")[0], values=kept)


class TestQuotes:
    @both_forms
    def test_a_speaker_made_anonymous_is_not_named_any_more(self, form: Form) -> None:
        file = opened(form)
        file.retype("Amina Said", "Anonymous")
        sea, door = items_of("quotes_m")
        new = replace(sea, values={"quote": sea.values["quote"], "consent": "anonymous"})
        assert only_change(form, file, "quotes_m") == (new, door)

    @both_forms
    def test_a_name_typed_into_the_form_is_no_consent(self, form: Form) -> None:
        file = opened(form)
        file.retype("Amina Said", "Amina Saidi")
        sea, door = items_of("quotes_m")
        assert only_change(form, file, "quotes_m") == (
            with_values(sea, speaker="Amina Saidi", consent="not_asked"),
            door,
        )

    @both_forms
    def test_consent_stays_with_the_speaker_when_the_quote_is_corrected(self, form: Form) -> None:
        file = opened(form)
        file.retype("The sea is no border.", "The sea is not a border.")
        sea, door = items_of("quotes_m")
        assert only_change(form, file, "quotes_m") == (with_values(sea, quote=text("The sea is not a border.")), door)

    @both_forms
    def test_a_quote_typed_below_the_others_is_a_new_one(self, form: Form) -> None:
        file = opened(form)
        below = file.paragraph("A door opens").getnext()
        assert below is not None
        assert words_of(below) == "— anonymous"
        new = deepcopy(below)
        below.addnext(new)
        dash, name = new.iter(w("t"))
        dash.text, name.text = "Nobody ", "is lost."
        for bookmark in list(new.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            file.remove(bookmark)
        *known, lost = cast("tuple[Item, ...]", only_change(form, file, "quotes_m"))
        assert tuple(known) == items_of("quotes_m")
        assert lost.values == {"quote": text("Nobody is lost.")}
