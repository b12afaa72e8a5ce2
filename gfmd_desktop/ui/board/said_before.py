"""What the groups said, beside the place where somebody writes it in other words: what is not in the new wording is marked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gfmd_desktop.ui.board.group_colours import group_colour
from gfmd_desktop.ui.theme import Colours, set_role


@dataclass(frozen=True, slots=True)
class Said:
    """What a group said: its name, its column, its words."""

    group: str
    column: int
    words: str


class SaidBefore(QTextEdit):
    """Shows what groups said, every one under its name in its colour."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        self.said: tuple[Said, ...] = ()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("What the groups said"))
        set_role(self, "plain")

    def show_said(self, said: Sequence[Said], missing: Collection[str]) -> None:
        """Show what was said; sentences that are `missing` in the new wording are marked."""
        if tuple(said) != self.said:
            self.said = tuple(said)
            self._write()
        self._mark(missing)
        self.setAccessibleDescription(
            self.tr("Not in the new wording: {0}").format(" ".join(missing)) if missing else ""
        )

    def _write(self) -> None:
        self.clear()
        cursor = self.textCursor()
        for place, each in enumerate(self.said):
            if place:
                cursor.insertBlock()
            named = QTextCharFormat()
            named.setForeground(group_colour(each.column, self.colours.card))
            named.setFontWeight(600)
            cursor.insertText(f"{each.group}  ", named)
            cursor.insertText(each.words.replace("\n", "\u2028"), QTextCharFormat())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _mark(self, missing: Collection[str]) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        for sentence in missing:
            cursor = self.document().find(sentence.replace("\n", "\u2028"))
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                look = QTextCharFormat()
                look.setBackground(QColor(self.colours.warn_ground))
                look.setForeground(QColor(self.colours.warn))
                look.setFontUnderline(True)
                mark.format = look
                marks.append(mark)
                cursor = self.document().find(sentence.replace("\n", "\u2028"), cursor)
        self.setExtraSelections(marks)
