"""Merges in a library: the groups' reports are in it, and the report they made knows which they are and what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gfmd_desktop.domain.edits import EXTRA, Edit, set_extra
from gfmd_desktop.domain.plain_data import NotAValue
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.errors import Refused
from gfmd_desktop.merge import plan_data
from gfmd_desktop.merge.decisions import Plan
from gfmd_desktop.merge.merging import Merge, edits_into
from gfmd_desktop.merge.three_way import three_way
from gfmd_desktop.services.editing import EditingService
from gfmd_desktop.services.library import LibraryService
from gfmd_desktop.services.merging import MERGE, merge_groups, merged_from
from gfmd_desktop.services.reports import OpenedReport
from gfmd_desktop.services.titles import TemplateFor, title_of
from gfmd_desktop.services.unfinished_merges import UnfinishedMerges


class KeptMerges:
    """Begins, goes on with, and keeps merges of the reports of one library."""

    def __init__(
        self,
        reports: LibraryService,
        editing: EditingService,
        template_for: TemplateFor,
        unfinished: UnfinishedMerges,
    ) -> None:
        self._reports = reports
        self._editing = editing
        self._template_for = template_for
        self._unfinished = unfinished

    def open(self, report_ids: Sequence[str], plan: Plan | None = None) -> Merge:
        """Return the merge of some reports, with what a plan decided, or what was decided when they were merged last.

        Refused OTHER_FAMILY when their forms do not go together, HOLDS_ANOTHER when one was merged from another.
        """
        opened = [self._opened(each) for each in report_ids]
        merge = merge_groups(opened, plan, self._template_for)
        begun = self._begun(merge.decided.report) if plan is None else None
        if begun is not None:
            merge = merge_groups(opened, begun, self._template_for)
        _ = merge.links, merge.recount  # made here, where nobody waits for a key
        return merge

    def open_again(self, report_id: str) -> Merge | None:
        """Return the merge that made a report, with its groups' reports as they are now; None when it was not merged here."""
        report = self._reports.get(report_id)
        found = [each for each in merged_from(report) if each != report.id]
        plan = self._begun(report.id)
        if plan is None or not found:
            return None
        return self.open([each for each in found if self._is_here(each)], plan)

    def note(self, plan: Plan) -> None:
        """Keep how a merge stands that is not finished; Trouble when the disk refuses."""
        self._unfinished.note(plan)

    def keep(self, merge: Merge) -> Report:
        """Make the merged report say what the merge says, as one step that can be undone; made first if it is not there."""
        report_id = merge.decided.report
        if not self._is_here(report_id):
            template = TemplateRef(merge.template.id, merge.template.revision)
            self._reports.add(Report(report_id, template, language=merge.report.language))
        kept = self._editing.apply(report_id, *self._edits(self._reports.get(report_id), merge)).report
        self._unfinished.forget(report_id)
        return kept

    def _begun(self, report_id: str) -> Plan | None:
        """Return what was decided about a report when it was merged last, finished or not."""
        begun = self._unfinished.find(report_id)
        if begun is None and self._is_here(report_id):
            begun = plan_of(self._reports.get(report_id))
        return begun

    def _edits(self, report: Report, merge: Merge) -> tuple[Edit, ...]:
        """What was written in the report by hand since it was merged last stays, beside what the merge says now."""
        before = self._as_merged_last(report.id)
        if before is None:
            edits = edits_into(report, merge)
        else:
            found = three_way(before, report, _in_its_place(merge.report, before), merge.template)
            edits = (*found.edits, *found.removals)
        kept = {"reports": [each.report.id for each in merge.inputs], "plan": plan_data.plan_to_data(merge.plan)}
        return (*edits, set_extra(report, MERGE, {MERGE: kept}))

    def _as_merged_last(self, report_id: str) -> Report | None:
        for step in reversed(self._editing.history(report_id)):
            if any(edit.path == (EXTRA, MERGE) for edit in step.edits):
                return self._editing.as_it_was_at(report_id, step.revision)
        return None

    def _opened(self, report_id: str) -> OpenedReport:
        report = self._reports.get(report_id)
        named = report if report.group else replace(report, group=title_of(report, self._template_for) or None)
        return OpenedReport(named, self._template_for(report.template))

    def _is_here(self, report_id: str) -> bool:
        try:
            self._reports.get(report_id)
        except Refused:
            return False
        return True


def plan_of(report: Report) -> Plan | None:
    """Return what was decided when a report was merged; None for another report, or when it is not understood."""
    kept = report.extra.get(MERGE)
    data = kept.get("plan") if isinstance(kept, dict) else None
    if not isinstance(data, dict):
        return None
    try:
        return plan_data.plan_from_data(data)
    except (NotAValue, AttributeError, KeyError, TypeError, ValueError):
        return None


def _in_its_place(merged: Report, before: Report) -> Report:
    """Return what a merge says as a later state of the report it is kept in."""
    return replace(merged, id=before.id, template=before.template, extra=before.extra, foreign=before.foreign)
