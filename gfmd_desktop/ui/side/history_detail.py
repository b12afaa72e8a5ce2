"""What one moment of the past changed, place by place, the differing words marked; and the way back to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gfmd_desktop.services.changes import ChangeKind, PlaceChange
from gfmd_desktop.ui.marked_words import marked_words
from gfmd_desktop.ui.theme import Colours, set_role

_MOST = 40
"""Places shown of one moment; an import changes more, and nobody reads them all."""


class HistoryDetail(QScrollArea):
    """Shows changes, and offers to bring back one field or everything."""

    field_wanted = Signal(str)
    """Bring this field back to that moment."""
    all_wanted = Signal()
    """Bring the whole report back to that moment."""

    def __init__(self, colours: Colours, place_in_words: Callable[[PlaceChange], str]) -> None:
        super().__init__()
        self.colours = colours
        self._place_in_words = place_in_words
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What changed"))
        self._shows_changes = True
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that no moment was chosen."""
        if not self._shows_changes:
            return
        self._shows_changes = False
        sheet, column = self._sheet()
        column.addWidget(self._muted(self.tr("Choose a moment to see what it changed.")))
        column.addStretch(1)
        self._put(sheet)

    def show_changes(self, title: str, changes: Sequence[PlaceChange], *, back_to: str) -> None:
        """Show what changed under a title; `back_to` names the moment that the buttons lead back to."""
        self._shows_changes = True
        sheet, column = self._sheet()
        head = QLabel(title)
        head.setWordWrap(True)
        set_role(head, "label")
        column.addWidget(head)
        offered: set[str] = set()
        for change in changes[:_MOST]:
            self._add(column, change, back_to, offered)
        if len(changes) > _MOST:
            column.addWidget(self._muted(self.tr("and {0} more places").format(len(changes) - _MOST)))
        if not changes:
            column.addWidget(self._muted(self.tr("Nothing differs.")))
        whole = self._button(self.tr("Bring the whole report back to {0}").format(back_to))
        whole.clicked.connect(self.all_wanted)
        column.addWidget(whole)
        column.addStretch(1)
        self._put(sheet)

    def _add(self, column: QVBoxLayout, change: PlaceChange, back_to: str, offered: set[str]) -> None:
        place = self._place_in_words(change)
        words = QLabel(marked_words(change.before, change.after, self.colours))
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setAccessibleName(self.tr("{0}: before: {1}; after: {2}").format(place, change.before, change.after))
        column.addWidget(self._muted(f"{place} · {self._happened(change.kind)}"))
        column.addWidget(words)
        field_id = change.field_id
        if field_id is not None and field_id not in offered:
            offered.add(field_id)
            field = self._button(self.tr("Bring this field back to {0}").format(back_to))
            field.clicked.connect(self._wanting(field_id))
            column.addWidget(field)

    def _wanting(self, field_id: str) -> Callable[[], None]:
        return lambda: self.field_wanted.emit(field_id)

    def _happened(self, kind: ChangeKind) -> str:
        return {
            ChangeKind.WRITTEN: self.tr("written"),
            ChangeKind.ADDED: self.tr("added"),
            ChangeKind.TAKEN_AWAY: self.tr("taken away"),
            ChangeKind.MOVED: self.tr("moved"),
            ChangeKind.SAID_NOTHING: self.tr("nothing said"),
        }[kind]

    @staticmethod
    def _button(words: str) -> QPushButton:
        button = QPushButton(words)
        set_role(button, "link")
        return button

    @staticmethod
    def _muted(words: str) -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        set_role(label, "muted")
        return label

    @staticmethod
    def _sheet() -> tuple[QWidget, QVBoxLayout]:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(5)
        return sheet, column

    def _put(self, sheet: QWidget) -> None:
        set_role(sheet, "sheet")
        self.setWidget(sheet)
