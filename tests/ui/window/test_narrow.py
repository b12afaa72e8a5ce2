"""Text twice as large on a small screen: everything is there, and nothing is read by scrolling sideways."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.fields.item_card import ItemCard
from gfmd_desktop.ui.panels.report_view import ReportView
from gfmd_desktop.ui.side.side_panel import SidePanel
from tests.ui.window.conftest import SAMPLES, Open, until_open

SMALL_SCREENS = (QSize(1366, 768), QSize(1280, 720))


@pytest.fixture(params=sorted(SAMPLES.glob("*.json")), ids=lambda file: file.stem)
def written(request: pytest.FixtureRequest, qtbot: QtBot, open_window: Open) -> Iterator[Running]:
    """A window with a sample in it."""
    sample: Path = request.param
    running = open_window(sample)
    until_open(qtbot, running)
    yield running
    running.appearance.zoom_to(1.0)


def form_of(running: Running) -> ReportView:
    """Return the form that lies open, down to its last piece."""
    assert running.workbench.open is not None
    running.workbench.open.form.complete()
    return running.workbench.open.form


def test_a_form_never_scrolls_sideways_and_gets_the_room_of_the_column(qtbot: QtBot, written: Running) -> None:
    form = form_of(written)
    for screen in SMALL_SCREENS:
        written.window.resize(screen)
        written.appearance.zoom_to(2.0)
        qtbot.waitUntil(lambda: written.navigation.column.folded)
        qtbot.waitUntil(lambda: form.horizontalScrollBar().maximum() == 0)
        written.appearance.zoom_to(1.0)


def test_cards_stand_wide_again_when_text_is_small_again(qtbot: QtBot, written: Running) -> None:
    written.window.resize(SMALL_SCREENS[0])
    cards = [card for card in form_of(written).findChildren(ItemCard) if len(card.fields) > 1]
    for zoom, is_narrow in ((1.0, False), (2.0, True), (1.0, False)):
        written.appearance.zoom_to(zoom)
        qtbot.waitUntil(lambda: all(card._narrow is is_narrow for card in cards))  # noqa: B023


def assert_fits(side: SidePanel, current: int, words: str) -> None:
    """The tab that is seen has its words if there is room for them; the others have signs, and counts."""
    texts = [side.tabText(place) for place in range(side.count())]
    assert texts.pop(current) in ("", words)
    assert set(texts) == {"", "3"}
    assert side.tabBar().sizeHint().width() <= side.width()


def test_tabs_without_room_for_words_are_called_by_them_all_the_same(qtbot: QtBot, written: Running) -> None:
    side = written.window.side
    bar = QAccessible.queryAccessibleInterface(side.tabBar())
    assert bar is not None
    side.show_count("problems", 3)
    written.window.resize(SMALL_SCREENS[1])
    written.appearance.zoom_to(2.0)
    qtbot.waitUntil(lambda: not side.tabIcon(1).isNull())
    assert_fits(side, 0, "Notes")
    called = [bar.child(place).text(QAccessible.Text.Name) for place in range(side.count())]
    assert called == ["Notes", "Problems 3", "Preview", "History"]
    side.show_view("history")
    assert_fits(side, 3, "History")
    written.appearance.zoom_to(1.0)
    qtbot.waitUntil(lambda: side.tabText(0) == "Notes")
