"""One place that two hands changed: before, here and in the file, the differing words marked, and what can be kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.merge.settling import Choice
from gfmd_desktop.services.changes import Came, are_alike
from gfmd_desktop.services.deciding import Question
from gfmd_desktop.ui.marked_words import marked_words
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Colours, Tone, set_role

_LATER = (Came.SAME, Came.NEW)
_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


class QuestionCard(QFrame):
    """The card of one question; the digits choose."""

    chosen = Signal(Choice)
    reopened = Signal()
    edit_wanted = Signal()

    def __init__(self, question: Question, place: str, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self._place = QLabel(place)
        self._state = QLabel()
        self._buttons = {choice: QPushButton() for choice in question.choices}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._lay_out(colours)
        for number, (choice, button) in enumerate(self._buttons.items(), start=1):
            button.setText(f"{number}  {choice_words(choice, is_removal=question.removal is not None)}")
            button.setCheckable(True)
            button.setAccessibleDescription(place)
            button.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
            self._group.addButton(button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(place)
        self.setAccessibleDescription(
            self.tr("before: {0}; here: {1}; in the file: {2}").format(question.before, question.mine, question.theirs)
        )
        self.show_choice(None)

    def show_choice(self, choice: Choice | None) -> None:
        """Show what was decided."""
        for each, button in self._buttons.items():
            button.setChecked(each is choice)
        words = choice_words(choice, is_removal=self.question.removal is not None) if choice else self.tr("to decide")
        self._state.setText(words)
        set_role(self._state, "chip", Tone.GOOD if choice else Tone.WARN)

    def _choose(self, choice: Choice) -> None:
        if choice is Choice.EDIT:
            self.edit_wanted.emit()
        else:
            self.chosen.emit(choice)

    def _lay_out(self, colours: Colours) -> None:
        set_role(self, "card")
        set_role(self._place, "label")
        self._place.setAlignment(Qt.AlignmentFlag.AlignVCenter | where_lines_begin())
        head = QHBoxLayout()
        head.addWidget(self._place, 1)
        head.addWidget(self._state)
        foot = QHBoxLayout()
        for button in self._buttons.values():
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._texts(colours))
        column.addLayout(foot)

    def _texts(self, colours: Colours) -> QGridLayout:
        """What stood there before needs no column when nobody knows it, or the row is only missing in the file."""
        question = self.question
        missing = f"<i>{self.tr('nothing')}</i>"
        before_mine, before_theirs = _compared_with(question)
        mine = marked_words(before_mine, question.mine, colours, _LATER) or missing
        theirs = marked_words(before_theirs, question.theirs, colours, _LATER) or missing
        texts: Sequence[tuple[str, str]] = ((self.tr("Here"), mine), (self.tr("In the file"), theirs))
        if question.before and question.removal is None:
            before = marked_words(question.before, question.before, colours)
            texts = ((self.tr("Before"), before), *texts)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        for column, (caption, words) in enumerate(texts):
            over, text = QLabel(caption), QLabel(words)
            set_role(over, "muted")
            text.setTextFormat(Qt.TextFormat.RichText)
            text.setWordWrap(True)
            text.setAlignment(Qt.AlignmentFlag.AlignTop | where_lines_begin())
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(over, 0, column)
            grid.addWidget(text, 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = dict(zip(_KEYS, self._buttons, strict=False))
        choice = pressed.get(Qt.Key(event.key()))
        if choice is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose(choice)
        elif event.key() == Qt.Key.Key_Backspace:
            self.reopened.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        set_role(self, "card", Tone.ACCENT)
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        set_role(self, "card")
        super().focusOutEvent(event)


def _compared_with(question: Question) -> tuple[str, str]:
    """Return the texts that mine and theirs are compared with: what stood there before, or without that each other if alike."""
    if not question.before and are_alike(question.mine, question.theirs):
        return question.theirs, question.mine
    return question.before, question.before


def where_lines_begin() -> Qt.AlignmentFlag:
    """Return the side of a label where the window's lines begin: English words in a mirrored window stand under their caption."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def choice_words(choice: Choice, *, is_removal: bool = False) -> str:
    """Return what a choice is called."""
    words = _REMOVALS if is_removal else _CHOICES
    return QCoreApplication.translate("QuestionCard", words[choice])


_CHOICES = {
    Choice.MINE: "Keep what is here",
    Choice.THEIRS: "Take the file's",
    Choice.BOTH: "Keep both",
    Choice.EDIT: "Write it…",
}
_REMOVALS = {
    Choice.MINE: "Keep the row",
    Choice.THEIRS: "Remove it, as in the file",
    Choice.SAME: "It is the same, in other words",
}
