"""How an item's card is laid out: its parts side by side where there is room, else one under the other, never wider than the form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

_LEAST_EM = 26
_LINE_EM, _AROUND_LINES_EM = 8, 10
"""What a one-line answer beside others needs, and what stands around them."""
_ANSWER_EM = 20
"""What an answer beside its label needs."""
_Direction = QBoxLayout.Direction


@dataclass(frozen=True, slots=True)
class CardParts:
    """The widgets of a card: its number, the answers with their labels, what it came from, the tools that move it."""

    title: QLabel
    labels: Sequence[QLabel]
    answers: Sequence[QWidget]
    marks: Sequence[QWidget]
    tools: Sequence[QWidget]


class LineLayout:
    """A number, its answers without labels, and at their end what else belongs to the item; below them where that is narrow."""

    def __init__(self, card: QWidget, parts: CardParts) -> None:
        self._count = len(parts.answers)
        self._answers = QBoxLayout(_Direction.LeftToRight)
        self._aside = QBoxLayout(_Direction.TopToBottom)
        self._whole = QBoxLayout(_Direction.LeftToRight, card)
        self._whole.setContentsMargins(8, 5, 5, 5)
        row = QHBoxLayout()
        row.addWidget(parts.title, 0, Qt.AlignmentFlag.AlignTop)
        for answer in parts.answers:
            self._answers.addWidget(answer, 1)
        row.addLayout(self._answers, 1)
        self._aside.addLayout(_in_a_row(parts.tools))
        for mark in parts.marks:
            self._aside.addWidget(mark, 0, Qt.AlignmentFlag.AlignTrailing)
        self._aside.addStretch(1)
        self._whole.addLayout(row, 1)
        self._whole.addLayout(self._aside)

    def needs(self, em: int) -> int:
        """Return the width in pixels from which everything stands side by side."""
        return em * max(_LEAST_EM, _LINE_EM * self._count + _AROUND_LINES_EM)

    def set_narrow(self, narrow: bool) -> None:
        """Put one under the other, or side by side."""
        beside = _Direction.TopToBottom if narrow else _Direction.LeftToRight
        self._whole.setDirection(beside)
        self._answers.setDirection(beside)
        self._aside.setDirection(_Direction.RightToLeft if narrow else _Direction.TopToBottom)


class LabelledLayout:
    """A head with title and tools, and below it a line for every answer: its label beside it, or above it where that is narrow."""

    def __init__(self, card: QWidget, parts: CardParts) -> None:
        self._parts = parts
        self._marks = QWidget(card)
        self._head = QHBoxLayout()
        self._grid = QGridLayout()
        self._column = QVBoxLayout(card)
        self._column.setContentsMargins(14, 8, 8, 12)
        marks = QHBoxLayout(self._marks)
        marks.setContentsMargins(0, 0, 0, 0)
        first, *others = parts.marks
        marks.addWidget(first)
        marks.addStretch(1)
        for mark in others:
            marks.addWidget(mark)
        self._head.addWidget(parts.title, 1)
        self._head.addLayout(_in_a_row(parts.tools))
        self._column.addLayout(self._head)
        self._column.addLayout(self._grid)
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(7)
        self.set_narrow(False)

    def needs(self, em: int) -> int:
        """Return the width in pixels from which labels stand beside their answers."""
        return max(label.sizeHint().width() for label in self._parts.labels) + em * _ANSWER_EM

    def set_narrow(self, narrow: bool) -> None:
        """Put labels above their answers and the marks below the head, or beside them."""
        self._place_marks(below=narrow)
        for row, (label, answer) in enumerate(zip(self._parts.labels, self._parts.answers, strict=True)):
            self._grid.removeWidget(label)
            self._grid.removeWidget(answer)
            if narrow:
                self._grid.addWidget(label, 2 * row, 0, 1, 2)
                self._grid.addWidget(answer, 2 * row + 1, 0, 1, 2)
            else:
                self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(answer, row, 1)

    def _place_marks(self, *, below: bool) -> None:
        self._head.removeWidget(self._marks)
        self._column.removeWidget(self._marks)
        if below:
            self._column.insertWidget(1, self._marks)
        else:
            self._head.insertWidget(1, self._marks, 1)
        self._head.setStretch(0, 1 if below else 0)


CardLayout = LineLayout | LabelledLayout


def _in_a_row(tools: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2)
    row.addStretch(1)
    for tool in tools:
        row.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
