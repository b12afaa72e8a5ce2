"""From an opened file and a template to a report, its ids, and the passages of its text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from gfmd_desktop.domain.arrival import Passage
from gfmd_desktop.domain.report import Report, TemplateRef, is_empty
from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.domain.template import Template
from gfmd_desktop.word.finding.matching import Matching
from gfmd_desktop.word.official import OfficialWords
from gfmd_desktop.word.payload import fitted
from gfmd_desktop.word.reading.base import Base
from gfmd_desktop.word.reading.identity import Identity
from gfmd_desktop.word.reading.identity_views import as_it_left
from gfmd_desktop.word.reading.laying_out import LaidOut
from gfmd_desktop.word.reading.opening import OpenedFile
from gfmd_desktop.word.reading.passages import Teller, unplaced_of
from gfmd_desktop.word.reading.values import read_values

ExportedFor = Callable[[str, int], Report | None]
"""Returns the revision of a report that a file was exported from, for files that lost their payload; None when it is not known."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What a file says under one template; `shown` is what each place shows, `exported` what it showed when it left, if known."""

    report: Report
    passages: tuple[Passage, ...]
    shown: dict[str, RichText]
    exported: Report | None
    has_anchors: bool
    unsure: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def understand(
    file: OpenedFile,
    template: Template,
    report_id: str,
    *,
    matching: Matching | None = None,
    exported_for: ExportedFor | None = None,
    known: Report | None = None,
) -> Understood:
    """Read a file under a template.

    A file that names its report (`file.identity`) is ours and takes what its page does not show from its payload, or, where editors
    dropped that, from `exported_for`; any other becomes a new report with the id `report_id`. Items on a page without a bookmark are
    told by their words: those exported, else those of the report as its page would show it now (`known`).
    """
    ours = file.identity
    sent = _sent(file, template, exported_for)
    official = OfficialWords(file.payload.official if ours else frozenset(), template)
    lay_out = partial(
        LaidOut, template=template, official=official, part=ours.part if ours else None, matching=matching
    )
    laid_out = lay_out(file.walked.blocks)
    exported = fitted(sent, template) if sent else None
    unmarked = (exported or known) if not laid_out.has_anchors else None
    if unmarked is not None:
        from gfmd_desktop.word.reading.identity_rows import not_told, page_by_words, unsure_items  # noqa: PLC0415 - brings rapidfuzz

        page = page_by_words(file.walked.blocks, unmarked, template, lay_out)
    else:
        unsure = {}
        page = laid_out.page(exported)
    base = Base(exported, page, template, ours.report if ours else report_id, is_foreign=ours is None)
    values = read_values(page, base, template)
    if unmarked is not None:
        values = {**values, **not_told(page, unmarked)}
        unsure = unsure_items(page, base.placements, values, unmarked)
    said = exported.nothing_said if exported else frozenset()
    report = replace(
        _report(ours, template, report_id),
        group=exported.group if exported else (ours.group if ours else None),
        values=values,
        nothing_said=frozenset(field for field in said if is_empty(values.get(field, ""))),
    )
    passages = Teller(page, report, base.placements, official).passages(file.walked.apart, template.annex_title)
    report = replace(report, unplaced=unplaced_of(passages))
    return Understood(report, passages, base.shown, exported, laid_out.has_anchors, unsure)


def _sent(file: OpenedFile, template: Template, exported_for: ExportedFor | None) -> Report | None:
    """Return the report a file of ours showed when it left: by its payload, else by whoever may know that revision."""
    if file.identity is None:
        return None
    if file.payload.exported is not None or exported_for is None:
        return file.payload.exported
    then = exported_for(file.identity.report, file.identity.revision)
    if then is None or then.template != TemplateRef(template.id, template.revision):
        return None
    return as_it_left(then, template, file.identity.part, file.walked.blocks)


def _report(ours: Identity | None, template: Template, report_id: str) -> Report:
    reference = TemplateRef(template.id, template.revision)
    if ours is None:
        return Report(id=report_id, template=reference, language=template.language)
    return Report(id=ours.report, template=reference, revision=ours.revision, language=ours.language)
