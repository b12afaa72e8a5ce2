"""How long the merge board takes to open and to answer a key, with three groups' full reports and with twenty.

The merge itself is made in the thread of the library and measured in `merging`; here it is compared and accounted for already.
Drawn into memory: what a key changes is drawn anew before the next one is pressed.
"""

import gc
import os
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.interchange import report_file
from gfmd_desktop.merge.merging import Merge, begin
from gfmd_desktop.paths import resources
from gfmd_desktop.templates.shelf import Shelf
from gfmd_desktop.ui.board.board import Board
from gfmd_desktop.ui.board.board_page import BoardPage
from gfmd_desktop.ui.board.lines import Line
from gfmd_desktop.ui.theme import LIGHT, STYLE_SHEET, apply_theme
from tests.benchmarks.measuring import spread, table
from tests.benchmarks.merging import group_of

ROUNDS = 7
OPENS_MS, ANSWERS_MS = 300, 50
_KEYS = (
    ("down", Qt.Key.Key_Down),
    ("take", Qt.Key.Key_Return),
    ("next", Qt.Key.Key_F8),
    ("place", Qt.Key.Key_3),
    ("order", Qt.Key.Key_S),
    ("apart", Qt.Key.Key_A),
)


def run() -> None:
    """Print how long the board takes, by the number of groups."""
    application = QApplication([])
    apply_theme(application, LIGHT, (resources() / STYLE_SHEET).read_text(encoding="utf-8"), 10.0)
    template = Shelf((resources() / "templates",)).template(TemplateRef("gfmd-csd-2016", 1))
    content = (resources() / "samples" / "2016-welcoming-cities.json").read_bytes()
    sample = report_file.read(content, "sample", lambda _: template)
    rows = [_measured(count, sample, template) for count in (3, 10, 20)]
    keys = [f"{name}, ms" for name, _ in _KEYS]
    table(("groups", "rows", "opens, ms", "target", *keys, "target", "account, ms"), rows)


def _measured(count: int, sample: Report, template: Template) -> tuple[object, ...]:
    merge = begin([group_of(sample, template, number) for number in range(count)])
    _ = merge.links, merge.recount
    page = BoardPage(LIGHT)
    page.resize(1366, 700)
    page.show()
    opened = spread([_milliseconds(lambda: _open(page, merge)) for _ in range(ROUNDS)])
    table_of_groups = page.tables.groups
    table_of_groups.setFocus()
    answers: dict[str, list[float]] = {name: [] for name, _ in _KEYS}
    for _ in range(ROUNDS):
        for name, key in _KEYS:
            answers[name].append(_milliseconds(lambda code=key: QTest.keyClick(table_of_groups, code)))  # type: ignore[misc]
    assert page.board is not None
    rows, board = len(page.board.lines), page.board
    account = spread([_milliseconds(lambda: _account(board)) for _ in range(ROUNDS)])
    page.close()
    return (count, rows, opened, OPENS_MS, *(spread(answers[name]) for name, _ in _KEYS), ANSWERS_MS, account)


def _account(board: Board) -> None:
    """Have the sentences counted after a change, as the page does once keys were answered."""
    line = next(each for each in board.lines if isinstance(each, Line))
    board.take(line.row.id)
    assert board.accounting.sentences


def _open(page: BoardPage, merge: Merge) -> None:
    page.show_board(Board(merge), "4.1")


def _milliseconds(act: Callable[[], object]) -> float:
    """Return how long something takes until it is drawn."""
    gc.collect()
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000
