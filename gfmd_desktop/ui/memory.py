"""What the window remembers while it runs, written down when it closes and whenever something was made safe."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from gfmd_desktop.services.window_state import WindowState


class Memory:
    """The window's state, shared by all who change a part of it; `write` keeps it for the next start."""

    def __init__(self, state: WindowState, write: Callable[[WindowState], None]) -> None:
        self.state = state
        self._write = write
        self._written = state

    def change(self, **parts: Any) -> None:
        """Remember something else (the names are WindowState's)."""
        self.state = replace(self.state, **parts)

    def write(self) -> None:
        """Keep what is remembered, unless it was kept already."""
        if self.state != self._written:
            self._write(self.state)
            self._written = self.state
