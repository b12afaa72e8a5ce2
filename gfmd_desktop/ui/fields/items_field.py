"""A list of items as cards: add, take away, reorder by drag and by key; what is beyond the limit stays, under a dotted line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.limits import beyond
from gfmd_desktop.domain.problems import Problem
from gfmd_desktop.domain.report import Item, is_empty_item, items
from gfmd_desktop.domain.template import Kind
from gfmd_desktop.ui.fields.add_button import AddButton
from gfmd_desktop.ui.fields.field_widget import Asked, FieldWidget
from gfmd_desktop.ui.fields.item_card import DRAGGED_ITEM, ItemCard, MakeField
from gfmd_desktop.ui.fields.typed_on import type_into
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Tone, set_role


class ItemsField(FieldWidget):
    """Cards for the items of a list, people or quotes."""

    def __init__(self, asked: Asked, make_field: MakeField, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._make_field = make_field
        self._cards: dict[str, ItemCard] = {}
        self._surplus: frozenset[str] = frozenset()
        self._shown_up_to: int | None = None
        self._beyond = QLabel(self)
        self._counter = QLabel(self)
        self._add = AddButton(self.tr("+ Add: {0}").format(self.item_name()), self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        foot.addWidget(self._counter)
        self._column.addLayout(foot)
        self._add.clicked.connect(self.add_item)
        self._add.typed.connect(self._begin_item)
        self._add.entered.connect(lambda: self.focused.emit(self.asked.path))
        self._add.setAccessibleName(self.tr("Add to {0}").format(asked.spoken))
        self._beyond.setWordWrap(True)
        self._beyond.hide()
        set_role(self._beyond, "beyond")
        self.setAcceptDrops(True)

    @override
    def editors(self) -> Iterator[FieldWidget]:
        for widget in self._fields():
            yield from widget.editors()

    @override
    def tab_stops(self) -> Iterator[QWidget]:
        for card in self._in_order():
            yield from card.tab_stops()
        yield self._add

    @override
    def refresh(self) -> None:
        self.flush()
        wanted = self._items()
        left = self._drop_cards({item.id for item in wanted})
        self._place_cards(wanted)
        for widget in self._fields():
            widget.refresh()
        self._show_limit(wanted)
        if left is not None:
            self._go_near(left)

    @override
    def recount(self) -> None:
        wanted = self._items()
        if self._beyond_limit(wanted) != self._surplus:
            self._place_cards(wanted)
        for widget in self._fields():
            widget.recount()
        self._show_limit(wanted)

    @override
    def pieces(self) -> Iterator[None]:
        self._shown_up_to = 0
        self.refresh()
        yield
        while self._show_next():
            yield

    @override
    def take_focus(self, path: Path, position: int | None = None) -> bool:
        self._show_up_to(path)
        if super().take_focus(path, position):
            return True
        if path == self.asked.path:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    @override
    def show_problems(self, problems: Sequence[Problem]) -> None:
        for card in self._cards.values():
            for widget in card.fields:
                below = [problem for problem in problems if problem.path[: len(widget.asked.path)] == widget.asked.path]
                widget.show_problems(below)

    def item_name(self) -> str:
        """Return what one item is called: a person, or what the template calls its first sub-field."""
        if self.asked.field.kind is Kind.PEOPLE:
            return self.tr("person")
        return self.asked.field.subfields[0].name

    def _items(self) -> tuple[Item, ...]:
        return items(self.asked.draft.value_at(self.asked.path))

    def _in_order(self) -> Iterator[ItemCard]:
        """Yield the cards that are there."""
        cards = (self._cards.get(item.id) for item in self._items())
        return (card for card in cards if card is not None)

    def _fields(self) -> Iterator[FieldWidget]:
        """Yield the sub-fields of the cards that are there."""
        return (widget for card in self._in_order() for widget in card.fields)

    def _beyond_limit(self, wanted: tuple[Item, ...]) -> frozenset[str]:
        return frozenset(item.id for item in beyond(self.asked.field, wanted))

    def _drop_cards(self, wanted: set[str]) -> int | None:
        """Take away the cards of items that are gone; return the place of the one that had the keyboard."""
        focus, left = self.window().focusWidget(), None
        order = sorted(self._cards.values(), key=self._column.indexOf)
        for card in [card for card in order if card.item_id not in wanted]:
            if focus is not None and card.isAncestorOf(focus):
                left = sum(each.item_id in wanted for each in order[: order.index(card)])
            del self._cards[card.item_id]
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        return left

    def _show_next(self) -> bool:
        """Show one card more of a list that is shown piece by piece; False when all are there."""
        wanted = self._items()
        if self._shown_up_to is None or self._shown_up_to >= len(wanted):
            self._shown_up_to = None
            return False
        item = wanted[self._shown_up_to]
        self._shown_up_to += 1
        self._place_card(item, self._shown_up_to, beyond=item.id in self._surplus)
        for widget in self._cards[item.id].fields:
            widget.refresh()
        return True

    def _show_up_to(self, path: Path) -> None:
        """Show the card a path leads into, or the first one, if it is still to come."""
        wanted = path[len(self.asked.path) :][:1]
        while (wanted[0] not in self._cards if wanted else not self._cards) and self._show_next():
            pass

    def _place_cards(self, wanted: tuple[Item, ...]) -> None:
        """Put the items' cards in their places, with the line over those that do not count."""
        self._surplus = self._beyond_limit(wanted)
        self._column.removeWidget(self._beyond)
        for number, item in enumerate(wanted[: self._shown_up_to], start=1):
            self._place_card(item, number, beyond=item.id in self._surplus)

    def _place_card(self, item: Item, number: int, *, beyond: bool) -> None:
        """Put an item's card in its place, and over the first one beyond the limit the line that says so."""
        place = number - 1
        if beyond and self._column.indexOf(self._beyond) < 0:
            self._column.insertWidget(place, self._beyond)
        place += self._column.indexOf(self._beyond) >= 0
        card = self._cards.get(item.id) or self._new_card(item, number)
        if self._column.indexOf(card) != place:
            self._column.insertWidget(place, card)
            card.show()
        card.show_standing(number, item.source, beyond=beyond)

    def _new_card(self, item: Item, number: int) -> ItemCard:
        lead = self.asked.field.subfields[0]
        spoken = (
            listed((self.asked.spoken, f"{lead.name} {number}"))
            if len(self.asked.field.subfields) > 1
            else self.asked.spoken
        )
        about = Asked(
            self.asked.field,
            self.asked.path,
            self.asked.draft,
            f"{spoken} {number}" if spoken == self.asked.spoken else spoken,
        )
        card = ItemCard(about, (*self.asked.path, item.id), self._make_field, self)
        card.moved.connect(partial(self._move, card))
        card.removed.connect(partial(self._remove, card))
        for widget in card.fields:
            widget.focused.connect(self.focused)
        self._cards[item.id] = card
        return card

    def _show_limit(self, wanted: tuple[Item, ...]) -> None:
        limit = self.asked.field.limit
        self._counter.setVisible(limit is not None)
        said = sum(not is_empty_item(item) for item in wanted)
        self._counter.setText(f"{said}/{limit}")
        self._counter.setAccessibleName(self.tr("{0} of {1}").format(said, limit))
        set_role(self._counter, "chip", Tone.WARN if self._surplus else Tone.PLAIN)
        self._beyond.setText(self.tr("beyond the {0}: move up what counts; nothing here is lost").format(limit))
        self._beyond.setVisible(bool(self._surplus))

    def add_item(self) -> None:
        """Add an item at the end and go there."""
        self.flush()
        item = self.asked.draft.insert_item(self.asked.path, by=self)
        self.refresh()
        self.take_focus((*self.asked.path, item.id))

    def _begin_item(self, words: str) -> None:
        """Add an item that begins with what was typed on the button."""
        self.add_item()
        type_into(self.focusWidget(), words)

    def _move(self, card: ItemCard, steps: int) -> None:
        place = [item.id for item in self._items()].index(card.item_id)
        self._move_to(card.item_id, place + steps)

    def _move_to(self, item_id: str, place: int) -> None:
        self.flush()
        caret = self.caret()
        self.asked.draft.move_item((*self.asked.path, item_id), place, by=self)
        self.refresh()
        if caret is not None:
            self.take_focus(caret.path, caret.position)

    def _remove(self, card: ItemCard) -> None:
        self.flush()
        order = [item.id for item in self._items()]
        place = order.index(card.item_id)
        self.asked.draft.remove_item(card.path, by=self)
        self.refresh()
        self._go_near(place)

    def _go_near(self, place: int) -> None:
        """Go to the item that stands in a place now, or the last one before it; to what adds one when there is none."""
        left = [item.id for item in self._items()]
        near = left[min(place, len(left) - 1)] if left else None
        self.take_focus((*self.asked.path, near) if near else self.asked.path)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dragged(event) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        item_id = self._dragged(event)
        if item_id is None:
            return
        order = [item.id for item in self._items()]
        below = [
            card.geometry().center().y()
            for card in map(self._cards.get, order)
            if card is not None and card.item_id != item_id
        ]
        self._move_to(item_id, sum(middle < event.position().y() for middle in below))
        event.acceptProposedAction()

    def _dragged(self, event: QDropEvent) -> str | None:
        """Return the item that is dragged when it is one of this list's."""
        path = bytes(event.mimeData().data(DRAGGED_ITEM).data()).decode().split("/")
        return path[-1] if tuple(path[:-1]) == self.asked.path else None
