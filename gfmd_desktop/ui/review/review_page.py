"""Looking through one file before its report is taken in: its text at the left, the form at the right, an account of every sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gfmd_desktop.domain.arrival import Certainty
from gfmd_desktop.domain.edits import Path
from gfmd_desktop.services.filing import sections_by_key
from gfmd_desktop.services.placing import best_place
from gfmd_desktop.services.reviewing import Review
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.review.acts import Act, act_on_page
from gfmd_desktop.ui.review.left_overs import LeftOvers
from gfmd_desktop.ui.review.passages_list import PassagesList
from gfmd_desktop.ui.review.passages_model import PassagesModel
from gfmd_desktop.ui.review.places_model import PlacesModel
from gfmd_desktop.ui.review.places_tree import PlacesTree
from gfmd_desktop.ui.review.review_foot import ReviewFoot
from gfmd_desktop.ui.review.review_head import ReviewHead
from gfmd_desktop.ui.review.waiving_line import WaivingLine
from gfmd_desktop.ui.review.way_through import WayThrough
from gfmd_desktop.ui.side.notes_keys import digit_with_alt
from gfmd_desktop.ui.theme import Colours, set_role

_SHARES = (3, 2)
_HEIGHTS = (300, 126)
"""Of the text and of the tray, in proportion."""


class ReviewPage(QWidget):
    """The page; nothing reaches the library before somebody says so."""

    accepted = Signal(object)
    """Take the report in (the Review)."""
    given_up = Signal()
    """Take nothing of the file."""
    left = Signal()
    """Somebody goes elsewhere, and comes back later."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = ReviewHead()
        self.passages = PassagesList(colours)
        self.left_overs = LeftOvers(colours)
        self.places = PlacesTree(colours)
        self.waiving = WaivingLine()
        self.foot = ReviewFoot()
        self._way = WayThrough(self.passages, self.left_overs, self)
        self._review: Review | None = None
        self._stop: Callable[[], None] = lambda: None
        self._lay_out()
        self._connect()

    @property
    def review(self) -> Review | None:
        """What is looked through, None before the first file."""
        return self._review

    def show_review(self, review: Review, name: str) -> None:
        """Show a file as it was understood; `name` is what the person calls it. A report's own texts have no file behind them."""
        self._review = review
        self.waiving.hide()
        self.head.show_review(review, name)
        self.foot.show_kind(is_file=bool(review.arrival.file))
        self.foot.follow(review)
        before = [view.model() for view in (self.passages, self.places)]
        model, places = PassagesModel(review, self), PlacesModel(review, self)
        self.passages.setModel(model)
        self.left_overs.show_passages(model)
        places.dropped.connect(self._place)
        self.places.show_places(places)
        for old in before:
            if isinstance(old, PassagesModel | PlacesModel):
                old.leave()
        self._stop()
        self._stop = review.listen(self._changed)
        self._changed()
        self._way.begin(review)

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours."""
        for view in (self.passages, self.left_overs.list, self.places):
            view.delegate.colours = colours
            view.viewport().update()

    def _changed(self) -> None:
        review = self._review
        if review is None:
            return
        is_open = review.next_open(-1) is not None
        self.head.follow(review)
        self.left_overs.count_again(may_be_seen=bool(review.arrival.file))
        self.foot.follow(review)
        self.foot.enable(Act.NEXT, is_open)
        self.foot.follow_passage(review, self._way.number)

    def _act(self, act: Act) -> None:
        number, review = self._way.number, self._review
        if review is None:
            return
        match act:
            case Act.NEXT | Act.BEFORE:
                self._way.to_next(-1 if number is None else number, back=act is Act.BEFORE)
            case Act.UNDO:
                review.undo()
            case Act.REDO:
                review.redo()
            case Act.TAKE_IN:
                self.accepted.emit(review)
            case Act.LEAVE:
                self.left.emit()
            case _ if number is not None and review.passage(number).certainty is not Certainty.OFFICIAL:
                self._act_on(act, number, review)

    def _act_on(self, act: Act, number: int, review: Review) -> None:
        """Do something with the passage somebody stands on."""
        self._way.note_where()
        match act:
            case Act.PUT:
                self._choose_place(number, review)
            case Act.CONFIRM if review.passage(number).doubts:
                review.confirm(number)
                self._way.on_from(number)
            case Act.WAIVE:
                self.waiving.ask()
            case Act.TAKE_BACK:
                review.take_back(number)
            case Act.PART:
                review.part(number)
                self._way.stand_on(number)

    def _stood_on(self, number: int) -> None:
        """Show at the right what became of a passage, and the passage in the tray if it waits there."""
        review = self._review
        if review is None:
            return
        self.waiving.hide()  # it asked about another one
        path = review.passage(number).path
        if path is not None:
            self.places.show_at(path)
        else:
            self.places.close_what_was_shown()
        self.left_overs.stand_on(number)
        self.foot.follow_passage(review, self._way.number)

    def _choose_place(self, number: int, review: Review) -> None:
        """Go over to the form, to where the passage is or a passage near it went."""
        self.places.stand_at(review.passage(number).path or self._near(number, review))
        self.places.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _near(number: int, review: Review) -> Path:
        before = [each.path for each in review.arrival.passages if each.path and each.number < number]
        return before[-1] if before else ()

    def _place_here(self, path: Path) -> None:
        number = self._way.number
        if number is not None:
            self._place(number, path)

    def _place(self, number: int, path: Path) -> None:
        if self._review is not None:
            self._review.place(number, path)
            self._way.on_from(number)

    def _place_in_section(self, digit: int) -> bool:
        number, review = self._way.number, self._review
        if number is None or review is None:
            return False
        section = sections_by_key(review.template, review.arrival.part).get(digit)
        place = best_place(review.report, review.template, section) if section else None
        if place is not None:
            self._way.note_where()
            self._place(number, place)
        return place is not None

    def _waived(self, reason: str) -> None:
        number = self._way.number
        if self._review is not None and number is not None:
            self._review.waive(number, reason)
            self._way.on_from(number)

    def _connect(self) -> None:
        for passages in (self.passages, self.left_overs.list):
            passages.acted.connect(self._act)
        self.passages.went_to.connect(self._stood_on)
        self.places.chosen.connect(self._place_here)
        self.places.left.connect(self._way.back)
        self.waiving.given.connect(self._waived)
        self.waiving.left.connect(self._way.back)
        self.foot.wanted.connect(self._act)
        self.foot.given_up.connect(self.given_up)

    def _lay_out(self) -> None:
        self.passages.setAccessibleName(self.tr("Text of the file"))
        self.passages.setAccessibleDescription(self.tr("F8 goes to the next text to look at, Enter to the form"))
        self.places.setAccessibleName(self.tr("The form"))
        self.places.setAccessibleDescription(self.tr("Choose where the text belongs and press Enter"))
        self.setFocusProxy(self.passages)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self._both_sides(), 1)
        column.addWidget(self.waiving)
        column.addWidget(self.foot)
        for before, after in ((self.passages, self.left_overs.list), (self.left_overs.list, self.places)):
            self.setTabOrder(before, after)

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
        both.setSizes([share * 200 for share in _SHARES])
        for view in (self.passages, self.places):
            set_role(view, "card")
        return both

    @override
    def event(self, event: QEvent) -> bool:
        """The keys of this page go before those of the window, except where a reason is typed."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        act, pressed = act_on_page(event), digit_with_alt(event)
        if self.waiving.isVisible() and (act is Act.TAKE_IN or pressed is not None):
            return  # a reason is being typed
        if act is not None:
            self._act(act)
        elif pressed is None or not self._place_in_section(pressed[0]):
            super().keyPressEvent(event)

    @staticmethod
    def _is_ours(event: QKeyEvent) -> bool:
        return act_on_page(event) is not None or digit_with_alt(event) is not None
