"""From any .docx to what arrived in it: the report it holds, and where every passage of its text went."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gfmd_desktop.domain.arrival import Arrival, Certainty, Passage
from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.reading.reader import read

Cancelled = Callable[[], bool]


def arrive(
    docx: bytes,
    subject: str,
    templates: Sequence[Template],
    *,
    template: Template | None = None,
    cancelled: Cancelled | None = None,
) -> Arrival:
    """Understand a Word file, whoever wrote it; `subject` is what errors call it, `templates` are all that are at hand.

    With `template` that one is taken and nothing is recognised; what it has no place for is unplaced. Our own files name theirs.
    `cancelled` is asked now and then. The same bytes give the same ids. Refused NO_ANCHORS (`detail`: what was looked for) when no
    template fits well enough, UNKNOWN_TEMPLATE when a file of ours names one that is not among them, and as `open_package` says.
    """
    found = read(docx, subject, lambda ref: _named(ref, templates, subject))
    waiting = tuple(
        Passage(number, from_plain(each.text), each.where, None, Certainty.UNPLACED)
        for number, each in enumerate(found.report.unplaced)
    )
    return Arrival(subject, found.report, waiting, is_ours=True, exported=found.exported, part=found.part)


def _named(ref: TemplateRef, templates: Sequence[Template], subject: str) -> Template:
    for each in templates:
        if (each.id, each.revision) == (ref.id, ref.version):
            return each
    raise Refused(Refusal.UNKNOWN_TEMPLATE, subject, where="template", detail=f"{ref.id}, revision {ref.version}")
