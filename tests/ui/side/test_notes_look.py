"""How notes look: words and flag never lie over one another, and words run as their own letters do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from gfmd_desktop.ui.models.notes_model import NoteRole
from gfmd_desktop.ui.side.notes_delegate import NotesDelegate
from gfmd_desktop.ui.theme import LIGHT

Show = Callable[[QWidget], QWidget]
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
LATIN, ARABIC = "“The gate is a border.”", "“الباب حدود.”"


class Notes:
    """A list of one note, and where its pieces are."""

    def __init__(self, words: str, *, size: float, width: int, direction: Qt.LayoutDirection = LTR) -> None:
        self.view = QListView()
        self._model = QStandardItemModel(self.view)
        item = QStandardItem(words)
        for role, value in ((NoteRole.TIME, "14:32"), (NoteRole.FLAG, "Q1"), (NoteRole.ASKS_CONSENT, True)):
            item.setData(value, role)
        self._model.appendRow(item)
        self._delegate = NotesDelegate(LIGHT, lambda _: "", self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setModel(self._model)
        self.view.setLayoutDirection(direction)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        font = self.view.font()
        font.setPointSizeF(size)
        self.view.setFont(font)
        self.view.resize(width, 600)

    def pieces(self) -> tuple[QRect, QRect, QRect]:
        """Return where the row, its words and its flag are."""
        index, option = self._model.index(0, 0), QStyleOptionViewItem()
        self.view.initViewItemOption(option)
        row = option.rect = self.view.visualRect(index)
        layout = self._delegate._layout(option, index, row)
        flags = int(Qt.TextFlag.TextWordWrap)
        words = option.fontMetrics.boundingRect(layout.words, flags, str(index.data()))
        return row, words.translated(layout.words.topLeft() - words.topLeft()), layout.chip

    def image(self) -> QImage:
        """Return how the words look."""
        index, option = self._model.index(0, 0), QStyleOptionViewItem()
        self.view.initViewItemOption(option)
        place = self._delegate._layout(option, index, self.view.visualRect(index)).words
        return self.view.viewport().grab(place).toImage()


@pytest.mark.parametrize("size", [8.0, 10.0, 20.0, 30.0])
@pytest.mark.parametrize("width", [240, 300, 460])
@pytest.mark.parametrize("direction", [LTR, RTL])
def test_words_and_flag_do_not_lie_over_one_another(
    shown: Show, size: float, width: int, direction: Qt.LayoutDirection
) -> None:
    notes = Notes("The gate is a border and we stood before it.", size=size, width=width, direction=direction)
    shown(notes.view)
    row, words, flag = notes.pieces()
    assert not words.intersects(flag)
    assert row.contains(flag)
    assert row.bottom() >= words.bottom()
    assert words.width() >= notes.view.fontMetrics().averageCharWidth() * 7


@pytest.mark.parametrize(("words", "own"), [(LATIN, LTR), (ARABIC, RTL)])
def test_words_run_as_their_letters_do_whatever_the_window_does(
    shown: Show, words: str, own: Qt.LayoutDirection
) -> None:
    images = []
    before = QGuiApplication.layoutDirection()
    try:
        for direction in (own, RTL if own is LTR else LTR):
            QGuiApplication.setLayoutDirection(direction)
            notes = Notes(words, size=10, width=460, direction=direction)
            shown(notes.view)
            images.append(notes.image())
    finally:
        QGuiApplication.setLayoutDirection(before)
    assert images[0] == images[1]
