"""Logging out ends the program as closing its window does: the next start speaks of no accident."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.farewell import Farewell
from tests.heard_signals import as_in_a_terminal
from tests.program import start
from tests.ui.window.conftest import SAMPLES

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no signals here")


def test_a_program_that_is_asked_to_end_leaves_no_mark_of_an_accident(qtbot: QtBot, tmp_path: Path) -> None:
    library, state = tmp_path / "library.sqlite", tmp_path / "library.window.json"
    sample = SAMPLES / "2016-welcoming-cities.json"
    process = start(["--library", library, sample], tmp_path, QT_QPA_PLATFORM="offscreen")

    def is_marked() -> bool:
        assert process.poll() is None, "it ended by itself"
        return state.exists() and json.loads(state.read_text(encoding="utf-8"))["running"]

    try:
        qtbot.waitUntil(is_marked, timeout=60_000)
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    finally:
        process.kill()
        out, err = process.communicate()
    assert (out, err.replace(b"This plugin does not support propagateSizeHints()\n", b"")) == (b"", b"")
    assert json.loads(state.read_text(encoding="utf-8"))["running"] is False


@pytest.fixture
def in_a_terminal() -> Iterator[None]:
    with as_in_a_terminal():
        yield


@pytest.mark.usefixtures("in_a_terminal")
def test_every_signal_is_heard_and_left_to_others_afterwards(qtbot: QtBot) -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)}
    farewell = Farewell()
    farewell.listen()
    try:
        for number in before:
            with qtbot.waitSignal(farewell.asked, timeout=20_000):
                os.kill(os.getpid(), number)
    finally:
        farewell.rest()
    assert {number: signal.getsignal(number) for number in before} == before
