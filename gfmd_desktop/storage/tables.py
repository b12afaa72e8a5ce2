"""The tables of the library, as queries see them; what creates them is frozen in `migrations`.

What lists show (`report`) lies apart from the answers (`answers`), so that a list of thousands reads no answers.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Boolean, Column, Dialect, ForeignKey, Integer, MetaData, Table, Text, TypeDecorator

APPLICATION_ID = 0x67666D64
"""Stands in the header of every library file ("gfmd"), so that another program's database is never taken for one."""

metadata = MetaData()


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as UTC text that sorts by time."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the text kept for a moment."""
        return None if value is None else moment_to_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment a kept text means."""
        return None if value is None else datetime.fromisoformat(value)


def moment_to_text(moment: datetime) -> str:
    """Return UTC text with microseconds, always of one width; ValueError for a moment without a time zone."""
    if moment.tzinfo is None:
        raise ValueError(moment)
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


report = Table(
    "report",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("template_id", Text, nullable=False),
    Column("template_version", Integer, nullable=False),
    Column("language", Text, nullable=False),
    Column("breakout_group", Text),
    Column("title", Text, nullable=False),
    Column("programme_session", Integer, ForeignKey("programme_session.key", ondelete="SET NULL")),
    Column("revision", Integer, nullable=False),
    Column("filled", Integer, nullable=False),
    Column("nothing_said", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("deleted_at", Moment),
    Column("search_stale", Boolean, nullable=False),
    Column("archived_at", Moment),
)

answers = Table(
    "answers",
    metadata,
    Column("report", Integer, ForeignKey("report.key"), primary_key=True),
    Column("foreign_fields", Text, nullable=False),
    Column("data", Text, nullable=False),
)

edit = Table(
    "edit",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("report", Integer, ForeignKey("report.key"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("step", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("began_at", Moment, nullable=False),
    Column("at", Moment, nullable=False),
    Column("sitting", Moment, nullable=False),
    Column("origin", Text, nullable=False),
    Column("takes_back", Integer),
    Column("path", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
)

version = Table(
    "version",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("report", Integer, ForeignKey("report.key"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

note = Table(
    "note",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("report", Integer, ForeignKey("report.key"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("text", Text, nullable=False),
    Column("filed_path", Text),
    Column("deleted_at", Moment),
)

programme_session = Table(
    "programme_session",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("number", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("theme", Text, nullable=False),
    Column("day", Text),
    Column("room", Text, nullable=False),
    Column("rapporteurs", Text, nullable=False),
)

search_text = Table(
    "search_text",
    metadata,
    Column("report", Integer, ForeignKey("report.key"), primary_key=True),
    Column("answers", Text, nullable=False),
    Column("notes", Text, nullable=False),
)

migration = Table(
    "migration",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("applied_at", Moment, nullable=False),
)
