"""From a .docx this program wrote, edited or not, to a report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from gfmd_desktop.domain.report import Report, TemplateRef, Unplaced, is_empty
from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word import payload
from gfmd_desktop.word.lists import Lists
from gfmd_desktop.word.official import OfficialWords
from gfmd_desktop.word.package import Package, open_package
from gfmd_desktop.word.payload import Payload, fitted
from gfmd_desktop.word.reading.base import Base
from gfmd_desktop.word.reading.identity import identity_of, read_identity
from gfmd_desktop.word.reading.marks import Marks
from gfmd_desktop.word.reading.page_reading import PageReading, RowReading
from gfmd_desktop.word.reading.paragraphs import ParagraphReader
from gfmd_desktop.word.reading.pieces import notes_of
from gfmd_desktop.word.reading.regions import RowRegion, find_regions
from gfmd_desktop.word.reading.unplaced import unplaced_texts
from gfmd_desktop.word.reading.values import read_values

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
    package = open_package(docx, subject)
    found = _payload(package)
    identity = read_identity(package) or (identity_of(found.exported) if found.exported else None)
    if identity is None:
        raise Refused(Refusal.NO_ANCHORS, subject)
    template = template_for(identity.template)
    page = read_page(package, template, found.official)
    if not page.answers and not page.rows:
        raise Refused(Refusal.NO_ANCHORS, subject)
    exported = fitted(found.exported, template) if found.exported else None
    base = Base(exported, page, template, identity.report)
    values = read_values(page, base, template)
    said = exported.nothing_said if exported else frozenset()
    report = Report(
        id=identity.report,
        template=TemplateRef(template.id, template.revision),
        revision=identity.revision,
        language=identity.language,
        group=exported.group if exported else identity.group,
        values=values,
        nothing_said=frozenset(field for field in said if is_empty(values.get(field, ""))),
        unplaced=(
            *page.unplaced,
            *(Unplaced(words, template.annex_title) for words in base.left_over(values, template)),
        ),
    )
    return ReadReport(report, identity.part, page.shown(), exported)


def read_page(package: Package, template: Template, noted: frozenset[str] = frozenset()) -> PageReading:
    """Read what every place of a template shows in a document; `noted` are hashes of its layout's own words, where known."""
    main = package.main_part()
    numbering, styles, footnotes, endnotes = (
        package.xml(name) if name else None
        for name in (package.related(main, kind) for kind in ("numbering", "styles", "footnotes", "endnotes"))
    )
    links = {each.id: each.target for each in package.relationships(main) if each.external}
    notes = notes_of(footnotes, endnotes)
    reader = ParagraphReader(Lists(numbering, styles), Marks(styles), links, notes)
    document = package.xml(main)
    regions = find_regions(document, template)
    return PageReading(
        answers={key: reader.read(found) for key, found in regions.answers.items()},
        rows={key: tuple(_row(row, reader) for row in rows) for key, rows in regions.rows.items()},
        annex={key: reader.read(found) for key, found in regions.annex.items()},
        unplaced=unplaced_texts(document, regions, OfficialWords(noted, template), reader),
    )


def _row(row: RowRegion, reader: ParagraphReader) -> RowReading:
    return RowReading(row.row, {subfield: reader.read(found) for subfield, found in row.subfields.items()})


def _payload(package: Package) -> Payload:
    """Find the payload by its root's name: editors rename parts and drop the ids that point to them."""
    for name in package.parts:
        if name.startswith("customXml/") and name.endswith(".xml") and b"urn:gfmd:report" in package.parts[name]:
            root = _readable(package, name)
            if root is not None and root.tag == payload.ROOT:
                return payload.parse(root)
    return payload.NO_PAYLOAD


def _readable(package: Package, name: str) -> etree._Element | None:
    try:
        return package.xml(name)
    except Refused:
        return None
