"""What the board shows beside the texts: limits, orders, news, silence, repetitions; and what a screen reader hears of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest

from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.merge.inputs import GroupReport
from gfmd_desktop.merge.merging import begin, replay
from gfmd_desktop.ui.board.board import Board
from gfmd_desktop.ui.board.board_model import BoardModel
from gfmd_desktop.ui.board.board_page import BoardPage
from gfmd_desktop.ui.board.board_words import heading_words
from gfmd_desktop.ui.board.dragging import ENTRY_MIME
from gfmd_desktop.ui.board.heading_parts import parts_of
from gfmd_desktop.ui.board.lines import Heading, Line
from tests.example_template import EXAMPLE
from tests.ui.board.conftest import FIREWALLS, FIREWALLS_TOO, board_of, group, labels, line, said_together
from tests.ui.typing_keys import press


def model_of(page: BoardPage) -> BoardModel:
    assert page.tables.model is not None
    return page.tables.model


def heading_row(page: BoardPage, words: str) -> int:
    model = model_of(page)
    lines = ((row, model.line_at(row)) for row in range(model.rowCount()))
    return next(row for row, found in lines if isinstance(found, Heading) and words in found.words)


def spoken(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole)).replace("\u2068", "").replace("\u2069", "")


def with_values(made: GroupReport, **changes: object) -> GroupReport:
    return replace(made, report=replace(made.report, **changes))  # type: ignore[arg-type]


def test_what_more_groups_said_comes_first_when_asked(page: BoardPage) -> None:
    page.show_board(
        Board(begin((group("Asia", "Fund local groups."), group("Europe", FIREWALLS), group("Africa", FIREWALLS_TOO)))),
        "4.1",
    )
    assert said_together(page)[0] == "Fund local groups."
    press(page.tables.groups, Qt.Key.Key_S)
    assert said_together(page)[0] == FIREWALLS
    press(page.tables.groups, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said_together(page)[0] == "Fund local groups."


def test_a_click_on_the_words_in_a_heading_orders_its_list(page: BoardPage) -> None:
    table, row = page.tables.groups, heading_row(page, "Proposals")
    heading = model_of(page).line_at(row)
    assert isinstance(heading, Heading)
    room = table.visualRect(model_of(page).index(row, 0))
    place = parts_of(heading, room, table.font()).order.center()
    assert not board_of(page).merge.decided.order
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(room.left() + 2, place.y()))
    assert not board_of(page).merge.decided.order, "the heading itself is no button"
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert list(board_of(page).merge.decided.order) == ["proposals"]


def test_a_list_over_its_limit_says_so_and_what_does_not_count_is_told(page: BoardPage) -> None:
    limit = EXAMPLE.field("proposals").limit or 0
    said = [f"Thing number {word}." for word in ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf")]
    page.show_board(Board(begin((group("Asia", *said), group("Europe", "Other.")))), "4.1")
    heading = model_of(page).line_at(heading_row(page, "Proposals"))
    assert isinstance(heading, Heading)
    assert f"8 of {limit}: choose later" in heading_words(heading)
    last = model_of(page).index(model_of(page).rowCount() - 1, model_of(page).result_column)
    assert "beyond what counts" in spoken(last)


def test_an_entry_dropped_on_another_takes_its_place(page: BoardPage) -> None:
    model, before = model_of(page), said_together(page)
    last = board_of(page).lines[-3]
    assert isinstance(last, Line)
    data = QMimeData()
    data.setData(ENTRY_MIME, last.row.id.encode())
    first = model.index(heading_row(page, "Proposals") + 1, model.result_column)
    model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, first)
    assert said_together(page) == [before[-1], *before[:-1]]


def test_a_late_group_and_what_was_changed_are_marked(page: BoardPage) -> None:
    board = board_of(page)
    board.take_rest()
    groups = [*board.merge.inputs[:2], group("Europe", "Something else."), group("Africa", "Teach every child.")]
    again = replay(board.merge.plan, groups, EXAMPLE)
    page.show_board(Board(again), "4.1")
    model = model_of(page)
    shown = [spoken(model.index(row, column)) for row in range(model.rowCount()) for column in range(1, 5)]
    assert any("to decide, changed: Something else." in each for each in shown)
    assert any("to decide, new: Teach every child." in each for each in shown)
    assert "1 decisions ask again" in labels(page), "what Europe said was taken before, and says something else now"


def test_a_group_that_said_nothing_on_purpose_is_told_apart(page: BoardPage) -> None:
    silent = with_values(group("Europe"), nothing_said=frozenset({"proposals"}))
    page.show_board(Board(begin((group("Asia", FIREWALLS), silent))), "4.1")
    assert "nothing said" in spoken(model_of(page).index(page.tables.current().row(), 2))


def test_of_different_choices_one_stands_and_the_other_waits_for_a_decision(page: BoardPage) -> None:
    def in_mood(name: str, mood: str) -> GroupReport:
        return with_values(group(name), values={"mood": mood})

    page.show_board(Board(begin((in_mood("Asia", "calm"), in_mood("Europe", "lively")))), "4.1")
    board = board_of(page)
    assert "Only one of them can stand" in spoken(page.tables.current())
    assert "Lively" in spoken(page.tables.current()), "what does not stand is asked about"
    press(page.tables.groups, Qt.Key.Key_Return)
    assert board.merge.report.values["mood"] == "lively", "taking the other makes it stand"
    press(page.tables.groups, Qt.Key.Key_F8)
    assert "Calm" in spoken(page.tables.current())
    press(page.tables.groups, Qt.Key.Key_Return)
    assert board.merge.report.values["mood"] == "calm"
    press(page.tables.groups, Qt.Key.Key_F8)
    board.waive([line(page).row.id], "not so")
    assert board.is_complete


def test_the_same_title_of_all_groups_is_edited_for_all(page: BoardPage) -> None:
    titled = [with_values(group(name), values={"theme": "4.1 Firewalls"}) for name in ("Asia", "Europe")]
    page.show_board(Board(begin(titled)), "4.1")
    page.tables.stand_on(1, 1)
    press(page.tables.groups, Qt.Key.Key_E)
    page.strip.line.setText("4.1 Firewalls for all")
    press(page.strip.line, Qt.Key.Key_Return)
    assert board_of(page).merge.report.values["theme"] == "4.1 Firewalls for all"
    assert len(line(page).result) == 1


def test_texts_of_several_groups_stand_each_in_its_colour_and_once(page: BoardPage) -> None:
    told = [
        with_values(group(name), values={"findings": from_plain(f"{name} found it.")}) for name in ("Asia", "Europe")
    ]
    page.show_board(Board(begin(told)), "4.1")
    model = model_of(page)
    words = model.says.cell(line(page), model.result_column)
    assert words == "Asia found it.\n\nEurope found it."


def test_a_cell_is_heard_with_group_state_text_and_reason(page: BoardPage) -> None:
    heard = spoken(page.tables.current())
    assert heard.startswith(f"Asia, to decide, {FIREWALLS}, Same idea")
    press(page.tables.groups, Qt.Key.Key_Return)
    assert spoken(page.tables.current()).startswith("Asia, taken, ")


def test_undo_merge_takes_back_what_an_earlier_sitting_decided_too(page: BoardPage) -> None:
    board = board_of(page)
    board.take_rest()
    page.show_board(Board(replay(board.merge.plan, board.merge.inputs, EXAMPLE)), "4.1")
    assert board_of(page).merge.decided.decisions
    page.head.undo_all.click()
    assert not board_of(page).merge.decided.decisions
    press(page.tables.groups, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert board_of(page).merge.decided.decisions


def test_on_a_wall_only_texts_and_the_account_are_left(page: BoardPage) -> None:
    page.project(projecting=True)
    assert not page.take_rest.isVisible()
    assert not page.head.more.isVisible()
    assert page.head.account.isVisible()
    assert page.tables.groups.isColumnHidden(0)
    assert not page.strip.isVisible(), "what is whole in its cell is not said twice"
    press(page.tables.groups, Qt.Key.Key_M)
    assert page.strip.isVisible()
    press(page.strip.text, Qt.Key.Key_Escape)
    page.project(projecting=False)
    assert page.take_rest.isVisible()
    assert not page.tables.groups.isColumnHidden(0)


def test_arrows_go_the_way_the_window_reads(page: BoardPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(page.tables.groups, Qt.Key.Key_Left)
    assert page.tables.current().column() == 2
    for _ in range(2):
        press(page.tables.groups, Qt.Key.Key_Left)
    assert page.tables.result.hasFocus()
    press(page.tables.result, Qt.Key.Key_Right)
    assert page.tables.groups.hasFocus()
