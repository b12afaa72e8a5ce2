"""Beginning, finding and putting away reports, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.template import Kind
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.navigation.navigation_model import NavigationModel
from gfmd_desktop.ui.reports.reports_model import Status, spoken
from gfmd_desktop.ui.reports.reports_view import ReportsView
from tests.ui.typing_keys import press
from tests.ui.window.conftest import SAMPLES, Open, until_open, until_rows, until_safe


@pytest.fixture
def full(qtbot: QtBot, open_window: Open) -> Running:
    """A window with the three samples in its library, on the start page."""
    running = open_window(*sorted(SAMPLES.glob("*.json")))
    qtbot.waitUntil(lambda: "Schools" in running.window.windowTitle(), timeout=20_000)
    running.pages.front.show()
    until_rows(qtbot, running, 3)
    return running


def show_only(reports: ReportsView, status: Status) -> None:
    """Choose a filter."""
    reports._status.setCurrentIndex(reports._status.findData(status))


def archive(reports: ReportsView) -> str:
    """Press the key that archives the chosen report, or takes it out; return its id."""
    row = reports.chosen()
    assert row is not None
    reports.list.setFocus()
    QTest.keyClick(reports.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    return row.id


def test_a_report_without_a_programme_is_one_key_away_and_kept_before_its_first_letter(
    qtbot: QtBot, open_window: Open
) -> None:
    running = open_window()
    QTest.keyClick(running.pages.start.cards.cards[0], Qt.Key.Key_Space)
    assert running.workbench.open is not None
    until_safe(qtbot, running)
    running.pages.front.show()
    until_rows(qtbot, running, 1)


def test_a_copy_of_a_sample_serves_again_until_somebody_writes_in_it(qtbot: QtBot, open_window: Open) -> None:
    running = open_window()
    seen = []
    for _ in range(2):
        running.pages.start.sample_wanted.emit(running.pages.samples[0])
        until_open(qtbot, running)
        assert running.workbench.open is not None
        draft = running.workbench.open.draft
        seen.append(draft.report.id)
        running.pages.front.show()
    assert seen[0] == seen[1]
    running.desk.open(seen[0])
    until_open(qtbot, running)
    assert running.workbench.open is not None
    draft = running.workbench.open.draft
    line_asked = next(field for field in draft.template.fields() if field.kind is Kind.LINE)
    draft.set_value((line_asked.id,), "Mine now")
    until_safe(qtbot, running)
    running.pages.front.show()
    running.pages.start.sample_wanted.emit(running.pages.samples[0])
    until_open(qtbot, running)
    assert running.workbench.open is not None
    assert running.workbench.open.draft.report.id != seen[0]


def test_search_looks_into_all_answers(qtbot: QtBot, full: Running) -> None:
    reports = full.pages.start.reports
    QTest.keyClicks(reports.search, "khalpara clinics")
    QTest.keyClick(reports.search, Qt.Key.Key_Return)
    until_rows(qtbot, full, 1)
    QTest.keyClick(reports.search, Qt.Key.Key_Down)
    row = reports.chosen()
    assert row is not None
    assert "Khalpara" in row.excerpt
    QTest.keyClick(reports.list, Qt.Key.Key_Return)
    until_open(qtbot, full)
    assert full.window.windowTitle().startswith("3.2")


def test_a_deleted_report_comes_back_from_the_message_and_from_the_list(qtbot: QtBot, full: Running) -> None:
    reports = full.pages.start.reports
    reports.list.setFocus()
    QTest.keyClick(reports.list, Qt.Key.Key_Delete)
    until_rows(qtbot, full, 2)
    assert any("deleted" in said for said in full.window.messages.said())
    show_only(reports, Status.DELETED)
    until_rows(qtbot, full, 1)
    QTest.keyClick(reports.list, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    until_rows(qtbot, full, 0)
    reports._status.setCurrentIndex(0)
    until_rows(qtbot, full, 3)


def test_an_archived_report_is_out_of_the_list_found_by_searching_and_taken_out_by_the_same_key(
    qtbot: QtBot, full: Running
) -> None:
    reports = full.pages.start.reports
    archived = archive(reports)
    until_rows(qtbot, full, 2)
    assert any("in the archive" in said for said in full.window.messages.said())
    QTest.keyClicks(reports.search, "schools")
    QTest.keyClick(reports.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (row := reports.chosen()) is not None and row.id == archived, timeout=20_000)
    assert "archived" in reports.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    reports.search.clear()
    until_rows(qtbot, full, 2)
    show_only(reports, Status.ARCHIVED)
    until_rows(qtbot, full, 1)
    assert archive(reports) == archived
    until_rows(qtbot, full, 0)
    show_only(reports, Status.ALL)
    until_rows(qtbot, full, 3)


def test_archiving_is_taken_back_from_the_message(qtbot: QtBot, full: Running) -> None:
    reports = full.pages.start.reports
    archived = archive(reports)
    until_rows(qtbot, full, 2)
    (bar,) = [bar for bar in full.window.messages._bars if bar.message.about == "archived"]
    bar.message.offers[0].act()
    until_rows(qtbot, full, 3)
    qtbot.waitUntil(lambda: (row := reports.chosen()) is not None and row.id == archived, timeout=20_000)
    assert not any("in the archive" in said for said in full.window.messages.said())


def test_a_report_deleted_from_the_archive_comes_back_into_it(qtbot: QtBot, full: Running) -> None:
    reports = full.pages.start.reports
    archived = archive(reports)
    until_rows(qtbot, full, 2)
    show_only(reports, Status.ARCHIVED)
    until_rows(qtbot, full, 1)
    QTest.keyClick(reports.list, Qt.Key.Key_Delete)
    until_rows(qtbot, full, 0)
    show_only(reports, Status.DELETED)
    until_rows(qtbot, full, 1)
    reports.list.setFocus()
    QTest.keyClick(reports.list, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    until_rows(qtbot, full, 0)
    show_only(reports, Status.ARCHIVED)
    until_rows(qtbot, full, 1)
    row = reports.chosen()
    assert row is not None
    assert row.id == archived


def test_the_open_report_is_archived_by_a_command_and_the_next_start_does_not_begin_with_it(
    qtbot: QtBot, full: Running
) -> None:
    reports = full.pages.start.reports
    assert not full.window.commands["archive"].isEnabled()
    QTest.keyClick(reports.list, Qt.Key.Key_Return)
    until_open(qtbot, full)
    full.window.commands["archive"].trigger()
    until_rows(qtbot, full, 2)
    assert full.window.page is full.pages.start
    assert full.memory.state.report_id == ""
    shown = full.navigation.column.model
    reports.list.setFocus()
    QTest.keyClick(reports.list, Qt.Key.Key_Return)
    until_open(qtbot, full)
    qtbot.waitUntil(lambda: bool(titles_in(shown)) and "Schools" not in "".join(titles_in(shown)), timeout=20_000)


def titles_in(shown: NavigationModel) -> list[str]:
    """Return the lines of the left column."""
    return [str(shown.index(row).data()) for row in range(shown.rowCount())]


def test_a_duplicate_stands_beside_its_original(qtbot: QtBot, full: Running) -> None:
    QTest.keyClick(full.pages.start.reports.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    until_rows(qtbot, full, 4)


def test_filters_tell_complete_reports_from_open_ones_and_forms_apart(qtbot: QtBot, full: Running) -> None:
    reports = full.pages.start.reports
    full.pages.start.cards.cards[0].click()
    until_safe(qtbot, full)
    full.pages.front.show()
    until_rows(qtbot, full, 4)
    for place, count in ((1, 1), (2, 3), (0, 4)):
        reports._status.setCurrentIndex(place)
        assert reports.model.rowCount() == count
    reports._form.setCurrentIndex(reports._form.findText("CSD 2018"))
    assert reports.model.rowCount() == 2


def test_a_row_says_everything_to_a_screen_reader(full: Running) -> None:
    reports = full.pages.start.reports
    row = reports.chosen()
    assert row is not None
    said = reports.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == spoken(row)
    assert row.title in said
    assert "CSD 2018" in said


def test_an_empty_library_says_what_comes_there_and_shows_no_filters(qtbot: QtBot, open_window: Open) -> None:
    running = open_window()
    reports = running.pages.start.reports
    qtbot.waitUntil(lambda: not reports.search.isVisible(), timeout=20_000)
    assert not reports.list.isVisible()


def test_enter_presses_the_button_that_has_the_keyboard(open_window: Open) -> None:
    running = open_window()
    card = running.pages.start.cards.cards[0]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert running.workbench.open is not None


def test_letters_typed_in_the_list_look_for_reports(qtbot: QtBot, full: Running) -> None:
    reports = full.pages.start.reports
    reports.list.setFocus()
    QTest.keyClicks(reports.list, "k")
    assert reports.search.hasFocus()
    QTest.keyClicks(reports.search, "halpara")
    until_rows(qtbot, full, 1)


def test_a_deleted_report_is_named_and_a_copy_or_a_restored_one_is_chosen(qtbot: QtBot, full: Running) -> None:
    reports = full.pages.start.reports
    original = reports.chosen()
    assert original is not None
    QTest.keyClick(reports.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    until_rows(qtbot, full, 4)
    copy = reports.chosen()
    assert copy is not None
    assert (copy.title, copy.id == original.id) == (original.title, False)
    QTest.keyClick(reports.list, Qt.Key.Key_Delete)
    until_rows(qtbot, full, 3)
    (bar,) = [bar for bar in full.window.messages._bars if bar.message.about == "deleted"]
    assert copy.title in bar.message.words
    bar.message.offers[0].act()
    until_rows(qtbot, full, 4)
    back = reports.chosen()
    assert back is not None
    assert back.id == copy.id


def test_reading_the_help_leads_back_to_what_was_looked_for(qtbot: QtBot, full: Running) -> None:
    reports = full.pages.start.reports
    reports.search.setFocus()
    QTest.keyClicks(reports.search, "khalpara clinics")
    QTest.keyClick(reports.search, Qt.Key.Key_Return)
    until_rows(qtbot, full, 1)
    full.window.commands["help"].trigger()
    full.window.commands["help"].trigger()
    assert full.window.page is full.pages.start
    assert (reports.search.text(), full.pages.start.focusWidget()) == ("khalpara clinics", reports.search)


@pytest.mark.parametrize("lies_open", [False, True])
def test_new_report_puts_the_keyboard_on_the_forms_and_all_reports_on_the_list(
    qtbot: QtBot, full: Running, *, lies_open: bool
) -> None:
    if lies_open:
        press(full.pages.start.reports.list, Qt.Key.Key_Return)
        until_open(qtbot, full)
    before = ids_in_library(qtbot, full)
    press(full.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert full.window.page is full.pages.start
    until_asked(qtbot, full)
    assert full.window.focusWidget() is full.pages.start.cards.cards[0]
    press(full.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    until_asked(qtbot, full)
    assert full.window.focusWidget() is full.pages.start.reports.list
    press(full.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    press(full.pages.start.cards.cards[0], Qt.Key.Key_Return)
    assert full.workbench.open is not None
    assert full.workbench.open.draft.report.id not in before


def ids_in_library(qtbot: QtBot, running: Running) -> list[str]:
    """Return the ids of the reports in the library."""
    found: list[list[str]] = []
    running.desk.ask(lambda services: [each.listed.id for each in services.library.list()], found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    return found[0]


def until_asked(qtbot: QtBot, running: Running) -> None:
    """Wait until the library answered everything it was asked before."""
    ids_in_library(qtbot, running)
