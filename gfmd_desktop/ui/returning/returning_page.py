"""A file brought a report back: what is taken from it, what two hands changed, and the button that does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gfmd_desktop.domain.arrival import NoticeKind
from gfmd_desktop.domain.rich_text import RichText, from_plain
from gfmd_desktop.domain.template import Kind
from gfmd_desktop.merge.settling import Choice
from gfmd_desktop.services.deciding import Deciding
from gfmd_desktop.ui.board.wording_strip import WordingStrip
from gfmd_desktop.ui.header import Elided
from gfmd_desktop.ui.marked_words import marked_words
from gfmd_desktop.ui.phrases import native
from gfmd_desktop.ui.qt import isolated, override
from gfmd_desktop.ui.returning.question_card import QuestionCard, where_lines_begin
from gfmd_desktop.ui.review.notices import notice_sentences
from gfmd_desktop.ui.theme import Colours, Tone, set_role
from gfmd_desktop.ui.undoing import place_in_words

_MOST = 200
"""Places shown of what needs no decision; a file that changes more is another text, and nobody reads them all."""


class ReturningPage(QWidget):
    """The page; nothing reaches the report before somebody says so."""

    accepted = Signal(object)
    """Do it (the Deciding)."""
    given_up = Signal()
    """Take nothing of the file."""
    another = Signal()
    """The file is a report of its own, whatever its pages say."""
    left = Signal()
    """Somebody goes elsewhere, and comes back later."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        self.cards: list[QuestionCard] = []
        self.strip = WordingStrip()
        self.take = QPushButton(self.tr("Take it in"))
        self.as_new = QPushButton(self.tr("It is another report"))
        self._heading = Elided()
        self._count = QLabel()
        self._hint = Elided()
        self._notices = QLabel()
        self._scroll = QScrollArea()
        self._stop: Callable[[], None] = lambda: None
        self._deciding: Deciding | None = None
        self._writing = -1
        self._lay_out()
        self.take.clicked.connect(self._accept)
        self.strip.written.connect(self._written)
        self.strip.left.connect(self._back_to_card)
        self.strip.hide()

    @property
    def deciding(self) -> Deciding | None:
        """What is decided on, None before the first file."""
        return self._deciding

    def show_deciding(self, deciding: Deciding, name: str) -> None:
        """Show what a file brings; `name` is what the person calls it."""
        self._deciding = deciding
        self._heading.set_words(self.tr("{0} came back").format(isolated(name)))
        self._notices.setText(" ".join(notice_sentences(deciding.proposal.arrival, deciding.template)))
        self._notices.setVisible(bool(self._notices.text()))
        told_by = (notice.kind for notice in deciding.proposal.arrival.notices)
        self.as_new.setVisible(NoticeKind.TOLD_BY_REFERENCE in told_by)
        self.strip.hide()
        self._scroll.setWidget(self._sheet(deciding))
        self._stop()
        self._stop = deciding.listen(self._changed)
        self._changed()
        self._go_to_open(-1)

    def set_colours(self, colours: Colours) -> None:
        """Show marked words in other colours."""
        self.colours = colours
        if self._deciding is not None and not self.strip.is_writing:
            here = next((at for at, card in enumerate(self.cards) if card is self.focusProxy()), -1)
            self._scroll.setWidget(self._sheet(self._deciding))
            self._changed()
            self._go_to(self.cards[here] if here >= 0 else self.take)

    def _changed(self) -> None:
        deciding = self._deciding
        if deciding is None:
            return
        for number, card in enumerate(self.cards):
            card.show_choice(deciding.choice(number))
        words = self.tr("taken from the file: {0}").format(len(deciding.taken))
        if deciding.questions:
            words += " · " + self.tr("to decide: {0}").format(deciding.left)
        self._count.setText(words)
        self._count.setAccessibleName(words)
        self._hint.setVisible(bool(deciding.questions))
        set_role(self._count, "chip", Tone.WARN if deciding.left else Tone.GOOD)
        set_role(self.take, "" if deciding.left else "primary")

    def _go_to_open(self, after: int) -> None:
        deciding = self._deciding
        order = [*range(after + 1, len(self.cards)), *range(after + 1)]
        found = next((at for at in order if deciding is not None and deciding.choice(at) is None), None)
        self._go_to(self.take if found is None else self.cards[found])

    def _go_to(self, place: QWidget) -> None:
        """Have the keyboard there, and again when the page is shown next."""
        self.setFocusProxy(place)
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        if place in self.cards:
            self._scroll.ensureWidgetVisible(place)

    def _choose(self, number: int, choice: Choice, words: str | RichText = "") -> None:
        if self._deciding is not None:
            self._deciding.choose(number, choice, words)
            self._go_to_open(number)

    def _reopen(self, number: int) -> None:
        if self._deciding is not None:
            self._deciding.reopen(number)

    def _write(self, number: int) -> None:
        """Have the place written anew, beginning with both wordings."""
        if self._deciding is None:
            return
        question = self._deciding.questions[number]
        is_line = self._deciding.template.field_at(question.path).kind is Kind.LINE
        both = " / " if is_line else "\n"
        words = both.join(text for text in (question.mine, question.theirs) if text)
        self._writing = number
        self.strip.show()
        self.strip.write(self._place(question.path), words if is_line else from_plain(words))
        self.setFocusProxy(self.strip.line if is_line else self.strip.text)

    def _written(self, words: str | RichText) -> None:
        self.strip.hide()
        self._choose(self._writing, Choice.EDIT, words)

    def _back_to_card(self) -> None:
        self.strip.hide()
        if 0 <= self._writing < len(self.cards):
            self._go_to(self.cards[self._writing])

    def _accept(self) -> None:
        """Everything must have been decided; until then, go to what has not."""
        if self._deciding is not None and self._deciding.is_settled:
            self.accepted.emit(self._deciding)
        else:
            self._go_to_open(-1)

    def _place(self, path: tuple[str, ...]) -> str:
        deciding = self._deciding
        return place_in_words(path, deciding.proposal.merged, deciding.template) if deciding is not None else ""

    def _sheet(self, deciding: Deciding) -> QWidget:
        sheet = QWidget()
        set_role(sheet, "ground")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        self.cards = [
            QuestionCard(question, self._place(question.path), self.colours) for question in deciding.questions
        ]
        for number, card in enumerate(self.cards):
            card.chosen.connect(lambda choice, number=number: self._choose(number, choice))
            card.reopened.connect(lambda number=number: self._reopen(number))
            card.edit_wanted.connect(lambda number=number: self._write(number))
            column.addWidget(card)
        column.addWidget(self._taken(deciding))
        column.addStretch(1)
        return sheet

    def _taken(self, deciding: Deciding) -> QFrame:
        """What is taken without a question, to be read."""
        frame = QFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 10, 14, 10)
        caption = QLabel(self.tr("Taken from the file") if deciding.taken else self.tr("Nothing else differs."))
        set_role(caption, "label")
        column.addWidget(caption)
        for change in deciding.taken[:_MOST]:
            place, words = (
                QLabel(self._place(change.path)),
                QLabel(marked_words(change.before, change.after, self.colours)),
            )
            set_role(place, "muted")
            words.setTextFormat(Qt.TextFormat.RichText)
            words.setWordWrap(True)
            for label in (place, words):
                label.setAlignment(where_lines_begin())
                column.addWidget(label)
        if len(deciding.taken) > _MOST:
            column.addWidget(QLabel(self.tr("and {0} more places").format(len(deciding.taken) - _MOST)))
        set_role(frame, "card")
        return frame

    def _lay_out(self) -> None:
        leave_out, later = QPushButton(self.tr("Leave the report as it is")), QPushButton(self.tr("Later"))
        leave_out.clicked.connect(self.given_up)
        leave_out.setToolTip(self.tr("Take nothing of this file; the file itself stays as it is"))
        self.as_new.clicked.connect(self.another)
        self.as_new.setToolTip(self.tr("Take the file in as a new report; the one in the library stays as it is"))
        later.clicked.connect(self.left)
        later.setToolTip(self.tr("Go back and leave the file open ({0})").format(native("Esc")))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("What changed"))
        self._notices.setWordWrap(True)
        self._hint.set_words(self.tr("1, 2 … choose · Backspace decides anew · F8 goes to the next"))
        set_role(self._notices, "banner")
        set_role(self._hint, "muted")
        set_role(leave_out, "link")
        set_role(self.as_new, "link")
        set_role(self._heading, "heading")
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._count)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(leave_out)
        foot.addWidget(self.as_new)
        foot.addStretch(1)
        foot.addWidget(self._hint)
        foot.addStretch(1)
        foot.addWidget(later)
        foot.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._notices)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.strip)
        column.addLayout(foot)

    @override
    def event(self, event: QEvent) -> bool:
        """F8 and Escape go before the window's own."""
        ours = (Qt.Key.Key_F8, Qt.Key.Key_Escape)
        is_key = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and not self.strip.is_writing and isinstance(event, QKeyEvent) and event.key() in ours:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_F8:
            self._go_to_open(next((at for at, card in enumerate(self.cards) if card.hasFocus()), -1))
        else:
            super().keyPressEvent(event)
