"""What a report will look like while it is being written: its pages, and where on them an answer stands."""

from __future__ import annotations

from collections.abc import Iterator

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, outgoing
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.sheet import Sheet
from gfmd_desktop.domain.template import Field, Template
from gfmd_desktop.word import anchors

_EVERYTHING = ExportOptions(over_limit=OverLimitChoice.ANNEX)


def preview(report: Report, template: Template, layout: bytes) -> Sheet:
    """Return the pages of a report as it stands, what is beyond the limits in the annex; Refused when the layout is unreadable.

    Nothing is checked or compared: that is for what leaves the house. It takes some 60 ms for six pages, off the ui thread.
    """
    from gfmd_desktop.word.sheets.reader import read_sheet  # noqa: PLC0415 - brings lxml, which the window starts without
    from gfmd_desktop.word.writing.writer import write  # noqa: PLC0415

    return read_sheet(write(outgoing(report, template, _EVERYTHING), template, layout, _EVERYTHING).docx)


def pages_of(docx: bytes, subject: str = "") -> Sheet:
    """Return the pages of a Word file; Refused when it is unsafe or damaged."""
    from gfmd_desktop.word.sheets.reader import read_sheet  # noqa: PLC0415 - brings lxml

    return read_sheet(docx, subject)


def places_of(template: Template, path: Path) -> tuple[str, ...]:
    """Return the names under which an answer may be found on the pages, the most exact first; none for what is no answer."""
    if not path or not template.has_field(path[0]):
        return ()
    field = template.field(path[0])
    section = next(each for each in template.sections if field in each.fields)
    return (*reversed(tuple(_names(field, path))), anchors.heading(section.id))


def places_of_section(template: Template, section_id: str) -> tuple[str, ...]:
    """Return the names under which a section may be found on the pages."""
    fields = (field for section in template.sections if section.id == section_id for field in section.fields)
    return (anchors.heading(section_id), *(anchors.label(field.id) for field in fields))


def _names(field: Field, path: Path) -> Iterator[str]:
    """Yield names from the outermost field inwards: an item is found by any of its sub-fields, best by the one asked for."""
    yield anchors.label(field.id)
    for place in range(1, len(path), 2):
        row = anchors.row_id(path[place])
        asked = path[place + 1] if place + 1 < len(path) else ""
        others = [subfield.id for subfield in field.subfields if subfield.id != asked]
        for subfield_id in (*reversed(others), *((asked,) if asked else ())):
            yield anchors.row_label(row, subfield_id)
            yield anchors.item(row, subfield_id)
        if asked:
            field = field.subfield(asked)
