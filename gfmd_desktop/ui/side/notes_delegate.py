"""How a note looks in its list: when, what, and the flag of the place it was filed to; and how it is changed there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.ui.models.notes_model import NoteRole
from gfmd_desktop.ui.painting import direction_of, room_across, small_font
from gfmd_desktop.ui.qt import AnyIndex, override
from gfmd_desktop.ui.side.notes_line import NoteLine
from gfmd_desktop.ui.theme import Colours

_WRAPPED = Qt.TextFlag.TextWordWrap
_UNBOUNDED = 10_000
_LEAST_CHARACTERS = 14
"""With less room than that between time and flag, words stand under them, on lines of their own."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the pieces of a row are."""

    time: QRect
    words: QRect
    chip: QRect


@dataclass(frozen=True, slots=True)
class _Chip:
    """What stands at the end of a row."""

    text: str
    ink: str
    ground: str


class NotesDelegate(QStyledItemDelegate):
    """Paints and edits notes; `key_hint` says which key files the note somebody stands on."""

    flag_chosen = Signal(object)
    """Somebody pressed on the flag of a note (its index)."""

    typing = Signal(bool)
    """Words are typed into a note that are not kept yet; False: they are."""

    def __init__(self, colours: Colours, key_hint: Callable[[AnyIndex], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours
        self._key_hint = key_hint
        self._before: dict[QObject, str] = {}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width = room_across(option.widget)
        layout = self._layout(option, index, QRect(0, 0, width, 0))
        words = option.fontMetrics.boundingRect(layout.words, _WRAPPED, str(index.data()))
        bottom = max(layout.words.top() + words.height(), layout.chip.bottom() + 5)
        return QSize(width, bottom + self._pad(option))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, QColor(self.colours.accent_ground))
        layout = self._layout(option, index, option.rect)
        painter.setPen(QColor(self.colours.faint))
        painter.setFont(small_font(option.font))
        painter.drawText(
            layout.time, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, index.data(NoteRole.TIME)
        )
        painter.setFont(option.font)
        filed = bool(index.data(NoteRole.FLAG))
        painter.setPen(QColor(self.colours.quiet if filed else self.colours.ink))
        words, mirrored = str(index.data()), painter.layoutDirection()
        painter.setLayoutDirection(direction_of(words))
        painter.drawText(layout.words, _WRAPPED | Qt.AlignmentFlag.AlignLeading, words)
        painter.setLayoutDirection(mirrored)
        self._paint_chip(painter, layout.chip, option, self._chip(index))
        painter.setPen(QColor(self.colours.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        editor = NoteLine(parent)
        editor.setAccessibleName(self.tr("Note of {0}").format(index.data(NoteRole.TIME)))
        editor.setAutoFillBackground(True)
        editor.setBackgroundRole(QPalette.ColorRole.Base)
        editor.written.connect(lambda: self.commitData.emit(editor))
        editor.waits.connect(self.typing)
        editor.ended.connect(lambda: self._done(editor))
        self._before[editor] = str(index.data())
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, NoteLine) and editor.words() != str(index.data()).strip():
            editor.show_words(str(index.data()))
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, NoteLine):
            model.setData(index, editor.words(), Qt.ItemDataRole.EditRole)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        words = self._layout(option, index, option.rect).words.adjusted(-4, -4, 4, 0)
        editor.setGeometry(
            words.x(), words.y(), words.width(), max(editor.heightForWidth(words.width()), words.height())
        )

    @override
    def destroyEditor(self, editor: QWidget, index: AnyIndex) -> None:
        self._before.pop(editor, None)
        super().destroyEditor(editor, index)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc gives back what the note said before; Enter is the line's own."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, NoteLine):
            if event.key() == Qt.Key.Key_Escape:
                watched.show_words(self._before.get(watched, watched.words()))
                self._done(watched)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down):
                return False
        return super().eventFilter(watched, event)

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            on_chip = self._layout(option, index, option.rect).chip.contains(event.position().toPoint())
            if on_chip and index.data(NoteRole.FLAG):
                self.flag_chosen.emit(index)
                return True
        return super().editorEvent(event, model, option, index)

    def _done(self, editor: NoteLine) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _chip(self, index: AnyIndex) -> _Chip | None:
        flag, asks = index.data(NoteRole.FLAG), index.data(NoteRole.ASKS_CONSENT)
        aside = flag or self._key_hint(index)
        words = " · ".join(part for part in (aside, self.tr("ask consent") if asks else "") if part)
        if asks:
            return _Chip(words, self.colours.warn, self.colours.warn_ground)
        if flag:
            return _Chip(words, self.colours.good, self.colours.good_ground)
        return _Chip(words, self.colours.quiet, self.colours.chip_ground) if words else None

    def _paint_chip(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, chip: _Chip | None) -> None:
        if chip is None:
            return
        radius = place.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chip.ground))
        painter.drawRoundedRect(QRectF(place), radius, radius)
        painter.setPen(QColor(chip.ink))
        painter.setFont(small_font(option.font))
        room = place.width() - painter.fontMetrics().height()
        words = painter.fontMetrics().elidedText(chip.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _layout(self, option: QStyleOptionViewItem, index: AnyIndex, row: QRect) -> _Layout:
        pad, small = self._pad(option), QFontMetrics(small_font(option.font))
        inner = row.adjusted(pad * 2, pad, -pad * 2, -pad)
        chip = self._chip(index)
        chip_width = small.horizontalAdvance(chip.text) + small.height() if chip else 0
        gap = pad if chip else 0
        time = QRect(inner.left(), inner.top() + 1, small.horizontalAdvance("00:00") + pad * 2, small.height())
        chip_width = min(chip_width, inner.width() - time.width() - gap)
        tag = QRect(inner.right() - chip_width + 1, inner.top(), chip_width, small.height() + 4 if chip else 0)
        words = QRect(time.right() + 1, inner.top(), inner.width() - time.width() - chip_width - gap, inner.height())
        if words.width() < option.fontMetrics.averageCharWidth() * _LEAST_CHARACTERS:
            words = inner.adjusted(0, max(time.bottom(), tag.bottom()) + 1 + pad // 2 - inner.top(), 0, 0)
        if row.height() == 0:
            words.setHeight(_UNBOUNDED)
        return _Layout(*(QStyle.visualRect(option.direction, row, each) for each in (time, words, tag)))

    @staticmethod
    def _pad(option: QStyleOptionViewItem) -> int:
        return round(option.fontMetrics.height() * 0.4)
