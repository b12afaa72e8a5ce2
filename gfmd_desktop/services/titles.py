"""What a report is called in lists: the first one-line answer of its form."""

from __future__ import annotations

from collections.abc import Callable

from gfmd_desktop.domain.report import Report, TemplateRef, line
from gfmd_desktop.domain.template import Kind, Template
from gfmd_desktop.errors import Refused

TemplateFor = Callable[[TemplateRef], Template]
"""Returns the template a report names; Refused when it is not here."""


def known_template(ref: TemplateRef, template_for: TemplateFor) -> Template | None:
    """Return a template, None when it is not here: a report is kept and listed without it too."""
    try:
        return template_for(ref)
    except Refused:
        return None


def title_of(report: Report, template_for: TemplateFor) -> str:
    """Return the first one-line answer in the order of the form; without the form, in the order of the answers."""
    template = known_template(report.template, template_for)
    order = [field.id for field in template.fields() if field.kind is Kind.LINE] if template else list(report.values)
    lines = (line(report.values.get(field_id)).strip() for field_id in order)
    return next((text for text in lines if text), "")
