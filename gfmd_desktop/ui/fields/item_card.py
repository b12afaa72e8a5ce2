"""One item of a list as a card: its number and where it came from, its sub-fields, and buttons to move it or take it away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Source
from gfmd_desktop.domain.template import CONSENT, Field, Kind
from gfmd_desktop.ui.fields.card_layout import CardLayout, CardParts, LabelledLayout, LineLayout
from gfmd_desktop.ui.fields.consent_field import ConsentField
from gfmd_desktop.ui.fields.editors import LineField
from gfmd_desktop.ui.fields.field_widget import Asked, FieldWidget
from gfmd_desktop.ui.phrases import captioned, listed
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Tone, set_role

DRAGGED_ITEM = "application/x-gfmd-item"
TAKES_AWAY = "Ctrl+Shift+Backspace"
"""The key that takes away the item somebody writes in; with Ctrl alone a text deletes a word."""
_LEAST_EM = 12
"""So narrow a card may become while it is laid out for a wide form; it is laid out anew before anybody sees that."""
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
        self._narrow = False
        self._layout = self._lay_out(asked.field)
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
        for button in self._buttons.values():
            button.setAccessibleName(captioned(words, button.toolTip()))
        group = source.group if source else None
        self._source.setText(group or "")
        self._source.setVisible(group is not None)
        set_role(self, "card", Tone.WARN if beyond else Tone.PLAIN)

    def tab_stops(self) -> Iterator[QWidget]:
        """Yield what the Tab key stops at: the answers in their order, then what takes the item away."""
        for widget in self.fields:
            yield from widget.tab_stops()
        yield self._buttons["remove"]

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

    def _lay_out(self, listed: Field) -> CardLayout:
        is_card = _shape(listed) is Shape.CARD
        marks, tools = (self._source, self._note), (*self._buttons.values(), self._handle)
        labels = self._labels(listed) if is_card else ()
        parts = CardParts(self._title, labels, self.fields, marks, tools)
        if is_card:
            return LabelledLayout(self, parts)
        self._title.setContentsMargins(0, _LINE_UP, 0, 0)
        for subfield, widget in zip(listed.subfields, self.fields, strict=True):
            if isinstance(widget, LineField):
                widget.show_placeholder(subfield.name)
        return LineLayout(self, parts)

    def _make_fields(self, asked: Asked, make_field: MakeField) -> None:
        for subfield in asked.field.subfields:
            spoken = listed((asked.spoken, subfield.name))
            about = Asked(subfield, (*self.path, subfield.id), asked.draft, spoken)
            is_consent = asked.field.kind is Kind.QUOTES and subfield.id == CONSENT
            self.fields.append(ConsentField(about, self) if is_consent else make_field(about, self))

    def _labels(self, listed: Field) -> list[QLabel]:
        labels = []
        for subfield, widget in zip(listed.subfields, self.fields, strict=True):
            label = QLabel(subfield.name, self)
            label.setBuddy(widget)
            label.setContentsMargins(0, _LINE_UP, 0, 0)
            set_role(label, "label")
            labels.append(label)
        return labels

    def _fit(self) -> None:
        """Stand as wide as there is room: a card never makes the form scroll sideways, however large its text is."""
        narrow = self.width() < self._layout.needs(self._em())
        if narrow != self._narrow:
            self._narrow = narrow
            self._source.setWordWrap(narrow)
            self._layout.set_narrow(narrow)

    def _em(self) -> int:
        return self.fontMetrics().horizontalAdvance("m")

    @override
    def minimumSizeHint(self) -> QSize:
        """A card lets itself be made narrow, and asks for no more when it is: or form and card would take turns for ever."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._em() * _LEAST_EM), least.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _drag(self) -> None:
        data = QMimeData()
        data.setData(DRAGGED_ITEM, "/".join(self.path).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab().scaledToWidth(min(320, self.width()), Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.MoveAction)
