"""What every field on a panel can do, whatever its kind: the panels, the outline and the window know nothing else of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.problems import Code, Problem
from gfmd_desktop.domain.template import Field
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class Caret:
    """Where somebody writes: the path of a line or text, and the place in it (in UTF-16 units, as Qt counts)."""

    path: Path
    position: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What a field widget is about: its field, its path in the draft, and the full name a screen reader says."""

    field: Field
    path: Path
    draft: Draft
    spoken: str


class FieldWidget(QWidget):
    """A field of an open report. It shows what the draft holds and puts what is typed into the draft."""

    focused = Signal(object)
    """The path of the line or text that somebody went to."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = asked

    def turn_to(self, draft: Draft) -> None:
        """Be about the same field of another report; it is shown next (`pieces`). So far this was about an empty one."""
        self.asked = replace(self.asked, draft=draft)

    def editors(self) -> Iterator[FieldWidget]:
        """Yield the widgets that hold a line, choice or text, in reading order; for a simple field, itself."""
        raise NotImplementedError

    def tab_stops(self) -> Iterator[QWidget]:
        """Yield what the Tab key stops at, in reading order."""
        widgets = self.findChildren(QWidget)
        return (widget for widget in widgets if widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def recount(self) -> None:
        """Show anew what depends on how much is written; the answers themselves are shown already."""

    def refresh(self) -> None:
        """Show what the draft holds now; what is typed and not yet in the draft goes there first."""
        raise NotImplementedError

    def pieces(self) -> Iterator[None]:
        """Show for the first time what the draft holds, piece by piece: one each time the next is asked for."""
        self.refresh()
        yield

    def flush(self) -> None:
        """Put what is typed into the draft now."""
        for editor in self.editors():
            editor.flush()

    def take_focus(self, path: Path, position: int | None = None) -> bool:
        """Go to a line or text at or below a path, at a place in it or its end; False when it is not here."""
        for editor in self.editors():
            if editor.asked.path[: len(path)] == path:
                return editor.take_focus(path, position)
        return False

    def caret(self) -> Caret | None:
        """Return where somebody writes, None when that is not in this field."""
        carets = (editor.caret() for editor in self.editors())
        return next((caret for caret in carets if caret is not None), None)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the places that have problems, quietly, and take older marks away."""
        for editor in self.editors():
            editor.show_problems([problem for problem in problems if problem.path == editor.asked.path])


def tone_of(problems: Sequence[Problem]) -> Tone:
    """Return how the worst of some problems is marked; that nothing is written yet is seen without a mark."""
    severities = {problem.severity.value for problem in problems if problem.code is not Code.REQUIRED_EMPTY}
    if "error" in severities:
        return Tone.BAD
    return Tone.WARN if severities else Tone.PLAIN


def has_caret(widget: QWidget) -> bool:
    """Tell whether the keyboard belongs to a widget, also while another program is in front."""
    return widget.window().focusWidget() is widget
