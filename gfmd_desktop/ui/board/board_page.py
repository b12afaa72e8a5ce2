"""The merge board: what every group said side by side, what it becomes, and an account of every sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.domain.template import Kind
from gfmd_desktop.ui.board.board import Board
from gfmd_desktop.ui.board.board_acts import BoardActs
from gfmd_desktop.ui.board.board_head import BoardHead
from gfmd_desktop.ui.board.board_keys import Act, act_of
from gfmd_desktop.ui.board.board_model import BoardModel
from gfmd_desktop.ui.board.board_tables import BoardTables
from gfmd_desktop.ui.board.board_words import why_words
from gfmd_desktop.ui.board.key_hints import KeyHints
from gfmd_desktop.ui.board.said_before import SaidBefore
from gfmd_desktop.ui.board.unsaid_line import UnsaidLine
from gfmd_desktop.ui.board.wording_strip import WordingStrip
from gfmd_desktop.ui.board.writing import Writing
from gfmd_desktop.ui.phrases import native, parted
from gfmd_desktop.ui.qt import isolated, override
from gfmd_desktop.ui.review.waiving_line import WaivingLine
from gfmd_desktop.ui.theme import Colours

_MOST_LINES, _FEWEST_LINES = 6, 2
_STRIP_SHARE = 0.2
"""So much of the page's height the text below the board may have; on a wall only one that is cut in its cell is shown."""
_LONG = 140
_COUNTED_AFTER_MS = 80
"""The account is taken from the whole report; keys come first."""


class BoardPage(QWidget):
    """The page; nothing reaches the library before somebody says so."""

    finished = Signal(object)
    """Make the report (the Board)."""
    given_up = Signal()
    more_wanted = Signal(object)
    """Another group's report is to join (the Board)."""
    provenance_wanted = Signal(bool)
    """Print the group each item came from, or not."""
    seen = Signal(bool)
    """The page is in sight, or no longer."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = BoardHead()
        self.tables = BoardTables(colours)
        self.said = SaidBefore(colours)
        self.strip = WordingStrip(self.said)
        self.unsaid = UnsaidLine()
        self.waiving = WaivingLine()
        self.only_open = QCheckBox(self.tr("Only what is to decide"))
        self.provenance = QCheckBox(self.tr("Print the group behind each item"))
        self.places = QComboBox()
        self.take_rest = QPushButton(self.tr("Take all the rest"))
        self.writing = Writing(self.strip, self.said, self.unsaid, self.waiving, self)
        self.acts = BoardActs(self.tables, self.writing, self.waiving, self)
        self._foot = QWidget()
        self._board: Board | None = None
        self._projecting = False
        self._counting = QTimer(self, singleShot=True, interval=_COUNTED_AFTER_MS)
        self._lay_out()
        self._connect()

    @property
    def board(self) -> Board | None:
        """What is merged, None before the first merge."""
        return self._board

    @property
    def finish(self) -> QPushButton:
        """The button that makes the report."""
        return self.head.finish

    def show_board(self, board: Board, title: str) -> None:
        """Show a merge; `title` is what the report is about."""
        self._board = board
        self.strip.leave()
        self.waiving.hide()
        self.head.show_board(board, title)
        self._offer_places(board)
        self.only_open.setChecked(False)
        model = BoardModel(board, self)
        board.changed.connect(self._changed)  # after the model, which follows first
        old = self.tables.model
        self.tables.show_board(model)
        self.acts.show_board(board)
        if old is not None:
            old.deleteLater()
        self.head.show_account(board)
        self._show_current()
        self.tables.setFocus(Qt.FocusReason.OtherFocusReason)

    def project(self, projecting: bool) -> None:
        """Leave away what nobody needs to see on a wall; or show it again."""
        self._projecting = projecting
        self._foot.setVisible(not projecting)
        self.head.project(projecting)
        self.tables.project(projecting)
        self._show_current()

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours."""
        self.tables.set_colours(colours)
        self.said.colours = colours

    def _changed(self) -> None:
        self._counting.start()
        self._show_current()

    def _count(self) -> None:
        if self._board is not None:
            self.head.show_account(self._board)

    def _show_current(self) -> None:
        """Show the whole text of the cell somebody stands on, and what can be done with it."""
        line, index, model = self.tables.line(), self.tables.current(), self.tables.model
        self.places.setVisible(line is not None and line.row.field is None and line.is_open)
        if line is None or model is None:
            self._show_in_strip("", "")
            return
        column = str(model.headerData(index.column(), Qt.Orientation.Horizontal))
        why = " · ".join(why_words(line).splitlines())
        where = parted(unit.where for unit in self.acts.units_here())
        caption = " · ".join(part for part in (isolated(column), why, where) if part)
        self._show_in_strip(caption, model.says.cell(line, index.column()))

    def _show_in_strip(self, caption: str, words: str) -> None:
        self.strip.show_text(caption, words)
        self.strip.setVisible(not self._projecting or self.strip.is_writing or len(words) > _LONG)

    def _tell(self, words: str) -> None:
        """Say something in place of the text, until somebody goes on."""
        self.strip.show_text(words, "")

    def _place(self, at: int) -> None:
        field_id = self.places.itemData(at)
        if field_id:
            self.acts.place(field_id)
        self.places.setCurrentIndex(0)

    def _finish(self) -> None:
        """The report is made once every sentence is accounted for; until then, go to what is left."""
        if self._board is not None and self._board.is_complete:
            self.finished.emit(self._board)
        else:
            self.acts.go_on()
            self.tables.take_keyboard()

    def _offer_places(self, board: Board) -> None:
        self.places.clear()
        self.places.addItem(self.tr("Put it into…"), "")
        for field in board.merge.template.fields():
            if field.kind is not Kind.CHOICE:
                self.places.addItem(field.name, field.id)

    def _connect(self) -> None:
        self._counting.timeout.connect(self._count)
        self.tables.current_changed.connect(self._show_current)
        self.writing.begun.connect(self.strip.show)
        self.writing.done.connect(self._written)
        self.acts.finished_rows.connect(lambda: self.finish.setFocus(Qt.FocusReason.OtherFocusReason))
        self.acts.place_wanted.connect(lambda: self.places.setFocus(Qt.FocusReason.OtherFocusReason))
        self.acts.told.connect(self._tell)
        self.places.activated.connect(self._place)
        self.head.finish.clicked.connect(self._finish)
        self.head.back.clicked.connect(self.given_up)
        self.head.more.clicked.connect(lambda: self.more_wanted.emit(self._board))
        self.head.undo_all.clicked.connect(lambda: self._board.undo_all() if self._board else None)
        self.take_rest.clicked.connect(lambda: self._board.take_rest() if self._board else None)
        self.provenance.toggled.connect(self.provenance_wanted)
        self.only_open.toggled.connect(lambda on: self.tables.model.show_only_open(on) if self.tables.model else None)

    def _written(self) -> None:
        self.tables.take_keyboard()
        self._show_current()

    def _lay_out(self) -> None:
        self.places.setAccessibleName(self.tr("Put the text into this question"))
        self.setFocusProxy(self.tables)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._hints(), 1)
        for choice in (self.only_open, self.provenance, self.take_rest):
            row.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.tables, 1)
        column.addWidget(self.places, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.strip, self.unsaid, self.waiving, self._foot):
            column.addWidget(widget)

    def _hints(self) -> KeyHints:
        return KeyHints(
            (
                (native("Enter"), self.tr("take")),
                ("M", self.tr("combine")),
                ("X", self.tr("leave out")),
                ("F8", self.tr("next")),
                ("E", self.tr("edit")),
                ("1…9", self.tr("place")),
                ("S", self.tr("order")),
                ("A", self.tr("apart")),
            )
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = round(self.height() * _STRIP_SHARE / self.fontMetrics().height())
        self.strip.show_lines(min(max(lines, _FEWEST_LINES), _MOST_LINES))

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
        """Keys that nobody on the page took: undoing works wherever the keyboard is, Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif not self.strip.is_writing and act_of(event) in (Act.UNDO, Act.REDO, Act.NEXT, Act.BEFORE):
            self.acts.pressed(event)
        else:
            super().keyPressEvent(event)
