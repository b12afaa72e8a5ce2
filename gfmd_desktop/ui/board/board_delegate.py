"""How the board looks: a card for what a group said, and for what became of it, every word in the colour of its group."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.merge.provenance import words_of
from gfmd_desktop.ui.board.board_model import WHY, BoardModel, CellState
from gfmd_desktop.ui.board.cell_text import Stretch, height_of, paint_words
from gfmd_desktop.ui.board.group_colours import group_colour
from gfmd_desktop.ui.board.lines import Heading, Line, Standing
from gfmd_desktop.ui.painting import small_font
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Colours

_Index = QModelIndex | QPersistentModelIndex
_RADIUS = 6.0
_BAND = 4


class BoardDelegate(QStyledItemDelegate):
    """Paints the cells of a board."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours
        self._heights: dict[tuple[str, int, str], int] = {}

    def height_of(self, model: BoardModel, row: int, column: int, width: int, font: QFont) -> int:
        """Return how high a cell must be at a width, in pixels."""
        line, pad = model.line_at(row), self.pad(font)
        if isinstance(line, Heading):
            return round(QFontMetrics(font).height() * 2.1)
        words = str(model.index(row, column).data() or "")
        height = self._height(words, width - pad * 5, font)
        if line is not None and column == model.result_column and line.result:
            height += QFontMetrics(small_font(font)).height() + pad
        return height + pad * 4

    @staticmethod
    def pad(font: QFont) -> int:
        """Return the space around words, in pixels."""
        return max(3, round(QFontMetrics(font).height() * 0.28))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        model = index.model()
        assert isinstance(model, BoardModel)
        height = self.height_of(model, index.row(), index.column(), option.rect.width(), option.font)
        return QSize(option.rect.width(), height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, BoardModel)
        line = model.line_at(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Heading):
            self._paint_heading(painter, option, line, str(index.data() or ""))
        elif line is not None and index.column() == WHY:
            self._paint_why(painter, option, str(index.data()))
        elif line is not None and index.column() == model.result_column:
            self._paint_result(painter, option, model, line, str(index.data() or ""))
        elif line is not None:
            self._paint_cell(painter, option, model, index)
        painter.restore()

    def _height(self, words: str, width: int, font: QFont) -> int:
        key = (words, width, font.toString())
        if key not in self._heights:
            if len(self._heights) > 20_000:
                self._heights.clear()
            self._heights[key] = round(height_of(words, font, max(width, 40)))
        return self._heights[key]

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading, words: str) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.bad if heading.is_over else self.colours.ink))
        room = option.rect.adjusted(self.pad(font) * 2, 0, 0, -self.pad(font))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, words)

    def _paint_why(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        pad = self.pad(option.font)
        place = QRectF(option.rect.adjusted(pad * 2, pad * 2, -pad, 0))
        paint_words(painter, place, [Stretch(words, QColor(self.colours.quiet))], small_font(option.font))

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, model: BoardModel, index: _Index) -> None:
        units = model.units_at(index)
        state = model.state_of(units)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        card = self._card(option)
        if state is CellState.EMPTY and not chosen:
            return
        edges = {CellState.TAKEN: self.colours.good, CellState.OPEN: self.colours.strong_border}
        self._paint_card(painter, card, edges.get(state, self.colours.border), chosen=chosen)
        if state is CellState.TAKEN:
            band = QRect(card.left(), card.top() + 2, _BAND, card.height() - 4)
            painter.fillRect(QStyle.visualRect(option.direction, card, band), QColor(self.colours.good))
        font = QFont(option.font)
        font.setStrikeOut(state is CellState.LEFT_OUT)
        ink = QColor(self.colours.faint if state is CellState.LEFT_OUT else self.colours.ink)
        paint_words(painter, self._room(card, option.font), [Stretch(str(index.data()), ink)], font)

    def _paint_result(
        self, painter: QPainter, option: QStyleOptionViewItem, model: BoardModel, line: Line, words: str
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        card = self._card(option)
        if not line.result:
            quiet = [Stretch(words, QColor(self.colours.quiet))]
            if chosen:
                self._paint_card(painter, card, self.colours.border, chosen=True)
            paint_words(painter, self._room(card, option.font), quiet, small_font(option.font))
            return
        beyond = all(each.is_beyond for each in line.result)
        edge = self.colours.warn if beyond else self.colours.accent
        self._paint_card(painter, card, edge, chosen=chosen, dashed=beyond)
        room = self._room(card, option.font)
        small = QFontMetrics(small_font(option.font)).height()
        foot = QRectF(room.left(), room.bottom() - small, room.width(), small)
        room.setBottom(foot.top() - self.pad(option.font) / 2)
        paint_words(painter, room, list(self._stretches(model, line)), option.font)
        groups = ", ".join(dict.fromkeys(name for each in line.result for name in each.entry.groups))
        paint_words(painter, foot, [Stretch(groups, QColor(self.colours.quiet))], small_font(option.font))

    def _stretches(self, model: BoardModel, line: Line) -> Iterator[Stretch]:
        colours = {name: group_colour(at, self.colours.card) for at, name in enumerate(model.board.groups)}
        for place, standing in enumerate(line.result):
            gap = "\n\n" if place else ""
            number = f"{standing.number}  " if standing.number else ""
            yield Stretch(gap + number, QColor(self.colours.ink), bold=True)
            yield from self._words(model, standing, colours)

    def _words(self, model: BoardModel, standing: Standing, colours: dict[str, QColor]) -> Iterator[Stretch]:
        ink, groups = QColor(self.colours.ink), standing.entry.groups
        alone = groups[0] if len(groups) == 1 else None
        for place, block in enumerate(model.board.result_text(standing)):
            if place:
                yield Stretch("\n", ink)
            for words in words_of(block):
                yield Stretch(words.text, colours.get(words.group or alone or "", ink))

    def _card(self, option: QStyleOptionViewItem) -> QRect:
        pad = self.pad(option.font)
        return option.rect.adjusted(pad // 2 + 1, pad // 2 + 1, -pad // 2 - 1, -pad // 2 - 1)

    def _room(self, card: QRect, font: QFont) -> QRectF:
        pad = self.pad(font)
        return QRectF(card.adjusted(pad * 2, pad, -pad * 2, -pad))

    def _paint_card(
        self, painter: QPainter, card: QRect, edge: str, *, chosen: bool = False, dashed: bool = False
    ) -> None:
        pen = QPen(QColor(self.colours.accent if chosen else edge), 2 if chosen else 1)
        if dashed and not chosen:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(self.colours.card))
        painter.drawRoundedRect(QRectF(card), _RADIUS, _RADIUS)
