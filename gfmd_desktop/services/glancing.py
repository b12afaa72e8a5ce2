"""The last report shown before the library is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gfmd_desktop.domain.plain_data import NotAValue, report_from_data
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refused
from gfmd_desktop.services.journal import Journal
from gfmd_desktop.storage.glance import glance


@dataclass(frozen=True, slots=True)
class Glance:
    """A report as the library holds it, and its template."""

    report: Report
    template: Template


def glance_at(
    library: Path, report_id: str, template_for: Callable[[TemplateRef], Template], journal: Journal
) -> Glance | None:
    """Return a report without opening the library; None when that is not possible, which the opening will explain.

    What a start that was cut off left in the journal is in it already, as it will be in the library once it is open.
    """
    data = glance(library, report_id) if report_id else None
    if data is None:
        return None
    try:
        template = template_for(TemplateRef(data["template"]["id"], data["template"]["version"]))
        return Glance(journal.brought_up(report_from_data(data, template.has_field)), template)
    except (Refused, KeyError, TypeError, ValueError, NotAValue):
        return None
