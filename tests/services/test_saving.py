"""The badge's truth: order, retries, and never a false "all safe"."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from queue import Queue

import pytest

from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.services import saving
from gfmd_desktop.services.saving import SaveNews, SaveState, SavingThread

NOW = datetime(2026, 11, 22, 14, 32, 7, tzinfo=UTC)
Disk = list[str]


class Window:
    """Stands for the window's thread: calls handed over wait here until they are taken."""

    def __init__(self) -> None:
        self.calls: Queue[Callable[[], None]] = Queue()
        self.news: list[SaveNews] = []

    def until(self, reached: Callable[[], bool]) -> None:
        """Take calls until something is so; a call that never comes fails the test."""
        while not reached():
            self.calls.get(timeout=20)()

    def last_state(self) -> SaveState | None:
        """Return what the badge says now."""
        return self.news[-1].state if self.news else None


@pytest.fixture
def window() -> Window:
    """A window's thread."""
    return Window()


@pytest.fixture
def disk() -> Disk:
    """What lies safe."""
    return []


@pytest.fixture
def saver(window: Window, disk: Disk) -> Iterator[SavingThread[Disk]]:
    """A started saving thread."""
    thread = SavingThread(lambda: disk, lambda _: None, window.calls.put, window.news.append, lambda: NOW)
    thread.start()
    yield thread
    thread.close(20)


def test_steps_are_saved_in_their_order_and_then_everything_is_safe(
    saver: SavingThread[Disk], window: Window, disk: Disk
) -> None:
    words = [f"step {number}" for number in range(50)]
    for word in words:
        saver.save(lambda disk, word=word: disk.append(word))  # type: ignore[misc]
    window.until(lambda: window.last_state() is SaveState.SAFE)
    assert disk == words
    assert window.news[-1] == SaveNews(SaveState.SAFE, 0, at=NOW)


def test_the_badge_waits_as_long_as_a_step_is_not_safe(saver: SavingThread[Disk], window: Window) -> None:
    gate = threading.Event()
    saver.save(lambda _: gate.wait(20))
    window.until(lambda: bool(window.news))
    assert {news.state for news in window.news} == {SaveState.WAITING}
    gate.set()
    window.until(lambda: window.last_state() is SaveState.SAFE)


def test_a_refusing_disk_is_tried_again_until_it_takes_the_step(
    saver: SavingThread[Disk], window: Window, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "RETRY_AFTER", 0.001)
    tries = iter([Trouble(TroubleKind.DISK_FULL, "library")] * 3)

    def write(disk: Disk) -> None:
        for trouble in tries:
            raise trouble
        disk.append("typed")

    saver.save(write)
    saver.save(lambda disk: disk.append("typed after"))
    window.until(lambda: window.last_state() is SaveState.SAFE)
    assert disk == ["typed", "typed after"]
    refused = [news for news in window.news if news.state is SaveState.REFUSED]
    assert refused
    assert all(isinstance(news.trouble, Trouble) for news in refused)


def test_after_a_defect_nothing_is_called_safe_again(saver: SavingThread[Disk], window: Window, disk: Disk) -> None:
    def broken(_: Disk) -> None:
        message = "a defect"
        raise LookupError(message)

    saver.save(broken)
    saver.save(lambda disk: disk.append("later"))
    window.until(lambda: disk == ["later"] and window.last_state() is SaveState.REFUSED)
    assert SaveState.SAFE not in {news.state for news in window.news}


def test_an_answer_comes_after_everything_asked_before_it_was_saved(saver: SavingThread[Disk], window: Window) -> None:
    answers: list[object] = []
    saver.save(lambda disk: disk.append("one"))
    saver.ask(list, answers.append)
    window.until(lambda: bool(answers))
    assert answers == [["one"]]


def test_a_question_that_fails_is_answered_with_the_error(saver: SavingThread[Disk], window: Window) -> None:
    errors: list[Exception] = []
    saver.ask(lambda disk: disk.index("missing"), lambda _: None, errors.append)
    window.until(lambda: bool(errors))
    assert isinstance(errors[0], ValueError)


def test_closing_finishes_what_is_in_line(saver: SavingThread[Disk], disk: Disk) -> None:
    for number in range(20):
        saver.save(lambda disk, number=number: disk.append(str(number)))  # type: ignore[misc]
    assert saver.close(20)
    assert len(disk) == 20


def test_closing_says_so_when_the_disk_still_refuses(saver: SavingThread[Disk]) -> None:
    def refuse(_: Disk) -> None:
        raise Trouble(TroubleKind.DISK_FULL, "library")

    saver.save(refuse)
    assert not saver.close(0.01)
    saver.give_up()


def test_a_window_that_stays_open_after_all_goes_on_saving(
    saver: SavingThread[Disk], disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "RETRY_AFTER", 0.001)
    full = threading.Event()
    full.set()

    def write(disk: Disk) -> None:
        if full.is_set():
            raise Trouble(TroubleKind.DISK_FULL, "library")
        disk.append("typed")

    saver.save(write)
    assert not saver.close(0.01)
    full.clear()
    saver.save(lambda disk: disk.append("typed after"))
    assert saver.close(20)
    assert disk == ["typed", "typed after"]


@pytest.mark.parametrize("words", [(), ("typed at once",)])
def test_what_was_typed_before_the_thread_began_is_saved_on_closing(
    window: Window, disk: Disk, words: tuple[str, ...]
) -> None:
    opened: list[Disk] = []

    def open_disk() -> Disk:
        opened.append(disk)
        return disk

    never_begun = SavingThread(open_disk, lambda _: None, window.calls.put, window.news.append, lambda: NOW)
    for word in words:
        never_begun.save(lambda disk, word=word: disk.append(word))  # type: ignore[misc]
    assert never_begun.close(20)
    assert tuple(disk) == words
    assert bool(opened) == bool(words)


def test_what_a_question_holds_is_let_go_of_where_its_answer_is_told(saver: SavingThread[Disk], window: Window) -> None:
    let_go: list[threading.Thread] = []

    class Page:
        def asks(self, _: Disk) -> None: ...

        def hears(self, _: object) -> None: ...

        def __del__(self) -> None:
            let_go.append(threading.current_thread())

    def ask_once() -> None:
        page = Page()
        saver.ask(page.asks, page.hears)

    ask_once()
    saver.ask(lambda _: None, lambda _: None)
    window.until(lambda: bool(let_go))
    assert let_go == [threading.main_thread()]


def test_that_something_was_changed_is_told_and_that_something_was_asked_is_not(
    saver: SavingThread[Disk], window: Window, disk: Disk
) -> None:
    heard: list[object] = []
    saver.ask(len, heard.append)
    window.until(lambda: heard == [0])
    assert window.news == []
    saver.change(lambda lines: lines.append("taken in"), heard.append)
    window.until(lambda: bool(window.news))
    assert (disk, heard) == (["taken in"], [0, None])
    assert window.news[-1] == SaveNews(SaveState.SAFE, 0, at=NOW)
