"""Garbage is looked for where it does no harm: never by another thread, which would destroy what the window paints."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.steady_pace import keep_pace


class Page(QWidget):
    """Something that only a look for garbage finds once nobody needs it: it holds itself."""

    gone: list[threading.Thread]

    def __init__(self, gone: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        self.destroyed.connect(lambda: gone.append(threading.current_thread()))


@pytest.fixture
def paced(qtbot: QtBot) -> Iterator[QObject]:
    """Something to keep pace with; afterwards the interpreter does as it did before."""
    del qtbot
    interval = sys.getswitchinterval()
    parent = QObject()
    yield parent
    parent.deleteLater()
    sys.setswitchinterval(interval)


def make_a_lot() -> list[list[int]]:
    """Make so much that Python would look for garbage many times."""
    return [[number] for number in range(100_000)]


def test_a_page_that_was_put_away_is_destroyed_by_the_windows_thread_alone(qtbot: QtBot, paced: QObject) -> None:
    gc.unfreeze()
    keep_pace(paced, settled_ms=0, pause_ms=1)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=20_000)
    gone: list[threading.Thread] = []
    Page(gone)
    maker = threading.Thread(target=make_a_lot)
    maker.start()
    maker.join()
    assert gone == [], "another thread did not look for garbage"
    kept = make_a_lot()
    assert gone == [], "nor did the window's own in the midst of something"
    qtbot.waitUntil(lambda: gone == [threading.main_thread()], timeout=20_000)
    assert kept
