"""The menu of a text: cut, copy, paste, formats, direction. What is selected stays selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QTextEdit

from gfmd_desktop.domain.rich_text import Direction
from gfmd_desktop.ui.rich_text import commands
from gfmd_desktop.ui.rich_text.commands import Command, Formats, TextActions
from gfmd_desktop.ui.rich_text.links import LinkOffer


def context_menu(edit: QTextEdit, actions: TextActions, here: Formats, link: LinkOffer | None) -> QMenu:
    """Return the menu of a field, to be shown once; with `link` when it is asked for at a link."""
    menu = QMenu(edit)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if link is not None:
        opens = menu.addAction(link.words)
        opens.triggered.connect(lambda _: link.act())
        menu.addSeparator()
    _add_clipboard(menu, edit, actions)
    if not edit.isReadOnly():
        menu.addSeparator()
        _add_formats(menu, actions, here)
        _add_directions(menu, actions, here)
    menu.addSeparator()
    _add(menu, QCoreApplication.translate("RichText", "Select all"), QKeySequence.StandardKey.SelectAll, edit.selectAll)
    return menu


def _add_clipboard(menu: QMenu, edit: QTextEdit, actions: TextActions) -> None:
    keys, selected = QKeySequence.StandardKey, edit.textCursor().hasSelection()
    copy = _add(menu, QCoreApplication.translate("RichText", "Copy"), keys.Copy, edit.copy)
    copy.setEnabled(selected)
    if edit.isReadOnly():
        return
    cut = _add(menu, QCoreApplication.translate("RichText", "Cut"), keys.Cut, actions.cut_selection)
    cut.setEnabled(selected)
    menu.insertAction(copy, cut)
    _add(menu, QCoreApplication.translate("RichText", "Paste"), keys.Paste, edit.paste).setEnabled(edit.canPaste())
    _add_command(menu, commands.paste_plain(), actions).setEnabled(edit.canPaste())


def _add_formats(menu: QMenu, actions: TextActions, here: Formats) -> None:
    for command in commands.on_bar():
        action = _add_command(menu, command, actions)
        if command.is_on is not None:
            action.setCheckable(True)
            action.setChecked(command.is_on(here))
        action.setEnabled(command.is_possible is None or command.is_possible(here))
    _add_command(menu, commands.clear_formatting(), actions)


def _add_directions(menu: QMenu, actions: TextActions, here: Formats) -> None:
    directions = menu.addMenu(QCoreApplication.translate("RichText", "Direction"))
    for direction, label in (
        (None, QCoreApplication.translate("RichText", "As the first letter says")),
        (Direction.LTR, QCoreApplication.translate("RichText", "Left to right")),
        (Direction.RTL, QCoreApplication.translate("RichText", "Right to left")),
    ):
        action = directions.addAction(label)
        action.setCheckable(True)
        action.setChecked(here.direction is direction)
        action.triggered.connect(lambda _, direction=direction: actions.set_direction(direction))


def _add_command(menu: QMenu, command: Command, actions: TextActions) -> QAction:
    return _add(menu, command.label, QKeySequence(command.keys), lambda: command.run(actions))


def _add(menu: QMenu, label: str, keys: QKeySequence | QKeySequence.StandardKey, run: Callable[[], object]) -> QAction:
    """Add an action that shows its keys; the field obeys them itself, so they are no shortcut here."""
    action = menu.addAction(f"{label}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")
    action.triggered.connect(lambda _: run())
    return action
