"""All panels of the open report, one under the other, with the parts' headings between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.problems import Problem
from gfmd_desktop.domain.template import Part, Template
from gfmd_desktop.services.drafting import Change, Draft
from gfmd_desktop.ui.fields.field_widget import Caret
from gfmd_desktop.ui.guidance import Guidance
from gfmd_desktop.ui.panels.section_panel import SectionPanel
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import set_role

_WIDEST_EM = 62


class ReportView(QScrollArea):
    """The form of one draft. It follows the draft's changes and tells which section is being written in."""

    section_entered = Signal(str)
    """The id of the section somebody went to."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._section = ""
        self._place: Path = ()
        self.panels = {section.id: SectionPanel(section, draft) for section in draft.template.sections}
        self._sheet = QWidget()
        self._lay_out(draft.template)
        for panel in self.panels.values():
            panel.focused.connect(self._went_to)
            panel.refresh()
        self._stop = draft.listen(self._took)

    @property
    def section(self) -> str:
        """The id of the section somebody was in last ("" for none yet)."""
        return self._section

    @property
    def place(self) -> Path:
        """The line or text somebody wrote in last; () when that was nowhere yet."""
        return self._place

    def leave(self) -> None:
        """Put what is typed into the draft and stop following it."""
        self.flush()
        self._stop()

    def flush(self) -> None:
        """Put what is typed into the draft now."""
        for panel in self.panels.values():
            panel.flush()

    def go_to_section(self, section_id: str) -> None:
        """Go to a section and bring it to the top."""
        panel = self.panels[section_id]
        panel.take_first()
        self._bring_up(panel)

    def go_to(self, path: Path, position: int | None = None) -> bool:
        """Go to a line or text; False when it is not there."""
        return any(panel.take_focus(path, position) for panel in self.panels.values())

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
                column.addWidget(_part_heading(parts[current]))
            column.addWidget(self.panels[section.id])
        column.addStretch(1)
        self._fit_width()
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(template.title)
        set_role(self._sheet, "ground")

    def _fit_width(self) -> None:
        self._sheet.setMaximumWidth(self.fontMetrics().horizontalAdvance("m") * _WIDEST_EM)

    def _took(self, change: Change) -> None:
        for panel in self.panels.values():
            panel.took(change)

    def _went_to(self, path: Path) -> None:
        self._place = path
        for section in self._draft.template.sections:
            if any(field.id == path[0] for field in section.fields):
                self._section = section.id
                self.section_entered.emit(section.id)
        QTimer.singleShot(0, self._show_caret)

    def _show_caret(self) -> None:
        widget = self._sheet.focusWidget()
        if widget is not None:
            self.ensureWidgetVisible(widget, 20, 40)

    def _bring_up(self, panel: QWidget) -> None:
        QTimer.singleShot(0, lambda: self.verticalScrollBar().setValue(panel.y()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Lines stay as long as can be read when text grows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_width()


def _part_heading(part: Part) -> QWidget:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 14, 0, 6)
    title = QLabel(part.title)
    title.setWordWrap(True)
    set_role(title, "part")
    column.addWidget(title)
    if part.guidance:
        column.addWidget(Guidance(part.guidance))
    return frame
