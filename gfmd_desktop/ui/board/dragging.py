"""What is dragged on the board: a text out of a group's cell, or an entry of the result."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from gfmd_desktop.merge.units import Unit
from gfmd_desktop.ui.board.lines import Heading, Line

UNIT_MIME = "application/x-gfmd-unit"
"""What is dragged out of a group's cell: a unit's id, as UTF-8."""
ENTRY_MIME = "application/x-gfmd-entry"
"""What is dragged out of the result: the id of the first unit of an entry, as UTF-8."""


def carried(units: Sequence[Unit], line: Heading | Line) -> QMimeData:
    """Return what is dragged out of a cell: the group's text, else the row's entry of the result."""
    data = QMimeData()
    if units:
        data.setData(UNIT_MIME, units[0].id.encode("utf-8"))
    elif isinstance(line, Line) and line.result:
        data.setData(ENTRY_MIME, line.result[0].entry.units[0].id.encode("utf-8"))
    return data


def id_in(data: QMimeData, format_name: str) -> str:
    """Return the id that is carried in a format; "" when none is."""
    return bytes(data.data(format_name).data()).decode("utf-8", "replace")
