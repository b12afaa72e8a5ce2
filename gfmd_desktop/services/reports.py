"""Reports as a person names them: a file, or an id in the library; and report files to give away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from gfmd_desktop.domain.arrival import Arrival
from gfmd_desktop.domain.outgoing import ExportOptions, outgoing, values_of_part
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.services.arriving import ArrivalReader, Incoming

_ENDINGS = (".json", ".docx", ".gfmd")
"""What reports come with: report files, Word files, hand-over files."""

TemplateFor = Callable[[TemplateRef], Template]
FindReport = Callable[[str], Report]
"""Returns the library's report whose id begins so; Refused UNKNOWN_ID or AMBIGUOUS_ID."""


@dataclass(frozen=True, slots=True)
class OpenedReport:
    """A report with its template; `file` it was read from (None: the library), `part` when the file holds no more than that."""

    report: Report
    template: Template
    file: str | None = None
    part: str | None = None

    def part_named(self, name: str | None) -> str | None:
        """Return the part asked for, by its id in any case, else the file's own; Refused NO_SUCH_PART."""
        if name is None:
            return self.part
        for part in self.template.parts:
            if part.id.casefold() == name.casefold():
                return part.id
        known = ", ".join(part.id for part in self.template.parts)
        raise Refused(Refusal.NO_SUCH_PART, self.file or self.report.id, where=name, detail=known)


class ReportOpener:
    """Opens what a person names: an existing file first, else an id or the beginning of one in the library."""

    def __init__(self, reader: ArrivalReader, template_for: TemplateFor, find: FindReport) -> None:
        self._reader = reader
        self._shelved = template_for
        self._find = find

    def open(self, name: str) -> OpenedReport:
        """Return the report a file or an id names; Refused with the reason when there is none or it is no report."""
        path = Path(name)
        if path.is_file() or _looks_like_a_file(path):
            return self.open_file(path)
        report = self._find(name)
        return OpenedReport(report, self._template_for(name)(report.template))

    def report_file(self, name: str, options: ExportOptions) -> bytes:
        """Return the report file of what a file or an id names; Refused as `open`.

        A whole report of the library is given away even where its template is not installed: nobody's text is shut in.
        """
        path = Path(name)
        if options == ExportOptions() and not path.is_file() and not _looks_like_a_file(path):
            from gfmd_desktop.interchange import report_file  # noqa: PLC0415 - brings jsonschema

            return report_file.write(self._find(name))
        return report_file_of(self.open(name), options)

    def incoming(self, name: str) -> Incoming:
        """Return what a file or an id names, with what a Word file can and cannot say; Refused as `open`."""
        path = Path(name)
        if path.is_file() or _looks_like_a_file(path):
            return self._reader.read(path)
        opened = self.open(name)
        return Incoming(Arrival(name, opened.report, (), is_ours=True), opened.template, is_whole=True)

    def open_file(self, path: Path) -> OpenedReport:
        """Return the report of a report file, Word file or hand-over file."""
        ending = path.suffix.lower()
        if ending in _ENDINGS:
            incoming = self._reader.read(path)
            return OpenedReport(incoming.arrival.report, incoming.template, str(path), incoming.arrival.part)
        if path.is_file():
            raise Refused(Refusal.OTHER_FORMAT, str(path), detail=ending)
        if path.exists():
            raise Refused(Refusal.NOT_READABLE, str(path), detail="a folder" if path.is_dir() else "no ordinary file")
        raise Refused(Refusal.NOT_FOUND, str(path))

    def _template_for(self, subject: str) -> TemplateFor:
        """A look at the shelf that says, when a template is missing, which report needs it."""

        def find(ref: TemplateRef) -> Template:
            try:
                return self._shelved(ref)
            except Refused as refused:
                named = f"{ref.id}, revision {ref.version}"
                raise Refused(refused.reason, subject, where=refused.where, detail=named) from None

        return find


def report_file_of(opened: OpenedReport, options: ExportOptions) -> bytes:
    """Return the report file of a report, whole or of one part, beyond its limits too.

    A publication holds what the page shows and no more; otherwise unplaced and waived texts and sources come along.
    """
    from gfmd_desktop.interchange import report_file  # noqa: PLC0415 - brings jsonschema

    options = replace(options, part=opened.part_named(options.part))
    if options.publication:
        return report_file.write(outgoing(opened.report, opened.template, options))
    return report_file.write(_of_part(opened, options))


def _of_part(opened: OpenedReport, options: ExportOptions) -> Report:
    if options.part is None:
        return opened.report
    report, template = opened.report, opened.template
    wanted = {field.id for field in template.fields(options.part)}
    values = values_of_part(report.values, template, options.part)
    return replace(report, values=values, nothing_said=report.nothing_said & wanted, foreign={})


def _looks_like_a_file(path: Path) -> bool:
    """An id in the library has no folder and none of the endings reports come with."""
    return len(path.parts) != 1 or path.suffix.lower() in _ENDINGS
