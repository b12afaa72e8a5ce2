"""Three groups made one at a coffee break: by keyboard, by dragging, with every sentence accounted for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.merge.merging import begin
from gfmd_desktop.ui.board.board import Board
from gfmd_desktop.ui.board.board_page import BoardPage
from gfmd_desktop.ui.board.dragging import UNIT_MIME
from gfmd_desktop.ui.board.lines import Line
from gfmd_desktop.ui.theme import DARK, LIGHT
from tests.ui.board.conftest import FIREWALLS, Show, board_of, group, labels, line, said_together
from tests.ui.typing_keys import press, type_words


def test_the_like_stand_side_by_side_and_nothing_is_decided_yet(page: BoardPage) -> None:
    assert set(line(page).cells) == {0, 2}
    assert "0 of 5 sentences accounted for" in labels(page)
    assert "Same idea" in labels(page)


def test_a_merge_is_finished_by_keys_alone(page: BoardPage, qtbot: QtBot) -> None:
    groups = page.tables.groups
    press(groups, Qt.Key.Key_M)
    assert page.strip.text.hasFocus()
    page.strip.text.show_value(from_plain(f"{FIREWALLS[:-1]}, for all."))
    press(page.strip.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert groups.hasFocus()
    press(groups, Qt.Key.Key_F8)
    press(groups, Qt.Key.Key_Return)
    press(groups, Qt.Key.Key_F8)
    press(groups, Qt.Key.Key_X)
    type_words(page.waiving.line, "said in plenary")
    press(page.waiving.line, Qt.Key.Key_Return)
    press(groups, Qt.Key.Key_Return)
    assert page.places.hasFocus(), "a text without a place is put somewhere first"
    page.places.activated.emit(page.places.findText("Anything else"))
    assert board_of(page).is_complete
    qtbot.waitUntil(lambda: "5 of 5 sentences accounted for" in labels(page))
    with qtbot.waitSignal(page.finished):
        page.finish.click()
    assert said_together(page) == [f"{FIREWALLS[:-1]}, for all.", "Fund local groups."]
    assert [each.reason for each in board_of(page).merge.report.waived] == ["said in plenary"]


@pytest.mark.parametrize(("decided", "open_one"), [(1, 3), (3, 1)])
@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_a_row_decided_in_part_is_gone_on_with_before_the_next_one(
    page: BoardPage, decided: int, open_one: int, held: Qt.KeyboardModifier
) -> None:
    tables, groups = page.tables, page.tables.groups
    row = tables.current().row()
    tables.stand_on(row, decided)
    press(groups, Qt.Key.Key_Return)
    assert len(line(page).open) == 1
    press(groups, Qt.Key.Key_F8, held)
    assert (tables.current().row(), tables.current().column()) == (row, open_one)
    press(groups, Qt.Key.Key_F8, held)
    assert tables.current().row() != row, "who goes on without deciding is not held back"
    for _ in range(10):
        press(groups, Qt.Key.Key_F8, held)
        if tables.current().row() == row:
            break
    assert (tables.current().row(), tables.current().column()) == (row, open_one)


def test_what_is_left_of_a_row_asks_after_one_text_of_it_was_left_out(page: BoardPage) -> None:
    row = page.tables.current().row()
    press(page.tables.groups, Qt.Key.Key_X)
    type_words(page.waiving.line, "said in plenary")
    press(page.waiving.line, Qt.Key.Key_Return)
    assert (page.tables.current().row(), page.tables.current().column()) == (row, 3)


def test_it_cannot_be_finished_before_every_sentence_is_accounted_for(page: BoardPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.finished):
        page.finish.click()
    assert line(page).is_open


def test_nothing_is_left_out_without_a_reason(page: BoardPage) -> None:
    press(page.tables.groups, Qt.Key.Key_X)
    press(page.waiving.line, Qt.Key.Key_Return)
    assert board_of(page).merge.report.waived == ()


def test_a_digit_puts_an_entry_at_its_place_and_undo_takes_it_back(page: BoardPage) -> None:
    before = said_together(page)
    assert before[-1] == "Protect returned children."
    page.tables.stand_on(page.tables.current().row() + 2, 2)
    press(page.tables.groups, Qt.Key.Key_1)
    assert said_together(page)[0] == "Protect returned children."
    press(page.tables.groups, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said_together(page) == before


def test_the_arrows_lead_over_to_the_result_and_back(page: BoardPage) -> None:
    groups, result = page.tables.groups, page.tables.result
    for _ in range(3):
        press(groups, Qt.Key.Key_Right)
    assert result.hasFocus()
    press(result, Qt.Key.Key_Return)
    assert not line(page).is_open, "Enter on the result takes the row"
    press(result, Qt.Key.Key_Left)
    assert groups.hasFocus()


def test_a_cell_goes_into_another_row_and_into_one_of_its_own(page: BoardPage) -> None:
    groups = page.tables.groups
    press(groups, Qt.Key.Key_Down)
    assert set(line(page).cells) == {0}
    press(groups, Qt.Key.Key_Up)
    page.tables.stand_on(page.tables.current().row(), 3)
    press(groups, Qt.Key.Key_A)
    assert set(line(page).cells) == {2}
    press(groups, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert len(line(page).row.units) == 2


def test_a_cell_is_dropped_on_another_row(page: BoardPage) -> None:
    model = page.tables.model
    assert model is not None
    row = page.tables.current().row()
    unit = next(iter(model.units_at(model.index(row + 2, 2)))).id
    data = QMimeData()
    data.setData(UNIT_MIME, unit.encode())
    model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, model.index(row, 1))
    assert set(line(page).cells) == {0, 1, 2}


def test_the_whole_merge_is_undone_in_one_step(page: BoardPage) -> None:
    board = board_of(page)
    before = board.merge
    board.take_rest()
    board.undo_all()
    assert board.merge == before


def test_only_what_is_to_decide_is_shown_when_asked(page: BoardPage) -> None:
    board_of(page).take_line(line(page))
    page.only_open.setChecked(True)
    model = page.tables.model
    assert model is not None
    shown = [model.line_at(row) for row in range(model.rowCount())]
    assert all(each.is_open for each in shown if isinstance(each, Line))
    assert len(shown) == 5, "two headings, two proposals and the text without a place"


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_twenty_groups_have_their_place(shown: Show, colours: object) -> None:
    page = BoardPage(colours)  # type: ignore[arg-type]
    page.resize(1280, 620)
    page.show_board(Board(begin([group(f"Group {at}", FIREWALLS, f"Thing {at}.") for at in range(20)])), "4.1")
    shown(page)
    assert page.width() == 1280
    assert page.tables.groups.columnWidth(1) >= page.fontMetrics().averageCharWidth() * 20
    assert page.tables.result.isVisible()
