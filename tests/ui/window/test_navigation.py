"""The left column: recent reports and the sessions of the day, by mouse and by keyboard."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.template import Kind
from gfmd_desktop.services.window_state import WindowState, read_state
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.navigation.navigation_model import Line, LineKind, LineRole
from tests.ui.typing_keys import type_words
from tests.ui.window.conftest import SAMPLES, Open, leave, until_open, until_safe

PROGRAMME = "No;Title;Day\n3.1;Welcoming;2016-12-09\n4.1;Cooperation;2016-12-10\n4.2;Diaspora;2016-12-10\n"
WIDE, NARROW = 1500, 1280


def saturday() -> datetime:
    return datetime(2016, 12, 10, 12, tzinfo=UTC)


@pytest.fixture
def full(qtbot: QtBot, open_window: Open) -> Running:
    """A wide window with the three samples in its library, the last one open."""
    running = open_window(*sorted(SAMPLES.glob("*.json")), clock=saturday)
    running.window.resize(WIDE, 800)
    qtbot.waitUntil(lambda: "Schools" in running.window.windowTitle(), timeout=20_000)
    until_lines(qtbot, running, LineKind.REPORT, 3)
    return running


def lines(running: Running, kind: LineKind) -> list[Line]:
    """Return the lines of a kind."""
    model = running.navigation.column.model
    found = [model.index(row).data(LineRole) for row in range(model.rowCount())]
    return [line for line in found if line.kind is kind]


def until_lines(qtbot: QtBot, running: Running, kind: LineKind, count: int) -> None:
    """Wait until so many lines of a kind are there."""
    qtbot.waitUntil(lambda: len(lines(running, kind)) == count, timeout=20_000)


def line_at(running: Running, words: str) -> QModelIndex | QPersistentModelIndex:
    """Return where a line stands that holds words."""
    model = running.navigation.column.model
    return next(model.index(row) for row in range(model.rowCount()) if words in str(model.index(row).data()))


def click(running: Running, words: str) -> None:
    """Click on the line that holds words."""
    listed = running.navigation.column.list
    index = line_at(running, words)
    listed.scrollTo(index)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(index).center())


def take_in(qtbot: QtBot, running: Running, folder: Path) -> None:
    """Take the programme in and go back to the report that was open."""
    file = folder / "programme.csv"
    file.write_text(PROGRAMME)
    running.pages.take_in([file])
    qtbot.waitUntil(lambda: running.window.page is running.pages.import_page, timeout=20_000)
    running.pages.import_page.take.click()
    qtbot.waitUntil(lambda: "sessions: 3" in running.pages.start.programme.text(), timeout=20_000)
    running.desk.open(running.memory.state.report_id)
    until_open(qtbot, running)
    until_lines(qtbot, running, LineKind.SESSION, 2)


def test_the_report_that_lies_open_is_marked_and_another_is_a_click_away(qtbot: QtBot, full: Running) -> None:
    model = full.navigation.column.model
    spoken = str(line_at(full, "Schools").data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.endswith("open now")
    click(full, "Welcoming cities")
    qtbot.waitUntil(lambda: "Welcoming cities" in full.window.windowTitle(), timeout=20_000)
    qtbot.waitUntil(lambda: model.is_open(line_at(full, "Welcoming cities").data(LineRole)))


def test_arrow_keys_reach_every_report_and_escape_leads_back_to_the_answer(qtbot: QtBot, full: Running) -> None:
    writing = full.window.focusWidget()
    full.window.commands["recent"].trigger()
    listed = full.navigation.column.list
    assert listed.hasFocus()
    QTest.keyClick(listed, Qt.Key.Key_Escape)
    assert full.window.focusWidget() is writing
    full.window.commands["recent"].trigger()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "domestic workers" in full.window.windowTitle(), timeout=20_000)


def test_a_title_is_followed_while_it_is_typed(qtbot: QtBot, full: Running) -> None:
    assert full.workbench.open is not None
    title = next(field for field in full.workbench.open.draft.template.fields() if field.kind is Kind.LINE)
    full.workbench.open.form.go_to((title.id,), 0)
    writing = full.window.focusWidget()
    assert writing is not None
    type_words(writing, "New: ")
    qtbot.waitUntil(lambda: lines(full, LineKind.REPORT)[0].words.startswith("New: Schools"), timeout=20_000)


def test_the_days_sessions_are_there_and_one_click_begins_the_report_of_one(
    qtbot: QtBot, full: Running, tmp_path: Path
) -> None:
    take_in(qtbot, full, tmp_path)
    assert lines(full, LineKind.CAPTION)[0].words == "TODAY"
    assert [line.words for line in lines(full, LineKind.SESSION)] == ["4.1 Cooperation", "4.2 Diaspora"]
    click(full, "4.2")
    qtbot.waitUntil(lambda: full.window.windowTitle() == "4.2 Diaspora", timeout=20_000)
    qtbot.waitUntil(lambda: bool(lines(full, LineKind.SESSION)[1].report_id), timeout=20_000)
    until_safe(qtbot, full)
    click(full, "Welcoming cities")
    qtbot.waitUntil(lambda: "Welcoming cities" in full.window.windowTitle(), timeout=20_000)
    click(full, "4.2 Diaspora")
    qtbot.waitUntil(lambda: full.window.windowTitle() == "4.2 Diaspora", timeout=20_000)
    until_lines(qtbot, full, LineKind.REPORT, 4)


def test_a_report_begun_by_mistake_is_taken_back_with_one_click(qtbot: QtBot, full: Running, tmp_path: Path) -> None:
    take_in(qtbot, full, tmp_path)
    click(full, "4.1")
    qtbot.waitUntil(lambda: full.window.windowTitle() == "4.1 Cooperation", timeout=20_000)
    (bar,) = [bar for bar in full.window.messages._bars if "4.1" in bar.message.words]
    bar.message.offers[0].act()
    reports = full.pages.start.reports
    qtbot.waitUntil(lambda: reports.model.rowCount() == 3, timeout=20_000)


def test_a_narrow_window_gives_the_room_to_the_form_until_somebody_wants_the_column(
    qtbot: QtBot, full: Running, library: Path
) -> None:
    column, window = full.navigation.column, full.window
    qtbot.waitUntil(lambda: not column.folded)
    window.resize(NARROW, 720)
    qtbot.waitUntil(lambda: column.folded)
    assert column.width() < window.fontMetrics().horizontalAdvance("m") * 4
    window.commands["fold_reports"].trigger()
    qtbot.waitUntil(lambda: not column.folded)
    window.resize(WIDE, 800)
    window.resize(NARROW, 720)
    qtbot.waitUntil(lambda: column.folded)
    window.commands["fold_reports"].trigger()
    qtbot.waitUntil(lambda: not column.folded)
    QTest.mouseClick(column.fold, Qt.MouseButton.LeftButton)
    window.resize(WIDE, 800)
    assert column.folded, "what somebody chose stays"
    full.memory.write()
    assert read_state(library.with_suffix(".window.json")).reports_folded


def test_the_column_is_as_it_was_left(qtbot: QtBot, full: Running, open_window: Open) -> None:
    full.window.commands["fold_reports"].trigger()
    state = full.memory.state
    leave(full)
    again = open_window(state=state)
    again.window.resize(WIDE, 800)
    qtbot.waitUntil(lambda: again.navigation.column.folded)


def test_nothing_of_it_is_on_the_wall(full: Running) -> None:
    full.window.commands["projector"].trigger()
    assert not full.navigation.column.isVisible()
    full.window.commands["projector"].trigger()
    assert full.navigation.column.isVisible()


def test_an_empty_library_says_what_comes_here(qtbot: QtBot, open_window: Open) -> None:
    running = open_window(state=WindowState())
    running.pages.start.cards.cards[0].click()
    until_lines(qtbot, running, LineKind.HINT, 1)
    assert "programme" in lines(running, LineKind.HINT)[0].words
    assert lines(running, LineKind.REPORT)[0].words == "Report without a title yet"


def test_a_double_click_opens_one_report_alone(qtbot: QtBot, full: Running) -> None:
    opened: list[str] = []
    full.desk.opened.connect(lambda draft: opened.append(draft.report.id))
    listed = full.navigation.column.list
    last = lines(full, LineKind.REPORT)[-1]
    place = listed.visualRect(line_at(full, last.words)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=20_000)
    until_safe(qtbot, full)
    QTest.mouseDClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    until_safe(qtbot, full)
    assert len(opened) == 1
    assert full.workbench.open is not None
    assert full.workbench.open.draft.report.id == last.report_id


def test_a_click_on_the_report_that_lies_open_lets_somebody_write_on_at_once(qtbot: QtBot, full: Running) -> None:
    click(full, "Welcoming cities")
    qtbot.waitUntil(lambda: "Welcoming cities" in full.window.windowTitle(), timeout=20_000)
    qtbot.waitUntil(lambda: full.workbench.told is not None, timeout=20_000)
    writing = full.window.focusWidget()
    click(full, "Welcoming cities")
    assert full.window.focusWidget() is writing


@pytest.mark.parametrize("over", ["help", "about"])
def test_a_click_on_the_report_under_a_page_leads_back_into_it(qtbot: QtBot, full: Running, over: str) -> None:
    qtbot.waitUntil(lambda: full.workbench.told is not None, timeout=20_000)
    writing = full.window.focusWidget()
    full.window.commands[over].trigger()
    assert full.window.page is not None
    click(full, "Schools")
    qtbot.waitUntil(lambda: full.window.page is None, timeout=20_000)
    assert full.window.focusWidget() is writing
