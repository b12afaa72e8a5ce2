"""A section of the form as a panel: its title, the official guidance, a widget for every field, and "nothing said"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gfmd_desktop.domain.edits import NOTHING_SAID, Path
from gfmd_desktop.domain.problems import Problem
from gfmd_desktop.domain.report import is_empty
from gfmd_desktop.domain.template import Answer, Field, Section
from gfmd_desktop.services.drafting import Change, Draft
from gfmd_desktop.ui.fields.factory import field_widget
from gfmd_desktop.ui.fields.field_widget import Asked, Caret, FieldWidget
from gfmd_desktop.ui.guidance import Guidance
from gfmd_desktop.ui.theme import Tone, set_role


class FieldFrame(QWidget):
    """A field with its label, its own guidance and its "nothing said" switch."""

    def __init__(self, field: Field, draft: Draft, *, labelled: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._draft = draft
        self.widget = field_widget(Asked(field, (field.id,), draft, field.name), self)
        self._nothing = QToolButton()
        self._lay_out(labelled=labelled)
        self._nothing.setCheckable(True)
        self._nothing.setText(self.tr("nothing said"))
        self._nothing.setAccessibleName(self.tr("{0}: nothing was said").format(field.name))
        self._nothing.setToolTip(
            self.tr("Say that the session said nothing on this, so that it does not look forgotten")
        )
        self._nothing.toggled.connect(self._say_nothing)

    def refresh(self) -> None:
        """Show what the draft holds."""
        self.widget.refresh()
        self.refresh_nothing_said()

    def refresh_nothing_said(self) -> None:
        """Show or hide the "nothing said" switch: it is there only while the field is empty."""
        said_nothing = self.field.id in self._draft.report.nothing_said
        empty = is_empty(self._draft.report.values.get(self.field.id, ""))
        self._nothing.blockSignals(True)
        self._nothing.setChecked(said_nothing)
        self._nothing.blockSignals(False)
        self._nothing.setVisible((empty or said_nothing) and self.field.answer is not Answer.OPTIONAL)
        set_role(self._nothing, "chip", Tone.ACCENT if said_nothing else Tone.PLAIN)

    def _lay_out(self, *, labelled: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        if labelled:
            label = QLabel(self.field.label)
            label.setWordWrap(True)
            label.setBuddy(self.widget)
            set_role(label, "label")
            head.addWidget(label, 1)
        head.addStretch(0 if labelled else 1)
        head.addWidget(self._nothing)
        column.addLayout(head)
        if self.field.guidance:
            column.addWidget(Guidance(self.field.guidance))
        column.addWidget(self.widget)

    def _say_nothing(self, said_nothing: bool) -> None:
        self._draft.set_nothing_said(self.field.id, said_nothing, by=self)
        self.refresh_nothing_said()


class SectionPanel(QFrame):
    """The panel of one section."""

    focused = Signal(object)
    """The path of the line or text that somebody went to."""

    def __init__(self, section: Section, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = section
        self.guidance = Guidance(section.guidance)
        only = len(section.fields) == 1
        self.frames = [FieldFrame(field, draft, labelled=not only) for field in section.fields]
        title = QLabel(section.title)
        title.setWordWrap(True)
        set_role(title, "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 18)
        column.setSpacing(9)
        column.addWidget(title)
        column.addWidget(self.guidance)
        for frame in self.frames:
            column.addWidget(frame)
            frame.widget.focused.connect(self.focused)
        self.guidance.setVisible(bool(section.guidance))
        self.setAccessibleName(section.title)

    def show_guidance(self, shown: bool) -> None:
        """Show the official guidance or fold it away."""
        self.guidance.setVisible(shown and bool(self.section.guidance))

    def refresh(self) -> None:
        """Show what the draft holds."""
        for frame in self.frames:
            frame.refresh()

    def took(self, change: Change) -> None:
        """Show a change of the draft where it touches this section; the widget that made it shows it already."""
        for frame in self.frames:
            if change.touches((NOTHING_SAID, frame.field.id)):
                frame.refresh_nothing_said()
            if change.touches((frame.field.id,)):
                frame.refresh_nothing_said()
                if change.by is None or not _is_inside(change.by, frame):
                    frame.widget.refresh()

    def widgets(self) -> Iterator[FieldWidget]:
        """Yield the section's fields."""
        return (frame.widget for frame in self.frames)

    def flush(self) -> None:
        """Put what is typed into the draft now."""
        for widget in self.widgets():
            widget.flush()

    def take_focus(self, path: Path, position: int | None = None) -> bool:
        """Go to a line or text; False when it is not in this section."""
        return any(widget.take_focus(path, position) for widget in self.widgets() if path[:1] == widget.asked.path)

    def take_first(self) -> None:
        """Go to the section's first line or text, or to what adds one."""
        for widget in self.widgets():
            widget.take_focus(widget.asked.path)
            return

    def caret(self) -> Caret | None:
        """Return where somebody writes, None when that is not in this section."""
        return next((caret for widget in self.widgets() if (caret := widget.caret()) is not None), None)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the places that have problems."""
        for widget in self.widgets():
            widget.show_problems([problem for problem in problems if problem.path[:1] == widget.asked.path])


def _is_inside(by: object, frame: QWidget) -> bool:
    return isinstance(by, QWidget) and (by is frame or frame.isAncestorOf(by))
