"""The list of sections, under their parts' headings: a mark for how far each is, its title, its counter, in colour where something is wrong."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gfmd_desktop.services.standing import Standing
from gfmd_desktop.ui.panels.outline_model import (
    CounterRole,
    KeyRole,
    OutlineModel,
    ProblemsRole,
    SectionRole,
    StandingRole,
)
from gfmd_desktop.ui.qt import AnyIndex, isolated, override
from gfmd_desktop.ui.theme import Colours

_SMALL = 0.9


class OutlineDelegate(QStyledItemDelegate):
    """Paints a section's row, or a part's heading."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        self.shows_keys = False

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        lines = 1.9 if index.data(SectionRole) else 2.2
        return QSize(120, round(option.fontMetrics.height() * lines))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row = self._paint_section if index.data(SectionRole) else self._paint_heading
        paint_row(painter, option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """A part's name at the reading side, how much of it is done at the other, both near the sections below."""
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        row = QRectF(option.rect).adjusted(14, 0, -12, -option.fontMetrics.height() * 0.3)
        counter = str(index.data(CounterRole))
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom  # Qt turns both round in a mirrored window
        painter.setPen(QColor(self.colours.quiet))
        painter.drawText(row, end, counter)
        metrics = QFontMetricsF(font)
        taken = metrics.horizontalAdvance(counter) + 8
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        words = row.adjusted(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)
        name = metrics.elidedText(isolated(str(index.data())), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, name)

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, chosen=chosen)
        row = QRectF(option.rect).adjusted(14, 0, -12, 0)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        counter = str(index.data(CounterRole) or "")
        aside = option.fontMetrics.horizontalAdvance(counter) + 8 if counter else 0
        mark, words, counted = _split(row, option.fontMetrics.height(), aside, mirrored=mirrored)
        if self.shows_keys and index.data(KeyRole) is not None:
            self._paint_key(painter, mark, index)
        else:
            self._paint_mark(painter, mark, index)
        painter.setPen(QColor(self.colours.accent if chosen else self.colours.ink))
        title = option.fontMetrics.elidedText(
            isolated(str(index.data())), Qt.TextElideMode.ElideRight, round(words.width())
        )
        start = Qt.AlignmentFlag.AlignLeft  # Qt turns it round in a mirrored window
        painter.drawText(words, start | Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(QColor(self._counter_colour(index)))
        painter.drawText(counted, Qt.AlignmentFlag.AlignCenter, counter)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
        if not (chosen or option.state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.accent_ground if chosen else self.colours.chip_ground))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(6, 1, -6, -1), 6, 6)

    def _paint_key(self, painter: QPainter, place: QRectF, index: AnyIndex) -> None:
        """The key that files a note here, as a keyboard has it."""
        side = place.width()
        cap = QRectF(place.center() - QPointF(side / 2, side / 2), place.center() + QPointF(side / 2, side / 2))
        painter.setPen(QPen(QColor(self.colours.strong_border), 1))
        painter.setBrush(QColor(self.colours.chip_ground))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(self.colours.quiet))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, str(index.data(KeyRole)))

    def _paint_mark(self, painter: QPainter, place: QRectF, index: AnyIndex) -> None:
        """A full, half or empty circle: the state is told by shape, the colour only repeats it.

        What nobody has begun yet is plain: a new report is no list of mistakes.
        """
        standing = index.data(StandingRole)
        problems, errors = index.data(ProblemsRole)
        colour = QColor(self.colours.bad if errors else self.colours.warn if problems else self.colours.good)
        radius = place.width() * 0.3
        circle = QRectF(place.center() - QPointF(radius, radius), place.center() + QPointF(radius, radius))
        if standing is Standing.NOTHING_SAID:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours.strong_border))
            painter.drawEllipse(circle)
            return
        empty = standing is Standing.OPEN
        painter.setPen(QPen(QColor(self.colours.faint) if empty else colour, 1.4))
        painter.setBrush(colour if standing is Standing.FILLED else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if standing is Standing.PARTLY:
            painter.setBrush(colour)
            painter.drawPie(circle, 90 * 16, 180 * 16)

    def _counter_colour(self, index: AnyIndex) -> str:
        _, errors = index.data(ProblemsRole)
        is_empty = index.data(StandingRole) is Standing.OPEN
        return self.colours.bad if errors and not is_empty else self.colours.quiet


class Outline(QListView):
    """The list of sections; choosing one goes there."""

    chosen = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = OutlineDelegate(colours, self)
        self._notes: QWidget | None = None
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sections"))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours from now on."""
        self._delegate.colours = colours
        self.viewport().update()

    def show_keys_while_at(self, notes: QWidget, application: QApplication) -> None:
        """While the keyboard is at the notes, show which key files one into which section, in place of how far each is."""
        self._notes = notes
        application.focusChanged.connect(self._look_where)

    def _look_where(self, _left: QWidget | None, entered: QWidget | None) -> None:
        at_notes = entered is not None and self._notes is not None and self._notes.isAncestorOf(entered)
        if at_notes != self._delegate.shows_keys:
            self._delegate.shows_keys = at_notes
            self.viewport().update()

    def show_section(self, section_id: str) -> None:
        """Mark the section somebody writes in."""
        model = self.model()
        if isinstance(model, OutlineModel):
            self.setCurrentIndex(model.index(model.row_of(section_id)))

    def _choose(self, index: AnyIndex) -> None:
        if index.data(SectionRole):
            self.chosen.emit(index.data(SectionRole))


def _split(row: QRectF, height: float, aside: float, *, mirrored: bool) -> tuple[QRectF, QRectF, QRectF]:
    """Divide a row into mark, words and counter, from the right where the window is mirrored."""
    mark = QRectF(row.left(), row.top(), height, row.height())
    words = QRectF(row.left() + height + 6, row.top(), row.width() - height - 6 - aside, row.height())
    counted = QRectF(row.right() - aside, row.top(), aside, row.height())
    if not mirrored:
        return mark, words, counted
    turned = [
        QRectF(row.left() + row.right() - each.right(), each.top(), each.width(), each.height())
        for each in (mark, words, counted)
    ]
    return turned[0], turned[1], turned[2]
