"""What is done to the text somebody writes in, offered where every other command is: in the palette, and as keys of the window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from gfmd_desktop.ui.fields.editors import SingleField
from gfmd_desktop.ui.fields.item_card import TAKES_AWAY, ItemCard
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.rich_text import commands
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from gfmd_desktop.ui.dialogs.palette import Entry

_Widget = TypeVar("_Widget", bound=QWidget)


def add_text_commands(window: MainWindow, workbench: Workbench) -> None:
    """Add the commands of the window that are about the answer somebody writes in, and about the item it belongs to."""
    add, split = window.commands.add, commands.split()
    actions = (
        add("split", split.label, partial(_split, window), split.keys),
        add("item_up", _tr("Move this item up"), partial(_move, window, -1), "Alt+Up"),
        add("item_down", _tr("Move this item down"), partial(_move, window, 1), "Alt+Down"),
        add("item_away", _tr("Take this item away"), partial(_take_away, window), TAKES_AWAY),
    )

    def enable(enabled: bool) -> None:
        for action in actions:
            action.setEnabled(enabled)

    enable(False)
    workbench.report_opened.connect(lambda _: enable(True))
    workbench.report_left.connect(lambda: enable(False))


def text_entries(focus: QWidget | None) -> Iterator[Entry]:
    """Yield what can be done to the text that has the keyboard; nothing when none has it. Its field obeys the keys itself."""
    from gfmd_desktop.ui.dialogs.palette import Entry  # noqa: PLC0415 - not before the first paint

    if not isinstance(focus, RichTextEdit) or focus.isReadOnly():
        return
    here = focus.format_here()
    for command in commands.everything():
        possible = command.is_possible is None or command.is_possible(here)
        if possible and command.name != commands.split().name:
            keys = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
            yield Entry(command.label.rstrip("…"), keys, partial(command.run, focus))
    if here.is_link:
        words = QCoreApplication.translate("RichText", "Open the link")
        yield Entry(words, "", focus.open_link_here)


def _split(window: QWidget) -> None:
    field = _around(window.focusWidget(), SingleField)
    if field is not None:
        field.split()


def _move(window: QWidget, steps: int) -> None:
    card = _around(window.focusWidget(), ItemCard)
    if card is not None:
        card.moved.emit(steps)


def _take_away(window: QWidget) -> None:
    card = _around(window.focusWidget(), ItemCard)
    if card is not None:
        card.removed.emit()


def _around(widget: QWidget | None, kind: type[_Widget]) -> _Widget | None:
    """Return the innermost widget of a kind around another."""
    while widget is not None and not isinstance(widget, kind):
        widget = widget.parentWidget()
    return widget


def _tr(words: str) -> str:
    return QCoreApplication.translate("TextCommands", words)
