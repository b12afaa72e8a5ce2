"""Looking through a file in the window, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.arrival import Certainty
from gfmd_desktop.domain.report import TemplateRef, items
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.services.reviewing import Review
from gfmd_desktop.ui.review.passages_model import PASSAGE_MIME, PassageRole
from gfmd_desktop.ui.review.places_model import PlaceRole, PlacesModel
from gfmd_desktop.ui.review.review_page import ReviewPage
from gfmd_desktop.ui.theme import LIGHT
from tests.example_template import EXAMPLE
from tests.services.test_reviewing import arrived
from tests.ui.typing_keys import press, type_words
from tests.ui.window.test_names import nameless

Show = Callable[[QWidget], QWidget]
LEFT_OVER = from_plain("Nobody could hear. It was far too loud.")


@pytest.fixture
def page(shown: Show) -> ReviewPage:
    """A page that shows a file with a doubt and two texts without a place."""
    page = ReviewPage(LIGHT)
    page.resize(1100, 640)
    page.head.show_forms([("Example", TemplateRef(EXAMPLE.id, EXAMPLE.revision)), ("Other", TemplateRef("other", 1))])
    page.show_review(Review(arrived(LEFT_OVER, from_plain("Ana Lima, Scouts")), EXAMPLE), "asia.docx")
    shown(page)
    page.passages.setFocus()
    return page


def review_of(page: ReviewPage) -> Review:
    assert page.review is not None
    return page.review


def texts(page: ReviewPage) -> str:
    """Return everything the page's labels say."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_it_begins_at_the_first_passage_to_look_at(page: ReviewPage) -> None:
    assert page.passages.number() == 2
    assert "3 of 6 sentences accounted for" in texts(page)


def test_a_file_is_settled_by_keys_alone(page: ReviewPage) -> None:
    review = review_of(page)
    press(page.passages, Qt.Key.Key_Space)
    assert page.passages.number() == 3, "on to the next"
    press(page.passages, Qt.Key.Key_Return)
    assert page.places.hasFocus()
    page.places.stand_at(("other",))
    press(page.places, Qt.Key.Key_Return)
    assert review.report.values["other"] == LEFT_OVER
    assert page.passages.hasFocus()
    assert page.passages.number() == 4
    press(page.passages, Qt.Key.Key_X)
    assert page.waiving.line.hasFocus()
    type_words(page.waiving.line, "not for the report")
    press(page.waiving.line, Qt.Key.Key_Return)
    assert review.is_settled
    assert "6 of 6 sentences accounted for" in texts(page)
    assert not page.left_overs.isVisible()


def test_alt_and_a_digit_put_a_passage_into_that_section(page: ReviewPage) -> None:
    press(page.passages, Qt.Key.Key_F8)
    press(page.passages, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    proposals = items(review_of(page).report.values["proposals"])
    assert proposals[-1].values == {"proposal": LEFT_OVER}


def test_a_passage_is_parted_by_a_key_and_its_parts_go_different_ways(page: ReviewPage) -> None:
    page.show_review(Review(arrived(from_plain("Nobody could hear.\nAna Lima, Scouts")), EXAMPLE), "asia.docx")
    page.passages.go_to(page.passages.model().index(3, 0))
    press(page.passages, Qt.Key.Key_P)
    assert page.passages.model().rowCount() == 5
    assert page.passages.number() == 3
    press(page.passages, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.passages.model().rowCount() == 4


def test_the_form_shows_what_became_of_a_passage_and_closes_again(page: ReviewPage) -> None:
    tree = page.places
    assert tree.currentIndex().data(PlaceRole.PATH) == ("proposals", "p", "steps", "s", "step")
    press(page.passages, Qt.Key.Key_F8)
    model = tree.model()
    assert isinstance(model, PlacesModel)
    assert not tree.isExpanded(model.index_of(("proposals",)))


@pytest.mark.parametrize("in_tray", [False, True])
def test_the_form_stays_as_it_is_while_a_text_is_held_with_the_mouse(page: ReviewPage, in_tray: bool) -> None:
    tree, model = page.places, page.places.model()
    assert isinstance(model, PlacesModel)
    view = page.left_overs.list if in_tray else page.passages
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    index = next(each for each in rows if each.data(PassageRole.NUMBER) == 3)
    stood_at = tree.currentIndex().data(PlaceRole.PATH)
    place = view.visualRect(index).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.number() == 3
    assert tree.isExpanded(model.index_of(("proposals",))), "it may be dragged there"
    assert tree.currentIndex().data(PlaceRole.PATH) == stood_at
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.passages.number() == 3
    assert not tree.isExpanded(model.index_of(("proposals",)))


def test_what_is_open_in_the_form_stays_open_when_an_entry_comes(page: ReviewPage) -> None:
    tree, model = page.places, page.places.model()
    assert isinstance(model, PlacesModel)
    press(page.passages, Qt.Key.Key_F8)
    tree.expand(model.index_of(("proposals",)))
    tree.collapse(model.index(0, 0))
    press(page.passages, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert tree.isExpanded(model.index_of(("proposals",)))
    assert not tree.isExpanded(model.index(0, 0))


def test_who_works_in_the_tray_stays_there(page: ReviewPage) -> None:
    tray = page.left_overs.list
    tray.setFocus()
    tray.setCurrentIndex(tray.model().index(0, 0))
    press(tray, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert tray.hasFocus()
    assert page.passages.number() == 4


def test_a_long_passage_is_whole_only_while_somebody_stands_on_it(page: ReviewPage, qtbot: QtBot) -> None:
    long = from_plain("\n".join(f"Line {number}." for number in range(80)))
    page.show_review(Review(arrived(long, from_plain("Short.")), EXAMPLE), "asia.docx")
    model = page.passages.model()
    page.passages.go_to(model.index(4, 0))
    qtbot.waitUntil(lambda: page.passages.visualRect(model.index(3, 0)).height() < 600)
    page.passages.go_to(model.index(3, 0))
    qtbot.waitUntil(lambda: page.passages.visualRect(model.index(3, 0)).height() > 1000)


def test_a_file_shown_again_is_where_it_was(page: ReviewPage) -> None:
    review = review_of(page)
    press(page.passages, Qt.Key.Key_Space)
    page.show_review(Review(arrived(), EXAMPLE), "other.docx")
    page.show_review(review, "asia.docx")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.passages.number() == 3
    press(page.passages, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not review.can_undo


def test_a_reason_is_asked_for_one_passage_only(page: ReviewPage, qtbot: QtBot) -> None:
    press(page.passages, Qt.Key.Key_F8)
    press(page.passages, Qt.Key.Key_X)
    with qtbot.assertNotEmitted(page.accepted):
        press(page.waiving.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    press(page.passages, Qt.Key.Key_X)
    page.passages.go_to(page.passages.model().index(1, 0))
    assert not page.waiving.isVisible()


def test_taking_in_says_what_goes_on_waiting(page: ReviewPage) -> None:
    assert "sentences that go on waiting: 3" in texts(page)
    assert page.foot.take.accessibleDescription() == "sentences that go on waiting: 3"


def test_everything_that_takes_keys_has_a_name(page: ReviewPage) -> None:
    assert nameless(page) == []


def test_the_keyboard_goes_from_the_text_to_the_tray_to_the_form(page: ReviewPage) -> None:
    order = [widget for widget in focus_chain(page.passages) if widget in (page.left_overs.list, page.places)]
    assert order == [page.left_overs.list, page.places]


def focus_chain(first: QWidget) -> list[QWidget]:
    """Return the widgets behind one, in the order the Tab key goes."""
    chain = [first]
    while (widget := chain[-1].nextInFocusChain()) is not None and widget is not first:
        chain.append(widget)
    return chain[1:]


def test_undo_and_redo_are_the_pages_own_here(page: ReviewPage) -> None:
    press(page.passages, Qt.Key.Key_Space)
    assert review_of(page).can_undo
    press(page.passages, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not review_of(page).can_undo
    assert review_of(page).can_redo


def test_what_was_placed_can_wait_again(page: ReviewPage) -> None:
    page.passages.setCurrentIndex(page.passages.model().index(1, 0))
    press(page.passages, Qt.Key.Key_Delete)
    assert review_of(page).passage(1).certainty is Certainty.UNPLACED
    assert "No place yet: 3." in texts(page)


def test_the_tray_leads_to_the_passage_in_the_text(page: ReviewPage) -> None:
    tray = page.left_overs.list
    tray.setFocus()
    tray.setCurrentIndex(tray.model().index(1, 0))
    assert page.passages.number() == 4
    press(tray, Qt.Key.Key_X)
    press(page.waiving.line, Qt.Key.Key_Escape)
    assert review_of(page).passage(4).certainty is Certainty.UNPLACED


def test_a_passage_is_dropped_on_a_place(page: ReviewPage) -> None:
    tree = page.places
    hosts = next(
        index
        for row in range(tree.model().rowCount())
        for index in [tree.model().index(0, 0, tree.model().index(row, 0))]
        if index.data(PlaceRole.PATH) == ("hosts",)
    )
    tree.scrollTo(hosts)
    data = QMimeData()
    data.setData(PASSAGE_MIME, b"4")
    at = tree.visualRect(hosts).center()
    event = QDropEvent(
        QPointF(at), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    assert tree.model().canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, hosts)
    tree.dropEvent(event)
    (host,) = items(review_of(page).report.values["hosts"])
    assert host.values == {"name": "Ana Lima", "organisation": "Scouts"}
    assert tree.indexAt(QPoint(at)).isValid()
    assert page.passages.model().rowCount() == 5, "its text stays where it stood"


def test_every_row_tells_a_screen_reader_how_sure_it_is_and_where_it_went(page: ReviewPage) -> None:
    model = page.passages.model()
    spoken = [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
    assert spoken[0].startswith("the form's own words")
    assert (
        spoken[2]
        == "to look at, Open talks now., Proposals 1, Steps 1, Step, The heading before it is not quite the form's."
    )
    assert model.index(3, 0).data(PassageRole.PLACE) == ""


def test_another_form_can_be_tried_until_something_was_decided(page: ReviewPage, qtbot: QtBot) -> None:
    assert page.head.forms.currentText() == "Example"
    with qtbot.waitSignal(page.head.form_wanted) as wanted:
        page.head.forms.activated.emit(1)
    assert wanted.args == [TemplateRef("other", 1)]
    press(page.passages, Qt.Key.Key_Space)
    assert not page.head.forms.isEnabled()
    assert "undo that" in page.head.forms.toolTip()
    press(page.passages, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.head.forms.isEnabled()
    assert page.head.forms.toolTip() == ""


def test_taking_in_and_going_back_are_told(page: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.accepted) as accepted:
        page.foot.take.click()
    assert accepted.args == [page.review]
    with qtbot.waitSignal(page.left):
        press(page.passages, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.given_up):
        page.foot.leave_out.click()
