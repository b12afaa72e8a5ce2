"""What else is worth knowing about a file that was read, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from gfmd_desktop.domain.arrival import Arrival, Notice, NoticeKind
from gfmd_desktop.domain.template import Template

_SURE = 0.9


def notice_sentences(arrival: Arrival, template: Template) -> Iterator[str]:
    """Yield a sentence for everything a person should know about a file."""
    if arrival.confidence < _SURE:
        yield _tr("It is not quite sure that this is the form: choose another one above if it is not.")
    for notice in arrival.notices:
        yield _sentence(notice, template)


def _sentence(notice: Notice, template: Template) -> str:
    detail = notice.detail
    if notice.kind is NoticeKind.OVER_LIMIT and template.has_field(detail):
        detail = template.field(detail).name
    return _tr(_SENTENCES[notice.kind]).format(count=notice.count, detail=detail)


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
    NoticeKind.OVER_LIMIT: "{detail}: more than the form counts; all came in, the surplus beyond the line.",
}
