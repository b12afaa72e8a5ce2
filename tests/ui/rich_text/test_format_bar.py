"""The format bar serves the field that has the keyboard and shows what holds at its cursor."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget

from gfmd_desktop.domain.rich_text import Mark
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from gfmd_desktop.ui.rich_text.format_bar import FormatBar
from tests.ui.rich_text.blocks import bold, bullet, p
from tests.ui.rich_text.keyboard import CTRL, KEY, type_text
from tests.ui.typing_keys import press


class Desk(QWidget):
    """A bar, two fields, a line and a field that is only to be read."""

    def __init__(self) -> None:
        super().__init__()
        self.bar, self.field, self.other, self.line, self.read_only = (
            FormatBar(),
            RichTextEdit(),
            RichTextEdit(),
            QLineEdit(),
            RichTextEdit(),
        )
        self.read_only.setReadOnly(True)
        layout = QVBoxLayout(self)
        for widget in (self.bar, self.field, self.other, self.line, self.read_only):
            layout.addWidget(widget)

    def button(self, name: str) -> QToolButton:
        (found,) = [button for button in self.bar.findChildren(QToolButton) if button.accessibleName() == name]
        return found

    def pressed(self) -> list[str]:
        return [button.accessibleName() for button in self.bar.findChildren(QToolButton) if button.isChecked()]


@pytest.fixture
def desk(shown: Callable[[QWidget], QWidget], qapp: QApplication) -> Desk:
    made = Desk()
    made.bar.follow_focus(qapp)
    shown(made)
    made.field.setFocus()
    return made


def test_the_bar_is_there_while_a_field_has_the_keyboard(desk: Desk) -> None:
    seen = []
    for widget in (desk.field, desk.line, desk.other, desk.read_only):
        widget.setFocus()
        seen.append(desk.bar.isVisible())
    assert seen == [True, False, True, False]


def test_a_button_formats_the_selection_and_leaves_the_keyboard_to_the_field(desk: Desk) -> None:
    type_text(desk.field, "words")
    desk.field.selectAll()
    QTest.mouseClick(desk.button("Bold"), Qt.MouseButton.LeftButton)
    assert desk.field.value() == (p(bold("words")),)
    assert desk.field.hasFocus()
    assert desk.field.textCursor().hasSelection()
    QTest.mouseClick(desk.button("Bulleted list"), Qt.MouseButton.LeftButton)
    assert desk.field.value() == (bullet(bold("words")),)
    assert desk.pressed() == ["Bold", "Bulleted list"]


def test_the_buttons_follow_the_cursor_and_the_keys(desk: Desk) -> None:
    desk.field.show_value((p("a", bold("b")), bullet("c")))
    seen = []
    for place in (1, 2, 4):
        desk.field.set_cursor_place(place)
        seen.append(desk.pressed())
    press(desk.field, KEY.Key_I, CTRL)
    seen.append(desk.pressed())
    assert seen == [[], ["Bold"], ["Bulleted list"], ["Italic", "Bulleted list"]]


def test_the_buttons_serve_only_the_field_that_has_the_keyboard(desk: Desk) -> None:
    desk.field.toggle_mark(Mark.BOLD)
    desk.other.setFocus()
    assert desk.pressed() == []
    QTest.mouseClick(desk.button("Numbered list"), Qt.MouseButton.LeftButton)
    assert desk.field.value() == ()


def test_a_field_that_goes_away_is_forgotten(desk: Desk) -> None:
    shiboken6.delete(desk.field)
    desk.bar.serve(None)
    assert not desk.bar.isVisible()
    desk.other.setFocus()
    assert desk.bar.isVisible()


def test_every_button_has_a_name_a_tip_with_its_keys_and_an_icon(desk: Desk) -> None:
    tips = [button.toolTip() for button in desk.bar.findChildren(QToolButton)]
    assert tips == [
        "Bold (Ctrl+B)",
        "Italic (Ctrl+I)",
        "Underline (Ctrl+U)",
        "Bulleted list (Ctrl+Shift+8)",
        "Numbered list (Ctrl+Shift+7)",
        "A level out (Shift+Tab)",
        "A level in (Tab)",
        "Link… (Ctrl+Shift+K)",
        "Split into items (Ctrl+Shift+I)",
    ]
    assert all(not button.icon().isNull() for button in desk.bar.findChildren(QToolButton))


@pytest.mark.parametrize("colour", ["#101418", "#f2f2f2"])
def test_icons_have_the_colour_of_the_text_around_them(desk: Desk, colour: str) -> None:
    palette = desk.palette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor(colour))
    desk.bar.setPalette(palette)
    wanted = QColor(colour)
    for button in desk.bar.findChildren(QToolButton):
        image = button.icon().pixmap(button.iconSize(), 1.0).toImage()
        pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        seen = max(pixels, key=QColor.alpha)
        assert seen.alpha() > 100
        assert all(abs(one - other) < 8 for one, other in zip(parts(seen), parts(wanted), strict=True))


def parts(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
