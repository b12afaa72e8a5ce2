"""A board of three groups, with the keyboard on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from gfmd_desktop.domain.report import Item, Report, Unplaced, items, rich
from gfmd_desktop.domain.rich_text import from_plain, plain
from gfmd_desktop.merge.inputs import GroupReport
from gfmd_desktop.merge.merging import begin
from gfmd_desktop.ui.board.board import Board
from gfmd_desktop.ui.board.board_page import BoardPage
from gfmd_desktop.ui.board.lines import Line
from gfmd_desktop.ui.theme import LIGHT
from tests.example_template import EXAMPLE, EXAMPLE_REF

Show = Callable[[QWidget], QWidget]
FIREWALLS = "Ensure firewalls between immigration enforcement and public services."
FIREWALLS_TOO = "Firewalls between the enforcement of immigration law and services, for all."


def proposals(*said: str) -> tuple[Item, ...]:
    return tuple(Item(f"p{at}", {"proposal": from_plain(words)}) for at, words in enumerate(said))


def group(name: str, *said: str, unplaced: str = "") -> GroupReport:
    waiting = (Unplaced(unplaced, "after the table"),) if unplaced else ()
    report = Report(f"r-{name}", EXAMPLE_REF, group=name, values={"proposals": proposals(*said)}, unplaced=waiting)
    return GroupReport(report, EXAMPLE, name)


@pytest.fixture
def page(shown: Show) -> BoardPage:
    """A board of three groups, with the keyboard on it."""
    groups = (
        group("Asia", FIREWALLS, "Fund local groups."),
        group("Latin America", "Protect returned children."),
        group("Europe", FIREWALLS_TOO, unplaced="The room was small."),
    )
    page = BoardPage(LIGHT)
    page.resize(1300, 640)
    page.show_board(Board(begin(groups)), "4.1 Firewalls")
    shown(page)
    page.tables.groups.setFocus()
    return page


def board_of(page: BoardPage) -> Board:
    assert page.board is not None
    return page.board


def said_together(page: BoardPage) -> list[str]:
    """Return what the result proposes, in its order."""
    value = board_of(page).merge.report.values.get("proposals")
    return [plain(rich(item.values["proposal"])) for item in items(value)]


def labels(page: BoardPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def line(page: BoardPage) -> Line:
    found = page.tables.line()
    assert found is not None
    return found
