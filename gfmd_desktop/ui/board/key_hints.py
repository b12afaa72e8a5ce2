"""The keys at the foot of the board: as many as there is room for, the most needed first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import set_role

_GAP = 14


class KeyHints(QWidget):
    """Shows keys with what they do, and gives way where there is no room."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints = [_hint(key, words) for key, words in keys]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for hint in self._hints:
            row.addWidget(hint)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        taken = 0
        for hint in self._hints:
            taken += hint.sizeHint().width() + _GAP
            hint.setVisible(taken <= self.width())


def _hint(key: str, words: str) -> QWidget:
    hint = QWidget()
    row = QHBoxLayout(hint)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(5)
    for text, role in ((key, "key"), (words, "muted")):
        label = QLabel(text)
        set_role(label, role)
        row.addWidget(label)
    return hint
