"""The left column: recent reports and the sessions of the day, or a narrow strip when the form needs the room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QToolButton, QVBoxLayout, QWidget

from gfmd_desktop.ui.navigation.navigation_delegate import NavigationDelegate
from gfmd_desktop.ui.navigation.navigation_model import LineRole, NavigationModel
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Colours, set_role

_WIDE_EM = 15
_STRIP_EM = 3
_LEAST_PIXELS, _LEAST_EM = 1366, 100
"""A narrower window gives the column's room to the form, as long as nobody said otherwise."""


class _ClickedOnce(QListView):
    """A list whose lines are opened by one click. They move then, so the second of a double click would meet another line."""

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class Navigation(QFrame):
    """The column. It shows lines and says what was chosen; what happens then is decided elsewhere."""

    chosen = Signal(object)
    """Somebody wants to go where a Line leads."""
    left = Signal()
    """Somebody wants to go on writing."""
    folding_asked = Signal()
    came_up = Signal()
    """The column is seen again: what it shows may be out of date."""
    text_resized = Signal()
    """Text is larger or smaller now: the column may want to fold."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = NavigationModel(self)
        self.list = _ClickedOnce()
        self.fold = QToolButton()
        self._caption = QLabel(self.tr("REPORTS"))
        self._commands: list[QToolButton] = []
        self._delegate = NavigationDelegate(colours, self)
        self._rows = QVBoxLayout()
        self._head = QHBoxLayout()
        self._room = QWidget()
        self._folded = False
        self._lay_out()
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.fold.clicked.connect(self.folding_asked)
        self._show_folding()

    @property
    def folded(self) -> bool:
        """Whether the column is a narrow strip."""
        return self._folded

    def add_command(self, action: QAction, sign: str) -> None:
        """Add a command at the foot of the column: its words, or in the strip a sign."""
        button = QToolButton()
        button.setProperty("sign", sign)
        button.clicked.connect(action.trigger)
        button.setAccessibleName(action.text().rstrip("…"))
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = action.text().rstrip("…")
        button.setToolTip(f"{words} ({key})" if key else words)
        button.setProperty("words", action.text())
        self._commands.append(button)
        self._rows.insertWidget(self._rows.count() - 1, button)
        self._show_folding()

    def set_folded(self, folded: bool) -> None:
        """Make the column a narrow strip, or show it whole."""
        if folded != self._folded:
            self._folded = folded
            self._show_folding()

    def wants_folding(self, width: int) -> bool:
        """Whether a window of a width in pixels has no room for the whole column, at the present size of text."""
        return width < max(_LEAST_PIXELS, self.fontMetrics().horizontalAdvance("m") * _LEAST_EM)

    def go_to_list(self) -> None:
        """Go to the report that lies open, else to the first line."""
        self.set_folded(False)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.setCurrentIndex(self.model.index(self.model.row_of(self.model.open_id)))

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours from now on."""
        self._delegate.colours = colours
        self.list.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(LineRole)
        if line is not None and line.kind.leads:
            self.chosen.emit(line)

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setAccessibleName(self.tr("Recent reports and the programme"))
        self.list.setAccessibleDescription(self.tr("Enter opens the report, or begins the session's"))
        set_role(self.fold, "tool")
        self._head.addWidget(self._caption, 1)
        self._head.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignCenter)
        set_role(self._caption, "caption")
        self._rows.setContentsMargins(0, 10, 0, 8)
        self._rows.setSpacing(2)
        self._rows.addLayout(self._head)
        self._rows.addWidget(self.list, 1)
        self._rows.addWidget(self._room, 1)
        rule = QFrame()
        rule.setFixedWidth(1)
        set_role(rule, "rule")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(self._rows, 1)
        across.addWidget(rule)
        set_role(self, "column")
        self.setAccessibleName(self.tr("Reports and programme"))

    def _show_folding(self) -> None:
        for widget in (self.list, self._caption):
            widget.setVisible(not self._folded)
        self._room.setVisible(self._folded)
        for button in self._commands:
            button.setText(str(button.property("sign" if self._folded else "words")))
            set_role(button, "sign" if self._folded else "link")
        side, end = (0, 0) if self._folded else (12, 4)
        self._head.setContentsMargins(side, 0, end, 0)
        self._show_fold_sign()
        self._fit_width()

    def _show_fold_sign(self) -> None:
        """Where the column's edge goes; in a mirrored window these signs turn round by themselves."""
        self.fold.setText("»" if self._folded else "«")
        words = self.tr("Show recent reports and the programme") if self._folded else self.tr("Fold this column")
        self.fold.setToolTip(f"{words} ({KEY})")
        self.fold.setAccessibleName(words)

    def _fit_width(self) -> None:
        em = self.fontMetrics().horizontalAdvance("m")
        self.setFixedWidth(em * (_STRIP_EM if self._folded else _WIDE_EM))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_width()
            self.text_resized.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_up.emit()


KEY = "Shift+F9"
"""Folds and unfolds the column."""
