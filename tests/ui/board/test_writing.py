"""One wording for several groups: what it leaves away is told before it is taken, and the account closes all the same."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gfmd_desktop.domain.report import Item, Waived
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.merge.inputs import GroupReport
from gfmd_desktop.merge.merging import begin
from gfmd_desktop.ui.board.board import Board
from gfmd_desktop.ui.board.board_page import BoardPage
from tests.example_template import EXAMPLE
from tests.ui.board.conftest import FIREWALLS, FIREWALLS_TOO, board_of, group, labels, line, said_together
from tests.ui.typing_keys import press, type_words

CTRL = Qt.KeyboardModifier.ControlModifier


def begin_to_combine(page: BoardPage, *said: str) -> None:
    """Make one of the row somebody stands on, and have other words stand there."""
    press(page.tables.groups, Qt.Key.Key_M)
    if said:
        page.strip.text.show_value(from_plain(" ".join(said)))


def take_wording(page: BoardPage) -> None:
    press(page.strip.text, Qt.Key.Key_Return, CTRL)


def show_long(page: BoardPage) -> None:
    """Show two groups that say the same idea, one of them a sentence more."""
    groups = (group("Asia", f"{FIREWALLS} Count who is turned away."), group("Europe", FIREWALLS_TOO))
    page.show_board(Board(begin(groups)), "4.1")


def test_both_wordings_stay_in_sight_while_somebody_writes(page: BoardPage) -> None:
    begin_to_combine(page)
    assert FIREWALLS in page.said.toPlainText()
    assert FIREWALLS_TOO in page.said.toPlainText()
    assert page.said.isVisible()
    press(page.strip.text, Qt.Key.Key_Escape)
    assert not page.said.isVisible()
    assert page.tables.groups.hasFocus()


def test_a_wording_in_other_words_is_taken_without_a_question(page: BoardPage) -> None:
    begin_to_combine(page, "Firewalls between immigration law enforcement and public services, for all.")
    take_wording(page)
    assert not page.strip.is_writing
    assert not line(page).is_open


def test_a_sentence_that_would_be_dropped_is_marked_and_asked_about(page: BoardPage) -> None:
    show_long(page)
    begin_to_combine(page, FIREWALLS)
    type_words(page.strip.text, " ")
    assert "Count who is turned away." in page.said.accessibleDescription()
    take_wording(page)
    assert page.strip.is_writing, "nothing was taken yet"
    assert "“\u2068Count who is turned away.\u2069” (\u2068Asia\u2069)" in labels(page)
    assert page.unsaid.otherwise.hasFocus()


def test_a_dropped_sentence_is_left_out_with_a_reason_and_the_account_closes(page: BoardPage) -> None:
    show_long(page)
    begin_to_combine(page, FIREWALLS)
    take_wording(page)
    page.unsaid.omit.setFocus()
    press(page.unsaid.omit, Qt.Key.Key_Return)
    type_words(page.waiving.line, "not agreed")
    press(page.waiving.line, Qt.Key.Key_Return)
    merge = board_of(page).merge
    assert said_together(page) == [FIREWALLS]
    assert [(each.text, each.reason) for each in merge.report.waived] == [("Count who is turned away.", "not agreed")]
    assert merge.recount.is_complete
    assert (merge.recount.accounting.sentences, merge.recount.accounting.waived) == (3, 1)
    assert "Count who is turned away." in str(page.tables.model and page.tables.model.says.cell(line(page), 3))


def test_a_dropped_sentence_is_put_in_after_all(page: BoardPage) -> None:
    show_long(page)
    begin_to_combine(page, FIREWALLS)
    take_wording(page)
    page.unsaid.insert.click()
    assert page.strip.text.hasFocus()
    take_wording(page)
    assert said_together(page) == [f"{FIREWALLS}\nCount who is turned away."]


def test_what_is_said_in_other_words_is_taken_as_it_is(page: BoardPage) -> None:
    show_long(page)
    begin_to_combine(page, f"{FIREWALLS} Numbers of the rejected.")
    take_wording(page)
    press(page.unsaid.otherwise, Qt.Key.Key_Return)
    assert said_together(page) == [f"{FIREWALLS} Numbers of the rejected."]
    assert board_of(page).is_complete


def test_going_on_with_writing_leaves_the_question(page: BoardPage) -> None:
    show_long(page)
    begin_to_combine(page, FIREWALLS)
    take_wording(page)
    press(page.unsaid.otherwise, Qt.Key.Key_Escape)
    assert page.strip.text.hasFocus()
    assert not page.unsaid.isVisible()
    page.unsaid.ask(())
    page.unsaid.omit.click()
    press(page.waiving.line, Qt.Key.Key_Escape)
    assert page.strip.text.hasFocus(), "no reason, no leaving out"


def test_a_combined_wording_is_written_again_from_where_it_was(page: BoardPage) -> None:
    begin_to_combine(page, "Firewalls between immigration law enforcement and public services, for all.")
    take_wording(page)
    press(page.tables.groups, Qt.Key.Key_M)
    assert "law enforcement and public services" in page.strip.text.toPlainText()
    press(page.strip.text, Qt.Key.Key_Escape)
    press(page.tables.groups, Qt.Key.Key_E)
    page.strip.text.show_value(from_plain("Firewalls between enforcement of immigration law and public services."))
    take_wording(page)
    assert said_together(page)[0] == "Firewalls between enforcement of immigration law and public services."
    assert len(line(page).result[0].entry.units) == 2


def test_nothing_is_no_wording(page: BoardPage) -> None:
    begin_to_combine(page, "")
    take_wording(page)
    assert page.strip.is_writing


def test_a_row_of_one_text_says_why_it_cannot_be_combined(page: BoardPage) -> None:
    press(page.tables.groups, Qt.Key.Key_Down)
    press(page.tables.groups, Qt.Key.Key_M)
    assert not page.strip.is_writing
    assert "no two texts here" in labels(page)


def with_steps(name: str, words: str, *steps: str) -> GroupReport:
    made = tuple(Item(f"{name}{at}", {"step": from_plain(step)}) for at, step in enumerate(steps))
    report = group(name, words).report
    item = Item("p", {"proposal": from_plain(words), "steps": made})
    return GroupReport(
        type(report)(report.id, report.template, group=name, values={"proposals": (item,)}), EXAMPLE, name
    )


def test_lists_within_keep_what_all_groups_said_and_the_editor_says_so(page: BoardPage) -> None:
    groups = (with_steps("Asia", FIREWALLS, "Train staff."), with_steps("Europe", FIREWALLS_TOO, "Write a rule."))
    page.show_board(Board(begin(groups)), "4.1")
    begin_to_combine(page)
    assert "what the groups say here is kept" in labels(page)
    page.strip.text.show_value(
        from_plain("Firewalls between immigration law enforcement and public services, for all.")
    )
    take_wording(page)
    model = page.tables.model
    assert model is not None
    assert "Steps 2" in model.says.cell(line(page), model.result_column)


def test_three_groups_and_more_become_one_text(page: BoardPage) -> None:
    page.show_board(Board(begin([group(name, FIREWALLS) for name in ("Asia", "Europe", "Africa", "Pacific")])), "4.1")
    begin_to_combine(page)
    take_wording(page)
    assert said_together(page) == [FIREWALLS]
    assert line(page).result[0].entry.groups == ("Asia", "Europe", "Africa", "Pacific")
    assert board_of(page).is_complete


def test_what_a_group_left_out_itself_is_no_part_of_a_wording(page: BoardPage) -> None:
    mine = group("Asia", FIREWALLS)
    waived = type(mine.report)(
        mine.report.id, mine.report.template, group="Asia", values=mine.report.values, waived=(Waived("Old.", "old"),)
    )
    page.show_board(Board(begin((GroupReport(waived, EXAMPLE, "Asia"), group("Europe", FIREWALLS_TOO)))), "4.1")
    board_of(page).take_rest()
    assert board_of(page).is_complete
    assert [each.text for each in board_of(page).merge.report.waived] == ["Old."]
