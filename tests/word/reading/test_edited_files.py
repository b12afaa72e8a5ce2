"""Files of ours that people edited: the page wins, what nobody touched comes back as it was, ids included."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import cast

import pytest

from gfmd_desktop.domain.report import Item, Report, Value, items
from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, Mark, RichText, Span, plain
from gfmd_desktop.word.anchors import row_id
from tests.word.forms import Form, all_forms, form_name
from tests.word.sample_reports import WELCOME, text
from tests.word.typist import OpenFile, element, w, words_of

*_, IN_ROWS, IN_TEXT = all_forms()
WELCOME_VALUES = WELCOME.values


def opened(form: Form) -> OpenFile:
    return OpenFile(form.fill(WELCOME))


def read(form: Form, file: OpenFile) -> Report:
    """Read a file twice: it says the same each time."""
    docx = file.save()
    back = form.read(docx).report
    assert form.read(docx).report == back
    return back


def changes(form: Form, file: OpenFile) -> dict[str, Value | None]:
    """Return the fields that came back changed; nothing else about the report did."""
    back = read(form, file)
    assert replace(back, values=WELCOME_VALUES, nothing_said=WELCOME.nothing_said) == WELCOME
    keys = WELCOME_VALUES.keys() | back.values.keys()
    return {key: back.values.get(key) for key in keys if back.values.get(key) != WELCOME_VALUES.get(key)}


def only_change(form: Form, file: OpenFile, field: str) -> Value | None:
    found = changes(form, file)
    assert set(found) == {field}
    return found[field]


def items_of(field: str) -> tuple[Item, ...]:
    return items(WELCOME_VALUES[field])


def with_values(item: Item, **changed: Value) -> Item:
    return replace(item, values=dict(item.values) | changed)


def lose_row_bookmarks(file: OpenFile, field: str) -> None:
    """Take away the bookmarks of the rows of a list."""
    rows = [row_id(item.id) for item in items_of(field)]
    for start in list(file.document.iter(w("bookmarkStart"))):
        if any(start.get(w("name"), "").startswith(f"_g1_{row}_") for row in rows):
            file.remove(start)


both_forms = pytest.mark.parametrize("form", [IN_ROWS, IN_TEXT], ids=form_name)


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


class TestRows:
    def test_a_deleted_row_takes_its_item_with_it(self) -> None:
        file = opened(IN_ROWS)
        file.remove(file.row("New York"))
        assert only_change(IN_ROWS, file, "examples") == items_of("examples")[1:]

    def test_an_emptied_row_takes_its_item_with_it(self) -> None:
        file = opened(IN_ROWS)
        file.retype("The coast guard was trained.", " ")
        assert only_change(IN_ROWS, file, "examples") == items_of("examples")[:1]

    def test_a_copied_row_is_a_new_item(self) -> None:
        file = opened(IN_ROWS)
        file.row("New York").addnext(deepcopy(file.row("New York")))
        card, copy, guard = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "examples"))
        assert (card, guard) == items_of("examples")
        assert copy.values == card.values
        assert copy.id != card.id

    def test_a_row_of_columns_copied_without_its_bookmarks_is_a_new_item(self) -> None:
        file = opened(IN_ROWS)
        copy = deepcopy(file.row("School"))
        for bookmark in list(copy.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            file.remove(bookmark)
        file.row("School").addnext(copy)
        file.type_into(next(copy.iter(w("tc"))), " for all")
        work, school, new = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "circles"))
        assert (work, school) == items_of("circles")
        assert new.values == {"topic": "School for all"}

    @pytest.mark.parametrize("field", ["examples", "proposals", "circles"])
    def test_rows_that_lost_their_bookmarks_are_known_by_their_controls(self, field: str) -> None:
        file = opened(IN_ROWS)
        lose_row_bookmarks(file, field)
        assert read(IN_ROWS, file).values[field] == WELCOME_VALUES[field]

    def test_of_two_rows_with_one_control_and_no_bookmark_the_first_is_the_item(self) -> None:
        file = opened(IN_ROWS)
        lose_row_bookmarks(file, "circles")
        file.row("School").addnext(deepcopy(file.row("School")))
        work, school, copy = items(read(IN_ROWS, file).values["circles"])
        assert (work, school) == items_of("circles")
        assert copy.values == school.values
        assert copy.id != school.id

    def test_a_row_put_in_by_hand_is_a_new_item(self) -> None:
        file = opened(IN_ROWS)
        row = deepcopy(file.row("The coast guard"))
        for bookmark in list(row.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            file.remove(bookmark)
        label, answer = row.iter(w("p"))
        next(label.iter(w("t"))).text = ""
        next(answer.iter(w("t"))).text = "Scouts teach swimming."
        file.row("The coast guard").addnext(row)
        *known, new = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "examples"))
        assert tuple(known) == items_of("examples")
        assert new.values == {"example": text("Scouts teach swimming.")}

    def test_rows_of_several_labels_copied_without_bookmarks_are_one_new_item(self) -> None:
        file = opened(IN_ROWS)
        before = file.row("train judges")
        copies = [deepcopy(file.row(words)) for words in ("Let courts decide.", "train judges")]
        for copy in reversed(copies):
            for bookmark in list(copy.iter(w("bookmarkStart"), w("bookmarkEnd"))):
                file.remove(bookmark)
            before.addnext(copy)
        talks, courts, new, ports = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "proposals"))
        assert (talks, courts, ports) == items_of("proposals")
        assert new.values["proposal"] == courts.values["proposal"]
        assert len(items(new.values["steps"])) == 1
        assert new.id != courts.id

    def test_a_row_the_form_left_empty_can_be_filled_and_keeps_its_new_id(self) -> None:
        file = opened(IN_ROWS)
        empty = file.row("The coast guard").getnext()
        assert empty is not None
        *_, cell = empty.iter(w("tc"))
        file.type_into(cell, "Scouts teach swimming.")
        *known, new = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "examples"))
        assert tuple(known) == items_of("examples")
        assert new.values == {"example": text("Scouts teach swimming.")}
        file.retype("Scouts", "Guides")
        *_, later = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "examples"))
        assert later.id == new.id

    def test_rows_in_another_order_keep_their_ids(self) -> None:
        file = opened(IN_ROWS)
        file.row("New York").addprevious(file.row("The coast guard"))
        assert only_change(IN_ROWS, file, "examples") == items_of("examples")[::-1]

    def test_an_empty_item_nobody_touched_stays_where_it_is(self) -> None:
        card, guard = items_of("examples")
        examples = (Item("example-empty"), card, guard)
        file = OpenFile(IN_ROWS.fill(replace(WELCOME, values={"examples": examples})))
        file.retype("New York", "Lima")
        assert [item.id for item in items(read(IN_ROWS, file).values["examples"])] == [item.id for item in examples]


class TestAnnex:
    @both_forms
    def test_words_changed_in_the_annex_come_back_to_their_item(self, form: Form) -> None:
        file = opened(form)
        file.retype("Keep ports open.", "Keep all ports open.")
        *counted, ports = items_of("proposals")
        new = with_values(ports, proposal=text("Keep all ports open."))
        assert only_change(form, file, "proposals") == (*counted, new)

    @both_forms
    def test_words_changed_in_the_annex_of_an_inner_list_come_back_to_it(self, form: Form) -> None:
        file = opened(form)
        file.retype("publish the minutes", "publish everything")
        talks, *others = items_of("proposals")
        *counted, minutes = items(talks.values["steps"])
        new = with_values(talks, steps=(*counted, replace(minutes, values={"step": text("publish everything")})))
        assert only_change(form, file, "proposals") == (new, *others)

    @both_forms
    def test_words_changed_in_the_form_leave_what_is_in_the_annex(self, form: Form) -> None:
        file = opened(form)
        file.retype("write a letter", "write two letters")
        talks, *others = items_of("proposals")
        letter, *rest = items(talks.values["steps"])
        new = with_values(talks, steps=(replace(letter, values={"step": text("write two letters")}), *rest))
        assert only_change(form, file, "proposals") == (new, *others)

    @both_forms
    def test_an_entry_copied_from_the_annex_into_the_form_is_there_twice_with_two_ids(self, form: Form) -> None:
        file = opened(form)
        file.paragraph("meet the minister").addnext(deepcopy(file.paragraph("publish the minutes")))
        talks = cast("tuple[Item, ...]", only_change(form, file, "proposals"))[0]
        step_ids = [step.id for step in items(talks.values["steps"])]
        assert len(step_ids) == len(set(step_ids)) == 4
        assert step_ids[:3] == [step.id for step in items(items_of("proposals")[0].values["steps"])]


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


class TestEditors:
    @both_forms
    def test_runs_split_by_an_editor_change_nothing(self, form: Form) -> None:
        file = opened(form)
        file.split_runs()
        assert changes(form, file) == {}

    @both_forms
    def test_bookmarks_that_end_where_they_begin_change_nothing(self, form: Form) -> None:
        file = opened(form)
        file.collapse_bookmarks()
        assert changes(form, file) == {}

    @both_forms
    def test_content_controls_taken_away_change_nothing(self, form: Form) -> None:
        file = opened(form)
        file.unwrap_controls()
        assert changes(form, file) == {}

    @both_forms
    def test_the_file_saved_anew_by_a_zip_program_changes_nothing(self, form: Form) -> None:
        file = opened(form)
        file.parts = dict(sorted(file.parts.items(), reverse=True))
        assert changes(form, file) == {}


class TestTrackedChanges:
    def test_what_was_inserted_counts(self) -> None:
        file = opened(IN_ROWS)
        new = file.press_enter("We meet again", "Bring a friend.")
        file.track("ins", list(new.iter(w("r"))))
        file.track_paragraph_mark("ins", new)
        assert only_change(IN_ROWS, file, "outlook") == text("We meet again in spring.", "Bring a friend.")

    def test_what_was_deleted_does_not(self) -> None:
        file = opened(IN_ROWS)
        file.track("del", list(file.paragraph("We meet again").iter(w("r"))))
        assert only_change(IN_ROWS, file, "outlook") is None

    def test_paragraphs_whose_break_was_deleted_are_one(self) -> None:
        file = opened(IN_ROWS)
        file.track_paragraph_mark("del", file.paragraph("Open the talks."))
        talks = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "proposals"))[0]
        assert talks.values["proposal"] == text("Open the talks.All of them.")

    def test_a_list_entry_deleted_whole_is_gone(self) -> None:
        file = opened(IN_ROWS)
        entry = file.paragraph("write a letter")
        file.track("del", list(entry.iter(w("r"))))
        file.track_paragraph_mark("del", entry)
        talks = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "proposals"))[0]
        assert items(talks.values["steps"]) == items(items_of("proposals")[0].values["steps"])[1:]

    def test_what_was_moved_counts_where_it_went(self) -> None:
        file = opened(IN_ROWS)
        runs = list(file.paragraph("Safe passage").iter(w("r")))
        target = file.press_enter("We meet again", "")
        target.extend(deepcopy(runs))
        file.track("moveTo", list(target.iter(w("r")))[1:])
        file.track("moveFrom", runs)
        found = changes(IN_ROWS, file)
        assert found == {"theme": None, "outlook": text("We meet again in spring.", "Safe passage")}


class TestForeignMarkup:
    def test_words_in_wrappers_fields_and_alternatives_are_words(self) -> None:
        file = opened(IN_ROWS)
        paragraph = file.paragraph("We meet again")
        (run,) = paragraph.iter(w("r"))
        for tag in ("smartTag", "bdo", "fldSimple"):
            wrapper = deepcopy(run)
            wrapper.tag = w(tag)
            wrapper[:] = [deepcopy(run)]
            run.addnext(wrapper)
        found = cast("RichText", only_change(IN_ROWS, file, "outlook"))
        assert plain(found) == "We meet again in spring." * 4

    def test_words_in_text_boxes_formulas_and_notes_are_words(self) -> None:
        file = opened(IN_ROWS)
        notes = '<w:footnotes xmlns:w="{}"><w:footnote w:id="2"><w:p><w:r><w:t>See the minutes.</w:t></w:r></w:p></w:footnote></w:footnotes>'
        file.add_part("word/footnotes.xml", "footnotes", notes.format(w("x")[1:-2]))
        paragraph = file.paragraph("We meet again")
        box = "<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>"
        choice = f'<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        fallback = f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        paragraph.append(element(f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>"))
        paragraph.append(element('<w:r><w:footnoteReference w:id="2"/></w:r>'))
        paragraph.append(element("<m:oMath><m:r><m:t> 2+2</m:t></m:r></m:oMath>"))
        found = only_change(IN_ROWS, file, "outlook")
        assert found == text("We meet again in spring. [See the minutes.] 2+2", "In a box.")

    @pytest.mark.parametrize(("code", "shown"), [("F0B7", "•"), ("2713", "✓"), ("D83D", ""), ("0007", ""), ("x", "")])
    def test_symbols_are_characters_where_there_are_such(self, code: str, shown: str) -> None:
        file = opened(IN_ROWS)
        file.paragraph("We meet again").append(
            element(f'<w:r><w:sym w:font="Symbol" w:char="{code}"/><w:t>.</w:t></w:r>')
        )
        assert only_change(IN_ROWS, file, "outlook") == text(f"We meet again in spring.{shown}.")

    @pytest.mark.parametrize(
        ("look", "marks"),
        [
            ("<w:b/>", {Mark.BOLD}),
            ('<w:b w:val="false"/>', set()),
            ("<w:bCs/>", set()),
            ("<w:rtl/><w:bCs/>", {Mark.BOLD}),
            ('<w:i w:val="1"/><w:u w:val="double"/>', {Mark.ITALIC, Mark.UNDERLINE}),
            ('<w:u w:val="none"/>', set()),
            ('<w:rStyle w:val="Strong"/>', {Mark.BOLD}),
            ('<w:rStyle w:val="Loud"/>', {Mark.BOLD, Mark.UNDERLINE}),
            ('<w:rStyle w:val="Loud"/><w:b w:val="0"/>', {Mark.UNDERLINE}),
            ('<w:rStyle w:val="Nowhere"/>', set()),
        ],
    )
    def test_marks_are_those_of_the_run_or_of_its_character_style(self, look: str, marks: set[Mark]) -> None:
        file = opened(IN_ROWS)
        style = '<w:style w:type="character" w:styleId="{}"><w:name w:val="{}"/>{}<w:rPr>{}</w:rPr></w:style>'
        added = style.format("Strong", "Strong", "", "<w:b/>")
        added += style.format("Loud", "Loud", '<w:basedOn w:val="Strong"/>', '<w:u w:val="single"/>')
        styles = file.parts["word/styles.xml"].decode()
        file.parts["word/styles.xml"] = styles.replace("</w:styles>", f"{added}</w:styles>").encode()
        file.paragraph("We meet again").append(element(f"<w:r><w:rPr>{look}</w:rPr><w:t>!</w:t></w:r>"))
        (block,) = cast("RichText", only_change(IN_ROWS, file, "outlook"))
        assert block.spans[-1].marks == marks or (not marks and block.spans[-1].text.endswith(".!"))

    def test_line_ends_inside_a_text_element_are_spaces_as_word_shows_them(self) -> None:
        file = opened(IN_ROWS)
        file.retype("We meet again in spring.", "We meet\nagain soon.")
        assert only_change(IN_ROWS, file, "outlook") == text("We meet again soon.")

    def test_control_characters_that_xml_allows_and_reports_do_not_are_left_out(self) -> None:
        file = opened(IN_ROWS)
        file.retype("We meet again in spring.", "We meet\x7f \x80soon.")
        assert only_change(IN_ROWS, file, "outlook") == text("We meet soon.")

    def test_deeper_lists_than_reports_have_stay_on_the_deepest_level(self) -> None:
        file = opened(IN_ROWS)
        (level,) = file.paragraph("in the evening").iter(w("ilvl"))
        level.set(w("val"), "7")
        found = cast("RichText", only_change(IN_ROWS, file, "findings"))
        assert found[2] == Block(BlockKind.BULLET, 2, (Span("in the evening"),))

    def test_numbers_that_are_none_are_taken_for_nought(self) -> None:
        file = opened(IN_ROWS)
        (level,) = file.paragraph("in the evening").iter(w("ilvl"))
        level.set(w("val"), "²")
        found = cast("RichText", only_change(IN_ROWS, file, "findings"))
        assert found[2].level == 0
