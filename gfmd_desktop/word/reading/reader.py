"""From a .docx this program wrote, edited or not, to a report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.reading.opening import open_file
from gfmd_desktop.word.reading.understanding import understand

TemplateFor = Callable[[TemplateRef], Template]


@dataclass(frozen=True, slots=True)
class ReadReport:
    """A report read from a Word file: the part it was exported for, and what each place on its page shows.

    `exported` is the report as it was shown when the file was written; None when the file does not know it any more.
    """

    report: Report
    part: str | None
    shown: dict[str, RichText]
    exported: Report | None = None


def read(docx: bytes, subject: str, template_for: TemplateFor) -> ReadReport:
    """Read a Word file that names its report and template; `subject` is what errors call it.

    What stands outside of every answer, and is not official, waits in the report's `unplaced`.
    Refused when the package is unsafe or damaged, when the file does not say which report it is, or holds no anchor.
    """
    file = open_file(docx, subject)
    if file.identity is None:
        raise Refused(Refusal.NO_ANCHORS, subject)
    found = understand(file, template_for(file.identity.template), file.identity.report)
    if not found.has_anchors:
        raise Refused(Refusal.NO_ANCHORS, subject)
    return ReadReport(found.report, file.identity.part, found.shown, found.exported)
