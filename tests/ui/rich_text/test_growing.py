"""A field is as high as its text, so that only the page around it scrolls."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from tests.ui.rich_text.keyboard import KEY, type_text
from tests.ui.typing_keys import press

STYLE = "QTextEdit { border: 1px solid gray; padding: 5px 8px; } QTextEdit:focus { border: 2px solid blue; padding: 4px 7px; }"


class Page(QScrollArea):
    """A page that scrolls, with one field."""

    def __init__(self) -> None:
        super().__init__()
        self.field, inner = RichTextEdit(), QWidget()
        layout = QVBoxLayout(inner)
        layout.addWidget(self.field)
        layout.addStretch()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.resize(300, 400)


@pytest.fixture(params=["", STYLE], ids=["plain", "styled"])
def page(request: pytest.FixtureRequest, shown: Callable[[QWidget], QWidget]) -> Page:
    made = Page()
    made.setStyleSheet(request.param)
    shown(made)
    made.field.setFocus()
    return made


def fits(field: RichTextEdit) -> bool:
    return field.verticalScrollBar().maximum() == 0 and field.viewport().height() - field.document().size().height() < 2


def test_a_field_grows_and_shrinks_with_its_text(qtbot: QtBot, page: Page) -> None:
    heights = [page.field.height()]
    type_text(page.field, "one\ntwo words that are wide enough to go on in a second line of the field")
    qtbot.waitUntil(lambda: page.field.height() > heights[0])
    assert fits(page.field)
    page.field.selectAll()
    press(page.field, KEY.Key_Delete)
    qtbot.waitUntil(lambda: page.field.height() == heights[0])
    assert fits(page.field)


def test_a_field_fits_its_text_before_it_is_first_shown_and_in_any_width(qtbot: QtBot, page: Page) -> None:
    page.field.show_value(from_plain("some words to fill lines with " * 30))
    for width in (300, 800, 200):
        page.resize(width, 400)
        qtbot.waitUntil(lambda: fits(page.field))


def test_larger_letters_make_a_higher_field(qtbot: QtBot, page: Page) -> None:
    page.field.show_value(from_plain("one\ntwo"))
    qtbot.waitUntil(lambda: fits(page.field))
    before, font = page.field.height(), page.field.font()
    font.setPointSizeF(2 * font.pointSizeF())
    page.field.setFont(font)
    qtbot.waitUntil(lambda: page.field.height() > 1.8 * before - 20 and fits(page.field))


def turn_wheel(widget: QWidget) -> bool:
    """Turn the wheel over a widget and tell whether it took the turn; Qt gives what it leaves to the widget around it."""
    place, none = QPointF(20, 20), Qt.KeyboardModifier.NoModifier
    phase, button = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
    event = QWheelEvent(place, place, QPoint(0, 0), QPoint(0, -120), button, none, phase, False)  # noqa: FBT003 - Qt's call
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_wheel_turns_the_page_and_not_the_field(qtbot: QtBot, page: Page) -> None:
    page.field.show_value(from_plain("\n".join(["line"] * 100)))
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0 and fits(page.field))
    assert not turn_wheel(page.field.viewport())


def test_a_book_scrolls_in_its_field(qtbot: QtBot, page: Page) -> None:
    page.field.show_value(from_plain("\n".join(["line"] * 3000)))
    bar = page.field.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.isVisible())
    page.field.set_cursor_place(0)
    assert turn_wheel(page.field.viewport())
    page.field.show_value(from_plain("short"))
    qtbot.waitUntil(lambda: fits(page.field))


def test_the_page_follows_the_caret(qtbot: QtBot, page: Page) -> None:
    def caret_is_seen() -> bool:
        caret = page.field.cursorRect()
        place = page.field.viewport().mapTo(page.viewport(), caret.center())
        return page.viewport().rect().contains(place)

    type_text(page.field, "line\n" * 60)
    qtbot.waitUntil(caret_is_seen)
    assert page.verticalScrollBar().value() > 0
    press(page.field, KEY.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(caret_is_seen)
    assert page.verticalScrollBar().value() < 20
