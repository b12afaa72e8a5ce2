"""From any .docx to what arrived in it: the report it holds, and where every passage of its text went."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import NAMESPACE_URL, uuid5

from gfmd_desktop.domain.arrival import Arrival, Notice, NoticeKind
from gfmd_desktop.domain.limits import over_limits
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.finding.matching import Matching, match
from gfmd_desktop.word.finding.recognising import LEAST_CONFIDENCE, candidates, confidence
from gfmd_desktop.word.reading.identity_line import Referred, reference_in, with_references_apart
from gfmd_desktop.word.reading.laying_out import lines_in
from gfmd_desktop.word.reading.opening import OpenedFile, open_file
from gfmd_desktop.word.reading.understanding import ExportedFor, understand
from gfmd_desktop.word.stopping import Cancel, stop_if_asked


def arrive(
    docx: bytes,
    subject: str,
    templates: Sequence[Template],
    *,
    template: Template | None = None,
    cancelled: Cancel | None = None,
    exported_for: ExportedFor | None = None,
    referred: Referred | None = None,
) -> Arrival:
    """Understand a Word file, whoever wrote it; `subject` is what errors call it, `templates` are all that are at hand.

    With `template` that one is taken and nothing is recognised; what it has no place for is unplaced. Our own files name theirs.
    `exported_for` helps those that lost their payload (through .odt) to their items' ids, `referred` those that name their report in
    their reference line alone. The same text gives the same ids. Refused NO_ANCHORS (`detail`: what was looked for) when no template
    fits well enough, UNKNOWN_TEMPLATE when a file of ours names one that is not among them, and as `open_package` says; Cancelled.
    """
    file = open_file(docx, subject, cancelled)
    file = replace(file, walked=with_references_apart(file.walked))
    chosen = _chosen(file, subject, templates, template)
    stop_if_asked(cancelled)
    if file.identity is None and referred is not None:
        chosen = _by_reference(chosen, templates, referred, exported_for)
    report_id = _report_id(file, chosen.template)
    found = understand(
        chosen.file,
        chosen.template,
        report_id,
        matching=chosen.matching,
        exported_for=exported_for,
        known=chosen.known,
    )
    ours = chosen.file.identity
    return Arrival(
        file=subject,
        report=found.report,
        passages=found.passages,
        confidence=chosen.confidence,
        templates=chosen.considered,
        is_ours=ours is not None,
        exported=found.exported,
        part=ours.part if ours else None,
        notices=(*chosen.notices, *file.walked.notices, *_over_limits(found.report, chosen.template)),
        unsure=found.unsure,
    )


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The template a file is read under, how sure that is, and the file (without identity when it is read as another's)."""

    template: Template
    file: OpenedFile
    confidence: float = 1.0
    considered: Mapping[str, float] = field(default_factory=dict)
    matching: Matching | None = None
    known: Report | None = None
    """What a page shows now of the report that the reference line named."""
    notices: tuple[Notice, ...] = ()


def _by_reference(
    chosen: _Chosen, templates: Sequence[Template], referred: Referred, exported_for: ExportedFor | None
) -> _Chosen:
    """Let a file belong to the report that its reference line names, if that is at hand and the file bears it out."""
    reference = reference_in(chosen.file.walked)
    now = referred(reference.is_of) if reference else None
    if reference is None or now is None:
        return chosen
    from gfmd_desktop.word.reading.identity_belonging import Named  # noqa: PLC0415 - brings rapidfuzz

    then = exported_for(now.id, reference.revision) if exported_for else None
    found = Named(reference, now, then).borne_out_by(chosen.file.walked.blocks, chosen.template, templates)
    if found is None:
        return replace(chosen, notices=(Notice(NoticeKind.REFERENCE_NOT_BELIEVED, detail=reference.code),))
    told = Notice(NoticeKind.TOLD_BY_REFERENCE, detail=reference.code)
    file = replace(chosen.file, identity=found.identity)
    return replace(chosen, template=found.template, file=file, matching=None, known=found.shown_now, notices=(told,))


def _chosen(file: OpenedFile, subject: str, templates: Sequence[Template], template: Template | None) -> _Chosen:
    ours = file.identity
    if ours is not None and (template is None or template.id == ours.template.id):
        return _Chosen(template or _named(ours.template, templates, subject), file)
    foreign = replace(file, identity=None)
    if template is not None:
        matching = match(lines_in(file.walked.blocks), template)
        return _Chosen(template, foreign, confidence(matching, template), matching=matching)
    return _recognised(foreign, subject, templates)


def _recognised(file: OpenedFile, subject: str, templates: Sequence[Template]) -> _Chosen:
    found = candidates(lines_in(file.walked.blocks), templates)
    if not found or found[0].confidence < LEAST_CONFIDENCE:
        looked_for = ", ".join(f"{each.template.id} {each.confidence:.0%}" for each in found)
        raise Refused(Refusal.NO_ANCHORS, subject, detail=f"labels found: {looked_for}" if looked_for else "")
    considered = {each.template.id: each.confidence for each in found}
    return _Chosen(found[0].template, file, found[0].confidence, considered, found[0].matching)


def _named(ref: TemplateRef, templates: Sequence[Template], subject: str) -> Template:
    for each in templates:
        if (each.id, each.revision) == (ref.id, ref.version):
            return each
    raise Refused(Refusal.UNKNOWN_TEMPLATE, subject, where="template", detail=f"{ref.id}, revision {ref.version}")


def _report_id(file: OpenedFile, template: Template) -> str:
    """Return an id that the same text under the same template always gets."""
    text = hashlib.sha256(file.package.parts[file.package.main_part()]).hexdigest()
    return str(uuid5(NAMESPACE_URL, f"gfmd:import/{template.id}/{text}"))


def _over_limits(report: Report, template: Template) -> Iterator[Notice]:
    for over in over_limits(report, template, None):
        yield Notice(NoticeKind.OVER_LIMIT, len(over.beyond), over.field.id)
