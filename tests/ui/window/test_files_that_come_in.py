"""Files dropped on the window: ours come back to their report, others are looked at, wrong ones are told, nothing is lost."""

from __future__ import annotations

from pathlib import Path

from docx import Document
from docx.oxml.ns import qn
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.texts import places
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.arrivals.files_model import Stage
from gfmd_desktop.ui.messages import MessageBar
from tests.program import run_process
from tests.ui.typing_keys import press
from tests.ui.window.conftest import SAMPLES, Open, until_open, until_safe

SAMPLE = next(SAMPLES.glob("2016*.json"))
LATER = "added in Word."


def exported(folder: Path, sample: Path = SAMPLE, name: str = "report.docx") -> Path:
    """Return the Word file of a sample, as the program writes it."""
    file = folder / name
    assert run_process("export", sample, "-o", file, folder=folder).status == 0
    return file


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
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    file = exported(tmp_path)
    edit(file, "One desk for newcomers", f" {LATER}")
    running.pages.take_in([file])
    page = running.arrivals.page.returning
    until_shown(qtbot, page)
    assert page.deciding is not None
    assert LATER not in all_words(running)
    press(page.take, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: running.window.page is None and LATER in all_words(running), timeout=30_000)
    running.desk.undo()
    qtbot.waitUntil(lambda: LATER not in all_words(running), timeout=30_000)


def test_an_untouched_word_file_brings_nothing_new(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    until_safe(qtbot, running)
    before = all_words(running)
    running.pages.take_in([exported(tmp_path)])
    qtbot.waitUntil(lambda: running.window.page is None and running.arrivals.page.model.is_over, timeout=30_000)
    assert [row.stage for row in running.arrivals.page.model.rows] == [Stage.NOTHING_NEW]
    assert all_words(running) == before


def test_a_text_without_a_place_is_placed_before_the_report_comes_in(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    file = exported(tmp_path)
    document = Document(str(file))
    document.add_paragraph("Nobody could hear the moderator in the last row.")
    document.save(str(file))
    running = open_window()
    running.pages.take_in([file])
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
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.docx"
    letter.write_text("This is no Word file.")
    others = [sample for sample in sorted(SAMPLES.glob("*.json")) if sample != SAMPLE]
    running = open_window()
    running.pages.take_in([exported(tmp_path), letter, *others])
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
