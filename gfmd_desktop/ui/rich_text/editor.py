"""The text field of every panel."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QToolTip, QWidget

from gfmd_desktop.domain.rich_text import BlockKind, Direction, Mark, RichText
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.rich_text import clipboard, formats, formatting, keys, links, places
from gfmd_desktop.ui.rich_text.blocks import selected_blocks
from gfmd_desktop.ui.rich_text.commands import Formats, give_shortcuts
from gfmd_desktop.ui.rich_text.inserting import insert
from gfmd_desktop.ui.rich_text.lists import kind_of
from gfmd_desktop.ui.rich_text.mapping import from_selection
from gfmd_desktop.ui.rich_text.text_holder import TextHolder


class RichTextEdit(TextHolder):
    """Takes rich text from the keyboard, the clipboard and the mouse; Ctrl with a click on a link tells `link_activated`."""

    link_activated = Signal(str)
    split_wanted = Signal()
    """Somebody wants the items told apart that the text packs together; whoever holds the answer knows where they belong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_shortcuts = False
        self.setTabChangesFocus(True)

    def format_here(self) -> Formats:
        """Return the formats of the selection, or those that text typed now gets."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            marks = frozenset(mark for mark in Mark if formatting.is_marked(cursor, mark))
        else:
            marks = formats.marks_of(self.currentCharFormat())
        block = cursor.block()
        direction, *_ = formats.block_properties(block.blockFormat())
        return Formats(marks, *kind_of(block), formatting.link_at(cursor) is not None, direction)

    def toggle_mark(self, mark: Mark) -> None:
        """Mark the selected text, or what is typed next; take the mark away where all of it has it."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            on = not formatting.is_marked(cursor, mark)
            self.change(lambda cursor, _: formatting.set_mark(cursor, mark, on))
            return
        typed = QTextCharFormat(self.currentCharFormat())
        formats.set_mark(typed, mark, mark not in formats.marks_of(typed))
        self.setCurrentCharFormat(typed)

    def toggle_list(self, kind: BlockKind) -> None:
        """Make the selected blocks entries of a list, or paragraphs again."""
        self.change(lambda cursor, _: formatting.toggle_list(cursor, kind))

    def indent(self) -> None:
        """Move the selected list entries a level in."""
        self._nest(by=1)

    def outdent(self) -> None:
        """Move the selected list entries a level out; on the outermost level the list ends."""
        if not self._nest(by=-1):
            self.change(lambda cursor, _: keys.step_out(cursor))

    def set_direction(self, direction: Direction | None) -> None:
        """State the direction of the selected blocks; None leaves it to their first strong letter."""
        self.change(lambda cursor, _: formatting.set_direction(cursor, direction))

    def clear_formatting(self) -> None:
        """Take marks and links from the selected text, or from the block the cursor is in."""
        self.change(lambda cursor, _: formatting.clear_formatting(cursor))

    def set_link(self, href: str | None) -> None:
        """Let the selected words, or the link the cursor is in, lead to an address or nowhere; without either, write the address."""
        self.change(lambda cursor, look: formatting.link(cursor, href, look))

    def edit_link(self) -> None:
        """Ask where the selected words, or those of the link the cursor is in, lead."""
        from gfmd_desktop.ui.rich_text.link_popup import LinkPopup  # noqa: PLC0415 - not before the first paint

        found = formatting.link_at(self.textCursor())
        popup = LinkPopup(found.href if found else None, self)
        popup.address_given.connect(self.set_link)
        popup.show_at(self.viewport(), self.cursorRect())

    def open_link_here(self) -> None:
        """Tell that the link the cursor is in should be opened."""
        found = formatting.link_at(self.textCursor())
        if found is not None:
            self.link_activated.emit(found.href)

    def insert_text(self, text: RichText) -> None:
        """Put a text in place of the selection."""
        self.change(lambda cursor, look: insert(cursor, text, look))

    def cut_selection(self) -> None:
        """Move the selected words to the clipboard."""
        if not self.isReadOnly():
            with self.step():
                self.cut()

    def paste_plain(self) -> None:
        """Paste the words on the clipboard without their formats."""
        self.insert_text(clipboard.read_without_formats(QGuiApplication.clipboard().mimeData()))

    def split(self) -> None:
        """Ask for the items to be told apart that the text packs together."""
        if not self.isReadOnly():
            self.split_wanted.emit()

    def split_into_items(self) -> list[RichText]:
        """Return the text as the items that signs in it tell: "(i) … (ii) …", "1) … 2) …", "• … • …"; else as one."""
        from gfmd_desktop.ui.rich_text.splitting import split_into_items  # noqa: PLC0415 - not before the first paint

        return split_into_items(self.value())

    def split_into_entries(self) -> bool:
        """Turn the items that signs tell into entries of lists, in the selected blocks, else in all; False when there are none."""
        from gfmd_desktop.ui.rich_text.splitting import with_entries  # noqa: PLC0415 - not before the first paint

        before, cursor = self.value(), self.textCursor()
        blocks = [block.blockNumber() for block in selected_blocks(cursor)]
        first, end = blocks[0], blocks[-1] + 1
        after = (*before[:first], *with_entries(before[first:end]), *before[end:])
        if after == before:
            after = with_entries(before)
        if after == before or self.isReadOnly():
            return False
        place = places.after_change(before, after, self.cursor_place())
        with self.step():
            self.selectAll()
            self.insert_text(after)
            self.set_cursor_place(place)
        return True

    def tell(self, words: str) -> None:
        """Say something about the text, beside the cursor, until the next key."""
        QToolTip.showText(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()), words, self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key does here and in no other text edit; False when it does what it always does."""
        cursor = self.textCursor()
        if keys.is_tab(event):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return True
        if keys.is_new_block(event):
            keys.new_block(cursor)
        elif not (keys.is_backspace(event) and keys.back_out(cursor)):
            return False
        self.setTextCursor(cursor)
        return True

    def _type(self, event: QKeyEvent) -> None:
        self._leave_link()
        if not self._press(event):
            super().keyPressEvent(event)
        kind = keys.sign_typed(self.textCursor()) if event.text() == " " else None
        if kind is not None:
            self.change(lambda cursor, _: keys.begin_list(cursor, kind))

    def _type_over(self, event: QKeyEvent) -> None:
        """Taking selected words away is a step; what is typed in their place is typing, which goes on."""
        if not keys.is_letter(event):
            with self.step():
                self._type(event)
            return
        typed = self.currentCharFormat()
        with self.step():
            self.textCursor().removeSelectedText()
        self.setCurrentCharFormat(typed)
        self._type(event)

    def _leave_link(self) -> None:
        """What is typed at the edge of a link, or of words with unknown keys, does not belong to them."""
        typed = self.currentCharFormat()
        if not (typed.isAnchor() or formats.has_extra(typed)) or formatting.is_inside(self.textCursor()):
            return
        typed = QTextCharFormat(typed)
        formats.without_link(typed)
        formats.without_extra(typed)
        self.setCurrentCharFormat(typed)

    def _nest(self, by: int) -> bool:
        if self.isReadOnly() or not formatting.can_change_level(self.textCursor(), by):
            return False
        self.change(lambda cursor, _: formatting.change_level(cursor, by))
        return True

    def _link_here(self) -> str | None:
        found = formatting.link_at(self.textCursor())
        return found.href if found else None

    def _link_under(self, place: QPoint) -> str | None:
        return self.anchorAt(place) or None

    @override
    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and keys.is_for_the_window(cast(QKeyEvent, event)):
            event.ignore()
            return True
        by = keys.nesting(cast(QKeyEvent, event), self.textCursor()) if kind == QEvent.Type.KeyPress else 0
        return (by != 0 and self._nest(by)) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if keys.is_for_the_window(event):
            event.ignore()
        elif self.isReadOnly():
            super().keyPressEvent(event)
        elif keys.replaces(event, self.textCursor()):
            self._type_over(event)
        else:
            self._type(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._leave_link()
        super().inputMethodEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._has_shortcuts:
            self._has_shortcuts = True
            give_shortcuts(self, self)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from gfmd_desktop.ui.rich_text.context_menu import context_menu  # noqa: PLC0415 - not before the first paint

        asked_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        href = self._link_here() if asked_by_key else self._link_under(event.pos())
        opens = None if href is None else partial(self.link_activated.emit, href)
        context_menu(self, self, self.format_here(), links.offer(href, opens)).popup(event.globalPos())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        href = self._link_under(event.position().toPoint())
        wanted = (
            event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )
        if wanted and href is not None and not self.textCursor().hasSelection():
            self.link_activated.emit(href)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            place = cast(QHelpEvent, event)
            href = self._link_under(place.pos())
            QToolTip.showText(place.globalPos(), links.described(href) if href else self.toolTip(), self)
            return True
        return super().viewportEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        with self.step():
            super().dropEvent(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return clipboard.can_read(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        text = clipboard.read(source)
        if text:
            self.insert_text(text)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.written(from_selection(self.textCursor()))
