"""Group reports become one in the window: chosen, decided on the board, finished; a late group joins; one undo takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.report import Item, Report, TemplateRef, items, rich
from gfmd_desktop.domain.rich_text import from_plain, plain
from gfmd_desktop.interchange import report_file
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.fields.add_button import AddButton
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from tests.ui.typing_keys import press, type_words
from tests.ui.window.conftest import Open, until_open, until_safe

FORM = TemplateRef("gfmd-csd-2016", 1)


def group_file(folder: Path, name: str, *said: str) -> Path:
    """Write the report file of a group."""
    recommendations = tuple(Item(f"{name}{at}", {"recommendation": from_plain(words)}) for at, words in enumerate(said))
    report = Report(
        f"report-of-{name}",
        FORM,
        group=name.title(),
        revision=3,
        values={"session": "4.1: Firewalls", "recommendations": recommendations},
    )
    file = folder / f"{name}.json"
    file.write_bytes(report_file.write(report))
    return file


@pytest.fixture
def running(qtbot: QtBot, open_window: Open, tmp_path: Path) -> Running:
    """A window in which the report of one of three groups lies open."""
    files = (
        group_file(tmp_path, "asia", "Ensure firewalls.", "Fund local groups."),
        group_file(tmp_path, "europe", "Open the borders of cities."),
        group_file(tmp_path, "africa", "Teach every child."),
    )
    running = open_window(*files)
    until_open(qtbot, running)
    qtbot.waitUntil(lambda: running.arrivals.page.model.is_over, timeout=30_000)
    until_safe(qtbot, running)
    return running


def recommended(running: Running) -> list[str]:
    """Return what the open report recommends."""
    assert running.workbench.open is not None
    values = running.workbench.open.draft.report.values
    return [plain(rich(item.values["recommendation"])) for item in items(values.get("recommendations"))]


def merge(qtbot: QtBot, running: Running) -> None:
    """Merge what is chosen on the page of groups, taking all as it came."""
    press(running.board.groups.list, Qt.Key.Key_Return)
    qtbot.waitUntil(running.board.page.isVisible, timeout=30_000)
    finish(qtbot, running)


def finish(qtbot: QtBot, running: Running) -> None:
    board = running.board.page.board
    assert board is not None
    board.take_rest()
    assert board.is_complete
    running.board.page.finish.click()
    wanted = board.merge.decided.report
    qtbot.waitUntil(lambda: running.window.page is None and opened(running) == wanted, timeout=30_000)


def opened(running: Running) -> str:
    return running.workbench.open.draft.report.id if running.workbench.open else ""


def test_the_groups_of_one_session_become_one_report_by_three_keys(qtbot: QtBot, running: Running) -> None:
    running.board.ask()
    qtbot.waitUntil(running.board.groups.isVisible, timeout=30_000)
    assert len(running.board.groups.ids()) == 3, "those of the open report's session are chosen already"
    merge(qtbot, running)
    assert sorted(recommended(running)) == [
        "Ensure firewalls.",
        "Fund local groups.",
        "Open the borders of cities.",
        "Teach every child.",
    ]
    running.desk.undo()
    qtbot.waitUntil(lambda: recommended(running) == [], timeout=30_000)


def test_a_merged_report_leads_back_to_its_board_where_only_news_ask(
    qtbot: QtBot, running: Running, tmp_path: Path
) -> None:
    running.board.ask()
    qtbot.waitUntil(running.board.groups.isVisible, timeout=30_000)
    merge(qtbot, running)
    merged = opened(running)
    running.pages.take_in([group_file(tmp_path, "late", "Count who arrives.")])
    qtbot.waitUntil(lambda: opened(running) == "report-of-late", timeout=30_000)
    running.desk.open(merged)
    qtbot.waitUntil(lambda: opened(running) == merged, timeout=30_000)
    running.board.ask()
    qtbot.waitUntil(running.board.page.isVisible, timeout=30_000)
    board = running.board.page.board
    assert board is not None
    assert board.is_complete, "everything was decided before"
    running.board.page.head.more.click()
    qtbot.waitUntil(running.board.groups.isVisible, timeout=30_000)
    assert len(running.board.groups.ids()) == 4, "those merged before, and the late one of the session"
    press(running.board.groups.list, Qt.Key.Key_Return)
    qtbot.waitUntil(running.board.page.isVisible, timeout=30_000)
    board = running.board.page.board
    assert board is not None
    assert [board.merge.units[unit].text for unit in board.merge.news] == ["4.1: Firewalls", "Count who arrives."]
    finish(qtbot, running)
    assert len(recommended(running)) == 5
    assert opened(running) == merged


def test_leaving_the_board_leads_back_to_the_report(qtbot: QtBot, running: Running) -> None:
    before = opened(running)
    running.board.ask()
    qtbot.waitUntil(running.board.groups.isVisible, timeout=30_000)
    press(running.board.groups, Qt.Key.Key_Escape)
    assert running.window.page is None
    assert opened(running) == before


def seen(running: Running) -> QWidget | None:
    return running.window.page


def begin_to_read_and_leave(running: Running, command: str) -> None:
    running.window.commands[command].trigger()
    page = seen(running)
    assert page is not None
    press(page, Qt.Key.Key_Escape)


@pytest.mark.parametrize("read", ["help", "about"])
def test_reading_leads_back_to_the_board_and_from_there_to_the_report(
    qtbot: QtBot, running: Running, read: str
) -> None:
    before = opened(running)
    running.board.ask()
    qtbot.waitUntil(running.board.groups.isVisible, timeout=30_000)
    begin_to_read_and_leave(running, read)
    assert seen(running) is running.board.groups
    press(running.board.groups.list, Qt.Key.Key_Return)
    qtbot.waitUntil(running.board.page.isVisible, timeout=30_000)
    board, table = running.board.page.board, running.board.page.tables.groups
    running.board.page.tables.stand_on(2, 0)
    chosen, scrolled = table.currentIndex(), table.verticalScrollBar().value()
    table.setFocus()
    begin_to_read_and_leave(running, read)
    assert seen(running) is running.board.page
    assert running.board.page.board is board
    assert (table.currentIndex(), table.verticalScrollBar().value()) == (chosen, scrolled)
    assert running.board.page.focusWidget() is table
    assert not running.window.header.isVisible()
    press(running.board.page, Qt.Key.Key_Escape)
    assert seen(running) is None
    assert opened(running) == before


def test_undoing_a_merge_leaves_the_caret_in_the_form_never_on_what_takes_away(
    qtbot: QtBot, running: Running, tmp_path: Path
) -> None:
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    running.board.ask()
    qtbot.waitUntil(running.board.groups.isVisible, timeout=30_000)
    merge(qtbot, running)
    merged = opened(running)
    running.pages.take_in([group_file(tmp_path, "late", "Count who arrives.", "Feed them first.")])
    qtbot.waitUntil(lambda: opened(running) == "report-of-late", timeout=30_000)
    running.desk.open(merged)
    qtbot.waitUntil(lambda: opened(running) == merged, timeout=30_000)
    running.board.ask()
    qtbot.waitUntil(running.board.page.isVisible, timeout=30_000)
    running.board.page.head.more.click()
    qtbot.waitUntil(running.board.groups.isVisible, timeout=30_000)
    merge(qtbot, running)
    until_safe(qtbot, running)
    write_in(running, len(recommended(running)) - 1)
    press_undo(running)
    qtbot.waitUntil(lambda: len(recommended(running)) == 4, timeout=30_000)
    assert written_in(running) == recommended(running)[-1]
    write_in(running, 0)
    press_undo(running)
    qtbot.waitUntil(lambda: recommended(running) == [], timeout=30_000)
    focus = running.window.focusWidget()
    assert isinstance(focus, AddButton)
    type_words(focus, "O")
    assert written_in(running) == "O"


def write_in(running: Running, at: int) -> None:
    """Put the caret into a recommendation."""
    assert running.workbench.open is not None
    found = items(running.workbench.open.draft.report.values["recommendations"])
    running.workbench.go_to(("recommendations", found[at].id, "recommendation"))


def written_in(running: Running) -> str:
    """Return the words of the text that the caret stands in."""
    focus = running.window.focusWidget()
    assert isinstance(focus, RichTextEdit)
    return focus.toPlainText()


def press_undo(running: Running) -> None:
    """Press the keys of undo."""
    focus = running.window.focusWidget()
    assert focus is not None
    press(focus, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_coming_back_to_an_item_that_is_gone_leads_to_what_is_left_around_it(qtbot: QtBot, running: Running) -> None:
    running.board.ask()
    qtbot.waitUntil(running.board.groups.isVisible, timeout=30_000)
    merge(qtbot, running)
    until_safe(qtbot, running)
    write_in(running, 2)
    begin_to_read(running)
    running.desk.undo()
    qtbot.waitUntil(lambda: recommended(running) == [], timeout=30_000)
    press(running.pages.help, Qt.Key.Key_Escape)
    assert running.window.page is None
    assert isinstance(running.window.focusWidget(), AddButton)
    assert running.workbench.open is not None
    assert running.workbench.open.form.section == "recommendations"


def begin_to_read(running: Running) -> None:
    running.window.commands["help"].trigger()
    assert running.window.page is running.pages.help
