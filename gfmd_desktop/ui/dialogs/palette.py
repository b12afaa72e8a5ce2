"""Every command by a few of its letters: type, Enter, done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QObject,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from gfmd_desktop.ui.commands import LeavesCommands
from gfmd_desktop.ui.dialogs.palette_delegate import KeyRole, PaletteDelegate
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, override
from gfmd_desktop.ui.theme import Colours, set_role

_ROWS = 10
_WIDEST_EM = 38
_INDENT = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be done: its words, its key, what it does."""

    words: str
    key: str
    act: Callable[[], object]


class PaletteModel(QAbstractListModel):
    """The entries that hold the letters typed, in their order, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Entry, ...] = ()
        self._shown: tuple[Entry, ...] = ()

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Offer other entries."""
        self._all = tuple(entries)
        self.look_for("")

    def look_for(self, typed: str) -> None:
        """Show the entries that fit."""
        scored = [(score, entry) for entry in self._all if (score := fit(typed, entry.words)) is not None]
        self.beginResetModel()
        self._shown = tuple(entry for _, entry in sorted(scored, key=lambda pair: pair[0]))
        self.endResetModel()

    def entry(self, index: AnyIndex) -> Entry | None:
        """Return the entry at an index."""
        return self._shown[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((entry.words, entry.key))
        return entry.key if role == KeyRole else None


class Palette(QFrame):
    """The palette, over the upper middle of the window; it goes away when something was chosen or somebody goes elsewhere."""

    def __init__(
        self, entries: Callable[[], Sequence[Entry]], colours: Colours, leave: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.model = PaletteModel(self)
        self.typed = QLineEdit()
        self.list = QListView()
        self.none = QLabel()
        self._entries = entries
        self._leave = leave
        self._delegate = PaletteDelegate(colours, self)
        self._lay_out()
        self.typed.textChanged.connect(self._look)
        self.typed.installEventFilter(self)
        LeavesCommands(self.typed)
        self.list.clicked.connect(self._choose)
        self.hide()

    def ask(self) -> None:
        """Show every command and wait for letters; asked again, go away."""
        if self.isVisible():
            self.put_away()
            return
        self.model.show_entries(self._entries())
        self.typed.clear()
        self._look("")
        self._place()
        self.show()
        self.raise_()
        self.typed.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        """Go away, and back to where somebody wrote."""
        self.hide()
        self._leave()

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours from now on."""
        self._delegate.colours = colours

    def _lay_out(self) -> None:
        self.typed.setPlaceholderText(self.tr("What would you like to do?"))
        self.typed.setAccessibleName(self.tr("Look for a command"))
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.typed)
        column.addWidget(self.list)
        column.addWidget(self.none, 1)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.setContentsMargins(_INDENT, _INDENT // 2, _INDENT, 0)
        self.none.setWordWrap(True)
        set_role(self.none, "muted")
        self.setAccessibleName(self.tr("Commands"))
        set_role(self, "palette")

    def _place(self) -> None:
        window = self.window()
        line = self.fontMetrics().height()
        width = min(self.fontMetrics().horizontalAdvance("m") * _WIDEST_EM, window.width() - 2 * line)
        height = min(round(line * (_ROWS * 1.9 + 4)), window.height() - 6 * line)
        self.setGeometry((window.width() - width) // 2, 3 * line, width, height)

    def _look(self, typed: str) -> None:
        self.model.look_for(typed)
        self.list.setCurrentIndex(self.model.index(0))
        nothing_fits = self.model.rowCount() == 0
        words = self.tr("No command fits “{0}”. Fewer letters find more.").format(typed.strip()) if nothing_fits else ""
        self.none.setText(words)
        self.typed.setAccessibleDescription(words)
        self.none.setVisible(nothing_fits)
        self.list.setVisible(not nothing_fits)

    def _choose(self, index: AnyIndex) -> None:
        entry = self.model.entry(index)
        if entry is not None:
            self.put_away()
            entry.act()

    def _step(self, steps: int) -> None:
        count = self.model.rowCount()
        if count:
            self.list.setCurrentIndex(self.model.index((self.list.currentIndex().row() + steps) % count))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._pressed(Qt.Key(event.key()))
        if (
            isinstance(event, QFocusEvent)
            and event.lostFocus()
            and event.reason() is not Qt.FocusReason.PopupFocusReason
        ):
            self.hide()
        return super().eventFilter(watched, event)

    def _pressed(self, key: Qt.Key) -> bool:
        page = _ROWS - 1
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.put_away()
        else:
            return False
        return True


def fit(typed: str, words: str) -> tuple[int, int] | None:
    """Return how badly letters fit words (smaller is better), None when they are not all there in their order."""
    wanted, text = typed.casefold().replace(" ", ""), words.casefold()
    if not wanted:
        return 0, 0
    whole = text.find(typed.casefold().strip())
    if whole >= 0:
        begins_word = whole == 0 or not text[whole - 1].isalnum()
        return 0 if begins_word else 1, whole
    places: list[int] = []
    for letter in wanted:
        place = text.find(letter, places[-1] + 1 if places else 0)
        if place < 0:
            return None
        places.append(place)
    return 2, places[-1] - places[0]
