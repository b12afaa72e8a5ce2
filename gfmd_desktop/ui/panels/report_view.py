"""All panels of the open report, one under the other, with the parts' headings between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.problems import Problem
from gfmd_desktop.domain.template import Part, Template
from gfmd_desktop.services.drafting import Change, Draft
from gfmd_desktop.ui.fields.field_widget import Caret
from gfmd_desktop.ui.guidance import Guidance
from gfmd_desktop.ui.once_painted import once_painted
from gfmd_desktop.ui.panels.making import Making
from gfmd_desktop.ui.panels.section_panel import SectionPanel
from gfmd_desktop.ui.panels.still_view import StillView
from gfmd_desktop.ui.panels.tab_order import next_stop
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import set_role

_WIDEST_EM = 62
_MOST_ROUNDS = 60
_ROUNDS_TO_SETTLE = 3
"""A text that is given its width asks for another height, and so does the card around it; a round with nothing to do costs nothing."""
_FIRST_KEY_MS = 40
"""A key pressed as soon as the form is seen comes before the rest of it is made."""
_MOVES = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)


class ReportView(QScrollArea):
    """The form of one draft. It follows the draft's changes and tells which section is being written in.

    What is seen is made before it is painted, the rest while nobody works (`ui.panels.making`); until then a section is an
    empty panel of about its height, and is made at once when somebody goes there.
    """

    section_entered = Signal(str)
    """The id of the section somebody went to."""
    completed = Signal()
    """Every section is there, down to its last piece."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self._section = ""
        self._place: Path = ()
        self._goal: SectionPanel | None = None
        self._is_settling = False
        self._sheet = QWidget(self.viewport())  # made where it belongs: a widget that moves is dressed anew
        self.panels = {section.id: SectionPanel(section, draft, self._sheet) for section in draft.template.sections}
        self._lay_out(draft.template)
        self._still = StillView(self, self._sheet, tuple(self.panels.values()))
        self._making = Making(self._make_piece, self)
        for panel in self.panels.values():
            panel.focused.connect(self._went_to)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._stop = draft.listen(self._took)

    @property
    def section(self) -> str:
        """The id of the section somebody was in last ("" for none yet)."""
        return self._section

    @property
    def place(self) -> Path:
        """The line or text somebody wrote in last; () when that was nowhere yet."""
        return self._place

    def pieces_ahead(self) -> Iterator[None]:
        """Make the form of an empty report, piece by piece, for one that is still to come (`turn_to`)."""
        for panel in self.panels.values():
            yield from panel.pieces_ahead()

    def turn_to(self, draft: Draft) -> None:
        """Be the form of another report of the same template from now on; what was made ahead was made of an empty one."""
        self._stop()
        self.draft = draft
        for panel in self.panels.values():
            panel.turn_to(draft)
        self._stop = draft.listen(self._took)

    def leave(self) -> None:
        """Put what is typed into the draft, stop following it and go away."""
        self.rest()
        self._stop()
        self.deleteLater()

    def rest(self) -> None:
        """Put what is typed into the draft and make nothing any more until it is shown again."""
        self.flush()
        self._making.stop()

    def flush(self) -> None:
        """Put what is typed into the draft now."""
        for panel in self.panels.values():
            panel.flush()

    def complete(self) -> None:
        """Make everything that is still to come."""
        while self._make_piece():
            pass

    def go_to_section(self, section_id: str) -> None:
        """Go to a section and bring it to the top."""
        panel = self.panels[section_id]
        panel.take_first()
        self._goal = panel
        self._show_goal()

    def go_to(self, path: Path, position: int | None = None) -> bool:
        """Go to a line or text; False when it is not there."""
        found = next((panel for panel in self.panels.values() if panel.take_focus(path, position)), None)
        if found is not None and not self.isVisible():
            self._goal = found
        return found is not None

    def go_near(self, path: Path, position: int | None = None) -> bool:
        """Go to a line or text, or to what is left around it; False when there is nothing left of it."""
        return self.go_to(path, position) or any(self.go_to(path[:length]) for length in range(len(path) - 1, 0, -1))

    def caret(self) -> Caret | None:
        """Return where somebody writes."""
        return next((caret for panel in self.panels.values() if (caret := panel.caret()) is not None), None)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the places that have problems."""
        for panel in self.panels.values():
            panel.show_problems(problems)

    def show_guidance(self, shown: bool) -> None:
        """Show the official guidance or fold it away."""
        for panel in self.panels.values():
            panel.show_guidance(shown)

    def _lay_out(self, template: Template) -> None:
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(26, 14, 26, 40)
        parts = {part.id: part for part in template.parts}
        current: str | None = None
        for section in template.sections:
            if section.part is not None and section.part != current:
                current = section.part
                column.addWidget(_part_heading(parts[current], self._sheet))
            column.addWidget(self.panels[section.id])
        column.addStretch(1)
        self._fit_width()
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(template.title)
        set_role(self._sheet, "ground")

    def _show_goal(self) -> None:
        """Bring the section somebody goes to into view, and make what is seen around it, before anything is painted."""
        if not self._sheet.isVisible() or self._is_settling:
            return  # nothing is laid out yet, or this was called by what it does itself
        self._is_settling = True
        try:
            self._settle()
        finally:
            self._is_settling = False
        self._goal = None
        self._still.look()

    def _settle(self) -> None:
        """Lay out and make pieces in turns, until nothing that is seen is missing and nothing moves any more."""
        to_settle = _ROUNDS_TO_SETTLE
        for _ in range(_MOST_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            if self._goal is not None:
                self.verticalScrollBar().setValue(self._goal.y())
            to_settle = _ROUNDS_TO_SETTLE if self._make_seen() else to_settle - 1
            if not to_settle:
                break

    def _make_seen(self) -> bool:
        """Make pieces of the first section that is seen and has a gap there; False when there is none."""
        top = self.verticalScrollBar().value()
        end = top + self.viewport().height()
        for panel in self.panels.values():
            gap = min(end, panel.y() + panel.height()) - max(top, panel.y() + panel.bottom())
            if not panel.is_complete and gap > 0:
                panel.make_piece()
                return True
        return False

    def _make_piece(self) -> bool:
        """Make one piece of the next section in turn, from where somebody is; False when all are there."""
        panels = list(self.panels.values())
        here = next((at for at, panel in enumerate(panels) if panel.section.id == self._section), 0)
        for panel in (*panels[here:], *reversed(panels[:here])):
            if not panel.is_complete:
                panel.make_piece()
                return True
        self.completed.emit()
        return False

    def _go_on_making(self) -> None:
        if self.isVisible():
            self._making.start()

    def _scrolled(self) -> None:
        if self._making.is_under_way and self._goal is None and not self._still.is_at_work:
            self._show_goal()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_goal()
        once_painted(self.viewport(), self, self._go_on_making, _FIRST_KEY_MS)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._making.is_under_way:
            self._show_goal()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if watched is self._sheet and event.type() in _MOVES:
            self._still.keep()
        return done

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the form as it is read, whenever each of its pieces was made."""
        stop = next_stop(self, self.panels.values(), forward=forward)
        if stop is None:
            return False
        stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        if self.isAncestorOf(stop):
            self.ensureWidgetVisible(stop, 20, 40)
        return True

    def _fit_width(self) -> None:
        self._sheet.setMaximumWidth(self.fontMetrics().horizontalAdvance("m") * _WIDEST_EM)

    def _took(self, change: Change) -> None:
        for panel in self.panels.values():
            panel.took(change)

    def _went_to(self, path: Path) -> None:
        self._place = path
        for section in self.draft.template.sections:
            if any(field.id == path[0] for field in section.fields):
                self._section = section.id
                self.section_entered.emit(section.id)
        QTimer.singleShot(0, self._show_caret)

    def _show_caret(self) -> None:
        widget = self._sheet.focusWidget()
        if widget is not None:
            self.ensureWidgetVisible(widget, 20, 40)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Lines stay as long as can be read when text grows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_width()


def _part_heading(part: Part, parent: QWidget) -> QWidget:
    frame = QWidget(parent)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 14, 0, 6)
    title = QLabel(part.title, frame)
    title.setWordWrap(True)
    set_role(title, "part")
    column.addWidget(title)
    if part.guidance:
        column.addWidget(Guidance(part.guidance, frame))
    return frame
