"""From a report to the organisers' Word file, filled: the same report gives the same bytes."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from gfmd_desktop.domain.outgoing import ExportOptions
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.domain.template import Template
from gfmd_desktop.word import anchors, payload
from gfmd_desktop.word.elements import BOOKMARK_START, placed_anchors
from gfmd_desktop.word.layout_map import map_layout
from gfmd_desktop.word.lists import Lists
from gfmd_desktop.word.names import OFFICE_REL, w
from gfmd_desktop.word.official import marks_of_layout
from gfmd_desktop.word.package import Package, open_package, serialize
from gfmd_desktop.word.rendering import render
from gfmd_desktop.word.writing import identity
from gfmd_desktop.word.writing.annex import write_annex
from gfmd_desktop.word.writing.answers import AnswerWriter
from gfmd_desktop.word.writing.base import clean_copy
from gfmd_desktop.word.writing.bookmarks import finish_bookmarks
from gfmd_desktop.word.writing.filling import Filler
from gfmd_desktop.word.writing.finishing import number_controls_and_drawings, part_tables
from gfmd_desktop.word.writing.numbering import Numbering
from gfmd_desktop.word.writing.parts import keep_part
from gfmd_desktop.word.writing.styles import (
    ANNEX_HEADING,
    ANNEX_LABEL,
    ANSWER,
    HYPERLINK,
    STYLES_TYPE,
    OwnStyle,
    with_styles,
)

_NUMBERING_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_ANNEX_STYLES = (ANNEX_HEADING, ANNEX_LABEL, ANSWER)


@dataclass(frozen=True, slots=True)
class Written:
    """A filled file, and what each of its places was made to show."""

    docx: bytes
    shown: dict[str, RichText]


def write(report: Report, template: Template, layout: bytes, options: ExportOptions) -> Written:
    """Fill a layout with an outgoing report; `report` holds only what may leave (`domain.outgoing`).

    Refused when the layout cannot be read, or BROKEN_TEMPLATE when it lacks the place of an answer (`layout.faults` lists all).
    """
    copy = clean_copy(open_package(layout, pictures=True))
    package, main, document = copy.package, copy.main, copy.document
    if options.part is not None:
        keep_part(document, template, options.part)
    official = marks_of_layout(document)
    layout_map = map_layout(document, template)
    page = render(report, template, layout_map.row_lists, options.part)
    numbering = Numbering(_related_xml(package, main, "numbering"))
    links = _Links(package, main)
    lists = Lists(numbering.root, _related_xml(package, main, "styles"))
    answers = AnswerWriter(numbering, lists, links.id_of, tagged=not options.publication)
    Filler(layout_map, template, answers).fill(page)
    if page.annex:
        write_annex(document, page.annex, template.annex_title, answers)
    bookmarks = finish_bookmarks(document, keep_ours=not options.publication)
    number_controls_and_drawings(document)
    part_tables(document)
    _store_styles(package, main, [*links.styles, *(_ANNEX_STYLES if page.annex else ())])
    package.parts[main] = serialize(document)
    _store_numbering(package, main, numbering)
    _write_references(package, "" if options.publication else identity.reference(report), bookmarks)
    identity.add_own_properties(package, template, report.language)
    if not options.publication:
        identity.add_identity(package, report, options.part)
        identity.add_payload(package, main, payload.build(report, official))
    return Written(package.to_bytes(), page.shown())


class _Links:
    """Relationship ids of link addresses, one per address."""

    def __init__(self, package: Package, source: str) -> None:
        self._package = package
        self._source = source
        self._ids: dict[str, str] = {}

    @property
    def styles(self) -> list[OwnStyle]:
        return [HYPERLINK] if self._ids else []

    def id_of(self, address: str) -> str:
        if address not in self._ids:
            self._ids[address] = identity.add_relationship(
                self._package, self._source, f"{OFFICE_REL}/hyperlink", address, external=True
            )
        return self._ids[address]


def _related_xml(package: Package, main: str, kind: str) -> etree._Element | None:
    name = package.related(main, kind)
    return package.xml(name) if name else None


def _store_numbering(package: Package, main: str, numbering: Numbering) -> None:
    if not numbering.used:
        return
    name = package.related(main, "numbering")
    if name is None:
        name = "word/numbering.xml"
        identity.declare(package, name, _NUMBERING_TYPE)
        identity.add_relationship(package, main, f"{OFFICE_REL}/numbering", "numbering.xml")
    package.parts[name] = serialize(numbering.root)


def _store_styles(package: Package, main: str, wanted: list[OwnStyle]) -> None:
    if not wanted:
        return
    name = package.related(main, "styles")
    root = with_styles(package.xml(name) if name else None, wanted)
    if name is None:
        name = "word/styles.xml"
        identity.declare(package, name, STYLES_TYPE)
        identity.add_relationship(package, main, f"{OFFICE_REL}/styles", "styles.xml")
    package.parts[name] = serialize(root)


def _write_references(package: Package, words: str, bookmarks: int) -> None:
    """Write the reference line into every footer that has a place for it; a publication loses the place too.

    `bookmarks` is the first number that no bookmark of the document has.
    """
    for name in [name for name in package.parts if name.startswith("word/footer")]:
        if anchors.REFERENCE.encode() not in package.parts[name]:
            continue
        root = package.xml(name)
        for placed in placed_anchors(root):
            if words:
                _set_words(placed.paragraph, words)
        bookmarks = finish_bookmarks(root, keep_ours=bool(words), first=bookmarks)
        package.parts[name] = serialize(root)


def _set_words(paragraph: etree._Element, words: str) -> None:
    """Put words into the bookmark of a reference line; what else stands in the footer (a page number) stays."""
    for start in paragraph.iter(BOOKMARK_START):
        if start.get(w("name")) == anchors.REFERENCE:
            run = etree.Element(w("r"))
            etree.SubElement(run, w("t")).text = words
            start.addnext(run)
