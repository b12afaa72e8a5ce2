"""What editors do to a file besides its words: split runs, tracked changes, markup of their own."""

from __future__ import annotations

from copy import deepcopy
from typing import cast

import pytest

from gfmd_desktop.domain.report import Item, items
from gfmd_desktop.domain.rich_text import Block, BlockKind, Mark, RichText, Span, plain
from tests.word.forms import Form
from tests.word.reading.editing import IN_ROWS, both_forms, changes, items_of, only_change, opened
from tests.word.sample_reports import text
from tests.word.typist import element, w


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
