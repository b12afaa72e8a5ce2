"""A blank report written into a layout, on trial: what an export would stumble over is better known before the deadline."""

from __future__ import annotations

from collections.abc import Iterator

from gfmd_desktop.domain.outgoing import ExportOptions
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.lint.linter import lint
from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.page import shown
from gfmd_desktop.word.reading.laying_out import page_by_anchors
from gfmd_desktop.word.reading.walking import walk
from gfmd_desktop.word.writing.writer import write


def blank_exports(layout: bytes, template: Template) -> list[bytes]:
    """Return the blank form, whole and part by part; Refused when the layout cannot be filled."""
    blank = Report("blank", TemplateRef(template.id, template.revision), language=template.language)
    parts = (None, *(part.id for part in template.parts))
    return [write(blank, template, layout, ExportOptions(part)).docx for part in parts]


def findings(exports: list[bytes]) -> tuple[str, ...]:
    """Return what the linter says of blank exports, each thing once."""
    return tuple(dict.fromkeys(finding for docx in exports for finding in lint(docx)))


def labels_with_words(exports: list[bytes], template: Template) -> tuple[str, ...]:
    """Return the anchors of the labels whose answers would be read with words that nobody gave as an answer."""
    return tuple(dict.fromkeys(anchor for docx in exports for anchor in _labels_with_words(docx, template)))


def _labels_with_words(docx: bytes, template: Template) -> Iterator[str]:
    page = page_by_anchors(walk(open_package(docx)).blocks, template)
    yield from (anchors.label(field_id) for field_id, blocks in page.answers.items() if shown(blocks))
    for list_id, rows in page.rows.items():
        for row in rows:
            yield from (anchors.prototype(list_id, name) for name, blocks in row.subfields.items() if shown(blocks))
