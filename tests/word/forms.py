"""The forms that the Word tests fill: the three official ones and the example template with two layouts."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from itertools import product
from typing import Any

from hypothesis import strategies as st

from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, Provenance, outgoing
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.paths import resources
from gfmd_desktop.templates.content import LAYOUT_FILE, read_data, template_from_data
from gfmd_desktop.word.reading.reader import ReadReport, read
from gfmd_desktop.word.writing.writer import write
from tests import strategies
from tests.example_template import EXAMPLE
from tests.word import example_layout


@dataclass(frozen=True, slots=True)
class Form:
    """A template and the Word file its reports are written into."""

    name: str
    template: Template = field(repr=False)
    layout: bytes = field(repr=False)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Be named, not told in full, where hypothesis tells of an example that failed."""
        printer.text(f"{self.name}{'…' * cycle}")

    @property
    def template_ref(self) -> TemplateRef:
        """What reports of this form carry."""
        return TemplateRef(self.template.id, self.template.revision)

    def fill(self, report: Report, options: ExportOptions | None = None) -> bytes:
        """Return the Word file of a report, as `options` let it leave."""
        options = options or EVERYTHING
        return write(outgoing(report, self.template, options), self.template, self.layout, options).docx

    def read(self, docx: bytes) -> ReadReport:
        """Return what a Word file of this form says."""
        return read(docx, "report.docx", lambda _: self.template)

    def all_options(self) -> tuple[ExportOptions, ...]:
        """Return every way a report of this form may leave without being refused for its length."""
        parts = (None, *(part.id for part in self.template.parts))
        return tuple(
            ExportOptions(part, OverLimitChoice.ANNEX, provenance) for part, provenance in product(parts, Provenance)
        )

    def reports(self, **changes: bool) -> st.SearchStrategy[Report]:
        """Draw reports of this form."""
        return strategies.reports(self.template, **changes)


EVERYTHING = ExportOptions(over_limit=OverLimitChoice.ANNEX, provenance=Provenance.SHOW)
OFFICIAL = ("gfmd-csd-2016", "gfmd-csd-2017", "gfmd-csd-2018")


@cache
def official(template_id: str) -> Form:
    """Return a built-in form."""
    folder = resources() / "templates" / template_id
    return Form(template_id, template_from_data(read_data(folder)), (folder / LAYOUT_FILE).read_bytes())


@cache
def all_forms() -> tuple[Form, ...]:
    """Return every form."""
    return (
        *map(official, OFFICIAL),
        Form("example-in-rows", EXAMPLE, example_layout.in_rows()),
        Form("example-in-running-text", EXAMPLE, example_layout.in_running_text()),
    )


def forms() -> st.SearchStrategy[Form]:
    """Draw one of the forms."""
    return st.sampled_from(all_forms())


def form_name(form: Form) -> str:
    """Name a form in a test's id."""
    return form.name
