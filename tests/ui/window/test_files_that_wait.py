"""Files that wait for somebody: decided on by keys, compared anew when their turn comes, never asked about twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.texts import places
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.arrivals.files_model import Stage
from tests.program import PreparedProgram
from tests.ui.typing_keys import press
from tests.ui.window.conftest import Open, add_left_over, until_open, until_safe
from tests.ui.window.test_files_that_come_in import (
    LATER,
    SAMPLE,
    all_words,
    edit,
    said,
    seen_page,
    take_offer,
    until_shown,
)


@pytest.fixture
def exported(program: PreparedProgram, tmp_path: Path) -> Path:
    """Return the Word file of a sample, as the program writes it."""
    file = tmp_path / "report.docx"
    assert program("export", SAMPLE, "-o", file, folder=tmp_path).status == 0
    return file


def test_what_came_back_is_decided_by_keys_alone_from_the_moment_it_is_seen(
    qtbot: QtBot, open_window: Open, exported: Path, tmp_path: Path
) -> None:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    change_here(qtbot, running)
    before = exported.read_bytes()
    edit(exported, CHANGED, f" {LATER}")
    other = tmp_path / "other.docx"
    other.write_bytes(before)
    edit(other, CHANGED, " Otherwise.")
    running.pages.take_in([exported, other])
    page = running.arrivals.page.returning
    for name in ("report.docx", "other.docx"):
        until_said(qtbot, page, name)
        assert running.window.focusWidget() is page.cards[0]
        press(page.cards[0], Qt.Key.Key_2)
        assert running.window.focusWidget() is page.take
        press(page.take, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: running.window.page is None and "Otherwise." in all_words(running), timeout=30_000)


def test_help_and_other_colours_leave_the_keyboard_with_what_is_to_decide(
    qtbot: QtBot, open_window: Open, exported: Path
) -> None:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    change_here(qtbot, running)
    edit(exported, CHANGED, f" {LATER}")
    running.pages.take_in([exported])
    page = running.arrivals.page.returning
    until_shown(qtbot, page)
    press(page.cards[0], Qt.Key.Key_Escape)
    assert seen_page(running) is None
    take_offer(qtbot, running, "Go on with the file")
    assert running.window.focusWidget() is page.cards[0]
    page.set_colours(page.colours)
    assert running.window.focusWidget() is page.cards[0]


CHANGED = "One desk for newcomers"


def change_here(qtbot: QtBot, running: Running) -> None:
    """Write on in the report where the file was changed, too."""
    assert running.workbench.open is not None
    draft = running.workbench.open.draft
    place = next(each for each in places(draft.report, draft.template) if each.text.startswith(CHANGED))
    draft.set_value(place.path, from_plain(f"{place.text} And here."))
    until_safe(qtbot, running)


def until_said(qtbot: QtBot, page: QWidget, name: str) -> None:
    """Wait until a page says this."""
    qtbot.waitUntil(lambda: page.isVisible() and name in shown_words(page), timeout=30_000)


def shown_words(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_file_given_twice_is_decided_on_once(qtbot: QtBot, open_window: Open, exported: Path, tmp_path: Path) -> None:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    change_here(qtbot, running)
    edit(exported, CHANGED, f" {LATER}")
    again = tmp_path / "again.docx"
    again.write_bytes(exported.read_bytes())
    running.pages.take_in([exported, again, exported])
    page = running.arrivals.page.returning
    until_shown(qtbot, page)
    qtbot.waitUntil(
        lambda: all(row.stage is Stage.TO_DECIDE for row in running.arrivals.page.model.rows), timeout=30_000
    )
    press(page.cards[0], Qt.Key.Key_2)
    press(page.take, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: running.arrivals.page.model.is_over, timeout=30_000)
    stages = [row.stage for row in running.arrivals.page.model.rows]
    assert stages == [Stage.UPDATED, Stage.NOTHING_NEW, Stage.NOTHING_NEW]
    assert all_words(running).count(LATER) == 1
    assert "Files that bring nothing new: 2" in said(running)


def test_what_waits_behind_a_file_is_compared_with_what_that_brought(
    qtbot: QtBot, open_window: Open, exported: Path, tmp_path: Path
) -> None:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    other = tmp_path / "other.docx"
    other.write_bytes(exported.read_bytes())
    edit(exported, CHANGED, f" {LATER}")
    edit(other, CHANGED, " Otherwise.")
    running.pages.take_in([exported, other])
    files, page = running.arrivals.page.model, running.arrivals.page.returning
    qtbot.waitUntil(lambda: [row.stage for row in files.rows] == [Stage.TO_DECIDE, Stage.TO_DECIDE], timeout=30_000)
    assert page.cards == []
    press(page.take, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "other.docx" in shown_words(page), timeout=30_000)
    assert page.deciding is not None
    assert LATER in page.deciding.questions[0].mine, "only now both hands wrote there"
    assert running.window.focusWidget() is page.cards[0]


def test_the_same_text_is_looked_at_once(qtbot: QtBot, open_window: Open, exported: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.docx"
    add_left_over(exported)
    again.write_bytes(exported.read_bytes())
    running = open_window()
    running.pages.take_in([exported, again])
    files, review = running.arrivals.page.model, running.arrivals.page.review
    qtbot.waitUntil(lambda: [row.stage for row in files.rows] == [Stage.TO_REVIEW, Stage.TO_REVIEW], timeout=30_000)
    press(review.passages, Qt.Key.Key_Return)
    review.places.stand_at(("other_information",))
    press(review.places, Qt.Key.Key_Return)
    review.foot.take.click()
    qtbot.waitUntil(lambda: files.is_over, timeout=30_000)
    assert [row.stage for row in files.rows] == [Stage.TAKEN, Stage.NOTHING_NEW]
    qtbot.waitUntil(lambda: running.window.page is None, timeout=30_000)
    assert all_words(running).count("Nobody could hear the moderator") == 1


def test_another_file_is_chosen_while_one_is_decided_on_and_both_keep_what_was_decided(
    qtbot: QtBot, open_window: Open, exported: Path, tmp_path: Path
) -> None:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    change_here(qtbot, running)
    other = tmp_path / "other.docx"
    other.write_bytes(exported.read_bytes())
    edit(exported, CHANGED, f" {LATER}")
    edit(other, CHANGED, " Otherwise.")
    running.pages.take_in([exported, other])
    arrivals, page = running.arrivals.page, running.arrivals.page.returning
    qtbot.waitUntil(lambda: all(row.stage is Stage.TO_DECIDE for row in arrivals.model.rows), timeout=30_000)
    press(page.cards[0], Qt.Key.Key_2)
    for row, name in ((1, "other.docx"), (0, "report.docx")):
        arrivals.files.setFocus()
        arrivals.files.setCurrentIndex(arrivals.model.index(row))
        press(arrivals.files, Qt.Key.Key_Return)
        until_said(qtbot, page, name)
    assert page.deciding is not None
    assert page.deciding.is_settled
    assert running.window.focusWidget() is page.take


def test_the_badge_says_when_a_file_was_taken_in(qtbot: QtBot, open_window: Open, exported: Path) -> None:
    now = [datetime(2026, 11, 22, 14, 0, tzinfo=UTC)]
    running = open_window(SAMPLE, clock=lambda: now[0])
    until_open(qtbot, running)
    until_safe(qtbot, running)
    now[0] += timedelta(minutes=32, seconds=7)
    edit(exported, CHANGED, f" {LATER}")
    running.pages.take_in([exported])
    page = running.arrivals.page.returning
    until_shown(qtbot, page)
    press(page.take, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: LATER in all_words(running), timeout=30_000)
    badge = running.window.header.badge
    qtbot.waitUntil(lambda: now[0].astimezone().strftime("%H:%M:%S") in badge.text(), timeout=30_000)
