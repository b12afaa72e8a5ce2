"""Beginning a report: empty, with every question in its place, and never over answers that stand there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desktop.checked_json import strict
from gfmd_desktop.domain.plain_data import FORMAT
from gfmd_desktop.domain.report import Item, Report, TemplateRef, Value, new_id
from gfmd_desktop.domain.template import NAME, ORGANISATION, Answer, FilledBy, Kind, Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.services.arriving import MAX_BYTES
from gfmd_desktop.services.files import read_whole
from gfmd_desktop.storage.records import ProgrammeSession

if TYPE_CHECKING:
    from gfmd_desktop.templates.shelf import ShelfEntry


def forms_to_fill(entries: Iterable[ShelfEntry]) -> tuple[ShelfEntry, ...]:
    """Return the newest revision of every form that people fill, the newest form first."""
    newest = {entry.id: entry for entry in entries if entry.filled_by is FilledBy.RAPPORTEUR}
    return tuple(sorted(newest.values(), key=lambda entry: entry.id, reverse=True))


def begin(template: Template) -> Report:
    """Return a new report with every field empty; Refused MADE_BY_COLLATING when nobody fills such a report by hand."""
    if template.filled_by is FilledBy.COLLATION:
        raise Refused(Refusal.MADE_BY_COLLATING, template.id)
    values: dict[str, Value] = {
        field.id: "" if field.kind in (Kind.LINE, Kind.CHOICE) else () for field in template.fields()
    }
    ref = TemplateRef(template.id, template.revision)
    return Report(id=new_id(), template=ref, language=template.language, values=values)


def about_session(report: Report, template: Template, session: ProgrammeSession) -> Report:
    """Return a new report with what the programme knows of its session: its name, and who reports on it.

    They go into the first line and the first list of people that the form begins with, whatever their names are.
    """
    first = template.sections[0].fields
    lines = sorted(
        (field for field in first if field.kind is Kind.LINE), key=lambda field: field.answer is not Answer.REQUIRED
    )
    people = [field for field in first if field.kind is Kind.PEOPLE]
    found: dict[str, Value] = {field.id: session_name(session) for field in lines[:1]}
    found |= {field.id: tuple(map(_person, session.rapporteurs)) for field in people[:1]}
    return replace(report, values={**report.values, **found})


def session_name(session: ProgrammeSession) -> str:
    """Return number and title of a session, as its report's first line."""
    return f"{session.number} {session.title}".strip()


def _person(words: str) -> Item:
    """`Ana Silva (Caritas)` is a name and an organisation."""
    found = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", words)
    name, organisation = found.groups() if found else (words, "")
    return Item(new_id(), {NAME: name, ORGANISATION: organisation})


def spare_answers(path: Path) -> None:
    """Refuse HOLDS_ANSWERS when a new report would replace one that somebody has filled in, or was mending."""
    if path.is_file() and _holds_answers(read_whole(path, MAX_BYTES)):
        raise Refused(Refusal.HOLDS_ANSWERS, str(path))


def _holds_answers(content: bytes) -> bool:
    if FORMAT.encode() not in content:
        return False
    try:
        data = strict.parse(content, "")
    except Refused:
        return True
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        return False
    values = data.get("values", {})
    return not isinstance(values, dict) or any(values.values()) or any(data.get(key) for key in ("unplaced", "waived"))
