"""The badge never says that all is safe while a word waits somewhere, and does not blink while somebody types."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.report import Report
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.services.saving import SaveNews, SaveState
from gfmd_desktop.ui.badge import Badge
from gfmd_desktop.ui.badge_light import BadgeLight
from gfmd_desktop.ui.fields.editors import LineField
from gfmd_desktop.ui.fields.field_widget import Asked
from tests.example_template import EXAMPLE, EXAMPLE_REF
from tests.ui.typing_keys import type_words

SAFE = SaveNews(SaveState.SAFE, 0, at=datetime(2026, 11, 22, 14, 32, 7, tzinfo=UTC))
WAITING = SaveNews(SaveState.WAITING, 1)


class Desk:
    """A badge, a draft and one field of it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._parent = QObject()
        self.badge = Badge()
        self.light = BadgeLight(self.badge, self._parent)
        draft = Draft(Report("r", EXAMPLE_REF), EXAMPLE, lambda _: None)
        self.field = LineField(Asked(EXAMPLE.field("theme"), ("theme",), draft, "Theme"))
        for widget in (self.badge, self.field):
            qtbot.addWidget(widget)
        self.light.follow(draft)
        self.light.show_news(SAFE)

    def says(self) -> SaveState | None:
        """Return what the badge says now."""
        return self.badge.state

    def type(self, words: str) -> None:
        """Type into the field."""
        inner = self.field.focusProxy()
        assert inner is not None
        type_words(inner, words)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """A window in which all is safe."""
    return Desk(qtbot)


def test_the_first_key_takes_the_green_away(desk: Desk) -> None:
    assert desk.says() is SaveState.SAFE
    desk.type("a")
    assert desk.says() is SaveState.WAITING


def test_what_was_saved_before_the_last_key_does_not_make_it_green(desk: Desk) -> None:
    desk.type("a")
    desk.light.show_news(SAFE)
    assert desk.says() is SaveState.WAITING


def test_it_is_green_again_when_all_is_saved_and_nobody_types(desk: Desk, qtbot: QtBot) -> None:
    desk.type("a")
    desk.field.flush()
    desk.light.show_news(WAITING)
    desk.light.show_news(SAFE)
    assert desk.says() is SaveState.WAITING
    qtbot.waitUntil(lambda: desk.says() is SaveState.SAFE)


def test_it_stays_amber_for_as_long_as_the_disk_takes(desk: Desk, qtbot: QtBot) -> None:
    desk.type("a")
    desk.field.flush()
    desk.light.show_news(WAITING)
    calm = desk.light.findChildren(QObject)[0]
    with qtbot.waitSignal(calm.timeout):  # type: ignore[attr-defined]
        pass
    assert desk.says() is SaveState.WAITING
    desk.light.show_news(SAFE)
    assert desk.says() is SaveState.SAFE


def test_a_refusal_is_red_whatever_is_typed(desk: Desk) -> None:
    desk.light.show_news(SaveNews(SaveState.REFUSED, 1, trouble=OSError()))
    desk.type("a")
    assert desk.says() is SaveState.REFUSED


def test_words_typed_and_taken_back_leave_it_green(desk: Desk, qtbot: QtBot) -> None:
    desk.type("a\b")
    desk.field.flush()
    qtbot.waitUntil(lambda: desk.says() is SaveState.SAFE)
