"""The forms of the reports that lay open last: going back to one of them shows it as it was left, at once."""

from __future__ import annotations

from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.ui.panels.report_view import ReportView

_MOST = 4
"""So many forms are kept; a large one takes some megabytes."""


class FormShelf:
    """Keeps forms that are not shown; the one that was laid by longest ago makes room for a new one."""

    def __init__(self) -> None:
        self._forms: dict[str, ReportView] = {}

    def lay_by(self, form: ReportView) -> None:
        """Keep a form that is shown no more; what is typed in it is in its draft."""
        form.rest()
        self._forms[form.draft.report.id] = form
        if len(self._forms) > _MOST:
            self._forms.pop(next(iter(self._forms))).leave()

    def take(self, draft: Draft) -> ReportView | None:
        """Take the form of a draft to show it again, None when it is not kept."""
        form = self._forms.pop(draft.report.id, None)
        if form is not None and form.draft is not draft:
            form.leave()
            return None
        return form

    def draft(self, report_id: str) -> Draft | None:
        """Return the draft of a report whose form is kept."""
        form = self._forms.get(report_id)
        return form.draft if form is not None else None
