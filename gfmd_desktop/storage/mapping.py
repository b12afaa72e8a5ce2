"""Rows to domain values and back: the only place that knows both."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Row

from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.domain.plain_data import edit_from_data, edit_to_data, report_from_data, report_to_data, value_to_data
from gfmd_desktop.domain.report import Report, TemplateRef, is_empty
from gfmd_desktop.errors import GfmdError, Refusal, Refused
from gfmd_desktop.storage.records import NO_TEXTS, Listed, LoggedEdit, Note, Origin, ProgrammeSession, Version

UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, GfmdError)
"""What reading raises when a row no longer holds what was written into it."""

AnyRow: TypeAlias = Row[*tuple[Any, ...]]


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_NO_VALUES = '"values":{}'


def to_text(data: Any, subject: str) -> str:
    """Return plain data as compact JSON; Refused for text that is no Unicode (half a surrogate pair)."""
    return readable(_encode(data), subject)


def readable(text: str, subject: str) -> str:
    """Return the text; Refused for one that is no Unicode (half a surrogate pair)."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise Refused(Refusal.LONE_SURROGATE, subject) from error
    return text


def report_columns(report: Report, title: str) -> dict[str, Any]:
    """Return what lists show of a report."""
    return {
        "template_id": report.template.id,
        "template_version": report.template.version,
        "language": report.language,
        "breakout_group": report.group,
        "title": title,
        "revision": report.revision,
        "filled": sum(not is_empty(value) for value in report.values.values()),
        "nothing_said": sum(is_empty(report.values.get(field_id, "")) for field_id in report.nothing_said),
    }


def texts_of(report: Report, known: Report | None = None, texts: Mapping[str, str] = NO_TEXTS) -> dict[str, str]:
    """Return every answer as JSON. One that is the very same in `known` is taken from its `texts`: typing changes one."""
    before = known.values if known else {}
    return {
        field_id: texts[field_id]
        if field_id in texts and before.get(field_id) is value
        else to_text(value_to_data(value), report.id)
        for field_id, value in report.values.items()
    }


def answers_columns(report: Report, texts: Mapping[str, str]) -> dict[str, str]:
    """Return a report in the form of a report file, and which of its fields the template does not know."""
    frame = to_text(report_to_data(replace(report, values={}, foreign={})), report.id)
    known = (f"{_encode(field_id)}:{text}" for field_id, text in texts.items())
    foreign = (f"{_encode(field_id)}:{to_text(data, report.id)}" for field_id, data in report.foreign.items())
    # Nothing before the answers can look like them: a quotation mark inside a text is written with a backslash.
    data = frame.replace(_NO_VALUES, f'"values":{{{",".join((*known, *foreign))}}}', 1)
    return {"foreign_fields": to_text(sorted(report.foreign), report.id), "data": data}


def report_of(foreign_fields: str, data: str) -> Report:
    """Return the report that `answers_columns` wrote down."""
    foreign = frozenset(json.loads(foreign_fields))
    return report_from_data(json.loads(data), lambda field_id: field_id not in foreign)


def listed_of(row: AnyRow) -> Listed:
    """Return what a list shows of a report."""
    return Listed(
        row.id,
        TemplateRef(row.template_id, row.template_version),
        row.language,
        row.breakout_group,
        row.title,
        row.programme_session,
        row.revision,
        row.filled,
        row.nothing_said,
        row.created_at,
        row.changed_at,
        row.deleted_at,
        row.archived_at,
    )


def edit_columns(edit: Edit, subject: str) -> dict[str, str]:
    """Return an edit as the log's columns, each of them JSON."""
    return {key: to_text(value, subject) for key, value in edit_to_data(edit).items()}


def logged_of(row: AnyRow) -> LoggedEdit:
    """Return a line of the edit log."""
    data = {"path": json.loads(row.path), "before": json.loads(row.before), "after": json.loads(row.after)}
    return LoggedEdit(
        row.seq,
        row.step,
        row.revision,
        row.began_at,
        row.at,
        row.sitting,
        Origin(row.origin),
        row.takes_back,
        edit_from_data(data),
    )


def version_of(row: AnyRow) -> Version:
    """Return a named version."""
    return Version(row.name, row.at, row.revision, row.seq)


def note_of(row: AnyRow) -> Note:
    """Return a private note."""
    filed = None if row.filed_path is None else tuple(json.loads(row.filed_path))
    return Note(row.id, row.at, row.text, filed, row.deleted_at)


def session_columns(session: ProgrammeSession) -> dict[str, Any]:
    """Return a programme session as columns."""
    return {
        "id": session.id,
        "number": readable(session.number, session.id),
        "title": readable(session.title, session.id),
        "theme": readable(session.theme, session.id),
        "day": None if session.day is None else session.day.isoformat(),
        "room": readable(session.room, session.id),
        "rapporteurs": to_text(list(session.rapporteurs), session.id),
    }


def session_of(row: AnyRow) -> ProgrammeSession:
    """Return a programme session."""
    day = None if row.day is None else date.fromisoformat(row.day)
    rapporteurs = tuple(json.loads(row.rapporteurs))
    return ProgrammeSession(row.id, row.number, row.title, row.theme, day, row.room, rapporteurs)
