"""One item of a list as a card: its number and where it came from, its sub-fields, and buttons to move it or take it away."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Source
from gfmd_desktop.domain.template import CONSENT, Field, Kind
from gfmd_desktop.ui.fields.consent_field import ConsentField
from gfmd_desktop.ui.fields.editors import LineField
from gfmd_desktop.ui.fields.field_widget import Asked, FieldWidget
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Tone, set_role

DRAGGED_ITEM = "application/x-gfmd-item"
TAKES_AWAY = "Ctrl+Shift+Backspace"
"""The key that takes away the item somebody writes in; with Ctrl alone a text deletes a word."""
_LINE_UP = 6
"""Room over a label, so that its words stand level with the first line of the answer beside it."""
MakeField = Callable[[Asked, QWidget | None], FieldWidget]


class Shape(Enum):
    """How an item is laid out."""

    LINE = "one answer beside its number"
    ROW = "several one-line answers side by side"
    CARD = "a card with labels"


def _shape(listed: Field) -> Shape:
    if len(listed.subfields) == 1:
        return Shape.LINE
    return Shape.ROW if all(subfield.kind is Kind.LINE for subfield in listed.subfields) else Shape.CARD


class Handle(QLabel):
    """The dots a card is dragged by."""

    dragged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("⠿", parent)
        set_role(self, "muted")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to another place (Alt+Up and Alt+Down do the same)"))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit()


class ItemCard(QFrame):
    """A card for the item at `path`; `make_field` makes the widgets of its sub-fields."""

    moved = Signal(int)
    """Somebody wants it so many places further down (negative: up)."""
    removed = Signal()
    """Somebody wants it taken away."""
    note_wanted = Signal(object)
    """Somebody wants to see the note it was made of (its own path)."""

    def __init__(self, asked: Asked, path: Path, make_field: MakeField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.fields: list[FieldWidget] = []
        self._listed = asked.field
        self._title = QLabel(self)
        self._source = QLabel(self)
        self._note = self._make_note_button()
        self._handle = Handle(self)
        self._buttons = self._make_buttons()
        self._make_fields(asked, make_field)
        self._lay_out(asked.field)
        self._handle.dragged.connect(self._drag)
        set_role(self._title, "label")
        set_role(self._source, "chip", Tone.ACCENT)
        self._source.hide()
        set_role(self, "card")

    @property
    def item_id(self) -> str:
        """The id of the item it shows."""
        return self.path[-1]

    def show_standing(self, number: int, source: Source | None, *, beyond: bool) -> None:
        """Show the item's number, the group it came from, and whether it stands beyond the limit."""
        lead = self._listed.subfields[0]
        words = f"{lead.name} {number}"
        self._title.setText(str(number) if _shape(self._listed) is not Shape.CARD else words)
        self.setAccessibleName(words)
        group = source.group if source else None
        self._source.setText(group or "")
        self._source.setVisible(group is not None)
        set_role(self, "card", Tone.WARN if beyond else Tone.PLAIN)

    def show_note(self, moment: str) -> None:
        """Say when the note was written that it was made of; "" when there is none."""
        is_card = _shape(self._listed) is Shape.CARD
        self._note.setText(self.tr("from note {0}").format(moment) if is_card else moment)
        self._note.setAccessibleName(self.tr("{0}, from note {1}").format(self.accessibleName(), moment))
        self._note.setVisible(bool(moment))

    def _make_note_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(self.tr("Show the note this came from"))
        button.setToolTip(self.tr("Show the note this came from (Ctrl+Shift+M)"))
        button.clicked.connect(lambda: self.note_wanted.emit(self.path))
        set_role(button, "tool")
        button.hide()
        return button

    def _make_buttons(self) -> dict[str, QToolButton]:
        buttons = {}
        for name, sign, words in (
            ("up", "↑", self.tr("Move up (Alt+Up)")),
            ("down", "↓", self.tr("Move down (Alt+Down)")),
            ("remove", "✕", self.tr("Take away (Ctrl+Shift+Backspace); undo brings it back")),
        ):
            button = QToolButton(self)
            button.setText(sign)
            set_role(button, "tool")
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if name == "remove" else Qt.FocusPolicy.NoFocus)
            buttons[name] = button
        buttons["up"].clicked.connect(lambda: self.moved.emit(-1))
        buttons["down"].clicked.connect(lambda: self.moved.emit(1))
        buttons["remove"].clicked.connect(self.removed)
        return buttons

    def _lay_out(self, listed: Field) -> None:
        if _shape(listed) is Shape.CARD:
            self._lay_out_card(listed)
            return
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 5, 5)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        self._title.setContentsMargins(0, _LINE_UP, 0, 0)
        for subfield, widget in zip(listed.subfields, self.fields, strict=True):
            row.addWidget(widget, 1)
            if isinstance(widget, LineField):
                widget.show_placeholder(subfield.name)
        aside = QVBoxLayout()
        aside.addLayout(self._tools())
        aside.addWidget(self._source, 0, Qt.AlignmentFlag.AlignTrailing)
        aside.addWidget(self._note, 0, Qt.AlignmentFlag.AlignTrailing)
        aside.addStretch(1)
        row.addLayout(aside)

    def _lay_out_card(self, listed: Field) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 12)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._source)
        head.addStretch(1)
        head.addWidget(self._note)
        head.addLayout(self._tools())
        column.addLayout(head)
        column.addLayout(self._grid(listed))

    def _tools(self) -> QHBoxLayout:
        tools = QHBoxLayout()
        tools.setSpacing(2)
        tools.addStretch(1)
        for widget in (*self._buttons.values(), self._handle):
            tools.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return tools

    def _make_fields(self, asked: Asked, make_field: MakeField) -> None:
        for subfield in asked.field.subfields:
            spoken = f"{asked.spoken}, {subfield.name}"
            about = Asked(subfield, (*self.path, subfield.id), asked.draft, spoken)
            is_consent = asked.field.kind is Kind.QUOTES and subfield.id == CONSENT
            self.fields.append(ConsentField(about, self) if is_consent else make_field(about, self))

    def _grid(self, listed: Field) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(7)
        for row, (subfield, widget) in enumerate(zip(listed.subfields, self.fields, strict=True)):
            label = QLabel(subfield.name)
            label.setBuddy(widget)
            label.setContentsMargins(0, _LINE_UP, 0, 0)
            set_role(label, "label")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, 1)
        return grid

    def _drag(self) -> None:
        data = QMimeData()
        data.setData(DRAGGED_ITEM, "/".join(self.path).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab().scaledToWidth(min(320, self.width()), Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.MoveAction)
