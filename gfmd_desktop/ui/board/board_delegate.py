"""How the board looks: a card for what a group said, and for what became of it, every word in the colour of its group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.ui.board.board_model import BoardModel
from gfmd_desktop.ui.board.board_words import (
    CellState,
    counter_words,
    left_words,
    news_words,
    omitted_words,
    order_words,
    silent_words,
    title_words,
)
from gfmd_desktop.ui.board.cell_text import Stretch, paint_words
from gfmd_desktop.ui.board.cell_words import WHY
from gfmd_desktop.ui.board.chips import paint_chip, paint_chips
from gfmd_desktop.ui.board.group_colours import group_colour
from gfmd_desktop.ui.board.heading_parts import heading_font, parts_of
from gfmd_desktop.ui.board.lines import Heading, Line, Standing
from gfmd_desktop.ui.board.row_heights import chip_height, pad_of
from gfmd_desktop.ui.painting import small_font
from gfmd_desktop.ui.phrases import captioned
from gfmd_desktop.ui.qt import AnyIndex, isolated, override
from gfmd_desktop.ui.theme import Colours

_RADIUS = 6.0
_BAND = 4


class BoardDelegate(QStyledItemDelegate):
    """Paints the cells of a board."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        assert isinstance(model, BoardModel)
        line = model.line_at(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Heading):
            if index.column() != model.result_column:
                self._paint_heading(painter, option, line)
        elif line is not None and index.column() == WHY:
            self._paint_why(painter, option, model.says.cell(line, WHY))
        elif line is not None and index.column() == model.result_column:
            self._paint_result(painter, option, model, line)
        elif line is not None:
            self._paint_cell(painter, option, model, index, line)
        painter.restore()

    @staticmethod
    def asks_for_order(heading: Heading, room: QRect, font: QFont, place: QPoint, *, mirrored: bool) -> bool:
        """Tell whether a place in a heading is that of the words that put its list into order."""
        rect = parts_of(heading, room, font).order
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, room, rect).contains(place)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        parts = parts_of(heading, option.rect, option.font)
        painter.setFont(heading_font(option.font))
        painter.setPen(QColor(self.colours.ink))
        _write(painter, _seen(option, parts.title), isolated(title_words(heading)))
        painter.setFont(small_font(option.font))
        counter = counter_words(heading)
        if counter:
            over = (self.colours.bad_ground, self.colours.bad)
            ground, ink = over if heading.is_over else (self.colours.chip_ground, self.colours.quiet)
            paint_chip(painter, _seen(option, parts.counter), counter, ground, ink)
        painter.setPen(QColor(self.colours.quiet if heading.is_by_support else self.colours.accent))
        _write(painter, _seen(option, parts.order), order_words(heading))

    def _paint_why(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        pad = pad_of(option.font)
        place = QRectF(option.rect.adjusted(pad * 2, pad * 2, -pad, 0))
        paint_words(painter, place, [Stretch(words, QColor(self.colours.quiet))], small_font(option.font))

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, model: BoardModel, index: AnyIndex, line: Line
    ) -> None:
        state, chosen = model.state_at(index), bool(option.state & QStyle.StateFlag.State_Selected)
        silent = index.column() - 1 in line.silent and state is CellState.EMPTY
        card = self._card(option)
        if state is CellState.EMPTY and not chosen and not silent:
            return
        edges = {CellState.TAKEN: self.colours.good, CellState.OPEN: self.colours.strong_border}
        self._paint_card(painter, card, edges.get(state, self.colours.border), chosen=chosen)
        if state is CellState.TAKEN:
            band = QRect(card.left(), card.top() + 3, _BAND, card.height() - 6)
            painter.fillRect(QStyle.visualRect(option.direction, card, band), QColor(self.colours.good))
        font = QFont(option.font)
        font.setStrikeOut(state is CellState.LEFT_OUT)
        paint_words(painter, self._room(card, option.font), self._cell_stretches(model, index, line, state), font)

    def _cell_stretches(self, model: BoardModel, index: AnyIndex, line: Line, state: CellState) -> Sequence[Stretch]:
        units = model.units_at(index)
        quiet = QColor(self.colours.faint)
        if not units:
            return [Stretch(silent_words() if index.column() - 1 in line.silent else "", quiet)]
        ink = quiet if state is CellState.LEFT_OUT else QColor(self.colours.ink)
        stretches: list[Stretch] = []
        for place, unit in enumerate(units):
            if place:
                stretches.append(Stretch("\n\n", ink))
            if unit.id in line.news:
                news = captioned(news_words(line.news[unit.id]), "")
                stretches.append(Stretch(news, QColor(self.colours.accent), bold=True))
            lead, rest = model.says.lead_and_rest(unit)
            stretches += [Stretch(lead, ink), Stretch(rest, quiet)]
        return stretches

    def _paint_result(self, painter: QPainter, option: QStyleOptionViewItem, model: BoardModel, line: Line) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        card, font = self._card(option), option.font
        if not line.result:
            if chosen:
                self._paint_card(painter, card, self.colours.border, chosen=True)
            quiet = [Stretch(left_words(line), QColor(self.colours.quiet))]
            paint_words(painter, self._room(card, font), quiet, small_font(font))
            return
        beyond = all(each.is_beyond for each in line.result)
        settled = self.colours.border if line.is_open else self.colours.accent
        self._paint_card(painter, card, self.colours.bad if beyond else settled, chosen=chosen, dashed=beyond)
        room = self._room(card, font)
        foot = QRectF(room.left(), room.bottom() - chip_height(font), room.width(), chip_height(font))
        room.setBottom(foot.top() - pad_of(font) / 2)
        paint_words(painter, room, list(self._result_stretches(model, line)), font)
        groups = list(dict.fromkeys(name for each in line.result for name in each.entry.groups))
        painter.setFont(small_font(font))
        paint_chips(painter, foot.toRect(), groups, self.colours)

    def _result_stretches(self, model: BoardModel, line: Line) -> Iterator[Stretch]:
        colours = {name: group_colour(at, self.colours.card) for at, name in enumerate(model.board.groups)}
        ink, quiet = QColor(self.colours.ink), QColor(self.colours.quiet)
        for place, standing in enumerate(line.result):
            if place:
                yield Stretch("\n\n", ink)
            if standing.number:
                yield Stretch(f"{standing.number}  ", ink, bold=True)
            yield from self._words(model, standing, colours)
            inner = model.says.inner(standing)
            if inner:
                yield Stretch(f"\n{inner}", quiet)
        omitted = omitted_words(line)
        if omitted:
            yield Stretch(f"\n{omitted}", quiet)

    def _words(self, model: BoardModel, standing: Standing, colours: dict[str, QColor]) -> Iterator[Stretch]:
        ink = QColor(self.colours.ink)
        for place, paragraph in enumerate(model.says.result(standing)):
            if place:
                yield Stretch("\n", ink)
            for words in paragraph:
                yield Stretch(words.text, colours.get(words.group or "", ink))

    @staticmethod
    def _card(option: QStyleOptionViewItem) -> QRect:
        pad = pad_of(option.font)
        return option.rect.adjusted(pad // 2 + 1, pad // 2 + 1, -pad // 2 - 1, -pad // 2 - 1)

    @staticmethod
    def _room(card: QRect, font: QFont) -> QRectF:
        pad = pad_of(font)
        return QRectF(card.adjusted(pad * 2, pad, -pad * 2, -pad // 2))

    def _paint_card(
        self, painter: QPainter, card: QRect, edge: str, *, chosen: bool = False, dashed: bool = False
    ) -> None:
        if chosen:
            painter.setPen(QPen(QColor(self.colours.accent_ground), 6))
            painter.drawRoundedRect(QRectF(card), _RADIUS, _RADIUS)
        pen = QPen(QColor(self.colours.accent if chosen else edge), 2 if chosen else 1)
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(self.colours.card))
        painter.drawRoundedRect(QRectF(card), _RADIUS, _RADIUS)


def _write(painter: QPainter, place: QRect, words: str) -> None:
    seen = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, seen)


def _seen(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)
