"""Making salvaged rows a library again: every report whole, every log leading to what its report says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, union, update

from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import NoSuchPlace, apply
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.errors import GfmdError
from gfmd_desktop.storage import mapping, tables
from gfmd_desktop.storage.log import Entry, Log
from gfmd_desktop.storage.records import LoggedEdit, Origin
from gfmd_desktop.storage.report_text import first_line

_report, _answers, _edit = tables.report.c, tables.answers.c, tables.edit.c
_UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, GfmdError)
"""What data can do that is no longer what we wrote."""


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What came of the salvaged rows: ids of the reports that lost their history, and of those that could not be had."""

    without_history: tuple[str, ...]
    lost: tuple[str, ...]


def reconcile(connection: Connection, at: datetime) -> Reconciled:
    """Put every salvaged report in order, or take its remains out."""
    keys = connection.scalars(
        union(select(_report.key), select(_answers.report), select(_edit.report.distinct()))
    ).all()
    results = [_reconcile_one(connection, key, at) for key in keys]
    _drop_orphans(connection)
    connection.execute(update(tables.report), {"search_stale": True})
    without_history = tuple(result.id for result in results if result.report and not result.has_history)
    return Reconciled(without_history, tuple(result.id for result in results if not result.report and result.id))


@dataclass(frozen=True, slots=True)
class _Result:
    id: str
    report: Report | None
    has_history: bool


def _reconcile_one(connection: Connection, key: int, at: datetime) -> _Result:
    row = _readable_row(connection, key)
    report = _readable_answers(connection, key)
    log = _readable_log(connection, key)
    replayed = _replayed(row, report, log)
    if report is None:
        report = replayed
    if report is None:
        _remove(connection, key)
        return _Result(row.id if row else "", None, has_history=False)
    has_history = replayed is not None and replace(replayed, revision=report.revision) == report
    _write_row(connection, key, row, report, at)
    _write_answers(connection, key, report)
    if not has_history:
        _begin_history_anew(connection, key, report, at)
    return _Result(report.id, report, has_history)


def _readable_row(connection: Connection, key: int) -> mapping.AnyRow | None:
    try:
        return connection.execute(select(tables.report).where(_report.key == key)).first()
    except _UNREADABLE:
        return None


def _readable_answers(connection: Connection, key: int) -> Report | None:
    row = connection.execute(select(tables.answers).where(_answers.report == key)).first()
    try:
        return mapping.report_of(row.foreign_fields, row.data) if row else None
    except _UNREADABLE:
        return None


def _readable_log(connection: Connection, key: int) -> tuple[LoggedEdit, ...] | None:
    """Return a whole log; one with a gap leads nowhere."""
    try:
        log = Log(connection).edits(key)
    except _UNREADABLE:
        return None
    return log if [logged.seq for logged in log] == list(range(1, len(log) + 1)) else None


def _replayed(row: mapping.AnyRow | None, report: Report | None, log: Iterable[LoggedEdit] | None) -> Report | None:
    if log is None or (row is None and report is None):
        return None
    start = Report(report.id, report.template) if report else _empty(row)
    try:
        for logged in log:
            start = replace(apply(start, logged.edit), revision=logged.revision)
    except (NoSuchPlace, *_UNREADABLE):
        return None
    return start


def _empty(row: Any) -> Report:
    return Report(row.id, TemplateRef(row.template_id, row.template_version))


def _write_row(connection: Connection, key: int, row: mapping.AnyRow | None, report: Report, at: datetime) -> None:
    title = row.title if row else first_line(report)
    columns = mapping.report_columns(report, title)
    if row is None:
        connection.execute(delete(tables.report).where(_report.key == key))
        new = {"key": key, "id": report.id, "created_at": at, "changed_at": at, "search_stale": True}
        connection.execute(insert(tables.report), columns | new)
    else:
        connection.execute(update(tables.report).where(_report.key == key), columns)


def _write_answers(connection: Connection, key: int, report: Report) -> None:
    connection.execute(delete(tables.answers).where(_answers.report == key))
    connection.execute(insert(tables.answers), mapping.answers_columns(report) | {"report": key})


def _begin_history_anew(connection: Connection, key: int, report: Report, at: datetime) -> None:
    connection.execute(delete(tables.edit).where(_edit.report == key))
    connection.execute(delete(tables.version).where(tables.version.c.report == key))
    first = differences(Report(report.id, report.template), report)
    if first:
        Log(connection).record(key, first, Entry(Origin.ADDED, at, at, report.revision), report.id)


def _remove(connection: Connection, key: int) -> None:
    for table, column in (
        (tables.edit, _edit.report),
        (tables.version, tables.version.c.report),
        (tables.note, tables.note.c.report),
        (tables.answers, _answers.report),
        (tables.report, _report.key),
    ):
        connection.execute(delete(table).where(column == key))


def _drop_orphans(connection: Connection) -> None:
    """Take out what belongs to reports that are gone, and let no report point to a session that is gone."""
    there = select(_report.key)
    connection.execute(delete(tables.note).where(tables.note.c.report.not_in(there)))
    connection.execute(delete(tables.version).where(tables.version.c.report.not_in(there)))
    sessions = select(tables.programme_session.c.key)
    gone = _report.programme_session.not_in(sessions)
    connection.execute(update(tables.report).where(gone), {"programme_session": None})
