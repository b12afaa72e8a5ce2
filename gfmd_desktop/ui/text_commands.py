"""What is done to the answer somebody writes in, offered where every other command is: in the palette, and as keys of the window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from gfmd_desktop.ui.fields.editors import SingleField
from gfmd_desktop.ui.fields.item_card import TAKES_AWAY, ItemCard
from gfmd_desktop.ui.fields.items_field import ItemsField
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.messages import Message
from gfmd_desktop.ui.panels.section_panel import FieldFrame, SectionPanel
from gfmd_desktop.ui.rich_text import commands
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from gfmd_desktop.ui.dialogs.palette import Entry

_Widget = TypeVar("_Widget", bound=QWidget)
_ABOUT = "writing"
_NOTHING = "Ctrl+Shift+N"


def add_text_commands(window: MainWindow, workbench: Workbench) -> None:
    """Add the commands of the window that are about the answer somebody writes in, and about the item it belongs to."""
    add, split = window.commands.add, commands.split()
    actions = (
        add("split", split.label, partial(_split, window), split.keys),
        add("add_item", _tr("Add to this list"), partial(_add, window), "Ctrl+Return"),
        add("item_up", _tr("Move this item up"), partial(_move, window, -1), "Alt+Up"),
        add("item_down", _tr("Move this item down"), partial(_move, window, 1), "Alt+Down"),
        add("item_away", _tr("Take this item away"), partial(_take_away, window), TAKES_AWAY),
        add(
            "nothing_said", _tr("Nothing said on this, or something after all"), partial(_say_nothing, window), _NOTHING
        ),
    )

    def enable(enabled: bool) -> None:
        for action in actions:
            action.setEnabled(enabled)

    enable(False)
    workbench.report_opened.connect(lambda _: enable(window.page is None))
    workbench.report_left.connect(lambda: enable(False))
    window.form_seen.connect(lambda seen: enable(seen and workbench.told is not None))


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


def list_entries(focus: QWidget | None) -> Iterator[Entry]:
    """Yield what adds to the lists around the place somebody writes in, where one lies within another."""
    from gfmd_desktop.ui.dialogs.palette import Entry  # noqa: PLC0415 - not before the first paint

    lists = list(_lists_around(focus))
    if len(lists) > 1:
        for found in lists:
            yield Entry(_tr("Add: {0}").format(found.item_name()), "", found.add_item)


def _add(window: MainWindow) -> None:
    """Add to the innermost list around the caret, else to the only list of its section."""
    focus = window.focusWidget()
    panel = _around(focus, SectionPanel)
    of_section = [widget for widget in panel.widgets() if isinstance(widget, ItemsField)] if panel else []
    found = next(_lists_around(focus), of_section[0] if len(of_section) == 1 else None)
    if found is not None:
        found.add_item()
    elif panel is not None:
        window.messages.tell(Message(_tr("There is no list here that something could be added to."), about=_ABOUT))


def _lists_around(focus: QWidget | None) -> Iterator[ItemsField]:
    found = _around(focus, ItemsField)
    while found is not None:
        yield found
        found = _around(found.parentWidget(), ItemsField)


def _say_nothing(window: MainWindow) -> None:
    frame = _around(window.focusWidget(), FieldFrame)
    if frame is not None and not frame.toggle_nothing_said():
        words = _tr("“{0}” may stay empty as it is.") if frame.is_optional else _tr("“{0}” holds an answer.")
        window.messages.tell(Message(words.format(frame.field.name), about=_ABOUT))


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
