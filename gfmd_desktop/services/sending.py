"""Handing a report over: where it stands between draft and sent, what its Word file is called, and writing that file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from gfmd_desktop.domain.differences import say_the_same
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.template import Template

if TYPE_CHECKING:
    from gfmd_desktop.domain.outgoing import ExportOptions
    from gfmd_desktop.domain.sheet import Sheet
    from gfmd_desktop.services.editing import EditingService
    from gfmd_desktop.storage.records import Version

PdfMaker: TypeAlias = "Callable[[Sheet, str], bytes]"
"""Draws a sheet as a PDF with a title; handed in, since only it needs Qt."""

_SENT = "sent"
_SENT_NAME = re.compile(rf"{_SENT} (\d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d)")
_LONGEST_TITLE = 70
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
"""What Windows allows in no file name; others follow, since files travel on sticks."""


class Progress(StrEnum):
    """Where a report stands on its way to the organisers."""

    DRAFT = "draft"
    READY = "ready"
    SENT = "sent"
    AMENDED = "amended"


@dataclass(frozen=True, slots=True)
class Sent:
    """A Word file that was handed over: where it lies, and how many of its fields were compared."""

    file: Path
    fields: int


def progress_of(report: Report, sent: Report | None, *, ready: bool) -> Progress:
    """Tell where a report stands: `sent` is how it was when it was handed over last, `ready` that nothing wants a look."""
    if sent is not None:
        return Progress.SENT if say_the_same(report, sent) else Progress.AMENDED
    return Progress.READY if ready else Progress.DRAFT


def sent_name(at: datetime) -> str:
    """Return the name of the version that was handed over at a moment."""
    return f"{_SENT} {at.astimezone():%Y-%m-%d %H:%M:%S}"


def sent_moment(version: Version) -> str:
    """Return when a version was handed over, as its name says ("2026-03-02 14:07:00"); "" for one that was named otherwise."""
    found = _SENT_NAME.fullmatch(version.name)
    return found[1] if found else ""


def last_sent(editing: EditingService, report_id: str) -> Report | None:
    """Return a report as it was when it was handed over last, None when it never was."""
    last = newest_sent(editing.versions(report_id))
    return editing.as_it_was_at(report_id, last.revision) if last else None


def newest_sent(versions: Iterable[Version]) -> Version | None:
    """Return the newest version that was handed over."""
    handed_over = [version for version in versions if sent_moment(version)]
    return max(handed_over, key=lambda version: version.at, default=None)


def send(
    report: Report, template: Template, layout: bytes, options: ExportOptions, file: Path, *, make_pdf: PdfMaker
) -> Sent:
    """Write a report's Word file, or PDF by the file's ending, checked and read back, to a place where nothing lies yet.

    Refused, Trouble as exporting and writing say.
    """
    from gfmd_desktop.services.exporting import export_word  # noqa: PLC0415 - brings lxml
    from gfmd_desktop.services.files import write_atomically  # noqa: PLC0415
    from gfmd_desktop.services.printing import export_pdf  # noqa: PLC0415

    target = free_name(file)
    if file.suffix == ".pdf":
        printed = export_pdf(report, template, layout, options, make_pdf)
        content, fields = printed.pdf, printed.fields
    else:
        exported = export_word(report, template, layout, options)
        content, fields = exported.docx, exported.fields
    write_atomically(target, content)
    return Sent(target, fields)


def file_name(title: str, template: Template, part: str | None = None, ending: str = ".docx") -> str:
    """Return a file name that says what is in it and that every system can hold."""
    words = [_cut(title or template.title), template.short_title]
    if part is not None:
        named = template.part(part)
        words.append(named.short_title or named.title)
    text = unicodedata.normalize("NFC", " - ".join(word for word in words if word))
    name = " ".join(_NOT_IN_NAMES.sub(" ", text).split()).strip(". ")
    return f"{name}{ending}"


def free_name(file: Path) -> Path:
    """Return `file`, or where something lies there already the same name with a number: nobody's file is replaced."""
    numbered = (file.with_name(f"{file.stem} ({number}){file.suffix}") for number in count(2))
    return file if not file.exists() else next(each for each in numbered if not each.exists())


def _cut(title: str) -> str:
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[:_LONGEST_TITLE].rpartition(" ")[0] or title[:_LONGEST_TITLE]
