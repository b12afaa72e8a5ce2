"""A strip under the header that says what to try next; it takes neither the keyboard nor the room of the form."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gfmd_desktop.ui.guide.steps import Step, StepWords
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Tone, set_role

_SPACIOUS = 2.2
"""How much wider than the steps' names the strip is that has room for all of them and what stands beside them."""


class GuideStrip(QFrame):
    """The steps in a row, done ones ticked, and a sentence about the one to do next (or the one that was asked for)."""

    shown_where = Signal(object)
    """Somebody wants to be led to where a Step is done."""
    left = Signal()
    """Somebody has seen enough."""
    writing_wanted = Signal()
    """Somebody wants back into the form."""

    def __init__(self, words: Mapping[Step, StepWords], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._done: frozenset[Step] = frozenset()
        self._current: Step | None = None
        self._sentence = QLabel()
        self.buttons = {step: QToolButton() for step in words}
        self.where = QPushButton(self.tr("Show me where"))
        self.leave = QPushButton()
        self._lay_out()
        for step, button in self.buttons.items():
            button.clicked.connect(lambda _=False, step=step: self._tell_of(step))
        self.where.clicked.connect(lambda: self.shown_where.emit(self._current))
        self.leave.clicked.connect(self.left)

    @property
    def current(self) -> Step | None:
        """The step the sentence is about, None once all are done."""
        return self._current

    def show_done(self, done: Collection[Step]) -> None:
        """Tick what was done, and say what comes next."""
        self._done = frozenset(done)
        self._tell_of(next((step for step in self._words if step not in self._done), None))
        QAccessible.updateAccessibility(QAccessibleEvent(self._sentence, QAccessible.Event.Alert))

    def _tell_of(self, step: Step | None) -> None:
        self._current = step
        all_done = len(self._done) == len(self._words)
        self._sentence.setText(
            self._words[step].how
            if step
            else self.tr(
                "That is all there is to it. This copy is yours: go on trying, or delete it under “All reports”."
            )
        )
        self._sentence.setAccessibleName(self._sentence.text())
        self.where.setVisible(step in _LEADABLE and not all_done)
        self.leave.setText(self.tr("Done") if all_done else self.tr("Leave the tour"))
        for each, button in self.buttons.items():
            self._dress(button, each)

    def _dress(self, button: QToolButton, step: Step) -> None:
        number, name = list(self._words).index(step) + 1, self._words[step].name
        is_done = step in self._done
        self._shorten(button, step)
        state = self.tr("done") if is_done else self.tr("to do")
        button.setAccessibleName(self.tr("Step {0}, {1}: {2}").format(number, name, state))
        button.setAccessibleDescription(self._words[step].how)
        button.setToolTip(self._words[step].how)
        set_role(button, "step", Tone.GOOD if is_done else Tone.ACCENT if step is self._current else Tone.PLAIN)

    def _shorten(self, button: QToolButton, step: Step) -> None:
        """Say a step's name while there is room for all names, else that of the one the sentence is about."""
        number, name = list(self._words).index(step) + 1, self._words[step].name
        sign = "✓" if step in self._done else str(number)
        names = "".join(words.name for words in self._words.values())
        roomy = self.fontMetrics().horizontalAdvance(names) * _SPACIOUS < self.width()
        button.setText(f"{sign} {name}" if roomy or step is self._current else sign)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Try it on this copy"))
        set_role(heading, "label")
        above = QHBoxLayout()
        above.setSpacing(6)
        above.addWidget(heading)
        above.addSpacing(6)
        for button in self.buttons.values():
            above.addWidget(button)
        above.addStretch(1)
        above.addWidget(self.leave)
        below = QHBoxLayout()
        below.addWidget(self._sentence, 1)
        below.addWidget(self.where)
        set_role(self.leave, "link")
        set_role(self.where, "link")
        self._sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 5, 14, 6)
        column.setSpacing(2)
        column.addLayout(above)
        column.addLayout(below)
        set_role(self, "guide")
        self.setAccessibleName(self.tr("Tour of the sample"))

    @override
    def minimumSizeHint(self) -> QSize:
        """The strip never asks for more room than the window has."""
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for step, button in self.buttons.items():
            self._shorten(button, step)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.writing_wanted.emit()
        else:
            super().keyPressEvent(event)


_LEADABLE = (Step.NOTE, Step.FILE, Step.CONSENT)
"""Steps that have a place; the others are keys, and pressing them for somebody would be no trying."""
