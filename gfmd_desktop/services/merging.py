"""Merging reports that a person names: breakout groups into one, with a plan or without; one report from two hands."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gfmd_desktop.checked_json import strict
from gfmd_desktop.checked_json.schema import Schema, shipped
from gfmd_desktop.domain.accounting import Accounting
from gfmd_desktop.domain.differences import say_the_same
from gfmd_desktop.domain.plain_data import NotAValue
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.sentences import sentences
from gfmd_desktop.domain.template import Kind, Template
from gfmd_desktop.domain.texts import places
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.merge import merging, plan_data
from gfmd_desktop.merge.decisions import Plan
from gfmd_desktop.merge.inputs import GroupReport, prepared
from gfmd_desktop.merge.merging import Merge
from gfmd_desktop.merge.provenance import said_by
from gfmd_desktop.merge.result import merged_id
from gfmd_desktop.merge.three_way import ThreeWay, three_way
from gfmd_desktop.services.arriving import Incoming
from gfmd_desktop.services.receiving import Known, brought_back
from gfmd_desktop.services.reports import OpenedReport
from gfmd_desktop.services.titles import TemplateFor

MERGE = "merge"
"""The key of a report merged in a library that holds the ids of the reports it was made of, and the plan."""


class SentencesUnaccounted(AssertionError):
    """A merge lost or doubled something: a defect of ours, and nothing may be written."""


@dataclass(frozen=True, slots=True)
class TwoHands:
    """One report from two hands: the merged report, what both did to the same place, and the account of the sentences."""

    report: Report
    merged: ThreeWay
    accounting: Accounting


def merge_groups(opened: Sequence[OpenedReport], plan: Plan | None, template_for: TemplateFor) -> Merge:
    """Return the merge of groups' reports, with what a plan decided; the rest is kept.

    Refused OTHER_FAMILY, UNKNOWN_TEMPLATE (the plan's), NOT_A_PLAN, and HOLDS_ANOTHER: what was merged from one of the others says
    everything twice.
    """
    groups = tuple(_group(each) for each in opened)
    _refuse_kin(opened, groups, plan)
    for each, group in zip(opened, groups, strict=True):
        if group.template.family != groups[0].template.family:
            raise Refused(Refusal.OTHER_FAMILY, each.file or each.report.id, detail=group.template.short_title)
    merge = merging.begin(groups) if plan is None else merging.replay(plan, groups, _template_of(plan, template_for))
    if not merge.recount.closes:
        raise SentencesUnaccounted(len(merge.recount.missing), len(merge.recount.surplus))
    return merge


def merged_from(report: Report) -> tuple[str, ...]:
    """Return the ids of the reports that a report kept in a library was merged from; none for another report."""
    kept = report.extra.get(MERGE)
    found = kept.get("reports") if isinstance(kept, dict) else None
    return tuple(map(str, found)) if isinstance(found, list) else ()


def read_plan(content: bytes, subject: str) -> Plan:
    """Return the plan a file holds; Refused NOT_A_PLAN, NEWER_VERSION, or as JSON is refused."""
    data = strict.parse(content, subject)
    if not isinstance(data, dict) or data.get("format") != plan_data.FORMAT:
        raise Refused(Refusal.NOT_A_PLAN, subject)
    version = data.get("version")
    if type(version) is int and version > plan_data.VERSION:
        raise Refused(Refusal.NEWER_VERSION, subject, where="version", detail=str(version))
    fault = Schema(shipped("merge-plan.schema.json")).first_fault(data)
    if fault:
        raise Refused(Refusal.NOT_A_PLAN, subject, where=fault.where, detail=fault.what)
    try:
        return plan_data.plan_from_data(data)
    except (NotAValue, AttributeError, KeyError, TypeError, ValueError):
        raise Refused(Refusal.NOT_A_PLAN, subject, where="decisions", detail="a text is not understood") from None


def write_plan(plan: Plan) -> bytes:
    """Return the bytes of a plan's file, the same for the same plan."""
    return (json.dumps(plan_data.plan_to_data(plan), ensure_ascii=False, indent=1) + "\n").encode()


def merge_hands(base: Incoming, mine: Incoming, theirs: Incoming) -> TwoHands:
    """Return two states of one report as one; a Word file counts for what its pages show.

    Refused OTHER_REPORT, when they are not states of one report, and OTHER_FAMILY when they are not of one form.
    """
    before, here = base.arrival.report, mine.arrival.report
    for each in (mine, theirs):
        _check_same(before, each)
    if not mine.is_whole:
        here = replace(brought_back(Known(before, before), mine).report, revision=here.revision)
    if theirs.is_whole:
        merged = three_way(before, here, theirs.arrival.report, mine.template)
    else:
        merged = brought_back(Known(here, before), theirs)
    there = theirs.arrival.report
    report = replace(merged.report, revision=_revision(merged.report, here, there))
    account = _account_of_hands(before, here, there, report, mine.template)
    return TwoHands(report, merged, account)


def _group(opened: OpenedReport) -> GroupReport:
    name = opened.report.group or (Path(opened.file).stem if opened.file else "")
    return GroupReport(opened.report, opened.template, name)


def _refuse_kin(opened: Sequence[OpenedReport], groups: Sequence[GroupReport], plan: Plan | None) -> None:
    for each, group in zip(opened, groups, strict=True):
        others = [other for other in groups if other.report.id != group.report.id]
        made_of = {*merged_from(group.report), *said_by(group.report)}
        within = [other.name for other in others if other.report.id in made_of]
        is_result = plan is not None and plan.report == group.report.id
        if within or is_result or (others and merged_id(prepared(others)) == group.report.id):
            names = ", ".join(dict.fromkeys(within or [other.name for other in others]))
            raise Refused(Refusal.HOLDS_ANOTHER, each.file or group.name, detail=names)


def _template_of(plan: Plan, template_for: TemplateFor) -> Template:
    return template_for(TemplateRef(*plan.template))


def _check_same(before: Report, other: Incoming) -> None:
    report, subject = other.arrival.report, other.arrival.file
    if report.template.id != before.template.id:
        raise Refused(Refusal.OTHER_FAMILY, subject, detail=other.template.short_title)
    if report.id != before.id and (other.is_whole or other.arrival.is_ours):
        raise Refused(Refusal.OTHER_REPORT, subject)


def _revision(merged: Report, mine: Report, theirs: Report) -> int:
    """What says the same as one side is that side's revision; what neither side has is a newer one."""
    for side in (theirs, mine):
        if say_the_same(replace(merged, id=side.id), side):
            return side.revision
    return max(mine.revision, theirs.revision) + 1


def _account_of_hands(base: Report, mine: Report, theirs: Report, merged: Report, template: Template) -> Accounting:
    """Account for all that stands in the result; SentencesUnaccounted when something either side wrote is not there."""
    before = set(_sentences(base, template))
    written = (set(_sentences(mine, template)) | set(_sentences(theirs, template))) - before
    there = tuple(_sentences(merged, template))
    whole = "\n".join(there)
    lost = [sentence for sentence in written if sentence not in whole]
    if lost:
        raise SentencesUnaccounted(len(lost))
    unplaced = sum(len(sentences(each.text)) for each in merged.unplaced)
    waived = sum(len(sentences(each.text)) for each in merged.waived)
    return Accounting(len(there), len(there) - unplaced - waived, unplaced, waived)


def _sentences(report: Report, template: Template) -> Iterator[str]:
    texts = [place.text for place in places(report, template) if place.field.kind is not Kind.CHOICE]
    texts += [text.text for text in report.unplaced] + [text.text for text in report.waived]
    for text in texts:
        yield from (" ".join(sentence.split()) for sentence in sentences(text))
