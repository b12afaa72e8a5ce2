"""One item of a list as a card: its number and where it came from, its sub-fields, and buttons to move it or take it away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Source
from gfmd_desktop.domain.template import CONSENT, Field, Kind
from gfmd_desktop.ui.fields.consent_field import ConsentField
from gfmd_desktop.ui.fields.field_widget import Asked, FieldWidget
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Tone, set_role

DRAGGED_ITEM = "application/x-gfmd-item"
MakeField = Callable[[Asked, QWidget | None], FieldWidget]


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

    def __init__(self, asked: Asked, path: Path, make_field: MakeField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.fields: list[FieldWidget] = []
        self._listed = asked.field
        self._title = QLabel()
        self._source = QLabel()
        self._handle = Handle()
        self._buttons = self._make_buttons()
        self._lay_out(asked, make_field)
        self._handle.dragged.connect(self._drag)
        set_role(self._title, "label")
        set_role(self, "card")

    @property
    def item_id(self) -> str:
        """The id of the item it shows."""
        return self.path[-1]

    def show_standing(self, number: int, source: Source | None, *, beyond: bool) -> None:
        """Show the item's number, the group it came from, and whether it stands beyond the limit."""
        lead = self._listed.subfields[0]
        words = f"{lead.name} {number}"
        self._title.setText(words)
        self.setAccessibleName(words)
        group = source.group if source else None
        self._source.setVisible(group is not None)
        self._source.setText(group or "")
        set_role(self._source, "chip", Tone.ACCENT)
        set_role(self, "card", Tone.WARN if beyond else Tone.PLAIN)

    def _make_buttons(self) -> dict[str, QToolButton]:
        buttons = {}
        for name, sign, words in (
            ("up", "↑", self.tr("Move up (Alt+Up)")),
            ("down", "↓", self.tr("Move down (Alt+Down)")),
            ("remove", "✕", self.tr("Take away (Ctrl+Backspace); undo brings it back")),
        ):
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if name == "remove" else Qt.FocusPolicy.NoFocus)
            buttons[name] = button
        buttons["up"].clicked.connect(lambda: self.moved.emit(-1))
        buttons["down"].clicked.connect(lambda: self.moved.emit(1))
        buttons["remove"].clicked.connect(self.removed)
        return buttons

    def _lay_out(self, asked: Asked, make_field: MakeField) -> None:
        compact = len(asked.field.subfields) == 1
        self._make_fields(asked, make_field)
        tools = self._tools()
        if compact:
            row = QHBoxLayout(self)
            row.setContentsMargins(8, 6, 6, 6)
            row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self.fields[0], 1)
            row.addLayout(tools)
            return
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 12)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._source)
        head.addStretch(1)
        head.addLayout(tools)
        column.addLayout(head)
        column.addLayout(self._grid(asked.field))

    def _tools(self) -> QHBoxLayout:
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for widget in (*self._buttons.values(), self._handle):
            tools.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
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

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Backspace:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
