"""Files on their way in: Word files, whoever wrote them, report files and hand-over files, told apart by what they hold."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desktop.domain.arrival import Arrival, Certainty, Passage
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.template import Kind, Template
from gfmd_desktop.domain.texts import places
from gfmd_desktop.errors import Cancelled
from gfmd_desktop.services.files import read_whole
from gfmd_desktop.services.titles import TemplateFor

if TYPE_CHECKING:
    from gfmd_desktop.interchange.handed import HandOver

MAX_BYTES = 25 * 1024 * 1024
_REPORT_FILE, _HAND_OVER_FILE = ".json", ".gfmd"
PASSPHRASE = "GFMD_PASSPHRASE"  # noqa: S105 - the variable's name
"""Opens sealed hand-over files where nobody can be asked."""
_BEGINS_JSON = (b"{", b"\xef\xbb\xbf{")
_NEVER_JSON = (b"{\\rtf", b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How text of other word processors begins, a Word file, and an old one."""

Cancel = Callable[[], bool]
"""Says whether the work should stop; asked now and then, in the thread that works."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file as it was understood, and its template. `is_whole`: it says everything; a Word file may show less.

    `handed`: what came in a hand-over file, its past and notes.
    """

    arrival: Arrival
    template: Template
    is_whole: bool = False
    handed: HandOver | None = None


AsItWas = Callable[[str, int], Report | None]
"""Returns a report, by its id, as it was in one revision; None where that is not known."""


Referred = Callable[[Callable[[str], bool]], Report | None]
"""Returns the one report, as it is now, whose id it is told to be right; None where there is none, or are several."""


class ArrivalReader:
    """Reads files; knows the templates at hand, and no library.

    `as_it_was`, if given, is asked about files of ours that lost what they were exported from (through .odt or .rtf), `referred`
    about those that name their report on their pages alone.
    """

    def __init__(
        self,
        template_for: TemplateFor,
        templates: Callable[[], Sequence[Template]],
        as_it_was: AsItWas | None = None,
        referred: Referred | None = None,
    ) -> None:
        self._template_for = template_for
        self._templates = templates
        self._as_it_was = as_it_was
        self._referred = referred

    def read(
        self,
        path: Path,
        template: Template | None = None,
        cancel: Cancel | None = None,
        passphrase: str | None = None,
    ) -> Incoming:
        """Return what a file holds; with `template`, a Word file is read as one of that template.

        `passphrase` opens a sealed hand-over file; without one it is the one in GFMD_PASSPHRASE. Refused with the advice its kind needs; Cancelled when `cancel` says so.
        """
        content = read_whole(path, MAX_BYTES)
        if cancel is not None and cancel():
            raise Cancelled
        if path.suffix.lower() == _HAND_OVER_FILE:
            return self._hand_over_file(content, str(path), passphrase)
        if _is_report_file(path, content):
            return self._report_file(content, str(path))
        return self._word_file(content, str(path), template, cancel)

    def _report_file(self, content: bytes, subject: str) -> Incoming:
        from gfmd_desktop.interchange import report_file  # noqa: PLC0415 - brings jsonschema, which Word files do without

        return self._whole(report_file.read(content, subject, self._template_for), subject)

    def _hand_over_file(self, content: bytes, subject: str, passphrase: str | None) -> Incoming:
        from gfmd_desktop.interchange import handover  # noqa: PLC0415 - brings jsonschema

        given = handover.read(content, subject, self._template_for, passphrase or os.environ.get(PASSPHRASE))
        return replace(self._whole(given.report, subject), handed=given)

    def _whole(self, report: Report, subject: str) -> Incoming:
        template = self._template_for(report.template)
        passages = tuple(_passages(report, template))
        return Incoming(Arrival(subject, report, passages, is_ours=True), template, is_whole=True)

    def _word_file(self, content: bytes, subject: str, template: Template | None, cancel: Cancel | None) -> Incoming:
        from gfmd_desktop.word.reading.arriving import arrive  # noqa: PLC0415 - brings lxml, which report files do without

        arrival = arrive(
            content,
            subject,
            self._templates(),
            template=template,
            cancelled=cancel,
            exported_for=self._as_it_was,
            referred=self._referred,
        )
        return Incoming(arrival, self._template_for(arrival.report.template))


def _is_report_file(path: Path, content: bytes) -> bool:
    """Tell by how a file begins, and by its name where that says nothing; a renamed file is what it is."""
    beginning = content[:64].lstrip()
    if beginning.startswith(_NEVER_JSON):
        return False
    return path.suffix.lower() == _REPORT_FILE or beginning.startswith(_BEGINS_JSON)


def _passages(report: Report, template: Template) -> Iterator[Passage]:
    """Yield what a report file says, place by place: it needs no finding, and is accounted for like any other file."""
    texts = [
        *(
            (place.text, place.path, "", Certainty.CERTAIN)
            for place in places(report, template)
            if _is_read(place.field.kind)
        ),
        *((text.text, None, text.where, Certainty.UNPLACED) for text in report.unplaced),
        *((text.text, None, "", Certainty.WAIVED) for text in report.waived),
    ]
    for number, (text, path, where, certainty) in enumerate(texts):
        yield Passage(number, from_plain(text), where, path, certainty)


def _is_read(kind: Kind) -> bool:
    """A choice is no sentence."""
    return kind is not Kind.CHOICE
