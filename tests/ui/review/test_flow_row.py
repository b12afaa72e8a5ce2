"""A row of buttons goes on in the next line, from the side where reading begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.review.flow_row import FlowRow

SPACING = 6


def room_for(page: QWidget, count: int) -> int:
    """Return how wide a line with so many of the buttons is."""
    return count * (buttons(page)[0].sizeHint().width() + SPACING)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    row = FlowRow(SPACING)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    column.addStretch(1)
    for number in range(4):
        row.add(QPushButton(f"Button {number}"))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.resize(room_for(page, 4), 300)  # dressed only now, buttons are as wide as they will be
    return page


def buttons(page: QWidget) -> list[QPushButton]:
    return page.findChildren(QPushButton)


def lines(page: QWidget) -> list[int]:
    """Return how many buttons stand in each line."""
    tops = [button.y() for button in buttons(page) if button.isVisible()]
    return [tops.count(top) for top in sorted(set(tops))]


def test_what_has_no_room_goes_on_in_the_next_line(qtbot: QtBot, page: QWidget) -> None:
    qtbot.waitUntil(lambda: lines(page) == [4])
    page.resize(room_for(page, 2), 300)
    qtbot.waitUntil(lambda: lines(page) == [2, 2])
    (row,) = page.findChildren(FlowRow)
    qtbot.waitUntil(lambda: row.height() >= buttons(page)[3].geometry().bottom())


def test_the_others_close_up_when_one_is_hidden_or_grows(qtbot: QtBot, page: QWidget) -> None:
    page.resize(room_for(page, 3), 300)
    qtbot.waitUntil(lambda: lines(page) == [3, 1])
    buttons(page)[1].hide()
    qtbot.waitUntil(lambda: lines(page) == [3])
    buttons(page)[0].setText("A button of as many words as nobody has read on one before")
    qtbot.waitUntil(lambda: lines(page) == [1, 2])


def test_it_begins_on_the_side_where_reading_begins(qtbot: QtBot, page: QWidget) -> None:
    assert buttons(page)[0].x() < buttons(page)[1].x()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: buttons(page)[0].x() > buttons(page)[1].x())
