"""A Qt text edit that holds exactly what a report holds, and tells when it changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPalette, QTextCursor
from PySide6.QtWidgets import QWidget

from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.rich_text import places
from gfmd_desktop.ui.rich_text.blocks import nearest_place
from gfmd_desktop.ui.rich_text.formats import Look
from gfmd_desktop.ui.rich_text.growing import GrowingTextEdit
from gfmd_desktop.ui.rich_text.lists import tidy
from gfmd_desktop.ui.rich_text.mapping import from_document, to_document

_INDENT, _GAP = 1.6, 0.25  # of a line's height: a list's level, the gap below a block
_NEW_LOOK = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)


class TextHolder(GrowingTextEdit):
    """Shows rich text and gives it back; `text_changed` tells of every change but those that `show_value` makes.

    It keeps no undo of its own: undo belongs to the report. What a person would take back as one thing (a paste, a list)
    happens between `step_began` and `step_ended`, so that its owner can keep it apart from what was typed before.
    """

    text_changed = Signal()
    step_began = Signal()
    step_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: RichText | None = ()
        self._look = Look()
        self._is_silent = False
        self._steps = 0
        self._blocks = 1
        self.setUndoRedoEnabled(False)
        self._take_look()
        self._follow_direction()
        self.document().contentsChanged.connect(self._note_change)

    def value(self) -> RichText:
        """Return the text in its normal form."""
        if self._value is None:
            self._value = from_document(self.document())
        return self._value

    def show_value(self, text: RichText) -> None:
        """Show a text without telling it as typed; the cursor goes where it differs from the one before."""
        before = self.value()
        if text == before:
            return
        place = places.after_change(before, text, self.cursor_place())
        self._show(text)
        self.set_cursor_place(place)

    def cursor_place(self) -> int:
        """Return where the cursor stands: Qt's position, from 0."""
        return self.textCursor().position()

    def set_cursor_place(self, place: int | None) -> None:
        """Put the cursor at a place, or as near as the text allows; None is the end."""
        cursor = self.textCursor()
        if place is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.setPosition(nearest_place(self.document(), place))
        self.setTextCursor(cursor)

    @contextmanager
    def step(self) -> Iterator[None]:
        """Make one step of all that changes inside."""
        self._steps += 1
        if self._steps == 1:
            self.step_began.emit()
        try:
            yield
        finally:
            self._steps -= 1
            if self._steps == 0:
                self.step_ended.emit()

    def change(self, change: Callable[[QTextCursor, Look], object]) -> None:
        """Change the text at the cursor as one step; what is selected stays so. A text that is only to be read stays as it is."""
        if self.isReadOnly():
            return
        with self.step():
            cursor = self.textCursor()
            cursor.beginEditBlock()
            change(cursor, self._look)
            cursor.endEditBlock()
            self.setTextCursor(cursor)

    def _show(self, text: RichText) -> None:
        with self._silence():
            to_document(self.document(), text, self._look)
        self._value = text
        self._follow_direction()

    @contextmanager
    def _silence(self) -> Iterator[None]:
        self._is_silent = True
        yield
        self._is_silent = False
        self._blocks = self.document().blockCount()

    def _note_change(self) -> None:
        if self._is_silent:
            return
        self._value = None
        if self.document().blockCount() != self._blocks:
            with self._silence():
                tidy(self.document())
        self._follow_direction()
        self.text_changed.emit()

    def _follow_direction(self) -> None:
        """An empty text begins at the side where the window's language does; after that its first letter tells."""
        document = self.document()
        wanted = self.layoutDirection() if document.isEmpty() else Qt.LayoutDirection.LayoutDirectionAuto
        option = document.defaultTextOption()
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            document.setDefaultTextOption(option)

    def _take_look(self) -> None:
        height = QFontMetricsF(self.font()).lineSpacing()
        look = Look(self.palette().color(QPalette.ColorRole.Link), round(_GAP * height))
        if look == self._look:
            return
        self._look = look
        value, place = self.value(), self.cursor_place()
        self.document().setIndentWidth(_INDENT * height)
        self._show(value)
        self.set_cursor_place(place)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _NEW_LOOK:
            self._take_look()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow_direction()
