"""What can be done on the page of a file: the acts on a passage with their keys, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.domain.arrival import Certainty
from gfmd_desktop.services.reviewing import Review
from gfmd_desktop.ui.header import CommandButton
from gfmd_desktop.ui.phrases import native
from gfmd_desktop.ui.review.acts import KEYS, Act
from gfmd_desktop.ui.review.flow_row import FlowRow
from gfmd_desktop.ui.theme import Tone, set_role

_SPACING = 6


class ReviewFoot(QWidget):
    """Buttons that show their keys; they leave the keyboard where it is when they are clicked."""

    wanted = Signal(Act)
    given_up = Signal()
    """Leave the file out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take = QPushButton(self.tr("Take the report in"))
        self.later = QPushButton(self.tr("Later"))
        self.leave_out = QPushButton(self.tr("Leave the file out"))
        self.waits = QLabel()
        self._buttons: dict[Act, CommandButton] = {}
        self._acts = FlowRow(_SPACING)
        self._lay_out()
        self.take.clicked.connect(lambda: self.wanted.emit(Act.TAKE_IN))
        self.later.clicked.connect(lambda: self.wanted.emit(Act.LEAVE))
        self.leave_out.clicked.connect(self.given_up)

    def enable(self, act: Act, enabled: bool) -> None:
        """Let an act be done or not."""
        self._buttons[act].setEnabled(enabled)

    def show_kind(self, *, is_file: bool) -> None:
        """A file is taken in or left out; a report's own texts only find their places."""
        self.take.setText(self.tr("Take the report in") if is_file else self.tr("Put the texts there"))
        self.leave_out.setVisible(is_file)
        self.later.setText(self.tr("Later") if is_file else self.tr("Back"))

    def follow(self, review: Review) -> None:
        """Show what can be done now, and what taking in leaves for later."""
        self.enable(Act.UNDO, review.can_undo)
        is_file, waiting = bool(review.arrival.file), review.accounting.unplaced
        words = self.tr("sentences that go on waiting: {0}").format(waiting) if waiting else ""
        self._say_what_waits(words)
        is_done = review.is_settled or (not is_file and review.can_undo)
        set_role(self.take, "primary" if is_done else "")

    def follow_passage(self, review: Review, number: int | None) -> None:
        """What cannot be done with the passage somebody stands on looks so."""
        passage = None if number is None else review.passage(number)
        certainty = Certainty.OFFICIAL if passage is None else passage.certainty
        is_text = certainty is not Certainty.OFFICIAL
        self.enable(Act.PUT, is_text)
        self.enable(Act.CONFIRM, passage is not None and bool(passage.doubts))
        self.enable(Act.WAIVE, is_text and certainty is not Certainty.WAIVED)
        self.enable(Act.TAKE_BACK, is_text and certainty is not Certainty.UNPLACED)
        self.enable(Act.PART, is_text and passage is not None and review.can_part(passage.number))

    def _say_what_waits(self, words: str) -> None:
        self.waits.setText(words)
        self.waits.setVisible(bool(words))
        self.take.setAccessibleDescription(words)

    def _lay_out(self) -> None:
        for act in _WORDS:
            self._acts.add(self._button(act))
        self._acts.add(self._section_hint())
        self.take.setToolTip(native(KEYS[Act.TAKE_IN]))
        self.later.setToolTip(self.tr("Go back and leave the file open ({0})").format(native("Esc")))
        self.leave_out.setToolTip(self.tr("Take nothing of this file; the file itself stays as it is"))
        set_role(self.leave_out, "link")
        set_role(self.waits, "chip", Tone.WARN)
        self.waits.setToolTip(self.tr("They stay with the report without a place; its problems lead to them."))
        self.waits.hide()
        out = QHBoxLayout()
        out.setSpacing(8)
        out.addWidget(self.leave_out)
        out.addStretch(1)
        for widget in (self.waits, self.later, self.take):
            out.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._acts)
        column.addLayout(out)

    def _button(self, act: Act) -> CommandButton:
        action = QAction(_tr(_WORDS[act]), self)
        action.triggered.connect(lambda _checked=False: self.wanted.emit(act))
        button = CommandButton(action)
        button.show_aside(native(KEYS[act]), Tone.PLAIN)
        button.setAccessibleDescription(native(KEYS[act]))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons[act] = button
        return button

    def _section_hint(self) -> QWidget:
        """A key that has no button: which section is in its digit."""
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(5)
        for words, role in ((native("Alt+1") + "…9", "key"), (self.tr("into that section"), "muted")):
            label = QLabel(words)
            set_role(label, role)
            row.addWidget(label)
        return hint


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewFoot", words)


_WORDS = {
    Act.NEXT: "Next to look at",
    Act.PUT: "Put it…",
    Act.CONFIRM: "It is right",
    Act.WAIVE: "Leave it out…",
    Act.TAKE_BACK: "Take it out again",
    Act.PART: "Part it",
    Act.UNDO: "Undo",
}
