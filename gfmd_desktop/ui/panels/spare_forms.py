"""Forms made before they are wanted: a report that is opened for the first time is written into one, and seen at once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.ui.panels.making import Making
from gfmd_desktop.ui.panels.report_view import ReportView

_NO_MORE = object()
_MOST = 3
"""So many are kept, of the templates wanted last; each takes about a megabyte."""
_IN_PEACE_MS = 1_000
_REST_MS = 15
"""Between two pieces: nobody waits for them, and somebody may be typing."""


class SpareForms(QObject):
    """Keeps an empty form of each template in use. No report ever stood in it, so nothing of one can stay behind."""

    def __init__(self, home: QWidget) -> None:
        super().__init__(home)
        self._home = home
        self._wanted: list[Template] = []
        self._begun: ReportView | None = None
        self._pieces: Iterator[None] = iter(())
        self._ready: list[ReportView] = []
        self._making = Making(self._make_piece, self, rest_ms=_REST_MS)
        self._soon = QTimer(self, singleShot=True, interval=_IN_PEACE_MS)
        self._soon.timeout.connect(self._making.again)

    def form_for(self, draft: Draft) -> ReportView:
        """Return a form for a report that has none: a spare one if there is one of its template, else a new one."""
        form = next((form for form in self._ready if form.draft.template == draft.template), None)
        if form is None:
            form = ReportView(draft, self._home)
        else:
            self._ready.remove(form)
            form.turn_to(draft)
        form.completed.connect(partial(self.want, draft.template))
        return form

    def want(self, template: Template) -> None:
        """See to it, while nobody works, that there is a spare form of a template, at the cost of the one wanted longest ago."""
        self._wanted = [*(each for each in self._wanted if each != template), template][-_MOST:]
        if not self._soon.isActive():
            self._soon.start()

    def has(self, template: Template) -> bool:
        """Tell whether a spare form of a template is there."""
        return any(form.draft.template == template for form in self._ready)

    def _make_piece(self) -> bool:
        """Make one piece of the first spare form that is missing; False when none is."""
        if self._begun is None:
            return self._begin()
        if next(self._pieces, _NO_MORE) is _NO_MORE:
            self._ready.append(self._begun)
            self._begun = None
        return True

    def _begin(self) -> bool:
        """Begin a spare form of the template wanted last that has none; False when all have one."""
        for form in [form for form in self._ready if form.draft.template not in self._wanted]:
            self._ready.remove(form)
            form.leave()
        there = [form.draft.template for form in self._ready]
        missing = next((template for template in reversed(self._wanted) if template not in there), None)
        if missing is not None:
            self._begun = ReportView(_blank(missing), self._home)
            self._pieces = self._begun.pieces_ahead()
        return missing is not None


def _blank(template: Template) -> Draft:
    """Return the draft of no report: nothing is ever written in it."""
    return Draft(Report("", TemplateRef(template.id, template.revision)), template, lambda _: None)
