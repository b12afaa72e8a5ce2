"""What became of files that came in, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gfmd_desktop.ui.account import account_words
from gfmd_desktop.ui.arrivals.files_model import FileRow, Stage
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import isolated


def outcome_words(rows: Sequence[FileRow]) -> str:
    """Say what became of files, and of the sentences that have no place yet; "" when nothing came of them."""
    told = [row for row in rows if row.stage in _ALONE]
    if not told:
        return ""
    words = _of_one(told[0]) if len(told) == 1 else _of_several(told)
    waiting = waiting_sentences(rows)
    if waiting:
        names = listed(isolated(row.path.name) for row in rows_that_wait(rows))
        words += " " + _tr("Sentences that go on waiting for a place: {0} ({1}).").format(waiting, names)
    return words


def waiting_sentences(rows: Sequence[FileRow]) -> int:
    """Count the sentences of what was taken in that have no place yet."""
    return sum(row.account.unplaced for row in rows_that_wait(rows))


def rows_that_wait(rows: Sequence[FileRow]) -> list[FileRow]:
    """Return the files whose reports hold texts without a place."""
    return [row for row in rows if row.stage in (Stage.TAKEN, Stage.UPDATED) and row.account.unplaced]


def open_words(names: Sequence[str]) -> str:
    """Say which files wait for somebody."""
    return _tr("Files that wait for you: {0}").format(listed(isolated(name) for name in names))


def closing_words(count: int, *, decided: bool) -> str:
    """Say what closing the window does with files that are not in the library yet, and with what was decided about them."""
    kept = _tr("Files that are not taken in yet: {0}. They stay where they are, and can be taken in again.")
    lost = _tr(
        "Files that are not taken in yet: {0}. They stay where they are, but closing loses what you decided about them here."
    )
    return (lost if decided else kept).format(count)


def progress_words(done: int, count: int) -> str:
    """Say how far reading is."""
    if count == 1:
        return _tr("The file is being read…")
    return _tr("Files are being read: {0} of {1}…").format(min(done + 1, count), count)


def _of_one(row: FileRow) -> str:
    return _tr(_ALONE[row.stage]).format(isolated(row.path.name), account_words(row.account))


def _of_several(rows: Sequence[FileRow]) -> str:
    counts = {stage: sum(row.stage is stage for row in rows) for stage in _TOGETHER}
    return " · ".join(_tr(_TOGETHER[stage]).format(count) for stage, count in counts.items() if count) + "."


def _tr(words: str) -> str:
    return QCoreApplication.translate("Arrivals", words)


_ALONE = {
    Stage.TAKEN: "{0} came in: {1}.",
    Stage.UPDATED: "{0} came back: what it changes was taken in as one step, which undo takes back.",
    Stage.NOTHING_NEW: "{0} brings nothing new: the report has all of it.",
}
_TOGETHER = {
    Stage.TAKEN: "New reports from files: {0}",
    Stage.UPDATED: "Reports brought up to date: {0}",
    Stage.NOTHING_NEW: "Files that bring nothing new: {0}",
}
