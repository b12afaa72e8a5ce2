"""The text of a file that arrived, passage by passage in its own order: how sure each place is, and where it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
)

from gfmd_desktop.domain.arrival import Certainty, Doubt, Passage
from gfmd_desktop.domain.rich_text import BlockKind, RichText
from gfmd_desktop.services.place_names import full_name
from gfmd_desktop.services.reviewing import Review
from gfmd_desktop.ui.phrases import leading_to, listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, override

PASSAGE_MIME = "application/x-gfmd-passage"
"""What is dragged: the passage's number, as ASCII digits."""

_BULLET = "•"


class PassageRole(IntEnum):
    """What a row tells beside its words."""

    NUMBER = Qt.ItemDataRole.UserRole + 1
    CERTAINTY = Qt.ItemDataRole.UserRole + 2
    """Comes back from Qt as plain text: Certainty(…) makes it one again."""
    SHOWN = Qt.ItemDataRole.UserRole + 5
    """The words, and what is said below them: how sure it is, where they went, why somebody should look."""
    PLACE = Qt.ItemDataRole.UserRole + 3
    WHY = Qt.ItemDataRole.UserRole + 4


class PassagesModel(QAbstractListModel):
    """One row a passage; it follows the review."""

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._passages = review.arrival.passages
        self._said: dict[int, tuple[str, str]] = {}
        self._readers: dict[int, Callable[[Passage], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda passage: as_lines(passage.blocks),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            PassageRole.SHOWN: self._shown,
            PassageRole.NUMBER: lambda passage: passage.number,
            PassageRole.CERTAINTY: lambda passage: passage.certainty,
            PassageRole.PLACE: self._place,
            PassageRole.WHY: self._why,
        }
        self._stop = review.listen(self._changed)

    def leave(self) -> None:
        """Follow the review no more."""
        self._stop()
        self.deleteLater()

    def row_of(self, number: int) -> int:
        """Return the row of a passage, -1 when there is none such."""
        return next((row for row, each in enumerate(self._passages) if each.number == number), -1)

    @override
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 0 if parent.isValid() else len(self._passages)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """The organisers' own wording stays where it is."""
        if self._passages[index.row()].certainty is Certainty.OFFICIAL:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [PASSAGE_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(PASSAGE_MIME, str(self._passages[indexes[0].row()].number).encode("ascii"))
        return data

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        passage = self._passages[index.row()]
        read = self._readers.get(role)
        return read(passage) if read is not None else None

    def _spoken(self, passage: Passage) -> str:
        words, place, why = as_lines(passage.blocks), self._place(passage), self._why(passage)
        return listed((certainty_word(passage.certainty), words, place, why))

    def _shown(self, passage: Passage) -> tuple[str, str]:
        """Rows are measured often, and read for that."""
        if passage.number not in self._said:
            self._said[passage.number] = as_lines(passage.blocks), self._below(passage)
        return self._said[passage.number]

    def _below(self, passage: Passage) -> str:
        """The form's own words need no explanation."""
        if passage.certainty is Certainty.OFFICIAL:
            return ""
        place, said = self._place(passage), certainty_word(passage.certainty)
        parts = [leading_to(place)] if place else []
        if passage.certainty not in (Certainty.CERTAIN, Certainty.WAIVED):
            parts.append(said)
        return "\n".join(part for part in (" · ".join(parts), self._why(passage)) if part)

    def _place(self, passage: Passage) -> str:
        if passage.path is None:
            return ""
        return full_name(passage.path, self._review.report, self._review.template)

    def _why(self, passage: Passage) -> str:
        if passage.certainty is Certainty.WAIVED:
            words = "\n".join(block.text for block in passage.blocks)
            reason = next((each.reason for each in self._review.report.waived if each.text == words), "")
            return _tr("Left out: {0}").format(reason) if reason else _tr("Left out")
        return " ".join(_tr(_DOUBTS[doubt]) for doubt in passage.doubts)

    def _changed(self) -> None:
        """Passages come and go when one is parted; all others keep their rows, and the list its place."""
        self._said.clear()
        before, after = self._passages, self._review.arrival.passages
        first, more = _first_difference(before, after), len(after) - len(before)
        if more > 0:
            self.beginInsertRows(ROOT_INDEX, first + 1, first + more)
            self._passages = after
            self.endInsertRows()
        elif more < 0:
            self.beginRemoveRows(ROOT_INDEX, first + 1, first - more)
            self._passages = after
            self.endRemoveRows()
        self._passages = after
        self.dataChanged.emit(self.index(0), self.index(len(after) - 1))


def _first_difference(before: Sequence[Passage], after: Sequence[Passage]) -> int:
    pairs = zip(before, after, strict=False)
    return next((row for row, (old, new) in enumerate(pairs) if old.blocks != new.blocks), min(len(before), len(after)))


def as_lines(text: RichText) -> str:
    """Return blocks as lines, entries of lists with a bullet and set in."""
    lines = []
    for block in text:
        mark = "" if block.kind is BlockKind.PARAGRAPH else f"{'  ' * block.level}{_BULLET} "
        lines.append(mark + block.text.replace("\u2028", "\n"))
    return "\n".join(lines)


def certainty_word(certainty: Certainty) -> str:
    """Return how sure a place is, in a word or two."""
    return _tr(_CERTAINTIES[certainty])


def _tr(words: str) -> str:
    return QCoreApplication.translate("PassagesModel", words)


_CERTAINTIES = {
    Certainty.CERTAIN: "in its place",
    Certainty.DOUBTFUL: "to look at",
    Certainty.UNPLACED: "no place yet",
    Certainty.OFFICIAL: "the form's own words",
    Certainty.WAIVED: "left out",
}
_DOUBTS = {
    Doubt.LABEL_GUESSED: "The heading before it is not quite the form's.",
    Doubt.SOURCES_DISAGREE: "What is hidden in the file names another place than the heading.",
    Doubt.TYPED_LIST: "Bullets or numbers typed by hand were taken for a list.",
    Doubt.SPLIT_GUESSED: "One text was parted into several answers by its look: see at its place in the form.",
    Doubt.NEW_ROW: "The row was added in Word.",
    Doubt.ITEM_UNSURE: "This may be new, or something the report has in other words. It comes in as new.",
}
