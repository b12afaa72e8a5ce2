"""A form in parts: its outline says which part a section belongs to, and how much of each part is done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.report import Report
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.ui.panels.outline import Outline
from gfmd_desktop.ui.panels.outline_model import CounterRole, OutlineModel, SectionRole
from gfmd_desktop.ui.theme import LIGHT
from tests.example_template import EXAMPLE, EXAMPLE_REF
from tests.ui.side.rooms import dress


class Room:
    """The outline of one draft."""

    def __init__(self, qtbot: QtBot) -> None:
        self.draft = Draft(Report("r", EXAMPLE_REF), EXAMPLE, lambda _: None)
        self.model = OutlineModel(self.draft)
        self.outline = Outline(LIGHT)
        self.outline.setModel(self.model)
        qtbot.addWidget(self.outline)
        with qtbot.waitExposed(self.outline):
            self.outline.show()

    def headings(self) -> dict[str, str]:
        """Return the parts' headings and what they count."""
        rows = [self.model.index(row) for row in range(self.model.rowCount())]
        return {str(row.data()): str(row.data(CounterRole)) for row in rows if not row.data(SectionRole)}


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    """An outline of an empty report in two parts."""
    dress(qapp)
    made = Room(qtbot)
    yield made
    made.model.leave()


def test_every_part_has_a_heading_above_its_sections(room: Room) -> None:
    parts = {part.id: part for part in EXAMPLE.parts}
    assert len(room.headings()) == len(parts)
    first = next(section for section in EXAMPLE.sections if section.part)
    above = room.model.index(room.model.row_of(first.id) - 1)
    assert str(above.data()).startswith(f"{first.part}  ")
    assert above.data(Qt.ItemDataRole.ToolTipRole) == parts[str(first.part)].title


def test_a_part_counts_its_sections_that_are_done(room: Room) -> None:
    section = next(section for section in EXAMPLE.sections if section.part)
    before = list(room.headings().values())
    for field in section.fields:
        room.draft.set_nothing_said(field.id, said_nothing=True)
    after = list(room.headings().values())
    assert before[0].startswith("0/")
    assert after[0].startswith("1/")
    assert after[1:] == before[1:]


def test_arrow_keys_pass_over_headings_and_nobody_can_choose_one(qtbot: QtBot, room: Room) -> None:
    first = next(section for section in EXAMPLE.sections if section.part)
    row = room.model.row_of(first.id)
    room.outline.setCurrentIndex(room.model.index(row - 2))
    QTest.keyClick(room.outline, Qt.Key.Key_Down)
    assert room.outline.currentIndex().row() == row
    with qtbot.assertNotEmitted(room.outline.chosen):
        place = room.outline.visualRect(room.model.index(row - 1)).center()
        QTest.mouseClick(room.outline.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_section_says_its_part_to_a_screen_reader(room: Room) -> None:
    first = next(section for section in EXAMPLE.sections if section.part)
    row = room.model.row_of(first.id)
    said = str(room.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
    assert str(room.model.index(row - 1).data()) in said
