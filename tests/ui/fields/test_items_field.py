"""Lists as cards: added, moved, taken away and counted by somebody at the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.domain.report import Item, Report, TemplateRef, items, line
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.template import (
    CONSENT,
    QUOTE,
    SPEAKER,
    Answer,
    Consent,
    Field,
    FilledBy,
    Kind,
    Section,
    Template,
)
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.ui.fields.factory import field_widget
from gfmd_desktop.ui.fields.field_widget import Asked
from gfmd_desktop.ui.fields.item_card import ItemCard
from gfmd_desktop.ui.fields.items_field import ItemsField

MESSAGES = Field("messages", Kind.LIST, "Messages", limit=2, fields=(Field("message", Kind.TEXT, "Message {n}"),))
PEOPLE = Field("people", Kind.PEOPLE, "Rapporteurs", answer=Answer.REQUIRED)
QUOTES = Field("quotes", Kind.QUOTES, "Quotes", limit=2)
TEMPLATE = Template(
    "form",
    1,
    "A form",
    "Form",
    "family",
    "en",
    FilledBy.RAPPORTEUR,
    (),
    (Section("s", "S", fields=(MESSAGES, PEOPLE, QUOTES)),),
)


def shown(qtbot: QtBot, field: Field, *entries: Item) -> tuple[ItemsField, Draft]:
    """Show a list with some items."""
    steps: list[tuple[Edit, ...]] = []
    report = Report("r", TemplateRef("form", 1), values={field.id: entries} if entries else {})
    draft = Draft(report, TEMPLATE, steps.append)
    widget = field_widget(Asked(field, (field.id,), draft, field.name))
    assert isinstance(widget, ItemsField)
    qtbot.addWidget(widget)
    widget.resize(600, 500)
    widget.refresh()
    widget.show()
    qtbot.waitExposed(widget)
    return widget, draft


def message(name: str) -> Item:
    return Item(name, {"message": from_plain(f"Message {name}.")})


def order(draft: Draft, field: Field = MESSAGES) -> list[str]:
    return [item.id for item in items(draft.value_at((field.id,)))]


def cards(widget: ItemsField) -> list[ItemCard]:
    """Return the cards from top to bottom."""
    return sorted(widget.findChildren(ItemCard), key=lambda card: card.y())


def words_under(widget: ItemsField, role: str) -> list[str]:
    found = [label for label in widget.findChildren(QLabel) if label.property("role") == role]
    return [label.text() for label in found if label.isVisible()]


def test_an_item_is_added_by_a_key_and_written_in_at_once(qtbot: QtBot) -> None:
    widget, draft = shown(qtbot, MESSAGES)
    add = widget.findChild(QPushButton)
    assert add is not None
    add.setFocus()
    QTest.keyClick(add, Qt.Key.Key_Space)
    assert len(order(draft)) == 1
    editor = next(widget.editors())
    caret = widget.caret()
    assert caret is not None
    assert caret.path == editor.asked.path
    assert editor.asked.path == ("messages", order(draft)[0], "message")


def test_an_item_is_moved(qtbot: QtBot) -> None:
    widget, draft = shown(qtbot, MESSAGES, message("a"), message("b"), message("c"))
    cards(widget)[2].moved.emit(-1)
    assert order(draft) == ["a", "c", "b"]
    cards(widget)[0].moved.emit(1)
    assert order(draft) == ["c", "a", "b"]
    qtbot.waitUntil(lambda: [card.item_id for card in cards(widget)] == ["c", "a", "b"])


def test_what_is_beyond_the_limit_stays_under_a_line_that_says_so(qtbot: QtBot) -> None:
    widget, draft = shown(qtbot, MESSAGES, message("a"), message("b"), message("c"))
    assert order(draft) == ["a", "b", "c"]
    assert "3/2" in words_under(widget, "chip")
    line_words = words_under(widget, "beyond")
    assert len(line_words) == 1
    assert "nothing here is lost" in line_words[0]
    assert [card.property("tone") for card in cards(widget)] == ["plain", "plain", "warn"]


def test_an_item_taken_away_is_gone_from_the_draft_and_the_next_one_is_at_hand(qtbot: QtBot) -> None:
    widget, draft = shown(qtbot, MESSAGES, message("a"), message("b"))
    remove = [button for button in cards(widget)[0].findChildren(QToolButton) if button.text() == "✕"]
    QTest.mouseClick(remove[0], Qt.MouseButton.LeftButton)
    assert order(draft) == ["b"]
    caret = widget.caret()
    assert caret is not None
    assert caret.path[1] == "b"


def test_a_change_made_elsewhere_is_shown(qtbot: QtBot) -> None:
    widget, draft = shown(qtbot, MESSAGES, message("a"))
    draft.insert_item(("messages",), message("b"))
    widget.refresh()
    qtbot.waitUntil(lambda: [card.item_id for card in cards(widget)] == ["a", "b"])


def test_a_person_is_written_in_one_row(qtbot: QtBot) -> None:
    widget, draft = shown(qtbot, PEOPLE, Item("p"))
    name, organisation = cards(widget)[0].findChildren(QLineEdit)
    assert name.y() == organisation.y()
    QTest.keyClicks(name, "Noor Rahmani")
    QTest.keyClicks(organisation, "Open Harbour")
    widget.flush()
    person = items(draft.value_at(("people",)))[0]
    assert dict(person.values) == {"name": "Noor Rahmani", "organisation": "Open Harbour"}


@pytest.mark.parametrize("consent", Consent)
def test_a_chip_records_what_the_speaker_said(qtbot: QtBot, consent: Consent) -> None:
    quote = Item("q", {QUOTE: from_plain("A card is a mark."), SPEAKER: "Rosaura Villach"})
    widget, draft = shown(qtbot, QUOTES, quote)
    chips = {chip.accessibleName().rpartition(": ")[2]: chip for chip in widget.findChildren(QPushButton)}
    QTest.mouseClick(chips[consent.value.replace("_", " ")], Qt.MouseButton.LeftButton)
    held = line(draft.value_at(("quotes", "q", CONSENT))) or Consent.NOT_ASKED
    assert held == consent


def test_typing_reaches_the_draft_without_leaving_the_field(qtbot: QtBot) -> None:
    widget, draft = shown(qtbot, PEOPLE, Item("p"))
    name = cards(widget)[0].findChildren(QLineEdit)[0]
    QTest.keyClicks(name, "N")
    qtbot.waitUntil(lambda: line(draft.value_at(("people", "p", "name"))) == "N", timeout=3_000)


def test_buttons_of_items_say_which_item_they_are_about(qtbot: QtBot) -> None:
    widget, _ = shown(qtbot, MESSAGES, message("a"), message("b"))
    names = [button.accessibleName() for card in cards(widget) for button in card.findChildren(QToolButton)]
    about = [name for name in names if name.startswith("Message")]
    assert len(set(about)) == len(about) == 6


def test_everything_that_can_be_pressed_has_a_name(qtbot: QtBot) -> None:
    widget, _ = shown(qtbot, MESSAGES, message("a"))
    for button in (*widget.findChildren(QToolButton), *widget.findChildren(QPushButton)):
        assert button.accessibleName()
    for editor in widget.editors():
        assert editor.asked.spoken
