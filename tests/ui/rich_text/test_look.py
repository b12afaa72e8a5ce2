"""What a field shows beyond its text: the colours of the palette, the side where it begins, its room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from gfmd_desktop.ui.rich_text.blocks import fragments_of
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from tests.ui.rich_text.blocks import LINE, bold, bullet, link, number, p
from tests.ui.rich_text.keyboard import type_text

RICH = (p("a ", link("b"), f"{LINE}", bold("c")), bullet("d", level=2), number("e"))


def link_colour(field: RichTextEdit) -> str:
    _, linked, *_ = fragments_of(field.document().firstBlock())
    return linked.charFormat().foreground().color().name()


@pytest.mark.parametrize("colour", ["#1f5fae", "#7db3f2"])
def test_links_follow_the_palette_and_nothing_counts_as_typed(field: RichTextEdit, colour: str) -> None:
    field.show_value(RICH)
    field.set_cursor_place(3)
    told: list[None] = []
    field.text_changed.connect(lambda: told.append(None))
    palette = field.palette()
    palette.setColor(QPalette.ColorRole.Link, QColor(colour))
    field.setPalette(palette)
    assert link_colour(field) == colour
    assert field.value() == RICH
    assert field.cursor_place() == 3
    assert told == []


def test_lists_move_in_further_with_larger_letters(field: RichTextEdit) -> None:
    field.show_value(RICH)
    before, font = field.document().indentWidth(), field.font()
    font.setPointSizeF(2 * font.pointSizeF())
    field.setFont(font)
    assert field.document().indentWidth() > 1.8 * before
    assert field.value() == RICH


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_an_empty_field_begins_where_the_language_of_the_window_does(
    field: RichTextEdit, direction: Qt.LayoutDirection
) -> None:
    field.setLayoutDirection(direction)
    middle = field.viewport().width() / 2
    is_right = field.cursorRect().x() > middle
    assert is_right == (direction == Qt.LayoutDirection.RightToLeft)
    type_text(field, "Left")
    assert field.cursorRect().x() < middle
    field.show_value(())
    type_text(field, "يمين")
    assert field.cursorRect().x() > middle
    assert field.value() == (p("يمين"),)


def test_a_tip_says_where_a_link_leads(field: RichTextEdit) -> None:
    field.show_value((p(link("a long link to point at")),))
    place = field.cursorRect().center() - field.cursorRect().center() / 4
    QApplication.sendEvent(field.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, field.mapToGlobal(place)))
    assert QToolTip.text() == "example.org (Ctrl with a click opens it)\nhttps://example.org/"
    QToolTip.hideText()
