"""The merge board: what every group said side by side, what it becomes, and an account of every sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.domain.template import Field, Kind
from gfmd_desktop.merge.units import Unit
from gfmd_desktop.ui.account import account_words
from gfmd_desktop.ui.board.board import Board
from gfmd_desktop.ui.board.board_keys import Act, act_of, place_of
from gfmd_desktop.ui.board.board_model import BoardModel, why_words
from gfmd_desktop.ui.board.board_tables import BoardTables
from gfmd_desktop.ui.board.lines import Line, Words, lead_content, with_lead
from gfmd_desktop.ui.board.wording_strip import WordingStrip
from gfmd_desktop.ui.header import Elided
from gfmd_desktop.ui.qt import isolated, override
from gfmd_desktop.ui.review.waiving_line import WaivingLine
from gfmd_desktop.ui.theme import Colours, Tone, set_role

Then = Callable[[Words], None]


class BoardPage(QWidget):
    """The page; nothing reaches the library before somebody says so."""

    finished = Signal(object)
    """Make the report (the Board)."""
    given_up = Signal()
    more_wanted = Signal(object)
    """Another group's report is to join (the Board)."""
    provenance_wanted = Signal(bool)
    """Print the group each item came from, or not."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tables = BoardTables(colours)
        self.strip = WordingStrip()
        self.waiving = WaivingLine()
        self.finish = QPushButton(self.tr("Finish"))
        self.more = QPushButton(self.tr("More groups…"))
        self.only_open = QCheckBox(self.tr("Only what is to decide"))
        self.provenance = QCheckBox(self.tr("Print the group behind each item"))
        self.places = QComboBox()
        self._heading = QLabel()
        self._groups = Elided()
        self._account = QLabel()
        self._undo_all = QPushButton(self.tr("Undo merge"))
        self._take_rest = QPushButton(self.tr("Take all the rest"))
        self._board: Board | None = None
        self._then: Then = lambda _: None
        self._lay_out()
        self._connect()

    @property
    def board(self) -> Board | None:
        """What is merged, None before the first merge."""
        return self._board

    def show_board(self, board: Board, title: str) -> None:
        """Show a merge; `title` is what the report is about."""
        self._board = board
        self._heading.setText(self.tr("Merge: {0}").format(isolated(title)))
        names = " · ".join(isolated(name) for name in board.groups)
        self._groups.set_words(self.tr("{0} group reports: {1}").format(len(board.groups), names))
        self._offer_places(board)
        self.only_open.setChecked(False)
        model = BoardModel(board, self)
        model.dropped.connect(self._dropped)
        board.changed.connect(self._changed)  # after the model, which follows first
        old = self.tables.model
        self.tables.show_board(model)
        if old is not None:
            old.deleteLater()
        self._changed()
        self.tables.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        board = self._board
        if board is None:
            return
        self._account.setText(account_words(board.accounting))
        set_role(self._account, "chip", Tone.GOOD if board.is_complete else Tone.WARN)
        set_role(self.finish, "primary" if board.is_complete else "")
        self._undo_all.setEnabled(board.can_undo)
        self._show_current()

    def _show_current(self) -> None:
        """Show the whole text of the cell somebody stands on, and what can be done with it."""
        line, index, model = self.tables.line(), self.tables.current(), self.tables.model
        self.places.setVisible(line is not None and line.row.field is None and line.is_open)
        if line is None or model is None:
            self.strip.show_text("", "")
            return
        column = str(model.headerData(index.column(), Qt.Orientation.Horizontal))
        why = " ".join(why_words(line).split())
        where = "; ".join(unit.where for unit in self._units_here() if unit.where)
        caption = " · ".join(part for part in (isolated(column), why, where) if part)
        self.strip.show_text(caption, str(index.data() or ""))

    def _units_here(self) -> tuple[Unit, ...]:
        """Return what the cell holds; on the result, what it is made of."""
        model, index, line = self.tables.model, self.tables.current(), self.tables.line()
        if model is None or line is None:
            return ()
        if index.column() == model.result_column:
            return tuple(unit for standing in line.result for unit in standing.entry.units)
        return model.units_at(index)

    def _act(self, act: Act) -> None:
        board, line, units = self._board, self.tables.line(), self._units_here()
        if board is None:
            return
        match act:
            case Act.UNDO:
                board.undo()
            case Act.REDO:
                board.redo()
            case Act.NEXT | Act.BEFORE:
                self._go_on(back=act is Act.BEFORE)
            case Act.TAKE if line is not None:
                self._take(board, line, units)
            case Act.COMBINE if line is not None:
                self._combine(board, line)
            case Act.EDIT if line is not None and units:
                self._edit(board, line, units[0])
            case Act.WAIVE if units:
                self._ask_why([unit.id for unit in units])
            case Act.REOPEN if units:
                for unit in units:
                    board.reopen(unit.id)
            case Act.JOIN_ABOVE | Act.JOIN_BELOW if units:
                self._join(board, units[0], -1 if act is Act.JOIN_ABOVE else 1)
            case Act.APART if units:
                self._follow(units[0], lambda: board.put_apart(units[0].id))

    def _take(self, board: Board, line: Line, units: tuple[Unit, ...]) -> None:
        model = self.tables.model
        if model is not None and self.tables.current().column() == model.result_column:
            board.take_line(line)
            return
        for unit in units:
            if unit.field is None:
                self.places.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                board.take(unit.id)

    def _combine(self, board: Board, line: Line) -> None:
        content, field = board.suggestion(line), board.field_of(line)
        if content is None or field is None:
            return

        def combine(words: Words) -> None:
            board.combine(line, with_lead(content, field, words))

        self._write(self.tr("One wording for {0}").format(_and_more(field)), lead_content(content, field), combine)

    def _edit(self, board: Board, line: Line, unit: Unit) -> None:
        field = board.field_of(line)
        if field is None or field.kind is Kind.CHOICE:
            return
        decision = board.merge.decision_on(unit.id)
        content = decision.content if decision is not None and decision.content is not None else unit.content

        def edit(words: Words) -> None:
            board.edit(unit.id, with_lead(content, field, words))

        self._write(self.tr("Other words for {0}").format(_and_more(field)), lead_content(content, field), edit)

    def _write(self, caption: str, words: Words, then: Then) -> None:
        self._then = then
        self.strip.write(caption, words)

    def _written(self, words: Words) -> None:
        self._then(words)
        self._back_to_tables()

    def _ask_why(self, units: list[str]) -> None:
        def waive(reason: Words) -> None:
            for unit in units:
                if self._board is not None:
                    self._board.waive(unit, str(reason))
            self._go_on()

        self._then = waive
        self.waiving.ask()

    def _waived(self, reason: str) -> None:
        """A reason is wanted: without one, all stays as it was."""
        if reason.strip():
            self._then(reason)
        self._back_to_tables()

    def _join(self, board: Board, unit: Unit, step: int) -> None:
        """Put a unit into the row above or below, when that is of the same question."""
        row = self.tables.current().row() + step
        other = self.tables.model.line_at(row) if self.tables.model else None
        if isinstance(other, Line) and other.row.field == unit.field:
            self._follow(unit, lambda: board.put_together((*other.row.units, unit.id)))

    def _follow(self, unit: Unit, act: Callable[[], None]) -> None:
        """Do something that moves a unit, and stay with it."""
        column = self.tables.current().column()
        act()
        if self.tables.model is not None:
            self.tables.stand_on(self.tables.model.row_of(unit.id), column)

    def _dropped(self, unit: str, line: Line, on_result: bool) -> None:
        board = self._board
        if board is None:
            return
        if on_result:
            board.take(unit)
        elif unit not in line.row.units:
            self._follow(board.merge.units[unit], lambda: board.put_together((*line.row.units, unit)))

    def _place(self, at: int) -> None:
        field_id = self.places.itemData(at)
        units = self._units_here()
        if self._board is not None and field_id and units:
            self._board.place(units[0].id, field_id)
            self._back_to_tables()
        self.places.setCurrentIndex(0)

    def _go_on(self, *, back: bool = False) -> None:
        if not self.tables.go_to_next_open(self.tables.current().row(), back=back):
            self.finish.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_tables(self) -> None:
        model = self.tables.model
        on_result = model is not None and self.tables.current().column() == model.result_column
        (self.tables.result if on_result else self.tables.groups).setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        """The report is made once every sentence is accounted for; until then, go to what is left."""
        if self._board is not None and self._board.is_complete:
            self.finished.emit(self._board)
        else:
            self._go_on()
            self._back_to_tables()

    def _pressed(self, event: QKeyEvent) -> None:
        act, place, line = act_of(event), place_of(event), self.tables.line()
        if act is not None:
            self._act(act)
            event.accept()
        elif place and line is not None and self._board is not None:
            unit = next(iter(line.row.units))
            board = self._board
            self._follow(board.merge.units[unit], lambda: board.put_at(line, place))
            event.accept()

    def _offer_places(self, board: Board) -> None:
        self.places.clear()
        self.places.addItem(self.tr("Put it into…"), "")
        for field in board.merge.template.fields():
            if field.kind is not Kind.CHOICE:
                self.places.addItem(field.name, field.id)

    def _connect(self) -> None:
        self.tables.pressed_key.connect(self._pressed)
        self.tables.current_changed.connect(self._show_current)
        self.strip.written.connect(self._written)
        self.strip.left.connect(self._back_to_tables)
        self.waiving.given.connect(self._waived)
        self.waiving.left.connect(self._back_to_tables)
        self.places.activated.connect(self._place)
        self.finish.clicked.connect(self._finish)
        self.more.clicked.connect(lambda: self.more_wanted.emit(self._board))
        self.provenance.toggled.connect(self.provenance_wanted)
        self._undo_all.clicked.connect(lambda: self._board.undo_all() if self._board else None)
        self._take_rest.clicked.connect(lambda: self._board.take_rest() if self._board else None)
        self.only_open.toggled.connect(lambda on: self.tables.model.show_only_open(on) if self.tables.model else None)

    def _lay_out(self) -> None:
        self.places.setAccessibleName(self.tr("Put the text into this question"))
        self.setFocusProxy(self.tables)
        set_role(self._heading, "heading")
        set_role(self._groups, "muted")
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(self.given_up)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._heading)
        head.addWidget(self._groups, 1)
        head.addWidget(self._account)
        for button in (self.more, self._undo_all, back, self.finish):
            head.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        for hint in self._hints():
            foot.addWidget(hint)
        foot.addStretch(1)
        choices: tuple[QWidget, ...] = (self.places, self.only_open, self.provenance, self._take_rest)
        for choice in choices:
            foot.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.tables, 1)
        column.addWidget(self.waiving)
        column.addWidget(self.strip)
        column.addLayout(foot)

    def _hints(self) -> list[QWidget]:
        keys = (
            ("Enter", self.tr("take")),
            ("M", self.tr("combine")),
            ("E", self.tr("edit")),
            ("X", self.tr("leave out")),
            ("1…9", self.tr("place")),
            ("F8", self.tr("next")),
        )
        return [_hint(key, words) for key, words in keys]

    @override
    def event(self, event: QEvent) -> bool:
        """The keys of this page go before those of the window, except where somebody writes."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        ours = act_of(event) in (Act.UNDO, Act.REDO, Act.NEXT, Act.BEFORE) or event.key() == Qt.Key.Key_Escape
        return ours and not self.strip.is_writing

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            self._pressed(event)


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


def _and_more(field: Field) -> str:
    """Name what is written; of an item, what else comes along unchanged."""
    if not field.kind.repeats or len(field.subfields) < 2:
        return field.name
    return f"{field.name} ({', '.join(each.name for each in field.subfields[1:])} +)"
