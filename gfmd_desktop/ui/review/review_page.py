"""Looking through one file before its report is taken in: its text at the left, the form at the right, an account of every sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.services.filing import sections_by_key
from gfmd_desktop.services.placing import best_place
from gfmd_desktop.services.reviewing import Review
from gfmd_desktop.ui.account import account_words
from gfmd_desktop.ui.qt import isolated, override
from gfmd_desktop.ui.review.left_overs import LeftOvers
from gfmd_desktop.ui.review.notices import notice_sentences
from gfmd_desktop.ui.review.passages_list import PassagesList
from gfmd_desktop.ui.review.passages_model import PassagesModel
from gfmd_desktop.ui.review.places_model import PlacesModel
from gfmd_desktop.ui.review.places_tree import PlacesTree
from gfmd_desktop.ui.review.waiving_line import WaivingLine
from gfmd_desktop.ui.side.notes_keys import digit_with_alt
from gfmd_desktop.ui.theme import Colours, Tone, set_role

_SHARES = (3, 2)
_HEIGHTS = (300, 100)
"""Of the text and of the tray, in proportion."""


class ReviewPage(QWidget):
    """The page; nothing reaches the library before somebody says so."""

    accepted = Signal(object)
    """Take the report in (the Review)."""
    given_up = Signal()
    form_wanted = Signal(object)
    """Read the file as another form (its TemplateRef)."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passages = PassagesList(colours)
        self.left_overs = LeftOvers(colours)
        self.places = PlacesTree(colours)
        self.waiving = WaivingLine()
        self.take = QPushButton(self.tr("Take the report in"))
        self.forms = QComboBox()
        self._heading = QLabel()
        self._account = QLabel()
        self._notices = QLabel()
        self._next = QPushButton(self.tr("Next to look at"))
        self._undo = QPushButton(self.tr("Undo"))
        self._review: Review | None = None
        self._lay_out()
        self._connect()

    @property
    def review(self) -> Review | None:
        """What is looked through, None before the first file."""
        return self._review

    def show_forms(self, forms: Sequence[tuple[str, TemplateRef]]) -> None:
        """Offer forms to read a file as (their titles)."""
        self.forms.blockSignals(True)
        self.forms.clear()
        for title, form in forms:
            self.forms.addItem(title, form)
        self.forms.blockSignals(False)

    def show_review(self, review: Review, name: str) -> None:
        """Show a file as it was understood; `name` is what the person calls it."""
        self._review = review
        self._heading.setText(isolated(name))
        self._notices.setText(" ".join(notice_sentences(review.arrival, review.template)))
        self._notices.setVisible(bool(self._notices.text()))
        before = [view.model() for view in (self.passages, self.places)]
        model, places = PassagesModel(review, self), PlacesModel(review, self)
        self.passages.setModel(model)
        self.left_overs.show_passages(model)
        places.dropped.connect(self._place)
        self.places.show_places(places)
        for old in before:
            if old is not None:
                old.deleteLater()
        self._choose_form(review.arrival.report.template)
        review.listen(self._changed)
        self._changed()
        self._go_to_next(-1)

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours."""
        for delegate in (self.passages.delegate, self.left_overs.list.delegate, self.places.delegate):
            delegate.colours = colours

    def _choose_form(self, form: TemplateRef) -> None:
        self.forms.blockSignals(True)
        found = (at for at in range(self.forms.count()) if self.forms.itemData(at) == form)
        self.forms.setCurrentIndex(next(found, -1))
        self.forms.blockSignals(False)

    def _changed(self) -> None:
        review = self._review
        if review is None:
            return
        account, open_ones = review.accounting, review.next_open(-1) is not None
        self._account.setText(account_words(account))
        set_role(self._account, "chip", Tone.GOOD if account.is_settled else Tone.WARN)
        self._undo.setEnabled(review.can_undo)
        self._next.setEnabled(open_ones)
        self.forms.setEnabled(not review.can_undo)
        self.left_overs.count_again()
        set_role(self.take, "" if open_ones else "primary")

    def _go_to_next(self, after: int, *, back: bool = False) -> None:
        found = self._review.next_open(after, back=back) if self._review else None
        self._stand_on(found.number if found else None)
        self.passages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand_on(self, number: int | None) -> None:
        model = self.passages.model()
        if isinstance(model, PassagesModel) and number is not None:
            index = model.index(model.row_of(number))
            self.passages.setCurrentIndex(index)
            self.passages.scrollTo(index)

    def _choose_place(self, number: int) -> None:
        """Go over to the form, to where the passage is or a passage near it went."""
        self._stand_on(number)
        if self._review is not None:
            self.places.stand_at(self._review.passage(number).path or self._near(number))
            self.places.setFocus(Qt.FocusReason.OtherFocusReason)

    def _near(self, number: int) -> Path:
        passages = self._review.arrival.passages if self._review else ()
        before = [each.path for each in passages if each.path and each.number < number]
        return before[-1] if before else ()

    def _place_here(self, path: Path) -> None:
        number = self.passages.number()
        if number is not None:
            self._place(number, path)

    def _place(self, number: int, path: Path) -> None:
        if self._review is not None:
            self._review.place(number, path)
            self._go_to_next(number)

    def _place_in_section(self, digit: int) -> bool:
        number, review = self.passages.number(), self._review
        if number is None or review is None:
            return False
        section = sections_by_key(review.template, review.arrival.part).get(digit)
        place = best_place(review.report, review.template, section) if section else None
        if place is not None:
            self._place(number, place)
        return place is not None

    def _waive(self, number: int) -> None:
        self.waiving.ask()
        self._stand_on(number)

    def _waived(self, reason: str) -> None:
        number = self.passages.number()
        if self._review is not None and number is not None:
            self._review.waive(number, reason)
            self._go_to_next(number)

    def _confirm(self, number: int) -> None:
        if self._review is not None:
            self._review.confirm(number)
            self._go_to_next(number)

    def _take_back(self, number: int) -> None:
        if self._review is not None:
            self._review.take_back(number)

    def _undo_one(self) -> None:
        if self._review is not None:
            self._review.undo()

    def _redo_one(self) -> None:
        if self._review is not None:
            self._review.redo()

    def _accept(self) -> None:
        if self._review is not None:
            self.accepted.emit(self._review)

    def _connect(self) -> None:
        for passages in (self.passages, self.left_overs.list):
            passages.placing.connect(self._choose_place)
            passages.waiving.connect(self._waive)
            passages.confirming.connect(self._confirm)
            passages.taking_back.connect(self._take_back)
        self.left_overs.list.stood_on.connect(self._stand_on)
        self.places.chosen.connect(self._place_here)
        self.places.left.connect(self.passages.setFocus)
        self.waiving.given.connect(self._waived)
        self.waiving.left.connect(self.passages.setFocus)
        self.forms.activated.connect(lambda at: self.form_wanted.emit(self.forms.itemData(at)))
        self._next.clicked.connect(lambda: self._go_to_next(self._number()))
        self._undo.clicked.connect(self._undo_one)
        self.take.clicked.connect(self._accept)

    def _number(self) -> int:
        number = self.passages.number()
        return -1 if number is None else number

    def _lay_out(self) -> None:
        self.passages.setAccessibleName(self.tr("Text of the file"))
        self.places.setAccessibleName(self.tr("The form"))
        self.places.setAccessibleDescription(self.tr("Choose where the text belongs and press Enter"))
        self.forms.setAccessibleName(self.tr("Read as this form"))
        self.setFocusProxy(self.passages)
        self._notices.setWordWrap(True)
        set_role(self._heading, "heading")
        set_role(self._notices, "banner", Tone.PLAIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self._notices)
        column.addWidget(self._both_sides(), 1)
        column.addWidget(self.waiving)
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        read_as = QLabel(self.tr("read as"))
        read_as.setBuddy(self.forms)
        set_role(read_as, "muted")
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (self._heading, read_as, self.forms):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._account)
        return row

    def _both_sides(self) -> QWidget:
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self.passages)
        left.addWidget(self.left_overs)
        left.setStretchFactor(0, 1)
        left.setSizes(list(_HEIGHTS))
        both = QSplitter()
        for place, (widget, share) in enumerate(zip((left, self.places), _SHARES, strict=True)):
            both.addWidget(widget)
            both.setStretchFactor(place, share)
            both.setCollapsible(place, False)
        for view in (self.passages, self.places):
            set_role(view, "card")
        return both

    def _foot(self) -> QHBoxLayout:
        put, right, waive = (
            QPushButton(words) for words in (self.tr("Put it…"), self.tr("It is right"), self.tr("Leave it out…"))
        )
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(self.given_up)
        for button, act in ((put, self._choose_place), (right, self._confirm), (waive, self._waive)):
            button.clicked.connect(lambda _=False, act=act: act(self._number()) if self._number() >= 0 else None)
        keys = {self._next: "F8", put: "Enter", right: "Space", waive: "X", self._undo: "Ctrl+Z"}
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, key in keys.items():
            native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.text().rstrip('…')} ({native})")
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(self.take)
        return row

    @override
    def event(self, event: QEvent) -> bool:
        """The keys of this page go before those of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = digit_with_alt(event)
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo_one()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._redo_one()
        elif event.key() == Qt.Key.Key_F8:
            self._go_to_next(self._number(), back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif pressed is None or not self._place_in_section(pressed[0]):
            super().keyPressEvent(event)

    @staticmethod
    def _is_ours(event: QKeyEvent) -> bool:
        standard = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        return (
            any(event.matches(key) for key in standard)
            or event.key() in (Qt.Key.Key_F8, Qt.Key.Key_Escape)
            or digit_with_alt(event) is not None
        )
