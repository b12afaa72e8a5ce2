"""One note while somebody writes it: as high as its words, ended by Enter, told as it grows so that no word waits for Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QWidget

from gfmd_desktop.ui.fields.debounce import Debounce
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.rich_text.growing import GrowingTextEdit
from gfmd_desktop.ui.rich_text.keys import is_command
from gfmd_desktop.ui.side.notes_keys import digit_with_alt
from gfmd_desktop.ui.theme import set_role

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteLine(GrowingTextEdit):
    """A line of plain words that wraps."""

    written = Signal()
    """The words changed and a moment passed; they should be kept now."""
    waits = Signal(bool)
    """Words stand here that were not told yet; False: all were."""
    ended = Signal()
    """Enter: the line is done."""
    left_up = Signal()
    """Somebody went up, out of the line."""
    filing = Signal(int, bool)
    """Alt and a digit were pressed, and Shift perhaps: the note belongs in that section."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typing = Debounce(self.written.emit, self)
        self._typing.waits.connect(self.waits)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._typing.touch)
        set_role(self, "bare")

    def words(self) -> str:
        """Return what stands in the line."""
        return self.toPlainText().replace("\n", " ").strip()

    def show_words(self, words: str) -> None:
        """Show words without telling them as typed."""
        self.blockSignals(True)
        self.setPlainText(words)
        self.blockSignals(False)
        self.updateGeometry()

    def flush(self) -> None:
        """Tell now what was typed, if anything was."""
        self._typing.flush()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_with_alt(event)
        if digit is not None:
            self.filing.emit(*digit)
        elif event.key() in _RETURNS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.flush()
            self.ended.emit()
        elif event.key() == Qt.Key.Key_Up and self._on_first_line():
            self.left_up.emit()
        else:
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Of what is pasted, every line becomes a note of its own; the last one stays in the line."""
        *before, last = source.text().strip("\n").split("\n") or [""]
        for words in before:
            self.insertPlainText(words)
            self.flush()
            self.ended.emit()
        self.insertPlainText(last)

    @override
    def event(self, event: QEvent) -> bool:
        """Undo belongs to the report, unless there is something in this line to take back; commands are the window's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            if is_command(event):
                event.ignore()
                return True
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            redoes = event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
            if undoes or redoes:
                event.ignore()
                return False
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)

    def _on_first_line(self) -> bool:
        cursor = self.textCursor()
        return not cursor.movePosition(cursor.MoveOperation.Up)
