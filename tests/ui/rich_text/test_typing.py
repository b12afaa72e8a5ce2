"""Typing: every test presses real keys in a field that is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gfmd_desktop.domain.rich_text import Block, BlockKind, RichText, Span
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from tests.ui.rich_text.blocks import LINE, bold, bullet, italic, link, number, outline, p, underlined
from tests.ui.rich_text.keyboard import ALT, CTRL, KEY, SHIFT, type_text
from tests.ui.typing_keys import press


def test_what_is_typed_is_the_value(field: RichTextEdit) -> None:
    type_text(field, "One\n\nTwo")
    assert field.value() == (p("One"), p(), p("Two"))


def test_shift_enter_breaks_the_line_and_not_the_block(field: RichTextEdit) -> None:
    type_text(field, "a")
    press(field, KEY.Key_Return, SHIFT)
    type_text(field, "b")
    assert field.value() == (p(f"a{LINE}b"),)


def test_a_field_that_was_emptied_holds_nothing(field: RichTextEdit) -> None:
    type_text(field, "a")
    press(field, KEY.Key_Backspace)
    assert field.value() == ()


def test_two_hyphens_stay_two_hyphens(field: RichTextEdit) -> None:
    type_text(field, 'one -- "two"... ')
    assert field.value() == (p('one -- "two"... '),)


def test_every_key_tells_of_a_change_and_showing_a_value_does_not(field: RichTextEdit) -> None:
    told: list[RichText] = []
    field.text_changed.connect(lambda: told.append(field.value()))
    type_text(field, "ab")
    field.show_value((bullet("c"),))
    assert told == [(p("a"),), (p("ab"),)]


@pytest.mark.parametrize("sign", ["- ", "* ", "• "])
def test_a_typed_sign_begins_a_bulleted_list(field: RichTextEdit, sign: str) -> None:
    type_text(field, f"{sign}one\ntwo")
    assert field.value() == (bullet("one"), bullet("two"))


@pytest.mark.parametrize("sign", ["1. ", "1) ", "١. "])
def test_a_typed_number_one_begins_a_numbered_list(field: RichTextEdit, sign: str) -> None:
    type_text(field, f"{sign}one\ntwo")
    assert field.value() == (number("one"), number("two"))


@pytest.mark.parametrize("typed", ["2. x", "a- x", "-x ", "1.5 x", "– x", "10. x"])
def test_other_beginnings_stay_what_was_typed(field: RichTextEdit, typed: str) -> None:
    type_text(field, typed)
    assert field.value() == (p(typed),)


def test_a_sign_before_words_that_stand_there_makes_them_an_entry(field: RichTextEdit) -> None:
    field.show_value((p("words"),))
    field.set_cursor_place(0)
    type_text(field, "- ")
    assert field.value() == (bullet("words"),)


def test_the_sign_is_told_before_the_list_so_that_one_undo_brings_it_back(field: RichTextEdit) -> None:
    before: list[RichText] = []
    field.step_began.connect(lambda: before.append(field.value()))
    type_text(field, "- ")
    assert before == [(p("- "),)]
    field.show_value(before[0])
    type_text(field, "x")
    assert field.value() == (p("- x"),)


def test_enter_in_an_empty_entry_ends_its_list(field: RichTextEdit) -> None:
    type_text(field, "- one\n\nafter")
    assert field.value() == (bullet("one"), p("after"))


def test_enter_in_an_empty_inner_entry_goes_a_level_out(field: RichTextEdit) -> None:
    field.show_value((bullet("a"), bullet("b", level=1), bullet(level=1)))
    press(field, KEY.Key_Return)
    assert field.value()[-1] == bullet()


def test_backspace_at_the_start_of_an_entry_goes_out_and_then_ends_the_list(field: RichTextEdit) -> None:
    field.show_value((bullet("a"), bullet("b", level=1)))
    field.set_cursor_place(2)
    seen = []
    for _ in range(3):
        press(field, KEY.Key_Backspace)
        seen.append(outline(field.value()))
    assert seen == [["* a", "* b"], ["* a", "b"], ["* ab"]]


def test_tab_nests_list_entries_up_to_three_levels(field: RichTextEdit) -> None:
    type_text(field, "- a\nb\nc\nd")
    for place, tabs in ((2, 1), (4, 2), (6, 5)):
        field.set_cursor_place(place)
        for _ in range(tabs):
            press(field, KEY.Key_Tab)
    assert outline(field.value()) == ["* a", "  * b", "    * c", "    * d"]
    press(field, KEY.Key_Backtab, SHIFT)
    assert outline(field.value())[-1] == "  * d"


def test_numbers_go_on_after_an_inner_list_and_begin_anew_after_a_paragraph(field: RichTextEdit) -> None:
    field.show_value((number("1"), number("a", level=1), number("2"), p("x"), number("1")))
    shown = [_shown_number(field, block) for block in range(5)]
    assert shown == ["1.", "a.", "2.", "", "1."]
    field.set_cursor_place(7)
    press(field, KEY.Key_Backspace)
    press(field, KEY.Key_Backspace)
    assert [_shown_number(field, block) for block in range(4)] == ["1.", "a.", "2.", "3."]


def _shown_number(field: RichTextEdit, block: int) -> str:
    found = field.document().findBlockByNumber(block)
    entries = found.textList()
    return entries.itemText(found) if entries is not None else ""


class Form(QWidget):
    """A line, a field and a line, one below the other; the field has the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.field, self.after = QLineEdit(), RichTextEdit(), QLineEdit()
        layout = QVBoxLayout(self)
        for widget in (self.before, self.field, self.after):
            layout.addWidget(widget)


@pytest.fixture
def form(shown: Callable[[QWidget], QWidget]) -> Form:
    made = Form()
    shown(made)
    made.field.setFocus()
    return made


def test_tab_leaves_a_field_and_types_nothing(form: Form) -> None:
    field = form.field
    type_text(field, "x")
    press(field, KEY.Key_Tab)
    assert form.after.hasFocus()
    field.setFocus()
    press(field, KEY.Key_Backtab, SHIFT)
    assert form.before.hasFocus()
    assert field.value() == (p("x"),)


def test_tab_leaves_a_list_where_it_cannot_nest_further(form: Form) -> None:
    field = form.field
    field.show_value((bullet("a"), bullet("b")))
    field.set_cursor_place(2)
    press(field, KEY.Key_Tab)
    assert field.hasFocus()
    press(field, KEY.Key_Tab)
    assert form.after.hasFocus()
    assert outline(field.value()) == ["* a", "  * b"]
    field.setFocus()
    for _ in range(2):
        press(field, KEY.Key_Backtab, SHIFT)
    assert form.before.hasFocus()


@pytest.mark.parametrize("place", [0, 1, 3], ids=["first entry", "end of the first", "end of the second"])
def test_tab_leaves_a_list_unchanged_but_at_the_start_of_an_entry_below_another(form: Form, place: int) -> None:
    field = form.field
    field.show_value((bullet("a"), bullet("b")))
    field.set_cursor_place(place)
    press(field, KEY.Key_Tab)
    assert form.after.hasFocus()
    assert outline(field.value()) == ["* a", "* b"]


def test_tab_nests_all_selected_entries(form: Form) -> None:
    field = form.field
    field.show_value((bullet("a"), bullet("b"), bullet("c")))
    cursor = field.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(5, cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    press(field, KEY.Key_Tab)
    assert outline(field.value()) == ["* a", "  * b", "  * c"]


def test_control_tab_leaves_a_list_at_once(form: Form) -> None:
    field = form.field
    field.show_value((bullet("a"), bullet("b")))
    press(field, KEY.Key_Tab, CTRL)
    assert form.after.hasFocus()
    assert outline(field.value()) == ["* a", "* b"]


@pytest.mark.parametrize(
    ("key", "marked"), [(KEY.Key_B, bold("x")), (KEY.Key_I, italic("x")), (KEY.Key_U, underlined("x"))]
)
def test_control_and_a_letter_mark_what_is_typed_next_and_what_is_selected(
    field: RichTextEdit, key: Qt.Key, marked: Span
) -> None:
    type_text(field, "a")
    press(field, key, CTRL)
    type_text(field, "x")
    press(field, key, CTRL)
    type_text(field, "b")
    assert field.value() == (p("a", marked, "b"),)
    press(field, KEY.Key_A, CTRL)
    press(field, key, CTRL)
    press(field, key, CTRL)
    assert field.value() == (p("axb"),)
    assert field.textCursor().selectedText() == "axb"


@pytest.mark.parametrize(("key", "entry"), [(KEY.Key_8, bullet("a")), (KEY.Key_7, number("a"))])
def test_control_shift_and_a_digit_make_a_list_and_end_it(field: RichTextEdit, key: Qt.Key, entry: Block) -> None:
    type_text(field, "a")
    press(field, key, CTRL, SHIFT)
    assert field.value() == (entry,)
    press(field, key, CTRL, SHIFT)
    assert field.value() == (p("a"),)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (KEY.Key_Z, [CTRL]),
        (KEY.Key_Y, [CTRL]),
        (KEY.Key_Z, [CTRL, SHIFT]),
        (KEY.Key_K, [CTRL]),
        (KEY.Key_E, [CTRL]),
        (KEY.Key_Return, [CTRL]),
        (KEY.Key_1, [ALT]),
    ],
)
def test_keys_of_the_window_reach_it_and_change_nothing(
    shown: Callable[[QWidget], QWidget], key: Qt.Key, modifiers: list[Qt.KeyboardModifier]
) -> None:
    reached: list[int] = []

    class Window(QWidget):
        @override
        def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
            reached.append(event.key())

    window = Window()
    field = RichTextEdit(window)
    shown(window)
    field.setFocus()
    field.show_value((p("a line"),))
    field.set_cursor_place(2)
    press(field, key, *modifiers)
    assert reached[-1] == key
    assert field.value() == (p("a line"),)


def test_words_typed_at_the_edges_of_a_link_are_not_linked(field: RichTextEdit) -> None:
    field.show_value((p(link("link")),))
    field.set_cursor_place(None)
    type_text(field, "b")
    field.set_cursor_place(0)
    type_text(field, "a")
    field.set_cursor_place(3)
    type_text(field, "i")
    assert field.value() == (p("a", link("liink"), "b"),)


def test_keys_of_newer_versions_stay_with_the_words_they_came_with(field: RichTextEdit) -> None:
    words, block = {"x_new": "words"}, {"x_later": ["block"]}
    kept = Block(BlockKind.BULLET, 0, (Span("ab", extra=words), Span("cd")), language="fr", extra=block)
    field.show_value((kept, p("next")))
    field.set_cursor_place(None)
    type_text(field, "!")
    assert field.value() == (kept, p("next!"))
    for place, typed in ((2, "x"), (1, "y"), (0, "z")):
        field.set_cursor_place(place)
        type_text(field, typed)
    field.set_cursor_place(4)
    press(field, KEY.Key_Return)
    first, second, _ = field.value()
    assert first == replace(kept, spans=(Span("z"), Span("ayb", extra=words)))
    assert second == replace(kept, spans=(Span("xcd"),), extra={})


def test_arabic_words_run_from_the_right_without_being_told_so(field: RichTextEdit) -> None:
    type_text(field, "حقوق العمال\nrights")
    directions = [field.document().findBlockByNumber(block).textDirection() for block in range(2)]
    assert directions == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]
    assert field.value() == (p("حقوق العمال"), p("rights"))


def test_words_typed_over_a_selection_are_a_step_of_their_own(field: RichTextEdit) -> None:
    before: list[RichText] = []
    field.show_value((p("old words"),))
    field.step_began.connect(lambda: before.append(field.value()))
    field.selectAll()
    type_text(field, "new")
    assert before == [(p("old words"),)]
    assert field.value() == (p("new"),)


def test_a_text_to_be_read_obeys_no_key_but_those_that_copy(field: RichTextEdit) -> None:
    field.show_value((bullet("a"), bullet("b")))
    field.setReadOnly(True)
    field.selectAll()
    type_text(field, "x\n")
    for key in (KEY.Key_B, KEY.Key_X, KEY.Key_V):
        press(field, key, CTRL)
    press(field, KEY.Key_8, CTRL, SHIFT)
    press(field, KEY.Key_Tab)
    field.cut_selection()
    assert field.value() == (bullet("a"), bullet("b"))


def test_the_cursor_stays_where_it_was_when_the_same_value_is_shown_again(field: RichTextEdit) -> None:
    type_text(field, "some words")
    field.set_cursor_place(4)
    field.show_value((p("some words"),))
    assert field.cursor_place() == 4


def test_the_cursor_goes_to_what_undo_changed(field: RichTextEdit) -> None:
    field.show_value((p("👍 one two three"), bullet("four")))
    field.set_cursor_place(0)
    field.show_value((p("👍 one three"), bullet("four")))
    assert field.cursor_place() == 8
    field.show_value((p("👍 one ", bold("three")), bullet("four")))
    assert field.cursor_place() == 8
