"""Reports in the library: their answers as they are now, and what lists show of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, bindparam, insert, or_, select, update

from gfmd_desktop.domain.report import Report
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.storage import mapping, tables
from gfmd_desktop.storage.records import NO_TEXTS, Listed, Stored, Whereabouts

_report, _answers, _session = tables.report.c, tables.answers.c, tables.programme_session.c

_LISTED = (
    select(
        _report.id,
        _report.template_id,
        _report.template_version,
        _report.language,
        _report.breakout_group,
        _report.title,
        _session.id.label("programme_session"),
        _report.revision,
        _report.filled,
        _report.nothing_said,
        _report.created_at,
        _report.changed_at,
        _report.deleted_at,
        _report.archived_at,
    )
    .outerjoin_from(tables.report, tables.programme_session)
    .order_by(_report.changed_at.desc(), _report.key.desc())
)
_STORED = (
    select(
        _report.key,
        _report.changed_at,
        _report.deleted_at,
        _answers.foreign_fields,
        _answers.data,
    )
    .join_from(tables.report, tables.answers)
    .where(_report.id == bindparam("wanted"))
)
_DATA = select(_answers.data).join_from(tables.report, tables.answers).where(_report.id == bindparam("wanted"))
_STATE = select(_report.key, _report.revision, _report.changed_at, _report.deleted_at).where(
    _report.id == bindparam("wanted")
)
_SAVE_REPORT = update(tables.report).where(_report.key == bindparam("at_key"))
_SAVE_ANSWERS = update(tables.answers).where(_answers.report == bindparam("at_key"))
_BEGINNING = 100
_IN_USE, _ARCHIVED = _report.deleted_at.is_(None), _report.archived_at.is_not(None)
_LIES: Mapping[Whereabouts, ColumnElement[bool]] = {
    Whereabouts.AT_HAND: and_(_IN_USE, ~_ARCHIVED),
    Whereabouts.ARCHIVED: and_(_IN_USE, _ARCHIVED),
    Whereabouts.DELETED: ~_IN_USE,
}


@dataclass(frozen=True, slots=True)
class Written:
    """A report and its answers as they went into the library, to be compared with what it holds after the commit."""

    stored: Stored
    data: str


class Reports:
    """The reports a transaction sees."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def listed(
        self, wanted: Sequence[Whereabouts] = (Whereabouts.AT_HAND,), most: int | None = None
    ) -> tuple[Listed, ...]:
        """Return what a list shows of the reports that lie where they are wanted, last changed first; at most `most`."""
        query = _LISTED.where(or_(*(_LIES[where] for where in wanted))).limit(most)
        return tuple(mapping.listed_of(row) for row in self._connection.execute(query))

    def listed_about_sessions(self) -> tuple[Listed, ...]:
        """Return what a list shows of the reports that are about a session of the programme: at hand, then archived.

        Those changed last come first.
        """
        query = _LISTED.where(_IN_USE, _report.programme_session.is_not(None)).order_by(None)
        query = query.order_by(_ARCHIVED, _report.changed_at.desc(), _report.key.desc())
        return tuple(mapping.listed_of(row) for row in self._connection.execute(query))

    def listed_one(self, report_id: str) -> Listed:
        """Return what a list shows of one report; Refused when there is none of this id."""
        row = self._connection.execute(_LISTED.where(_report.id == report_id)).first()
        if row is None:
            raise Refused(Refusal.UNKNOWN_ID, report_id)
        return mapping.listed_of(row)

    def listed_some(self, report_ids: Sequence[str]) -> tuple[Listed, ...]:
        """Return what a list shows of some reports, in the order of their ids here."""
        rows = {row.id: row for row in self._connection.execute(_LISTED.where(_report.id.in_(report_ids)))}
        return tuple(mapping.listed_of(rows[report_id]) for report_id in report_ids)

    def ids_beginning_with(self, beginning: str, *, deleted: bool = False) -> tuple[str, ...]:
        """Return ids that begin so, capitals or not; at most a hundred, the whole id alone when it is one."""
        wanted = ~_IN_USE if deleted else _IN_USE
        query = select(_report.id).where(wanted, _report.id.startswith(beginning, autoescape=True))
        found = tuple(self._connection.scalars(query.order_by(_report.id).limit(_BEGINNING)))
        return (beginning,) if beginning in found else found

    def find(self, report_id: str) -> Stored | None:
        """Return a report with its answers, deleted or not; None when there is none of this id."""
        row = self._connection.execute(_STORED, {"wanted": report_id}).first()
        if row is None:
            return None
        report = mapping.report_of(row.foreign_fields, row.data)
        return Stored(row.key, report, row.changed_at, row.deleted_at, NO_TEXTS)

    def get(self, report_id: str) -> Stored:
        """Return a report with its answers, deleted or not; Refused when there is none of this id."""
        stored = self.find(report_id)
        if stored is None:
            raise Refused(Refusal.UNKNOWN_ID, report_id)
        return stored

    def still(self, known: Stored) -> Stored:
        """Return a report that was read before; from the library only if it changed since, which takes far longer."""
        row = self._connection.execute(_STATE, {"wanted": known.report.id}).first()
        unchanged = row is not None and tuple(row) == (
            known.key,
            known.report.revision,
            known.changed_at,
            known.deleted_at,
        )
        return known if unchanged else self.get(known.report.id)

    def insert(self, report: Report, title: str, at: datetime) -> Written:
        """Take in a new report."""
        columns = mapping.report_columns(report, title)
        columns |= {"id": report.id, "created_at": at, "changed_at": at, "search_stale": True}
        texts = mapping.texts_of(report)
        answers = mapping.answers_columns(report, texts)
        key: int = self._connection.execute(insert(tables.report).returning(_report.key), columns).scalar_one()
        self._connection.execute(insert(tables.answers), answers | {"report": key})
        return Written(Stored(key, report, at, None, texts), answers["data"])

    def save(self, before: Stored, report: Report, title: str, at: datetime) -> Written:
        """Put a report's answers in place of those before, and mark it for the search index."""
        columns = mapping.report_columns(report, title) | {"changed_at": at, "search_stale": True}
        texts = mapping.texts_of(report, before.report, before.texts)
        answers = mapping.answers_columns(report, texts)
        self._connection.execute(_SAVE_REPORT, columns | {"at_key": before.key})
        self._connection.execute(_SAVE_ANSWERS, answers | {"at_key": before.key})
        return Written(Stored(before.key, report, at, before.deleted_at, texts), answers["data"])

    def holds(self, written: Written) -> bool:
        """Tell whether the library holds, letter by letter, what was written."""
        return self._connection.scalar(_DATA, {"wanted": written.stored.report.id}) == written.data

    def set_deleted(self, key: int, at: datetime | None) -> None:
        """Take a report out of the lists, or with None back into them; nothing of it is removed."""
        self._connection.execute(_SAVE_REPORT, {"at_key": key, "deleted_at": at})

    def set_archived(self, key: int, at: datetime | None) -> None:
        """Put a report out of the way, or with None back among those at hand; deleting and bringing back leave that alone."""
        self._connection.execute(_SAVE_REPORT, {"at_key": key, "archived_at": at})

    def set_programme_session(self, key: int, session_key: int | None) -> None:
        """Say which programme session a report is about."""
        self._connection.execute(_SAVE_REPORT, {"at_key": key, "programme_session": session_key})

    def set_revision(self, stored: Stored, revision: int) -> None:
        """Let a report that says the same in a later revision carry that one; the number never goes back."""
        report = replace(stored.report, revision=revision)
        answers = mapping.answers_columns(report, mapping.texts_of(report, stored.report, stored.texts))
        self._connection.execute(_SAVE_REPORT, {"at_key": stored.key, "revision": revision})
        self._connection.execute(_SAVE_ANSWERS, answers | {"at_key": stored.key})

    def all_ids(self) -> tuple[str, ...]:
        """Return the ids of all reports, the deleted ones too."""
        return tuple(self._connection.scalars(select(_report.id).order_by(_report.key)))
