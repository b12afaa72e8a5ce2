"""Making salvaged rows a library again: every report whole, every log leading to what its report says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import Connection, delete, insert, select, union, update

from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import apply
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.storage import mapping, tables
from gfmd_desktop.storage.log import Entry, Log
from gfmd_desktop.storage.records import LoggedEdit, Origin
from gfmd_desktop.storage.report_text import first_line

_report, _answers, _edit = tables.report.c, tables.answers.c, tables.edit.c
OLDER_THAN_ANY = -1


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What came of the salvaged rows, as ids of reports.

    `without_history` stand as they stood, but their past is gone; of `shortened` only the past is left, and not all of
    it: they are as they were some time ago; `lost` could not be had.
    """

    without_history: tuple[str, ...]
    shortened: tuple[str, ...]
    lost: tuple[str, ...]


class _Fate(Enum):
    WHOLE = "whole"
    WITHOUT_HISTORY = "without-history"
    SHORTENED = "shortened"
    LOST = "lost"


def reconcile(connection: Connection, at: datetime) -> Reconciled:
    """Put every salvaged report in order, or take its remains out."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    keys = connection.scalars(union(select(_report.key), select(_answers.report), select(_edit.report))).all()
    fates = [_reconcile_one(connection, key, at) for key in keys]
    _drop_orphans(connection)
    connection.execute(update(tables.report), {"search_stale": True})
    return Reconciled(*(_ids(fates, fate) for fate in (_Fate.WITHOUT_HISTORY, _Fate.SHORTENED, _Fate.LOST)))


def _ids(fates: Iterable[tuple[str, _Fate]], wanted: _Fate) -> tuple[str, ...]:
    return tuple(report_id for report_id, fate in fates if fate is wanted and report_id)


def _reconcile_one(connection: Connection, key: int, at: datetime) -> tuple[str, _Fate]:
    row = _readable_row(connection, key)
    answers = _readable_answers(connection, key)
    replayed = _replayed(row, answers, _readable_log(connection, key))
    report = answers or replayed
    if report is None:
        _empty_out(connection, key)
        return row.id if row else "", _Fate.LOST
    _write_row(connection, key, row, report, at)
    _write_answers(connection, key, report)
    if answers is None:
        return report.id, _Fate.SHORTENED if row and row.revision > report.revision else _Fate.WHOLE
    if replayed is not None and replace(replayed, revision=report.revision) == report:
        return report.id, _Fate.WHOLE
    _begin_history_anew(connection, key, report, at)
    return report.id, _Fate.WITHOUT_HISTORY


def _readable_row(connection: Connection, key: int) -> mapping.AnyRow | None:
    try:
        return connection.execute(select(tables.report).where(_report.key == key)).first()
    except mapping.UNREADABLE:
        return None


def _readable_answers(connection: Connection, key: int) -> Report | None:
    row = connection.execute(select(tables.answers).where(_answers.report == key)).first()
    try:
        return mapping.report_of(row.foreign_fields, row.data) if row else None
    except mapping.UNREADABLE:
        return None


def _readable_log(connection: Connection, key: int) -> list[LoggedEdit]:
    """Return the log as far as it can be read from its beginning, and drop what comes after a gap: it leads nowhere."""
    log: list[LoggedEdit] = []
    rows = connection.execute(select(tables.edit).where(_edit.report == key).order_by(_edit.seq))
    with suppress(*mapping.UNREADABLE):
        for logged in map(mapping.logged_of, rows):
            if logged.seq != len(log) + 1:
                break
            log.append(logged)
    connection.execute(delete(tables.edit).where(_edit.report == key, _edit.seq > len(log)))
    return log


def _replayed(row: mapping.AnyRow | None, report: Report | None, log: Sequence[LoggedEdit]) -> Report | None:
    """Return the report a log leads to. Without a log that is an empty one, if there is reason to believe it ever was."""
    start = Report(report.id, report.template) if report else _empty(row) if row else None
    if start is None or not (log or report or (row and row.filled == row.nothing_said == 0)):
        return None
    try:
        for logged in log:
            start = replace(apply(start, logged.edit), revision=logged.revision)
    except mapping.UNREADABLE:
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
    connection.execute(
        insert(tables.answers), mapping.answers_columns(report, mapping.texts_of(report)) | {"report": key}
    )


def _begin_history_anew(connection: Connection, key: int, report: Report, at: datetime) -> None:
    connection.execute(delete(tables.edit).where(_edit.report == key))
    connection.execute(delete(tables.version).where(tables.version.c.report == key))
    first = differences(Report(report.id, report.template), report)
    if first:
        Log(connection).record(key, first, Entry(Origin.ADDED, at, at, report.revision), report.id)


def _empty_out(connection: Connection, key: int) -> None:
    """Leave of a lost report its line and its notes: a backup may yet have the report."""
    for table, column in ((tables.edit, _edit.report), (tables.answers, _answers.report)):
        connection.execute(delete(table).where(column == key))
    connection.execute(delete(tables.version).where(tables.version.c.report == key))
    connection.execute(update(tables.report).where(_report.key == key), {"revision": OLDER_THAN_ANY})


def drop_the_lost(connection: Connection) -> None:
    """Take out what is left of reports that no backup had either."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    connection.execute(delete(tables.report).where(_report.key.not_in(select(_answers.report))))
    _drop_orphans(connection)


def _drop_orphans(connection: Connection) -> None:
    """Take out what belongs to reports that are gone, and let no report point to a session that is gone."""
    there = select(_report.key)
    connection.execute(delete(tables.note).where(tables.note.c.report.not_in(there)))
    connection.execute(delete(tables.version).where(tables.version.c.report.not_in(there)))
    sessions = select(tables.programme_session.c.key)
    gone = _report.programme_session.not_in(sessions)
    connection.execute(update(tables.report).where(gone), {"programme_session": None})
