"""Fifteen minutes at a coffee break: the regional groups of session 4.1 become one report in the window, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from gfmd_desktop.merge.rows import Why
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.board.board_page import BoardPage
from gfmd_desktop.ui.board.lines import Line
from tests.program import PreparedProgram
from tests.ui.typing_keys import press, type_words
from tests.ui.window.conftest import Open, add_left_over, until_open, until_safe
from tests.ui.window.test_names import nameless

GROUPS = Path(__file__).resolve().parents[2] / "data" / "merge"
ASIA, LATIN_AMERICA, EUROPE, AFRICA = (
    GROUPS / f"4.1-{group}.json" for group in ("asia", "latin-america", "europe", "africa")
)
CTRL = Qt.KeyboardModifier.ControlModifier
WAIT_MS = 30_000


@pytest.fixture
def running(qtbot: QtBot, open_window: Open, tmp_path: Path) -> Running:
    """A window in which Asia's report lies open."""
    running = open_window(ASIA)
    until_open(qtbot, running)
    until_safe(qtbot, running)
    running.memory.change(export_folder=str(tmp_path / "out"))
    (tmp_path / "out").mkdir()
    return running


def from_word(program: PreparedProgram, folder: Path) -> Path:
    """Return Europe's report as its rapporteur sends it: a Word file, with a line at its end that has no place."""
    file = folder / "europe.docx"
    assert program("export", EUROPE, "-o", file, folder=folder).status == 0
    return add_left_over(file)


def key(code: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, code, *held)


def ask_for_groups(qtbot: QtBot, running: Running) -> None:
    running.window.commands["merge"].trigger()
    qtbot.waitUntil(lambda: running.window.page is running.board.groups, timeout=WAIT_MS)


def board(qtbot: QtBot, running: Running) -> BoardPage:
    qtbot.waitUntil(lambda: running.window.page is running.board.page, timeout=WAIT_MS)
    return running.board.page


def look_through_word(qtbot: QtBot, running: Running) -> None:
    """What has no place in the Word file is looked at before the file comes in: it waits until the board."""
    review = running.arrivals.page.review
    qtbot.waitUntil(review.isVisible, timeout=WAIT_MS)
    assert review.review is not None
    press(review.passages, Qt.Key.Key_Return)
    review.places.stand_at(("other_information",))
    press(review.places, Qt.Key.Key_Return)
    review.foot.take.click()


def decide(page: BoardPage) -> int:
    """Decide row by row with the keys people use; return how many keys it took."""
    keys = 0
    waived = False
    while True:
        line = page.tables.line()
        assert line is not None
        assert line.is_open
        if line.row.why is Why.SAME_IDEA:
            key(Qt.Key.Key_M)
            key(Qt.Key.Key_Return, CTRL)
            keys += 2
        elif line.row.why is Why.ONLY_HERE and not waived and line.row.field == "recommendations":
            waived = True
            key(Qt.Key.Key_X)
            type_words(page.waiving.line, "agreed in plenary")
            key(Qt.Key.Key_Return)
            keys += 2
        else:
            keys += _take(page)
        assert not line_now_open(page, line)
        key(Qt.Key.Key_F8)
        keys += 1
        if page.finish.hasFocus():
            return keys


def _take(page: BoardPage) -> int:
    """Go over to the result and take the row as it is."""
    keys = 1
    while not page.tables.on_result:
        key(Qt.Key.Key_Right)
        keys += 1
    key(Qt.Key.Key_Return)
    return keys


def line_now_open(page: BoardPage, line: Line) -> bool:
    assert page.board is not None
    lines = (each for each in page.board.lines if isinstance(each, Line))
    return any(each.row.units == line.row.units and each.is_open for each in lines)


def exported(qtbot: QtBot, running: Running, folder: Path) -> str:
    """Export as Word and return what the page says."""
    before = set(folder.iterdir())
    running.window.messages.take_back("export")
    running.window.commands["export"].trigger()
    choices = running.export.drawer.findChildren(QCheckBox)
    next(each for each in choices if "annex" in each.text()).setChecked(True)
    QTest.keyClick(running.window.focusWidget(), Qt.Key.Key_Return)
    said = running.window.messages.said
    qtbot.waitUntil(lambda: any("identical" in words for words in said()), timeout=WAIT_MS)
    (file,) = set(folder.iterdir()) - before
    body = Document(str(file)).element.body
    return "\n".join("".join(paragraph.itertext()) for paragraph in body.iter() if paragraph.tag.endswith("}p"))


def finish(qtbot: QtBot, running: Running, page: BoardPage) -> None:
    assert page.board is not None
    merged = page.board.merge.decided.report
    qtbot.waitUntil(lambda: page.head.account.property("tone") == "good", timeout=WAIT_MS)
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: running.window.page is None and running.workbench.open is not None and opened(running) == merged,
        timeout=WAIT_MS,
    )
    until_safe(qtbot, running)


def opened(running: Running) -> str:
    return running.workbench.open.draft.report.id if running.workbench.open else ""


@pytest.mark.slow
def test_the_regional_groups_become_one_report_in_a_coffee_break(
    qtbot: QtBot, program: PreparedProgram, running: Running, tmp_path: Path
) -> None:
    ask_for_groups(qtbot, running)
    assert nameless(running.window) == []
    running.window.files_dropped.emit([LATIN_AMERICA, from_word(program, tmp_path)])
    look_through_word(qtbot, running)
    qtbot.waitUntil(lambda: running.window.page is running.board.groups, timeout=WAIT_MS)
    assert len(running.board.groups.ids()) == 3, "those that came in are chosen beside the open one"

    key(Qt.Key.Key_Return)
    page = board(qtbot, running)
    assert nameless(running.window) == []
    assert page.board is not None
    assert set(page.board.groups) == {"Asia", "Latin America", "Europe and Mediterranean"}
    keys = decide(page)
    assert keys < 200
    finish(qtbot, running, page)

    running.window.commands["merge"].trigger()
    board(qtbot, running)
    page.head.more.click()
    qtbot.waitUntil(lambda: running.window.page is running.board.groups, timeout=WAIT_MS)
    running.window.files_dropped.emit([AFRICA])
    qtbot.waitUntil(lambda: len(running.board.groups.ids()) == 4, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: running.window.page is running.board.groups, timeout=WAIT_MS)
    key(Qt.Key.Key_Return)
    board(qtbot, running)
    news = {page.board.merge.units[unit].source.group for unit in page.board.merge.news}
    assert news == {"Africa"}, "only the late group's rows ask"
    decide(page)
    page.provenance.setChecked(True)
    finish(qtbot, running, page)

    with_groups = exported(qtbot, running, tmp_path / "out")
    assert "(Latin America)" in with_groups
    assert "(Asia, " in with_groups or "(Asia)" in with_groups
    assert "agreed in plenary" not in with_groups

    running.memory.change(provenance="hide")
    without = exported(qtbot, running, tmp_path / "out")
    assert "(Latin America)" not in without
    assert "Women who trade across borders are migrants, too." in without
    until_safe(qtbot, running)
    running.desk.undo()
    qtbot.waitUntil(lambda: "trade across borders" not in str(values(running)), timeout=WAIT_MS)
    assert "firewalls" in str(values(running)), "one undo takes back what the late group brought"


def values(running: Running) -> object:
    assert running.workbench.open is not None
    return running.workbench.open.draft.report.values


def test_what_was_decided_is_there_after_the_battery_died(
    qtbot: QtBot, running: Running, open_window: Open, library: Path
) -> None:
    ask_for_groups(qtbot, running)
    running.window.files_dropped.emit([EUROPE])
    qtbot.waitUntil(lambda: len(running.board.groups.ids()) == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: running.window.page is running.board.groups, timeout=WAIT_MS)
    chosen = running.board.groups.ids()
    key(Qt.Key.Key_Return)
    page = board(qtbot, running)
    key(Qt.Key.Key_Return)
    assert page.board is not None
    decided = page.board.merge.decided.decisions
    assert decided
    merges = library.with_name(f"{library.name}-merges")
    qtbot.waitUntil(lambda: merges.exists() and any(merges.glob("*.json")), timeout=WAIT_MS)
    running.window.close()
    running.desk.close(20)

    again = open_window()
    until_open(qtbot, again)
    ask_for_groups(qtbot, again)
    assert set(again.board.groups.ids()) == set(chosen)
    key(Qt.Key.Key_Return)
    assert board(qtbot, again).board.merge.decided.decisions == decided  # type: ignore[union-attr]
