"""What can be done to text, once for the format bar, the context menu and the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gfmd_desktop.domain.rich_text import MAX_LEVEL, BlockKind, Direction, Mark


@dataclass(frozen=True, slots=True)
class Formats:
    """The formats at the cursor or of the selection."""

    marks: frozenset[Mark]
    kind: BlockKind
    level: int
    is_link: bool
    direction: Direction | None = None


class TextActions(Protocol):
    """What a field lets be done to its text."""

    def toggle_mark(self, mark: Mark) -> None:
        """Mark the selected text or take the mark away."""

    def toggle_list(self, kind: BlockKind) -> None:
        """Make the selected blocks entries of a list, or paragraphs again."""

    def indent(self) -> None:
        """Move the selected list entries a level in."""

    def outdent(self) -> None:
        """Move the selected list entries a level out."""

    def edit_link(self) -> None:
        """Ask where the selected words lead."""

    def split(self) -> None:
        """Tell apart the items that the text packs together."""

    def clear_formatting(self) -> None:
        """Take marks and links away."""

    def set_direction(self, direction: Direction | None) -> None:
        """State the direction of the selected blocks."""

    def cut_selection(self) -> None:
        """Move the selected words to the clipboard."""

    def paste_plain(self) -> None:
        """Paste without formats."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do: its name (which is also its icon's), its words, its keys, whether it is on at a place, and possible there."""

    name: str
    label: str
    keys: str
    run: Callable[[TextActions], None]
    is_on: Callable[[Formats], bool] | None = None
    is_possible: Callable[[Formats], bool] | None = None


def marks() -> tuple[Command, ...]:
    """Return the commands that mark text."""
    return (
        _mark(Mark.BOLD, QCoreApplication.translate("RichText", "Bold"), "Ctrl+B"),
        _mark(Mark.ITALIC, QCoreApplication.translate("RichText", "Italic"), "Ctrl+I"),
        _mark(Mark.UNDERLINE, QCoreApplication.translate("RichText", "Underline"), "Ctrl+U"),
    )


def lists() -> tuple[Command, ...]:
    """Return the commands that make lists."""
    return (
        _list(BlockKind.BULLET, QCoreApplication.translate("RichText", "Bulleted list"), "Ctrl+Shift+8"),
        _list(BlockKind.NUMBER, QCoreApplication.translate("RichText", "Numbered list"), "Ctrl+Shift+7"),
    )


def levels() -> tuple[Command, ...]:
    """Return the commands that move list entries out and in."""
    return (
        Command(
            "outdent",
            QCoreApplication.translate("RichText", "A level out"),
            "Shift+Tab",
            lambda text: text.outdent(),
            is_possible=lambda here: here.kind is not BlockKind.PARAGRAPH,
        ),
        Command(
            "indent",
            QCoreApplication.translate("RichText", "A level in"),
            "Tab",
            lambda text: text.indent(),
            is_possible=lambda here: here.kind is not BlockKind.PARAGRAPH and here.level < MAX_LEVEL,
        ),
    )


def link() -> Command:
    """Return the command that makes and changes links."""
    return Command(
        "link",
        QCoreApplication.translate("RichText", "Link…"),
        "Ctrl+Shift+K",
        lambda text: text.edit_link(),
        lambda here: here.is_link,
    )


def split() -> Command:
    """Return the command that tells packed items apart; its key is the window's, for it serves one-line answers too."""
    return Command(
        "split", QCoreApplication.translate("RichText", "Split into items"), "Ctrl+Shift+I", lambda text: text.split()
    )


def on_bar() -> tuple[Command, ...]:
    """Return what has a button."""
    return (*marks(), *lists(), *levels(), link(), split())


def everything() -> tuple[Command, ...]:
    """Return every command."""
    return (*on_bar(), clear_formatting(), paste_plain())


def clear_formatting() -> Command:
    """Return the command that takes formats away."""
    return Command(
        "clear", QCoreApplication.translate("RichText", "Clear formatting"), "", lambda text: text.clear_formatting()
    )


def paste_plain() -> Command:
    """Return the command that pastes without formats."""
    return Command(
        "paste_plain",
        QCoreApplication.translate("RichText", "Paste as plain text"),
        "Ctrl+Shift+V",
        lambda text: text.paste_plain(),
    )


def give_shortcuts(field: QWidget, actions: TextActions) -> None:
    """Let a field that has the keyboard obey the keys of all commands."""
    for command in (*marks(), *lists(), link(), paste_plain()):
        shortcut = QShortcut(QKeySequence(command.keys), field, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda command=command: command.run(actions))


def _mark(mark: Mark, label: str, keys: str) -> Command:
    return Command(mark.value, label, keys, lambda text: text.toggle_mark(mark), lambda here: mark in here.marks)


def _list(kind: BlockKind, label: str, keys: str) -> Command:
    return Command(kind.value, label, keys, lambda text: text.toggle_list(kind), lambda here: here.kind is kind)
