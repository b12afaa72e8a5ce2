"""A form is filled by keys alone: Tab goes as it is read, lists grow where somebody writes, and what does not count shows at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Item, items, line, rich
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.template import Answer, Field, Kind
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.fields.add_button import AddButton
from gfmd_desktop.ui.fields.item_card import ItemCard
from gfmd_desktop.ui.fields.items_field import ItemsField
from gfmd_desktop.ui.panels.nothing_said import NothingSaid
from gfmd_desktop.ui.panels.report_view import ReportView
from gfmd_desktop.ui.panels.section_panel import FieldFrame
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from tests.ui.typing_keys import press, type_words
from tests.ui.window.conftest import SAMPLES, Open, focused, until_open

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
LIST: Path = ("government_questions",)
PEOPLE: Path = ("rapporteurs",)


@pytest.fixture
def running(qtbot: QtBot, open_window: Open) -> Running:
    """A window with a report, ready to be written in."""
    running = open_window(SAMPLES / "2018-schools-for-all.json")
    until_open(qtbot, running)
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    return running


def form_of(running: Running) -> ReportView:
    assert running.workbench.open is not None
    return running.workbench.open.form


def listed(running: Running) -> tuple[Item, ...]:
    return items(form_of(running).draft.value_at(LIST))


def the_list(running: Running) -> ItemsField:
    """Return the list, emptied."""
    running.workbench.go_to(LIST)
    for item in listed(running):
        form_of(running).draft.remove_item((*LIST, item.id))
    panel = form_of(running).panels["government_questions"]
    (found,) = panel.findChildren(ItemsField)
    return found


def chip(found: ItemsField) -> str:
    (words,) = [label.text() for label in found.findChildren(QLabel) if "/" in label.text()]
    return words


def add_and_write(running: Running, found: ItemsField, words: str) -> None:
    """Go to the button under the list and write on."""
    add = found.findChild(AddButton)
    assert add is not None
    add.setFocus()
    type_words(focused(running), words[:1])
    type_words(focused(running), words[1:])
    running.workbench.flush()


def test_words_typed_on_the_button_under_a_list_begin_an_entry(running: Running) -> None:
    found = the_list(running)
    add_and_write(running, found, "Who pays?")
    (item,) = listed(running)
    (editor,) = found.editors()
    assert editor.asked.path[1] == item.id
    assert [span.text for block in item.values["question"] for span in block.spans] == ["Who pays?"]  # type: ignore[union-attr]


def test_what_is_beyond_the_limit_is_shown_while_somebody_writes_it(running: Running) -> None:
    found = the_list(running)
    counted = []
    for words in ("One?", "Two?", "Three?", "Four?"):
        add_and_write(running, found, words)
        counted.append(chip(found))
    assert counted == ["1/3", "2/3", "3/3", "4/3"]
    tones = [card.property("tone") for card in sorted(found.findChildren(ItemCard), key=lambda card: card.y())]
    assert tones.count("warn") == 1
    (said,) = [label for label in found.findChildren(QLabel) if label.property("role") == "beyond"]
    assert said.isVisible()
    *_, editor = found.editors()
    editor.take_focus(editor.asked.path)
    press(focused(running), KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(focused(running), KEY.Key_Delete)
    running.workbench.flush()
    assert not said.isVisible()
    assert chip(found) == "3/3"
    assert focused(running) is editor.findChild(type(focused(running)))


def test_tab_goes_through_a_list_as_it_is_read_and_back_again(running: Running) -> None:
    found = the_list(running)
    for words in ("One?", "Two?"):
        add_and_write(running, found, words)
    first, second = found.editors()
    first.take_focus(first.asked.path)
    there: list[QWidget] = [focused(running)]
    for _ in range(4):
        press(focused(running), KEY.Key_Tab)
        there.append(focused(running))
    cards = [card.item_id for card in found.findChildren(ItemCard) for widget in there if card.isAncestorOf(widget)]
    assert cards == [item.id for item in listed(running) for _ in range(2)]
    assert second.isAncestorOf(there[2])
    assert isinstance(there[4], AddButton)
    back: list[QWidget] = [focused(running)]
    for _ in range(4):
        press(focused(running), KEY.Key_Backtab, SHIFT)
        back.append(focused(running))
    assert back == there[::-1]


def test_tab_leads_from_the_first_line_through_all_sections_and_out_of_the_form(running: Running) -> None:
    form = form_of(running)
    form.go_to_section(form.draft.template.sections[0].id)
    entered: list[str] = []
    form.section_entered.connect(entered.append)
    for _ in range(400):
        press(focused(running), KEY.Key_Tab)
        if not form.isAncestorOf(focused(running)):
            break
    assert not form.isAncestorOf(focused(running))
    assert list(dict.fromkeys(entered)) == [section.id for section in form.draft.template.sections[1:]]


def test_going_to_an_empty_list_shows_it_and_marks_its_section(qtbot: QtBot, running: Running) -> None:
    the_list(running)
    form = form_of(running)
    form.go_to_section(form.draft.template.sections[0].id)
    running.workbench.go_to(LIST)
    button = focused(running)
    assert isinstance(button, QPushButton)
    assert form.section == "government_questions"
    qtbot.waitUntil(lambda: form.viewport().rect().contains(button.mapTo(form.viewport(), button.rect().center())))


def test_a_line_keeps_its_words_when_tab_passes_by(running: Running) -> None:
    form = form_of(running)
    form.go_to_section(form.draft.template.sections[0].id)
    before = form.draft.report.values
    for _ in range(12):
        press(focused(running), KEY.Key_Tab)
    running.workbench.flush()
    assert form.draft.report.values == before
    assert line(before.get("session"))


def test_the_page_follows_the_caret_to_the_end_of_a_long_paste(qtbot: QtBot, running: Running) -> None:
    form = form_of(running)
    running.workbench.go_to(("concerns",))
    editor = focused(running)
    assert isinstance(editor, RichTextEdit)
    pasted = QMimeData()
    pasted.setText("\n".join(f"Line {number} of the notes" for number in range(60)))
    editor.insertFromMimeData(pasted)

    def caret_seen() -> bool:
        return form.viewport().rect().contains(editor.viewport().mapTo(form.viewport(), editor.cursorRect().center()))

    qtbot.waitUntil(caret_seen)


def switch_of(running: Running, field_id: str) -> NothingSaid:
    """Go to the switch that says that nothing was said on a field, which is empty."""
    running.workbench.go_to((field_id,))
    draft = form_of(running).draft
    draft.set_value((field_id,), None)
    frame = focused(running).parent()
    while not isinstance(frame, FieldFrame):
        assert frame is not None
        frame = frame.parent()
    switch = frame.findChild(NothingSaid)
    assert switch is not None
    switch.setFocus()
    return switch


def test_words_typed_on_what_says_that_nothing_was_said_are_the_answer(running: Running) -> None:
    text = next(field for field in form_of(running).draft.template.fields() if _is_asked_text(field))
    switch = switch_of(running, text.id)
    for letter in "No, a lot was said":
        type_words(focused(running), letter)
    running.workbench.flush()
    report = form_of(running).draft.report
    assert plain(rich(report.values[text.id])) == "No, a lot was said"
    assert text.id not in report.nothing_said
    assert not switch.isChecked()


def test_words_typed_there_beside_a_list_begin_an_entry(running: Running) -> None:
    found = the_list(running)
    switch = switch_of(running, *LIST)
    for letter in "Who pays?":
        type_words(focused(running), letter)
    running.workbench.flush()
    (item,) = listed(running)
    assert "Who pays?" in str(item)
    assert found.isAncestorOf(focused(running))
    assert not switch.isVisible()


def test_a_space_alone_says_that_nothing_was_said(running: Running) -> None:
    text = next(field for field in form_of(running).draft.template.fields() if _is_asked_text(field))
    switch = switch_of(running, text.id)
    press(switch, KEY.Key_Space)
    assert text.id in form_of(running).draft.report.nothing_said
    press(switch, KEY.Key_Space)
    assert text.id not in form_of(running).draft.report.nothing_said


def _is_asked_text(field: Field) -> bool:
    return field.kind is Kind.TEXT and field.answer is not Answer.OPTIONAL
