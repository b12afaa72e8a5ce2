"""Files dropped on the window: ours come back to their report, others are looked at, wrong ones are told, nothing is lost."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.problems import Code
from gfmd_desktop.domain.texts import places
from gfmd_desktop.errors import Cancelled
from gfmd_desktop.services.arriving import Incoming
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.arrivals.files_model import Stage
from gfmd_desktop.ui.messages import MessageBar
from gfmd_desktop.ui.returning.question_card import QuestionCard
from gfmd_desktop.ui.returning.returning_page import ReturningPage
from tests.program import PreparedProgram
from tests.ui.typing_keys import press
from tests.ui.window.conftest import SAMPLES, Open, add_left_over, until_open, until_safe
from tests.ui.window.test_names import nameless

SAMPLE = next(SAMPLES.glob("2016*.json"))
LATER = "added in Word."


@pytest.fixture
def exported(program: PreparedProgram, tmp_path: Path) -> Path:
    """Return the Word file of a sample, as the program writes it."""
    file = tmp_path / "report.docx"
    assert program("export", SAMPLE, "-o", file, folder=tmp_path).status == 0
    return file


@pytest.fixture
def with_a_left_over(exported: Path) -> Path:
    """Return that Word file with a paragraph behind the form."""
    return add_left_over(exported)


def edit(file: Path, before: str, after: str) -> None:
    """Change a paragraph in a word processor's place."""
    document = Document(str(file))
    text = next(each for each in document.element.body.iter(qn("w:t")) if (each.text or "").startswith(before))
    text.text += after
    document.save(str(file))


def all_words(running: Running) -> str:
    assert running.workbench.open is not None
    draft = running.workbench.open.draft
    return "\n".join(place.text for place in places(draft.report, draft.template))


def until_shown(qtbot: QtBot, page: QWidget) -> None:
    qtbot.waitUntil(page.isVisible, timeout=30_000)


def test_a_report_file_is_opened_at_once(qtbot: QtBot, open_window: Open) -> None:
    running = open_window()
    running.pages.take_in([SAMPLE])
    until_open(qtbot, running)
    assert running.window.page is None


def test_a_word_file_edited_elsewhere_shows_what_it_changes_before_it_is_taken(
    qtbot: QtBot, open_window: Open, exported: Path
) -> None:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    edit(exported, "One desk for newcomers", f" {LATER}")
    running.pages.take_in([exported])
    page = running.arrivals.page.returning
    until_shown(qtbot, page)
    assert page.deciding is not None
    assert LATER not in all_words(running)
    press(page.take, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: running.window.page is None and LATER in all_words(running), timeout=30_000)
    running.desk.undo()
    qtbot.waitUntil(lambda: LATER not in all_words(running), timeout=30_000)


def test_an_untouched_word_file_brings_nothing_new(qtbot: QtBot, open_window: Open, exported: Path) -> None:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    until_safe(qtbot, running)
    before = all_words(running)
    running.pages.take_in([exported])
    qtbot.waitUntil(lambda: running.window.page is None and running.arrivals.page.model.is_over, timeout=30_000)
    assert [row.stage for row in running.arrivals.page.model.rows] == [Stage.NOTHING_NEW]
    assert all_words(running) == before


def test_a_text_without_a_place_is_placed_before_the_report_comes_in(
    qtbot: QtBot, open_window: Open, with_a_left_over: Path
) -> None:
    running = open_window()
    running.pages.take_in([with_a_left_over])
    review = running.arrivals.page.review
    until_shown(qtbot, review)
    assert review.review is not None
    press(review.passages, Qt.Key.Key_Return)
    review.places.stand_at(("other_information",))
    press(review.places, Qt.Key.Key_Return)
    assert review.review.accounting.is_settled
    review.foot.take.click()
    qtbot.waitUntil(lambda: running.workbench.open is not None and running.window.page is None, timeout=30_000)
    assert "Nobody could hear the moderator" in all_words(running)


def test_of_several_files_the_good_ones_come_in_and_the_bad_one_is_told(
    qtbot: QtBot, open_window: Open, exported: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.docx"
    letter.write_text("This is no Word file.")
    others = [sample for sample in sorted(SAMPLES.glob("*.json")) if sample != SAMPLE]
    running = open_window()
    running.pages.take_in([exported, letter, *others])
    qtbot.waitUntil(lambda: running.arrivals.page.model.is_over, timeout=60_000)
    stages = [row.stage for row in running.arrivals.page.model.rows]
    assert stages == [Stage.TAKEN, Stage.REFUSED, Stage.TAKEN, Stage.TAKEN]
    until_open(qtbot, running)
    assert any("letter.docx" in bar.message.words for bar in running.window.messages.findChildren(MessageBar))


def test_one_bad_file_says_why_and_leads_back(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    letter = tmp_path / "letter.docx"
    letter.write_text("This is no Word file.")
    running.pages.take_in([letter])
    qtbot.waitUntil(lambda: running.arrivals.page.model.is_over, timeout=30_000)
    press(running.arrivals.page, Qt.Key.Key_Escape)
    assert running.window.page is None


def seen_page(running: Running) -> QWidget | None:
    """Return the page over the form."""
    return running.window.page


def said(running: Running) -> str:
    return "\n".join(running.window.messages.said())


def take_offer(qtbot: QtBot, running: Running, words: str) -> None:
    """Press the button of an offer as soon as it is seen."""

    def seen() -> list[QPushButton]:
        buttons = running.window.findChildren(QPushButton)
        return [each for each in buttons if each.text() == words and each.isVisible()]

    qtbot.waitUntil(lambda: bool(seen()), timeout=30_000)
    seen()[0].click()


def test_a_file_left_for_later_is_gone_on_with(qtbot: QtBot, open_window: Open, with_a_left_over: Path) -> None:
    running = open_window(next(SAMPLES.glob("2018*.json")))
    until_open(qtbot, running)
    running.pages.take_in([with_a_left_over])
    page = running.arrivals.page
    until_shown(qtbot, page.review)
    press(page.review.passages, Qt.Key.Key_X)
    press(page.review.waiving.line, Qt.Key.Key_Return)
    press(page.review.passages, Qt.Key.Key_Escape)
    assert seen_page(running) is None
    assert "report.docx" in said(running)
    take_offer(qtbot, running, "Go on with the file")
    assert seen_page(running) is page
    assert "wait for you" not in said(running)
    assert page.review.review is not None
    assert page.review.review.is_settled, "what was decided is still decided"


def test_reading_the_help_leads_back_to_the_file_as_it_was_left(
    qtbot: QtBot, open_window: Open, with_a_left_over: Path
) -> None:
    running = open_window(next(SAMPLES.glob("2018*.json")))
    until_open(qtbot, running)
    running.pages.take_in([with_a_left_over])
    page = running.arrivals.page
    until_shown(qtbot, page.review)
    chosen = page.review.passages.currentIndex()
    title = running.window.windowTitle()
    page.review.places.setFocus()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
        running.window.commands["help"].trigger()
        assert seen_page(running) is running.pages.help
        press(running.pages.help, key) if key is Qt.Key.Key_Escape else running.window.commands["help"].trigger()
        assert seen_page(running) is page
        assert page.review.isVisible()
        assert page.review.passages.currentIndex() == chosen
        assert page.focusWidget() is page.review.places
        assert running.window.windowTitle() == title
        assert "wait for you" not in said(running)
    press(page.review.passages, Qt.Key.Key_Escape)
    assert seen_page(running) is None, "the help is not gone back to"


def test_a_text_that_went_on_waiting_finds_its_place_later_as_one_step(
    qtbot: QtBot, open_window: Open, with_a_left_over: Path
) -> None:
    running = open_window()
    running.pages.take_in([with_a_left_over])
    until_shown(qtbot, running.arrivals.page.review)
    assert not running.window.commands["waiting"].isEnabled()
    press(running.arrivals.page.review.passages, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until_open(qtbot, running)
    qtbot.waitUntil(lambda: running.window.page is None and running.workbench.told is not None, timeout=30_000)
    assert "go on waiting for a place: 1" in said(running)
    assert running.workbench.open is not None
    problem = next(each for each in running.workbench.open.checker.problems if each.code is Code.UNPLACED_TEXT)
    running.workbench.visit(problem)
    page = running.waiting.page
    assert seen_page(running) is page
    press(page.passages, Qt.Key.Key_Return)
    page.places.stand_at(("other_information",))
    press(page.places, Qt.Key.Key_Return)
    press(page.passages, Qt.Key.Key_Escape)
    assert "not in the report yet" in said(running)
    take_offer(qtbot, running, "Go on")
    assert seen_page(running) is page
    press(page.passages, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert seen_page(running) is None
    assert "not in the report yet" not in said(running)
    assert "Nobody could hear the moderator" in all_words(running)
    assert not running.window.commands["waiting"].isEnabled()
    running.desk.undo()
    qtbot.waitUntil(running.window.commands["waiting"].isEnabled, timeout=30_000)
    assert "Nobody could hear the moderator" not in all_words(running)


def test_the_offer_leads_to_the_report_whose_text_waits(
    qtbot: QtBot, open_window: Open, with_a_left_over: Path
) -> None:
    running = open_window()
    other = next(SAMPLES.glob("2018*.json"))
    running.pages.take_in([with_a_left_over, other])
    page = running.arrivals.page
    until_shown(qtbot, page.review)
    press(page.review.passages, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: running.window.page is None and running.workbench.told is not None, timeout=30_000)
    take_offer(qtbot, running, "Give them a place")
    qtbot.waitUntil(lambda: running.window.page is running.waiting.page, timeout=30_000)
    assert running.waiting.page.passages.model().rowCount() == 1


def test_nobody_is_taken_away_from_elsewhere_when_files_are_done(qtbot: QtBot, open_window: Open) -> None:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    other = next(SAMPLES.glob("2018*.json"))
    running.pages.take_in([other])
    press(running.arrivals.page, Qt.Key.Key_Escape)
    assert seen_page(running) is None
    qtbot.waitUntil(lambda: running.arrivals.page.model.is_over, timeout=30_000)
    qtbot.waitUntil(lambda: other.name in said(running), timeout=30_000)
    before = all_words(running)
    take_offer(qtbot, running, "Open the report")
    qtbot.waitUntil(lambda: all_words(running) != before, timeout=30_000)


def test_a_file_of_no_known_form_is_read_as_one_that_somebody_chooses(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    document = Document()
    document.add_paragraph("Minutes of a meeting in the park.")
    document.save(str(tmp_path / "minutes.docx"))
    running = open_window()
    running.pages.take_in([tmp_path / "minutes.docx"])
    qtbot.waitUntil(lambda: running.arrivals.page.model.is_over, timeout=30_000)
    take_offer(qtbot, running, "Read it as CSD 2018")
    review = running.arrivals.page.review
    until_shown(qtbot, review)
    assert review.review is not None
    assert "park" in review.review.report.unplaced[0].text


def test_a_refused_file_is_tried_again_once_it_was_mended(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_text("{")
    running = open_window()
    running.pages.take_in([file])
    qtbot.waitUntil(lambda: running.arrivals.page.model.is_over, timeout=30_000)
    file.write_bytes(SAMPLE.read_bytes())
    take_offer(qtbot, running, "Try again")
    until_open(qtbot, running)


def test_everything_on_the_pages_of_files_has_a_name(qtbot: QtBot, open_window: Open, with_a_left_over: Path) -> None:
    running = open_window()
    running.pages.take_in([with_a_left_over, next(SAMPLES.glob("2018*.json"))])
    until_shown(qtbot, running.arrivals.page.review)
    assert nameless(running.window) == []


def test_reading_can_be_cancelled_and_nothing_comes_in(qtbot: QtBot, open_window: Open) -> None:
    def read_for_ever(_path: Path, cancel: Callable[[], bool], _form: object) -> Incoming:
        while not cancel():
            threading.Event().wait(0.01)
        raise Cancelled

    running = open_window(read_incoming=read_for_ever)
    before = running.window.page
    running.pages.take_in([SAMPLE, next(SAMPLES.glob("2018*.json"))])
    page = running.arrivals.page
    qtbot.waitUntil(lambda: page.model.rows[0].stage is Stage.READING, timeout=30_000)
    take_offer(qtbot, running, "Cancel")
    qtbot.waitUntil(lambda: running.window.page is before, timeout=30_000)
    assert [row.stage for row in page.model.rows] == [Stage.LEFT, Stage.LEFT]


def test_a_report_file_of_the_other_laptop_asks_where_somebody_wrote_here(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    assert running.workbench.open is not None
    running.workbench.open.draft.set_value(("session",), "Written on this laptop")
    until_safe(qtbot, running)
    theirs = json.loads(SAMPLE.read_text(encoding="utf-8"))
    theirs["values"]["session"] = "Written on the other laptop"
    file = tmp_path / "theirs.json"
    file.write_text(json.dumps(theirs | {"revision": 900}), encoding="utf-8")
    running.pages.take_in([file])
    qtbot.waitUntil(
        lambda: any(page.isVisible() for page in running.window.findChildren(ReturningPage)), timeout=20_000
    )
    asked = [card for card in running.window.findChildren(QuestionCard) if card.isVisible()]
    assert len(asked) == 1
    assert "Written on this laptop" in all_words(running)
