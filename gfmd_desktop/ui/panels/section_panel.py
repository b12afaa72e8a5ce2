"""A section of the form as a panel: its title, the official guidance, a widget for every field, and "nothing said"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gfmd_desktop.domain.edits import NOTHING_SAID, Path
from gfmd_desktop.domain.problems import Problem
from gfmd_desktop.domain.report import is_empty
from gfmd_desktop.domain.template import Answer, Field, Section
from gfmd_desktop.services.drafting import Change, Draft
from gfmd_desktop.ui.fields.factory import field_widget
from gfmd_desktop.ui.fields.field_widget import Asked, Caret, FieldWidget, has_caret
from gfmd_desktop.ui.fields.typed_on import type_into
from gfmd_desktop.ui.guidance import Guidance
from gfmd_desktop.ui.panels.heights import lines_of
from gfmd_desktop.ui.panels.nothing_said import NothingSaid
from gfmd_desktop.ui.theme import Tone, set_role

_NO_MORE = object()


class FieldFrame(QWidget):
    """A field with its label, its own guidance and its "nothing said" switch."""

    def __init__(self, field: Field, draft: Draft, *, labelled: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._draft = draft
        self.widget = field_widget(Asked(field, (field.id,), draft, field.name), self)
        self._nothing = NothingSaid(self)
        self._lay_out(labelled=labelled)
        self._nothing.setText(self.tr("nothing said"))
        self._nothing.setAccessibleName(self.tr("{0}: nothing was said").format(field.name))
        self._nothing.setToolTip(
            self.tr("Say that the session said nothing on this, so that it does not look forgotten")
        )
        self._nothing.toggled.connect(self._say_nothing)
        self._nothing.typed.connect(self._write)

    def pieces(self) -> Iterator[None]:
        """Show what the draft holds, piece by piece."""
        self.refresh_nothing_said()
        for _ in self.widget.pieces():
            self.show()
            yield

    def turn_to(self, draft: Draft) -> None:
        """Be about the same field of another report, which is shown next (`pieces`)."""
        self._draft = draft
        self.widget.turn_to(draft)

    def tab_stops(self) -> Iterator[QWidget]:
        """Yield what the Tab key stops at: the answer first, then what says that there is none."""
        yield from self.widget.tab_stops()
        yield self._nothing

    @property
    def is_optional(self) -> bool:
        """Whether nobody asks why it is empty."""
        return self.field.answer is Answer.OPTIONAL

    def toggle_nothing_said(self) -> bool:
        """Say that nothing was said on this, or take that back; False when the field holds an answer or may stay empty."""
        self.widget.flush()
        possible = not self._nothing.isHidden()
        if possible:
            self._nothing.toggle()
        return possible

    def refresh_nothing_said(self) -> None:
        """Show or hide the "nothing said" switch: it is there only while the field is empty."""
        said_nothing = self.field.id in self._draft.report.nothing_said
        empty = is_empty(self._draft.report.values.get(self.field.id, ""))
        self._nothing.blockSignals(True)
        self._nothing.setChecked(said_nothing)
        self._nothing.blockSignals(False)
        may_say = (empty or said_nothing) and not self.is_optional
        if not may_say and has_caret(self._nothing):
            self.widget.take_focus((self.field.id,))
        self._nothing.setVisible(may_say)
        set_role(self._nothing, "chip", Tone.ACCENT if said_nothing else Tone.PLAIN)

    def _lay_out(self, *, labelled: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        if labelled:
            label = QLabel(self.field.label, self)
            label.setWordWrap(True)
            label.setBuddy(self.widget)
            set_role(label, "label")
            head.addWidget(label, 1)
        head.addStretch(0 if labelled else 1)
        head.addWidget(self._nothing)
        column.addLayout(head)
        if self.field.guidance:
            column.addWidget(Guidance(self.field.guidance, self))
        column.addWidget(self.widget)

    def _say_nothing(self, said_nothing: bool) -> None:
        self._draft.set_nothing_said(self.field.id, said_nothing, by=self)
        self.refresh_nothing_said()

    def _write(self, words: str) -> None:
        """Begin the answer with what was typed on the switch beside it."""
        if self.widget.take_focus((self.field.id,)) and not has_caret(self._nothing):
            type_into(self.window().focusWidget(), words)


class SectionPanel(QFrame):
    """The panel of one section. It is made piece by piece, as soon as somebody looks or goes there, else while nobody works."""

    focused = Signal(object)
    """The path of the line or text that somebody went to."""

    def __init__(self, section: Section, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = section
        self._draft = draft
        self._title = QLabel(section.title, self)
        self._title.hide()
        self._guidance: Guidance | None = None
        self._guidance_shown = True
        self._problems: Sequence[Problem] = ()
        self._frames: list[FieldFrame] = []
        self._ahead: dict[str, FieldFrame] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 18)
        self._column.setSpacing(9)
        self._to_come: Iterator[None] | None = self._pieces()
        self._guess_height()
        self.setAccessibleName(section.title)

    @property
    def is_complete(self) -> bool:
        """Whether every piece of it is there."""
        return self._to_come is None

    def bottom(self) -> int:
        """Return where what is there of it ends, in its own pixels; what is still to come goes on from there."""
        return (
            self.height() if self.is_complete else max((frame.geometry().bottom() for frame in self._frames), default=0)
        )

    def make_piece(self) -> bool:
        """Make one more piece of it; False when every piece is there."""
        if self._to_come is None:
            return False
        if next(self._to_come, _NO_MORE) is _NO_MORE:
            self._to_come = None
            self.setMinimumHeight(0)
            self._mark_problems()
        return not self.is_complete

    def complete(self) -> None:
        """Make every piece that is still to come."""
        while self.make_piece():
            pass

    def pieces_ahead(self) -> Iterator[None]:
        """Make all of it of an empty report, piece by piece, and keep it dressed and unseen for one that is still to come."""
        while self.make_piece():
            yield
        self._ahead = {frame.field.id: frame for frame in self._frames}
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            for widget in (child, *child.findChildren(QWidget)):
                widget.ensurePolished()
            child.hide()
            yield
        self._frames = []
        self._to_come = self._pieces()

    def turn_to(self, draft: Draft) -> None:
        """Be made anew for a report, piece by piece, of what was put ahead."""
        self._draft = draft
        self._guess_height()

    def show_guidance(self, shown: bool) -> None:
        """Show the official guidance or fold it away."""
        self._guidance_shown = shown
        if self._guidance is not None:
            self._guidance.setVisible(shown and not self._title.isHidden())

    def took(self, change: Change) -> None:
        """Show a change of the draft where it touches this section; the widget that made it shows it already."""
        for frame in self._frames:
            if change.touches((NOTHING_SAID, frame.field.id)):
                frame.refresh_nothing_said()
            if change.touches((frame.field.id,)):
                frame.refresh_nothing_said()
                if change.by is None or not _is_inside(change.by, frame):
                    frame.widget.refresh()
                else:
                    frame.widget.recount()

    def widgets(self) -> Iterator[FieldWidget]:
        """Yield the section's fields, all of them."""
        self.complete()
        return self._widgets()

    def tab_stops(self) -> Iterator[QWidget]:
        """Yield what the Tab key stops at, in reading order."""
        self.complete()
        for frame in self._frames:
            yield from frame.tab_stops()

    def flush(self) -> None:
        """Put what is typed into the draft now."""
        for widget in self._widgets():
            widget.flush()

    def take_focus(self, path: Path, position: int | None = None) -> bool:
        """Go to a line or text; False when it is not in this section."""
        if not any(field.id == path[0] for field in self.section.fields):
            return False
        while all(widget.asked.path != path[:1] for widget in self._widgets()):
            self.make_piece()
        return any(widget.take_focus(path, position) for widget in self._widgets() if path[:1] == widget.asked.path)

    def take_first(self) -> None:
        """Go to the section's first line or text, or to what adds one."""
        if self.section.fields:
            self.take_focus((self.section.fields[0].id,))

    def caret(self) -> Caret | None:
        """Return where somebody writes, None when that is not in this section."""
        return next((caret for widget in self._widgets() if (caret := widget.caret()) is not None), None)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the places that have problems."""
        self._problems = problems
        self._mark_problems()

    def _pieces(self) -> Iterator[None]:
        if not self._column.count():
            self._make_head()
        self._title.show()
        self.show_guidance(self._guidance_shown)
        yield
        for field in self.section.fields:
            frame = self._frame_ahead(field) or self._new_frame(field)
            self._frames.append(frame)
            yield from frame.pieces()

    def _frame_ahead(self, field: Field) -> FieldFrame | None:
        frame = self._ahead.pop(field.id, None)
        if frame is not None:
            frame.turn_to(self._draft)
        return frame

    def _new_frame(self, field: Field) -> FieldFrame:
        only = len(self.section.fields) == 1
        frame = FieldFrame(field, self._draft, labelled=not only, parent=self)
        frame.widget.focused.connect(self.focused)
        self._column.insertWidget(self._column.count() - 1, frame)
        return frame

    def _guess_height(self) -> None:
        lines = lines_of(self.section, self._draft.report)
        self.setMinimumHeight(round(lines * self.fontMetrics().lineSpacing()))

    def _make_head(self) -> None:
        self._title.setWordWrap(True)
        set_role(self._title, "heading")
        self._column.addWidget(self._title)
        if self.section.guidance:
            self._guidance = Guidance(self.section.guidance, self)
            self._column.addWidget(self._guidance)
        self._column.addStretch(1)

    def _widgets(self) -> Iterator[FieldWidget]:
        return (frame.widget for frame in self._frames)

    def _mark_problems(self) -> None:
        for widget in self._widgets():
            widget.show_problems([problem for problem in self._problems if problem.path[:1] == widget.asked.path])


def _is_inside(by: object, frame: QWidget) -> bool:
    return isinstance(by, QWidget) and (by is frame or frame.isAncestorOf(by))
