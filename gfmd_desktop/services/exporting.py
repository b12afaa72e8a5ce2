"""Exporting: fill the official form, check the file, read it back and compare, and only then hand it over."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gfmd_desktop.checked_json import strict
from gfmd_desktop.domain.limits import over_limits
from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, outgoing
from gfmd_desktop.domain.plain_data import report_to_data
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.lint.linter import lint
from gfmd_desktop.word.reading.comparing import differences, same_words
from gfmd_desktop.word.writing.writer import Written, write


@dataclass(frozen=True, slots=True)
class Exported:
    """A Word file that was read back and found to say what the report says; `fields` counts the places compared."""

    docx: bytes
    fields: int


def export_word(report: Report, template: Template, layout: bytes, options: ExportOptions) -> Exported:
    """Return a report as the official Word file.

    Refused: OVER_LIMIT when a list holds more than counts and no annex is wanted (`where` the list, `detail` "count/limit"),
    NO_SUCH_PART, CONTROL_CHARACTER or LONE_SURROGATE for what no file can hold, BROKEN_TEMPLATE when the layout has no place for an
    answer, NOT_FAITHFUL when the file written is unsound or does not read back as the report: nothing is handed over then.
    """
    _check_part(template, options.part)
    leaving = outgoing(report, template, options)
    strict.check_characters(report_to_data(leaving), report.id)
    if options.over_limit is OverLimitChoice.REFUSE:
        _refuse_over_limit(leaving, template, options.part)
    # A publication has no way back to fields: it is checked against the same file written with its anchors.
    written = write(leaving, template, layout, replace(options, publication=False))
    _verify(written, leaving, template)
    if not options.publication:
        return Exported(written.docx, len(written.shown))
    published = write(leaving, template, layout, options)
    _verify_publication(published, written, report.id)
    return Exported(published.docx, len(written.shown))


def _check_part(template: Template, part: str | None) -> None:
    names = [each.id for each in template.parts]
    if part is not None and part not in names:
        raise Refused(Refusal.NO_SUCH_PART, part, detail=", ".join(names))


def _refuse_over_limit(report: Report, template: Template, part: str | None) -> None:
    for over in over_limits(report, template, part):
        raise Refused(Refusal.OVER_LIMIT, report.id, where=over.field.name, detail=f"{over.count}/{over.field.limit}")


def _verify(written: Written, report: Report, template: Template) -> None:
    findings = (*lint(written.docx), *differences(written.docx, written.shown, report, template))
    if findings:
        raise Refused(Refusal.NOT_FAITHFUL, report.id, detail=findings[0], findings=findings)


def _verify_publication(published: Written, checked: Written, subject: str) -> None:
    findings = lint(published.docx)
    if not same_words(published.docx, checked.docx):
        findings = (*findings, "the publication does not show the same words")
    if findings:
        raise Refused(Refusal.NOT_FAITHFUL, subject, detail=findings[0], findings=findings)
