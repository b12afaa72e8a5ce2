"""Where notes come from and go to: the library, by way of the desk, as safe as answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from gfmd_desktop.services.jotting import Jottings
from gfmd_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from gfmd_desktop.storage.records import Note


def save_note(desk: Desk, report_id: str) -> Callable[[Note], None]:
    """Return what keeps a note of a report, tried until it is safe."""
    return partial(desk.save_note, report_id)


def load_notes(desk: Desk, report_id: str, jottings: Jottings) -> None:
    """Fill in the notes of a report that the library holds, deleted ones too."""
    desk.ask(
        lambda services: (*services.notes.of(report_id), *services.notes.of(report_id, deleted=True)), jottings.took
    )
