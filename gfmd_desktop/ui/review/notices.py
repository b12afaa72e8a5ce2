"""What else is worth knowing about a file that was read, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from gfmd_desktop.domain.arrival import Arrival, Notice, NoticeKind
from gfmd_desktop.domain.template import Field, Template

_SURE = 0.7
"""Organisers' own files show about nine tenths of their form's words: rows that were not needed are missing."""
_NEAR = 0.1
"""So close another form is a rival."""


def notice_sentences(arrival: Arrival, template: Template) -> Iterator[str]:
    """Yield a sentence for everything a person should know about a file."""
    if arrival.templates and _may_be_another(arrival, template):
        yield _tr("The file shows words of this form, but not all: choose another one above if it is one.")
    for notice in arrival.notices:
        yield _sentence(notice, template)


def _may_be_another(arrival: Arrival, template: Template) -> bool:
    """A form that somebody chose is not doubted, nor is that of our own files."""
    rivals = (sure for form, sure in arrival.templates.items() if form != template.id)
    return arrival.confidence < _SURE or arrival.confidence - max(rivals, default=0.0) < _NEAR


def _sentence(notice: Notice, template: Template) -> str:
    detail = notice.detail
    if notice.kind is NoticeKind.OVER_LIMIT:
        detail = next((each.name for each in _all_fields(template.fields()) if each.id == detail), detail)
    elif detail in _DETAILS:
        detail = _tr(_DETAILS[detail])
    return _tr(_SENTENCES[notice.kind]).format(count=notice.count, detail=detail)


def _all_fields(fields: Iterable[Field]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from _all_fields(field.subfields)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Notices", words)


_SENTENCES = {
    NoticeKind.TRACKED_CHANGES: "Tracked changes were read as accepted ({count}).",
    NoticeKind.FORMATTING_DROPPED: "Formatting a report does not have was left ({detail}, {count}).",
    NoticeKind.PICTURES_LEFT: "Pictures were left in the file ({count}).",
    NoticeKind.EMBEDDED_LEFT: "Embedded objects were not opened ({detail}, {count}).",
    NoticeKind.COMMENTS_LEFT: "Comments were left in the file ({count}).",
    NoticeKind.NOTES_IN_BRACKETS: "Footnotes stand in brackets where they were referred to ({count}).",
    NoticeKind.REPAIRED: "The file was damaged a little; what could be read was read.",
    NoticeKind.OVER_LIMIT: "{detail}: more than the form counts. All came in, the surplus beyond the line.",
    NoticeKind.TOLD_BY_REFERENCE: "Only the line “Ref {detail}” on its pages says which report this is.",
    NoticeKind.REFERENCE_NOT_BELIEVED: "The line “Ref {detail}” on its pages names a report that says other things. The file comes in as a new one.",
}
_DETAILS = {
    "colour": "colour",
    "highlight": "highlight",
    "shading": "shading",
    "size": "size",
    "strikethrough": "strikethrough",
    "raised or lowered": "raised or lowered",
    "capitals": "capitals",
    "object": "object",
    "chart": "chart",
    "diagram": "diagram",
    "macro": "macro",
    "document": "document",
}
"""What reading calls the kinds of what it leaves, in the words for people."""
