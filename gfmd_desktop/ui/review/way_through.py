"""Where somebody stands in the text of a file, or in the tray of what has no place yet, and where they go from there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from gfmd_desktop.domain.arrival import Certainty
from gfmd_desktop.services.reviewing import Review
from gfmd_desktop.ui.review.left_overs import LeftOvers
from gfmd_desktop.ui.review.passages_list import PassagesList
from gfmd_desktop.ui.review.passages_model import PassagesModel

_REASON = Qt.FocusReason.OtherFocusReason


class WayThrough(QObject):
    """Goes through the passages of a review; whoever works in the tray stays there."""

    def __init__(self, passages: PassagesList, left_overs: LeftOvers, parent: QObject) -> None:
        super().__init__(parent)
        self._passages = passages
        self._left_overs = left_overs
        self._review: Review | None = None
        self._comes_from_tray = False
        left_overs.list.went_to.connect(self._follow_tray)

    @property
    def number(self) -> int | None:
        """The passage that is stood on, None before there is any."""
        return self._passages.number()

    def begin(self, review: Review) -> None:
        """Go to the first passage of a review that wants to be looked at."""
        self._review = review
        self.to_next(-1)

    def note_where(self) -> None:
        """Something is about to be done with a passage: note whether somebody works in the text or in the tray."""
        self._comes_from_tray = self._left_overs.list.hasFocus()

    def to_next(self, after: int, *, back: bool = False) -> None:
        """Go to the next passage to look at, or stay where there is none."""
        found = self._review.next_open(after, back=back) if self._review else None
        if found is not None:
            self.stand_on(found.number)
        elif not self._passages.currentIndex().isValid():
            self.stand_on(self._first())
        self._passages.setFocus(_REASON)

    def on_from(self, number: int) -> None:
        """After something was done with a passage, go to the next one: in the tray, if somebody works there."""
        waiting = self._left_overs.list.model()
        if self._comes_from_tray and waiting is not None and waiting.rowCount():
            row = min(max(self._left_overs.list.currentIndex().row(), 0), waiting.rowCount() - 1)
            self._left_overs.list.setFocus(_REASON)
            self._left_overs.list.setCurrentIndex(waiting.index(row, 0))
        else:
            self.to_next(number)

    def stand_on(self, number: int | None) -> None:
        """Go to a passage."""
        model = self._passages.model()
        if isinstance(model, PassagesModel) and number is not None:
            self._passages.go_to(model.index(model.row_of(number)))

    def back(self) -> None:
        """Go back to where somebody was before they chose a place or gave a reason."""
        in_tray = self._comes_from_tray and self._left_overs.isVisible()
        (self._left_overs.list if in_tray else self._passages).setFocus(_REASON)

    def _first(self) -> int | None:
        passages = self._review.arrival.passages if self._review else ()
        return next((each.number for each in passages if each.certainty is not Certainty.OFFICIAL), None)

    def _follow_tray(self, number: int) -> None:
        if self._left_overs.list.hasFocus():
            self.stand_on(number)
