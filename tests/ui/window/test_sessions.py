"""Sessions of the programme: taken in, found, and reports begun about them, by keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.report import items, line
from gfmd_desktop.domain.template import Kind
from gfmd_desktop.ui.application import Running
from tests.ui.typing_keys import press
from tests.ui.window.conftest import SAMPLES, Open, until_open, until_rows

PROGRAMME = "No;Title;Rapporteurs\n4.1;Multilateral cooperation;Ana Silva (Caritas), Ben Osei\n4.2;Diaspora;\n"


def take_in(qtbot: QtBot, running: Running, folder: Path) -> None:
    """Take a programme of two sessions in."""
    file = folder / "programme.csv"
    file.write_text(PROGRAMME)
    running.pages.take_in([file])
    qtbot.waitUntil(lambda: running.window.page is running.pages.import_page, timeout=20_000)
    QTest.keyClick(running.pages.import_page.take, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "sessions: 2" in running.pages.start.programme.text(), timeout=20_000)


def test_a_report_about_a_session_begins_with_what_the_programme_knows(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    running = open_window()
    take_in(qtbot, running, tmp_path)
    QTest.keyClick(running.pages.start.cards.cards[-1], Qt.Key.Key_Space)
    QTest.keyClick(running.pages.start.sessions.list, Qt.Key.Key_Return)
    assert running.workbench.open is not None
    draft = running.workbench.open.draft
    first = draft.template.sections[0].fields
    session = next(field for field in first if field.kind is Kind.LINE)
    people = next(field for field in first if field.kind is Kind.PEOPLE)
    assert line(draft.report.values[session.id]) == "4.1 Multilateral cooperation"
    said = [(item.values["name"], item.values["organisation"]) for item in items(draft.report.values[people.id])]
    assert said == [("Ana Silva", "Caritas"), ("Ben Osei", "")]
    running.pages.front.show()
    until_rows(qtbot, running, 1)
    row = running.pages.start.reports.chosen()
    assert row is not None
    assert row.session == "4.1 Multilateral cooperation"


def test_a_session_is_found_by_any_of_its_words(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    running = open_window()
    take_in(qtbot, running, tmp_path)
    running.pages.start.cards.cards[0].click()
    sessions = running.pages.start.sessions
    sessions.model.look_for("silva 4.1")
    assert sessions.model.rowCount() == 2
    sessions.model.look_for("nobody")
    assert sessions.model.rowCount() == 1
    QTest.keyClick(sessions, Qt.Key.Key_Escape)
    assert running.workbench.open is None


def test_a_session_that_has_a_report_says_so(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    running = open_window()
    take_in(qtbot, running, tmp_path)
    running.pages.start.cards.cards[0].click()
    QTest.keyClick(running.pages.start.sessions.list, Qt.Key.Key_Return)
    assert running.workbench.open is not None
    running.pages.front.show()
    until_rows(qtbot, running, 1)
    qtbot.waitUntil(lambda: bool(running.pages.front._reported), timeout=20_000)
    running.pages.start.cards.cards[0].click()
    model = running.pages.start.sessions.model
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert ["has a report" in words for words in said] == [False, True, False]
    assert [model.index(row).data()[0] for row in (1, 2)] == ["●", "○"]


def test_what_is_not_understood_of_a_programme_is_said_before_it_is_taken_in(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    running = open_window()
    file = tmp_path / "programme.csv"
    file.write_text("No,Title,Coffee,Date\n1,A,yes,someday\n,,,lunch\n")
    running.pages.take_in([file])
    page = running.pages.import_page
    qtbot.waitUntil(lambda: running.window.page is page, timeout=20_000)
    assert page.model.index(0, 6).data() == "“someday” is no day"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert running.window.page is running.pages.start
    assert "sessions" not in running.pages.start.programme.text()


def test_a_file_that_is_no_programme_is_told_of_in_a_line(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    running = open_window()
    (tmp_path / "prices.csv").write_text("Colour,Price\nred,3\n")
    running.pages.take_in([tmp_path / "prices.csv"])
    qtbot.waitUntil(lambda: bool(running.window.messages.said()), timeout=20_000)
    assert "prices.csv" in running.window.messages.said()[0]


def test_who_gives_up_choosing_a_session_is_back_at_the_forms(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    running = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, running)
    take_in(qtbot, running, tmp_path)
    press(running.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    press(running.pages.start.cards.cards[0], Qt.Key.Key_Return)
    press(running.pages.start.sessions, Qt.Key.Key_Escape)
    assert running.window.focusWidget() is running.pages.start.cards.cards[0]
