"""A report that comes back from another laptop or from Word is decided on by keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.report import items, rich
from gfmd_desktop.domain.rich_text import from_plain, plain
from gfmd_desktop.services.deciding import Deciding
from gfmd_desktop.ui.returning.returning_page import ReturningPage
from gfmd_desktop.ui.theme import LIGHT
from tests.services.test_deciding import Values, brought, examples, two_hands
from tests.ui.typing_keys import press

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def page(shown: Show) -> ReturningPage:
    """A page with a paragraph both changed and a row that the file lacks."""
    page = ReturningPage(LIGHT)
    page.resize(1000, 620)
    shown(page)
    page.show_deciding(two_hands(), "back.docx")
    return page


def deciding_of(page: ReturningPage) -> Deciding:
    assert page.deciding is not None
    return page.deciding


def labels(page: ReturningPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_it_says_how_much_is_taken_and_how_much_needs_somebody(page: ReturningPage) -> None:
    assert "taken from the file: 1 · to decide: 2" in labels(page)
    assert page.cards[0].hasFocus()


def test_all_is_decided_by_digits_and_enter(page: ReturningPage, qtbot: QtBot) -> None:
    press(page.cards[0], Qt.Key.Key_2)
    assert page.cards[1].hasFocus()
    press(page.cards[1], Qt.Key.Key_1)
    assert page.take.hasFocus()
    with qtbot.waitSignal(page.accepted) as accepted:
        press(page.take, Qt.Key.Key_Space)
    assert accepted.args == [page.deciding]
    report = deciding_of(page).report
    assert plain(rich(report.values["findings"])) == "Close all the doors."
    assert len(items(report.values["examples"])) == 2


def test_a_place_is_written_anew(page: ReturningPage) -> None:
    press(page.cards[0], Qt.Key.Key_4)
    assert page.strip.text.hasFocus()
    assert plain(page.strip.text.value()) == "Close the doors softly.\nClose all the doors."
    page.strip.text.show_value(from_plain("Close all doors softly."))
    press(page.strip.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert plain(rich(deciding_of(page).report.values["findings"])) == "Close all doors softly."
    assert not page.strip.isVisible()


def test_nothing_is_taken_while_something_is_open(page: ReturningPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.accepted):
        page.take.click()
    assert page.cards[0].hasFocus()
    press(page.cards[0], Qt.Key.Key_1)
    press(page.cards[0], Qt.Key.Key_Backspace)
    assert deciding_of(page).left == 2


def test_differing_words_are_marked_and_told(page: ReturningPage) -> None:
    assert "text-decoration:underline" in labels(page)
    described = page.cards[0].accessibleDescription()
    assert described == "before: Close the doors.; here: Close the doors softly.; in the file: Close all the doors."


def marked(page: ReturningPage) -> list[str]:
    """Return the words that the first card underlines."""
    texts = [label.text() for label in page.cards[0].findChildren(QLabel)]
    return [words for text in texts for words in re.findall(r"underline\">([^<]*)</span>", text)]


def test_without_an_earlier_text_two_like_ones_are_compared_with_each_other(page: ReturningPage) -> None:
    here: Values = {"theme": "Close the doors softly at night"}
    page.show_deciding(brought({}, here, {"theme": "Close the doors loudly at night"}), "other.docx")
    assert marked(page) == ["softly", "loudly"]
    page.show_deciding(brought({}, here, {"theme": "Whoever pays the piper"}), "other.docx")
    assert marked(page) == ["Close the doors softly at night", "Whoever pays the piper"]


def test_what_needs_no_decision_can_be_taken_at_once(page: ReturningPage) -> None:
    page.show_deciding(brought({"theme": "Doors"}, {"theme": "Doors"}, {"theme": "Open doors"}), "other.docx")
    assert page.take.hasFocus()
    assert "to decide" not in labels(page)


def test_leaving_changes_nothing(page: ReturningPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        press(page.cards[0], Qt.Key.Key_Escape)
    leave_out = next(each for each in page.findChildren(QPushButton) if each.text() == "Leave the report as it is")
    with qtbot.waitSignal(page.given_up):
        leave_out.click()


class TestARowThatMayBeAnotherInOtherWords:
    @pytest.fixture
    def asking(self, shown: Show) -> ReturningPage:
        base: Values = {"examples": examples("One.", "Two and a half.")}
        theirs: Values = {"examples": examples("One.", "Half of two.")}
        page = ReturningPage(LIGHT)
        shown(page)
        page.show_deciding(brought(base, base, theirs, unsure={"Hal": ("Two",)}), "back.docx")
        return page

    def test_both_wordings_are_shown_and_a_third_answer_makes_them_one(self, asking: ReturningPage) -> None:
        assert "Half of two" in asking.cards[0].accessibleDescription()
        assert "3  It is the same, in other words" in {
            button.text() for button in asking.cards[0].findChildren(QPushButton)
        }
        press(asking.cards[0], Qt.Key.Key_3)
        found = items(deciding_of(asking).report.values["examples"])
        assert [(item.id, plain(rich(item.values["example"]))) for item in found] == [
            ("One", "One."),
            ("Two", "Half of two."),
        ]

    def test_that_it_is_another_report_is_only_offered_where_a_line_on_its_pages_told(
        self, asking: ReturningPage
    ) -> None:
        assert not asking.as_new.isVisible()
