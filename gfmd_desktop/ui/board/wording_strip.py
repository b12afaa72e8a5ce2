"""The strip below the board: the whole text of the cell somebody stands on, and the place where two wordings become one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.ui.header import Elided
from gfmd_desktop.ui.phrases import native
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from gfmd_desktop.ui.theme import Tone, set_role

_LINES = 6


class WordingStrip(QFrame):
    """Shows a text, or has one written."""

    written = Signal(object)
    """The words somebody settled on: rich text, or a line."""
    left = Signal()
    """Somebody gave up writing."""
    typed = Signal()
    """The words that are written are other ones now."""

    def __init__(self, beside: QWidget | None = None, parent: QWidget | None = None) -> None:
        """`beside` is seen beside the words while they are written."""
        super().__init__(parent)
        self._beside = beside
        self._may_be_taken: Callable[[RichText | str], bool] = lambda _: True
        self.text = RichTextEdit()
        self.line = QLineEdit()
        self._line_page = QWidget()
        self._caption = Elided()
        self._reading = QTextEdit()
        self._pages = QStackedWidget()
        self._high = _LINES
        self._take = QPushButton(self.tr("Take this wording"))
        self._leave = QPushButton(self.tr("Leave it as it was"))
        self._lay_out()
        self._take.clicked.connect(self.take)
        self._leave.clicked.connect(self.leave)
        self.line.returnPressed.connect(self.take)
        self.line.textChanged.connect(self.typed)
        self.text.textChanged.connect(self.typed)
        self.leave()

    @property
    def is_writing(self) -> bool:
        """Whether somebody is writing here."""
        return self._pages.currentWidget() is not self._reading

    def check_with(self, may_be_taken: Callable[[RichText | str], bool]) -> None:
        """Name what says whether words may be taken as they are; who says no has asked something."""
        self._may_be_taken = may_be_taken

    def words(self) -> RichText | str:
        """Return what is written now."""
        return self.line.text() if self._pages.currentWidget() is self._line_page else self.text.value()

    def put_words(self, words: RichText | str) -> None:
        """Have other words stand where somebody writes."""
        if isinstance(words, str):
            self.line.setText(words)
        else:
            self.text.show_value(words)

    def go_on(self) -> None:
        """Have the keyboard where somebody writes."""
        page: QWidget = self.line if self._pages.currentWidget() is self._line_page else self.text
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_text(self, caption: str, words: str) -> None:
        """Show a text to read; while somebody writes, that stays."""
        if not self.is_writing:
            self._caption.set_words(caption)
            if self._reading.toPlainText() != words:
                self._reading.setPlainText(words)

    def write(self, caption: str, words: RichText | str) -> None:
        """Have somebody write, beginning with some words."""
        self._caption.set_words(caption)
        self.put_words(words)
        self._pages.setCurrentWidget(self._line_page if isinstance(words, str) else self.text)
        self._show_around(writing=True)
        set_role(self, "card", Tone.ACCENT)
        (self.line if isinstance(words, str) else self.text).setAccessibleName(caption)
        self.go_on()

    def leave(self) -> None:
        """Stop writing; nothing is kept."""
        was_writing = self.is_writing
        self._pages.setCurrentWidget(self._reading)
        self._show_around(writing=False)
        set_role(self, "card")
        if was_writing:
            self.left.emit()

    def take(self) -> None:
        """Take what is written, if it may be taken as it is."""
        if self._may_be_taken(self.words()):
            self.give()

    def give(self) -> None:
        """Take what is written, whatever it says."""
        words = self.words()
        self.leave()
        self.written.emit(words)

    def show_lines(self, lines: int) -> None:
        """Be so many lines of text high."""
        self._high = lines
        for page in (self._pages, self._beside):
            if page is not None:
                page.setMaximumHeight(self.fontMetrics().height() * lines)

    def _show_around(self, *, writing: bool) -> None:
        for button in (self._take, self._leave):
            button.setVisible(writing)
        if self._beside is not None:
            self._beside.setVisible(writing)

    def _lay_out(self) -> None:
        self._reading.setReadOnly(True)
        self._reading.setFrameShape(QFrame.Shape.NoFrame)
        self._reading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._reading.setAccessibleName(self.tr("The whole text"))
        for page in (self._reading, self.text, self._line_page):
            self._pages.addWidget(page)
        column = QVBoxLayout(self._line_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addStretch(1)
        self.show_lines(_LINES)
        self._take.setToolTip(native("Ctrl+Enter"))
        self._leave.setToolTip(native("Esc"))
        set_role(self._reading, "plain")
        set_role(self._caption, "label")
        set_role(self._take, "primary")
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addStretch(1)
        head.addWidget(self._take)
        head.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        across = QHBoxLayout()
        across.setSpacing(12)
        if self._beside is not None:
            across.addWidget(self._beside, 1)
        across.addWidget(self._pages, 1)
        column.addLayout(across)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.show_lines(self._high)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        returns = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.is_writing and returns and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take()
        elif self.is_writing and event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
