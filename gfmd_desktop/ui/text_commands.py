"""What is done to the text somebody writes in, offered where every other command is: in the palette, and as keys of the window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from gfmd_desktop.ui.dialogs.palette import Entry
from gfmd_desktop.ui.fields.editors import SingleField
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.rich_text import commands
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from gfmd_desktop.ui.workbench import Workbench


def add_text_commands(window: MainWindow, workbench: Workbench) -> None:
    """Add the commands of the window that are about the answer somebody writes in."""
    split = commands.split()
    action = window.commands.add("split", split.label, partial(_split, window), split.keys)
    action.setEnabled(False)
    workbench.report_opened.connect(lambda _: action.setEnabled(True))
    workbench.report_left.connect(lambda: action.setEnabled(False))


def text_entries(focus: QWidget | None) -> Iterator[Entry]:
    """Yield what can be done to the text that has the keyboard; nothing when none has it. Its field obeys the keys itself."""
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
    widget: QWidget | None = window.focusWidget()
    while widget is not None and not isinstance(widget, SingleField):
        widget = widget.parentWidget()
    if widget is not None:
        widget.split()
