"""Work beside the window: its answer, its error, and what it held come back to the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.aside import Aside


def never(_: object) -> None:
    """Nothing is told here."""
    pytest.fail("told in the wrong place")


@pytest.fixture
def aside(qtbot: QtBot) -> Iterator[Aside]:
    """Somebody who works beside the window."""
    del qtbot
    aside = Aside()
    yield aside
    aside.leave()
    aside.deleteLater()


def test_answers_come_in_the_order_of_the_work(qtbot: QtBot, aside: Aside) -> None:
    heard: list[tuple[int, threading.Thread]] = []
    for number in range(20):
        aside.do(lambda number=number: number, lambda n: heard.append((n, threading.current_thread())), never)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(heard) == 20)
    assert heard == [(number, threading.main_thread()) for number in range(20)]


def test_an_error_is_told_and_the_next_work_is_done(qtbot: QtBot, aside: Aside) -> None:
    heard: list[object] = []
    aside.do(lambda: 1 // 0, heard.append, lambda error: heard.append(type(error)))
    aside.do(lambda: "done", heard.append, never)
    qtbot.waitUntil(lambda: heard == [ZeroDivisionError, "done"])


def test_what_the_work_held_is_let_go_of_in_the_windows_thread(qtbot: QtBot, aside: Aside) -> None:
    let_go: list[threading.Thread] = []

    class Page:
        def works(self) -> None: ...

        def hears(self, _: object) -> None: ...

        def __del__(self) -> None:
            let_go.append(threading.current_thread())

    def ask_once() -> None:
        page = Page()
        aside.do(page.works, page.hears, never)

    ask_once()
    qtbot.waitUntil(lambda: let_go == [threading.main_thread()])


def test_nothing_is_taken_on_once_everybody_has_left(aside: Aside) -> None:
    aside.leave()
    aside.do(lambda: pytest.fail("nobody is here"), never, never)
