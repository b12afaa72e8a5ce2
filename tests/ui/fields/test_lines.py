"""One-line answers: their menu, packed items told apart, and undo, which is the report's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.domain.report import Item, Report, TemplateRef, items
from gfmd_desktop.domain.template import Field, FilledBy, Kind, Section, Template
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.ui.fields.editors import LineField
from gfmd_desktop.ui.fields.field_widget import Asked

ACTION = Field("action", Kind.LINE, "Action")
BY = Field("by", Kind.LINE, "By")
ACTIONS = Field("actions", Kind.LIST, "Actions", fields=(ACTION, BY))
TEMPLATE = Template(
    "form", 1, "A form", "Form", "family", "en", FilledBy.RAPPORTEUR, (), (Section("s", "S", fields=(ACTIONS,)),)
)


def shown(qtbot: QtBot, asked: Field, words: str) -> tuple[QLineEdit, Draft, list[tuple[Edit, ...]]]:
    """Show an answer of the first of two items."""
    steps: list[tuple[Edit, ...]] = []
    entries = (Item("one", {asked.id: words}), Item("two", {"action": "last"}))
    draft = Draft(Report("r", TemplateRef("form", 1), values={"actions": entries}), TEMPLATE, steps.append)
    widget = LineField(Asked(asked, ("actions", "one", asked.id), draft, asked.name))
    qtbot.addWidget(widget)
    widget.refresh()
    widget.show()
    qtbot.waitExposed(widget)
    (line,) = widget.findChildren(QLineEdit)
    return line, draft, steps


def menu_of(line: QLineEdit) -> QMenu:
    """Open the menu of a line, as the menu key does."""
    line.customContextMenuRequested.emit(line.rect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_what_an_item_leads_with_is_split_into_items_in_one_step(qtbot: QtBot) -> None:
    line, draft, steps = shown(qtbot, ACTION, "1) open talks 2) fund teams 3) report")
    menu = menu_of(line)
    (split,) = [action for action in menu.actions() if action.text().startswith("Split into items")]
    split.trigger()
    menu.close()
    made = items(draft.value_at(("actions",)))
    assert [item.values["action"] for item in made] == ["open talks", "fund teams", "report", "last"]
    assert (made[0].id, made[-1].id) == ("one", "two")
    assert len(steps) == 1


def test_other_answers_of_an_item_are_not_split(qtbot: QtBot) -> None:
    line, _, steps = shown(qtbot, BY, "1) states 2) cities")
    menu = menu_of(line)
    assert not [action for action in menu.actions() if action.text().startswith("Split into items")]
    menu.close()
    field = line.parentWidget()
    assert isinstance(field, LineField)
    assert not field.split()
    assert steps == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_U])
@pytest.mark.parametrize("kind", [QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress])
def test_undo_and_commands_are_left_to_the_window(qtbot: QtBot, key: Qt.Key, kind: QEvent.Type) -> None:
    """On X11 a line would go to its end with Ctrl+E, and delete with Ctrl+K and Ctrl+U."""
    line, _, _ = shown(qtbot, BY, "states")
    line.insert("!")
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.ControlModifier)
    event.setAccepted(kind is QEvent.Type.KeyPress)  # as Qt sends them
    QApplication.sendEvent(line, event)
    assert not event.isAccepted()
    assert line.text() == "!states"


def test_its_menu_has_no_undo_of_its_own(qtbot: QtBot) -> None:
    line, _, _ = shown(qtbot, BY, "states")
    menu = menu_of(line)
    assert not [action for action in menu.actions() if action.objectName() in ("edit-undo", "edit-redo")]
    menu.close()
