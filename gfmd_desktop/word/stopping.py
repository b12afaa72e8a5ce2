"""Letting go of long work: whoever waits for it is asked now and then whether it should stop."""

from __future__ import annotations

from collections.abc import Callable

from gfmd_desktop.errors import Cancelled

Cancel = Callable[[], bool]
"""Says whether the work should stop; it is called from the thread that works, so it must be quick."""


def stop_if_asked(cancel: Cancel | None) -> None:
    """Raise Cancelled when somebody wants the work to stop."""
    if cancel is not None and cancel():
        raise Cancelled
