"""Signals as a terminal has them: whoever runs the tests in the background, or under nohup, has them ignored."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def as_in_a_terminal() -> Iterator[None]:
    """Let this process, and those it starts meanwhile, hear signals they may have been started to ignore (POSIX)."""
    heard: dict[int, Any] = {
        signal.SIGINT: signal.default_int_handler,
        signal.SIGTERM: signal.SIG_DFL,
        signal.SIGHUP: signal.SIG_DFL,
    }
    before = {number: signal.signal(number, handler) for number, handler in heard.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
