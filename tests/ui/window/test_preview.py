"""The filled pages beside the form stand where somebody writes."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.side.preview_view import PreviewView
from tests.ui.window.conftest import SAMPLES, Open, until_open


@pytest.fixture
def running(qtbot: QtBot, open_window: Open) -> Running:
    """A window with a report of several pages."""
    running = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, running)
    qtbot.waitUntil(lambda: running.workbench.told is not None, timeout=20_000)
    return running


def preview_of(qtbot: QtBot, running: Running) -> PreviewView:
    """Show the preview and wait for its pages."""
    running.window.side.show_view("preview")
    qtbot.waitUntil(lambda: bool(running.window.findChildren(PreviewView)), timeout=20_000)
    (view,) = running.window.findChildren(PreviewView)
    qtbot.waitUntil(lambda: view.document is not None, timeout=20_000)
    return view


def test_it_opens_at_the_page_of_the_answer_somebody_writes(qtbot: QtBot, running: Running) -> None:
    running.workbench.go_to(("other_information",))
    pages = preview_of(qtbot, running)._pages
    assert pages.document is not None
    assert len(pages.document.pages) > 1
    qtbot.waitUntil(lambda: pages.page > 1, timeout=20_000)


def test_it_goes_where_somebody_went_while_it_was_hidden(qtbot: QtBot, running: Running) -> None:
    running.workbench.go_to(("session",))
    pages = preview_of(qtbot, running)._pages
    assert pages.page == 1
    running.window.side.show_view("notes")
    running.workbench.go_to(("other_information",))
    preview_of(qtbot, running)
    qtbot.waitUntil(lambda: pages.page > 1, timeout=20_000)
