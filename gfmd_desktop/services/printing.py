"""The official pages as a PDF: the Word file with all its checks, drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gfmd_desktop.domain.outgoing import ExportOptions
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.sheet import Sheet
from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.exporting import export_word
from gfmd_desktop.word.sheets.reader import read_sheet

PdfMaker = Callable[[Sheet, str], bytes]
"""Draws a sheet as a PDF with a title (`pages.pdf.to_pdf`); handed in, since only it needs Qt."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF of a Word file that was read back and compared; `fields` counts the places compared."""

    pdf: bytes
    fields: int


def export_pdf(
    report: Report, template: Template, layout: bytes, options: ExportOptions, make_pdf: PdfMaker
) -> Printed:
    """Return a report as a PDF of the official Word file; Refused as `export_word` says."""
    exported = export_word(report, template, layout, options)
    return Printed(make_pdf(read_sheet(exported.docx), template.title), exported.fields)
