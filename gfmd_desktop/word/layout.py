"""What is wrong with an organisers' layout for its template."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from lxml import etree

from gfmd_desktop.domain.template import Field, Kind, Template
from gfmd_desktop.errors import Refused
from gfmd_desktop.word import anchors
from gfmd_desktop.word.elements import BODY, CONTROL, cells, placed_anchors
from gfmd_desktop.word.layout_map import LayoutMap, RowPrototype, answer_container, map_layout
from gfmd_desktop.word.names import w
from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.rendering import row_subfields
from gfmd_desktop.word.trial import blank_exports, findings, labels_with_words
from gfmd_desktop.word.writing.base import CleanCopy, clean_copy
from gfmd_desktop.word.writing.cleaning.controls import shows_prompt

_TRACKED = tuple(
    w(tag)
    for tag in (
        *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange"),
        *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange"),
        *("trPrChange", "tcPrChange"),
    )
)
_SHOWN = tuple(w(tag) for tag in ("tbl", "drawing", "pict", "footnoteReference", "endnoteReference"))


class FaultKind(Enum):
    """What can be wrong with a layout."""

    UNREADABLE = "unreadable"
    MISSING_ANCHOR = "missing-anchor"
    UNKNOWN_ANCHOR = "unknown-anchor"
    REPEATED_ANCHOR = "repeated-anchor"
    NO_ANSWER_PLACE = "no-answer-place"
    TRACKED_CHANGES = "tracked-changes"
    WORDS_IN_PLACE = "words-in-answer-place"
    LEFT_OUT = "left-out"
    UNSOUND = "unsound"


@dataclass(frozen=True, slots=True)
class LayoutFault:
    """One thing wrong with a layout: the anchor it concerns, what is left out, or what makes it unreadable or unsound."""

    kind: FaultKind
    anchor: str = ""


def faults(layout: bytes, template: Template) -> tuple[LayoutFault, ...]:
    """List what is wrong with a layout for its template, as exports take it over; empty when it can be filled."""
    try:
        copy = clean_copy(open_package(layout, pictures=True))
        found = tuple(_faults(copy, template)) or tuple(_faults_on_trial(layout, template))
    except Refused as refused:
        return (LayoutFault(FaultKind.UNREADABLE, refused.detail or refused.reason.value),)
    return (*found, *(LayoutFault(FaultKind.LEFT_OUT, loss.value) for loss in copy.losses))


def _faults_on_trial(layout: bytes, template: Template) -> Iterator[LayoutFault]:
    exports = blank_exports(layout, template)
    yield from (LayoutFault(FaultKind.WORDS_IN_PLACE, anchor) for anchor in labels_with_words(exports, template))
    yield from (LayoutFault(FaultKind.UNSOUND, finding) for finding in findings(exports))


def _faults(copy: CleanCopy, template: Template) -> Iterator[LayoutFault]:
    document = copy.document
    if document.find(BODY) is None:
        yield LayoutFault(FaultKind.UNREADABLE, "no body")
        return
    stories = (document, *copy.stories)
    if any(next(story.iter(*_TRACKED), None) is not None for story in stories):
        yield LayoutFault(FaultKind.TRACKED_CHANGES)
    counts = Counter(found.name for story in stories for found in placed_anchors(story))
    yield from (LayoutFault(FaultKind.REPEATED_ANCHOR, name) for name, count in counts.items() if count > 1)
    known = known_anchors(template)
    yield from (LayoutFault(FaultKind.UNKNOWN_ANCHOR, name) for name in counts if name not in known)
    layout = map_layout(document, template)
    needed = list(_needed_anchors(template, layout))
    yield from (LayoutFault(FaultKind.MISSING_ANCHOR, name) for name in needed if name not in layout.paragraphs)
    yield from (LayoutFault(FaultKind.NO_ANSWER_PLACE, name) for name in _without_place(template, layout))
    yield from (LayoutFault(FaultKind.WORDS_IN_PLACE, name) for name in _with_words_in_place(template, layout))


def known_anchors(template: Template) -> frozenset[str]:
    """Return every anchor name a layout of this template may hold."""
    fields = list(template.fields())
    names = {anchors.label(field.id) for field in fields}
    names |= {anchors.prototype(field.id, subfield.id) for field in fields for subfield in field.subfields}
    names |= {anchors.heading(section.id) for section in template.sections}
    names |= {anchors.heading(part.id) for part in template.parts}
    names |= {anchors.shown_again(field.id) for field in fields if field.kind is Kind.LINE}
    return frozenset(names | {anchors.REFERENCE})


def _needed_anchors(template: Template, layout: LayoutMap) -> Iterator[str]:
    for field in template.fields():
        yield anchors.label(field.id)
        if field.id in layout.prototypes:
            yield from (anchors.prototype(field.id, subfield.id) for subfield in row_subfields(field))
    yield from (anchors.heading(part.id) for part in template.parts)


def _without_place(template: Template, layout: LayoutMap) -> Iterator[str]:
    """Yield the labels without a place of their own for the answer: there is none, or another label has it already."""
    taken: set[etree._Element] = set()
    for name, place in _places(template, layout):
        if place is None or place in taken:
            yield name
        else:
            taken.add(place)


def _with_words_in_place(template: Template, layout: LayoutMap) -> Iterator[str]:
    """Yield the labels whose answer would be written over something that can be seen; prompts of content controls do not count."""
    for name, place in _places(template, layout):
        if place is not None and _shows_something(place):
            yield name


def _shows_something(place: etree._Element) -> bool:
    words = (text for text in place.iter(w("t")) if text.text and not text.text.isspace())
    return next(place.iter(*_SHOWN), None) is not None or any(not _is_prompt(text) for text in words)


def _is_prompt(text: etree._Element) -> bool:
    return any(shows_prompt(control) for control in text.iterancestors(CONTROL))


def _places(template: Template, layout: LayoutMap) -> Iterator[tuple[str, etree._Element | None]]:
    for field in template.fields():
        prototype = layout.prototypes.get(field.id)
        if prototype is not None:
            yield from _places_in_rows(field, prototype, layout)
        elif anchors.label(field.id) in layout.paragraphs:
            yield anchors.label(field.id), answer_container(layout.paragraphs[anchors.label(field.id)])


def _places_in_rows(
    field: Field, prototype: RowPrototype, layout: LayoutMap
) -> Iterator[tuple[str, etree._Element | None]]:
    for subfield in row_subfields(field):
        name = anchors.prototype(field.id, subfield.id)
        if name not in layout.paragraphs:
            continue
        if prototype.columns:
            in_row = cells(prototype.rows[0])
            column = prototype.columns.get(subfield.id, len(in_row))
            yield name, in_row[column] if column < len(in_row) else None
        else:
            place = answer_container(layout.paragraphs[name])
            in_prototype = place is not None and any(row in prototype.rows for row in place.iterancestors())
            yield name, place if in_prototype else None
