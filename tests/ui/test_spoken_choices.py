"""A choice is called by its label, and what is chosen is its value."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.spoken_choices import SpokenChoice, SpokenChoices


def test_a_choice_is_called_by_its_label(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["not said", "national"])
    box.setAccessibleName("Level")
    speaker = SpokenChoices().speaker_of("QComboBox", box)
    assert isinstance(speaker, SpokenChoice)
    assert speaker.text(QAccessible.Text.Name) == "Level"
    assert speaker.text(QAccessible.Text.Value) == "not said"
    assert speaker.role() is QAccessible.Role.ComboBox
    box.setCurrentIndex(1)
    assert speaker.text(QAccessible.Text.Value) == "national"
    box.show()
    assert "showMenu" in speaker.actionNames()
    speaker.doAction("showMenu")
    assert box.view().isVisible()
    box.hidePopup()


def test_whatever_is_no_choice_or_has_no_name_is_left_to_qt(qtbot: QtBot) -> None:
    line, nameless = QLineEdit(), QComboBox()
    for widget in (line, nameless):
        qtbot.addWidget(widget)
    assert SpokenChoices().speaker_of("QLineEdit", line) is None
    assert SpokenChoices().speaker_of("QComboBox", nameless) is None
