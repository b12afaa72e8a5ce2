"""Which keys mean what in a text, and what Enter, Backspace and a typed "- " do in and around lists."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlockFormat, QTextCharFormat, QTextCursor

from gfmd_desktop.domain.rich_text import BlockKind
from gfmd_desktop.ui.rich_text.formats import without_extra, without_link
from gfmd_desktop.ui.rich_text.formatting import change_level
from gfmd_desktop.ui.rich_text.lists import kind_of, set_kind, tidy

_BULLET_SIGNS = ("-", "*", "•")
_NUMBER_ENDS = (".", ")")
_BARE, _CTRL, _ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
_ALT_TYPES = sys.platform == "darwin"
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_LETTERS = (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X)
_NESTING = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


def is_for_the_window(event: QKeyEvent) -> bool:
    """Tell whether a text has no use for a key: undo and redo are the report's, Ctrl with most letters is a command's.

    Qt would take some of them: Ctrl+K and Ctrl+U delete the line on some systems, Alt+1 types a 1 where no command has it.
    """
    if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
        return True
    if event.modifiers() & (_CTRL | _ALT) == _ALT:
        return bool(event.text()) and not _ALT_TYPES
    return is_command(event)


def is_command(event: QKeyEvent) -> bool:
    """Tell whether a key is Ctrl with a letter that a text needs for nothing, or with Enter; undo and redo aside."""
    if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
        return False
    key = event.key()
    is_letter = Qt.Key.Key_A <= key <= Qt.Key.Key_Z and key not in _OWN_LETTERS
    return event.modifiers() & (_CTRL | _ALT) == _CTRL and (key in _RETURNS or is_letter)


def is_tab(event: QKeyEvent) -> bool:
    """Tell whether a key is a Tab of any kind; Ctrl+Tab leaves a list too."""
    return event.key() in _NESTING


def nesting(event: QKeyEvent, cursor: QTextCursor) -> int:
    """Return 1 for a key that moves list entries in, -1 for one that moves them out, else 0.

    A Tab does so at the start of an entry below another one, and where several are selected. Anywhere else it leaves the text:
    somebody who goes through a form by Tab must not change its lists.
    """
    if event.modifiers() & (_CTRL | _ALT) or not is_tab(event):
        return 0
    by = _NESTING[Qt.Key(event.key())]
    if _selects_several(cursor) or (cursor.atBlockStart() and (by < 0 or _is_below_entry(cursor))):
        return by
    return 0


def _selects_several(cursor: QTextCursor) -> bool:
    document = cursor.document()
    return document.findBlock(cursor.selectionStart()) != document.findBlock(cursor.selectionEnd())


def _is_below_entry(cursor: QTextCursor) -> bool:
    above = cursor.block().previous()
    return above.isValid() and kind_of(above)[0] is not BlockKind.PARAGRAPH


def is_new_block(event: QKeyEvent) -> bool:
    """Tell whether a key is a bare Enter; with Shift it is a break inside the block."""
    return event.key() in _RETURNS and _modifiers(event) == _BARE


def is_backspace(event: QKeyEvent) -> bool:
    """Tell whether a key is a bare Backspace."""
    return event.key() == Qt.Key.Key_Backspace and _modifiers(event) == _BARE


def is_letter(event: QKeyEvent) -> bool:
    """Tell whether a key types something that is seen."""
    return event.text() != "" and event.text().isprintable() and not event.modifiers() & _CTRL


def replaces(event: QKeyEvent, cursor: QTextCursor) -> bool:
    """Tell whether a key takes selected words away."""
    is_typed = bool(event.text()) and not event.modifiers() & _CTRL
    return cursor.hasSelection() and (is_typed or event.matches(QKeySequence.StandardKey.Cut))


def new_block(cursor: QTextCursor) -> None:
    """Begin a new block, or end the list when the entry is empty."""
    if not cursor.hasSelection() and cursor.block().length() == 1 and step_out(cursor):
        return
    shown, typed = QTextBlockFormat(cursor.blockFormat()), QTextCharFormat(cursor.charFormat())
    for each in (shown, typed):
        without_extra(each)
    without_link(typed)
    cursor.insertBlock(shown, typed)


def step_out(cursor: QTextCursor) -> bool:
    """Move a list entry a level out; on the outermost level its list ends."""
    kind, level = kind_of(cursor.block())
    if kind is BlockKind.PARAGRAPH:
        return False
    if level > 0:
        change_level(cursor, by=-1)
    else:
        _become(cursor, BlockKind.PARAGRAPH)
    return True


def back_out(cursor: QTextCursor) -> bool:
    """At the start of a list entry, Backspace moves it out instead of joining it to the entry above."""
    return not cursor.hasSelection() and cursor.atBlockStart() and step_out(cursor)


def sign_typed(cursor: QTextCursor) -> BlockKind | None:
    """Return the kind of list whose sign and a space are all that stands before the cursor in a paragraph."""
    place = cursor.positionInBlock()
    if not 2 <= place <= 3 or kind_of(cursor.block())[0] is not BlockKind.PARAGRAPH:
        return None
    typed = cursor.block().text()[:place]
    return _kind_of_sign(typed[:-1]) if typed[-1] == " " else None


def begin_list(cursor: QTextCursor, kind: BlockKind) -> None:
    """Turn the sign before the cursor into a list entry."""
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    _become(cursor, kind)
    cursor.endEditBlock()


def _kind_of_sign(sign: str) -> BlockKind | None:
    if sign in _BULLET_SIGNS:
        return BlockKind.BULLET
    if sign.endswith(_NUMBER_ENDS) and sign[:-1].isdecimal() and int(sign[:-1]) == 1:
        return BlockKind.NUMBER
    return None


def _become(cursor: QTextCursor, kind: BlockKind) -> None:
    cursor.beginEditBlock()
    set_kind(cursor.block(), kind)
    tidy(cursor.document())
    cursor.endEditBlock()


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
