"""A Word file that only the line on its pages tells of: proposed as that report, and taken as another one when somebody says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.application import Running
from tests.program import PreparedProgram
from tests.ui.window.conftest import SAMPLES, Open, until_open
from tests.word.typist import OpenFile

SAMPLE = next(SAMPLES.glob("2016*.json"))


@pytest.fixture
def copied(program: PreparedProgram, tmp_path: Path) -> Path:
    """Return the Word file of a sample without anything hidden, and with one word changed."""
    sent = tmp_path / "sent.docx"
    assert program("export", SAMPLE, "-o", sent, folder=tmp_path).status == 0
    file = OpenFile(sent.read_bytes())
    file.forget()
    file.retype("Pay those who receive", "Please pay those who receive")
    path = tmp_path / "copied.docx"
    path.write_bytes(file.save())
    return path


@pytest.fixture
def proposing(qtbot: QtBot, open_window: Open, copied: Path) -> Running:
    """Return the window with the sample open, that shows what the file brings to it."""
    running = open_window(SAMPLE)
    until_open(qtbot, running)
    running.pages.take_in([copied])
    qtbot.waitUntil(running.arrivals.page.returning.isVisible, timeout=30_000)
    return running


def open_report(running: Running) -> str:
    assert running.workbench.open is not None
    return running.workbench.open.draft.report.id


def test_it_is_proposed_as_the_report_that_the_line_names(proposing: Running) -> None:
    page = proposing.arrivals.page.returning
    assert page.deciding is not None
    assert page.deciding.proposal.mine is not None
    assert page.deciding.proposal.mine.id == open_report(proposing)
    assert len(page.deciding.taken) == 1
    assert page.as_new.isVisible()


def test_as_another_report_it_is_looked_at_and_comes_in_beside_the_first(qtbot: QtBot, proposing: Running) -> None:
    known, review = open_report(proposing), proposing.arrivals.page.review
    proposing.arrivals.page.returning.as_new.click()
    qtbot.waitUntil(lambda: review.isVisible() and review.review is not None, timeout=30_000)
    assert review.review is not None
    assert not review.review.arrival.is_ours
    for passage in review.review.arrival.doubted:
        review.review.confirm(passage.number)
    review.foot.take.click()
    qtbot.waitUntil(lambda: open_report(proposing) != known, timeout=30_000)
