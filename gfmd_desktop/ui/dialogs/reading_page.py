"""A page to read: help, or what the program is made of. Escape goes back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import set_role

_WIDEST_EM = 68
Line = tuple[str, str]
"""A key (or a name) and what is said of it."""


class ReadingPage(QScrollArea):
    """Groups of lines under headings, in two columns."""

    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(title)
        self._back = QPushButton(self.tr("Back"))
        self._sheet = QWidget()
        self._columns = QHBoxLayout()
        self._shown: list[QWidget] = []
        self._lay_out()
        self._back.clicked.connect(self.left)
        self.setAccessibleName(title)
        self.setFocusProxy(self._back)

    def show_groups(self, columns: Sequence[Sequence[tuple[str, Sequence[Line]]]]) -> None:
        """Show columns of groups: a heading and its lines each."""
        for column in self._shown:
            self._columns.removeWidget(column)
            column.deleteLater()
        self._shown = []
        for groups in columns:
            column = QWidget()
            rows = QVBoxLayout(column)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(14)
            for heading, lines in groups:
                rows.addWidget(_group(heading, lines))
            rows.addStretch(1)
            self._columns.addWidget(column, 1)
            self._shown.append(column)

    def _lay_out(self) -> None:
        set_role(self._title, "title")
        set_role(self._sheet, "ground")
        self._fit_width()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        self._columns.setSpacing(36)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(26, 18, 26, 18)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(self._columns)
        column.addStretch(1)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _fit_width(self) -> None:
        self._sheet.setMaximumWidth(self.fontMetrics().horizontalAdvance("m") * _WIDEST_EM)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Columns stay as wide as can be read when text grows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_width()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _group(heading: str, lines: Sequence[Line]) -> QWidget:
    group = QFrame()
    set_role(group, "card")
    grid = QGridLayout(group)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(14)
    grid.setColumnStretch(1, 1)
    title = QLabel(heading)
    set_role(title, "heading")
    grid.addWidget(title, 0, 0, 1, 2)
    for row, (key, words) in enumerate(lines, start=1):
        said = QLabel(words)
        said.setWordWrap(True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if key:
            cap = QLabel(key)
            set_role(cap, "key")
            grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(said, row, 1 if key else 0, 1, 1 if key else 2)
    return group
