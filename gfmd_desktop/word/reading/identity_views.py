"""A report as it left, when nothing but its pages tells how: with the names of groups, or without them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gfmd_desktop.domain.outgoing import ExportOptions, Provenance, outgoing
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.template import Template
from gfmd_desktop.word.reading.walked import WalkedBlock
from gfmd_desktop.word.rendering import render


def as_it_left(report: Report, template: Template, part: str | None, blocks: Sequence[WalkedBlock]) -> Report:
    """Return the view of a report of which a file shows most paragraphs; where both are shown alike, the one with groups."""
    shown = {block.text for block in blocks}
    views = (outgoing(report, template, ExportOptions(part, provenance=each)) for each in Provenance)
    return max(views, key=lambda view: sum(text in shown for text in texts_on_page(view, template)))


def texts_on_page(view: Report, template: Template) -> Iterator[str]:
    """Yield what the paragraphs of an outgoing report's page say."""
    page = render(view, template, frozenset())
    return (block.text for place in page.shown().values() for block in place if block.text.strip())
