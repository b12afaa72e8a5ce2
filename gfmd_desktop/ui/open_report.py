"""Everything of the window that belongs to the one report that lies open: its form, its outline, its checking."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gfmd_desktop.domain.report import line
from gfmd_desktop.domain.rich_text import word_count
from gfmd_desktop.domain.template import Kind
from gfmd_desktop.domain.texts import places
from gfmd_desktop.services.drafting import Change, Draft
from gfmd_desktop.ui.checker import Checker
from gfmd_desktop.ui.fields.field_widget import Caret
from gfmd_desktop.ui.panels.outline_model import OutlineModel
from gfmd_desktop.ui.panels.report_view import ReportView


class OpenReport(QObject):
    """The open report: `draft`, the `form` it is written in, the `outline` of its sections, the `checker`."""

    changed = Signal()
    """Something in the report changed (its title or word count may have)."""
    section_entered = Signal(str)
    """The id of the section somebody went to."""

    def __init__(self, draft: Draft, parent: QObject, form: ReportView | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self.form = form or ReportView(draft)
        self.form.section_entered.connect(self.section_entered)
        self.outline = OutlineModel(draft, self)
        self.checker = Checker(draft, self)
        self.checker.marked.connect(self.form.show_problems)
        self.checker.marked.connect(self.outline.show_problems)
        self._stop = draft.listen(self._changed)

    def title(self) -> str:
        """Return what the report is called: its first one-line answer, else its form."""
        for field in self.draft.template.fields():
            words = line(self.draft.report.values.get(field.id)).strip() if field.kind is Kind.LINE else ""
            if words:
                return words
        return self.draft.template.title

    def words(self) -> int:
        """Count the words of all answers."""
        return sum(word_count(place.text) for place in places(self.draft.report, self.draft.template))

    def caret(self) -> Caret | None:
        """Return where somebody writes."""
        return self.form.caret()

    def leave(self) -> None:
        """Put what is typed into the draft and stop following it; the form goes on to follow it, for as long as it is kept."""
        self.form.flush()
        self.outline.leave()
        self.checker.leave()
        self._stop()
        self.deleteLater()

    def _changed(self, _: Change) -> None:
        self.changed.emit()
