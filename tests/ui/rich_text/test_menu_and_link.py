"""The menu of a field, and its links: made, changed, opened, taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

from gfmd_desktop.domain.rich_text import Direction
from gfmd_desktop.ui.rich_text.addresses import safe_address, typed_address
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from gfmd_desktop.ui.rich_text.link_popup import LinkPopup
from tests.ui.rich_text.blocks import bold, bullet, link, p
from tests.ui.rich_text.keyboard import CTRL, KEY, SHIFT, type_text
from tests.ui.typing_keys import press


def menu_of(field: RichTextEdit, place: QPoint | None = None) -> QMenu:
    """Open a field's menu, as the right mouse button or the menu key does."""
    at = place or field.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.viewport().mapToGlobal(at))
    QApplication.sendEvent(field.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def action(menu: QMenu, label: str) -> QAction:
    (found,) = [each for each in menu.actions() if each.text().partition("\t")[0] == label]
    return found


def choose(field: RichTextEdit, label: str, *, below: str = "") -> None:
    menu = menu_of(field)
    inner = action(menu, below).menu() if below else menu
    assert isinstance(inner, QMenu)
    action(inner, label).trigger()
    menu.close()


def popup_of(field: RichTextEdit) -> LinkPopup:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, LinkPopup)
    assert popup.parent() is field
    return popup


def line_of(field: RichTextEdit) -> QLineEdit:
    (line,) = popup_of(field).findChildren(QLineEdit)
    return line


def test_the_menu_offers_what_can_be_done(field: RichTextEdit) -> None:
    field.show_value((p("words"),))
    menu = menu_of(field)
    enabled = {each.text().partition("\t")[0]: each.isEnabled() for each in menu.actions() if each.text()}
    assert list(enabled) == [
        "Cut",
        "Copy",
        "Paste",
        "Paste as plain text",
        "Bold",
        "Italic",
        "Underline",
        "Bulleted list",
        "Numbered list",
        "A level out",
        "A level in",
        "Link…",
        "Split into items",
        "Clear formatting",
        "Direction",
        "Select all",
    ]
    impossible = [name for name, can in enabled.items() if not can]
    assert impossible == ["Cut", "Copy", "Paste", "Paste as plain text", "A level out", "A level in"]
    menu.close()


def test_a_field_to_be_read_offers_only_copying(field: RichTextEdit) -> None:
    field.show_value((p("words"),))
    field.setReadOnly(True)
    menu = menu_of(field)
    assert [each.text().partition("\t")[0] for each in menu.actions() if each.text()] == ["Copy", "Select all"]
    menu.close()


def test_the_menu_formats_cuts_and_pastes_what_is_selected(field: RichTextEdit) -> None:
    field.show_value((p("words"),))
    field.selectAll()
    choose(field, "Bold")
    assert field.value() == (p(bold("words")),)
    choose(field, "Bulleted list")
    assert field.value() == (bullet(bold("words")),)
    choose(field, "Cut")
    assert field.value() == (bullet(),)
    choose(field, "Paste as plain text")
    assert field.value() == (bullet("words"),)
    field.selectAll()
    choose(field, "Paste")
    choose(field, "Clear formatting")
    assert field.value() == (bullet("words"),)


def test_the_menu_states_a_direction_and_leaves_it_to_the_words_again(field: RichTextEdit) -> None:
    field.show_value((p("(GCM)"),))
    choose(field, "Right to left", below="Direction")
    assert field.value() == (p("(GCM)", direction=Direction.RTL),)
    choose(field, "As the first letter says", below="Direction")
    assert field.value() == (p("(GCM)"),)


@pytest.mark.parametrize(
    ("typed", "href"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("www.example.org", "https://www.example.org"),
        ("desk@example.org", "mailto:desk@example.org"),
    ],
)
def test_control_shift_k_asks_where_the_selected_words_lead(field: RichTextEdit, typed: str, href: str) -> None:
    field.show_value((p("see this"),))
    field.set_cursor_place(4)
    press(field, KEY.Key_End, SHIFT)
    press(field, KEY.Key_K, CTRL, SHIFT)
    line = line_of(field)
    type_text(line, typed)
    press(line, KEY.Key_Return)
    assert field.value() == (p("see ", link("this", href)),)
    assert QApplication.activePopupWidget() is None


def test_without_a_selection_the_address_itself_is_written(field: RichTextEdit) -> None:
    type_text(field, "see ")
    press(field, KEY.Key_K, CTRL, SHIFT)
    line = line_of(field)
    type_text(line, "desk@example.org\n")
    type_text(field, " now")
    assert field.value() == (p("see ", link("desk@example.org", "mailto:desk@example.org"), " now"),)


def test_a_link_is_changed_as_a_whole_and_taken_away(field: RichTextEdit) -> None:
    field.show_value((p("a ", link("lin"), bold("k")),))
    field.set_cursor_place(3)
    press(field, KEY.Key_K, CTRL, SHIFT)
    line = line_of(field)
    assert line.text() == "https://example.org/"
    type_text(line, "example.org/b\n")
    assert field.value() == (p("a ", link("lin", "https://example.org/b"), bold("k")),)
    field.edit_link()
    (remove,) = [button for button in popup_of(field).findChildren(QPushButton) if button.text() == "Remove link"]
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert field.value() == (p("a lin", bold("k")),)


@pytest.mark.parametrize("typed", ["javascript:alert(1)", "file:///a", "not an address", "a b@c.d"])
def test_only_web_and_mail_addresses_are_taken(field: RichTextEdit, typed: str) -> None:
    field.show_value((p("words"),))
    field.selectAll()
    press(field, KEY.Key_K, CTRL, SHIFT)
    line = line_of(field)
    type_text(line, f"{typed}\n")
    assert popup_of(field).isVisible()
    press(line, KEY.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert field.value() == (p("words"),)


def test_control_and_a_click_open_a_link_and_a_click_alone_does_not(field: RichTextEdit) -> None:
    field.show_value((p(link("a long link to click on")),))
    opened: list[str] = []
    field.link_activated.connect(opened.append)
    place, left = field.cursorRect().center() - QPoint(40, 0), Qt.MouseButton.LeftButton
    QTest.mouseClick(field.viewport(), left, pos=place)
    assert opened == []
    QTest.mouseClick(field.viewport(), left, CTRL, place)
    assert opened == ["https://example.org/"]
    menu = menu_of(field, place)
    action(menu, "Open example.org").trigger()
    menu.close()
    assert opened == ["https://example.org/"] * 2


def test_copying_a_link_keeps_it(field: RichTextEdit) -> None:
    field.show_value((p(link("a")),))
    field.selectAll()
    press(field, KEY.Key_C, CTRL)
    assert '<a href="https://example.org/">a</a>' in QGuiApplication.clipboard().mimeData().html()


@pytest.mark.parametrize(
    ("href", "address"),
    [
        (None, None),
        (" https://example.org/a b ", "https://example.org/ab"),
        ("https://www.google.com/url?q=https://example.org/&sa=D", "https://example.org/"),
        (
            "https://www.google.com/search?q=https://example.org/",
            "https://www.google.com/search?q=https://example.org/",
        ),
        ("https://[bad", "https://[bad"),
        ("#note", None),
        ("data:text/html,x", None),
        ("https://example.org/" + "a" * 3000, None),
    ],
)
def test_the_address_of_a_pasted_link(href: str | None, address: str | None) -> None:
    assert safe_address(href) == address


def test_an_address_may_be_typed_in_any_script() -> None:
    assert typed_address("مثال.إختبار") == "https://مثال.إختبار"
